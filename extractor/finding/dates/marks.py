"""Gold for dates, in the examples of a pack and in tests.

    Menée [du 29 septembre au 4 octobre](2024-09-29..2024-10-04), en [douze jours](duration), …

A mark is `[words](days)`: an ISO day, month or year, two of them joined by two points (one may be
missing in an open range), `duration`, or `unknown` for a date whose days cannot be known.
"""

from collections.abc import Iterable

import regex

from extractor.model import PeriodMention

MARK = regex.compile(r"\[([^\[\]]+)\]\((duration|unknown|[\d-]*(?:\.\.)?[\d-]*)\)")


def read_date_marks(marked: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """Return the text without its marks, and start, end and days of each mark."""
    text, marks, last = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        marks.append((len(text), len(text) + len(match.group(1)), match.group(2)))
        text += match.group(1)
        last = match.end()
    return text + marked[last:], tuple(marks)


def write_date_marks(mentions: Iterable[PeriodMention]) -> tuple[tuple[int, int, str], ...]:
    """Return mentions as start, end and days, in the notation of the marks."""
    return tuple((mention.start, mention.end, days_text(mention)) for mention in mentions)


def days_text(mention: PeriodMention) -> str:
    """Return the days of a mention as a mark writes them."""
    first, last = mention.iso()
    if mention.duration:
        return "duration"
    if first is None and last is None:
        return "unknown"
    return first if first == last and first else f"{first or ''}..{last or ''}"
