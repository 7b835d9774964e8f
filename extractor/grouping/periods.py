"""Periods in ISO form with the precision of the text: which ones can be the same time."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

FULL = 10
"""Length of an ISO day; a month has 7 characters, a year 4."""
MOST_MONTHS = 12


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """First and last day as stated, « 2018-11 » and « 2018-11 », and the days that they span."""

    first: date
    last: date
    start: str
    end: str
    is_open: bool = False
    """The last day is unknown: the operation may be going on; `end` repeats `start`."""

    @property
    def precision(self) -> int:
        """Return the length of the coarser end: 10 for days, 7 for months, 4 for years."""
        return min(len(self.start), len(self.end))

    def overlaps(self, other: "Period") -> bool:
        """Return whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    def gap(self, other: "Period") -> int:
        """Return the days between the two, 0 where they overlap."""
        return max(0, (self.first - other.last).days, (other.first - self.last).days)

    def agrees(self, other: "Period") -> bool:
        """Return whether both can be said of one operation: the same days, or a coarser one that shares days.

        « une semaine d'octobre » agrees with 29 September to 4 October; 1–12 and 2–12 December do not agree.
        """
        if self.is_open or other.is_open:
            return self.start.startswith(other.start) or other.start.startswith(self.start)
        if self.precision == other.precision == FULL:
            return self == other
        return self.overlaps(other)

    def months(self) -> tuple[str, ...]:
        """Return the months that it touches, the first twelve: « 2024-09 » and « 2024-10 »."""
        first = self.first.year * 12 + self.first.month - 1
        last = self.last.year * 12 + self.last.month - 1
        numbers = range(first, min(last, first + MOST_MONTHS - 1) + 1)
        return tuple(f"{number // 12:04}-{number % 12 + 1:02}" for number in numbers)

    def __str__(self) -> str:
        """Return the period in ISO form: « 2024-09-29/2024-10-04 », or one day, month or year alone."""
        return self.start if self.start == self.end else f"{self.start}/{self.end}"


def read_period(start: str | None, end: str | None) -> Period | None:
    """Return the period between two ISO dates of any precision, None where none can be read."""
    is_open = end is None
    start, end = start or end, end or start
    if start is None or end is None:
        return None
    first, last = _day(start, last=False), _day(end, last=True)
    if first is None or last is None:
        return None
    if first > last:
        return None
    return Period(first, last, start, end, is_open)


def _day(text: str, *, last: bool) -> date | None:
    """Return the first or last day of an ISO date, month or year."""
    try:
        numbers = [int(part) for part in text.split("-")]
        match numbers:
            case [year]:
                return date(year, 12, 31) if last else date(year, 1, 1)
            case [year, month]:
                return date(year, month, monthrange(year, month)[1] if last else 1)
            case [year, month, day]:
                return date(year, month, day)
    except ValueError:
        return None
    return None


def read_day(text: str | None) -> date | None:
    """Return the day of an ISO date, with or without a time of day; None where it cannot be read."""
    return _day(text[:FULL], last=False) if text and len(text) >= FULL else None
