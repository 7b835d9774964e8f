"""The one notation for gold, in packs, tests and corpus alike.

    Plus de [2 500](arrests > 2500 total) arrestations dans [116](countries = 116) pays.

A mark is `[words](measure sign value …)`, then in any order a unit, a scope (total is the default),
a country code, `@operation-key` and `by "speaker"`.  Signs: = exact, > over, >= at_least, ~ about,
<~ nearly, < under, <= at_most; a range is `= 100..150`.  Other measures or scopes to accept are
joined by a bar: `arrests|charged`.  A square bracket that is not followed by a round one is text.
"""

from dataclasses import dataclass

import regex

from extractor.errors import GoldError
from extractor.model import Modifier, Scope

MARK = regex.compile(r"\[([^\[\]]+)\]\(([a-z_|]+) (=|>=|>|~|<~|<=|<) ([\d.]+(?:\.\.[\d.]+)?)((?: [^()]*)?)\)")
SIGNS: dict[str, Modifier] = {
    "=": "exact",
    ">": "over",
    ">=": "at_least",
    "~": "about",
    "<~": "nearly",
    "<": "under",
    "<=": "at_most",
}
DETAIL = regex.compile(r'by "([^"]*)"|@(\S*)|\b(total|part|local)\b|\b([A-Z]{3}|kg|l)\b|\b([A-Z]{2})\b')


@dataclass(frozen=True, slots=True)
class Mark:
    """One gold claim: where its number stands in the text without marks, and what it says."""

    start: int
    end: int
    measure: str
    value: float
    high: float | None
    modifier: Modifier
    scope: Scope = "total"
    place: str | None = None
    operation: str | None = None
    unit: str | None = None
    attribution: str | None = None
    other_measures: tuple[str, ...] = ()


def read_marks(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """Return the text without its marks, and the marks in order.

    Raises:
        GoldError: a mark whose inside cannot be read.
    """
    text, marks, last = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        marks.append(_read_mark(match, len(text)))
        text += match.group(1)
        last = match.end()
    return text + marked[last:], tuple(marks)


def _read_mark(match: "regex.Match[str]", start: int) -> Mark:
    words, measures, sign, number, details = match.groups()
    first, _, high = number.partition("..")
    measure, *others = measures.split("|")
    found: dict[str, str] = {}
    for detail in DETAIL.finditer(details):
        for name, value in zip(("attribution", "operation", "scope", "unit", "place"), detail.groups(), strict=True):
            if value is not None:
                found[name] = value
    if left := DETAIL.sub("", details).strip():
        raise GoldError(f"cannot read {left!r} in the mark {match.group()!r}; see extractor/packs/marks.py")
    return Mark(
        start=start,
        end=start + len(words),
        measure=measure,
        value=float(first),
        high=float(high) if high else None,
        modifier="between" if high else SIGNS[sign],
        scope=found.get("scope", "total"),  # type: ignore[arg-type]
        place=found.get("place"),
        operation=found.get("operation"),
        unit=found.get("unit"),
        attribution=found.get("attribution"),
        other_measures=tuple(others),
    )
