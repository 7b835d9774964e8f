"""A moment as it was written, and the days it covers once its year is known."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from extractor.model import Precision
from extractor.packs import Line
from extractor.packs.files.dates import Unit

Kind = Literal["day", "nth", "mon", "sea", "yr", "dow", "rel"]
"""A day, a weekday with the day of a month, a month (or quarter), a season, a year, a weekday, a distance."""
Direction = Literal["last", "next", "this", "year"]


@dataclass(frozen=True, slots=True)
class Moment:
    """What the words say; what they leave out is None."""

    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """1 is Monday."""
    length: int = 1
    """In months for a month or season, in years for a year."""
    direction: Direction | None = None
    unit: Unit = "day"
    offset: int = 0
    """Units from the publication, for a distance."""

    @property
    def precision(self) -> Precision:
        """Return how exactly the words tell the time."""
        if self.kind == "yr" or (self.kind == "rel" and self.unit == "year"):
            return "year"
        if self.kind in ("mon", "sea") or (self.kind == "rel" and self.unit == "month"):
            return "month"
        return "day"


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Point:
    """A moment in the text: where it stands, and the pack lines that read it."""

    start: int
    end: int
    moment: Moment
    lines: frozenset[Line] = frozenset()
    shorter: "Point | None" = None
    """What is left of « mardi 12 » when the number counts something else: « mardi »."""
