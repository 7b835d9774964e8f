"""Numbers written in digits: « 2 571 », « 2.517 », « 2'517 », « 27,5 », and shapes that are no number at all."""

import re
from dataclasses import dataclass

from extractor.packs.files.numbers import Separators

MARKS = ".,"
"""The signs that one language groups with and another divides with."""
SHAPES = (
    r"(?:\+\d{1,3}[ .-]?)?(?:\(0\) ?)?\d{1,3}(?:[ .-]\d{2}){3,}(?!\d)",  # a phone number
    r"0\d{1,3}(?: \d{2,3}){2,}(?!\d)",  # the same, in longer groups
    r"\d{1,3}(?:\.\d{1,3}){3}(?!\d)",  # an internet address
    r"\d{1,4}(?P<cut>[/.-])\d{1,2}(?P=cut)(?:\d{4}|\d{2})(?!\d)",  # a date, a reference
    r"\d{16,}",
)
SIGNED = re.compile(r"(?<![\d.,/:-])(?!\d\.0\b)\d{1,3}(?:([.,])\d{3})*(?:([.,])\d{1,9})?(?![\d/:-]|[.,]\d)")
"""Digits with signs that may group or divide; « 2.0 » is an edition."""
LONGEST = 15
"""Digits that a float holds exactly."""


@dataclass(frozen=True, slots=True)
class Digits:
    """What digits say; `other` where their one sign may also be read the other way."""

    value: float
    other: float | None = None


def digits_pattern(separators: Separators) -> str:
    """Return the pattern of digits: the group « shape » or the group « digits »."""
    marks = f"[{re.escape(MARKS)}]"
    groups = f"[{re.escape(separators.thousands)}]" if separators.thousands else "(?!)"
    decimal = f"[{re.escape(separators.decimal or MARKS)}]"
    ticks = "".join(sign for sign in separators.thousands if not sign.isspace() and sign not in MARKS)
    first, three, fraction = r"[1-9]\d{0,2}", r"\d{3}(?!\d)", r"\d{1,9}(?!\d)"
    grouped = (
        rf"{first}(?P<tick>[{re.escape(ticks)}]){three}(?:(?P=tick){three})*{marks}{fraction}" if ticks else "(?!)",
        rf"{first}(?P<same>{groups}){three}(?:(?P=same){three})*(?!(?P=same)\d(?<=\.\d))"
        rf"(?:{decimal}(?<!(?P=same)){fraction})?",
        rf"{first}(?P<mark>{marks})\d{{3}}(?:(?P=mark)\d{{3}})+(?!\d)(?!(?P=mark)\d)"
        rf"(?:{marks}(?<!(?P=mark)){fraction})?",
    )
    simple = (rf"\d{{1,3}}{marks}{fraction}", rf"\d+{decimal}{fraction}", r"\d+")
    return (
        r"(?=\d|\+\d)(?<!\d)"
        rf"(?:(?P<grouped>{'|'.join(grouped)})|(?P<shape>{'|'.join(SHAPES)})|(?P<simple>{'|'.join(simple)}))"
    )


def read_digits(written: str, separators: Separators) -> Digits:
    """Return the value of a number in digits, and the other value that it may have.

    « 2.517 » is 2517 where the point groups; « 2,517 » is 2.517 where the comma divides, and perhaps 2517.
    """
    signs = [char for char in written if not char.isdigit()]
    groups = re.split(r"\D", written)
    joined = float("".join(groups)[:LONGEST])
    if not signs:
        return Digits(joined)
    divided = float("".join(groups[:-1]) + "." + groups[-1])
    if len(set(signs)) > 1 or not _grouped(groups):
        return Digits(divided)
    if len(signs) > 1:
        return Digits(joined)
    if signs[0] not in separators.thousands:
        return Digits(divided, joined)
    return Digits(joined, divided if signs[0] in MARKS else None)


def prefers_rival(text: str, usual: Separators, rival: Separators) -> bool:
    """Return whether more numbers of a text are written with the rival signs than with the usual ones.

    Three digits behind one sign are a group: « 1,240 litros » with « 3.5 kilos » is not « 1.240 » with « 3,5 ».
    """
    votes = 0
    for match in SIGNED.finditer(text):
        signs = [char for char in match.group() if char in MARKS]
        if not signs:
            continue
        groups = re.split(r"\D", match.group())
        grouping = signs[0] if len(signs) > 1 or _grouped(groups) else None
        dividing = None if grouping == signs[-1] else signs[-1]
        votes += sum(
            sign is not None and (sign in getattr(rival, role)) - (sign in getattr(usual, role))
            for role, sign in (("thousands", grouping), ("decimal", dividing))
        )
    return votes > 0


def _grouped(groups: list[str]) -> bool:
    first, *rest = groups
    return len(first) <= 3 and not first.startswith("0") and all(len(group) == 3 for group in rest)
