"""The same sentence with other spaces, apostrophes and quotes says the same."""

from collections.abc import Callable

import pytest
import regex

from extractor import Extractor
from tests.claims import test_actions, test_people, test_press, test_scopes, test_silence, test_things
from tests.claims.claim_marks import LEAD, extraction_of, found, marked

THOUSANDS = regex.compile(r"(?<=\d) (?=\d)")
VARIANTS: dict[str, Callable[[str], str]] = {
    "no-break spaces in numbers": lambda text: THOUSANDS.sub("\u00a0", text),
    "narrow no-break spaces in numbers": lambda text: THOUSANDS.sub("\u202f", text),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "no-break spaces beside signs": lambda text: text.replace(" :", "\u00a0:").replace(" ;", "\u202f;"),
    "windows line ends": lambda text: text.replace("\n", "\r\n"),
    "a full stop more": lambda text: f"{text.rstrip('.')}.",
    "a sentence more": lambda text: f"{text}\n\nIl a plu toute la matinée.",
}
FAMILIES = {
    "people": test_people.ROWS,
    "actions": test_actions.ROWS,
    "things": test_things.ROWS,
    "scopes": test_scopes.ROWS,
    "silence": test_silence.ROWS,
    "beside": test_silence.BESIDE,
    "press": test_press.ROWS,
}
ROWS = [sentence for rows in FAMILIES.values() for sentence in rows]
QUOTES = {
    "English quotes": ("“", "”"),
    "plain quotes": ('"', '"'),
    "quotes with no-break spaces": ("«\u00a0", "\u00a0»"),
    "quotes with narrow no-break spaces": ("«\u202f", "\u202f»"),
    "quotes without spaces": ("«", "»"),
}
NAMES = ("Corail", "Mistral II", "Place nette XXL", "STOP Mauritanie", "Red Lotus", "Étoile du Nord", "Boussole 3")


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("sentence", ROWS)
def test_variants_of_a_sentence(sentence: str, variant: str, extractor: Extractor) -> None:
    """How a sentence is typed does not change what it says."""
    text, expected = marked(VARIANTS[variant](LEAD + sentence))

    assert expected == found(text, extractor)


@pytest.mark.parametrize("quotes", QUOTES)
@pytest.mark.parametrize("name", NAMES)
def test_quotes_around_a_name(name: str, quotes: str, extractor: Extractor) -> None:
    """The name is the same in any quotes and in none."""
    before, after = QUOTES[quotes]
    expected = said_of(f"L'opération {name} a permis 158 arrestations.", extractor)

    actual = said_of(f"L'opération {before}{name}{after} a permis 158 arrestations.", extractor)

    assert expected == actual


def said_of(text: str, extractor: Extractor) -> list[tuple[str, str, str]]:
    """Return name, operation and words of each claim."""
    extraction = extraction_of(text, extractor)
    names = {operation.key: operation.name for operation in extraction.operations}
    return [(names[claim.operation], claim.operation, claim.quote.text) for claim in extraction.claims]
