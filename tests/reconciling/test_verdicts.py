"""Which statements can both be true, and what that makes of a figure."""

import pytest

from extractor.model import DiscrepancyKind, Extraction, Figure, Modifier, Quantity, Verdict
from extractor.reconciling import reconcile
from extractor.reconciling.testimony import can_both_hold
from tests.grouping.building import extraction, operation

Stated = tuple[Modifier, float]
PAIRS: list[tuple[Stated, Stated, bool]] = [
    (("exact", 2517), ("exact", 2517), True),
    (("exact", 2517), ("exact", 2571), False),
    (("over", 2500), ("exact", 2517), True),
    (("over", 2600), ("exact", 2517), False),
    (("over", 27.5), ("exact", 27.5), True),
    (("over", 100), ("exact", 14260), True),
    (("about", 300), ("exact", 286), True),
    (("about", 20), ("exact", 17), True),
    (("about", 200), ("exact", 286), False),
    (("nearly", 3000), ("exact", 2950), True),
    (("nearly", 3000), ("exact", 3012), True),
    (("nearly", 3000), ("exact", 3222), False),
    (("under", 2300), ("exact", 2310), False),
    (("at_most", 50), ("exact", 50), True),
    (("exact", 14000), ("exact", 14260), True),
    (("exact", 8e6), ("exact", 8.2e6), True),
    (("exact", 300), ("exact", 286), False),
    (("exact", 115), ("exact", 116), False),
    (("exact", 2400), ("exact", 2414), True),
    (("exact", 20), ("exact", 22), False),
    (("at_least", 15), ("exact", 15), True),
    (("over", 30), ("about", 30), True),
]

ONE, TWO = operation("mistral-2", "2024-03-04", "2024-03-10"), operation("mistral-2", "2024-03")


def figure(measure: str, *extractions: Extraction) -> Figure:
    """Return the figure of a measure that some articles support."""
    (record,) = reconcile(extractions)
    return record.figures[measure]


@pytest.mark.parametrize(("left", "right", "expected"), PAIRS)
def test_statements_that_can_both_be_true(left: Stated, right: Stated, expected: bool) -> None:  # noqa: FBT001
    """A bound, a hedge and a round number hold for more than one number."""
    one, two = (Quantity(value=value, modifier=modifier) for modifier, value in (left, right))

    assert expected is can_both_hold(one, two)
    assert expected is can_both_hold(two, one)


def test_ranges_hold_for_what_lies_inside() -> None:
    """« entre 100 et 150 » and 120, not 160."""
    between = Quantity(value=100, high=150, modifier="between")

    assert can_both_hold(between, Quantity(value=120))
    assert not can_both_hold(between, Quantity(value=160))


VERDICTS: list[tuple[list[str], Verdict, float | None]] = [
    (["[1 846](arrests = 1846) arrestations."], "single", 1846),
    (["[1 846](arrests = 1846) arrestations.", "On compte [1 846](arrests = 1846) arrêtés."], "agree", 1846),
    (["[1 846](arrests = 1846) arrestations.", "Plus de [1 800](arrests > 1800) arrêtés."], "compatible", 1846),
    (["[1 846](arrests = 1846) arrestations.", "On compte [1 864](arrests = 1864) arrêtés."], "conflict", None),
    (["Plus de [1 800](arrests > 1800) arrestations.", "Plus de [1 800](arrests > 1800) arrêtés."], "agree", 1800),
    (["Environ [100](arrests ~ 100) arrestations.", "Près de [100](arrests <~ 100) arrêtés."], "agree", 100),
    (
        [
            "Bilan.\nPlus de [1 800](arrests > 1800) arrestations : [1 846](arrests = 1846) au total.",
            "On compte [1 846](arrests = 1846) arrêtés.",
        ],
        "agree",
        1846,
    ),
    (
        [
            "Plus de [1 800](arrests > 1800) arrestations\nOn en compte [1 846](arrests = 1846) au total.",
            "On compte [1 846](arrests = 1846) arrêtés.",
        ],
        "compatible",
        1846,
    ),
    (["[412](arrests = 412) arrêtés, dont [64](arrests = 64 part) mineurs."], "single", 412),
    (
        ["[412](arrests = 412) arrêtés, dont [64](arrests = 64 local ML) au Mali.", "[412](arrests = 412)."],
        "agree",
        412,
    ),
]


@pytest.mark.parametrize(("marked", "verdict", "best"), VERDICTS)
def test_verdicts(marked: list[str], verdict: Verdict, best: float | None) -> None:
    """About the statements on the total: parts and places stay outside."""
    found = figure("arrests", *(extraction(str(number), text, ONE) for number, text in enumerate(marked)))

    assert (verdict, best) == (found.verdict, found.best)


PRELIMINARY = {"status": "preliminary", "published": "2024-03-05"}
LATER = {"published": "2024-03-20"}
KINDS: list[tuple[str, tuple[str, dict[str, str]], tuple[str, dict[str, str]], DiscrepancyKind]] = [
    ("arrests", ("[1 846](arrests = 1846).", {}), ("[1 864](arrests = 1864).", {}), "transposition"),
    ("arrests", ("[442](arrests = 442).", {}), ("[422](arrests = 422).", {}), "typo"),
    ("arrests", ("[12 992](arrests = 12992).", {}), ("[1 292](arrests = 1292).", {}), "typo"),
    ("money", ("[5,7](money = 5700000000 USD).", {}), ("[5,7](money = 5700000 USD).", {}), "magnitude"),
    (
        "arrests",
        ("[389](arrests = 389).", PRELIMINARY),
        ("[417](arrests = 417).", {"published": "2024-03-20"}),
        "update",
    ),
    (
        "deaths",
        ("[12](deaths = 12) morts.", {"published": "2024-03-05"}),
        ("[15](deaths = 15) morts.", {"published": "2024-03-06"}),
        "update",
    ),
    (
        "arrests",
        ("[442](arrests = 442).", {"published": "2024-03-12"}),
        ("[422](arrests = 422).", {"published": "2024-03-13"}),
        "typo",
    ),
    (
        "countries",
        ("[115](countries = 115) pays.", {"published": "2024-03-12"}),
        ("[116](countries = 116) pays.", {"published": "2024-03-13"}),
        "typo",
    ),
    (
        "countries",
        ("[39](countries = 39) pays.", {}),
        ("[27](countries = 27) pays, soit les [27](countries = 27 part) de la région.", {}),
        "scope",
    ),
    (
        "arrests",
        ("[1 846](arrests = 1846) arrestations, [9 415](migrants = 9415) migrants.", {}),
        ("[9 415](arrests = 9415) arrestations.", {}),
        "scope",
    ),
    ("drugs_kg", ("[9,07](drugs_kg = 9072) tonnes.", {}), ("[10](drugs_kg = 10001) kilos.", {}), "conversion"),
    ("arrests", ("[1 846](arrests = 1846).", {}), ("[1 700](arrests = 1702).", {}), "unexplained"),
    ("rescues", ("[2 310](rescues = 2310).", {}), ("Moins de [2 300](rescues < 2300).", {}), "unexplained"),
]


@pytest.mark.parametrize(("measure", "first", "second", "expected"), KINDS)
def test_kinds_of_discrepancies(
    measure: str, first: tuple[str, dict[str, str]], second: tuple[str, dict[str, str]], expected: DiscrepancyKind
) -> None:
    """Told by evidence in the claims: dates, words, parts, units; then by the digits."""
    found = figure(measure, extraction("a", first[0], ONE, **first[1]), extraction("b", second[0], TWO, **second[1]))

    assert [expected] == [discrepancy.kind for discrepancy in found.discrepancies]
    assert found.verdict == "conflict"


def test_a_weight_in_another_unit_agrees_within_what_was_stated() -> None:
    """“3.3 short tons” and « 3 000 kilos » are one weight, « 3 100 kilos » is another."""
    tons = extraction("a", "[3.3](drugs_kg = 2993.709642) short tons.", ONE)
    same = figure("drugs_kg", tons, extraction("b", "[3 000](drugs_kg = 3000) kilos.", TWO))
    other = figure("drugs_kg", tons, extraction("b", "[3 150](drugs_kg = 3150) kilos.", TWO))

    assert (same.verdict, [one.kind for one in same.discrepancies]) == ("compatible", ["conversion"])
    assert other.verdict == "conflict"


def test_a_currency_is_converted() -> None:
    """« 97,4 millions de dollars » and « 90 millions d'euros » of two articles: one amount, no conflict."""
    found = figure(
        "money",
        extraction("a", "[97,4 millions](money = 97400000 USD) de dollars.", ONE),
        extraction("b", "[90 millions](money = 90000000 EUR) d'euros.", TWO),
    )

    assert [discrepancy.kind for discrepancy in found.discrepancies] == ["conversion"]
    assert (found.verdict, found.witnesses) == ("compatible", 2)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[97,4 millions](money = 97400000 USD) de dollars.", "[9 millions](money = 9000000 EUR) d'euros."),
        ("[97,4 millions](money = 97400000 USD) de dollars.", "[90 millions](money = 90000000) de francs."),
    ],
)
def test_amounts_that_no_rate_makes_equal_are_two(first: str, second: str) -> None:
    """Or whose currency is unknown."""
    (record,) = reconcile([extraction("a", first, ONE), extraction("b", second, TWO)])

    assert [figure.discrepancies for figure in (*record.figures.values(), *record.others)] == [(), ()]


SEPARATE = [
    ("[27,5](drugs_kg = 27500) tonnes de drogue et [7,6](drugs_kg = 7600) tonnes de précurseurs.", "drugs_kg"),
    ("[2 414](digital = 2414) sites fermés et [550](digital = 550) annonces retirées.", "digital"),
    ("[20 millions](goods = 20000000) de comprimés, [12](goods = 12000 kg) tonnes.", "goods"),
    ("[120](arrests = 120) arrestations lundi, [45](arrests = 45) mardi.", "arrests"),
]


@pytest.mark.parametrize(("marked", "measure"), SEPARATE)
def test_two_totals_of_one_article_count_two_things(marked: str, measure: str) -> None:
    """They are never reported as a conflict: the false alarm costs a reader."""
    (record,) = reconcile([extraction("a", marked, ONE)])

    figures = [*record.figures.values(), *record.others]
    assert [(figure.measure, figure.verdict) for figure in figures] == [(measure, "single")] * 2


def test_things_are_matched_across_articles() -> None:
    """Drugs with drugs, precursors with precursors, whatever the order."""
    (record,) = reconcile(
        [
            extraction("a", "[27,5](drugs_kg = 27500) t, [7,6](drugs_kg = 7600) t.", ONE),
            extraction("b", "Plus de [7](drugs_kg > 7000) t, et plus de [27](drugs_kg > 27000) t.", TWO),
        ]
    )

    figures = [record.figures["drugs_kg"], *record.others]
    assert sorted((figure.best, figure.verdict) for figure in figures) == [(7600, "compatible"), (27500, "compatible")]


def test_words_counted_keep_things_apart() -> None:
    """20 boats and 20 vehicles are 40 things; near numbers of unlike things are no discrepancy."""
    (record,) = reconcile(
        [
            extraction("a", "[212](goods = 212).", ONE, counted="téléphones portables"),
            extraction("b", "[202](goods = 202).", TWO, counted="tableaux volés"),
        ]
    )

    figures = [record.figures["goods"], *record.others]
    assert [(figure.verdict, figure.discrepancies) for figure in figures] == [("single", ())] * 2
