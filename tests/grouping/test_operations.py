"""Which articles speak of one operation."""

from collections.abc import Sequence

import pytest

from extractor.grouping.operations import group_operations
from extractor.grouping.outlines import outline
from extractor.model import Extraction
from tests.grouping.building import extraction, operation

Groups = dict[str, list[str]]


def grouped(extractions: Sequence[Extraction]) -> Groups:
    """Return the articles of every operation."""
    return {group.key: [reading.id for reading in group.readings()] for group in group_operations(outline(extractions))}


def named(identity: str, key: str, start: str | None = None, end: str | None = None, marked: str = "") -> Extraction:
    """Return an article that reports a named operation."""
    return extraction(identity, marked or f"Article {identity}.", operation(key, start, end))


TOTALS = "[412](arrests = 412) arrestations dans [37](countries = 37) pays et [1 250](vehicles = 1250) voitures."

CASES: list[tuple[list[Extraction], Groups]] = [
    (
        [named("a", "liberterra"), named("b", "liberterra-2"), named("c", "liberterra-3")],
        {"liberterra": ["a"], "liberterra-2": ["b"], "liberterra-3": ["c"]},
    ),
    ([named("a", "liberterra-1"), named("b", "liberterra")], {"liberterra": ["a", "b"]}),
    ([named("a", "serengeti-2"), named("b", "Serengeti 2.0")], {"serengeti-2": ["a", "b"]}),
    (
        [named("a", "adwenpa", "2017-03"), named("b", "adwempa", "2017-03")],
        {"adwempa": ["a", "b"]},
    ),
    (
        [named("a", "adwenpa", "2017-03"), named("b", "adwempa", "2019-03")],
        {"adwempa": ["b"], "adwenpa": ["a"]},
    ),
    (
        [named("a", "place-nette", "2023-11-06"), named("b", "place-nette", "2024-03-18")],
        {"place-nette": ["a"], "place-nette-2024": ["b"]},
    ),
    (
        [named("a", "place-nette", "2024-03"), named("b", "place-nette", "2024-03-18"), named("c", "place-nette")],
        {"place-nette": ["a", "b", "c"]},
    ),
    (
        [
            named("a", "mistral", "2024-03-04", "2024-03-10", TOTALS),
            named("b", "mistral-2", "2024-03-04", "2024-03-10", TOTALS),
        ],
        {"mistral-2": ["a", "b"]},
    ),
    (
        [named("a", "mistral", "2024-03-04", "2024-03-10"), named("b", "mistral-2", "2024-03-04", "2024-03-10")],
        {"mistral": ["a"], "mistral-2": ["b"]},
    ),
    (
        [
            named("a", "epervier", "2019-05-02", "2019-05-04", TOTALS),
            named("b", "sparrowhawk", "2019-05-02", "2019-05-04", TOTALS),
        ],
        {"epervier": ["a", "b"]},
    ),
    ([named("a", "sirocco-2"), named("b", "Sirocco II"), named("c", "SIROCCO 2.0")], {"sirocco-2": ["a", "b", "c"]}),
    (
        [named("a", "oeil-de-lynx", "2020-03"), named("b", "Œil de Lynx", "2020-03"), named("c", "Œil-de-lynx")],
        {"oeil-de-lynx": ["a", "b", "c"]},
    ),
    (
        [named("a", "thunder", "2020-03", marked=TOTALS), named("b", "thunderball", "2020-09", marked=TOTALS)],
        {"thunder": ["a"], "thunderball": ["b"]},
    ),
    (
        [named("a", "bouclier", "2020-03"), named("b", "bouclier-nord", "2020-03")],
        {"bouclier": ["a"], "bouclier-nord": ["b"]},
    ),
    (
        [named("a", "epervier", "2019-05", marked=TOTALS), named("b", "sparrowhawk", "2019-05", marked=TOTALS)],
        {"epervier": ["a", "b"]},
    ),
    (
        [named("a", "epervier", "2019-05", marked=TOTALS), named("b", "sparrowhawk", "2019-07", marked=TOTALS)],
        {"epervier": ["a"], "sparrowhawk": ["b"]},
    ),
    (
        [named("a", "mistral-2", "2024-03", marked=TOTALS), named("b", "mistral-3", "2024-03", marked=TOTALS)],
        {"mistral-2": ["a"], "mistral-3": ["b"]},
    ),
    ([named("a", "буря", "2022-01"), named("b", "буря", "2022-01")], {"буря": ["a", "b"]}),
    (
        [named("a", "epervier", "2019-05-02", "2019-05-04"), named("b", "sparrowhawk", "2019-05-02", "2019-05-04")],
        {"epervier": ["a"], "sparrowhawk": ["b"]},
    ),
]


@pytest.mark.parametrize(("extractions", "expected"), CASES)
def test_articles_are_grouped_by_operation(extractions: list[Extraction], expected: Groups) -> None:
    """The stem fuzzily, the edition exactly, dates and figures as evidence."""
    assert expected == grouped(extractions)
    assert expected == grouped(extractions[::-1])


def test_an_operation_that_is_recalled_is_the_same() -> None:
    """One article reports it, another recalls it: one operation."""
    recalling = extraction(
        "b",
        "En 2021, [286](arrests = 286 @liberterra) personnes.",
        operation("liberterra-2"),
        operation("liberterra", "2021", main=False),
    )

    assert grouped([named("a", "liberterra", "2021-07"), recalling]) == {
        "liberterra": ["a", "b"],
        "liberterra-2": ["b"],
    }


def test_names_that_one_article_tells_apart_are_two() -> None:
    """« Sirius et Sirios »: whoever writes both knows that they are two."""
    both = extraction("a", "Deux opérations.", operation("sirius-nord", "2020-01"), operation("sirios-nord", "2020-01"))

    assert grouped([both, named("b", "sirius-nord", "2020-01")]) == {"sirios-nord": ["a"], "sirius-nord": ["a", "b"]}


def test_the_name_is_the_one_most_articles_write() -> None:
    """A slip in one article names nobody."""
    groups = group_operations(
        outline([named("a", "adwenpa", "2017"), named("b", "adwenpa", "2017"), named("c", "adwempa", "2017")])
    )

    assert [(group.key, group.name) for group in groups] == [("adwenpa", "Adwenpa")]
