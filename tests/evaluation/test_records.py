"""Scores of records against gold clusters."""

import pytest

from extractor.evaluation import GoldCluster
from extractor.evaluation.rates import Forecast, Rate, Share
from extractor.evaluation.records import RecordScores, score_records
from extractor.model import Discrepancy, Figure, Record

GOLD = GoldCluster.model_validate(
    {
        "key": "mistral-2",
        "start": "2024-03-04",
        "end": "2024-03-10",
        "articles": ["a", "b", "c"],
        "copies": [["a", "c"]],
        "figures": {
            "arrests": {
                "best": 1846,
                "verdict": "conflict",
                "discrepancies": [{"kind": "transposition", "values": [1846, 1864]}],
            },
            "money": {"best": None, "verdict": "compatible"},
        },
    }
)


def figure(measure: str, best: float | None, verdict: str, *discrepancies: Discrepancy) -> Figure:
    """Return a figure, half sure."""
    fields = {"low": best, "high": best, "grade": "contested", "confidence": 0.5, "witnesses": 1, "articles": 1}
    return Figure.model_validate(
        {"measure": measure, "best": best, "verdict": verdict, "discrepancies": discrepancies} | fields
    )


SWAP = Discrepancy(kind="transposition", values=(1864, 1846), articles={})
RIGHT = Record(
    key="mistral-2",
    name="Mistral II",
    start="2024-03-04",
    end="2024-03-10",
    articles=("a", "b", "c"),
    copies=(("a", "c"),),
    figures={
        "arrests": figure("arrests", 1846, "conflict", SWAP),
        "money": figure("money", 7, "compatible"),
    },
)


def scores_of(**update: object) -> RecordScores:
    """Return the scores of the right record with something changed."""
    return score_records([GOLD], [RIGHT.model_copy(update=update)])


def test_a_right_record_is_one_everywhere() -> None:
    """The order of two values that differ is irrelevant; a value where gold refuses to choose is no loss."""
    figures = scores_of().figures()

    assert {1.0} == {score for name, score in figures.items() if name not in {"brier", "ece"}}
    assert (figures["brier"], figures["ece"]) == (0.25, 0.5)


@pytest.mark.parametrize(
    ("update", "name", "expected"),
    [
        ({"key": "mistral"}, "clusters", Share(0, 1)),
        ({"key": "mistral"}, "verdict", Share(0, 2)),
        ({"start": None}, "period", Share(0, 1)),
        ({"figures": {}}, "best", Share(0, 1)),
        ({"figures": {"arrests": figure("arrests", 1864, "conflict")}}, "best", Share(0, 1)),
        ({"figures": {"arrests": figure("arrests", None, "conflict")}}, "core_best", Share(0, 1)),
        ({"figures": {"arrests": figure("arrests", 1846, "agree")}}, "verdict", Share(0, 2)),
    ],
)
def test_shares(update: dict[str, object], name: str, expected: Share) -> None:
    """What is missing is wrong."""
    assert expected == scores_of(**update).shares[name]


@pytest.mark.parametrize(
    ("update", "name", "expected"),
    [
        ({"articles": ("a", "b")}, "clustering", Rate(1, 1, 3)),
        ({"articles": ("a", "b", "c", "d")}, "clustering", Rate(3, 6, 3)),
        ({"copies": (("a", "b", "c"),)}, "copies", Rate(1, 3, 1)),
        ({"copies": ()}, "copies", Rate(0, 0, 1)),
        ({"figures": {"arrests": figure("arrests", 1846, "agree")}}, "conflict", Rate(0, 0, 1)),
        ({"figures": {"searches": figure("searches", 1, "conflict")}}, "conflict", Rate(0, 1, 1)),
        ({"figures": {"arrests": figure("arrests", 1846, "conflict")}}, "discrepancy", Rate(0, 0, 1)),
    ],
)
def test_rates(update: dict[str, object], name: str, expected: Rate) -> None:
    """Pairs of articles, of copies and of values are right, missed or made up."""
    assert expected == scores_of(**update).rates[name]


def test_the_kind_is_scored_where_the_values_are_found() -> None:
    """A difference that is seen may still be explained wrongly."""
    typo = SWAP.model_copy(update={"kind": "typo"})

    scores = scores_of(figures={"arrests": figure("arrests", 1846, "conflict", typo)})

    assert (Rate(1, 1, 1), Share(0, 1)) == (scores.rates["discrepancy"], scores.shares["kind"])


def test_mistakes_are_listed() -> None:
    """Each with what gold says and what was found."""
    scores = scores_of(figures={"arrests": figure("arrests", 1864, "agree")})

    assert [
        (mistake.operation, mistake.measure, mistake.what, mistake.gold, mistake.found) for mistake in scores.mistakes
    ] == [
        ("mistral-2", "arrests", "best", 1846, 1864),
        ("mistral-2", "arrests", "verdict", "conflict", "agree"),
        ("mistral-2", "money", "verdict", "compatible", None),
    ]


def test_confidence_is_held_against_best_values() -> None:
    """Where gold has one."""
    assert [Forecast(0.5, right=True)] == scores_of().forecasts
