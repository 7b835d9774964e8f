"""Which kind of difference lies between two values, told by evidence in the claims before the numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extractor.model import DiscrepancyKind
from extractor.reconciling import evidence
from extractor.reconciling.digits import (
    FEWEST_COPIED,
    FEWEST_DIGITS,
    Slip,
    find_slip,
    is_converted_weight,
    significant_digits,
)
from extractor.reconciling.testimony import REGION, Testimony, is_weight, likeness_of_words

STATUS_ROLES = frozenset({"status", "preliminary", "final"})
"""Roles of the cues that made a claim preliminary or final."""

REGION_ROLES = frozenset({REGION})


@dataclass(frozen=True, slots=True)
class Difference:
    """The kind, the slip where there is one, and the words that told it."""

    kind: DiscrepancyKind
    slip: Slip | None = None
    quotes: tuple[str, ...] = ()


def difference_between(
    left: Sequence[Testimony],
    right: Sequence[Testimony],
    partial: frozenset[float],
    added: frozenset[float] = frozenset(),
) -> Difference:
    """Return what lies between the statements of two values.

    `partial` holds the values that are also stated as a part, of one place, or of another thing; `added` those that
    are the sum of their own parts, so that a digit that differs is a slip of the other side even in short numbers.
    """
    one, two = left[0].value, right[0].value
    if is_weight(left[0]) and is_converted_weight(one, two):
        return Difference("conversion")
    if (region := _region_of_smaller(left, right)) is not None:
        return Difference("scope", quotes=region)
    if one in partial or two in partial:
        return Difference("scope")
    sums = bool({one, two} & added)
    slip = _slip_between(left, right, fewest=FEWEST_COPIED if sums else FEWEST_DIGITS)
    if (told := _told_update(left, right)) is not None and not (slip and _falls(left, right)):
        return Difference("update", quotes=told)
    if slip is not None and sums:
        return Difference(slip.kind, slip)
    return _by_numbers(left, right, slip)


def _region_of_smaller(left: Sequence[Testimony], right: Sequence[Testimony]) -> tuple[str, ...] | None:
    """Return the words by which the smaller number of countries is that of a region, and the larger is not."""
    smaller, larger = sorted((left, right), key=lambda side: side[0].value)
    words = _cues(smaller, REGION_ROLES)
    return words if words and not _cues(larger, REGION_ROLES) else None


def _slip_between(left: Sequence[Testimony], right: Sequence[Testimony], *, fewest: int) -> Slip | None:
    """Return the slip of the pen: of hedged figures only a magnitude, of prints of one text short numbers too."""
    copied = not {one.witness for one in left}.isdisjoint(one.witness for one in right)
    slip = find_slip(left[0].value, right[0].value, FEWEST_COPIED if copied else fewest)
    exact = any(one.is_exact for one in left) and any(one.is_exact for one in right)
    return slip if slip is None or exact or slip.kind == "magnitude" else None


def _by_numbers(left: Sequence[Testimony], right: Sequence[Testimony], slip: Slip | None) -> Difference:
    """Return the difference where no words of the claims tell it: slips, growing tallies, other words counted."""
    measure = left[0].claim.measure
    short = max(significant_digits(left[0].value), significant_digits(right[0].value)) < FEWEST_DIGITS
    overnight = short and slip is not None and slip.kind == "transposition" and measure in evidence.GROWING_MEASURES
    if slip is not None and slip.kind != "typo" and not overnight:
        return Difference(slip.kind, slip)
    days = evidence.SLIP_DAYS if slip else evidence.UPDATE_DAYS
    growing = _is_recalled(left, right) or _is_growth(left, right, days)
    if growing and measure not in evidence.STEADY_MEASURES and (slip is None or measure in evidence.GROWING_MEASURES):
        return Difference("update", slip)
    if slip is not None:
        return Difference(slip.kind, slip)
    return Difference("scope" if likeness_of_words(left, right) < 0 else "unexplained")


def _days(testimonies: Sequence[Testimony]) -> list[date]:
    return sorted(testimony.reading.published for testimony in testimonies if testimony.reading.published)


def _in_order(left: Sequence[Testimony], right: Sequence[Testimony]) -> tuple[Sequence[Testimony], ...] | None:
    """Return the earlier and the later statements, None where their days are unknown or overlap."""
    one, two = _days(left), _days(right)
    if len(one) < len(left) or len(two) < len(right):
        return None
    if one[-1] < two[0]:
        return left, right
    return (right, left) if two[-1] < one[0] else None


def _told_update(left: Sequence[Testimony], right: Sequence[Testimony]) -> tuple[str, ...] | None:
    """Return the words by which one side calls itself preliminary or the other final; None where neither does."""
    ordered = _in_order(left, right)
    for early, late in ((left, right), (right, left)):
        preliminary = [one for one in early if one.claim.status == "preliminary"]
        final = [one for one in late if one.claim.status == "final"]
        in_order = ordered is not None and ordered[0] is early
        in_text = _is_in_one_text(early, late)
        if (preliminary and final) or ((preliminary or final) and (in_order or in_text)):
            return _cues([*preliminary, *final], STATUS_ROLES)
    return None


def _is_in_one_text(early: Sequence[Testimony], late: Sequence[Testimony]) -> bool:
    """Return whether an article gives both, only one of them as preliminary or as final."""
    return any(
        one.article == two.article and one.claim.status != two.claim.status and one.value < two.value
        for one in early
        for two in late
    )


def _cues(testimonies: Sequence[Testimony], roles: frozenset[str]) -> tuple[str, ...]:
    """Return the words of some roles that stand behind claims."""
    cues = (cue for testimony in testimonies for cue in testimony.claim.cues)
    return tuple(dict.fromkeys(cue.quote.text for cue in cues if cue.role in roles))


def _is_growth(left: Sequence[Testimony], right: Sequence[Testimony], most: int) -> bool:
    """Return whether a tally grew from one day to a later one, at most so many days after the first report."""
    ordered = _in_order(left, right)
    if ordered is None:
        return False
    early, late = ordered
    days = (_days(late)[0] - _days(early)[0]).days
    return max(one.value for one in early) < min(one.value for one in late) and days <= most


def _falls(left: Sequence[Testimony], right: Sequence[Testimony]) -> bool:
    """Return whether a tally of people would have fallen from one day to a later one."""
    ordered = _in_order(left, right)
    if ordered is None or left[0].claim.measure not in evidence.GROWING_MEASURES:
        return False
    early, late = ordered
    return min(one.value for one in early) > max(one.value for one in late)


def _is_recalled(left: Sequence[Testimony], right: Sequence[Testimony]) -> bool:
    """Return whether an article that gives both values recalls the one that others gave before it."""
    both = {one.article for one in left} & {one.article for one in right}
    if not both:
        return False
    for early, late in ((left, right), (right, left)):
        before = [one for one in early if one.article not in both]
        if before and len(_days(before)) == len(before) and _days(late) and _days(before)[-1] < _days(late)[0]:
            return True
    return False
