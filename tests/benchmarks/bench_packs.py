"""What packs of other languages cost a run over French articles alone: processor time and peak memory.

    python -m tests.benchmarks.bench_packs

Every measure is a process of its own that reads the French corpus, with all packs of `patterns/` or with the French
one only; they take turns, and the best of each is printed.
"""

import json
import resource
import shutil
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

ROUNDS = 2
ARTICLES = 60
ROOT = Path(__file__).parents[2]
LANGUAGE = "fr"


def measure(folder: str) -> dict[str, float]:
    """Return seconds of the processor and megabytes at the peak, of reading the French corpus with these packs."""
    from extractor import Extractor, read
    from extractor.packs import available_languages, loading

    loading.pack_root = lambda: Path(folder)  # type: ignore[assignment]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    found = sum(len(one.claims) for one in Extractor().extract_all(islice(read(ROOT / "corpus" / LANGUAGE), ARTICLES)))
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {
        "packs": len(available_languages()),
        "claims": found,
        "seconds": used.ru_utime - before,
        "megabytes": used.ru_maxrss / 1024,
    }


def main() -> None:
    """Measure in turns, and print the best of each."""
    with tempfile.TemporaryDirectory() as folder:
        alone = Path(folder) / "patterns"
        shutil.copytree(ROOT / "patterns", alone, ignore=_other_languages)
        runs: dict[str, list[dict[str, float]]] = {str(alone): [], str(ROOT / "patterns"): []}
        for _ in range(ROUNDS):
            for packs, results in runs.items():
                command = [sys.executable, "-m", "tests.benchmarks.bench_packs", packs]
                output = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
                results.append(json.loads(output))
    for results in runs.values():
        best = {name: min(result[name] for result in results) for name in results[0]}
        sys.stdout.write(" · ".join(f"{value:.1f} {name}" for name, value in best.items()) + "\n")


def _other_languages(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if (Path(folder) / name / "language.yaml").is_file() and name != LANGUAGE]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.stdout.write(json.dumps(measure(sys.argv[1])))
    else:
        main()
