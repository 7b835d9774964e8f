"""What goes wrong with one operation costs no other one."""

import pytest

from extractor import reconciling
from extractor.errors import RejectedInput, UsageError
from extractor.grouping.operations import Group
from extractor.model import Record, TableClaim
from extractor.reconciling import ClaimsOf, reconcile, tables
from extractor.reconciling.passing import passing_over
from extractor.reconciling.records import make_record
from tests.grouping.test_operations import named

ARTICLES = [named("a", "mistral-2"), named("b", "harmattan-3"), named("c", "sirocco")]


@pytest.fixture(autouse=True)
def _fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let one operation, and one object of a table, fail."""

    def broken(group: Group, claims: ClaimsOf, series: tuple[Group, ...], policy: str) -> Record:
        if group.key == "harmattan-3":
            raise ZeroDivisionError("float division by zero")
        return make_record(group, claims, series, policy)

    def broken_rows(rows: list[TableClaim], policy: str) -> Record:
        if rows[0].object == "harmattan-3":
            raise ZeroDivisionError("float division by zero")
        return Record(key=rows[0].object, name="", policy=policy)

    monkeypatch.setattr(reconciling, "make_record", broken)
    monkeypatch.setattr(tables, "reconcile_rows", broken_rows)


def test_an_operation_that_fails_is_told_and_passed_over() -> None:
    """Its key, the error, and what to do; all others are there."""
    rejected: list[RejectedInput] = []
    records = reconcile(ARTICLES, rejected=rejected.append)

    assert [record.key for record in records] == ["mistral-2", "sirocco"]
    assert [str(one) for one in rejected] == [
        "harmattan-3: the operation cannot be reconciled (ZeroDivisionError: float division by zero); tell us of it"
    ]


def test_an_object_of_a_table_that_fails_is_passed_over() -> None:
    """The same."""
    rejected: list[RejectedInput] = []
    claims = [TableClaim(name, "Police", 412) for name in ("mistral-2", "harmattan-3")]

    assert [record.key for record in tables.reconcile_table(claims, rejected=rejected.append)] == ["mistral-2"]
    assert [one.file for one in rejected] == ["harmattan-3"]


def test_without_anybody_to_tell_it_is_raised() -> None:
    """From Python, an error is an error."""
    with pytest.raises(ZeroDivisionError):
        reconcile(ARTICLES)


def test_a_mistake_of_the_caller_ends_the_run() -> None:
    """It would be made again with every operation."""
    rejected: list[RejectedInput] = []
    with pytest.raises(UsageError), passing_over("mistral", rejected.append):
        raise UsageError("no such policy")

    assert rejected == []
