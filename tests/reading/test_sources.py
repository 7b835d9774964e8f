"""The list of known publishers."""

from pathlib import Path

import pytest

from extractor.errors import PackError
from extractor.packs.files.sources import load_sources


@pytest.mark.parametrize(
    ("host", "name", "kind"),
    [
        ("lemonde.fr", "Le Monde", "press"),
        ("www.LEMONDE.fr", "Le Monde", "press"),
        ("blogs.mediapart.fr", "Blogs de Mediapart", "blog"),
        ("la1ere.franceinfo.fr", "La 1ère", "press"),
        ("www.interpol.int", "Interpol", "official"),
        ("prefecture.nord.gouv.fr", None, "official"),
        ("jean.over-blog.com", None, "blog"),
    ],
)
def test_a_host_is_known_by_its_longest_domain(host: str, name: str | None, kind: str) -> None:
    """A part of a site may be another publisher than the site."""
    source, found = load_sources().hosted(host) or (None, None)

    assert (name, kind) == (source.name if source else None, found)


@pytest.mark.parametrize("host", ["example", "lemonde.fr.example", "notlemonde.fr", "", ".", "gouv.fr.example"])
def test_an_unknown_host_is_nobody(host: str) -> None:
    """What only looks like a known domain is not one."""
    assert load_sources().hosted(host) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [("le monde", "Le Monde"), ("LE MONDE", "Le Monde"), ("L’Humanité", "L'Humanité"), ("AP", "AP"), ("ap", None)],
)
def test_names(name: str, expected: str | None) -> None:
    """Names are found in any case and with any apostrophe, abbreviations in capitals alone."""
    source = load_sources().named(name)

    assert expected == (source[0].name if source else None)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("press:\n- {name: A, names: [B]}\n- {name: B}\n", "sources.yaml:3: the name 'B' of 'B' is 'A''s; keep one"),
        (
            "press:\n- {name: A, domains: [a.fr]}\nblog:\n- {name: C, domains: [a.fr]}\n",
            "sources.yaml:4: the domain 'a.fr'",
        ),
        ("press:\n- {title: A}\n", "sources.yaml:2: press.0.name: Field required"),
        ("press:\n- {name: A}\n- name: C\n  country: France\n", "sources.yaml:4: press.1.country: String should match"),
        ("press:\n- name: A\n  language: FR\n", "sources.yaml:3: press.0.language: String should match"),
        ("- A\n", "sources.yaml:1: "),
        ("papers: []\n", "sources.yaml:1: papers: Extra inputs"),
    ],
)
def test_a_broken_list(content: str, expected: str, tmp_path: Path) -> None:
    """Faults name the file and what to correct."""
    path = tmp_path / "sources.yaml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(PackError) as caught:
        load_sources(path)

    assert expected == str(caught.value)[: len(expected)]


def test_a_missing_list(tmp_path: Path) -> None:
    """An installation without it is told to be broken."""
    with pytest.raises(PackError, match="the file is missing"):
        load_sources(tmp_path / "sources.yaml")
