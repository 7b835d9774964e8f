"""How a report refers to the sources of an operation: by number, by name."""

from collections.abc import Iterable

from extractor.model import Record
from extractor.reporting.cleaning import clean
from extractor.reporting.formats import Formats
from extractor.reporting.wording import name_source

UNBROKEN = 3
"""Numbers that stay on one line: « [1] [2] [3] » is as wide as a short name."""


class References:
    """The sources of one record, numbered in its order."""

    def __init__(self, record: Record, formats: Formats) -> None:
        """Number and name the sources."""
        self._numbers = {source.article: number for number, source in enumerate(record.sources, start=1)}
        self._names = {source.article: name_source(source, formats) for source in record.sources}

    def number(self, article: str) -> str:
        """Return the number of an article's source, « [1] », or its id where it has none."""
        return f"[{self._numbers[article]}]" if article in self._numbers else clean(article)

    def numbers(self, articles: Iterable[str]) -> str:
        """Return the numbers of some articles in order: « [1] [3] », a few of them as one word."""
        numbers = [self.number(article) for article in self._ordered(articles)]
        return ("\N{NO-BREAK SPACE}" if len(numbers) <= UNBROKEN else " ").join(numbers)

    def names(self, articles: Iterable[str]) -> str:
        """Return the names of some articles' sources in order, each once."""
        return ", ".join(dict.fromkeys(self._names.get(article, clean(article)) for article in self._ordered(articles)))

    def _ordered(self, articles: Iterable[str]) -> list[str]:
        return sorted(articles, key=lambda article: (self._numbers.get(article, len(self._numbers) + 1), article))
