"""Kinds of discrepancies, told by evidence in the claims; and look-alikes that must not be called so."""

import pytest

from extractor.model import Cue, DiscrepancyKind, Extraction, Quote, Record
from extractor.reconciling import reconcile
from tests.grouping.building import extraction, operation

RAID, SAME = operation("mistral-2", "2024-03-04", "2024-03-10"), operation("mistral-2", "2024-03")
Fields = dict[str, str]
Said = tuple[str, Fields]
Case = tuple[Said, Said]


def on(marked: str, day: int | None = None, **fields: str) -> Said:
    """Return what a paper says on a day of March."""
    return marked, fields | ({"published": f"2024-03-{day:02}"} if day else {})


def articles(case: Case) -> list[Extraction]:
    """Return both papers of a case."""
    (one, first), (two, second) = case
    return [extraction("a", one, RAID, **first), extraction("b", two, SAME, **second)]


def kinds(case: Case) -> list[DiscrepancyKind]:
    """Return the kinds of the differences between two papers, in both orders of reading."""
    found = [sorted(_kinds(*reconcile(given))) for given in (articles(case), articles(case)[::-1])]
    assert found[0] == found[1]
    return found[0]


def _kinds(record: Record) -> list[DiscrepancyKind]:
    return [one.kind for figure in (*record.figures.values(), *record.others) for one in figure.discrepancies]


TRANSPOSITIONS: list[Case] = [
    (on("[1 846](arrests = 1846)."), on("[1 864](arrests = 1864).")),
    (on("[2 517](arrests = 2517)."), on("[2 571](arrests = 2571).")),
    (on("[3 222](rescues = 3222)."), on("[2 322](rescues = 2322).")),
    (on("[143](victims = 143)."), on("[134](victims = 134).")),
    (on("[17 793](migrants = 17793)."), on("[17 739](migrants = 17739).")),
    (on("[116](countries = 116) pays."), on("[161](countries = 161) pays.")),
    (on("[11 208](checks = 11208)."), on("[11 280](checks = 11280).")),
    (on("[81](money = 81000000 USD)."), on("[18](money = 18000000 USD).")),
    (on("[9,54](drugs_kg = 9540)."), on("[9,45](drugs_kg = 9450).")),
    (on("[52](searches = 52).", 12), on("[25](searches = 25).", 12)),
    (on("[1 846](arrests = 1846).", 12), on("[1 864](arrests = 1864).", 13)),
]
TYPOS: list[Case] = [
    (on("[442](arrests = 442)."), on("[422](arrests = 422).")),
    (on("[6 558](arrests = 6558)."), on("[6 658](arrests = 6658).")),
    (on("[12 992](arrests = 12992)."), on("[1 292](arrests = 1292).")),
    (on("[1 422](weapons = 1422)."), on("[1 442](weapons = 1442).")),
    (on("[115](countries = 115) pays.", 12), on("[116](countries = 116) pays.", 13)),
    (on("[3 744](arrests = 3744)."), on("[3 774](arrests = 3774).")),
    (on("[4 414](rescues = 4414)."), on("[44 144](rescues = 44144).")),
    (on("[1 205](vehicles = 1205)."), on("[1 305](vehicles = 1305).")),
    (on("[7 313](officers = 7313).", 12), on("[7 613](officers = 7613).", 14)),
    (on("[97,4](money = 97400000 USD)."), on("[91,4](money = 91400000 USD).")),
    (on("[2 908](animals = 2908)."), on("[2 968](animals = 2968).")),
]
MAGNITUDES: list[Case] = [
    (on("[5,7](money = 5700000000 USD)."), on("[5,7](money = 5700000 USD).")),
    (on("[1,2](money = 1200000000 XOF)."), on("[1,2](money = 1200000 XOF).")),
    (on("[2 517](arrests = 2517)."), on("[2,517](arrests = 2.517).")),
    (on("[27,5](drugs_kg = 27500)."), on("[27,5](drugs_kg = 27.5).")),
    (on("[14 260](arrests = 14260)."), on("[142 600](arrests = 142600).")),
    (on("[8](losses = 8000000 EUR)."), on("[8](losses = 8000000000 EUR).")),
    (on("[46 000](ammunition = 46000)."), on("[46](ammunition = 46000000).")),
    (on("[20,7](goods = 20700000)."), on("[20,7](goods = 20700).")),
    (on("[1 250](vehicles = 1250)."), on("[125](vehicles = 125).")),
    (on("[3 500](drugs_units = 3500)."), on("[35](drugs_units = 35000).")),
    (on("[12 400](digital = 12400)."), on("[12,4](digital = 12400000).")),
]
SCOPES: list[Case] = [
    (on("[39](countries = 39) pays."), on("[27](countries = 27) pays, les [27](countries = 27 part) de la région.")),
    (
        on("[412](arrests = 412) arrêtés, dont [64](arrests = 64 local ML) au Mali."),
        on("[64](arrests = 64) arrestations."),
    ),
    (on("[412](arrests = 412) arrêtés, dont [91](arrests = 91 part) femmes."), on("[91](arrests = 91) arrestations.")),
    (on("[1 846](arrests = 1846), [9 415](migrants = 9415)."), on("[9 415](arrests = 9415) arrestations.")),
    (on("[3 222](rescues = 3222), [2 517](arrests = 2517)."), on("[2 517](rescues = 2517) personnes sauvées.")),
    (
        on("[1 422](weapons = 1422), dont [611](weapons = 611 local BA) en Bosnie."),
        on("[611](weapons = 611) armes saisies."),
    ),
    (on("[97](rescues = 97), dont [31](rescues = 31 part) enfants."), on("[31](rescues = 31) personnes.")),
    (
        on("[1 205](vehicles = 1205), dont [340](vehicles = 340 part) camions."),
        on("[340](vehicles = 340) véhicules."),
    ),
    (on("[88](victims = 88), dont [52](victims = 52 local SN) à Dakar."), on("[52](victims = 52) victimes.")),
    (on("[5,3](drugs_kg = 5300), [2,9](drugs_kg = 2900 part) d'herbe."), on("[2,9](drugs_kg = 2900) tonnes.")),
    (on("[417](arrests = 417), [103](arrests = 103 local GH)."), on("[103](arrests = 103) interpellés.")),
]
UPDATES: list[Case] = [
    (on("[389](arrests = 389).", 5, status="preliminary"), on("[417](arrests = 417).", 20)),
    (on("[389](arrests = 389).", 5), on("[417](arrests = 417).", 20, status="final")),
    (on("[12](deaths = 12) morts.", 5), on("[15](deaths = 15) morts.", 6)),
    (on("[12](deaths = 12) morts.", 5), on("[21](deaths = 21) morts.", 6)),
    (on("[389](arrests = 389).", 5), on("[417](arrests = 417), et non [389](arrests = 389).", 20)),
    (on("[250](injured = 250).", 5), on("[310](injured = 310).", 7)),
    (on("[412](arrests = 412).", 5), on("[432](arrests = 432).", 7)),
    (on("[1 846](arrests = 1846).", 5, status="preliminary"), on("[1 864](arrests = 1864).", 7)),
    (on("[54](rescues = 54).", 5), on("[71](rescues = 71).", 6)),
    (on("[19](charged = 19).", 5, counted="personnes"), on("[23](charged = 23).", 9, counted="personnes")),
    (on("[4,8](drugs_kg = 4800).", 5, status="preliminary"), on("[5,3](drugs_kg = 5300).", 20)),
    (on("[2 908](animals = 2908).", 5), on("[3 107](animals = 3107), non [2 908](animals = 2908).", 20)),
]
CONVERSIONS: list[Case] = [
    (on("[97,4](money = 97400000 USD)."), on("[90](money = 90000000 EUR).")),
    (on("[8,9](money = 8900000 EUR)."), on("[9,7](money ~ 9700000 USD).")),
    (on("[1,2](money = 1200000000 XOF)."), on("[1,83](money = 1830000 EUR).")),
    (on("[200](losses = 200000000 GBP)."), on("[240](losses = 240000000 EUR).")),
    (on("[10](money = 10000000 CHF)."), on("[9,3](money = 9300000 EUR).")),
    (on("[263](money = 263500 CAD)."), on("[181](money = 181000 EUR).")),
    (on("[69](money = 69000000 EUR), soit [75](money = 75000000 USD)."), on("[75](money = 75000000 USD).")),
    (on("[9,07](drugs_kg = 9072) tonnes."), on("[10](drugs_kg = 10001) kilos.")),
    (on("[27,5](drugs_kg = 27500)."), on("[30,3](drugs_kg = 30313).")),
    (on("[500](drugs_kg = 512)."), on("[1129](drugs_kg = 1129).")),
    (on("[50](money = 50000000 USD)."), on("[6](money = 6500000000 JPY).")),
]
UNEXPLAINED: list[Case] = [
    (on("[1 846](arrests = 1846)."), on("[1 702](arrests = 1702).")),
    (on("[1 846](arrests = 1846).", 12), on("[1 702](arrests = 1702).", 12)),
    (on("[2 310](rescues = 2310)."), on("Moins de [2 300](rescues < 2300).")),
    (on("[412](arrests = 412).", 12), on("[377](arrests = 377).", 20)),
    (on("[61](countries = 61).", 12), on("[74](countries = 74).", 14)),
    (on("Plus de [500](arrests > 500)."), on("[437](arrests = 437).")),
    (on("[130](officers = 130).", 5), on("[155](officers = 155).", 6)),
    (on("[97](rescues = 97)."), on("[86](rescues = 86).")),
    (on("Entre [100 et 150](arrests = 100..150)."), on("[167](arrests = 167).")),
    (on("[1 205](weapons = 1205).", 5), on("[1 377](weapons = 1377).", published="2024-05-30")),
]


def _named(kind: DiscrepancyKind, cases: list[Case]) -> list[tuple[DiscrepancyKind, Case]]:
    return [(kind, case) for case in cases]


ALL = [
    *_named("transposition", TRANSPOSITIONS),
    *_named("typo", TYPOS),
    *_named("magnitude", MAGNITUDES),
    *_named("scope", SCOPES),
    *_named("update", UPDATES),
    *_named("conversion", CONVERSIONS),
    *_named("unexplained", UNEXPLAINED),
]


@pytest.mark.parametrize(("kind", "case"), ALL)
def test_kinds(kind: DiscrepancyKind, case: Case) -> None:
    """One difference, of this kind."""
    assert kinds(case) == [kind]


ADDED = (
    "[38](arrests = 38) arrêtés : [21](arrests = 21 local BE), [9](arrests = 9 local DE), [8](arrests = 8 local FR)."
)


@pytest.mark.parametrize(
    ("first", "expected"), [(ADDED, "typo"), (ADDED.replace("8 local FR", "7 local FR"), "update")]
)
def test_a_total_that_its_countries_add_up_to_is_no_slip(first: str, expected: DiscrepancyKind) -> None:
    """48 a day later is a tally that grew, unless the countries add up to 38: then it is a slip."""
    assert kinds((on(first, 5), on("[48](arrests = 48).", 6))) == [expected]


def in_region(article: Extraction, words: str) -> Extraction:
    """Return an article whose numbers of countries are those of a region."""
    cue = Cue(role="region", quote=Quote(start=0, end=len(words), text=words))
    return article.model_copy(
        update={"claims": tuple(claim.model_copy(update={"cues": (cue,)}) for claim in article.claims)}
    )


@pytest.mark.parametrize(
    ("regions", "expected"),
    [(("", "de la région"), "scope"), (("de la région", ""), "unexplained"), (("d'Afrique", "d'Asie"), "unexplained")],
)
def test_the_countries_of_a_region_are_a_part(regions: tuple[str, str], expected: DiscrepancyKind) -> None:
    """39 countries, and 27 countries of the region; the smaller number alone can be the part."""
    given = articles((on("[39](countries = 39) pays."), on("[27](countries = 27) pays.")))
    told = [in_region(one, words) if words else one for one, words in zip(given, regions, strict=True)]
    (record,) = reconcile(told)

    (found,) = record.figures["countries"].discrepancies
    assert found.kind == expected
    assert expected != "scope" or record.figures["countries"].best == 39
    assert found.quotes == (("de la région",) if expected == "scope" else ())


NO_CONFLICT: list[Case] = [
    (on("[1 846](arrests = 1846)."), on("Plus de [1 800](arrests > 1800).")),
    (on("[422](arrests = 422)."), on("Environ [420](arrests ~ 420).")),
    (on("[2 517](arrests = 2517)."), on("Près de [2 600](arrests <~ 2600).")),
    (on("[14 260](goods = 14260)."), on("[14 000](goods = 14000).")),
    (on("[8,2](money = 8200000 USD)."), on("[8](money = 8000000 USD).")),
    (on("[412](arrests = 412), dont [64](arrests = 64 part)."), on("[412](arrests = 412), [64](arrests = 64 part).")),
    (on("[412](arrests = 412)."), on("Au Mali, [64](arrests = 64 local ML) arrestations.")),
    (on("[1 846](arrests = 1846)."), on("[1 864](vehicles = 1864) voitures.")),
    (on("[64](arrests = 64 local ML)."), on("[46](arrests = 46 local SN).")),
    (on("[212](goods = 212).", counted="téléphones"), on("[202](goods = 202).", counted="tableaux")),
    (on("[340 000](goods = 340000 l) litres."), on("[34 000](goods = 34000 kg) kilos.")),
    (on("[27,5](drugs_kg = 27500), [7,6](drugs_kg = 7600)."), on("[27,5](drugs_kg = 27500).")),
    (on("[2 517](arrests = 2517)."), on("[Une](arrests = 1) femme a été arrêtée.")),
    (on("Au moins [12](deaths >= 12) morts."), on("[15](deaths = 15) morts.")),
    (on("Jusqu'à [50](arrests <= 50)."), on("[44](arrests = 44).")),
    (on("Entre [100 et 150](arrests = 100..150)."), on("[131](arrests = 131).")),
    (on("Plus de [2 500](arrests > 2500)."), on("Plus de [2 400](arrests > 2400).")),
    (on("Une [vingtaine](arrests ~ 20)."), on("[17](arrests = 17).")),
]


@pytest.mark.parametrize("case", NO_CONFLICT)
def test_what_can_both_be_true_is_no_discrepancy(case: Case) -> None:
    """Bounds, roundings, parts, places, other measures, other things, other units."""
    assert kinds(case) == []
    (record,) = reconcile(articles(case))
    assert all(figure.verdict != "conflict" for figure in (*record.figures.values(), *record.others))


LOOK_ALIKES: list[tuple[DiscrepancyKind, Case]] = [
    # Two digits swapped by a tally that grew overnight.
    ("transposition", (on("[12](deaths = 12).", 5), on("[21](deaths = 21).", 6))),
    ("transposition", (on("[1 846](arrests = 1846).", 5, status="preliminary"), on("[1 864](arrests = 1864).", 7))),
    ("transposition", (on("[2 517](arrests = 2517)."), on("[2 751](vehicles = 2751)."))),
    # One digit changed in numbers too short to tell, or in a tally that grew.
    ("typo", (on("[12](arrests = 12)."), on("[15](arrests = 15)."))),
    ("typo", (on("[412](arrests = 412).", 5), on("[432](arrests = 432).", 7))),
    ("typo", (on("[412](arrests = 412), [442](rescues = 442)."), on("[442](arrests = 442)."))),
    # Ten times as many of one digit: two tallies, or two things.
    ("magnitude", (on("[20](deaths = 20).", 5), on("[200](deaths = 200).", 6))),
    ("magnitude", (on("[3](arrests = 3)."), on("[30](arrests = 30)."))),
    ("magnitude", (on("[2 500](arrests = 2500), dont [250](arrests = 250 part)."), on("[250](arrests = 250)."))),
    # Later and larger, of what is known from the start; earlier and larger.
    ("update", (on("[115](countries = 115).", 5), on("[161](countries = 161).", 7))),
    ("update", (on("[412](arrests = 412).", 5), on("[377](arrests = 377).", 7))),
    ("update", (on("[377](arrests = 377)."), on("[412](arrests = 412)."))),
    ("update", (on("[377](arrests = 377).", 5), on("[412](arrests = 412).", 5))),
    # Nine tenths of people are no short tons.
    ("conversion", (on("[907](arrests = 907)."), on("[1 000](arrests = 1001)."))),
    ("conversion", (on("[97](money = 97000000 USD)."), on("[9](money = 9000000 EUR)."))),
    ("conversion", (on("[97](money = 97000000 EUR)."), on("[90](money = 90000000 EUR)."))),
    # Smaller, and stated nowhere as a part.
    ("scope", (on("[1 846](arrests = 1846)."), on("[1 702](arrests = 1702)."))),
    ("scope", (on("[412](arrests = 412), [64](vehicles = 64)."), on("[64](arrests = 64)."))),
]


@pytest.mark.parametrize(("wrong", "case"), LOOK_ALIKES)
def test_look_alikes_are_not_called_so(wrong: DiscrepancyKind, case: Case) -> None:
    """The numbers alone would say it."""
    assert wrong not in kinds(case)


PERIODS: list[tuple[tuple[str, str], tuple[str, str], bool]] = [
    (("2022-06-20", "2022-06-30"), ("2022-06-25", "2022-06-30"), True),
    (("2024-03-04", "2024-03-10"), ("2024-03-11", "2024-03-17"), True),
    (("2024-03-04", "2024-03-10"), ("2024-03-04", "2024-03-12"), True),
    (("2014-12-01", "2014-12-12"), ("2014-12-02", "2014-12-12"), True),
    (("2024-03", "2024-03"), ("2024-04", "2024-04"), True),
    (("2024-03-04", "2024-03-10"), ("2024-04", "2024-04"), True),
    (("2024-03-04", "2024-03-04"), ("2024-03-05", "2024-03-05"), True),
    (("2024-03-31", "2024-04-02"), ("2024-03-30", "2024-04-02"), True),
    (("2023-12-30", "2024-01-04"), ("2023-12-30", "2024-01-14"), True),
    (("2024-05", "2024-06"), ("2024-07-02", "2024-07-09"), True),
    (("2024-03-04", "2024-03-10"), ("2024-03", "2024-03"), False),
    (("2024-03-04", "2024-03-10"), ("2024-03-04", "2024-03-10"), False),
    (("2024-03-04", "2024-03-10"), ("2024-03-07", "2024-03-07"), False),
    (("2024-03-04", "2024-03-10"), ("2024", "2024"), False),
    (("2024-09-29", "2024-10-04"), ("2024-10", "2024-10"), False),
]


@pytest.mark.parametrize(("first", "second", "differs"), PERIODS)
def test_periods_that_differ(first: tuple[str, str], second: tuple[str, str], differs: bool) -> None:  # noqa: FBT001
    """Other days are a discrepancy; a month, a year, or one day of the days are not."""
    totals = "[412](arrests = 412) arrestations dans [37](countries = 37) pays."
    (record,) = reconcile(
        extraction(name, totals, operation("mistral-2", *days)) for name, days in (("a", first), ("b", second))
    )

    assert [one.kind for one in record.discrepancies] == ["period"] * differs
