"""What a claim carries: exact quotes, reasons that add up, the words that decided."""

import math

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor import Extractor
from extractor.model import Claim, Extraction, Quote
from extractor.packs import load_pack
from extractor.packs.marks import read_marks
from tests.claims import test_actions, test_people, test_press, test_scopes, test_silence, test_things
from tests.claims.claim_marks import LEAD, extraction_of

EXTRACTOR = Extractor(load_pack("fr"), model=False)
"""One for all examples: hypothesis allows no fixture of its own for each."""
SENTENCES = (
    "L'opération Mistral II, du 4 au 10 mars, a permis d'arrêter plus de 1 846 personnes dans 61 pays.",
    "Selon Interpol, 158 personnes ont été arrêtées au Ghana, dont 12 mineurs.",
    "Interpellations : 27 ; armes saisies : 14 ; 2,5 tonnes de cocaïne.",
    "Opération « Corail »\n• 214 arrestations\n• 36 victimes secourues",
    "Une dizaine de suspects (six hommes et quatre femmes) ont été mis en examen à Nice.",
)
PIECES = (
    *(
        "158",
        "2 517",
        "une",
        "plus de",
        "dont",
        "parmi eux",
        "contre",
        "au total",
        "selon",
        "Interpol",
        "Ghana",
        "(",
        ")",
    ),
    *(
        "arrestations",
        "personnes",
        "ont été arrêtées",
        "saisi",
        "armes",
        "tonnes",
        "de",
        "pays",
        "opération",
        "Mistral",
    ),
    *(
        "II",
        "«",
        "»",
        ",",
        ";",
        ":",
        ".",
        "\n",
        "\n\n",
        "•",
        "-",
        "du",
        "au",
        "mars",
        "2024",
        "millions d'euros",
        "l'",
        "’",
    ),
    *("İ", "ß", "🚔", "\u202f", "\u00a0", "e\u0301", "\x00", "ﬁ", "１２", "٣", "²", "½", "XIV", "%", "1er"),
)
REAL = [
    *test_people.ROWS,
    *test_actions.ROWS,
    *test_things.ROWS,
    *test_scopes.ROWS,
    *test_silence.BESIDE,
    *test_press.ROWS,
]


def quotes_of(extraction: Extraction) -> list[Quote]:
    """Return every quote that an extraction holds."""
    found = [quote for operation in extraction.operations for quote in operation.quotes]
    found += [claim.quote for claim in extraction.claims]
    found += [claim.sentence for claim in extraction.claims if claim.sentence is not None]
    return found + [cue.quote for claim in extraction.claims for cue in claim.cues]


def cut(extraction: Extraction) -> list[str]:
    """Return the characters of the article that the quotes point at."""
    return [extraction.article.text[quote.start : quote.end] for quote in quotes_of(extraction)]


def log_odds(claim: Claim) -> float:
    """Return the sum of the reasons of a claim."""
    return sum(reason.weight for reason in claim.reasons)


@given(st.text(max_size=80), st.sampled_from(SENTENCES), st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_quotes_are_exact_within_any_text(before: str, sentence: str, after: str) -> None:
    """Whatever stands around a sentence, every quote is the characters it points at."""
    extraction = extraction_of(f"{before}\n{sentence}\n{after}", EXTRACTOR)

    assert [quote.text for quote in quotes_of(extraction)] == cut(extraction)


@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(("", " ")))
@settings(max_examples=250, deadline=None)
def test_quotes_are_exact_in_shuffled_words(pieces: list[str], joint: str) -> None:
    """Words of the pack in any order, glued or not, break nothing."""
    extraction = extraction_of(joint.join(pieces), EXTRACTOR, "2024-11-06")

    assert [quote.text for quote in quotes_of(extraction)] == cut(extraction)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """Nothing raises, and claims are of the operations that the extraction names."""
    extraction = extraction_of(text, EXTRACTOR)

    assert {claim.operation for claim in extraction.claims} <= {operation.key for operation in extraction.operations}


@pytest.mark.parametrize("sentence", REAL)
def test_reasons_add_up(sentence: str, extractor: Extractor) -> None:
    """The confidence of a claim is the sum of its reasons, in log-odds, and it says what found it."""
    text, marks = read_marks(LEAD + sentence)

    claims = extraction_of(text, extractor).claims

    expected = [1 / (1 + math.exp(-log_odds(claim))) for claim in claims]
    assert pytest.approx(expected, abs=1e-4) == [claim.confidence for claim in claims]
    assert len(marks) == len([claim for claim in claims if claim.reasons])


@pytest.mark.parametrize("sentence", REAL)
def test_no_words_are_counted_twice(sentence: str, extractor: Extractor) -> None:
    """One number expression is one claim, and claims come in the order of the text."""
    text, _ = read_marks(LEAD + sentence)

    starts = [claim.quote.start for claim in extraction_of(text, extractor).claims]

    assert sorted(set(starts)) == starts


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("Plus de 158 personnes ont été arrêtées.", "hedge", "Plus de"),
        ("158 personnes ont été arrêtées, selon Interpol.", "speaker", "Interpol"),
        ("158 personnes ont été arrêtées.", "event", "arrêtées"),
        ("Au moins 158 personnes ont été arrêtées.", "hedge", "Au moins"),
        ("Les policiers ont interpellé environ 158 personnes.", "hedge", "environ"),
        ("Les policiers ont interpellé 158 personnes.", "event", "interpellé"),
    ],
)
def test_cues_are_the_words_that_decided(text: str, role: str, words: str, extractor: Extractor) -> None:
    """The verb, the hedge, the speaker."""
    (claim,) = extraction_of(text, extractor).claims

    assert [words] == [cue.quote.text for cue in claim.cues if cue.role == role]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("158 personnes ont été arrêtées.", r"fr/measures.yaml:\d+"),
        ("L'opération Mistral II a eu lieu dans 12 pays.", r"fr/measures.yaml:\d+"),
    ],
)
def test_a_claim_names_its_pack_line(text: str, rule: str, extractor: Extractor) -> None:
    """The line that somebody would change."""
    (claim,) = extraction_of(text, extractor).claims

    assert claim.rule is not None
    assert regex.fullmatch(rule, claim.rule)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "L'opération Mistral II a eu lieu.\nElle a permis 158 arrestations.\nCes 158 arrestations comptent.",
            "repeated",
        ),
        ("L'opération Mistral II a eu lieu.\nElle a permis 158 arrestations.\nIl y a eu 160 arrestations.", "rivalled"),
        ("Mistral II : 158 arrestations", "headline"),
        ("L'opération Mistral II a eu lieu.\nElle a permis plus de 158 arrestations.", "hedged"),
        ("L'opération Mistral II a eu lieu.\nElle a permis 158 arrestations, selon Interpol.", "speaker"),
        ("L'opération Mistral II a eu lieu dans 12 pays.\n158 personnes ont été arrêtées au Ghana.", "scope local"),
    ],
)
def test_what_stands_around_a_claim_is_a_reason(text: str, reason: str, extractor: Extractor) -> None:
    """What is said twice, in the headline, by somebody, or otherwise elsewhere."""
    claims = extraction_of(text, extractor).claims

    assert reason in {each.name for claim in claims for each in claim.reasons}


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Les douaniers ont saisi 2 kilos d'or.", "or"),
        ("Les douaniers ont saisi 54 grammes de poudre d'or.", "poudre"),
        ("Les gendarmes ont détruit 11 000 litres de carburant.", "carburant"),
        ("Les gendarmes ont saisi une vingtaine de motopompes.", "motopompes"),
        ("Les gendarmes ont saisi 19 motopompes.", "motopompes"),
        ("Les gendarmes ont arrêté 19 personnes.", "personnes"),
    ],
)
def test_the_words_counted_are_neither_unit_nor_link(sentence: str, words: str, extractor: Extractor) -> None:
    """A label in a report reads « or », not « kilos d'or »: the unit stands beside its number."""
    assert [claim.counted for claim in extraction_of(LEAD + sentence, extractor).claims] == [words]
