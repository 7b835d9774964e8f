"""Claims about one operation become figures, discrepancies and a record."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from extractor.errors import Reject, RejectedInput
from extractor.grouping.operations import group_operations
from extractor.grouping.outlines import Outlined, outline
from extractor.model import Claim, Extraction, Record
from extractor.reconciling.learning import Learnt, learn, reliabilities_of
from extractor.reconciling.passing import passing_over
from extractor.reconciling.policies import POLICIES, check_policy
from extractor.reconciling.records import find_series, make_record

__all__ = ["POLICIES", "ClaimsOf", "learn_sources", "make_records", "reconcile", "reconcile_and_learn"]

ClaimsOf = Callable[[str], Sequence[Claim]]
"""Gives the claims of an article by its id, from wherever they are kept."""


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
    known = each_once(extractions)
    return tuple(make_records(outline(known.values()), _claims_in(known), policy=policy, rejected=rejected))


def reconcile_and_learn(
    extractions: Iterable[Extraction], *, policy: str = "posterior", rejected: Reject | None = None
) -> tuple[tuple[Record, ...], tuple[Learnt, ...]]:
    """Return the records, made once more with what they teach of their sources, and what that is.

    Raises:
        UsageError: there is no such policy.
    """
    check_policy(policy)
    known = each_once(extractions)
    claims = _claims_in(known)
    taught, learnt = learn_sources(outline(known.values()), claims, rejected)
    return tuple(make_records(taught, claims, policy=policy, rejected=rejected)), learnt


def learn_sources(
    outlined: Outlined, claims: ClaimsOf, rejected: Reject | None = None
) -> tuple[Outlined, tuple[Learnt, ...]]:
    """Return the articles with the reliability that their own records teach of their sources, and what that is."""
    learnt = learn(make_records(outlined, claims, rejected=rejected and _ignore), outlined.readings)
    known = reliabilities_of(learnt)
    readings = {
        reading.id: reading if reading.kind == "official" else replace(reading, reliability=known.get(reading.source))
        for reading in outlined.readings
    }
    mentions = tuple(replace(mention, reading=readings[mention.reading.id]) for mention in outlined.mentions)
    return replace(outlined, readings=tuple(readings.values()), mentions=mentions), learnt


def make_records(
    outlined: Outlined, claims: ClaimsOf, *, policy: str = "posterior", rejected: Reject | None = None
) -> Iterator[Record]:
    """Yield one record an operation, by key; only the claims of one operation are asked for at a time."""
    groups = group_operations(outlined)
    series = find_series(groups)
    for group in groups:
        said = {reading.id: claims(reading.id) for reading in group.readings()}
        record: Record | None = None
        with passing_over(group.key, rejected):
            record = make_record(group, said, series[group.key], policy)
        if record is not None:
            yield record


def each_once(extractions: Iterable[Extraction]) -> dict[str, Extraction]:
    """Return the extractions by the id of their article; of two with one id, the same in any order."""
    known: dict[str, Extraction] = {}
    for extraction in extractions:
        other = known.setdefault(extraction.article.id, extraction)
        if other is not extraction and extraction.model_dump_json() < other.model_dump_json():
            known[extraction.article.id] = extraction
    return known


def _claims_in(known: dict[str, Extraction]) -> ClaimsOf:
    return lambda article: known[article].claims


def _ignore(_: RejectedInput) -> None:
    """Tell nobody: the operation is told of when it fails again."""
