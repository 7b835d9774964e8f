"""Scores over articles."""

import pytest

from extractor.evaluation.claims import ClaimScores, score_claims
from extractor.evaluation.halves import is_held_out
from extractor.evaluation.rates import Bin, Forecast, Rate, brier, brier_of_constant, calibration_error, reliability
from extractor.model import Extraction, Operation
from tests.evaluation.examples import LIBERTERRA, found, gold

TEXT = "[2 517](arrests = 2517) arrestations, dont [850](arrests = 850 part), dans [116](countries = 116) pays"
FIRST = Operation(key="liberterra", name="Liberterra", main=False)


def scores_of(*articles: tuple[str, str]) -> ClaimScores:
    """Return the scores of articles, each given as gold and as found."""
    wanted = [gold(marked, identity=str(number)) for number, (marked, _) in enumerate(articles)]
    mine = [found(marked, identity=str(number)) for number, (_, marked) in enumerate(articles)]
    return score_claims(wanted, {extraction.article.id: extraction for extraction in mine})


def test_all_right_is_one_everywhere() -> None:
    """A perfect extraction has no score below 1 but for its own doubt."""
    expected = {1.0}

    figures = scores_of((TEXT, TEXT)).figures()

    assert expected == {score for name, score in figures.items() if name not in {"brier", "ece"}}


@pytest.mark.parametrize(
    ("mine", "expected"),
    [
        (TEXT.replace("= 2517)", "= 2571)"), {"found": 3, "strict": 2, "headline": 2, "core": 2}),
        (TEXT.replace("= 2517)", "> 2517)"), {"found": 3, "strict": 2, "headline": 3, "core": 3}),
        (TEXT.replace("arrests = 2517)", "weapons = 2517)"), {"found": 3, "strict": 2, "headline": 2, "core": 2}),
        (TEXT.replace(" part", ""), {"found": 3, "strict": 2, "headline": 2, "core": 2}),
        ("2 517 arrestations", {"found": 0, "strict": 0, "headline": 0, "core": 0}),
    ],
)
def test_what_counts_as_right(mine: str, expected: dict[str, int]) -> None:
    """A hedge matters to the strict score, not to the headline."""
    scores = scores_of((TEXT, mine))

    assert expected == {name: scores.rates[name].right for name in expected}


def test_measures_are_scored_by_themselves() -> None:
    """A wrong measure is a loss to the one that was wanted and to the one that was found."""
    scores = scores_of((TEXT, TEXT.replace("arrests = 2517)", "weapons = 2517)")))

    assert {"arrests": Rate(1, 1, 2), "weapons": Rate(0, 1, 0), "countries": Rate(1, 1, 1)} == scores.measures


@pytest.mark.parametrize(
    ("operations", "complete", "start"),
    [
        ((LIBERTERRA,), 1, 1),
        ((LIBERTERRA, FIRST), 1, 1),
        ((LIBERTERRA.model_copy(update={"start": "2024-11-06"}),), 0, 0),
        ((LIBERTERRA.model_copy(update={"key": "liberterra"}),), 0, 0),
        ((), 0, 0),
    ],
)
def test_an_articles_own_record(operations: tuple[Operation, ...], complete: int, start: int) -> None:
    """It is complete when the name, both days and the three headline figures are right."""
    scores = score_claims([gold(TEXT)], {"a": found(TEXT, operations=operations)})

    assert (complete, start) == (scores.complete.right, scores.rates["slot_start"].right)


def test_operations_that_are_only_recalled_have_no_slots() -> None:
    """They are found or not, and that is all."""
    scores = score_claims([gold(TEXT, operations=(LIBERTERRA, FIRST))], {"a": found(TEXT)})

    assert (Rate(1, 1, 2), 1) == (scores.rates["operations"], scores.complete.total)


def test_the_headline_of_an_article_is_its_first_exact_total() -> None:
    """« plus de 2 500 » in the title gives way to 2 517 in the text."""
    wanted = "Plus de [2 500](arrests > 2500). [2 517](arrests = 2517) arrestations."
    mine = "Plus de 2 500. [2 517](arrests = 2517) arrestations."

    assert scores_of((wanted, mine)).rates["slot_arrests"] == Rate(1, 1, 1)


@pytest.mark.parametrize(
    ("wanted", "mine", "expected"),
    [
        ("La mairie a 38 élus.", "La mairie a 38 élus.", (1, 1)),
        ("La mairie a 38 élus.", "La mairie a [38](officers = 38) élus.", (0, 1)),
        (TEXT, TEXT, (0, 0)),
    ],
)
def test_articles_without_a_claim_are_to_be_left_empty(wanted: str, mine: str, expected: tuple[int, int]) -> None:
    """One find there and the article counts as filled."""
    scores = scores_of((wanted, mine))

    assert expected == (scores.empty.right, scores.empty.total)


def test_nothing_wanted_and_nothing_found_is_right() -> None:
    """Precision and recall of nothing are 1."""
    scores = score_claims([gold("Rien.", operations=())], {"a": Extraction(article=gold("Rien.").article)})

    assert (scores.rates["found"].precision, scores.rates["found"].recall, scores.rates["core"].f1) == (1.0, 1.0, 1.0)


def test_confidence_is_held_against_what_is_strictly_right() -> None:
    """Spurious finds count as wrong; the two finds are half sure, and one is right."""
    scores = scores_of(("[12](arrests = 12) et 3", "[12](arrests = 12) et [3](rescues = 3)"))

    assert [Forecast(0.5, right=True), Forecast(0.5, right=False)] == scores.forecasts
    assert (brier(scores.forecasts), calibration_error(scores.forecasts)) == (0.25, 0.0)
    assert brier_of_constant(scores.forecasts) == 0.25


def test_half_of_the_articles_is_held_out_by_their_ids_alone() -> None:
    """The two halves differ by no more than chance, and only what is held out is told apart."""
    marked = "[12](arrests = 12)"
    identities = [f"article-{number}" for number in range(400)]
    articles = [gold(marked, identity=identity) for identity in identities]
    extractions = {identity: found(marked, identity=identity) for identity in identities}
    expected = sum(is_held_out(identity) for identity in identities)

    scores = score_claims(reversed(articles), extractions)

    assert 160 < expected < 240
    assert (400, expected) == (len(scores.forecasts), len(scores.held_out))


@pytest.mark.parametrize(
    ("forecasts", "bins", "score", "error"),
    [
        ([Forecast(1.0, right=True)], (Bin(1.0, 1.0, 1),), 0.0, 0.0),
        ([Forecast(1.0, right=False)], (Bin(1.0, 0.0, 1),), 1.0, 1.0),
        ([Forecast(0.0, right=False)], (Bin(0.0, 0.0, 1),), 0.0, 0.0),
        ([Forecast(0.75, right=True), Forecast(0.75, right=False)], (Bin(0.75, 0.5, 2),), 0.3125, 0.25),
        (
            [Forecast(0.25, right=False), Forecast(0.75, right=True)],
            (Bin(0.25, 0.0, 1), Bin(0.75, 1.0, 1)),
            0.0625,
            0.25,
        ),
    ],
)
def test_calibration(forecasts: list[Forecast], bins: tuple[Bin, ...], score: float, error: float) -> None:
    """Brier is the mean squared distance, the calibration error the mean distance of the bins."""
    assert (bins, score, error) == (reliability(forecasts), brier(forecasts), calibration_error(forecasts))
