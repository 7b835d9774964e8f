"""A number with its hedge, and the numbers it can be true of."""

import math

from extractor.model.base import Frozen, Modifier

ABOUT = 0.10
"""Half-width of « environ », relative; the widest that the sample's editors used for a figure they knew."""
NEARLY = 0.10
"""How far below its number « près de » may reach, relative."""
OVER = 0.25
"""How far above its bound « plus de » is believed to reach, relative (« plus de 2 500 » holds for 2 517)."""


class Quantity(Frozen):
    """A value, the upper end of a range, the hedge, and the unit (ISO currency, « kg », « l »)."""

    value: float
    high: float | None = None
    modifier: Modifier = "exact"
    unit: str | None = None

    def interval(self) -> tuple[float, float]:
        """Return the lowest and the highest number that this statement can be true of.

        « plus de 2 500 » is true of anything above; `OVER` bounds nothing here.
        """
        value = self.value
        match self.modifier:
            case "over" | "at_least":
                return value, math.inf
            case "under" | "at_most":
                return 0.0, value
            case "about":
                return value * (1 - ABOUT), value * (1 + ABOUT)
            case "nearly":
                return value * (1 - NEARLY), value
            case "between":
                return value, self.high if self.high is not None else value
            case _:
                return value, value

    def admits(self, number: float) -> bool:
        """Return whether the statement can be true of this number."""
        low, high = self.interval()
        return low <= number <= high
