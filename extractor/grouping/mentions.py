"""What one article says of one operation, as evidence for which operation it is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractor.grouping.names import name_of, split_edition
from extractor.grouping.periods import FULL, Period, read_period
from extractor.grouping.witnesses import Reading
from extractor.model import Operation

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


@dataclass(frozen=True, slots=True)
class Mention:
    """An operation as one article names, dates and counts it."""

    reading: Reading
    operation: Operation
    stem: str
    edition: int
    is_numbered: bool
    """Whether the article says which edition."""
    period: Period | None
    totals: frozenset[Total]
    """Exact totals that are large enough to tell operations apart."""

    def order(self) -> tuple[str, str]:
        """Return a key that sorts mentions by article and operation."""
        return self.reading.id, self.operation.key


def read_mentions(readings: Iterable[Reading]) -> Iterator[Mention]:
    """Yield every operation that an article names or tells, in the order of the articles."""
    for reading in readings:
        operations = {operation.key: operation for operation in reading.extraction.operations}
        for claim in reading.extraction.claims:
            operations.setdefault(claim.operation, Operation(key=claim.operation, name=claim.operation))
        for key in sorted(operations):
            operation = operations[key]
            stem, edition = name_of(operation) if key else ("", 1)
            numbered = operation.edition is not None or split_edition(key)[1] is not None
            period = read_period(operation.start, operation.end)
            yield Mention(reading, operation, stem, edition, numbered, period, _totals(reading, key))


def _totals(reading: Reading, key: str) -> frozenset[Total]:
    return frozenset(
        (claim.measure, claim.quantity.value, claim.quantity.unit)
        for claim in reading.extraction.claims
        if claim.operation == key
        and claim.scope == "total"
        and claim.quantity.modifier == "exact"
        and claim.quantity.value >= TELLING
    )


def evidence_between(left: Sequence[Mention], right: Sequence[Mention]) -> float:
    """Return how much speaks for two groups of mentions being one operation; below 0 speaks against it."""
    shared = _all_totals(left) & _all_totals(right)
    weight = SHARED_TOTAL * min(MOST_TOTALS, len(shared))
    return weight + _evidence_of_periods(left, right)


def _evidence_of_periods(left: Sequence[Mention], right: Sequence[Mention]) -> float:
    pairs = [(one.period, two.period) for one in left for two in right if one.period and two.period]
    if not pairs:
        return 0.0
    if any(one == two and one.precision == FULL for one, two in pairs):
        return SAME_DAYS
    if any(one.agrees(two) for one, two in pairs):
        return PERIOD_AGREES
    return PERIOD_APART if min(one.gap(two) for one, two in pairs) > APART_DAYS else 0.0


def _all_totals(mentions: Iterable[Mention]) -> frozenset[Total]:
    return frozenset[Total]().union(*(mention.totals for mention in mentions))


def share_article(left: Iterable[Mention], right: Iterable[Mention]) -> bool:
    """Return whether one article speaks of both: then it tells them apart itself."""
    return not {mention.reading.id for mention in left}.isdisjoint(mention.reading.id for mention in right)
