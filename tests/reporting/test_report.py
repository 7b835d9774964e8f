"""In which order a report shows things."""

import pytest

from extractor.reporting.report import Told, arrange_report, arrange_rows, arrange_sides
from tests.reporting.examples import ARRESTS, LOCAL, MISTRAL, PART, QUIET, extraction, figure, statement

MEASURES = ("countries", "arrests", "rescues", "weapons")


def test_operations_in_conflict_come_first() -> None:
    """Then those that more articles tell; the rest keeps its order."""
    busy = QUIET.model_copy(update={"key": "busy", "articles": ("a", "b")})
    twin = QUIET.model_copy(update={"key": "twin"})

    report = arrange_report([QUIET, twin, busy, MISTRAL], Told())

    assert [record.key for record in report.records] == ["mistral-2", "busy", "corail", "twin"]


def test_articles_without_an_operation_are_counted() -> None:
    """All articles are counted, and those that report nothing once more."""
    report = arrange_report([], Told([extraction("a"), extraction("b", operation=False)]), rejected=3)

    assert (report.articles, report.without, report.rejected, report.conflicts) == (2, 1, 3, 0)


def test_figures_in_conflict_come_first() -> None:
    """Then the measures in the order of the language's file, unknown ones last."""
    rescues = figure("rescues", 3, statement("a", "61", 3))
    odd = figure("oddities", 3, statement("a", "61", 3))
    weapons = figure("weapons", 3, statement("a", "61", 3), verdict="conflict", grade="contested")
    figures = {each.measure: each for each in (odd, rescues, weapons, *MISTRAL.figures.values())}

    rows = arrange_rows(MISTRAL.model_copy(update={"figures": figures}), MEASURES)

    assert [row.measure for row in rows] == ["arrests", "weapons", "countries", "rescues", "oddities"]


def test_parts_and_places_stand_under_their_measure() -> None:
    """A measure of which only parts are known has a row without a figure; a second total has a row of its own."""
    injured = figure("injured", 2, statement("b", "24", 2), scope="part")
    again = figure("arrests", 9, statement("b", "24", 9), counted="passeurs")

    rows = arrange_rows(MISTRAL.model_copy(update={"others": (injured, LOCAL, PART, again)}), ("injured", "arrests"))

    assert [
        ("arrests", ARRESTS, (PART,), (LOCAL,)),
        ("injured", None, (injured,), ()),
        ("arrests", again, (), ()),
        ("countries", MISTRAL.figures["countries"], (), ()),
    ] == [(row.measure, row.figure, row.parts, row.places) for row in rows]


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        (("a",), [(1846, ("a",))]),
        (("a", "c"), [(1846, ("a", "c"))]),
        (("a", "c", "a"), [(1846, ("a", "c"))]),
    ],
)
def test_who_says_the_same_stands_together(
    articles: tuple[str, ...], expected: list[tuple[float, tuple[str, ...]]]
) -> None:
    """An article that repeats itself is named once."""
    said = [statement(article, "1 846", 1846) for article in articles]

    assert expected == [(side.statement.value, side.articles) for side in arrange_sides(figure("arrests", 1846, *said))]


def test_who_agrees_with_the_best_value_comes_first() -> None:
    """Then what is compatible with it, then what is not."""
    expected = [("agrees", 1846, ("a", "c")), ("compatible", 1800, ("a",)), ("slip", 1864, ("b",))]

    assert expected == [(side.statement.stance, side.statement.value, side.articles) for side in arrange_sides(ARRESTS)]
