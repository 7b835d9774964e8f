"""What one article says of one operation, as evidence for which operation it is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractor.grouping.names import name_of, split_edition
from extractor.grouping.periods import FULL, Period, read_period
from extractor.grouping.witnesses import Reading
from extractor.model import Operation, value_key

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
        self.totals |= mention.totals
        if mention.period is not None:
            self.periods.add(mention.period)


def weigh(left: Profile, right: Profile) -> tuple[Evidence, Evidence]:
    """Return the evidence of the dates and of the totals in common."""
    shared = sorted(left.totals & right.totals, key=lambda total: (total[0], total[1], total[2] or ""))
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
