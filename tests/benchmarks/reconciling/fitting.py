"""Fits the weights of the model on the fitting half of the labelled operations.

`python -m tests.benchmarks.reconciling.fitting` prints each weight before and after; `extractor/reconciling/evidence`
holds what it printed.  What is made small: the mean negative logarithm of the probability that the model gives to the
true figure, and the squared distance of every weight from where the design starts, so that a few dozen items cannot
carry a weight far away.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import exp, log

import numpy as np

from extractor.reconciling import evidence
from extractor.reconciling.figures import value_mask, weigh
from extractor.reconciling.tables import subjects_of
from tests.benchmarks.reconciling.items import Item, read_items, split

FIRM = 0.7
"""Standard deviation of the weights around those of the design, in log-odds or logarithms."""
FLOOR = 1e-3
"""Least probability that counts: a figure that nobody states cannot dominate the fit."""
STEPS = (0.8, 0.4, 0.2, 0.1)
DESIGN = {
    "RELIABILITY official": 0.985,
    "RELIABILITY agency": 0.94,
    "RELIABILITY press": 0.90,
    "RELIABILITY blog": 0.75,
    "UNSEEN_WIRE": 0.3,
    "REVISED usual": 0.02,
    "REVISED preliminary": 0.30,
    "PENDING usual": 0.02,
    "PENDING preliminary": 0.25,
    "EARLIER_LESS": 0.9,
    "COPY_SLIP": 0.02,
}
SHARES = {"SLIP": 0.2, "NEAR": 0.2, "PART": 0.14, "WHOLE": 0.06, "MAGNITUDE": 0.2, "JUNK": 0.2}


@dataclass(frozen=True)
class Weights:
    """The weights that are fitted: probabilities by name, and shares that add up to 1."""

    odds: dict[str, float]
    shares: dict[str, float]

    def moved(self, name: str, step: float) -> "Weights":
        """Return the weights with one of them a step further."""
        if name in self.odds:
            return Weights(self.odds | {name: self.odds[name] + step}, self.shares)
        return Weights(self.odds, self.shares | {name: self.shares[name] + step})

    def values(self) -> Iterator[tuple[str, float]]:
        """Yield every weight as `evidence` holds it."""
        for name, odds in self.odds.items():
            yield name, 1 / (1 + exp(-odds))
        total = sum(exp(share) for share in self.shares.values())
        for name, share in self.shares.items():
            yield f"{name}_SHARE", exp(share) / total

    def apply(self) -> None:
        """Put the weights into `evidence`, for this process."""
        for name, value in self.values():
            table, _, part = name.partition(" ")
            if table == "RELIABILITY":
                evidence.RELIABILITY[part] = value  # type: ignore[index]
            elif part:
                setattr(evidence, table, getattr(evidence, table)._replace(**{part: value}))
            else:
                setattr(evidence, table, value)
        evidence.RELIABILITY["unknown"] = evidence.RELIABILITY["blog"]


def starting() -> Weights:
    """Return the weights of the design."""
    odds = {name: log(value / (1 - value)) for name, value in DESIGN.items()}
    return Weights(odds, {name: log(share) for name, share in SHARES.items()})


def mass_of_truth(item: Item) -> float:
    """Return the probability that the model gives to the true figure of an item."""
    weighed = weigh(subjects_of(item.rows)[0], frozenset())
    mask = value_mask(item.truth, weighed.masses, weighed.model)
    return float((weighed.posterior * mask).sum())


def loss(weights: Weights, items: Sequence[Item]) -> float:
    """Return what is made small."""
    weights.apply()
    surprise = -sum(float(np.log(max(FLOOR, mass_of_truth(item)))) for item in items)
    first = starting()
    moved = [weights.odds[name] - first.odds[name] for name in weights.odds]
    moved += [weights.shares[name] - first.shares[name] for name in weights.shares]
    return surprise + sum((distance / FIRM) ** 2 for distance in moved) / 2


def fit(items: Sequence[Item], tell: Callable[[str], object]) -> Weights:
    """Return the weights that fit best, by steps along one weight at a time, ever smaller."""
    weights = starting()
    least = loss(weights, items)
    tell(f"{least:8.3f}  at the start\n")
    for step in STEPS:
        improved = True
        while improved:
            improved = False
            for name in (*weights.odds, *weights.shares):
                for way in (step, -step):
                    tried = weights.moved(name, way)
                    if (found := loss(tried, items)) < least - 1e-3:
                        weights, least, improved = tried, found, True
                        break
        tell(f"{least:8.3f}  after steps of {step}\n")
    return weights


def main() -> None:
    """Print the weights before and after."""
    items, _ = split(read_items())
    fitted = fit(items, sys.stdout.write)
    before = dict(starting().values())
    for name, value in fitted.values():
        sys.stdout.write(f"{name:24} {before[name]:.3f} → {value:.3f}\n")


if __name__ == "__main__":
    main()
