"""Counts that become scores: precision, recall, F1, shares, and how far stated confidences hold."""

from collections.abc import Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(slots=True)
class Rate:
    """How many are right, of how many found, of how many wanted."""

    right: int = 0
    found: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """Right of those found; 1 where nothing was wanted and nothing found."""
        return self.right / self.found if self.found else float(not self.gold)

    @property
    def recall(self) -> float:
        """Right of those wanted; 1 where nothing was wanted and nothing found."""
        return self.right / self.gold if self.gold else float(not self.found)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def count(self, *, gold: bool, found: bool, right: bool) -> None:
        """Count one more."""
        self.gold += gold
        self.found += found
        self.right += right


@dataclass(slots=True)
class Share:
    """How many hold, of how many."""

    right: int = 0
    total: int = 0

    @property
    def share(self) -> float:
        """The share that holds, 0 of nothing."""
        return self.right / self.total if self.total else 0.0

    def count(self, *, right: bool) -> None:
        """Count one more."""
        self.total += 1
        self.right += right


@dataclass(frozen=True, slots=True)
class Forecast:
    """A stated confidence, and whether it came true."""

    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts of about one confidence: their mean, the share that came true, and how many there are."""

    stated: float
    true: float
    count: int


def brier(forecasts: Sequence[Forecast]) -> float:
    """Return the mean squared distance of forecasts from what came true (Brier 1950)."""
    return sum((forecast.confidence - forecast.right) ** 2 for forecast in forecasts) / len(forecasts)


def brier_of_constant(forecasts: Sequence[Forecast]) -> float:
    """Return the Brier score of the best single confidence for all: the share that came true."""
    share = sum(forecast.right for forecast in forecasts) / len(forecasts)
    return share * (1 - share)


def reliability(forecasts: Sequence[Forecast]) -> tuple[Bin, ...]:
    """Return forecasts in ten bins of equal width, those without any left out."""
    inside: dict[int, list[Forecast]] = {}
    for forecast in forecasts:
        inside.setdefault(min(max(int(forecast.confidence * BINS), 0), BINS - 1), []).append(forecast)
    return tuple(
        Bin(
            sum(forecast.confidence for forecast in each) / len(each),
            sum(forecast.right for forecast in each) / len(each),
            len(each),
        )
        for _, each in sorted(inside.items())
    )


def calibration_error(forecasts: Sequence[Forecast]) -> float:
    """Return the expected calibration error over ten bins (Naeini, Cooper and Hauskrecht 2015)."""
    total = len(forecasts)
    return sum(abs(each.stated - each.true) * each.count / total for each in reliability(forecasts))
