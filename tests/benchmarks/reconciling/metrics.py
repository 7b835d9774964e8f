"""How good answers are, and how far their confidences hold."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.benchmarks.reconciling.answers import Answer
from tests.benchmarks.reconciling.items import Item

Floats = npt.NDArray[np.float64]
BINS = 10
SUREST_SHARE = 0.8
RESAMPLES = 1000
EDGE = 1e-3
"""Confidences are kept this far from 0 and 1 before their log-odds are taken."""
TOLERANCE = 1e-9
FIRM = 0.2
"""How far a recalibration may go from leaving all as it is, as a standard deviation: few answers are wrong."""


@dataclass(frozen=True)
class Forecasts:
    """The answers of one method to some items: which are right, how sure, whether the interval covers the truth."""

    right: Floats
    confidence: Floats
    covered: Floats
    operations: tuple[str, ...]

    def chosen(self, positions: npt.NDArray[np.intp]) -> "Forecasts":
        """Return some of them, one twice where its position is twice."""
        named = tuple(self.operations[position] for position in positions)
        return Forecasts(self.right[positions], self.confidence[positions], self.covered[positions], named)

    def recalibrated(self, confidence: Floats) -> "Forecasts":
        """Return the same answers with other confidences."""
        return Forecasts(self.right, confidence, self.covered, self.operations)


def forecasts(items: Sequence[Item], answers: Sequence[Answer]) -> Forecasts:
    """Return how the answers to some items stand to the truth."""
    pairs = list(zip(items, answers, strict=True))
    return Forecasts(
        np.array([float(item.is_right(answer.value)) for item, answer in pairs]),
        np.array([answer.confidence for _, answer in pairs]),
        np.array([float(_covers(answer, item.truth)) for item, answer in pairs]),
        tuple(item.operation for item in items),
    )


def _covers(answer: Answer, truth: float) -> bool:
    return answer.low * (1 - TOLERANCE) <= truth <= answer.high * (1 + TOLERANCE)


def error(found: Forecasts) -> float:
    """Return the share of answers that are further than one percent from the truth."""
    return float(1 - found.right.mean())


def brier(found: Forecasts) -> float:
    """Return the mean squared distance of the confidences from what came true (Brier 1950)."""
    return float(((found.confidence - found.right) ** 2).mean())


def bins(found: Forecasts, most: int = BINS) -> list[Forecasts]:
    """Return the answers in bins of equal mass, the least sure first."""
    order = np.argsort(found.confidence, kind="stable")
    return [found.chosen(part) for part in np.array_split(order, min(most, len(order)))]


def calibration_error(found: Forecasts) -> float:
    """Return the expected calibration error over bins of equal mass (Nixon et al. 2019)."""
    gaps = [abs(float(part.confidence.mean() - part.right.mean())) * len(part.right) for part in bins(found)]
    return sum(gaps) / len(found.right)


def auroc(found: Forecasts) -> float:
    """Return how often a right answer is surer than a wrong one, ties half; NaN where all are right or all wrong."""
    right, wrong = found.confidence[found.right == 1], found.confidence[found.right == 0]
    if not len(right) or not len(wrong):
        return float("nan")
    return float(((right[:, None] > wrong).mean() + (right[:, None] >= wrong).mean()) / 2)


def surest_error(found: Forecasts) -> float:
    """Return the error among the surest four answers in five."""
    order = np.argsort(-found.confidence, kind="stable")
    return error(found.chosen(order[: max(1, round(SUREST_SHARE * len(order)))]))


def coverage(found: Forecasts) -> float:
    """Return the share of items whose true figure lies in the interval."""
    return float(found.covered.mean())


MEASURES: Mapping[str, Callable[[Forecasts], float]] = {
    "error": error,
    "brier": brier,
    "ece": calibration_error,
    "auroc": auroc,
    "error80": surest_error,
    "coverage": coverage,
}


def bootstrap(found: Forecasts, measure: Callable[[Forecasts], float], seed: int = 0) -> tuple[float, float]:
    """Return the 5th and 95th percentile of a measure over resamples of whole operations."""
    members: dict[str, list[int]] = {}
    for position, operation in enumerate(found.operations):
        members.setdefault(operation, []).append(position)
    groups = [np.array(members[name], dtype=np.intp) for name in sorted(members)]
    random = np.random.default_rng(seed)
    drawn = []
    for _ in range(RESAMPLES):
        chosen = random.integers(len(groups), size=len(groups))
        drawn.append(measure(found.chosen(np.concatenate([groups[number] for number in chosen]))))
    low, high = np.nanpercentile(drawn, [5, 95]) if not np.all(np.isnan(drawn)) else (np.nan, np.nan)
    return float(low), float(high)


@dataclass(frozen=True, slots=True)
class Platt:
    """Recalibrated log-odds = slope × log-odds + shift (Platt 1999)."""

    slope: float
    shift: float

    def __call__(self, confidence: Floats) -> Floats:
        """Return the recalibrated confidences."""
        return np.asarray(1 / (1 + np.exp(-(self.slope * log_odds(confidence) + self.shift))))


def log_odds(confidence: Floats) -> Floats:
    """Return the log-odds of confidences, those at the edges brought in a little."""
    inside = np.clip(confidence, EDGE, 1 - EDGE)
    return np.asarray(np.log(inside / (1 - inside)))


def fit_platt(found: Forecasts, firm: float = FIRM) -> Platt:
    """Return the recalibration with the least log loss; `firm` is the deviation allowed from leaving all as it is."""
    features = np.stack([log_odds(found.confidence), np.ones_like(found.confidence)])
    start = np.array([1.0, 0.0])

    def loss(weights: Floats) -> float:
        odds = weights @ features
        return float((np.logaddexp(0, odds) - found.right * odds).sum() + (((weights - start) / firm) ** 2).sum() / 2)

    weights, least = start.copy(), loss(start)
    for _ in range(100):
        chance = 1 / (1 + np.exp(-(weights @ features)))
        slope = features @ (chance - found.right) + (weights - start) / firm**2
        curve = (features * (chance * (1 - chance))) @ features.T + np.eye(2) / firm**2
        step = np.linalg.solve(curve, slope)
        while loss(weights - step) > least and np.abs(step).max() > 1e-9:
            step = step / 2
        weights, least = weights - step, loss(weights - step)
        if np.abs(step).max() < 1e-9:
            break
    return Platt(float(weights[0]), float(weights[1]))
