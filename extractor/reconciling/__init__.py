"""Claims about one operation become figures, discrepancies and a record."""

from collections.abc import Iterable

from extractor.grouping.operations import group_operations
from extractor.grouping.witnesses import read_all
from extractor.model import Extraction, Record
from extractor.reconciling.policies import POLICIES, check_policy
from extractor.reconciling.records import find_series, make_record

__all__ = ["POLICIES", "reconcile"]


def reconcile(extractions: Iterable[Extraction], *, policy: str = "posterior") -> tuple[Record, ...]:
    """Return one record an operation, by key; the order of the extractions is irrelevant.

    An unnamed operation that no other article tells has the key « unnamed-<article id> » and the name "".

    Raises:
        UsageError: there is no such policy; `POLICIES` holds their names.
    """
    check_policy(policy)
    groups = group_operations(read_all(extractions))
    series = find_series(groups)
    return tuple(make_record(group, series[group.key], policy) for group in groups)
