"""What a figure says: best value, confidence, reasons, stances, grade, advice."""

from math import log

import pytest

from extractor.errors import UsageError
from extractor.model import Extraction, Figure, Stance
from extractor.reconciling import POLICIES, reconcile
from extractor.reconciling.reasons import recalibrated
from tests.grouping.building import extraction, operation
from tests.grouping.test_copies import DISPATCH, OTHER

RAID = operation("liberterra-2", "2024-09-29", "2024-10-04")
WIRE = {"outlet": "journal.example", "credit": "avec AFP", "published": "2024-11-06"}
PAPER = {"outlet": "quotidien.example", "published": "2024-11-06"}
FIRST = 'Plus de [2 500](arrests > 2500) arrestations, soit [2 517](arrests = 2517 by "Interpol").'
SECOND = 'La police a arrêté [2 571](arrests = 2571 by "Interpol") personnes.'
OFFICIAL = {"kind": "official", "outlet": "interpol.example", "published": "2024-11-06"}


def figure(*extractions: Extraction, policy: str = "posterior") -> Figure:
    """Return the arrests that some articles support."""
    (record,) = reconcile(extractions, policy=policy)
    return record.figures["arrests"]


def swapped() -> Figure:
    """Return the figure of an agency text against a paper's own."""
    return figure(extraction("a", FIRST, RAID, **WIRE), extraction("b", SECOND, RAID, **PAPER))


def test_the_agency_is_believed_before_the_paper() -> None:
    """2 517 by the agency, 2 571 by a paper: swapped digits, and somebody has to read the release."""
    found = swapped()

    assert (found.best, found.low, found.high) == (2517, 2517, 2571)
    assert (found.verdict, found.grade, found.witnesses, found.articles) == ("conflict", "contested", 2, 2)
    assert found.confidence == pytest.approx(0.63, abs=0.03)
    assert found.advice is not None
    assert (found.advice.name, found.advice.speaker, found.advice.date) == ("read_official", "Interpol", "2024-11-06")


def test_a_discrepancy_names_its_sides() -> None:
    """Values, articles, outlets, days, and the digits that were swapped."""
    (found,) = swapped().discrepancies

    assert found.values == (2517, 2571)
    assert found.articles == {"2517": ("a",), "2571": ("b",)}
    assert found.speakers == {"2517": ("journal.example (AFP)",), "2571": ("quotidien.example",)}
    assert found.dates == {"2517": "2024-11-06", "2571": "2024-11-06"}
    assert found.digits == ("17", "71")


def test_everybody_stands_somewhere() -> None:
    """The bound fits, the rival is a slip."""
    expected: list[tuple[float, Stance]] = [(2500, "compatible"), (2517, "agrees"), (2571, "slip")]

    assert expected == [(claim.value, claim.stance) for claim in swapped().claims]


SETS = [
    [extraction("a", FIRST, RAID, **WIRE)],
    [extraction("a", FIRST, RAID, **WIRE), extraction("b", SECOND, RAID, **PAPER)],
    [extraction("a", SECOND, RAID, **OFFICIAL), extraction("b", SECOND, RAID, **PAPER)],
    [extraction("a", "Plus de [2 500](arrests > 2500) arrestations.", RAID, **PAPER)],
    [extraction(name, f"{DISPATCH} {SECOND}", RAID) for name in "abc"] + [extraction("d", OTHER + FIRST, RAID)],
    [
        extraction("a", "[389](arrests = 389).", RAID, status="preliminary", published="2024-10-01"),
        extraction("b", "[417](arrests = 417).", RAID, published="2024-11-01", kind="blog"),
    ],
]


@pytest.mark.parametrize("extractions", SETS)
def test_reasons_add_up_to_the_confidence(extractions: list[Extraction]) -> None:
    """The explanation is the calculation, and the recalibration its last step."""
    found = figure(*extractions)

    assert found.raw_confidence is not None
    expected = log(found.raw_confidence / (1 - found.raw_confidence))
    assert found.confidence == recalibrated(found.raw_confidence)
    assert sum(reason.weight for reason in found.reasons) == pytest.approx(expected, abs=1e-5)


def test_reasons_are_named() -> None:
    """Who speaks for the value, who against it, and that a later tally may correct both."""
    assert [reason.name for reason in swapped().reasons] == ["prior", "agency", "dissent", "revision"]


def test_two_equal_rivals_leave_the_figure_open() -> None:
    """A careful editor names neither."""
    found = figure(
        extraction("a", "[442](arrests = 442) arrestations.", RAID, **PAPER),
        extraction("b", "[422](arrests = 422) arrestations.", RAID, outlet="autre.example"),
    )

    assert (found.best, found.low, found.high, found.verdict) == (None, 422, 442, "conflict")
    assert {claim.stance for claim in found.claims} == {"slip"}


def test_an_official_figure_is_never_overridden_in_silence() -> None:
    """Three papers against it: it is shown, the verdict is conflict, a person decides."""
    papers = [
        extraction(f"p{number}", f"{words} [2 571](arrests = 2571).", RAID, outlet=f"{number}.example")
        for number, words in enumerate(("Bilan.", "On a compté", "Hier, la police a arrêté"))
    ]
    found = figure(extraction("a", FIRST, RAID, **OFFICIAL), *papers)

    assert (found.official_value, found.verdict, found.grade) == (2517, "conflict", "contested")
    assert found.advice is not None
    assert found.advice.name == "ask_official"


def test_a_bound_alone_is_published_as_a_bound() -> None:
    """Never an invented middle."""
    found = figure(extraction("a", "Plus de [2 500](arrests > 2500) arrestations.", RAID, **PAPER))

    assert found.bound is not None
    assert (found.bound.modifier, found.bound.value) == ("over", 2500)
    assert (found.best, found.low, found.high) == (2500, 2500, None)
    assert found.confidence == pytest.approx(0.95, abs=0.03)


COPIES = [extraction(name, f"{DISPATCH} [1 846](arrests = 1846).", RAID, outlet=f"{name}.example") for name in "abc"]


def test_copies_are_one_witness() -> None:
    """Three papers, one text: a single source."""
    found = figure(*COPIES)

    assert (found.verdict, found.grade, found.witnesses, found.articles) == ("single", "single source", 1, 3)


def test_copies_that_differ_ask_for_the_original() -> None:
    """One print in three miscopied the figure."""
    slipped = extraction("d", f"{DISPATCH} [1 864](arrests = 1864).", RAID, outlet="d.example")
    found = figure(*COPIES, slipped)

    assert (found.best, found.verdict, found.witnesses) == (1846, "conflict", 1)
    assert found.advice is not None
    assert found.advice.name == "read_original"


def test_a_paper_does_not_confirm_itself() -> None:
    """Two articles of one outlet with one figure."""
    found = figure(
        extraction("a", "[1 846](arrests = 1846) arrestations.", RAID, **PAPER),
        extraction("b", "Retour sur les [1 846](arrests = 1846) arrêtés.", RAID, **PAPER),
    )

    assert (found.verdict, found.witnesses) == ("single", 1)


GRADES = [
    ([extraction("a", FIRST, RAID, **OFFICIAL)], "confirmed"),
    ([extraction("a", FIRST, RAID, **PAPER)], "single source"),
    ([extraction("a", FIRST, RAID, **PAPER, status="preliminary")], "provisional"),
]


@pytest.mark.parametrize(("extractions", "expected"), GRADES)
def test_grades(extractions: list[Extraction], expected: str) -> None:
    """Confirmed by an official text, one source alone, or an early tally."""
    assert expected == figure(*extractions).grade


def test_two_witnesses_corroborate() -> None:
    """Independent, neither official."""
    found = figure(
        extraction("a", FIRST, RAID, **WIRE), extraction("b", "[2 517](arrests = 2517) arrêtés.", RAID, **PAPER)
    )

    assert (found.grade, found.verdict) == ("corroborated", "compatible")


def test_an_early_tally_leaves_the_later_one_standing() -> None:
    """The conflict is an update: the later figure is no contested one."""
    found = figure(
        extraction("a", "[389](arrests = 389).", RAID, status="preliminary", published="2024-10-05"),
        extraction("b", "[417](arrests = 417) en tout.", RAID, published="2024-11-20"),
    )

    assert (found.best, found.verdict, found.grade) == (417, "conflict", "single source")
    assert [(claim.value, claim.stance) for claim in found.claims] == [(389, "early"), (417, "agrees")]


POLICY_CASES = [
    ("posterior", 2517),
    ("primary-first", 2517),
    ("conservative", 2517),
    ("latest", 2571),
    ("majority", 2571),
]


@pytest.mark.parametrize(("policy", "expected"), POLICY_CASES)
def test_policies_choose_by_their_own_rule(policy: str, expected: float) -> None:
    """And the figure names the one that chose."""
    found = figure(
        extraction("a", FIRST, RAID, **OFFICIAL),
        extraction("b", SECOND, RAID, outlet="b.example", published="2024-11-08"),
        extraction("c", "Bilan : [2 571](arrests = 2571).", RAID, outlet="c.example", published="2024-11-07"),
        policy=policy,
    )

    assert (expected, policy) == (found.best, found.policy)


def test_an_unknown_policy_is_refused() -> None:
    """The message lists those there are."""
    with pytest.raises(UsageError, match=", ".join(POLICIES)):
        reconcile([], policy="guess")


@pytest.mark.parametrize("grams", [0.04, 0.4, 4.0])
def test_a_weight_of_grams_is_weighed(grams: float) -> None:
    """« 0,4 gramme » is less than a thousandth of a kilogram, and a figure like any other."""
    kilos = grams / 1000
    texts = (
        f"[{grams}](drugs_kg = {kilos:f} kg) gramme de cocaïne.",
        f"[{grams}](drugs_kg = {kilos:f} kg) gramme saisi.",
    )

    (record,) = reconcile(extraction(str(number), text, RAID) for number, text in enumerate(texts))

    assert record.figures["drugs_kg"].best == pytest.approx(kilos)
