"""Simulation-based calibration (Talts et al. 2018): the true one of the figures drawn from the model has any rank."""

import random

import numpy as np
import pytest

from extractor.reconciling.posterior import Model
from tests.reconciling.drawing import Drawn, draw

DRAWS = 600
CRITICAL = 1.63
"""Of the statistic of Kolmogorov and Smirnov times √n, exceeded once in a hundred by uniform ranks."""


def rank_of(drawn: Drawn, chance: random.Random) -> float:
    """Return the posterior probability below the true figure, a share of its own mass drawn at random."""
    model = Model(drawn.witnesses)
    posterior = model.posterior(drawn.witnesses)
    candidates = model.space.candidates
    hit = model.space.at(drawn.truth) > 0
    if not hit.any():
        hit = np.zeros(len(candidates), dtype=bool)
        hit[int(np.argmin(np.abs(np.log(candidates / drawn.truth))))] = True
    below = float(posterior[candidates < candidates[hit][0]].sum())
    return below + chance.random() * float(posterior[hit].sum())


@pytest.mark.parametrize("most", [1, 3, 6])
def test_true_figures_have_uniform_ranks(most: int) -> None:
    """Whatever the number of witnesses: posteriors are not too low, too high, too sure or too vague."""
    chance = random.Random(most)
    ranks = np.sort([rank_of(draw(chance, most), chance) for _ in range(DRAWS)])

    steps = np.arange(1, DRAWS + 1) / DRAWS
    distance = max(float(np.max(steps - ranks)), float(np.max(ranks - steps + 1 / DRAWS)))

    assert distance * DRAWS**0.5 < CRITICAL


def test_confidence_of_drawn_figures_holds() -> None:
    """Stated figures that get a probability of so much are true so often."""
    chance = random.Random(7)
    stated, true = [], []
    for _ in range(DRAWS):
        drawn = draw(chance, 4)
        model = Model(drawn.witnesses)
        posterior = model.posterior(drawn.witnesses)
        for value in {value for witness in drawn.witnesses for value in witness.values}:
            stated.append(float((posterior * model.space.at(value)).sum()))
            true.append(value == drawn.truth)
    order = np.argsort(stated)
    groups = np.array_split(order, 5)

    gaps = [abs(np.mean(np.array(stated)[group]) - np.mean(np.array(true)[group])) for group in groups]

    assert max(gaps) < 0.05
