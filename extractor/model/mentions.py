"""What the finders yield: slotted values, for the hot loop."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from extractor.model.quantities import Quantity

NumberKind = Literal["count", "ordinal", "percentage", "money", "weight", "year", "age", "rank", "edition", "other"]
Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number expression.  `start:end` covers the number alone, without hedge, unit and noun.

    « plus de 27,5 tonnes »: start:end covers « 27,5 », the quantity is over 27500 kg.
    """

    start: int
    end: int
    quantity: Quantity
    kind: NumberKind
    hedge: tuple[int, int] | None = None
    """Where the words of the hedge stand (« plus de »)."""
    unit_end: int = 0
    """Where the words of the unit end (« tonnes », « d'euros »); equal to `end` where there is none."""
    indefinite: bool = False
    """« un », « une »: a number or an article, which only what it counts can tell."""
    front: int | None = None
    """Where the sign of the currency before it begins (“$3 million”); None where there is none."""


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A date or a range of dates: first and last day, both included; or a duration, without days."""

    start: int
    end: int
    first: date | None
    last: date | None
    precision: Precision
    duration: bool = False
    """« en 12 jours », « pendant deux mois »: a length of time, not a date."""
    relative: bool = False
    """Worked out from the publication date (« mardi », « 29 septembre » without its year)."""

    def iso(self) -> tuple[str | None, str | None]:
        """Return first and last day in ISO form, cut to the precision (« 2018-11 »)."""
        cut = {"day": 10, "month": 7, "year": 4}[self.precision]
        return (
            self.first.isoformat()[:cut] if self.first else None,
            self.last.isoformat()[:cut] if self.last else None,
        )
