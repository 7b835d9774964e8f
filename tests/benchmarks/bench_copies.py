"""How long copies take to find among 100 000 articles, in how much memory, and how many are found.

    python -m tests.benchmarks.bench_copies [articles]

The articles are made up: words drawn as often as in a language (Zipf), and stock phrases that many articles share, as
the press does.  One in ten is a copy of another, 40 % of its words edited in runs of three; one in fifty holds three
paragraphs of another one inside a longer text.

Measured on 2026-11-21, one core of a shared machine: 100 000 articles, 12 107 copies, 144 s, 1 330 MB (382 MB of it
the articles themselves), recall 1.000, precision 1.000.  Words made up share less than French ones do: what recall and
precision are worth is measured on French articles, in tests/grouping/test_copies.py.
"""

import resource
import sys
from collections.abc import Iterator
from itertools import accumulate
from random import Random
from time import process_time

from extractor.grouping.clusters import Clusters
from extractor.grouping.copies import find_copies
from extractor.grouping.shingles import word_numbers
from extractor.model import Article
from tests.grouping.editing import edited

ARTICLES = 100_000
WORDS, LONGEST = 30_000, 500
STOCK, STOCK_SHARE = 2_000, 0.05
COPIES, PARTS = 0.10, 0.02
EDITED, RUN = 0.40, 3


class Press:
    """A press that writes articles from a vocabulary and a stock of phrases."""

    def __init__(self, seed: int = 1) -> None:
        """Make up the words and the phrases."""
        self.random = Random(seed)
        self.words = [f"mot{number}" for number in range(WORDS)]
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(WORDS)))
        self._stock = [self._run(self.random.randint(5, 9)) for _ in range(STOCK)]

    def _run(self, length: int) -> list[str]:
        return self.random.choices(self.words, cum_weights=self._weights, k=length)

    def article(self) -> str:
        """Return an article of its own, 150 to 500 words long."""
        words: list[str] = []
        length = self.random.randint(150, LONGEST)
        while len(words) < length:
            words += self.random.choice(self._stock) if self.random.random() < STOCK_SHARE else self._run(20)
        return " ".join(words)

    def part(self, text: str) -> str:
        """Return an article that holds a third of another one."""
        words = text.split()
        first = self.random.randrange(len(words) // 2)
        return f"{self.article()} {' '.join(words[first : first + max(len(words) // 3, 60)])} {self.article()}"


def published(number: int, press: Press) -> Iterator[tuple[str, int | None]]:
    """Yield so many texts, each with the position of the one that it copies."""
    texts: list[str] = []
    for position in range(number):
        draw = press.random.random()
        source = press.random.randrange(position) if position and draw < COPIES + PARTS else None
        if source is None:
            texts.append(press.article())
        elif draw < COPIES:
            texts.append(edited(texts[source], EDITED, RUN, position, press.words))
        else:
            texts.append(press.part(texts[source]))
        yield texts[-1], source


def main() -> None:
    """Print seconds of one core, megabytes, recall and precision."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    articles: list[Article] = []
    sources: dict[int, int] = {}
    for position, (text, source) in enumerate(published(number, Press())):
        articles.append(Article(id=str(position), text=text))
        if source is not None:
            sources[position] = source
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    started = process_time()
    pairs = list(find_copies([word_numbers(one) for one in articles], [None] * number, Clusters(number)))
    seconds = process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    families = _families(sources)
    found = set(pairs)
    direct = sum((min(pair), max(pair)) in found for pair in sources.items())
    right = sum(families.get(left, left) == families.get(right, right) for left, right in pairs)
    sys.stdout.write(
        f"{number} articles, {len(sources)} copies: {seconds:.0f} s, {peak:.0f} MB ({before:.0f} MB of articles)\n"
    )
    sys.stdout.write(f"recall {direct / max(1, len(sources)):.3f}, precision {right / max(1, len(pairs)):.3f}\n")


def _families(sources: dict[int, int]) -> dict[int, int]:
    """Return for every copy the first text of its chain."""
    families: dict[int, int] = {}
    for position in sorted(sources):
        families[position] = families.get(sources[position], sources[position])
    return families


if __name__ == "__main__":
    main()
