"""Records: periods, series, sources, copies, the order of things, and their JSON."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.errors import GoldError
from extractor.model import Extraction, Record
from extractor.model.serial import read_extraction, write_extraction, write_record
from extractor.reconciling import reconcile
from tests.grouping.building import extraction, operation
from tests.grouping.test_copies import DISPATCH, OTHER

RAID = operation("liberterra-2", "2024-09-29", "2024-10-04")
Days = tuple[str | None, str | None]
PERIODS: list[tuple[list[Days], Days, list[tuple[str, ...]]]] = [
    ([("2024-09-29", "2024-10-04"), ("2024-10", "2024-10")], ("2024-09-29", "2024-10-04"), []),
    ([("2014", "2014"), ("2014-05-13", "2014-05-20"), (None, None)], ("2014-05-13", "2014-05-20"), []),
    ([("2024", "2024"), ("2024-10", "2024-10")], ("2024-10", "2024-10"), []),
    ([("2022-06-25", "2022-06-25"), ("2022-06-20", "2022-06-30")], ("2022-06-20", "2022-06-30"), []),
    (
        [("2022-06-20", "2022-06-30"), ("2022-06-20", "2022-06-30"), ("2022-06-25", "2022-06-30")],
        ("2022-06-20", "2022-06-30"),
        [("2022-06-20/2022-06-30", "2022-06-25/2022-06-30")],
    ),
    ([(None, None)], (None, None), []),
]


@pytest.mark.parametrize(("stated", "expected", "discrepancies"), PERIODS)
def test_the_period_is_the_most_precise_that_holds(
    stated: list[Days], expected: Days, discrepancies: list[tuple[str, ...]]
) -> None:
    """A month agrees with days in it, a day is a moment of a week, other days are a discrepancy."""
    texts = (DISPATCH, OTHER, "Retour sur l'affaire.")
    (record,) = reconcile(
        extraction(str(number), texts[number], operation("tamis-2", *days)) for number, days in enumerate(stated)
    )

    assert expected == (record.start, record.end)
    assert discrepancies == [discrepancy.values for discrepancy in record.discrepancies]


def series() -> list[Extraction]:
    """Return three editions, the first one recalled in the article on the second."""
    return [
        extraction(
            "a",
            "[2 517](arrests = 2517) arrestations, après [286](arrests = 286 @liberterra) en 2021.",
            RAID,
            operation("liberterra", "2021", main=False),
        ),
        extraction("b", "[3 744](arrests = 3744) arrestations.", operation("liberterra-3", "2025-11-10")),
    ]


def test_editions_are_records_of_one_series() -> None:
    """Each names the others."""
    found = {record.key: [edition.key for edition in record.editions] for record in reconcile(series())}

    assert found == {
        "liberterra": ["liberterra-2", "liberterra-3"],
        "liberterra-2": ["liberterra", "liberterra-3"],
        "liberterra-3": ["liberterra", "liberterra-2"],
    }


def test_recalled_figures_belong_to_the_recalled_operation() -> None:
    """286 arrests are those of 2021."""
    found = {record.key: record.figures["arrests"].best for record in reconcile(series())}

    assert found == {"liberterra": 286, "liberterra-2": 2517, "liberterra-3": 3744}


def test_a_figure_of_another_edition_is_told_as_such() -> None:
    """A paper that gives the arrests of the last edition as those of this one: another thing counted."""
    wrong = extraction("c", "[3 744](arrests = 3744) arrestations.", RAID)
    (record,) = (record for record in reconcile([*series(), wrong]) if record.key == "liberterra-2")

    assert record.figures["arrests"].best == 2517
    assert [discrepancy.kind for discrepancy in record.figures["arrests"].discrepancies] == ["scope"]


def test_copies_and_their_origin_are_named() -> None:
    """The groups of the record, and where each text comes from."""
    (record,) = reconcile(extraction(name, DISPATCH, RAID, outlet=f"{name}.example") for name in ("a", "b"))

    assert record.copies == (("a", "b"),)
    assert [(wire.articles, wire.kind, wire.name) for wire in record.wires] == [(("a", "b"), "press", "a.example")]


def test_parts_and_places_are_figures_of_their_own() -> None:
    """They never enter the total."""
    marked = (
        "[412](arrests = 412) arrêtés, dont [64](arrests = 64 part) mineurs et [20](arrests = 20 local ML) au Mali."
    )
    (record,) = reconcile([extraction("a", marked, RAID)])

    others = [(figure.scope, figure.place, figure.best) for figure in record.others]
    assert record.figures["arrests"].best == 412
    assert others == [("part", None, 64), ("local", "ML", 20)]


def test_an_unnamed_operation_has_a_stable_key() -> None:
    """Named after its article."""
    (record,) = reconcile([extraction("x7", "[12](arrests = 12) personnes.", operation("", "2020-02-04"))])

    assert (record.key, record.name) == ("unnamed-x7", "")


MIXED = [
    *series(),
    extraction("c", f"{DISPATCH} [2 571](arrests = 2571).", RAID, outlet="c.example"),
    extraction("d", f"{DISPATCH} [2 571](arrests = 2571).", RAID, outlet="d.example", kind="blog"),
    extraction("e", "[116](countries = 116) pays, [81 millions](money = 81000000 USD).", RAID, kind="official"),
    extraction("f", "[71 millions](money = 71000000 EUR) d'euros, [161](countries = 161) pays.", RAID),
    extraction("g", "[12](arrests = 12) personnes.", operation("", "2020-02-04"), published="2020-02-05"),
]


def printed(records: tuple[Record, ...]) -> str:
    """Return the records as they leave the program."""
    return "\n".join(json.dumps(write_record(record), ensure_ascii=False) for record in records)


@settings(max_examples=12, deadline=None)
@given(order=st.permutations(MIXED))
def test_any_order_gives_the_same_bytes(order: list[Extraction]) -> None:
    """Sort before choosing; every tie has a rule."""
    assert printed(reconcile(order)) == printed(reconcile(MIXED))


@pytest.mark.parametrize("source", MIXED)
def test_extractions_survive_their_json(source: Extraction) -> None:
    """What `extract` writes, `reconcile` reads."""
    assert read_extraction(json.loads(json.dumps(write_extraction(source)))) == source


def test_boilerplate_survives_its_json() -> None:
    """Menus stay out of the search for copies, whoever reads the JSONL."""
    source = extraction("a", "Menu\n[12](arrests = 12).", RAID, boilerplate=[{"start": 0, "end": 4, "text": "Menu"}])

    assert read_extraction(json.loads(json.dumps(write_extraction(source)))) == source


def test_records_survive_their_json() -> None:
    """Whole numbers are written without a decimal point."""
    for_two = next(record for record in reconcile(MIXED) if record.key == "liberterra-2")
    written = json.loads(json.dumps(write_record(for_two)))

    assert Record.model_validate(written) == for_two
    assert json.dumps(written["figures"]["countries"]["official_value"]) == "116"


@pytest.mark.parametrize(
    "broken",
    [
        {"text": "sans id"},
        {"id": "a", "text": "x", "claims": [{"measure": "arrests"}]},
        {"id": "a", "text": "x", "claims": [{"measure": "arrests", "value": "beaucoup", "start": 0, "end": 1}]},
        {"id": "a", "text": "x", "operations": ["liberterra"]},
    ],
)
def test_a_broken_extraction_is_named(broken: dict[str, object]) -> None:
    """The message says which article, and where the fields are described."""
    with pytest.raises(GoldError, match=r"ANNOTATION\.md"):
        read_extraction(broken)


def test_nothing_gives_nothing() -> None:
    """No article, no record; an article without operation, none either."""
    assert reconcile([]) == ()
    assert reconcile([Extraction(article=MIXED[0].article)]) == ()


@pytest.mark.parametrize("value", ["0", "10000000000000000000000"])
def test_numbers_that_count_nothing_make_no_figure(value: str) -> None:
    """Zero, or beyond all counting: the record stands without it."""
    (record,) = reconcile([extraction("a", f"[x](arrests = {value}).", RAID)])

    assert (record.key, record.figures) == ("liberterra-2", {})


def test_a_single_case_is_no_rival_of_the_total() -> None:
    """« une femme arrêtée », misread as a total, is no conflict with 2 517 arrests."""
    texts = ("[2 517](arrests = 2517) arrestations.", "[Une](arrests = 1) femme a été arrêtée.")
    (record,) = reconcile(extraction(str(number), text, RAID) for number, text in enumerate(texts))

    assert (record.figures["arrests"].best, record.figures["arrests"].verdict) == (2517, "single")


def test_a_table_of_thousands_is_read_in_time() -> None:
    """An article that is nothing but numbers costs little more than one that holds a few."""
    text = " ".join(f"[{number}](goods = {number})" for number in range(100, 1100))
    (record,) = reconcile([extraction("a", text, RAID)])

    assert len(record.figures) == 1
