"""Numbers and dates that are still read wrongly.  Each row fails today; one that passes moves to its family."""

import pytest

from extractor.packs import Pack
from tests.finding.dating import expected_and_found
from tests.finding.number_marks import found, marked


@pytest.mark.xfail(strict=True, reason="rare ways to write a number")
@pytest.mark.parametrize(
    "sentence",
    [
        "Ils ont compté [4·500](count = 4500) tubes.",
        "La perte est d'[un quart de million](money = 250000 EUR) d'euros.",
        "Il y avait [50/60](count = 50..60) personnes.",
        "Il y avait dans les [200](count ~ 200) personnes.",
        "Écrire à la mairie, [75011](other = 75011) Paris.",
    ],
)
def test_numbers(sentence: str, french: Pack) -> None:
    """A raised point, parts of a million, a stroke for a range, « dans les », a postal code."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.xfail(strict=True, reason="what the rest of the text would tell")
@pytest.mark.parametrize(
    "sentence",
    [
        "En [2022](2022), 12 saisies ; l'[année précédente](2021), neuf.",
        "La Marche du 31 mars a réuni du monde.",
        "Une enquête de [près d'un an](duration) s'achève.",
    ],
)
def test_dates(sentence: str, french: Pack) -> None:
    """A year told from another one, a name that holds a day, a length behind « de »."""
    expected, actual = expected_and_found(sentence, french, "2024-11-06")

    assert expected == actual
