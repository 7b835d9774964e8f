"""The same amount in another currency: « 4 milliards de dollars (3,7 milliards d'euros) »."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from math import log

from extractor.reconciling import evidence
from extractor.reconciling.subjects import Subject
from extractor.reconciling.testimony import Testimony

BESIDE = 90
"""Characters within which an article puts an amount beside its conversion."""


def link_conversions(subjects: Sequence[Subject]) -> list[Subject]:
    """Return the subjects, those that are conversions of another folded into it; the likeliest links first.

    Two amounts are one when the rates of their currencies allow it, and either an article puts them
    side by side, or no article states both.
    """
    links = sorted(
        (cost, left, right)
        for left, right in combinations(range(len(subjects)), 2)
        if (cost := _cost(subjects[left], subjects[right])) is not None
    )
    taken: set[int] = set()
    folded: dict[int, int] = {}
    for _, left, right in links:
        if left in taken or right in taken:
            continue
        taken.update((left, right))
        main, other = sorted((left, right), key=lambda position: _rank(subjects[position]))
        folded[other] = main
    partners = {main: subjects[other].testimonies for other, main in folded.items()}
    return [
        replace(subject, converted=partners.get(position, ()))
        for position, subject in enumerate(subjects)
        if position not in folded
    ]


def _rank(subject: Subject) -> tuple[int, int, bool, tuple[int, str, str, int], str]:
    """Return a key that sorts the subject first that speaks for both: more witnesses, official, exact, earlier."""
    strongest = subject.strongest()
    witnesses = len({testimony.witness for testimony in subject.testimonies})
    nearest = min(testimony.order()[0] for testimony in subject.testimonies)
    return -witnesses, nearest, not strongest.is_exact, strongest.order(), subject.unit or ""


def _cost(left: Subject, right: Subject) -> tuple[bool, float] | None:
    """Return how unlikely it is that two subjects are one amount; None where they cannot be."""
    if left.measure != right.measure or left.scope != right.scope or left.place != right.place:
        return None
    if left.unit == right.unit:
        return None
    miss = _miss(left, right)
    if miss is None:
        return None
    if any(_is_beside(one, two) for one in left.testimonies for two in right.testimonies):
        return False, miss
    return (True, miss) if left.articles().isdisjoint(right.articles()) else None


def _miss(left: Subject, right: Subject) -> float | None:
    """Return how far the ratio of two amounts lies from the middle of the rates, None where no rate allows it."""
    rates = evidence.CURRENCIES.get(left.unit or ""), evidence.CURRENCIES.get(right.unit or "")
    one, two = left.strongest().value, right.strongest().value
    if rates[0] is None or rates[1] is None or min(one, two) <= 0:
        return None
    low, high = log(rates[0][0] / rates[1][1]), log(rates[0][1] / rates[1][0])
    ratio = log(one / two)
    if not low - evidence.ROUNDING <= ratio <= high + evidence.ROUNDING:
        return None
    return round(abs(ratio - (low + high) / 2), 6)


def _is_beside(left: Testimony, right: Testimony) -> bool:
    if left.article != right.article:
        return False
    return abs(left.claim.quote.start - right.claim.quote.start) <= BESIDE
