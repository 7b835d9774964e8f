"""What is promised and not yet done.  Each row fails today; one that passes moves to its family."""

import pytest

from extractor import Extractor
from extractor.packs.marks import read_marks
from tests.claims.claim_marks import LEAD, extraction_of, found, marked

ABROAD = "L'opération Mistral II a eu lieu dans [61](countries = 61) pays.\n\n"


@pytest.mark.xfail(strict=True, reason="planned and failed actions are no claims")
@pytest.mark.parametrize(
    "sentence",
    [
        "L'objectif est de saisir 10 tonnes de drogue.",
        "Le gouvernement promet 500 arrestations.",
        "Il pourrait y avoir 300 arrestations de plus.",
        "Sans l'intervention de 12 gendarmes, rien n'aurait été possible.",
    ],
)
def test_what_did_not_happen(sentence: str, extractor: Extractor) -> None:
    """Plans, hopes and promises give nothing."""
    assert found(LEAD + sentence, extractor) == ()


@pytest.mark.xfail(strict=True, reason="each figure keeps the country beside it")
@pytest.mark.parametrize(
    "sentence",
    [
        "Le Maroc a arrêté [30](arrests = 30 local MA) personnes, le Sénégal [12](arrests = 12 local SN).",
        "Parmi les pays les plus actifs, le Brésil a signalé [210](arrests = 210 local BR) arrestations.",
        "• Mali - [17](arrests = 17 local ML) arrestations",
    ],
)
def test_figures_of_one_country(sentence: str, extractor: Extractor) -> None:
    """In an operation of many countries, a figure of one of them is local, with the country's code."""
    text, expected = marked(ABROAD + sentence)

    assert expected == found(text, extractor)


@pytest.mark.xfail(strict=True, reason="the pack lacks the construction or the word")
@pytest.mark.parametrize(
    "sentence",
    [
        "Le préjudice, encore provisoire, dépasse [2 millions](losses > 2000000 EUR) d'euros.",
        "Pays participants : [119](countries = 119)",
        "Des poursuites ont été engagées contre [48](charged = 48) personnes.",
        "La saisie de [quatre](animals = 4) lionceaux a ému le public.",
        "Parmi les résultats figurent [75](arrests = 75) arrestations.",
        "Les 195 pays membres ont été invités ; [61](countries = 61) ont participé.",
        "[27](arrests = 27) suspects, recherchés depuis 2019, ont été arrêtés.",
        "La police a arrêté [neuf](arrests = 9) personnes et libéré [14](rescues = 14) femmes exploitées.",
        "La traque a pris fin avec l'arrestation, à Bangkok, de [six](arrests = 6) suspects.",
        "Les enquêteurs ont mis la main sur [un](weapons = 1) fusil à pompe et [200](ammunition = 200) cartouches.",
        "Sur un total de [158](arrests = 158) interpellés, [neuf](arrests = 9 part) sont mineurs.",
        "[158](arrests = 158) personnes ont été arrêtées. Un tiers d'entre elles, soit [52](arrests = 52 part), "
        "sont mineures.",
        "[158](arrests = 158) personnes ont été interpellées, la plupart au Maroc ([90](arrests = 90 local MA)).",
        "Parmi les biens saisis : [11](vehicles = 11) voitures et [1,4 million](money = 1400000 EUR) d'euros.",
        "[Quatre](networks = 4) filières d'immigration clandestine sont tombées.",
    ],
)
def test_constructions(sentence: str, extractor: Extractor) -> None:
    """Ordinary ways of the press to give a result."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)


@pytest.mark.xfail(strict=True, reason="figures of another operation or case")
@pytest.mark.parametrize(
    "sentence",
    [
        "Un tribunal a condamné en 2019 douze passeurs dans une autre affaire.",
        "Deux ans après l'arrestation de 15 passeurs, le trafic a repris.",
        "La police en avait arrêté 40 en janvier.",
        "Trois ans plus tôt, une autre opération avait conduit à 15 arrestations.",
    ],
)
def test_figures_of_something_else(sentence: str, extractor: Extractor) -> None:
    """Other cases give nothing."""
    assert found(LEAD + sentence, extractor) == ()


@pytest.mark.xfail(strict=True, reason="the name is cut, or the figure goes to the wrong operation")
@pytest.mark.parametrize(
    "sentence",
    [
        "L'opération Thunder 2024 a permis [365](arrests = 365 @thunder-2024) arrestations.",
    ],
)
def test_figures_belong_to_operations(sentence: str, extractor: Extractor) -> None:
    """An elliptic clause and a year in a name."""
    text, marks = read_marks(sentence)
    expected = [(text[mark.start : mark.end], mark.operation) for mark in marks]

    assert expected == [(claim.quote.text, claim.operation) for claim in extraction_of(text, extractor).claims]
