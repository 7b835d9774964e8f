"""The day of publication, from what the text itself says of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import regex

from extractor.packs import Line, Pack
from extractor.reading.dates import FIRST_YEAR, LAST_YEAR, Day, find_days
from extractor.reading.labels import LONGEST, find_labels
from extractor.reading.lexicons import lexicons_of
from extractor.reading.lines import TextLine

HEAD, FOOT = 12, 8
"""Lines at the top and at the bottom where an article may tell its date."""
LEAD = 3000
"""Characters in which the news and the day of its announcement stand."""
SEARCHED = 20_000
"""Characters searched for the year of a day without one."""
NEAR = 62
"""Days that may lie between a day without a year and the dated day which gives it its year; « mercredi 6 novembre »
in a text that names « lundi 4 novembre 2024 » is two days away, results are announced within two months."""
ANNOUNCED = 30
"""Characters between a verb of announcement and its day (« a annoncé ce mercredi »)."""
URL_DAY = regex.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)")
CLOCK = regex.compile(r"[\s,|•·–—-]*(?:\p{L}{1,2}\s)?\s*\d{1,2}\s?[hH:]\s?(?:\d{2})?\s*(?:\p{Lu}{2,4})?\W*\Z")
ALONE = regex.compile(r"(?:\p{L}{1,2}\s+)?(?:\p{L}{3,12}[.,]?\s+)?\Z")
PLACE = regex.compile(
    r"\W{0,3}\p{Lu}[\p{L}'’. -]{1,40}(?:\s*\([^()\d]{2,40}\))?\s*[,–—-]\s*(?:\p{L}{1,2}\s+)?(?:\p{L}{3,12}[.,]?\s+)?\Z"
)
AFTER_PLACE = regex.compile(r"\s*(?:\([^()]{2,40}\))?\s*(?:[–—:-]|\Z)")
PARTS = regex.compile(r"\s[|•·–—-]\s|[|•·]|[()]")


@dataclass(frozen=True, slots=True)
class Publication:
    """A day on which the article may have been published, and the line of the pack that said so, if one did."""

    day: date
    line: Line | None = None


def find_published(text: str, lines: Sequence[TextLine], pack: Pack | None, url: str | None) -> Iterator[Publication]:
    """Yield the days that the url and the text give, the surest first.

    The order: the url, « Publié le », a date alone on its line, a dateline (« LYON (France) – 26 juillet 2021 – »),
    « Mis à jour le », « a annoncé mercredi 6 novembre ».
    """
    if (day := day_of_url(url or "")) is not None:
        yield Publication(day)
    if pack is None:
        return
    edges = [*lines[:HEAD], *lines[max(HEAD, len(lines) - FOOT) :]]
    labels = [label for line in edges for label in find_labels(text, line, pack)]
    dated = [(label, day) for label in labels if (day := label.day.date()) is not None]
    yield from (Publication(day, label.line) for label, day in dated if not label.updated)
    for line in lines[:HEAD]:
        yield from (Publication(day) for day in _dates_of_line(text, line, pack.language.code))
    yield from (Publication(day, label.line) for label, day in dated if label.updated)
    yield from _announced(text, lines, pack)


def day_of_url(url: str) -> date | None:
    """Return the day in the path of an address (« /international/article/2024/11/06/… »)."""
    match = URL_DAY.search(url[:1000])
    try:
        return date(*(int(part) for part in match.groups())) if match else None
    except ValueError:
        return None


def _dates_of_line(text: str, line: TextLine, language: str) -> Iterator[date]:
    """Yield the dates that stand alone in their part of a short line, before a clock time, or in a dateline."""
    head = text[line.start : min(line.end, line.start + LONGEST)]
    for day in find_days(head, language):
        found = day.date()
        if found is None:
            continue
        before, after = head[: day.start], head[day.end :]
        parts = PARTS.split(before)[-1], PARTS.split(after)[0]
        alone = line.length <= LONGEST and ALONE.match(parts[0].lstrip()) and not parts[1].strip(" ,.;:")
        timed = line.length <= LONGEST and CLOCK.match(after)
        placed = PLACE.match(before) and AFTER_PLACE.match(after)
        if alone or timed or placed:
            yield found


def _announced(text: str, lines: Sequence[TextLine], pack: Pack) -> Iterator[Publication]:
    language = pack.language.code
    dated: list[date] | None = None
    for line in lines:
        if line.start > LEAD:
            return
        for match in lexicons_of(pack).announcements.find(line.words):
            opened = line.words[match.last - 1].end
            day = next(find_days(text, language, opened, min(line.end, opened + ANNOUNCED + 30)), None)
            if day is None or day.start - opened > ANNOUNCED:
                continue
            if dated is None:
                dated = [found for other in find_days(text[:SEARCHED], language) if (found := other.date())]
            if (found := day.date() or _with_year(day, dated)) is not None:
                yield Publication(found, match.line)


def _with_year(day: Day, dated: Sequence[date]) -> date | None:
    """Return the day in the year that brings it nearest to a dated day of the text, if one lies near enough."""
    years = {year for other in dated for year in (other.year - 1, other.year, other.year + 1)}
    found = [day.in_year(year) for year in sorted(years) if FIRST_YEAR <= year <= LAST_YEAR]
    near = [
        (abs((candidate - other).days), candidate) for candidate in found if candidate is not None for other in dated
    ]
    distance, nearest = min(near, default=(NEAR + 1, None))
    return nearest if distance <= NEAR else None
