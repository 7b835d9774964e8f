"""How fast dumps are worked through, against plain spaCy and trafilatura on the same texts, in one go.

`python tests/benchmarks/bench_run.py [PART…] [--scale N]` prints each bar with what was measured.  Times are
processor seconds of one process, except where two workers are compared; a ratio compares two runs of one call.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import islice, pairwise
from pathlib import Path

from extractor.dossier import Shard
from extractor.model import Article
from extractor.packs import default_language, load_pack
from extractor.reading import Raw, find_inputs, find_raws
from extractor.reading.pages import read_page
from extractor.reading.raws import content_hash
from extractor.running.extractor import Extractor, gate_of
from extractor.running.tasks import cut_tasks
from extractor.running.working import Worker
from tests.benchmarks.dumps import mixed, ordinary, relevant, write_jsonl
from tests.benchmarks.plot import plot

SHARE = 20
"""Relevant articles in a thousand of a mixed dump."""
MENU = "<li><a href='/rubrique/{0}'>Rubrique {0}</a></li>"
SCRIPT = "<script>window.slots=[{}];</script>".format(",".join(f'{{"id":{n},"size":[300,250]}}' for n in range(400)))
PAGE = (
    "<!DOCTYPE html><html lang='fr'><head><meta charset='utf-8'><title>[TITLE]</title>" + SCRIPT
    + "</head><body><nav><ul>"
    + "".join(MENU.format(n) for n in range(60)) + "</ul></nav><article><h1>[TITLE]</h1>[TEXT]</article><footer><ul>"
    + "".join(MENU.format(n) for n in range(60, 120)) + "</ul></footer>" + SCRIPT + "</body></html>"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measured:
    """One bar: what was measured, and what it has to be."""

    name: str
    value: float
    bar: float
    unit: str
    at_most: bool = False

    def __str__(self) -> str:
        """Return one line of the table."""
        met = self.value <= self.bar if self.at_most else self.value >= self.bar
        sign = "≤" if self.at_most else "≥"
        return f"{'met ' if met else 'MISSED'}  {self.name:62}{self.value:10.2f} {self.unit:14}{sign} {self.bar:g}"


def seconds(work: Callable[[], object]) -> float:
    """Return the processor seconds of some work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def plain(texts: list[str]) -> float:
    """Return the articles a second of spaCy with the whole model, as anybody would call it."""
    import spacy

    nlp = spacy.load(load_pack(default_language()).language.model)
    list(nlp.pipe(texts[:5]))
    return len(texts) / seconds(lambda: [None for _ in nlp.pipe(texts)])


def raws_of(path: Path) -> list[Raw]:
    """Return the records of a dump."""
    return [raw for source in find_inputs([path]) for raw in find_raws(source) if isinstance(raw, Raw)]


def worked(worker: Worker, raws: Iterable[Raw]) -> Shard:
    """Return what a worker finds in some records, bundle by bundle."""
    whole = Shard()
    for task in cut_tasks(raws):
        whole = whole.plus(worker.work(task.raws).shard)
    return whole


def bench_relevant(scale: int, _: Path) -> Iterator[Measured]:
    """Articles that report an operation, against plain spaCy."""
    texts = [relevant(number)["text"] for number in range(300 * scale)]
    articles = [Article(id=str(number), text=text) for number, text in enumerate(texts)]
    extractor = Extractor(default_language())
    extractor.extract_batch(articles[:20])
    ours = len(articles) / seconds(
        lambda: [extractor.extract_batch(articles[n : n + 64]) for n in range(0, len(articles), 64)]
    )
    theirs = plain(texts)
    yield Measured(f"relevant articles: {ours:.1f}/s, plain nlp.pipe {theirs:.1f}/s", ours / theirs, 3, "×")


def bench_mixed(scale: int, folder: Path) -> Iterator[Measured]:
    """A dump with 2 % relevant articles, JSON Lines, against plain spaCy."""
    count = 4000 * scale
    articles = list(mixed(count, SHARE))
    write_jsonl(folder / "mixed.jsonl", iter(articles))
    worker = Worker()
    worked(worker, raws_of(folder / "mixed.jsonl")[:300])
    shards: list[Shard] = []
    ours = count / seconds(lambda: shards.append(worked(worker, raws_of(folder / "mixed.jsonl"))))
    theirs = plain([fields["text"] for fields in articles[: 200 * scale]])
    refused = shards[0].counts["passed over"] / count
    yield Measured(f"2 % relevant, JSONL: {ours:.0f}/s, plain nlp.pipe {theirs:.1f}/s", ours / theirs, 60, "×")
    yield Measured(f"2 % relevant, JSONL; the gate refuses {refused:.0%}", ours, 1000, "articles/s")
    gate = gate_of(load_pack(default_language()))
    texts = [ordinary(number)["text"] for number in range(1000 * scale)]
    spent = seconds(lambda: [gate.admits(text) for text in texts]) / len(texts)
    yield Measured("the gate alone, an ordinary article", spent * 1e6, 1000, "µs", at_most=True)


def pages_of(articles: Iterable[dict[str, str]]) -> list[Raw]:
    """Return articles as pages of a portal, with menus and scripts around them."""
    found = []
    for fields in articles:
        title, *lines = fields["text"].split("\n")
        text = "".join(f"<p>{escape(line)}</p>" for line in lines if line.strip())
        content = PAGE.replace("[TITLE]", escape(title)).replace("[TEXT]", text).encode()
        found.append(Raw(f"{fields['id']}.html", None, "html", content, content_hash(content), fields["id"]))
    return found


def bench_pages(scale: int, _: Path) -> Iterator[Measured]:
    """Pages, against the extraction of their text alone."""
    raws = pages_of(relevant(number) for number in range(200 * scale))
    worker = Worker()
    worked(worker, raws[:20])
    extractor = Extractor(default_language())
    alone = seconds(lambda: [read_page(raw, raw.content.decode()) for raw in raws])
    texts = [Article(id=raw.seed, text=read_page(raw, raw.content.decode()).text) for raw in raws]
    claims = seconds(lambda: [extractor.extract_batch(texts[n : n + 64]) for n in range(0, len(texts), 64)])
    whole = seconds(lambda: worked(worker, raws))
    yield Measured(
        f"relevant pages read: {len(raws) / (whole - claims):.0f}/s, trafilatura alone {len(raws) / alone:.0f}/s",
        alone / (whole - claims), 0.85, "×",
    )  # fmt: skip
    raws = pages_of(mixed(1000 * scale, SHARE))
    ours = len(raws) / seconds(lambda: worked(worker, raws))
    size = sum(len(raw.content) for raw in raws) / len(raws) / 1000
    yield Measured(f"2 % relevant pages of {size:.0f} kB", ours, 400, "pages/s")


def bench_workers(scale: int, folder: Path) -> Iterator[Measured]:
    """One worker and two, from the command to the tables; wall-clock time."""
    dump = folder / "workers.jsonl"
    write_jsonl(dump, mixed(60_000 * scale, SHARE))
    spent = []
    for workers in ("1", "2"):
        call = [
            sys.executable,
            "-m",
            "extractor",
            "run",
            str(dump),
            "--to",
            str(folder / workers),
            "--workers",
            workers,
        ]
        start = time.monotonic()
        subprocess.run(call, check=True, capture_output=True)
        spent.append(time.monotonic() - start)
    yield Measured(f"two workers against one ({spent[1]:.0f} s, {spent[0]:.0f} s)", spent[0] / spent[1], 1.8, "×")


def bench_memory(scale: int, _: Path) -> Iterator[Measured]:
    """The peak of one worker after 20 000 articles, and after ten times as many."""
    code = "from tests.benchmarks.bench_run import hold; hold({})"
    counts = (20_000 * scale, 200_000 * scale)
    done = subprocess.run([sys.executable, "-c", code.format(counts)], check=True, capture_output=True, text=True)
    first, last = json.loads(done.stdout)
    yield Measured(
        f"peak after {counts[1]:,} articles against {counts[0]:,}: {last:.0f} MB", last / first, 1.05, "×", at_most=True
    )
    yield Measured("peak of a worker", last, 1000, "MB", at_most=True)


def hold(counts: tuple[int, int]) -> None:
    """Work through articles and print the peak of this process, in MB, at two places."""
    worker, peaks, done = Worker(), [], 0
    stream = mixed(counts[1], SHARE)
    while bundle := list(islice(stream, 500)):
        worker.work([_record(fields) for fields in bundle])
        done += len(bundle)
        if done in counts:
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    sys.stdout.write(json.dumps(peaks))


def _record(fields: dict[str, str]) -> Raw:
    content = json.dumps(fields, ensure_ascii=False).encode()
    return Raw("dump.jsonl", int(fields["id"][1:]), "object", content, content_hash(content), "dump")


def bench_growth(scale: int, folder: Path) -> Iterator[Measured]:
    """The cost of one more relevant article, from the reading to the tables, in a dump that doubles."""
    costs = []
    for count in (250 * scale, 500 * scale, 1000 * scale, 2000 * scale):
        dump, dossier = folder / f"{count}.jsonl", folder / f"growth-{count}"
        write_jsonl(dump, (relevant(number) for number in range(count)))
        call = [sys.executable, "-m", "extractor", "run", str(dump), "--to", str(dossier), "--workers", "1"]
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(call, check=True, capture_output=True)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        costs.append((count, end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime))
    steps = [(more, (spent - before) / (more - less)) for (less, before), (more, spent) in pairwise(costs)]
    for count, cost in steps:
        sys.stdout.write(f"        {count:>8,} relevant articles: {1000 * cost:.1f} ms for one more\n")
    points = [(count, 1000 * cost) for count, cost in steps]
    title = "processor time of one more relevant article, by articles in the dump"
    (Path(__file__).parent / "growth.svg").write_text(plot(points, title, "ms"), encoding="utf-8")
    yield Measured(
        "the last step against the first, cost of one more article", steps[-1][1] / steps[0][1], 1.15, "×", at_most=True
    )


PARTS: dict[str, Callable[[int, Path], Iterator[Measured]]] = {
    "relevant": bench_relevant,
    "mixed": bench_mixed,
    "pages": bench_pages,
    "workers": bench_workers,
    "growth": bench_growth,
    "memory": bench_memory,
}


def main() -> None:
    """Measure the parts that were asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[])
    parser.add_argument("--scale", type=int, default=1, help="times the usual number of articles")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for part in arguments.parts or PARTS:
            for measured in PARTS[part](arguments.scale, Path(folder)):
                sys.stdout.write(f"{measured}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
