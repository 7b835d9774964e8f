"""Independent witnesses: what is one text, one dispatch, or a citation."""

import pytest

from extractor.grouping.outlines import outline
from extractor.grouping.witnesses import find_citations, find_wires, find_witnesses
from extractor.model import Extraction, Wire
from tests.grouping.building import extraction, operation
from tests.grouping.test_copies import DISPATCH, OTHER

RAID = operation("cuivre", "2020-02-04")
KEYS = frozenset({"cuivre"})
CITING = '[12](arrests = 12 by "Le Progrès") personnes.'


def witnesses(*extractions: Extraction) -> tuple[int, ...]:
    """Return the number of the witness of every article, in the order of their ids."""
    claims = {extraction.article.id: extraction.claims for extraction in extractions}
    return find_witnesses(outline(extractions).readings, [KEYS] * len(extractions), claims)


def test_copies_are_one_witness() -> None:
    """One text in two papers speaks once."""
    assert witnesses(extraction("a", DISPATCH, RAID), extraction("b", DISPATCH, RAID)) == (0, 0)


def test_articles_of_their_own_are_witnesses() -> None:
    """Two texts are two."""
    assert witnesses(extraction("a", DISPATCH, RAID), extraction("b", OTHER, RAID)) == (0, 1)


@pytest.mark.parametrize(("second", "expected"), [("2020-02-06", (0, 0)), ("2020-03-06", (0, 1))])
def test_one_agency_within_days_is_one_witness(second: str, expected: tuple[int, int]) -> None:
    """Two rewritings of what may be one dispatch; weeks later it is another one."""
    first = extraction("a", DISPATCH, RAID, credit="avec AFP", published="2020-02-05")

    assert expected == witnesses(first, extraction("b", OTHER, RAID, credit="avec l'AFP", published=second))


def test_a_citation_is_no_witness() -> None:
    """« selon Le Progrès » adds nothing to leprogres.fr."""
    cited = extraction("a", DISPATCH, RAID, outlet="leprogres.fr")

    assert witnesses(cited, extraction("b", CITING, RAID, outlet="ailleurs.example")) == (0, 0)


FIGARO = '[12](arrests = 12 by "Le Figaro") personnes.'
AFP = '[12](arrests = 12 by "AFP") arrêtés.'
INTERPOL = '[12](arrests = 12 by "Interpol") personnes.'
CHAINS: list[tuple[list[tuple[str, str]], tuple[int, ...], list[tuple[tuple[str, ...], str, str]]]] = [
    (
        [("lefigaro.fr", DISPATCH), ("b.example", FIGARO)],
        (0, 0),
        [(("0", "1"), "lefigaro.fr", "0")],
    ),
    (
        [("a.example", FIGARO), ("b.example", f"Tous citent : {FIGARO}")],
        (0, 0),
        [(("0", "1"), "Le Figaro", "0")],
    ),
    (
        [("lefigaro.fr", CITING), ("leprogres.fr", DISPATCH), ("c.example", FIGARO)],
        (0, 0, 0),
        [(("0", "2"), "lefigaro.fr", "0"), (("0", "1"), "leprogres.fr", "1")],
    ),
    ([("a.example", AFP), ("b.example", f"Ailleurs : {AFP}")], (0, 0), [(("0", "1"), "AFP", "0")]),
    ([("a.example", INTERPOL), ("b.example", f"Ailleurs : {INTERPOL}")], (0, 1), []),
    ([("a.example", FIGARO), ("b.example", OTHER)], (0, 1), []),
    ([("lefigaro.fr", FIGARO), ("b.example", OTHER)], (0, 1), []),
    (
        [("lefigaro.fr", DISPATCH), ("b.example", f"{FIGARO} [3](searches = 3), [4](deaths = 4), [5](weapons = 5).")],
        (0, 1),
        [],
    ),
]


@pytest.mark.parametrize(("articles", "expected", "citations"), CHAINS)
def test_chains_of_citation(
    articles: list[tuple[str, str]], expected: tuple[int, ...], citations: list[tuple[tuple[str, ...], str, str]]
) -> None:
    """One paper behind several is one witness, read or unread; a body that counts is none; half the totals decide."""
    given = [extraction(str(number), text, RAID, outlet=name) for number, (name, text) in enumerate(articles)]
    claims = {one.article.id: one.claims for one in given}
    readings, keys = outline(given).readings, [KEYS] * len(given)

    assert expected == find_witnesses(readings, keys, claims)
    assert citations == [(wire.articles, wire.name, wire.article) for wire in find_citations(readings, keys, claims)]


WIRES = [
    (
        {"kind": "official", "outlet": "police.example", "published": "2020-02-06"},
        {"outlet": "journal.example", "published": "2020-02-05"},
        Wire(articles=("a", "b"), kind="official", name="police.example", article="a"),
    ),
    (
        {"outlet": "echo.example", "credit": "avec Belga", "published": "2020-02-05"},
        {"outlet": "journal.example", "published": "2020-02-04"},
        Wire(articles=("a", "b"), kind="agency", name="BELGA", article="b"),
    ),
    (
        {"outlet": "echo.example", "published": "2020-02-05"},
        {"outlet": "journal.example", "published": "2020-02-04"},
        Wire(articles=("a", "b"), kind="press", name="journal.example", article="b"),
    ),
]


@pytest.mark.parametrize(("first", "second", "expected"), WIRES)
def test_a_group_names_its_origin(first: dict[str, str], second: dict[str, str], expected: Wire) -> None:
    """The release, else the agency, else the earliest outlet."""
    outlined = outline([extraction("a", DISPATCH, RAID, **first), extraction("b", DISPATCH, RAID, **second)])

    assert find_wires(outlined.readings) == (expected,)
