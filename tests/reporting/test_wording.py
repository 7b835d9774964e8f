"""Discrepancies and advice as sentences."""

import pytest

from extractor.model import Advice, Discrepancy, Record, Source
from extractor.reporting.formats import Formats
from extractor.reporting.wording import word_record
from extractor.reporting.words import load_report_words
from tests.reporting.examples import ARRESTS, MISTRAL, SOURCES, figure, statement

FRENCH, ENGLISH = Formats(load_report_words("fr")), Formats(load_report_words("en"))
BOTH = {"1846": ("a", "c"), "1864": ("b",)}


def explained(discrepancy: Discrepancy, formats: Formats = FRENCH) -> str:
    """Return the sentence for a discrepancy about the arrests of the example."""
    record = MISTRAL.model_copy(
        update={"figures": {"arrests": ARRESTS.model_copy(update={"discrepancies": (discrepancy,)})}}
    )
    words = word_record(record, formats).figures["arrests"].discrepancies[0].explanation
    return words.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("discrepancy", "expected"),
    [
        (
            Discrepancy(kind="transposition", values=(1846, 1864), articles=BOTH),
            "Deux chiffres voisins sont intervertis : 1 846 (agence-equinoxe.example et quotidien.example avec "
            "Équinoxe) et 1 864 (courrier.example).",
        ),
        (
            Discrepancy(
                kind="transposition",
                values=(1846, 1864),
                articles={"1846": ("c",)},
                speakers={"1846": ("Le Monde (AFP)",), "1864": ("\x1b[1mjournal",)},
            ),
            "Deux chiffres voisins sont intervertis : 1 846 (quotidien.example avec Équinoxe) et 1 864 (�[1mjournal).",
        ),
        (
            Discrepancy(kind="magnitude", values=(5.7e9, 5.7e6), articles={}, units={"5700000000": "EUR"}, factor=1000),
            "L'ordre de grandeur diffère (× 1 000) : 5,7 Md € et 5 700 000.",
        ),
        (
            Discrepancy(kind="magnitude", values=(12, 15), articles={}, factor=1.25),
            "L'ordre de grandeur diffère : 12 et 15.",
        ),
        (
            Discrepancy(kind="update", values=(1800, 1846), articles={"1800": ("a",), "1846": ("a", "c")}),
            "Un bilan provisoire et un bilan ultérieur : plus de 1 800 (agence-equinoxe.example, 14 mars 2024) et "
            "1 846 (agence-equinoxe.example et quotidien.example avec Équinoxe, 14 mars 2024).",
        ),
        (
            Discrepancy(
                kind="update",
                values=(1846,),
                articles={"1846": ("c",)},
                dates={"1846": "2024-03-20"},
                quotes=("à ce\nstade",),
            ),
            "Un bilan provisoire et un bilan ultérieur : 1 846 (quotidien.example avec Équinoxe, 20 mars 2024). "
            "Les mots qui le disent : « à ce stade ».",
        ),
        (
            Discrepancy(kind="period", values=("2024-03-04/2024-03-10", "2024-03"), articles={"2024-03": ("b",)}),
            "Les dates diffèrent : du 4 au 10 mars 2024 et mars 2024 (courrier.example).",
        ),
        (
            Discrepancy(kind="unexplained", values=(7,), articles={"7": ("d", "e", "f", "g", "h")}),
            "Les sources se contredisent, sans raison visible : 7 (d, e, f et 2 autres).",
        ),
    ],
)  # fmt: skip
def test_a_discrepancy_is_explained(discrepancy: Discrepancy, expected: str) -> None:
    """The sentence tells the kind, each value as its sources put it, and who they are."""
    assert expected == explained(discrepancy)


def test_an_explanation_is_in_the_readers_language() -> None:
    """Words, numbers and lists are all English."""
    expected = (
        "Two neighbouring digits are swapped: 1,846 (agence-equinoxe.example and quotidien.example with Équinoxe) "
        "and 1,864 (courrier.example)."
    )

    assert expected == explained(Discrepancy(kind="transposition", values=(1846, 1864), articles=BOTH), ENGLISH)


@pytest.mark.parametrize(
    ("advice", "expected"),
    [
        (Advice(name="read_official"), "Le communiqué officiel trancherait."),
        (Advice(name="read_official", speaker="Interpol"), "Le communiqué officiel trancherait (Interpol)."),
        (
            Advice(name="read_official", speaker="Interpol", date="2024-11-06"),
            "Le communiqué officiel trancherait (Interpol, 6 novembre 2024).",
        ),
        (Advice(name="read_official", date="2024-11-06"), "Le communiqué officiel trancherait."),
        (Advice(name="unheard_of"), ""),
    ],
)
def test_advice_says_what_is_known(advice: Advice, expected: str) -> None:
    """The fullest sentence whose slots are all known; none for an advice without words."""
    record = Record(
        key="x",
        name="X",
        sources=SOURCES,
        figures={"arrests": figure("arrests", 1, statement("a", "61", 1), advice=advice)},
    )

    told = word_record(record, FRENCH).figures["arrests"].advice

    assert told is not None
    assert expected == told.text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (Source(article="a", outlet="lemonde.fr", credit="AFP"), "lemonde.fr avec AFP"),
        (Source(article="a", outlet="AFP", credit="AFP"), "AFP"),
        (Source(article="a"), "a"),
        (Source(article="a", outlet="x\x1b[2J"), "x�[2J"),
    ],
)
def test_a_source_is_named(source: Source, expected: str) -> None:
    """By its outlet with the agency it credits, else by its article; never by the characters of a control."""
    record = Record(
        key="x",
        name="X",
        sources=(source,),
        discrepancies=(Discrepancy(kind="period", values=("2024",), articles={"2024": ("a",)}),),
    )

    assert f"Les dates diffèrent : 2024 ({expected})." == word_record(record, FRENCH).discrepancies[0].explanation
