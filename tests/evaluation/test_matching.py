"""Which found claim is which gold one, and what is right about it."""

import pytest

from extractor.evaluation.gold import Span
from extractor.evaluation.matching import is_same, match_claims, operation_key
from tests.evaluation.examples import found, gold

ALL = {"value", "measure", "modifier", "scope", "operation", "place"}


@pytest.mark.parametrize(
    ("wanted", "mine", "wrong"),
    [
        ("[2 517](arrests = 2517) arrestations", "[2 517](arrests = 2517) arrestations", set()),
        ("[2 517](arrests = 2517) arrestations", "[2 517](arrests = 2571) arrestations", {"value"}),
        ("[2 517](arrests = 2517) arrestations", "[2 517](rescues = 2517) arrestations", {"measure"}),
        ("[2 517](arrests|charged = 2517) arrestations", "[2 517](charged = 2517) arrestations", set()),
        ("[2 517](arrests > 2517) arrestations", "[2 517](arrests >= 2517) arrestations", set()),
        ("[2 517](arrests ~ 2517) arrestations", "[2 517](arrests <~ 2517) arrestations", set()),
        ("[2 517](arrests > 2517) arrestations", "[2 517](arrests = 2517) arrestations", {"modifier"}),
        ("[2 517](arrests = 2517) arrestations", "[2 517](arrests = 2517 part) arrestations", {"scope"}),
        ("[2 517](arrests = 2517 local FR) ici", "[2 517](arrests = 2517 local BE) ici", {"place"}),
        ("[2 517](arrests = 2517 local FR) ici", "[2 517](arrests = 2517 local) ici", {"place"}),
        ("[2 517](arrests = 2517 local FR) ici", "[2 517](arrests = 2517) ici", {"scope"}),
        ("[10](arrests = 10 @liberterra) en 2021", "[10](arrests = 10 @liberterra-1) en 2021", set()),
        ("[10](arrests = 10 @liberterra) en 2021", "[10](arrests = 10) en 2021", {"operation"}),
        ("[10](arrests = 10 @) ici", "[10](arrests = 10 @) ici", set()),
        ("[dix à vingt](arrests = 10..20) ici", "[dix à vingt](arrests = 10..20) ici", set()),
        ("[dix à vingt](arrests = 10..20) ici", "[dix à vingt](arrests = 10) ici", {"value", "modifier"}),
        ("plus de [2 517](arrests = 2517)", "[plus de 2 517](arrests = 2517)", set()),
    ],
)
def test_what_is_right_about_a_pair(wanted: str, mine: str, wrong: set[str]) -> None:
    """Numbers that overlap are a pair; each of its sides is right or wrong by itself."""
    (pair,) = match_claims(gold(wanted), found(mine)).pairs

    assert ALL - wrong == pair.passed


@pytest.mark.parametrize(
    ("wanted", "mine", "missed", "spurious"),
    [
        ("[12](arrests = 12) et [3](rescues = 3)", "[12](arrests = 12) et 3", ["3"], []),
        ("[12](arrests = 12) et 3", "[12](arrests = 12) et [3](rescues = 3)", [], ["3"]),
        ("12 et 3", "12 et [3](rescues = 3)", [], ["3"]),
        ("[12](other = 12) et 3", "[12](arrests = 12) et 3", [], []),
        ("[12](other = 12) et 3", "12 et 3", [], []),
        ("[12](arrests = 12) et 3", "[12 et 3](arrests = 12)", [], []),
    ],
)
def test_what_stands_alone(wanted: str, mine: str, missed: list[str], spurious: list[str]) -> None:
    """What is not found is missed, what is not wanted is spurious, and other counts are neither."""
    matched = match_claims(gold(wanted), found(mine))

    assert (missed, spurious) == (
        [claim.quote for claim in matched.missed],
        [claim.quote.text for claim in matched.spurious],
    )


def test_the_best_agreement_is_paired_first() -> None:
    """Of two finds on one number, the one that agrees more is the find, and the other is spurious."""
    twice = found("[12](rescues = 12) arrêtés").claims + found("[12](arrests = 12) arrêtés").claims
    extraction = found("12 arrêtés").model_copy(update={"claims": twice})

    matched = match_claims(gold("[12](arrests = 12) arrêtés"), extraction)

    assert (
        [pair.claim.measure for pair in matched.pairs],
        [claim.measure for claim in matched.spurious],
    ) == (["arrests"], ["rescues"])


@pytest.mark.parametrize(
    ("update", "spurious"),
    [
        ({}, ["3", "7"]),
        ({"ignore": (Span(start=6, end=7),)}, ["7"]),
        ({"upto": 8}, ["3"]),
        ({"upto": 6}, []),
    ],
)
def test_what_is_not_annotated_is_no_loss(update: dict[str, object], spurious: list[str]) -> None:
    """Spans that are left open, and all past the annotated part, count for nothing."""
    article = gold("[12](arrests = 12) et 3 et 7").model_copy(update=update)
    extraction = found("[12](arrests = 12) et [3](rescues = 3) et [7](weapons = 7)")

    assert spurious == [claim.quote.text for claim in match_claims(article, extraction).spurious]


def test_an_article_that_was_not_extracted_found_nothing() -> None:
    """All of it is missed."""
    assert len(match_claims(gold("[12](arrests = 12) et [3](rescues = 3)"), None).missed) == 2


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        (2517, 2517.0, True),
        (2517, 2571, False),
        (0.1 + 0.2, 0.3, True),
        (None, None, True),
        (None, 1, False),
        (1, None, False),
        (1e9, 1e9 + 2000, False),
    ],
)
def test_values_are_compared(one: float | None, two: float | None, expected: bool) -> None:  # noqa: FBT001
    """But for what a float loses."""
    assert expected == is_same(one, two)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("liberterra-1", "liberterra"),
        (" Liberterra ", "liberterra"),
        ("sunbird-3", "sunbird-3"),
        ("x-11", "x-11"),
        (None, ""),
    ],
)
def test_keys_are_compared(key: str | None, expected: str) -> None:
    """The first edition needs no number."""
    assert expected == operation_key(key)
