"""The same sentence with other spaces, apostrophes, quotes, hyphens and cases says the same numbers."""

from collections.abc import Callable

import pytest

from extractor.packs import Pack
from tests.finding.number_marks import Row, found

VARIANTS: dict[str, Callable[[str], str]] = {
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "thin spaces": lambda text: text.replace(" ", "\u2009"),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "primes": lambda text: text.replace("'", "′"),
    "hard hyphens": lambda text: text.replace("-", "\u2011"),
    "capitals": str.upper,
    "a capital in front": lambda text: text[0].upper() + text[1:],
    "in a list": lambda text: f"• {text} ;",
    "in quotes": lambda text: f"« {text} »",
    "in English quotes": lambda text: f'"{text}"',
    "in a sentence": lambda text: f"Hier, {text}.",
    "glued to a full stop": lambda text: f"Le bilan tombe.{text}",
    "after a line": lambda text: f"Bilan\n{text}\n",
    "after a year": lambda text: f"En 2024 {text}",
}
SENTENCES = (
    "plus de 2 571 agents déployés",
    "près de vingt-deux agents déployés",
    "au moins deux cent trois colis perdus",
    "environ 1,2 million d'euros volés",
    "moins d'une centaine d'agents déployés",
    "jusqu'à trois mille colis perdus",
    "quelque 27,5 tonnes détruites",
    "entre 3 et 5 millions d'euros volés",
    "cent soixante et onze agents déployés",
    "une dizaine d'agents déployés",
    "deux tonnes et demie détruites",
    "dix à quinze agents déployés",
    "un demi-million d'euros volés",
    "dix-huit (18) agents déployés",
    "12 agents environ déployés",
)


def said(rows: tuple[Row, ...]) -> list[tuple[object, ...]]:
    """Return the counts without their words."""
    return [row[2:] for row in rows if row[1] in ("count", "money", "weight")]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_variants_say_the_same(sentence: str, variant: str, french: Pack) -> None:
    """How a sentence is typed does not change what it counts."""
    expected = said(found(sentence, french))

    actual = said(found(VARIANTS[variant](sentence), french))

    assert len(expected) == 1
    assert expected == actual
