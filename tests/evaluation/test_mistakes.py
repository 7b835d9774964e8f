"""Mistakes by family, and scores as text."""

import pytest

from extractor.evaluation.claims import score_claims
from extractor.evaluation.mistakes import find_mistakes
from extractor.evaluation.showing import show_claims, show_mistakes
from extractor.model import Operation, Reason
from tests.evaluation.examples import LIBERTERRA, found, gold

CORAL = Operation(key="coral", name="Coral")

WANTED = "Le [12](arrests = 12) mai, [3](rescues = 3) femmes et [7](weapons = 7) fusils, [2](deaths = 2) morts."
MINE = "Le 12 mai, [3](rescues > 3 local ML) femmes et [7](goods = 7) fusils, [2](deaths = 2) [morts](injured = 1)."


def test_mistakes_are_told_by_family() -> None:
    """Missed, spurious, then what is wrong first; each with the place and both readings."""
    mistakes = find_mistakes([gold(WANTED)], {"a": found(MINE)})

    assert [(mistake.family, mistake.start, mistake.gold, mistake.found) for mistake in mistakes] == [
        ("missed", 3, "arrests exact 12 total @liberterra-2", ""),
        ("spurious", 35, "", "injured exact 1 total @liberterra-2"),
        ("measure", 23, "weapons exact 7 total @liberterra-2", "goods exact 7 total @liberterra-2"),
        ("modifier", 11, "rescues exact 3 total @liberterra-2", "rescues over 3 local ML @liberterra-2"),
    ]


def test_a_mistake_is_shown_with_what_led_there() -> None:
    """The words around the number, the line of the pack, the reasons with their weights."""
    extraction = found(MINE)
    claim = extraction.claims[1].model_copy(
        update={"rule": "fr/measures.yaml:14", "reasons": (Reason(name="verb", weight=1.25),)}
    )
    mistakes = find_mistakes([gold(WANTED)], {"a": extraction.model_copy(update={"claims": (claim,)})})

    shown = "\n".join(show_mistakes([mistake for mistake in mistakes if mistake.family == "measure"], 5))

    expected = """
measure: 1
  a:23  Le 12 mai, 3 femmes et [7] fusils, 2 morts.
      gold   weapons exact 7 total @liberterra-2
      found  goods exact 7 total @liberterra-2  by fr/measures.yaml:14
      for    verb +1.2"""
    assert expected == shown


def test_only_so_many_mistakes_are_shown() -> None:
    """The rest is counted."""
    mistakes = find_mistakes([gold(WANTED)], {})

    missed = [mistake for mistake in mistakes if mistake.family == "missed"]

    assert list(show_mistakes(missed, 0)) == ["", "missed: 4", "  and 4 more"]


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        ((LIBERTERRA,), []),
        ((), [("operation missed", "@liberterra-2 2024-09-29 to 2024-10-04", "")]),
        ((LIBERTERRA, CORAL), [("operation made up", "", "@coral None to None")]),
        (
            (LIBERTERRA.model_copy(update={"end": None}),),
            [("period", "@liberterra-2 2024-09-29 to 2024-10-04", "@liberterra-2 2024-09-29 to None")],
        ),
    ],
)
def test_operations_and_their_days_are_families_too(
    operations: tuple[Operation, ...], expected: list[tuple[str, str, str]]
) -> None:
    """What was missed, made up, or dated otherwise."""
    mistakes = find_mistakes([gold("Rien.")], {"a": found("Rien.", operations=operations)})

    assert expected == [(mistake.family, mistake.gold, mistake.found) for mistake in mistakes]


def test_the_table_has_a_row_a_measure() -> None:
    """Most frequent first; overall scores above, confidence below."""
    lines = list(show_claims(score_claims([gold(WANTED)], {"a": found(MINE)})))

    assert "found                            0.750   0.750   0.750      4      4" in lines
    assert "  deaths                         1.000   1.000   1.000      1      1" in lines
    assert "confidence: Brier 0.250 (a constant's 0.188), calibration error 0.250" in lines
