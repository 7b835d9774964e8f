"""Agencies that articles credit, and outlets that they cite."""

import pytest

from extractor.grouping.credits import agency_of, cited_name, outlet_name, spoken_name
from extractor.model import Article

CREDITS = [
    ("lemonde.fr", "Le Monde avec l’AFP", "afp"),
    ("lemonde.fr", "Le Monde avec l'AFP", "afp"),
    ("lesoir.example", "avec Belga", "belga"),
    ("lesoir.example", "Avec Reuters", "reuters"),
    ("lesoir.example", "AFP", "afp"),
    ("lesoir.example", "Le Soir", None),
    ("lesoir.example", "D. R. avec agences", None),
    ("lesoir.example", None, None),
]
CITATIONS = [
    ("Le Figaro", "lefigaro.fr", True),
    ("Le Figaro", "www.lefigaro.fr", True),
    ("le parquet de Paris", "lefigaro.fr", False),
    ("Interpol", "interpol.int", True),
    (None, "lefigaro.fr", False),
    ("le", "le.fr", False),
]


@pytest.mark.parametrize(("outlet", "credit", "expected"), CREDITS)
def test_the_agency_is_what_is_not_the_outlet(outlet: str, credit: str | None, expected: str | None) -> None:
    """Told by capitals and the outlet's own name: no list of agencies."""
    assert expected == agency_of(Article(id="a", text="", outlet=outlet, credit=credit, kind="press"))


def test_an_agency_credits_itself() -> None:
    """Its dispatches and their prints are one witness."""
    assert agency_of(Article(id="a", text="", outlet="afp.example", kind="agency")) == "afp"


@pytest.mark.parametrize(("attribution", "outlet", "expected"), CITATIONS)
def test_citations_name_the_outlet(attribution: str | None, outlet: str, expected: bool) -> None:  # noqa: FBT001
    """« selon Le Figaro » cites lefigaro.fr."""
    assert expected is (spoken_name(attribution) == cited_name(outlet) != "")


@pytest.mark.parametrize("outlet", ["https://www.ladepeche.fr/faits", "ladepeche.fr", "La Dépêche"])
def test_outlets_are_named_by_letters_alone(outlet: str) -> None:
    """An address and a name are one outlet."""
    assert outlet_name(outlet) == "ladepeche"
