"""What was stated when, relayed from whom, and corrected."""

import pytest

from extractor.model import Extraction
from extractor.reconciling import reconcile
from tests.grouping.building import extraction, operation
from tests.grouping.test_copies import DISPATCH, OTHER

RAID = operation("mistral-2", "2024-03-04", "2024-03-10")
Step = tuple[str, str | None, str, float, str | None, float | None]


def on(day: int, marked: str, **fields: object) -> Extraction:
    """Return an article of a day of March, its outlet named after the day."""
    known: dict[str, object] = {"published": f"2024-03-{day:02}", "outlet": f"journal{day}.example"}
    return extraction(f"a{day:02}", marked, RAID, **(known | fields))


def history(*extractions: Extraction) -> list[Step]:
    """Return the steps of the arrests."""
    (record,) = reconcile(extractions)
    steps = record.figures["arrests"].history
    return [(one.kind, one.date, one.article, one.value, one.origin, one.replaced) for one in steps]


CASES: list[tuple[list[Extraction], list[tuple[str, str, float, str | None, float | None]]]] = [
    (
        [on(12, "[412](arrests = 412) arrestations."), on(13, "On compte [412](arrests = 412) arrêtés.")],
        [("stated", "a12", 412, None, None), ("repeated", "a13", 412, None, None)],
    ),
    (
        [on(12, f"{DISPATCH} [412](arrests = 412)."), on(13, f"{DISPATCH} [412](arrests = 412).")],
        [("stated", "a12", 412, None, None), ("relayed", "a13", 412, "a12", None)],
    ),
    (
        [
            on(12, f"{DISPATCH} [412](arrests = 412).", outlet="leprogres.fr"),
            on(13, f'{OTHER} [412](arrests = 412 by "Le Progrès").'),
        ],
        [("stated", "a12", 412, None, None), ("relayed", "a13", 412, "a12", None)],
    ),
    (
        [
            on(12, "[412](arrests = 412).", outlet="interpol.int", kind="official"),
            on(13, 'On parle de [412](arrests = 412 by "Interpol") arrêtés.'),
        ],
        [("stated", "a12", 412, None, None), ("relayed", "a13", 412, "a12", None)],
    ),
    (
        [on(12, "[412](arrests = 412).", outlet="a.example"), on(14, "[421](arrests = 421).", outlet="a.example")],
        [("stated", "a12", 412, None, None), ("corrected", "a14", 421, "a12", 412)],
    ),
    (
        [on(12, "[389](arrests = 389)."), on(20, "[417](arrests = 417), et non [389](arrests = 389).")],
        [("stated", "a12", 389, None, None), ("corrected", "a20", 417, "a12", 389)],
    ),
    (
        [on(12, "[389](arrests = 389).", status="preliminary"), on(20, "[417](arrests = 417) arrêtés.")],
        [("stated", "a12", 389, None, None), ("corrected", "a20", 417, "a12", 389)],
    ),
    (
        [on(12, "[412](arrests = 412)."), on(13, "[421](arrests = 421).")],
        [("stated", "a12", 412, None, None), ("stated", "a13", 421, None, None)],
    ),
    (
        [on(12, "[412](arrests = 412)."), on(13, "Plus de [400](arrests > 400), exactement [412](arrests = 412).")],
        [("stated", "a12", 412, None, None), ("repeated", "a13", 412, None, None)],
    ),
    (
        [on(12, "Plus de [400](arrests > 400)."), on(13, "[412](arrests = 412).")],
        [("stated", "a12", 400, None, None), ("stated", "a13", 412, None, None)],
    ),
    (
        [on(12, "[412](arrests = 412).", published=None), on(13, "[412](arrests = 412).")],
        [("stated", "a13", 412, None, None), ("repeated", "a12", 412, None, None)],
    ),
]


@pytest.mark.parametrize(("extractions", "expected"), CASES)
def test_the_steps_of_a_figure(
    extractions: list[Extraction], expected: list[tuple[str, str, float, str | None, float | None]]
) -> None:
    """First stated, stated again on its own, relayed from a text, a paper or a release, corrected."""
    for given in (extractions, extractions[::-1]):
        assert expected == [(kind, *rest) for kind, _, *rest in history(*given)]


def test_days_are_those_of_publication() -> None:
    """And unknown where they are."""
    found = history(on(12, "[412](arrests = 412).", published=None), on(13, "[412](arrests = 412)."))

    assert [date for _, date, *_ in found] == ["2024-03-13", None]
