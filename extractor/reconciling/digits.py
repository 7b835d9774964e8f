"""How one number becomes another by a slip of the pen: digits swapped, changed, lost, added, or the scale."""

from dataclasses import dataclass
from functools import lru_cache
from math import log10

from extractor.model import DiscrepancyKind
from extractor.reconciling import evidence

FEWEST_DIGITS = 3
FEWEST_COPIED = 2
"""A digit that differs in a shorter number is no sign of a slip: 12 and 15 are two tallies; among prints of
one dispatch 91 and 81 are one."""
DIGITS = "0123456789"
DECIMALS = 3
"""Decimals that say something, behind the zeros of a number under one: 300 mg are 0.0003 kg."""
SCALE_TOLERANCE = 0.005
"""How far from a power of ten a ratio may lie, relative; hedged amounts are rounded alike."""


@dataclass(frozen=True, slots=True)
class Slip:
    """The kind of a slip, the digits that differ on either side, and the factor of a magnitude."""

    kind: DiscrepancyKind
    digits: tuple[str, str] | None = None
    factor: float | None = None


def integers_of(left: float, right: float) -> tuple[int, int]:
    """Return both numbers as integers without the zeros that both end in: 2 500 and 27 are 2500 and 27."""
    left, right = float(left), float(right)
    least = min((value for value in (left, right) if 0 < value < 1), default=1.0)
    for _ in range(DECIMALS - int(log10(least))):
        if left.is_integer() and right.is_integer():
            break
        left, right = left * 10, right * 10
    one, two = round(left), round(right)
    while one and two and one % 10 == 0 and two % 10 == 0:
        one, two = one // 10, two // 10
    return one, two


@lru_cache(maxsize=65536)
def significant_digits(value: float) -> int:
    """Return how many digits of a number say something: 4 for 2517, 2 for 5 700 000."""
    one, _ = integers_of(value, value)
    return len(str(abs(one)))


def find_slip(left: float, right: float, fewest: int = FEWEST_DIGITS) -> Slip | None:
    """Return how one number may have become the other, None where no single slip does it.

    A digit that differs counts in numbers of `fewest` digits or more.
    """
    if left == right or min(left, right) <= 0:
        return None
    one, two = (str(number) for number in integers_of(left, right))
    return _magnitude(left, right) or _swap(one, two) or _change(one, two, fewest) or _loss(one, two)


def _magnitude(left: float, right: float) -> Slip | None:
    ratio = max(left, right) / min(left, right)
    power = round(log10(ratio))
    digits = max(significant_digits(left), significant_digits(right))
    telling = digits > 1 or min(left, right) >= 1000
    if min(significant_digits(left), significant_digits(right)) >= FEWEST_DIGITS and not _same_digits(left, right):
        return None
    if power >= 1 and telling and abs(ratio / 10**power - 1) <= SCALE_TOLERANCE:
        return Slip("magnitude", factor=float(10**power))
    return None


def _same_digits(left: float, right: float) -> bool:
    """Return whether two numbers have the same digits but for zeros at the end: 4 414 and 44 144 do not."""
    return integers_of(left, left)[0] == integers_of(right, right)[0]


def _swap(one: str, two: str) -> Slip | None:
    if len(one) != len(two):
        return None
    places = [place for place, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
    if len(places) != 2 or places[1] != places[0] + 1:
        return None
    first, second = one[places[0] : places[1] + 1], two[places[0] : places[1] + 1]
    return Slip("transposition", digits=(first, second)) if first == second[::-1] else None


def _change(one: str, two: str, fewest: int) -> Slip | None:
    if len(one) != len(two) or len(one) < fewest:
        return None
    places = [place for place, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
    return Slip("typo", digits=(one[places[0]], two[places[0]])) if len(places) == 1 else None


def _loss(one: str, two: str) -> Slip | None:
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    if len(longer) != len(shorter) + 1 or len(longer) <= FEWEST_DIGITS:
        return None
    for place in range(len(longer)):
        if longer[:place] + longer[place + 1 :] == shorter:
            return Slip("typo", digits=(longer[place], "") if longer is one else ("", longer[place]))
    return None


@lru_cache(maxsize=65536)
def slipped_digits(value: float) -> tuple[str, tuple[int, ...]]:
    """Return the digits of a number that say something, and every number that one slip makes of them, in order.

    A slip swaps two neighbours, or changes, loses or adds one digit.
    """
    one, _ = integers_of(value, value)
    digits = str(one)
    found: set[str] = set()
    for place in range(len(digits)):
        head, tail = digits[:place], digits[place + 1 :]
        found.add(head + tail)
        if tail:
            found.add(head + tail[0] + digits[place] + tail[1:])
        found.update(head + digit + tail for digit in DIGITS)
    for place in range(len(digits) + 1):
        found.update(digits[:place] + digit + digits[place:] for digit in DIGITS)
    return digits, tuple(sorted({int(text) for text in found if text and text[0] != "0"} - {one, 0}))


def neighbours(value: float) -> tuple[float, ...]:
    """Return every number that one swapped, changed, lost or added digit makes of this one, in order."""
    digits, numbers = slipped_digits(value)
    scale = value / int(digits) if int(digits) else 1.0
    return tuple(number * scale for number in numbers)


def is_converted_weight(left: float, right: float) -> bool:
    """Return whether two weights of three digits or more differ by short or long tons, or by pounds."""
    if min(significant_digits(left), significant_digits(right)) < FEWEST_DIGITS:
        return False
    ratio = max(left, right) / min(left, right)
    known = [max(factor, 1 / factor) for factor in evidence.WEIGHT_RATIOS]
    return any(abs(ratio / factor - 1) <= evidence.WEIGHT_TOLERANCE for factor in known)
