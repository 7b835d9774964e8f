"""Earlier tallies, roundings and hedges within one article: what is a second statement, and what is not."""

import pytest

from extractor.model import Extraction, Figure
from extractor.reconciling import reconcile
from tests.grouping.building import extraction, operation

RAID = operation("harmattan-3", "2022-11-02", "2022-11-15")
EARLY = {"published": "2022-11-17", "outlet": "dakar.example"}
LATE = {"published": "2022-12-09", "outlet": "final.example"}


def figure(measure: str, *extractions: Extraction) -> Figure:
    """Return the figure of a measure that some articles support."""
    (record,) = reconcile(extractions)
    return record.figures[measure]


def test_an_article_that_gives_both_recalls_the_earlier_tally() -> None:
    """389 by one paper in November; 417 in December, « et non plus 389 »."""
    found = figure(
        "arrests",
        extraction("a", "[389](arrests = 389) arrestations.", RAID, **EARLY),
        extraction("b", "[417](arrests = 417) arrestations, et non plus [389](arrests = 389).", RAID, **LATE),
    )

    assert (found.best, found.verdict) == (417, "conflict")
    assert [(one.kind, one.values) for one in found.discrepancies] == [("update", (417, 389))]


def test_an_article_that_calls_one_of_two_figures_preliminary_gives_an_update() -> None:
    """Its own figure is the other one."""
    both = extraction("a", "[389](arrests = 389) puis [417](arrests = 417) arrestations.", RAID, **LATE)
    first, second = both.claims
    told = both.model_copy(update={"claims": (first.model_copy(update={"status": "preliminary"}), second)})
    found = figure("arrests", told)

    assert (found.best, found.verdict, found.grade) == (417, "conflict", "single source")
    assert [one.kind for one in found.discrepancies] == ["update"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[280](animals = 280) oiseaux saisis\nOn en a compté [279](animals = 279).", 279),
        ("[2 500](arrests = 2500) arrestations\nExactement [2 517](arrests = 2517).", 2517),
        ("Environ [280](animals ~ 280) oiseaux.\nOn en a compté [279](animals = 279).", 279),
    ],
)
def test_an_article_rounds_its_own_figure(marked: str, expected: float) -> None:
    """No conflict, and the finer figure is the one."""
    ((found,),) = (record.figures.values() for record in reconcile([extraction("a", marked, RAID)]))

    assert (expected, "single") == (found.best, found.verdict)


def test_a_hedge_of_an_exact_figure_differs_once() -> None:
    """« près de 500 », in fact 487, against 521: one discrepancy."""
    found = figure(
        "arrests",
        extraction("a", "Près de [500](arrests <~ 500) arrêtés\nIls sont [487](arrests = 487).", RAID, **EARLY),
        extraction("b", "[521](arrests = 521) arrestations.", RAID, **LATE),
    )

    assert len(found.discrepancies) == 1
    assert set(found.discrepancies[0].values) == {487, 521}


def test_the_currency_of_the_nearest_source_stands() -> None:
    """The agency's dollars before the paper's euros."""
    found = figure(
        "money",
        extraction("a", "[8,9 millions](money = 8900000 EUR) d'euros.", RAID, **LATE),
        extraction("b", "Environ [9,7 millions](money ~ 9700000 USD) de dollars.", RAID, **EARLY, kind="agency"),
    )

    assert (found.best, found.unit, found.verdict) == (9700000, "USD", "compatible")


def test_copies_slip_in_short_numbers() -> None:
    """91 and 81 in two prints of one dispatch are no update."""
    text = "Le réseau a été démantelé après des mois d'enquête dans plusieurs villes de la région, dit la police. " * 6
    found = figure(
        "arrests",
        extraction("a", text + "[91](arrests = 91).", RAID, **EARLY),
        extraction("b", text + "[81](arrests = 81).", RAID, **LATE),
    )

    assert [one.kind for one in found.discrepancies] == ["typo"]


def test_an_open_operation_has_no_last_day() -> None:
    """It began, and goes on."""
    begun = operation("lagon", "2023-05-02").model_copy(update={"end": None})
    (record,) = reconcile([extraction("a", "[162](searches = 162).", begun)])

    assert (record.start, record.end) == ("2023-05-02", None)


def test_a_hedge_does_not_join_two_figures() -> None:
    """« une vingtaine » in the headline is 19 or 22: it goes to the nearer one, and makes no conflict of them."""
    marked = (
        "Une [vingtaine](arrests ~ 20) d'arrestations\n[22](arrests = 22) personnes ; le 7 mars, [19](arrests = 19)."
    )
    (record,) = reconcile([extraction("a", marked, RAID)])

    figures = [*record.figures.values(), *record.others]
    assert [(figure.best, len(figure.claims)) for figure in figures] == [(19, 2), (22, 1)]


def test_hedges_alone_are_one_figure() -> None:
    """« plus de 2 500 » three times, « environ 2 600 » once."""
    marked = "Plus de [2 500](arrests > 2500), plus de [2 500](arrests > 2500), environ [2 600](arrests ~ 2600)."
    (record,) = reconcile([extraction("a", marked, RAID)])

    assert (len(record.figures), len(record.others)) == (1, 0)
