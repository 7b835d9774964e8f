"""Error, Brier, calibration, AUROC, coverage, recalibration and bootstrap on figures worked out by hand."""

import numpy as np
import pytest

from extractor.model import TableClaim
from extractor.reconciling import evidence
from tests.benchmarks.reconciling.answers import Answer, answers_of
from tests.benchmarks.reconciling.diagram import draw
from tests.benchmarks.reconciling.items import Item, read_items, split
from tests.benchmarks.reconciling.metrics import (
    FIRM,
    Forecasts,
    auroc,
    bins,
    bootstrap,
    brier,
    calibration_error,
    coverage,
    error,
    fit_platt,
    forecasts,
    surest_error,
)
from tests.benchmarks.reconciling.simulator import simulate


def found(right: list[int], confidence: list[float]) -> Forecasts:
    """Return forecasts, each of an operation of its own, none covered."""
    names = tuple(str(number) for number in range(len(right)))
    return Forecasts(np.array(right, float), np.array(confidence), np.zeros(len(right)), names)


def test_measures_of_four_answers() -> None:
    """Two right, two wrong."""
    four = found([1, 1, 0, 0], [0.9, 0.6, 0.6, 0.1])

    assert error(four) == 0.5
    assert brier(four) == pytest.approx((0.01 + 0.16 + 0.36 + 0.01) / 4)
    assert auroc(four) == pytest.approx((1 + 1 + 0.5 + 1) / 4)
    assert surest_error(four) == pytest.approx(1 / 3)


def test_bins_of_equal_mass() -> None:
    """Ten answers in two bins: stated .2 and .8, true .4 and .6."""
    ten = found([1, 1, 0, 0, 0, 1, 1, 1, 0, 0], [0.2] * 5 + [0.8] * 5)

    assert [len(part.right) for part in bins(ten, 2)] == [5, 5]
    assert calibration_error(ten) == pytest.approx((2 * 0.8 + 3 * 0.2 + 3 * 0.2 + 2 * 0.8) / 10)


def test_what_is_right_and_what_is_covered() -> None:
    """Within one percent; ends of an interval belong to it."""
    item = Item("raid", "", (TableClaim("raid", "a", 100.0),), 100.0)
    answers = [Answer(100.9, 0.5, 90.0, 100.0), Answer(102.0, 0.5, 101.0, 120.0)]

    two = forecasts([item, item], answers)

    assert (error(two), coverage(two)) == (0.5, 0.5)


def test_recalibration_brings_confidence_to_what_came_true() -> None:
    """Nine in ten are right, and seven in ten were promised."""
    modest = found([1] * 90 + [0] * 10, [0.7] * 100)

    assert fit_platt(modest, 100.0)(modest.confidence).mean() == pytest.approx(0.9, abs=1e-3)
    assert fit_platt(modest, 1e-3)(modest.confidence).mean() == pytest.approx(0.7, abs=1e-3)


def test_a_bootstrap_draws_operations_whole() -> None:
    """Two operations of one kind each: all right, all wrong, or half of each."""
    two = Forecasts(np.array([1.0] * 5 + [0.0] * 5), np.full(10, 0.5), np.zeros(10), ("a",) * 5 + ("b",) * 5)

    assert bootstrap(two, error) == (0.0, 1.0)


def test_a_diagram_escapes_its_words() -> None:
    """No name of a method breaks the file."""
    drawing = draw({"<b> & c": found([1, 0], [0.9, 0.4])}, 'a "title"')

    assert "&lt;b&gt; &amp; c" in drawing
    assert "<b>" not in drawing


def test_simulated_operations_are_the_same_for_one_seed() -> None:
    """And others for another."""
    assert simulate(20, 1) == simulate(20, 1)
    assert simulate(20, 1) != simulate(20, 3)


def test_the_recalibration_is_what_the_fitting_half_gives() -> None:
    """The weights of `evidence` come from a fit that can be done again."""
    fitting, _ = split(read_items())

    fitted = fit_platt(forecasts(fitting, answers_of("model", fitting)), FIRM)

    assert (fitted.slope, fitted.shift) == pytest.approx(evidence.RECALIBRATION, abs=0.03)
