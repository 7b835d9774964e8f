"""Whether two groups of mentions under different names or editions are one operation, evidence by evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import inf
from typing import Literal

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from extractor.grouping.mentions import Evidence, Mention, Profile, weigh
from extractor.grouping.names import MOST_SLIPS, is_same_stem

Rule = Literal["edition", "name", "spelling", "omitted", "alias", "editions", "event"]
"""What was compared: one name and edition; one name without an edition; two spellings of a name; a name with and
without its edition; two names; two editions of one series; and events without a name."""
NEEDED: dict[Rule, float] = {
    "edition": -inf,
    "name": 0.0,
    "spelling": 1.0,
    "omitted": 3.0,
    "alias": 3.5,
    "editions": inf,
}
"""Evidence that each needs: a name without an edition must not be years apart; a slip in the name needs one date or
one figure in common; an edition that is not said, dates and two figures; two different names the same days and two
figures; two editions are never one.  Starting point of the design, not fitted."""
ENDS = 2
"""Letters at either end of a stem, one of which two spellings of a name share."""
LARGEST_BLOCK = 2000
"""Stems that are compared with one another at once; a larger block is split by one more letter."""
LONGEST_ENDS = 8
COMMON = 200
"""Operations of one month with one figure in common, beyond which that figure tells nothing."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two groups that are compared."""

    stem: str
    edition: int
    is_numbered: bool
    """Whether one of its articles says the edition."""
    profile: Profile

    @classmethod
    def of(cls, mentions: Sequence[Mention]) -> "Side":
        """Return what speaks for a group of mentions of one name and edition."""
        first = mentions[0]
        return cls(first.stem, first.edition, any(mention.is_numbered for mention in mentions), Profile(mentions))


@dataclass(frozen=True, slots=True)
class Judgement:
    """The evidence, what it adds up to, and what was needed."""

    rule: Rule
    evidence: tuple[Evidence, ...]
    needed: float
    fewest: int = 0
    """Kinds of evidence that are needed at least."""

    @property
    def total(self) -> float:
        """Return the summed evidence."""
        return sum(evidence.weight for evidence in self.evidence)

    @property
    def kinds(self) -> int:
        """Return how many kinds of evidence speak for it."""
        return sum(evidence.weight > 0 for evidence in self.evidence)

    @property
    def holds(self) -> bool:
        """Return whether the two are one operation."""
        return self.total >= self.needed and self.kinds >= self.fewest


def judge(left: Side, right: Side) -> Judgement:
    """Return whether two groups of mentions are one operation, and why."""
    rule = _rule(left, right)
    return Judgement(rule, weigh(left.profile, right.profile), NEEDED[rule])


def _rule(left: Side, right: Side) -> Rule:
    if not is_same_stem(left.stem, right.stem):
        return "alias" if left.edition == right.edition else "editions"
    if left.edition == right.edition:
        return "spelling" if left.stem != right.stem else "edition" if left.edition > 1 else "name"
    plain = right if right.edition == 1 else left
    return "omitted" if plain.edition == 1 and not plain.is_numbered else "editions"


def find_near(sides: Sequence[Side]) -> set[tuple[int, int]]:
    """Return the pairs worth a look: one stem or spellings of one, or a month and a figure in common.

    Two eras of one name and edition are no pair: they were told apart already.
    """
    stems: dict[str, list[int]] = {}
    events: dict[object, list[int]] = {}
    for number, side in enumerate(sides):
        stems.setdefault(side.stem, []).append(number)
        months = {month for period in side.profile.periods for month in period.months()}
        for event in ((month, total) for month in months for total in side.profile.totals):
            events.setdefault(event, []).append(number)
    telling = (numbers for numbers in events.values() if len(numbers) <= COMMON)
    near = {pair for numbers in telling for pair in combinations(numbers, 2)}
    near -= {(one, two) for one, two in near if sides[one].stem == sides[two].stem}
    for numbers in stems.values():
        near.update((one, two) for one, two in combinations(numbers, 2) if sides[one].edition != sides[two].edition)
    for left, right in find_spellings(sorted(stems)):
        near.update((min(one, two), max(one, two)) for one in stems[left] for two in stems[right])
    return near


def find_spellings(stems: Sequence[str]) -> set[tuple[str, str]]:
    """Return the pairs of stems that may be one name, each pair in order."""
    found: set[tuple[str, str]] = set()
    for block in _blocks(stems, ENDS):
        letters = [stem.replace("-", "") for stem in block]
        distances = cdist(letters, letters, scorer=OSA.distance, score_cutoff=MOST_SLIPS, dtype=np.uint8)
        for left, right in zip(*np.nonzero(np.triu(distances <= MOST_SLIPS, 1)), strict=True):
            if is_same_stem(block[left], block[right]):
                found.add((block[left], block[right]))
    return found


def _blocks(stems: Sequence[str], letters: int) -> Iterator[Sequence[str]]:
    """Yield the stems that begin, and those that end, with the same letters."""
    blocks: dict[tuple[bool, str], list[str]] = {}
    for stem in stems:
        plain = stem.replace("-", "")
        blocks.setdefault((True, plain[:letters]), []).append(stem)
        blocks.setdefault((False, plain[-letters:]), []).append(stem)
    for block in blocks.values():
        if len(block) > LARGEST_BLOCK and letters < LONGEST_ENDS:
            yield from _blocks(block, letters + 1)
        elif len(block) > 1:
            yield from (block[first : first + LARGEST_BLOCK] for first in range(0, len(block), LARGEST_BLOCK))
