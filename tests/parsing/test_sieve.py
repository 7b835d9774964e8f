"""The sieve finds whatever a lexicon matches, at the speed of one pass over the characters."""

import pytest

from extractor.packs import Line
from extractor.parsing.sieve import Sieve, flatten

FORMS = {1: "arrêt(é|ée)(s)", 2: "mis(e)(s) … en examen", 4: "garde à vue", 8: "état d'urgence", 16: "kg", 32: "t"}


@pytest.fixture(scope="module")
def sieve() -> Sieve:
    """Return a sieve over some forms, each with a bit of its own."""
    return Sieve((Line(form, "fr/toy.yaml", number), number) for number, form in FORMS.items())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il est arrêté.", [("arrêté", 1)]),
        ("DEUX ARRETES", [("ARRETES", 1)]),
        ("Arrêtés hier", [("Arrêtés", 1)]),
        ("le déarrêtéur", []),
        ("vingtArrêtésEnsuite", [("Arrêtés", 1)]),
        ("mis, a-t-on dit, en examen", [("en examen", 2)]),
        ("l'examen de la loi", []),
        ("en garde\nà vue", [("garde\nà vue", 4)]),
        ("ETAT D’URGENCE", [("ETAT D’URGENCE", 8)]),
        ("Etat d'urgence", [("Etat d'urgence", 8)]),
        ("12kg", [("kg", 16)]),
        ("a-t-il dit", []),
    ],
)
def test_what_is_found(text: str, expected: list[tuple[str, int]], sieve: Sieve) -> None:
    """Whole words in any spelling that a lexicon takes, and no parts of words."""
    actual = [(text[start:end], bits) for start, end, bits in sieve.hits(text)]

    assert expected == actual


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un  deux", "un deux"),
        ("un\u00a0deux\u202ftrois", "un deux trois"),
        (" un \n\n deux\r\ntrois ", "un\ndeux\ntrois"),
        ("un deux", "un deux"),
    ],
)
def test_a_flat_text(text: str, expected: str) -> None:
    """One plain space or one line break stands between words."""
    assert expected == flatten(text)
