"""Single days in the head lines of an article, read without a table of months: dateparser knows them.

For the date of publication only; the periods that a text tells of are the business of `finding`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError

SPACE = r"[^\S\r\n]"
NUMERIC = r"(?<![\d/.-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?P<sign>[/.-])\d{1,2}(?P=sign)(?:\d{4}|\d{2}))(?![\d/-])"
MONTH = r"(?P<month>\p{L}{3,12})\.?"
OF = rf"(?:\p{{Ll}}{{2,3}}{SPACE}+)?"
"""The little word that some languages put between day, month and year (« 3 de mayo de 2022 »)."""
DAY_FIRST = (
    rf"(?<![\d.,/:])(?P<day>\d{{1,2}})(?:\p{{L}}{{1,3}}|º|°|\.)?{SPACE}+{OF}{MONTH}"
    rf"(?:,?{SPACE}+{OF}(?P<year>\d{{4}})(?!\d))?"
)
MONTH_FIRST = rf"{MONTH}{SPACE}+(?P<day>\d{{1,2}})(?:\p{{L}}{{2}})?(?:,{SPACE}*|{SPACE}+)(?P<year>\d{{4}})(?!\d)"
WEEKDAY = regex.compile(rf"(\p{{L}}{{3,12}})[.,]?{SPACE}+\Z")
SHAPES = tuple(regex.compile(shape) for shape in (NUMERIC, DAY_FIRST, MONTH_FIRST))
FIRST_YEAR, LAST_YEAR = 1900, 2100
BASE = datetime(1900, 2, 2)
"""What words such as « demain » are counted from, so that no clock is read and none of them is taken for a month."""
PROBE_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Day:
    """A day as a text writes it: text[start:end], without its weekday; the year may be left out."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None = None
    """0 for Monday, where the word before is that of a weekday."""

    def in_year(self, year: int) -> date | None:
        """Return the day in a year; None where there is none (29 February) or the weekday contradicts it."""
        try:
            found = date(year, self.month, self.day)
        except ValueError:
            return None
        return found if self.weekday in (None, found.weekday()) else None

    def date(self) -> date | None:
        """Return the day where its year is written, whatever its weekday."""
        try:
            return date(self.year, self.month, self.day) if self.year else None
        except ValueError:
            return None


def find_days(text: str, language: str, start: int = 0, end: int | None = None) -> Iterator[Day]:
    """Yield the days of text[start:end] in order: 15/12/2014, 2014-12-15, « 1er décembre 2014 », « 6 novembre »."""
    end = len(text) if end is None else end
    found: dict[int, Day] = {}
    for shape in SHAPES:
        for match in shape.finditer(text, start, end):
            day = _numeric(match, language) if shape is SHAPES[0] else _written(match, language)
            if day is not None and all(day.start >= other.end or day.end <= other.start for other in found.values()):
                found[day.start] = day
    for _, day in sorted(found.items()):
        yield day


def _numeric(match: "regex.Match[str]", language: str) -> Day | None:
    found = _parse(match.group(), language)
    if found is None or not FIRST_YEAR <= found.year <= LAST_YEAR:
        return None
    return Day(match.start(), match.end(), found.day, found.month, found.year)


def _written(match: "regex.Match[str]", language: str) -> Day | None:
    month = month_of(match.group("month").lower(), language)
    day = int(match.group("day"))
    year = int(match.group("year")) if match.group("year") else None
    if month is None or not 1 <= day <= 31 or (year and not FIRST_YEAR <= year <= LAST_YEAR):
        return None
    before = WEEKDAY.search(match.string, max(0, match.start() - 15), match.start())
    weekday = weekdays(language).get(before.group(1).lower()) if before else None
    end = match.end() if year else match.end("month")
    return Day(match.start(), end, day, month, year, weekday)


@lru_cache(maxsize=4096)
def month_of(word: str, language: str) -> int | None:
    """Return the number of the month that a word names (« décembre », « déc »), None where it names none."""
    found = _parse(f"1 {word} {PROBE_YEAR}", language)
    return found.month if found and found.year == PROBE_YEAR and found.day == 1 else None


@lru_cache(maxsize=64)
def weekdays(language: str) -> dict[str, int]:
    """Return the weekdays of a language by their names, Monday being 0; none where nobody knows the language."""
    try:
        names = Locale.parse(language).days["format"]["wide"]
    except (UnknownLocaleError, ValueError):
        return {}
    return {str(name).lower(): number for number, name in names.items()}


@lru_cache(maxsize=4096)
def _parse(words: str, language: str) -> date | None:
    import dateparser

    settings = {"STRICT_PARSING": True, "RELATIVE_BASE": BASE, "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        found = dateparser.parse(words, languages=[language], settings=settings)
    except (ValueError, OverflowError, AttributeError):
        return None
    return found.date() if found else None


def read_day(stated: str, language: str | None) -> str | None:
    """Return the ISO day of a date as a record states it (« 2024-11-06T10:00:00Z », « 6 novembre 2024 »)."""
    iso = regex.match(r"\s*(\d{4}-\d{2}-\d{2})(?!\d)", stated)
    if iso:
        try:
            return date.fromisoformat(iso.group(1)).isoformat()
        except ValueError:
            return None
    days = [day.date() for day in find_days(stated[:200], language, 0)] if language else []
    return days[0].isoformat() if len(days) == 1 and days[0] else None
