"""How fast dumps are read, on one core.  `python tests/benchmarks/bench_reading.py [ARTICLES]`.

JSON Lines in MB and articles a second, from bytes in a file to articles; pages of a crawl beside trafilatura alone
on the very same pages, with its own settings of this project; and how long it takes to take a crawl apart.
"""

import gzip
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import trafilatura

from extractor.errors import RejectedInput
from extractor.model import Article
from extractor.packs import load_pack
from extractor.reading import Raw, Reading, find_inputs, find_raws, read_raw
from extractor.reading.pages import DATES

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
MENU = "".join(f'<li class="m{number}"><a href="/r/{number}">Rubrique {number}</a></li>' for number in range(60))
LINKS = "".join(
    f'<div class="card"><a href="/a/{number}"><img src="/i/{number}.jpg" alt=""><h3>Titre voisin {number}</h3></a>'
    f"<p>Le chapeau de l’article voisin, qui en dit un peu plus, n° {number}.</p></div>"
    for number in range(40)
)
SCRIPT = (
    "<script>" + "var mesure = function (page) { return page.querySelectorAll('a').length; };\n" * 120 + "</script>"
)
PAGE = (
    '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title>'
    '<meta property="og:title" content="{title}"><meta property="og:site_name" content="Le Phare">'
    '<meta property="article:published_time" content="2024-11-06T18:00:00+01:00">{script}</head><body>'
    "<nav><ul>{menu}</ul></nav><article><h1>{title}</h1>{body}</article><aside>{links}</aside><footer>{menu}</footer>"
    "</body></html>"
)


def sample() -> list[str]:
    """Return the texts of the French corpus, marks taken off."""
    pack = load_pack("fr")
    found = [read_raw(raw, Reading((pack,))) for raw in raws(CORPUS / "fr")]
    return [article.text for article in found if isinstance(article, Article)]


def raws(path: Path) -> Iterator[Raw]:
    """Yield every record under a path."""
    for source in find_inputs([path]):
        yield from (raw for raw in find_raws(source) if not isinstance(raw, RejectedInput))


def page(text: str) -> bytes:
    """Return an article as a newspaper shows it: among menus, neighbours and scripts, some 40 kB."""
    title, *paragraphs = [line for line in text.splitlines() if line.strip()]
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or [title])
    return PAGE.format(title=title, body=body, menu=MENU, links=LINKS, script=SCRIPT).encode()


def crawl(pages: list[bytes]) -> bytes:
    """Return the pages as a WARC file, each packed on its own."""
    members = []
    for number, content in enumerate(pages):
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + content
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-11-06T18:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{number}>\r\nWARC-Target-URI: https://phare.example/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        members.append(gzip.compress(head.encode() + block + b"\r\n\r\n"))
    return b"".join(members)


def timed(work: Callable[[], int]) -> tuple[float, int]:
    """Return the seconds of processor time that work took, and what it counted."""
    start = time.process_time()
    count = work()
    return time.process_time() - start, count


def read_all(path: Path, reading: Reading) -> int:
    """Return how many records of a file become articles."""
    return sum(isinstance(read_raw(raw, reading), Article) for raw in raws(path))


def extract_alone(pages: list[str]) -> int:
    """Return how many pages trafilatura finds a text in, called as this project calls it."""
    options = {"favor_precision": True, "include_comments": False, "with_metadata": True}
    return sum(
        trafilatura.bare_extraction(source, date_extraction_params=dict(DATES), **options) is not None
        for source in pages
    )


def main(arguments: list[str]) -> None:
    """Print the speeds."""
    count = int(arguments[0]) if arguments else 2000
    texts, chance = sample(), random.Random(1)
    chosen = [f"{chance.choice(texts)}\n\nRéférence {number}.\n" for number in range(count)]
    reading = Reading()
    with tempfile.TemporaryDirectory() as folder:
        dump = Path(folder, "dump.jsonl")
        dump.write_text(
            "".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(chosen)), encoding="utf-8"
        )
        size = dump.stat().st_size / 1e6
        for name, used in (("every article", reading), ("no article", Reading(look=lambda *_: False))):
            seconds, _ = timed(lambda used=used: read_all(dump, used))
            sys.stdout.write(f"JSON Lines, {name} read on: {size / seconds:.1f} MB, {count / seconds:.0f} a second\n")
        seconds, found = timed(lambda: sum(1 for _ in raws(dump)))
        sys.stdout.write(f"JSON Lines, taken apart alone: {size / seconds:.0f} MB, {found / seconds:.0f} a second\n")

        pages = [page(text) for text in chosen[: count // 4]]
        warc = Path(folder, "crawl.warc.gz")
        warc.write_bytes(crawl(pages))
        sources = [content.decode() for content in pages]
        alone = min(timed(lambda: extract_alone(sources))[0] for _ in range(3))
        ours = min(timed(lambda: read_all(warc, reading))[0] for _ in range(3))
        spared = timed(lambda: read_all(warc, Reading(look_at_page=lambda _: False)))[0]
        apart = timed(lambda: sum(1 for _ in raws(warc)))[0]
        kilobytes = sum(map(len, pages)) / len(pages) / 1000
        sys.stdout.write(
            f"pages of {kilobytes:.0f} kB a second: trafilatura alone {len(pages) / alone:.0f}, "
            f"read from WARC {len(pages) / ours:.0f} ({alone / ours:.0%}), "
            f"let go by the look {len(pages) / spared:.0f}, taken apart {len(pages) / apart:.0f}\n"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
