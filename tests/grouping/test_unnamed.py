"""Operations without a name are matched on several kinds of evidence, never on one."""

import pytest

from extractor.grouping.operations import group_operations
from extractor.grouping.outlines import outline
from extractor.model import Extraction
from tests.grouping.building import extraction, operation

DAY = operation("", "2019-05-10")
LYON = (
    "Hier matin à Bron, les policiers ont interpellé [14](arrests = 14) hommes et saisi "
    "[38](drugs_kg = 38) kilos de résine. Le procureur Nicolas Jacquet a salué l'antenne de Lyon."
)
SAME = (
    "Coup de filet dans la banlieue de Bron : [14](arrests = 14) trafiquants présumés arrêtés, "
    "[38](drugs_kg = 38) kilos de cannabis, a dit le procureur Nicolas Jacquet à Lyon."
)
NICE = (
    "Sur le port de Nice, les douaniers ont arrêté [14](arrests = 14) passeurs. Le préfet Bernard Gonzalez "
    "annonce des contrôles à Menton."
)


def keys(*extractions: Extraction) -> list[str]:
    """Return the keys of the operations that some articles speak of."""
    return [group.key for group in group_operations(outline(extractions))]


def test_date_figures_and_names_make_one_event() -> None:
    """Two papers on one raid."""
    assert keys(extraction("a", LYON, DAY), extraction("b", SAME, DAY)) == ["unnamed-a"]


@pytest.mark.parametrize(
    ("marked", "day"),
    [(NICE, "2019-05-10"), (SAME, "2019-06-21"), ("Un homme arrêté à Bron.", "2019-05-10")],
)
def test_one_kind_of_evidence_is_not_enough(marked: str, day: str) -> None:
    """The same number on the same day elsewhere, the same words weeks later, the same town alone: two events."""
    other = extraction("b", marked, operation("", day))

    assert keys(extraction("a", LYON, DAY), other) == ["unnamed-a", "unnamed-b"]


def test_an_unnamed_report_joins_the_named_operation() -> None:
    """One paper knows the name, the other does not."""
    named = extraction("b", SAME, operation("grand-froid", "2019-05-10"))

    assert keys(extraction("a", LYON, DAY), named) == ["grand-froid"]


def test_named_operations_are_not_joined_by_an_unnamed_one() -> None:
    """It goes to one of them; two names stay two."""
    first = extraction("b", SAME, operation("grand-froid", "2019-05-10"))
    second = extraction("c", SAME.replace("38", "40"), operation("eaux-vives", "2019-05-10"))

    assert keys(extraction("a", LYON, DAY), first, second) == ["eaux-vives", "grand-froid"]


def test_a_report_without_date_stays_alone() -> None:
    """Nothing says that it is the same raid."""
    assert keys(extraction("a", LYON, DAY), extraction("b", SAME)) == ["unnamed-a", "unnamed-b"]


GAP = "Le préfet a parlé."


@pytest.mark.parametrize(
    ("marked", "day", "expected"),
    [
        (SAME.replace("14", "15").replace("38", "41"), "2019-05-10", ["unnamed-a", "unnamed-b"]),
        (
            SAME.replace("Bron", "Vaulx").replace("Lyon", "Metz").replace("Nicolas Jacquet", "Paul Petit"),
            "2019-05-10",
            ["unnamed-a", "unnamed-b"],
        ),
        (SAME, "2019-05-12", ["unnamed-a"]),
        (SAME, "2019-05-20", ["unnamed-a", "unnamed-b"]),
        ("[14](arrests = 14) personnes.", "2019-05-10", ["unnamed-a", "unnamed-b"]),
        (GAP, "2019-05-10", ["unnamed-a", "unnamed-b"]),
    ],
)
def test_events_of_one_day(marked: str, day: str, expected: list[str]) -> None:
    """Other figures, other names, other days, one figure alone: what is left decides."""
    assert expected == keys(extraction("a", LYON, DAY), extraction("b", marked, operation("", day)))
