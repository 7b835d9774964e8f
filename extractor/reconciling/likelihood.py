"""How likely a witness's words are when the true figure is t, for every candidate t at once.

A witness holds a figure w, right or not; its claims put w into words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from math import log

import numpy as np
import numpy.typing as npt

from extractor.model import Quantity
from extractor.reconciling import evidence
from extractor.reconciling.digits import integers_of, significant_digits, slipped_digits
from extractor.reconciling.space import Floats, Space

TIE = 1e-9
TINY = 1e-300
LONGEST = 9
"""Digits of the longest number whose slips are told one by one."""


Said = tuple[float, tuple[float, ...], tuple[Quantity, ...], bool, float]
"""All of a witness that its likelihood depends on: two that say the same on two days are worked out once."""


@dataclass(frozen=True)
class Witness:
    """One independent text: how reliable, the exact figures of its members, its hedged ones, and when."""

    reliability: float
    values: tuple[float, ...]
    """One for each member that states a figure; members of a copy group may differ by a slip."""
    hedges: tuple[Quantity, ...] = ()
    day: date | None = None
    is_preliminary: bool = False
    is_final: bool = False
    is_flagged: bool = False
    """Its figure is also stated as a part, or of another thing."""
    may_share: bool = False
    """It may have copied a text that is not here: an article of its own, with no visible wire."""
    reading: float = 1.0
    """Probability that its words were read right and are about this figure."""

    @cached_property
    def said(self) -> Said:
        """Return what decides its likelihood."""
        return self.reliability, self.values, self.hedges, self.is_flagged, self.reading

    @cached_property
    def order(self) -> tuple[float, tuple[float, ...], str, str]:
        """Return a key that sorts witnesses: the most reliable first, then by what they say."""
        hedges = ";".join(f"{hedge.modifier}{hedge.value!r}-{hedge.high!r}" for hedge in self.hedges)
        flags = f"{self.is_preliminary}{self.is_final}{self.is_flagged}{self.may_share}{self.reading!r}"
        return -self.reliability, self.values, hedges, f"{self.day}{flags}"


class Likelihoods:
    """P(what a witness says | t) over the candidates of one space, each part worked out once."""

    def __init__(self, space: Space) -> None:
        """Take the candidates."""
        self.space = space
        self._logs: dict[Said, Floats] = {}
        self._held: dict[tuple[float, bool], tuple[Floats, Floats]] = {}
        self._flat = space.resolution / space.width

    def log_of(self, witness: Witness) -> Floats:
        """Return the logarithm of the likelihood of a witness at every candidate."""
        said = witness.said
        if said not in self._logs:
            self._logs[said] = np.log(np.maximum(self.of(witness), TINY))
        return self._logs[said]

    def of(self, witness: Witness) -> Floats:
        """Return P(the witness's claims | t) for every candidate t.

        Words that were misread, or are of another thing, are no likelier under one candidate than another.
        """
        found = self._exact(witness) if witness.values else self._hedged(witness)
        if witness.reading >= 1:
            return found
        typical = float((found * self.space.masses).sum()) / self.space.width
        return np.asarray(witness.reading * found + (1 - witness.reading) * typical)

    def _exact(self, witness: Witness) -> Floats:
        reliability = witness.reliability
        if witness.is_flagged:
            reliability = min(reliability, evidence.FLAGGED_RELIABILITY)
        distinct = sorted(set(witness.values))
        total = np.zeros(len(self.space.candidates))
        for held in distinct:
            right, errors = self._parts(held, flagged=witness.is_flagged)
            said = _copied(witness.values, held, self._flat)
            total += (reliability * said) * right + ((1 - reliability) * said) * errors
        if len(witness.values) > 1:
            total += reliability * _all_slipped(witness.values, distinct, self.space)
        return total

    def _parts(self, held: float, *, flagged: bool) -> tuple[Floats, Floats]:
        """Return how likely a figure is held when it is right, and when it is wrong."""
        if (held, flagged) not in self._held:
            self._held[held, flagged] = _right(held, self.space), _errors(held, self.space, flagged=flagged)
        return self._held[held, flagged]

    def _hedged(self, witness: Witness) -> Floats:
        """Return P(the hedged words | t) of a witness that states no exact figure."""
        fits = np.ones(len(self.space.candidates))
        for hedge in witness.hedges:
            fits *= wording(hedge, self.space)
        typical = float((fits * self.space.masses).sum()) / self.space.width
        return np.asarray(witness.reliability * fits + (1 - witness.reliability) * typical)


def _right(held: float, space: Space) -> Floats:
    """Return how likely the figure is held when it is right: itself, or rounded without saying so."""
    right = space.at(held)
    digits = significant_digits(held)
    if digits > 1 and space.digits - digits >= evidence.ROUNDED_DIGITS:
        right = right + evidence.ROUNDED * _rounds_to(held, digits, space) * (1 - right)
    return right


def _errors(held: float, space: Space, *, flagged: bool) -> Floats:
    """Return P(a wrong figure held is this one | t), scaled so that a lone claim comes out at its reliability."""
    kinds = (
        (evidence.SLIP_SHARE, _slipped(held, space)),
        (evidence.NEAR_SHARE, _near(held, space)),
        (evidence.PART_SHARE, _part(held, space)),
        (evidence.WHOLE_SHARE, _whole(held, space)),
        (evidence.MAGNITUDE_SHARE, _magnitude(held, space)),
        (evidence.JUNK_SHARE, np.full(len(space.candidates), space.resolution / space.width)),
    )
    boost = evidence.FLAGGED_PART_SHARE if flagged else 0.0
    errors = (1 - boost) * sum(share * kind for share, kind in kinds) + boost * _part(held, space)
    errors = np.asarray(errors * (1 - space.at(held)))
    mass = float((errors * space.masses).sum())
    return np.asarray(errors * (space.resolution / mass)) if mass > 0 else errors


def _near(held: float, space: Space) -> Floats:
    """Return P(a figure near the true one | t), falling off on either side.

    A box of five percent would let two rivals ten percent apart agree on a middle that nobody states.
    """
    scale = max(log(1 + evidence.NEAR), space.resolution)
    return np.asarray(np.exp(-np.abs(space.logs - log(held)) / scale) * space.resolution / (2 * scale))


def _part(held: float, space: Space) -> Floats:
    above = space.logs - log(held)
    reach = log(evidence.PART_REACH)
    return np.asarray(((above > TIE) & (above <= reach)) * space.resolution / reach)


def _whole(held: float, space: Space) -> Floats:
    below = log(held) - space.logs
    reach = log(evidence.PART_REACH)
    return np.asarray(((below > TIE) & (below <= reach)) * space.resolution / reach)


def _magnitude(held: float, space: Space) -> Floats:
    found = np.zeros(len(space.candidates))
    for power, share in evidence.FACTORS.items():
        found += share * (space.at(held * 10.0**power) + space.at(held / 10.0**power))
    return found


def _slipped(held: float, space: Space) -> Floats:
    """Return P(one slip of the pen makes this figure | t): the digits of t decide how many slips there are."""
    found = np.zeros(len(space.candidates))
    numbers, shares = _slips_to(held)
    places = np.minimum(np.searchsorted(space.candidates, numbers * (1 - TIE)), len(found) - 1)
    hit = np.abs(space.candidates[places] / numbers - 1) <= 2 * TIE
    found[places[hit]] = shares[hit]
    return found


@lru_cache(maxsize=65536)
def _slips_to(held: float) -> tuple[Floats, Floats]:
    """Return every number that one slip turns into this one, in order, with the share of that slip.

    « 0,4 gramme » is .0004 kg, of which no digit is looked at: nothing slips there.
    """
    digits, numbers = slipped_digits(held)
    if not int(digits):
        return np.empty(0, dtype=np.float64), np.empty(0, dtype=np.float64)
    scale = held / int(digits)
    shares = [_share_of_neighbour(str(number), digits) for number in numbers]
    return np.array(numbers, dtype=np.float64) * scale, np.array(shares, dtype=np.float64)


def _share_of_neighbour(true: str, held: str) -> float:
    """Return the share of the slip that turns a number into another one, of which it is known to be one slip away."""
    if max(len(true), len(held)) > LONGEST:
        return 0.0
    if len(true) > len(held):
        return evidence.LOST / len(true)
    if len(true) < len(held):
        return evidence.ADDED / (10 * len(held))
    changed = sum(one != two for one, two in zip(true, held, strict=True)) == 1
    return evidence.CHANGED / (9 * len(held)) if changed else evidence.SWAPPED / (len(held) - 1)


def _slip_share(true: str, held: str) -> float:
    size = len(true)
    if len(held) == size:
        places = [place for place in range(size) if true[place] != held[place]]
        if len(places) == 1:
            return evidence.CHANGED / (9 * size)
        swapped = len(places) == 2 and places[1] == places[0] + 1
        if swapped and true[places[0] : places[1] + 1] == held[places[0] : places[1] + 1][::-1]:
            return evidence.SWAPPED / (size - 1)
        return 0.0
    if len(held) == size - 1 and any(true[:place] + true[place + 1 :] == held for place in range(size)):
        return evidence.LOST / size
    if len(held) == size + 1 and any(held[:place] + held[place + 1 :] == true for place in range(size + 1)):
        return evidence.ADDED / (10 * (size + 1))
    return 0.0


def _copied(values: Sequence[float], held: float, flat: float) -> float:
    """Return P(what the members print | the figure of their text); one print alone is the text."""
    if len(values) == 1:
        return 1.0
    chance = 1.0
    for value in sorted(values):
        chance *= 1 - evidence.COPY_SLIP if value == held else evidence.COPY_SLIP * _miscopied(value, held, flat)
    return chance


def _miscopied(value: float, held: float, flat: float) -> float:
    one, two = (str(number) for number in integers_of(held, value))
    slip = _slip_share(one, two) if max(len(one), len(two)) <= LONGEST else 0.0
    return evidence.SLIP_SHARE * slip + (1 - evidence.SLIP_SHARE) * flat


def _all_slipped(values: Sequence[float], distinct: Sequence[float], space: Space) -> Floats:
    """Return P(every member miscopied | t), where t is none of their figures."""
    chance = np.ones(len(space.candidates))
    for value in sorted(values):
        errors = evidence.SLIP_SHARE * _slipped(value, space)
        errors += (1 - evidence.SLIP_SHARE) * space.resolution / space.width
        chance *= evidence.COPY_SLIP * errors
    for value in distinct:
        chance *= 1 - space.at(value)
    return chance


def wording(hedge: Quantity, space: Space) -> Floats:
    """Return P(this hedged number | the writer holds t): t rounded down, up or to the nearest on some grid."""
    numbers, value, modifier = space.candidates, hedge.value, hedge.modifier
    slack = value * TIE
    match modifier:
        case "between":
            low, high = hedge.interval()
            return np.asarray(((numbers >= low - slack) & (numbers <= high + slack)) * 1.0)
        case "over" | "at_least":
            allowed, direction = numbers > value + slack, -1
        case "under" | "at_most":
            allowed, direction = numbers < value - slack, 1
        case "nearly":
            allowed, direction = (numbers < value - slack) & hedge_admits(hedge, numbers), 1
        case _:
            allowed, direction = hedge_admits(hedge, numbers) & (np.abs(numbers - value) > slack), 0
    fits = allowed * (_rounded(numbers, value, direction) + evidence.UNROUNDED)
    return np.asarray(fits + evidence.AT_VALUE.get(modifier, 1.0) * (np.abs(numbers - value) <= slack))


def hedge_admits(hedge: Quantity, numbers: Floats) -> npt.NDArray[np.bool_]:
    """Return which numbers a hedge can be true of."""
    low, high = hedge.interval()
    return np.asarray((numbers >= low) & (numbers <= high))


def _rounded(numbers: Floats, value: float, direction: int) -> Floats:
    """Return the shares of the grids on which a number is rounded to this value, down, up or to the nearest."""
    scale = 10.0 ** np.floor(np.log10(numbers) + TIE)
    total = np.zeros(len(numbers))
    grids = (
        (1.0, evidence.ONE_DIGIT),
        (0.1, evidence.TWO_DIGITS),
        (0.01, evidence.THREE_DIGITS),
        (0.5, evidence.HALF_STEPS),
    )
    for step, share in grids:
        steps = numbers / (scale * step)
        down, up, nearest = np.floor(steps + TIE), np.ceil(steps - TIE), np.round(steps)
        chosen = (nearest, up, down)[direction]
        total += share * (np.abs(chosen * scale * step / value - 1) <= TIE)
    return total


def _rounds_to(held: float, digits: int, space: Space) -> Floats:
    """Return 1 where a candidate, rounded to so many digits, is the figure held."""
    scale = 10.0 ** (np.floor(np.log10(space.candidates) + TIE) - digits + 1)
    return np.asarray((np.abs(np.round(space.candidates / scale) * scale / held - 1) <= TIE) * 1.0)
