"""A user's own outlets, agencies and bodies, before those that are installed."""

from pathlib import Path

import pytest

from extractor.errors import MissingInput, PackError
from extractor.model import Article
from extractor.packs.files.sources import SourcesFile
from extractor.reading.own_sources import read_own_sources, with_own_source

OWN = """
official:
- {name: Parquet de Valfleury, names: [parquet], domains: [parquet-valfleury.example], country: FR, language: fr}
agency:
- {name: Agence du Fleuve, names: [ADF]}
blog:
- {name: Le Monde, domains: [lemonde.fr]}
official_domains: [gouv.example]
"""


@pytest.fixture
def own(tmp_path: Path) -> SourcesFile:
    """Return the sources of a user."""
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    return read_own_sources(path)


@pytest.mark.parametrize(
    ("fields", "kind", "outlet"),
    [
        ({"outlet": "parquet-valfleury.example"}, "official", "Parquet de Valfleury"),
        ({"outlet": "Parquet"}, "official", "Parquet de Valfleury"),
        ({"url": "https://www.parquet-valfleury.example/2024/05"}, "official", "Parquet de Valfleury"),
        ({"outlet": "ADF", "kind": "press"}, "agency", "Agence du Fleuve"),
        ({"outlet": "lemonde.fr", "kind": "press"}, "blog", "Le Monde"),
        ({"outlet": "police.gouv.example"}, "official", "police.gouv.example"),
        ({"outlet": "ailleurs.example", "kind": "press"}, "press", "ailleurs.example"),
        ({"outlet": "adf", "kind": "press"}, "press", "adf"),
        ({}, "unknown", None),
        ({"url": "http://[broken"}, "unknown", None),
    ],
)
def test_the_users_word_counts(fields: dict[str, str], kind: str, outlet: str | None, own: SourcesFile) -> None:
    """By name, by domain, by the host of the address; whoever is not named stays as he is."""
    found = with_own_source(Article.model_validate({"id": "a", "text": ""} | fields), own)

    assert (found.kind, found.outlet) == (kind, outlet)


def test_the_language_of_an_outlet_fills_a_gap(own: SourcesFile) -> None:
    """And never replaces what is known."""
    articles = [Article(id="a", text="", outlet="parquet", language=language) for language in (None, "es")]

    assert [with_own_source(article, own).language for article in articles] == ["fr", "es"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("official:\n- {domains: [a.example]}\n", ":2: official.0.name: Field required"),
        ("papers:\n- {name: A}\n", ":1: papers: Extra inputs"),
        ("press:\n- {name: Ab}\n- {name: ab}\n", ":3: the name 'ab' of 'ab' is 'Ab''s; keep one"),
        ("press:\n- {name: A\n", ":3: "),
        ("press:\n- name: A\n  country: france\n", ":3: press.0.country: String should match"),
    ],
)
def test_a_broken_file_is_named_with_its_line(content: str, message: str, tmp_path: Path) -> None:
    """The path as it was typed, the line, and what is wrong."""
    path = tmp_path / "own.yaml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(PackError) as caught:
        read_own_sources(path)

    assert str(caught.value).startswith(f"{path}{message}")


def test_a_missing_file_is_the_callers_mistake(tmp_path: Path) -> None:
    """Told with its path."""
    with pytest.raises(MissingInput, match="check the path of your sources"):
        read_own_sources(tmp_path / "own.yaml")
