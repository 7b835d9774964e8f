"""Which found claim is which gold claim, and what is right about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractor.evaluation.gold import GoldArticle, GoldClaim, Span
from extractor.model import Claim, Extraction, Modifier

CORE = ("countries", "arrests", "rescues")
"""The measures of an article's own record."""
OTHER = "other"
"""Counts that are annotated so that they are neither gain nor loss."""
HEADLINE = ("value", "measure", "scope", "operation")
FIRST = "-1"
"""« liberterra-1 » and « liberterra » are one operation."""
TOLERANCE = 1e-6
CLASSES: dict[Modifier, str] = {
    "over": "more",
    "at_least": "more",
    "about": "about",
    "nearly": "about",
    "under": "less",
    "at_most": "less",
    "between": "between",
    "exact": "exact",
}
"""Modifiers that careful annotators do not tell apart are one class."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One gold claim, one found claim, and the tests that the found one passes."""

    gold: GoldClaim
    claim: Claim
    passed: frozenset[str]

    @property
    def is_strict(self) -> bool:
        """Whether everything is right."""
        return len(self.passed) == len(TESTS)

    @property
    def is_headline(self) -> bool:
        """Whether a reader is told the right figure of the right thing."""
        return self.passed.issuperset(HEADLINE)


@dataclass(frozen=True, slots=True)
class Matched:
    """One article: pairs, and what stands alone on either side."""

    pairs: tuple[Pair, ...]
    missed: tuple[GoldClaim, ...]
    spurious: tuple[Claim, ...]


def operation_key(key: str | None) -> str:
    """Return the key of an operation as gold and found are compared by."""
    return (key or "").strip().lower().removesuffix(FIRST)


def is_same(gold: float | None, found: float | None) -> bool:
    """Return whether two values are the same, but for what a float loses."""
    if gold is None or found is None:
        return gold is found
    return abs(gold - found) <= TOLERANCE * max(1.0, abs(gold))


def _is_right_value(gold: GoldClaim, claim: Claim) -> bool:
    return is_same(gold.value, claim.quantity.value) and is_same(gold.high, claim.quantity.high)


def _is_right_place(gold: GoldClaim, claim: Claim) -> bool:
    if "local" not in (gold.scope, claim.scope) or gold.scope != claim.scope:
        return True
    return (gold.place or None) == (claim.place or None)


TESTS: dict[str, Callable[[GoldClaim, Claim], bool]] = {
    "value": _is_right_value,
    "measure": lambda gold, claim: claim.measure in (gold.measure, *gold.alt_measures),
    "modifier": lambda gold, claim: CLASSES[gold.modifier] == CLASSES[claim.quantity.modifier],
    "scope": lambda gold, claim: claim.scope in (gold.scope, *gold.alt_scopes),
    "operation": lambda gold, claim: (
        operation_key(claim.operation) in map(operation_key, (gold.operation, *gold.alt_operations))
    ),
    "place": _is_right_place,
}
"""What can be right about a claim."""


def match_claims(gold: GoldArticle, extraction: Extraction | None) -> Matched:
    """Return which found claim is which gold one: spans that overlap, best agreement first, each once."""
    wanted = [claim for claim in gold.claims if claim.measure != OTHER]
    found = _counted(gold, wanted, extraction.claims if extraction else ())
    candidates = sorted(
        (-_agreement(wanted[one], found[two]), one, two)
        for one in range(len(wanted))
        for two in range(len(found))
        if _overlap(_span(wanted[one]), _span(found[two]))
    )
    taken: dict[int, int] = {}
    for _, one, two in candidates:
        if one not in taken and two not in taken.values():
            taken[one] = two
    return Matched(
        pairs=tuple(_pair(wanted[one], found[two]) for one, two in taken.items()),
        missed=tuple(claim for one, claim in enumerate(wanted) if one not in taken),
        spurious=tuple(claim for two, claim in enumerate(found) if two not in taken.values()),
    )


def _pair(gold: GoldClaim, claim: Claim) -> Pair:
    return Pair(gold, claim, frozenset(name for name, test in TESTS.items() if test(gold, claim)))


def _counted(gold: GoldArticle, wanted: Sequence[GoldClaim], claims: Sequence[Claim]) -> list[Claim]:
    """Return the found claims but those past the annotated part, and those that only touch what is left open."""
    left_open = [_span(claim) for claim in gold.claims if claim.measure == OTHER] + [
        _span(span) for span in gold.ignore
    ]
    spans = [_span(claim) for claim in wanted]
    return [
        claim
        for claim in claims
        if not (gold.upto and claim.quote.start >= gold.upto)
        and (
            any(_overlap(_span(claim), span) for span in spans)
            or not any(_overlap(_span(claim), span) for span in left_open)
        )
    ]


def _agreement(gold: GoldClaim, claim: Claim) -> int:
    return sum((gold.measure == claim.measure, is_same(gold.value, claim.quantity.value), gold.scope == claim.scope))


def _span(holder: GoldClaim | Span | Claim) -> tuple[int, int]:
    where = holder.quote if isinstance(holder, Claim) else holder
    return where.start, where.end


def _overlap(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return one[0] < two[1] and two[0] < one[1]
