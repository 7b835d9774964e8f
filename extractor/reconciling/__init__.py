"""Claims about one operation become figures, discrepancies and a record."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractor.errors import Reject, RejectedInput
from extractor.grouping.operations import group_operations
from extractor.grouping.witnesses import Reading, read_all
from extractor.model import Extraction, Record
from extractor.reconciling.learning import Learnt, learn, reliabilities_of
from extractor.reconciling.passing import passing_over
from extractor.reconciling.policies import POLICIES, check_policy
from extractor.reconciling.records import find_series, make_record

__all__ = ["POLICIES", "reconcile", "reconcile_and_learn"]


def reconcile(
    extractions: Iterable[Extraction], *, policy: str = "posterior", rejected: Reject | None = None
) -> tuple[Record, ...]:
    """Return one record an operation, by key; the order of the extractions is irrelevant.

    An unnamed operation that no other article tells has the key « unnamed-<article id> » and the name "".
    An operation on which the reconciliation fails is passed over where `rejected` is there to be told of it.

    Raises:
        UsageError: there is no such policy; `POLICIES` holds their names.
    """
    check_policy(policy)
    return _records(read_all(extractions), policy, rejected)


def reconcile_and_learn(
    extractions: Iterable[Extraction], *, policy: str = "posterior", rejected: Reject | None = None
) -> tuple[tuple[Record, ...], tuple[Learnt, ...]]:
    """Return the records, made once more with what they teach of their sources, and what that is.

    Raises:
        UsageError: there is no such policy.
    """
    check_policy(policy)
    readings = read_all(extractions)
    learnt = learn(_records(readings, "posterior", rejected and _ignore), readings)
    known = reliabilities_of(learnt)
    taught = (
        reading if reading.kind == "official" else replace(reading, reliability=known.get(reading.source))
        for reading in readings
    )
    return _records(tuple(taught), policy, rejected), learnt


def _ignore(_: RejectedInput) -> None:
    """Tell nobody: the operation is told of when it fails again."""


def _records(readings: Sequence[Reading], policy: str, rejected: Reject | None) -> tuple[Record, ...]:
    groups = group_operations(readings)
    series = find_series(groups)
    records = []
    for group in groups:
        with passing_over(group.key, rejected):
            records.append(make_record(group, series[group.key], policy))
    return tuple(records)
