"""Tables of claims become the same figures as articles do."""

import random
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import UsageError
from extractor.model import Bound, Record, TableClaim
from extractor.reconciling import reconcile
from extractor.reconciling.tables import reconcile_table
from tests.grouping.building import extraction, operation

RAID = operation("raid", "2024-11-05")
ROWS = (
    TableClaim("raid", "interpol.example", 2517.0, kind="official", date="2024-11-06"),
    TableClaim("raid", "lemonde.example", 2571.0, kind="press", date="2024-11-06"),
    TableClaim("raid", "lefigaro.example", 2500.0, form="over", kind="press", date="2024-11-07"),
)


def record_of(*rows: TableClaim) -> Record:
    """Return the one record of some rows."""
    (record,) = reconcile_table(rows)
    return record


def test_a_table_gives_the_figures_of_articles() -> None:
    """The same claims with their words and without."""
    official = {"kind": "official", "outlet": "interpol.example", "published": "2024-11-06"}
    (told,) = reconcile(
        [
            extraction("a", "[2 517](arrests = 2517) arrestations.", RAID, **official),
            extraction("b", "[2 571](arrests = 2571) arrêtés.", RAID, outlet="lemonde.example", published="2024-11-06"),
            extraction(
                "c", "Plus de [2 500](arrests > 2500).", RAID, outlet="lefigaro.example", published="2024-11-07"
            ),
        ]
    )
    expected, actual = told.figures["arrests"], record_of(*ROWS).figures["other"]

    for name in ("best", "low", "high", "interval", "official_value", "confidence", "verdict", "grade", "witnesses"):
        assert getattr(expected, name) == getattr(actual, name), name
    assert [(one.name, one.weight) for one in expected.reasons] == [(one.name, one.weight) for one in actual.reasons]
    assert [one.kind for one in actual.discrepancies] == ["transposition"]


def test_rows_of_one_group_are_one_witness() -> None:
    """Three papers print one dispatch."""
    copies = [TableClaim("raid", f"paper-{number}.example", 158.0, kind="press", group="w") for number in range(3)]
    record = record_of(*copies, TableClaim("raid", "other.example", 158.0, kind="press"))

    assert (record.figures["other"].witnesses, record.figures["other"].articles) == (2, 4)
    assert record.copies == (("paper-0.example", "paper-1.example", "paper-2.example"),)


def test_the_order_of_the_rows_is_irrelevant() -> None:
    """Byte for byte."""
    shuffled = [*ROWS, TableClaim("raid", "lemonde.example", 2517.0, kind="press", date="2024-11-09")]
    expected = record_of(*shuffled)
    random.Random(4).shuffle(shuffled)

    assert expected == record_of(*shuffled)


def test_a_source_that_speaks_twice_has_two_texts() -> None:
    """Its early tally, and the one of the next day."""
    early = TableClaim("raid", "AFP", 12.0, kind="agency", date="2024-11-06", status="preliminary")
    figure = record_of(early, TableClaim("raid", "AFP", 15.0, kind="agency", date="2024-11-07")).figures["other"]

    assert [(one.article, one.value) for one in figure.claims] == [("AFP", 12.0), ("AFP #2", 15.0)]
    assert (figure.best, [one.kind for one in figure.discrepancies]) == (15.0, ["update"])


def test_an_amount_in_two_currencies_is_one_figure() -> None:
    """Dollars and euros of one seizure."""
    dollars = TableClaim("raid", "AFP", 4.0e9, kind="agency", measure="money", unit="USD")
    euros = TableClaim("raid", "lemonde.example", 3.7e9, kind="press", measure="money", unit="EUR")
    record = record_of(dollars, euros)

    assert (record.figures["money"].unit, record.others) == ("USD", ())
    assert [one.kind for one in record.figures["money"].discrepancies] == ["conversion"]


def test_objects_and_measures_are_figures_of_their_own() -> None:
    """By name."""
    rows = [
        TableClaim("b", "AFP", 3.0, measure="arrests"),
        TableClaim("a", "AFP", 2.0, measure="deaths"),
        TableClaim("a", "AFP", 1.0, measure="arrests"),
    ]

    found = [
        (one.key, measure, figure.best) for one in reconcile_table(rows) for measure, figure in one.figures.items()
    ]

    assert found == [("a", "arrests", 1.0), ("a", "deaths", 2.0), ("b", "arrests", 3.0)]


CLAIMS = st.builds(
    TableClaim,
    object=st.just("raid"),
    source=st.sampled_from(["a", "b", "c", "d"]),
    value=st.sampled_from([41.0, 44.0, 400.0, 440.0, 4400.0]),
    form=st.sampled_from(["exact", "exact", "over", "about", "at_least"]),
    kind=st.sampled_from(["agency", "press", "blog", "unknown"]),
    group=st.sampled_from(["", "", "wire"]),
    date=st.sampled_from([None, "2024-05-01", "2024-05-02"]),
    status=st.sampled_from([None, None, "preliminary", "final"]),
)


@settings(max_examples=60, deadline=None)
@given(claims=st.lists(CLAIMS, max_size=6), value=st.sampled_from([41.0, 440.0, 777.0]))
def test_an_official_exact_figure_always_appears(claims: list[TableClaim], value: float) -> None:
    """Whatever the others say: it is the official value, it is among the claims, and what contradicts it is told."""
    record = record_of(*claims, TableClaim("raid", "police", value, kind="official"))
    figure = record.figures["other"]

    assert figure.official_value == value
    assert value in {claim.value for claim in figure.claims if claim.kind == "official"}
    assert figure.best in (value, None) or figure.verdict == "conflict"


@settings(max_examples=60, deadline=None)
@given(claims=st.lists(CLAIMS, min_size=1, max_size=6))
def test_a_figure_is_one_that_was_stated(claims: list[TableClaim]) -> None:
    """Never a mean; its interval holds it, and confidence is a probability before and after recalibration."""
    figure = record_of(*claims).figures["other"]

    assert figure.best is None or figure.best in {claim.value for claim in claims}
    assert figure.interval is not None
    if figure.best is not None and figure.bound is None:
        assert figure.interval[0] <= figure.best <= figure.interval[1]
    assert figure.confidence is not None
    assert figure.raw_confidence is not None
    assert 0 < figure.raw_confidence < 1
    assert 0 < figure.confidence < 1


def test_processes_change_nothing() -> None:
    """The same records in the same order."""
    rows = [replace(row, object=f"raid {number:03}") for number in range(210) for row in ROWS[:2]]

    assert list(reconcile_table(rows)) == list(reconcile_table(rows, workers=2))


def test_bounds_that_rule_out_all_exact_figures_are_the_figure() -> None:
    """The bound is published, the figure it excludes differs; an official figure is never ruled out so."""
    bounds = [TableClaim("raid", name, 52.0, form="at_least", kind="agency") for name in ("a", "b")]
    blog = record_of(*bounds, TableClaim("raid", "blog", 31.0, kind="blog")).figures["other"]
    police = record_of(*bounds, TableClaim("raid", "police", 31.0, kind="official")).figures["other"]

    assert blog.bound == Bound(modifier="at_least", value=52.0)
    assert (blog.best, blog.verdict) == (52.0, "conflict")
    assert (police.best, police.bound, police.official_value) == (31.0, None, 31.0)


@pytest.mark.parametrize("different", [1500, 5])
def test_an_object_of_thousands_of_rows_is_weighed_in_time(different: int) -> None:
    """All of them different, or five values again and again: no work grows with the square of the rows."""
    rows = [
        TableClaim(
            "raid", f"paper-{number}", 100.0 + number % different, kind="press", date=f"2024-05-{number % 28 + 1:02}"
        )
        for number in range(1500)
    ]
    start = time.process_time()

    record = record_of(*rows)

    assert record.figures["other"].articles == 1500
    assert time.process_time() - start < 10


def test_a_policy_must_exist() -> None:
    """Before any row is read."""
    with pytest.raises(UsageError, match="no policy"):
        list(reconcile_table(ROWS, policy="dice"))
