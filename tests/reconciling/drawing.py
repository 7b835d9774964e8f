"""Draws figures, and witnesses of them, from the model itself, as simulation-based calibration needs it."""

import random
from dataclasses import dataclass
from math import exp, log

from extractor.model import Kind
from extractor.reconciling import evidence
from extractor.reconciling.digits import slipped_digits
from extractor.reconciling.likelihood import Witness

SMALLEST, LARGEST = 1e3, 1e6
KINDS: tuple[Kind, ...] = ("official", "agency", "press", "blog")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A true figure and what witnesses say of it."""

    truth: float
    witnesses: tuple[Witness, ...]


def draw(chance: random.Random, most: int = 4) -> Drawn:
    """Return a figure from the prior p(t) ∝ 1/t, and one to `most` witnesses, each with a text of its own."""
    truth = log_uniform(chance, SMALLEST, LARGEST)
    told = truth
    if chance.random() < evidence.PENDING.usual:
        told = earlier(chance, truth)
    witnesses = []
    for _ in range(chance.randint(1, most)):
        reliability = evidence.RELIABILITY[chance.choice(KINDS)]
        held = told if chance.random() < reliability else wrong(chance, told)
        witnesses.append(Witness(reliability, (held,)))
    return Drawn(truth, tuple(witnesses))


def log_uniform(chance: random.Random, low: float, high: float) -> float:
    """Return a whole number, uniform in the logarithm."""
    return float(max(1, round(exp(chance.uniform(log(low), log(high))))))


def earlier(chance: random.Random, truth: float) -> float:
    """Return an earlier tally of a figure."""
    if chance.random() < evidence.EARLIER_LESS:
        return log_uniform(chance, truth / evidence.EARLIER_REACH, truth)
    return log_uniform(chance, truth, truth * evidence.EARLIER_EXCESS)


def wrong(chance: random.Random, truth: float) -> float:
    """Return a figure held in error, in one of the ways that the model knows."""
    shares = {
        slip: evidence.SLIP_SHARE,
        near: evidence.NEAR_SHARE,
        part: evidence.PART_SHARE,
        whole: evidence.WHOLE_SHARE,
        magnitude: evidence.MAGNITUDE_SHARE,
        junk: evidence.JUNK_SHARE,
    }
    (way,) = chance.choices(list(shares), list(shares.values()))
    held = way(chance, truth)
    return held if held != truth else wrong(chance, truth)


def slip(chance: random.Random, truth: float) -> float:
    """Return the figure with two digits swapped, or one changed, lost or added."""
    kinds = ("swapped", "changed", "lost", "added")
    weights = (evidence.SWAPPED, evidence.CHANGED, evidence.LOST, evidence.ADDED)
    (kind,) = chance.choices(kinds, weights)
    digits = str(int(truth))
    neighbours = [str(number) for number in slipped_digits(float(int(truth)))[1]]
    zeros = len(digits) - len(slipped_digits(float(int(truth)))[0])
    size = len(digits) - zeros
    lengths = {"lost": size - 1, "added": size + 1}.get(kind, size)
    fitting = [text for text in neighbours if len(text) == lengths]
    if kind in ("swapped", "changed"):
        core = digits[:size]
        differing = {text: sum(a != b for a, b in zip(text, core, strict=True)) for text in fitting}
        fitting = [text for text in fitting if differing[text] == (2 if kind == "swapped" else 1)]
    return float(int(chance.choice(fitting)) * 10**zeros) if fitting else truth


def near(chance: random.Random, truth: float) -> float:
    """Return a figure within some percent."""
    return float(max(1, round(truth * exp(chance.choice((-1, 1)) * chance.expovariate(1 / log(1 + evidence.NEAR))))))


def part(chance: random.Random, truth: float) -> float:
    """Return a part of the figure."""
    return log_uniform(chance, truth / evidence.PART_REACH, truth)


def whole(chance: random.Random, truth: float) -> float:
    """Return a figure that this one is a part of."""
    return log_uniform(chance, truth, truth * evidence.PART_REACH)


def magnitude(chance: random.Random, truth: float) -> float:
    """Return the figure some powers of ten up or down."""
    (power,) = chance.choices(list(evidence.FACTORS), list(evidence.FACTORS.values()))
    return truth * 10.0 ** (power * chance.choice((-1, 1)))


def junk(chance: random.Random, truth: float) -> float:
    """Return any figure."""
    return log_uniform(chance, SMALLEST / 30, LARGEST * 30)
