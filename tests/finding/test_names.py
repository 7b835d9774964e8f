"""Names of operations: their editions, their keys, and how an editor writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.finding.names import HIGHEST, read_edition, read_name, roman, slug_of


@pytest.mark.parametrize(
    ("text", "name", "key", "edition"),
    [
        ("Liberterra II", "Liberterra II", "liberterra-2", 2),
        ("Liberterra", "Liberterra", "liberterra", None),
        ("Liberterra I", "Liberterra I", "liberterra", 1),
        ("Sunbird III", "Sunbird III", "sunbird-3", 3),
        ("Serengeti 2.0", "Serengeti 2.0", "serengeti-2", 2),
        ("Serengeti 2", "Serengeti 2", "serengeti-2", 2),
        ("PANGEA XIV", "Pangea XIV", "pangea-14", 14),
        ("STOP Mauritanie", "STOP Mauritanie", "stop-mauritanie", None),
        ("Place nette XXL", "Place nette XXL", "place-nette-xxl", None),
        ("Toison d'or", "Toison d'or", "toison-d-or", None),
        ("Toison d’or", "Toison d’or", "toison-d-or", None),
        ("Éclipse", "Éclipse", "eclipse", None),
        ("Cœur de Loire", "Cœur de Loire", "coeur-de-loire", None),
        ("Mistral-II", "Mistral II", "mistral-2", 2),
        ("Mistral\u00a0II", "Mistral II", "mistral-2", 2),
        ("Mistral\u202fII", "Mistral II", "mistral-2", 2),
        ("Mistral  II", "Mistral II", "mistral-2", 2),
        (" Mistral ", "Mistral", "mistral", None),
        ("Thunder 2024", "Thunder 2024", "thunder-2024", None),
        ("Trojan Shield", "Trojan Shield", "trojan-shield", None),
        ("Anubis 41", "Anubis 41", "anubis-41", None),
        ("II", "II", "ii", None),
        ("Opson XL", "Opson XL", "opson-xl", None),
        ("GARUDA-3", "Garuda 3", "garuda-3", 3),
        ("COLIBRI-NORD", "Colibri-Nord", "colibri-nord", None),
        ("Zone 51", "Zone 51", "zone-51", None),
    ],
)
def test_a_name_is_read(text: str, name: str, key: str, edition: int | None) -> None:
    """The edition is split off the stem, whatever numerals and spaces it is written with."""
    actual = read_name(text)

    assert (name, key, edition) == (actual.text, actual.key, actual.edition)


@pytest.mark.parametrize(
    ("text", "ordinal", "name", "key"),
    [
        ("Corail", 2, "Corail II", "corail-2"),
        ("Corail", 1, "Corail", "corail"),
        ("Corail III", 2, "Corail III", "corail-3"),
        ("Pangea", 14, "Pangea XIV", "pangea-14"),
        ("Corail", None, "Corail", "corail"),
        ("CORAIL", 9, "Corail IX", "corail-9"),
    ],
)
def test_an_edition_said_before_the_name(text: str, ordinal: int | None, name: str, key: str) -> None:
    """« La huitième édition » gives the edition where the name itself has none."""
    actual = read_name(text, ordinal)

    assert (name, key) == (actual.text, actual.key)


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("II", 2),
        ("IV", 4),
        ("IX", 9),
        ("XIV", 14),
        ("XXXIX", 39),
        ("2.0", 2),
        ("3", 3),
        ("39", 39),
        ("40", None),
        ("41", None),
        ("0", None),
        ("2024", None),
        ("XXL", None),
        ("XL", None),
        ("IIII", None),
        ("VV", None),
        ("ii", None),
        ("2.1", None),
        ("", None),
        ("V", 5),
        ("C", None),
    ],
)
def test_an_edition_is_read(token: str, expected: int | None) -> None:
    """Roman or Arabic, up to the highest there is; sizes, years and versions are none."""
    assert expected == read_edition(token)


@given(st.integers(min_value=1, max_value=HIGHEST))
def test_roman_editions_are_read_back(number: int) -> None:
    """What is written in Roman letters is read as the same number."""
    assert number == read_edition(roman(number))


@given(st.text(max_size=60))
def test_any_name_is_read(text: str) -> None:
    """Keys are lower-case ASCII words joined by hyphens, and writing a name again changes no key."""
    name = read_name(text)

    assert name.key == slug_of(name.key)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Liberterra", "liberterra"),
        ("L'Étoile du Nord", "l-etoile-du-nord"),
        ("Œil-de-bœuf", "oeil-de-boeuf"),
        ("  «Ça» ", "ca"),
        ("…", ""),
        ("Операция", ""),
        ("ﬁlet", "filet"),
    ],
)
def test_slugs(text: str, expected: str) -> None:
    """Accents and signs are left out, ligatures are spelt out."""
    assert expected == slug_of(text)
