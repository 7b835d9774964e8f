"""The properties that the posterior must have, whatever the numbers."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Modifier, Quantity
from extractor.reconciling import evidence
from extractor.reconciling.figures import value_mask
from extractor.reconciling.likelihood import Witness
from extractor.reconciling.posterior import Model, Switches

VALUES = st.integers(min_value=11, max_value=99_999).map(float)
KINDS = st.sampled_from(sorted(evidence.RELIABILITY.values()))
HEDGES: list[Modifier] = ["over", "at_least", "about", "nearly", "under"]
FAST = settings(max_examples=40, deadline=None)


@st.composite
def witnesses(draw: st.DrawFn) -> list[Witness]:
    """Return two to five witnesses on figures near one another."""
    true = draw(VALUES)
    stated = st.sampled_from([true, true, true + 1, float(round(true * 1.3)), float(f"{true:.1e}")])
    hedge = st.builds(lambda form, value: Quantity(value=value, modifier=form), st.sampled_from(HEDGES), stated)
    days = st.sampled_from([None, *(date(2024, 5, day) for day in range(1, 5))])
    exact = st.builds(
        lambda kind, value, day, told: Witness(
            kind, (value,), day=day, is_preliminary=told, may_share=kind < evidence.RELIABILITY["agency"]
        ),
        KINDS,
        stated,
        days,
        st.booleans(),
    )
    hedged = st.builds(lambda kind, form, day: Witness(kind, (), (form,), day), KINDS, hedge, days)
    return [*draw(st.lists(exact, min_size=1, max_size=3)), *draw(st.lists(hedged, max_size=2))]


def masses(spoken: list[Witness]) -> dict[float, float]:
    """Return the probability of every value that is stated exactly."""
    model = Model(spoken)
    posterior = model.posterior(spoken)
    stated = sorted({value for witness in spoken for value in witness.values})
    return {value: float((posterior * value_mask(value, stated, model)).sum()) for value in stated}


def best(spoken: list[Witness]) -> float:
    """Return the value with the most mass, the smaller of two."""
    found = masses(spoken)
    return max(sorted(found), key=lambda value: round(found[value], 6))


@FAST
@given(spoken=witnesses(), random=st.randoms(use_true_random=False))
def test_the_order_of_the_claims_is_irrelevant(spoken: list[Witness], random: object) -> None:
    """The same masses, to the last bit."""
    shuffled = list(spoken)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    assert masses(spoken) == masses(shuffled)


@FAST
@given(value=VALUES, kind=KINDS)
def test_one_exact_claim_comes_out_at_its_reliability(value: float, kind: float) -> None:
    """A lone witness is believed as much as its kind is, no more and no less."""
    assert masses([Witness(kind, (value,))])[value] == pytest.approx(kind, abs=0.03)


@FAST
@given(value=st.integers(min_value=1001, max_value=99_999).filter(lambda number: number % 10), kind=KINDS)
def test_two_equal_rivals_come_out_near_a_half_each(value: int, kind: float) -> None:
    """Nothing tells 442 from 422 when two papers of one kind say so."""
    rival = float(value + 200)
    found = masses([Witness(kind, (float(value),)), Witness(kind, (rival,))])

    assert found[float(value)] == pytest.approx(found[rival], abs=0.06)
    assert sum(found.values()) > 0.7


@FAST
@given(spoken=witnesses(), copies=st.integers(min_value=2, max_value=6))
def test_one_more_copy_hardly_moves_the_confidence(spoken: list[Witness], copies: int) -> None:
    """A text printed once more is no further witness."""
    first = spoken[0]
    fewer = replace(first, values=first.values * copies)
    more = replace(first, values=first.values * (copies + 1))
    before, after = masses([fewer, *spoken[1:]]), masses([more, *spoken[1:]])

    assert all(abs(before[value] - after[value]) <= 0.02 for value in before)


@FAST
@given(value=st.integers(min_value=1010, max_value=9_989).filter(lambda number: 0 < number % 100 < 97), kind=KINDS)
def test_a_compatible_bound_keeps_the_best_value(value: int, kind: float) -> None:
    """« plus de 2 500 » is no vote against 2 517, and none for it against 2 571."""
    exact = [Witness(0.9, (float(value),)), Witness(0.94, (float(value + 3),))]
    bound = Witness(kind, (), (Quantity(value=float(value // 100 * 100), modifier="over"),))

    assert best(exact) == best([*exact, bound])


@FAST
@given(spoken=witnesses())
def test_ten_times_every_claim_is_ten_times_the_figure(spoken: list[Witness]) -> None:
    """The model knows no unit."""
    scaled = [
        replace(
            witness,
            values=tuple(10 * value for value in witness.values),
            hedges=tuple(hedge.model_copy(update={"value": 10 * hedge.value}) for hedge in witness.hedges),
        )
        for witness in spoken
    ]
    small, large = masses(spoken), masses(scaled)

    assert all(large[10 * value] == pytest.approx(small[value], abs=0.05) for value in small)


def test_the_posterior_adds_up_to_one() -> None:
    """A probability over all candidates."""
    spoken = [Witness(0.9, (2517.0,)), Witness(0.94, (2571.0, 2571.0, 2517.0))]

    assert Model(spoken).posterior(spoken).sum() == pytest.approx(1.0)


def test_four_papers_that_may_share_one_text_are_not_sure() -> None:
    """EncroChat: four outlets print 6 658, two the true 6 558; voting over articles would be sure."""
    press = [Witness(0.9, (6658.0,), may_share=True)] * 4 + [Witness(0.9, (6558.0,), may_share=True)] * 2

    assert 0.2 < masses(press)[6558.0] < masses(press)[6658.0] < 0.8


def test_three_zeros_too_few_do_not_win() -> None:
    """Official and press say milliards, one paper millions."""
    spoken = [Witness(0.985, (5.7e9,)), Witness(0.9, (5.7e9,)), Witness(0.9, (5.7e6,))]

    assert masses(spoken)[5.7e9] > 0.98


def test_a_preliminary_tally_gives_way_to_a_later_one() -> None:
    """12 at first, provisionally; 15 two days later."""
    early = Witness(0.94, (12.0,), day=date(2020, 1, 1), is_preliminary=True)
    late = Witness(0.90, (15.0,), day=date(2020, 1, 3))

    assert masses([early, late])[15.0] > 0.9


def test_a_value_that_is_also_a_part_gives_way() -> None:
    """27 countries of the region, 39 in all."""
    assert masses([Witness(0.9, (39.0,)), Witness(0.9, (27.0,), is_flagged=True)])[39.0] > 0.85


def test_a_bound_alone_leaves_the_numbers_above_it() -> None:
    """« plus de 2 500 »: the figure lies above, as surely as the witness is right."""
    spoken = [Witness(0.9, (), (Quantity(value=2500, modifier="over"),))]
    model = Model(spoken)
    above = model.space.candidates >= 2500

    assert float(model.posterior(spoken)[above].sum()) > 0.88


def test_candidates_are_in_order() -> None:
    """Intervals are read off their cumulative sum."""
    candidates = Model([Witness(0.9, (2517.0,)), Witness(0.9, (2571.0,))]).space.candidates

    assert bool(np.all(np.diff(candidates) >= 0))


@FAST
@given(spoken=witnesses())
def test_what_is_worked_out_once_is_what_would_be_worked_out_anew(spoken: list[Witness]) -> None:
    """A model that has answered for some of the witnesses, or with fewer switches, answers the same for all of them."""
    used = Model(spoken)
    for count in range(1, len(spoken) + 1):
        used.posterior(spoken[:count], Switches(wire=False, revision=False))
        used.posterior(spoken[:count])

    assert np.array_equal(used.posterior(spoken), Model(spoken).posterior(spoken))


@FAST
@given(value=VALUES, kind=KINDS, reading=st.floats(min_value=0.05, max_value=0.95))
def test_doubtful_words_count_for_less(value: float, kind: float, reading: float) -> None:
    """A lone claim is believed as far as its source is, and as far as it was read."""
    assert masses([Witness(kind, (value,), reading=reading)])[value] == pytest.approx(kind * reading, abs=0.05)


def test_words_that_cannot_be_read_say_nothing() -> None:
    """Rivals stand as they stood without them."""
    spoken = [Witness(0.9, (2517.0,)), Witness(0.9, (2571.0,))]
    vague = [*spoken, Witness(0.9, (2571.0,), reading=0.0)]

    assert masses(vague) == pytest.approx(masses(spoken))


def test_papers_that_say_what_the_agency_says_may_have_copied_it() -> None:
    """An official figure against a dispatch and three papers that repeat it is not lost."""
    papers = [Witness(0.915, (23.0,), may_share=True)] * 3
    found = masses([Witness(0.985, (33.0,)), Witness(0.945, (23.0,)), *papers])

    assert 0.3 < found[33.0] < 0.7


def test_a_first_tally_that_nobody_corrected_yet_may_be_corrected() -> None:
    """Called preliminary by all, it is no certainty, however many say so; else it nearly is."""
    told = [Witness(0.945, (180.0,), is_preliminary=True)] * 3
    plain = [Witness(0.945, (180.0,))] * 3

    assert 0.5 < masses(told)[180.0] < 0.8
    assert 0.95 < masses(plain)[180.0] < 0.99


def test_bounds_rule_a_lone_figure_out() -> None:
    """« 31 » in a blog, « au moins 52 » in a dispatch and a paper."""
    bound = (Quantity(value=52, modifier="at_least"),)

    assert masses([Witness(0.73, (31.0,)), Witness(0.945, (), bound), Witness(0.915, (), bound)])[31.0] < 0.05


@pytest.mark.parametrize("value", [0.0003, 0.0000015, 0.054, 1e-9])
def test_a_few_milligrams_are_weighed_like_tonnes(value: float) -> None:
    """A dose in kilograms has digits as any other figure has, behind its zeros."""
    spoken = [Witness(kind, (value,)) for kind in sorted(evidence.RELIABILITY.values())[:2]]

    assert masses(spoken)[value] > 0.5
