"""What one article says of one operation, as evidence for which operation it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from extractor.grouping.names import name_of, split_edition
from extractor.grouping.periods import FULL, Period, read_period
from extractor.grouping.readings import Reading
from extractor.model import Claim, Extraction, Operation, value_key

TELLING = 10
"""Smallest exact total that says something of its operation when two articles share it; not fitted."""
APART_DAYS = 60
"""Days between two periods that speak against one operation; the editions of one series that we know lie
a year apart or more, the loosest dates of one operation overlap."""
MOST_TOTALS = 3
PERIOD_AGREES = 1.0
SAME_DAYS = 1.5
PERIOD_APART = -2.0
SHARED_TOTAL = 1.0
"""Weights of the evidence between two groups of mentions: starting point of the design, not fitted."""

Total = tuple[str, float, str | None]
Counted = tuple[str, float]
"""Measure and value."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An operation as one article names, dates and counts it."""

    reading: Reading
    key: str
    name: str
    main: bool
    stem: str
    edition: int
    is_numbered: bool
    """Whether the article says which edition."""
    period: Period | None
    totals: tuple[Total, ...]
    """Exact totals that are large enough to tell operations apart."""
    figures: tuple[Counted, ...]
    """Every number above one that is stated of it."""
    places: tuple[str, ...]
    """Countries of its local figures."""

    def order(self) -> tuple[str, str]:
        """Return a key that sorts mentions by article and operation."""
        return self.reading.id, self.key


def mentions_of(reading: Reading, extraction: Extraction) -> Iterator[Mention]:
    """Yield every operation that an article names or tells, by key."""
    operations = {operation.key: operation for operation in extraction.operations}
    claims: dict[str, list[Claim]] = {}
    for claim in extraction.claims:
        operations.setdefault(claim.operation, Operation(key=claim.operation, name=claim.operation))
        claims.setdefault(claim.operation, []).append(claim)
    for key in sorted(operations):
        operation, said = operations[key], claims.get(key, [])
        stem, edition = name_of(operation) if key else ("", 1)
        yield Mention(
            reading=reading,
            key=intern(key),
            name=intern(operation.name),
            main=operation.main,
            stem=intern(stem),
            edition=edition,
            is_numbered=operation.edition is not None or split_edition(key)[1] is not None,
            period=read_period(operation.start, operation.end),
            totals=tuple(sorted({_total(claim) for claim in said if _is_telling(claim)}, key=_by_unit)),
            figures=tuple(
                sorted({_counted(claim.measure, claim.quantity.value) for claim in said if claim.quantity.value > 1})
            ),
            places=tuple(sorted({intern(claim.place) for claim in said if claim.place})),
        )


def _is_telling(claim: Claim) -> bool:
    return claim.scope == "total" and claim.quantity.modifier == "exact" and claim.quantity.value >= TELLING


@lru_cache(maxsize=65536)
def _once(measure: str, value: float, unit: str | None) -> Total:
    """Return a total, the same object for all articles that state it."""
    return measure, value, unit


@lru_cache(maxsize=65536)
def _counted(measure: str, value: float) -> Counted:
    """Return a number and what it counts, the same object for all articles that state it."""
    return measure, value


def _said(claim: Claim) -> Counted:
    return claim.measure, claim.quantity.value


def _total(claim: Claim) -> Total:
    return _once(claim.measure, claim.quantity.value, claim.quantity.unit)


def _by_unit(total: Total) -> tuple[str, float, str]:
    return total[0], total[1], total[2] or ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One kind of evidence for two sides being one operation; a negative weight speaks against it."""

    name: str
    weight: float
    shared: tuple[str, ...] = ()
    """What both sides say, or what each of them says."""


class Profile:
    """The periods and the telling totals of some mentions, each once: a thousand articles are no work."""

    def __init__(self, mentions: Iterable[Mention] = ()) -> None:
        """Take the first mentions."""
        self.periods: set[Period] = set()
        self.totals: set[Total] = set()
        for mention in mentions:
            self.add(mention)

    def add(self, mention: Mention) -> None:
        """Take one more mention."""
        self.totals.update(mention.totals)
        if mention.period is not None:
            self.periods.add(mention.period)


def weigh(left: Profile, right: Profile) -> tuple[Evidence, Evidence]:
    """Return the evidence of the dates and of the totals in common."""
    shared = sorted(left.totals & right.totals, key=_by_unit)
    weight = SHARED_TOTAL * min(MOST_TOTALS, len(shared))
    totals = tuple(f"{measure} {value_key(value)}" for measure, value, _ in shared)
    return _evidence_of_periods(left, right), Evidence("totals", weight, totals)


def evidence_between(left: Profile, right: Profile) -> float:
    """Return how much speaks for two groups of mentions being one operation; below 0 speaks against it."""
    return sum(evidence.weight for evidence in weigh(left, right))


def _evidence_of_periods(left: Profile, right: Profile) -> Evidence:
    pairs = [(one, two) for one in sorted(left.periods) for two in sorted(right.periods)]
    if not pairs:
        return Evidence("dates", 0.0)
    same = [one for one, two in pairs if one == two and one.precision == FULL]
    if same:
        return Evidence("dates", SAME_DAYS, (str(same[0]),))
    agreeing = [pair for pair in pairs if pair[0].agrees(pair[1])]
    if agreeing:
        return Evidence("dates", PERIOD_AGREES, tuple(map(str, agreeing[0])))
    one, two = min(pairs, key=lambda pair: pair[0].gap(pair[1]))
    return Evidence("dates", PERIOD_APART if one.gap(two) > APART_DAYS else 0.0, (str(one), str(two)))


def share_article(left: Iterable[Mention], right: Iterable[Mention]) -> bool:
    """Return whether one article speaks of both: then it tells them apart itself."""
    return not {mention.reading.id for mention in left}.isdisjoint(mention.reading.id for mention in right)
