"""How long a large table of claims takes, and in how much memory.

`python tests/benchmarks/bench_table.py [OBJECTS] [WORKERS]` draws ten claims an object, writes them as Parquet, runs
`recoupe reconcile --table` on them in a process of its own and prints its seconds and the memory of all its processes.
"""

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow
from pyarrow import parquet

OBJECTS, WORKERS = 100_000, 2
CLAIMS = 10
SOURCES = 400
KINDS = ("official", "agency", "press", "press", "press", "press", "blog")
PAGE = 1024
"""Bytes in a unit of /proc/…/smaps_rollup."""


def rows(objects: int, seed: int = 1) -> Iterator[dict[str, object]]:
    """Yield ten claims an object: nine in ten agree, a fifth is hedged, a third stands in a group, over five days."""
    chance = random.Random(seed)
    for number in range(objects):
        truth = int(10 ** chance.uniform(0.7, 5))
        early = truth if chance.random() < 0.85 else max(1, int(truth * chance.uniform(0.6, 0.95)))
        for _ in range(CLAIMS):
            day = chance.randint(1, 5)
            value = early if day < 3 else truth
            if chance.random() < 0.08:
                value = max(1, int(value * chance.uniform(0.5, 1.5)))
            form = "over" if value > 20 and chance.random() < 0.2 else "exact"
            step = 10 ** max(0, len(str(value)) - 2)
            yield {
                "object": f"operation-{number:06}",
                "source": f"paper-{chance.randrange(SOURCES)}.example",
                "value": float(value // step * step if form == "over" else value),
                "form": form,
                "kind": chance.choice(KINDS),
                "group": chance.choice(("", "", "wire")),
                "date": f"2024-05-0{day}",
            }


def memory_of(process: int) -> int:
    """Return the bytes that a process and its children hold, what they share counted once (PSS); Linux alone."""
    total, waiting = 0, [process]
    while waiting:
        folder = Path(f"/proc/{waiting.pop()}")
        try:
            lines = (folder / "smaps_rollup").read_text().splitlines()
            waiting += [int(child) for task in (folder / "task").iterdir() for child in _children(task)]
        except OSError:
            continue
        total += sum(int(line.split()[1]) * PAGE for line in lines if line.startswith("Pss:"))
    return total


def _children(task: Path) -> list[str]:
    return (task / "children").read_text().split()


def main(arguments: list[str]) -> None:
    """Print seconds and memory."""
    objects, workers = (
        (int(number) for number in [*arguments, OBJECTS, WORKERS][:2]) if arguments else (OBJECTS, WORKERS)
    )
    with tempfile.TemporaryDirectory() as folder:
        table, records = Path(folder, "claims.parquet"), Path(folder, "records.jsonl")
        parquet.write_table(pyarrow.Table.from_pylist(list(rows(objects))), table)
        command = [sys.executable, "-m", "extractor", "reconcile", "--table", str(table), "-o", str(records)]
        start = time.monotonic()
        process = subprocess.Popen([*command, "--workers", str(workers)])
        most = 0
        while process.poll() is None:
            most = max(most, memory_of(process.pid))
            time.sleep(1)
        seconds = time.monotonic() - start
        spent = resource.getrusage(resource.RUSAGE_CHILDREN)
        made = sum(1 for _ in records.open(encoding="utf-8"))
    sys.stdout.write(
        f"{objects * CLAIMS} claims, {made} records, {workers} processes: {seconds:.0f} s, "
        f"{spent.ru_utime + spent.ru_stime:.0f} s of processor time, {most / 2**30:.2f} GB\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
