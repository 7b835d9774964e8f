"""Methods that learn whom to trust from all items at once: TruthFinder and CRH."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

from tests.benchmarks.reconciling.answers import Answer, at, stated
from tests.benchmarks.reconciling.items import Item

ROUNDS = 50
MOST_TRUST = 1 - 1e-6
FIRST_TRUST, DAMPENING, INFLUENCE, BASE = 0.9, 0.3, 0.5, 0.5
"""Trust to begin with, γ, ρ and the base similarity of TruthFinder, as its authors set them."""
STILL = 1e-6
LEAST_LOSS = 1e-3

Claims = dict[str, float]
"""What every source states of one item; of a source that speaks twice, the latest."""


@dataclass(frozen=True)
class Facts:
    """What is stated of every item, and the items of every source."""

    items: tuple[Claims, ...]

    def sources(self) -> dict[str, list[tuple[int, float]]]:
        """Return the items and values of every source."""
        found: dict[str, list[tuple[int, float]]] = {}
        for number, claims in enumerate(self.items):
            for source, value in claims.items():
                found.setdefault(source, []).append((number, value))
        return found


def facts_of(items: Sequence[Item]) -> Facts:
    """Return the exact statements of some items, by source."""
    return Facts(
        tuple(
            {row.source: row.value for row in sorted(stated(item), key=lambda row: (row.date or "", row.order()))}
            for item in items
        )
    )


def likeness(left: float, right: float) -> float:
    """Return how alike two numbers are, from 1 for equal ones down to 0 for those an e-fold apart."""
    return max(0.0, 1 - abs(log(left / right)))


def truth_finder(items: Sequence[Item]) -> list[Answer]:
    """Return the surest fact of every item (Yin, Han and Yu 2008, « Truth discovery with multiple conflicting … »).

    A fact is as sure as its sources are trusted, and supported by those like it; a source is as trusted as its facts
    are sure, on average.
    """
    facts = facts_of(items)
    trust = dict.fromkeys(facts.sources(), FIRST_TRUST)
    sure: list[dict[float, float]] = []
    for _ in range(ROUNDS):
        sure = [_sure_facts(claims, trust) for claims in facts.items]
        before, trust = (
            trust,
            {
                source: sum(sure[number][value] for number, value in said) / len(said)
                for source, said in facts.sources().items()
            },
        )
        if max(abs(trust[source] - before[source]) for source in trust) < STILL:
            break
    best = [min(found, key=lambda value: (-found[value], value)) for found in sure]
    return [at(value, found[value]) for value, found in zip(best, sure, strict=True)]


def _sure_facts(claims: Claims, trust: Mapping[str, float]) -> dict[float, float]:
    scores: dict[float, float] = {}
    for source, value in claims.items():
        scores[value] = scores.get(value, 0.0) - log(1 - min(MOST_TRUST, trust[source]))
    return {
        value: 1 / (1 + exp(-DAMPENING * (score + INFLUENCE * _support(value, scores))))
        for value, score in scores.items()
    }


def _support(value: float, scores: Mapping[float, float]) -> float:
    """Return what the other facts of an item say for one: for it where they are alike, else against it."""
    return sum(score * (likeness(other, value) - BASE) for other, score in scores.items() if other != value)


def crh(items: Sequence[Item]) -> list[Answer]:
    """Return the weighted median of every item (Li et al. 2014, « Resolving conflicts in heterogeneous data … »).

    Truths and weights of sources are worked out in turn; a weight is the negative logarithm of the share of all loss
    that the source has, the loss being its distance from the truth over the spread of the item.
    """
    facts = facts_of(items)
    sources = facts.sources()
    weights = dict.fromkeys(sources, 1.0)
    spreads = [_spread(list(claims.values())) for claims in facts.items]
    truths: list[float] = []
    for _ in range(ROUNDS):
        before, truths = truths, [_weighted_median(claims, weights) for claims in facts.items]
        if truths == before:
            break
        losses = {
            source: LEAST_LOSS
            + sum(abs(value - truths[number]) / spreads[number] for number, value in said) / len(said)
            for source, said in sources.items()
        }
        total = sum(losses.values())
        weights = {source: -log(loss / total) for source, loss in losses.items()}
    return [at(value, _share(claims, weights, value)) for claims, value in zip(facts.items, truths, strict=True)]


def _spread(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    return (sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5 or 1.0


def _weighted_median(claims: Claims, weights: Mapping[str, float]) -> float:
    ordered = sorted((value, weights[source]) for source, value in claims.items())
    half, passed = sum(weight for _, weight in ordered) / 2, 0.0
    for value, weight in ordered:
        passed += weight
        if passed >= half:
            return value
    return ordered[-1][0]


def _share(claims: Claims, weights: Mapping[str, float], best: float) -> float:
    """Return the weight behind a value, within one percent, of all the weight."""
    agreeing = sum(weights[source] for source, value in claims.items() if abs(value / best - 1) <= 0.01)
    return agreeing / sum(weights[source] for source in claims)
