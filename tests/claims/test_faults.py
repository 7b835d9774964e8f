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
        "L'opération devait permettre d'arrêter 200 personnes.",
        "La police espère arrêter 50 suspects de plus.",
        "L'objectif est de saisir 10 tonnes de drogue.",
        "Aucune des 12 personnes recherchées n'a été arrêtée.",
        "Le gouvernement promet 500 arrestations.",
        "Le ministère prévoit de mobiliser 3 000 policiers l'an prochain.",
    ],
)
def test_what_did_not_happen(sentence: str, extractor: Extractor) -> None:
    """Plans, hopes, promises and negations give nothing."""
    assert found(LEAD + sentence, extractor) == ()


@pytest.mark.xfail(strict=True, reason="each figure keeps the country beside it")
@pytest.mark.parametrize(
    "sentence",
    [
        "Au Kenya, [cinq](arrests = 5 local KE) hommes ont été arrêtés ; "
        "au Nigeria, [seize](arrests = 16 local NG) l'ont été.",
        "Les arrestations ont eu lieu au Ghana ([103](arrests = 103 local GH)) "
        "et au Togo ([41](arrests = 41 local TG)).",
        "À Dakar, [sept](arrests = 7 local SN) personnes ont été interpellées.",
        "Tunisie : [56](migrants = 56 local TN) migrants interceptés",
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
        "Le préjudice est estimé à [4 millions](losses = 4000000 EUR) d'euros.",
        "Pays participants : [119](countries = 119)",
        "Des poursuites ont été engagées contre [48](charged = 48) personnes.",
        "La saisie de [quatre](animals = 4) lionceaux a ému le public.",
        "Parmi les résultats figurent [75](arrests = 75) arrestations.",
        "Les 195 pays membres ont été invités ; [61](countries = 61) ont participé.",
        "[27](arrests = 27) suspects, recherchés depuis 2019, ont été arrêtés.",
        "Ont été saisis [2](drugs_kg = 2 kg) kg de cocaïne, [600](drugs_units = 600) comprimés "
        "et [un](weapons = 1) pistolet.",
    ],
)
def test_constructions(sentence: str, extractor: Extractor) -> None:
    """Ordinary ways of the press to give a result."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)


@pytest.mark.xfail(strict=True, reason="the name is cut, or the figure goes to the wrong operation")
@pytest.mark.parametrize(
    "sentence",
    [
        "L'opération Mistral II a conduit à [158](arrests = 158 @mistral-2) arrestations. "
        "La première édition, en 2021, avait abouti à [90](arrests = 90 @mistral) arrestations.",
        "L'opération Mistral a permis [158](arrests = 158 @mistral) arrestations et l'opération Sirocco, "
        "[27](arrests = 27 @sirocco).",
        "L'opération Thunder 2024 a permis [365](arrests = 365 @thunder-2024) arrestations.",
        "Opération « Toison d'or » : [61](arrests = 61 @toison-d-or) arrestations",
    ],
)
def test_figures_belong_to_operations(sentence: str, extractor: Extractor) -> None:
    """An edition recalled, an elliptic clause, a year and an elision in a name."""
    text, marks = read_marks(sentence)
    expected = [(text[mark.start : mark.end], mark.operation) for mark in marks]

    assert expected == [(claim.quote.text, claim.operation) for claim in extraction_of(text, extractor).claims]


@pytest.mark.xfail(strict=True, reason="the date of an announcement is not the date of the operation")
@pytest.mark.parametrize(
    "text",
    [
        "Les résultats de l'opération Mistral II ont été dévoilés mardi. Mistral II a conduit à 158 arrestations.",
    ],
)
def test_the_announcement_is_not_the_operation(text: str, extractor: Extractor) -> None:
    """Whatever verb announces it."""
    operations = extraction_of(text, extractor, "2024-11-07").operations

    assert [(operation.start, operation.end) for operation in operations] == [(None, None)]
