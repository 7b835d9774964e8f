"""The numbers that the true figure may be, and how much each stands for before any evidence.

The prior is p(t) ∝ 1/t, uniform in the logarithm.  Stated values, and what one slip makes of them,
are points; a grid in the logarithm stands for all the rest.  A point weighs as much as the finest
step in which the claims are written, relative to it: so ten times every claim is ten times the
result, and 5.7 million is not more likely than 5.7 milliards for having fewer numbers around it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import log

import numpy as np
import numpy.typing as npt

from extractor.reconciling import evidence
from extractor.reconciling.digits import neighbours, significant_digits

Floats = npt.NDArray[np.float64]
STEP = 0.01
"""Width of a cell of the grid, in the logarithm: one percent."""
REACH = 30.0
"""How far the grid reaches beyond the claims, as a factor."""
MOST_VALUES = 24
"""Distinct values beyond which no slips are enumerated: a table of junk stays cheap."""
COARSEST, FINEST = 0.1, 1e-7
SAME = 1e-9
"""Relative difference below which two floats are one number."""


@dataclass(frozen=True)
class Space:
    """Candidates in order, the mass of each, and the mass of a stated point (`resolution`)."""

    candidates: Floats
    masses: Floats
    resolution: float
    digits: int
    """Digits of the finest figure that is stated."""

    @cached_property
    def logs(self) -> Floats:
        """Return the natural logarithms of the candidates."""
        return np.log(self.candidates)

    @cached_property
    def reaches(self) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        """Return for every candidate the first and the position after the last that may have been its earlier tally."""
        first = np.searchsorted(self.logs, self.logs - log(evidence.EARLIER_REACH))
        last = np.searchsorted(self.logs, self.logs + log(evidence.EARLIER_EXCESS), side="right")
        return first, last

    @cached_property
    def width(self) -> float:
        """Return the mass of all candidates together."""
        return float(self.masses.sum())

    def at(self, value: float) -> Floats:
        """Return 1 at a candidate, 0 elsewhere."""
        return np.asarray(np.abs(self.candidates / value - 1) <= SAME, dtype=np.float64)


def resolution_of(values: Iterable[float]) -> float:
    """Return the finest step in which any of the values is written, relative to it: 1/2517 for 2517 and 5.7."""
    steps = [10.0 ** (1 - significant_digits(value)) * _leading(value) for value in values if value > 0]
    return min(COARSEST, max(FINEST, min(steps, default=COARSEST)))


def _leading(value: float) -> float:
    """Return one unit of the first digit relative to the value: 1 for 1000, ½ for 2000."""
    return float(10.0 ** np.floor(np.log10(value)) / value)


def build_space(values: Iterable[float], bounds: Iterable[float]) -> Space:
    """Return the candidates for some stated values and bounds."""
    stated = sorted({value for value in values if value > 0})
    ends = sorted({*stated, *(bound for bound in bounds if bound > 0)}) or [1.0]
    resolution = resolution_of(stated or ends)
    points = set(stated)
    if len(stated) <= MOST_VALUES:
        points.update(slip for value in stated for slip in neighbours(value))
        powers = [10.0**power for power in evidence.FACTORS]
        points.update(value * power for value in stated for power in powers)
        points.update(value / power for value in stated for power in powers)
    where = np.array(sorted(points), dtype=np.float64)
    low, high = ends[0] / REACH, ends[-1] * REACH
    cells = int(np.ceil((log(high) - log(low)) / STEP))
    edges = np.asarray(log(low) + STEP * np.arange(cells + 1), dtype=np.float64)
    masses = _free_widths(edges, np.log(where), resolution)
    grid = np.exp((edges[:-1] + edges[1:]) / 2)
    kept = masses > 0
    candidates = np.concatenate([where, grid[kept]])
    weights = np.concatenate([np.full(len(where), resolution), masses[kept]])
    order = np.argsort(candidates, kind="stable")
    digits = max((significant_digits(value) for value in stated), default=0)
    return Space(candidates[order], weights[order], resolution, digits)


def _free_widths(edges: Floats, points: Floats, resolution: float) -> Floats:
    """Return the width of every cell that no point stands for already."""
    taken = np.zeros(len(edges) - 1)
    firsts, lasts = points - resolution / 2, points + resolution / 2
    cells = np.searchsorted(edges, firsts, side="right") - 1
    for offset in range(int(np.ceil(resolution / STEP)) + 1):
        where = np.clip(cells + offset, 0, len(taken) - 1)
        covered = np.minimum(edges[where + 1], lasts) - np.maximum(edges[where], firsts)
        inside = (cells + offset >= 0) & (cells + offset < len(taken))
        np.add.at(taken, where[inside], np.clip(covered[inside], 0.0, None))
    return np.asarray(np.clip(STEP - taken, 0.0, None), dtype=np.float64)
