"""A full stop that ends no sentence."""

import pytest

from extractor.model import Article
from extractor.packs import Pack
from extractor.parsing import segment
from extractor.parsing.abbreviations import exercised_lines


def sentences(text: str, pack: Pack) -> list[str]:
    """Return the sentences of a text."""
    return [text[sentence.start : sentence.end] for sentence in segment(Article(id="", text=text), pack).sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "M. Diallo a été arrêté.",
        "MM. Sy et Ba sont en fuite.",
        "Voir art. 3 du code.",
        "Appelez au tél. 05 61 00 00 00.",
        "Me Roy, Dr. Faye et Ch. Martin étaient là.",
        "L'avis de J. Dupont compte.",
    ],
)
def test_an_abbreviation_ends_no_sentence(sentence: str, french: Pack) -> None:
    """Nor does an initial."""
    assert sentences(f"{sentence} Il a plu.", french) == [sentence, "Il a plu."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("M. Diallo et MM. Sy et Ba", ["M", "MM"]),
        ("Ch. Martin", ["C(h)"]),
        ("M Diallo . Mme Koné", []),
    ],
)
def test_the_lines_that_a_text_uses_are_named(text: str, expected: list[str], french: Pack) -> None:
    """Those whose full stop touches them."""
    assert expected == sorted(line.text for line in exercised_lines(text, french))
