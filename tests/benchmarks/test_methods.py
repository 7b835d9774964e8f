"""The alternatives that the model is compared with do what their authors say."""

import pytest

from extractor.model import Kind, TableClaim
from tests.benchmarks.reconciling.answers import median, model, rules, vote
from tests.benchmarks.reconciling.discovery import crh, truth_finder
from tests.benchmarks.reconciling.items import Item, read_items, split


def claim(source: str, value: float, kind: Kind = "press", **fields: str) -> TableClaim:
    """Return a claim about one operation."""
    return TableClaim("raid", source, value, kind=kind, **fields)  # type: ignore[arg-type]


def item(*rows: TableClaim, truth: float = 158.0) -> Item:
    """Return an item of these claims."""
    return Item("raid", "arrests", rows, truth)


DISPATCH = [claim(f"paper-{number}", 185.0, group="wire") for number in range(3)]
OTHERS = [claim("one", 158.0), claim("two", 158.0)]


def test_a_vote_counts_sources() -> None:
    """Three prints of one dispatch outvote two papers."""
    answer = vote(item(*DISPATCH, *OTHERS))

    assert (answer.value, answer.confidence) == (185.0, 0.6)


def test_a_median_is_a_value_that_somebody_states() -> None:
    """The lower one of two in the middle, never the mean."""
    assert median(item(claim("a", 10.0), claim("b", 20.0), claim("c", 30.0), claim("d", 400.0))).value == 20.0


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([*DISPATCH, claim("police", 157.0, "official")], (157.0, 0.95)),
        ([*DISPATCH, *OTHERS], (158.0, 0.75)),
        ([claim("a", 158.0), claim("b", 150.0, form="over"), claim("c", 150.0, form="over")], (158.0, 0.7)),
        ([claim("a", 158.0), claim("b", 158.0)], (158.0, 0.9)),
        ([claim("a", 185.0), claim("b", 158.0, "agency")], (158.0, 0.5)),
        ([claim("a", 185.0, date="2024-05-01"), claim("b", 158.0, date="2024-05-02")], (158.0, 0.5)),
    ],
)
def test_the_rules_of_a_careful_desk(rows: list[TableClaim], expected: tuple[float, float]) -> None:
    """Official first, one voice a text, exact before bounds, then the nearest source, then the latest."""
    answer = rules(item(*rows))

    assert expected == (answer.value, answer.confidence)


def history(method: str) -> list[Item]:
    """Return items on which one source is alone again and again, and one that only it and a new one tell."""
    agreed = [
        Item(
            f"{method}-{number}",
            "",
            (claim("a", 100.0), claim("b", 100.0), claim("c", 100.0), claim("x", 150.0)),
            100.0,
        )
        for number in range(8)
    ]
    return [*agreed, Item("last", "", (claim("a", 300.0), claim("x", 200.0)), 300.0)]


@pytest.mark.parametrize("method", [truth_finder, crh])
def test_a_source_that_was_wrong_before_is_not_believed(method: object) -> None:
    """Both learn from the other items whom to trust."""
    answers = method(history("seen"))  # type: ignore[operator]

    assert answers[-1].value == 300.0
    assert {answer.value for answer in answers[:-1]} == {100.0}


@pytest.mark.parametrize("method", [truth_finder, crh])
def test_the_order_of_the_items_is_irrelevant(method: object) -> None:
    """The answers come out in the order asked."""
    items = history("seen")

    forward, backward = method(items), method(items[::-1])  # type: ignore[operator]

    assert [one.value for one in forward] == [one.value for one in backward[::-1]]
    assert [one.confidence for one in forward] == pytest.approx([one.confidence for one in backward[::-1]])


def test_the_model_answers_where_it_leaves_a_figure_open() -> None:
    """442 and 422 by two papers: the likelier of the two, at its probability."""
    answer = model(item(claim("a", 442.0), claim("b", 422.0), truth=442.0))

    assert answer.value in (422.0, 442.0)
    assert answer.confidence == pytest.approx(0.5, abs=0.06)


def test_the_labelled_operations_are_as_many_as_promised() -> None:
    """At least 60 and 400 claims, the official text withheld in half of them, no operation in both halves."""
    items = read_items()
    fitting, testing = split(items)
    operations = {one.operation for one in items}
    told = {one.operation for one in items if any(row.kind == "official" for row in one.rows)}

    assert len(operations) >= 60
    assert sum(len(one.rows) for one in items) >= 400
    assert 0.45 <= len(told) / len(operations) <= 0.55
    assert {one.operation for one in fitting}.isdisjoint(one.operation for one in testing)
    assert min(len(fitting), len(testing)) > 100
