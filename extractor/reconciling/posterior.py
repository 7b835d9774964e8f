"""The exact one-dimensional posterior of the true figure, by enumeration (RECONCILING.md, « One subject »)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log

import numpy as np

from extractor.reconciling import evidence
from extractor.reconciling.likelihood import Witness, likelihood_of
from extractor.reconciling.space import Floats, Space, build_space

MOST_CUTS = 6
"""Days at which a revision is considered; further ones add next to nothing."""
TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Switches:
    """Which parts of the model speak: all of them, or fewer to tell what each contributes."""

    wire: bool = True
    revision: bool = True


ALL = Switches()


@dataclass(frozen=True, slots=True)
class Cut:
    """Witnesses before a revision, the others, and how likely it is."""

    early: frozenset[int]
    weight: float


class Model:
    """The candidates for one figure, and the likelihood of every witness, worked out once."""

    def __init__(self, witnesses: Iterable[Witness]) -> None:
        """Lay out the candidates for all that these witnesses say."""
        known = sorted(witnesses, key=Witness.order)
        values = [value for witness in known for value in witness.values]
        ends = [end for witness in known for hedge in witness.hedges for end in (hedge.value, hedge.high or 0.0)]
        self.space = build_space(values, ends)
        self._logs: dict[Witness, Floats] = {}

    def posterior(self, witnesses: Iterable[Witness], switches: Switches = ALL) -> Floats:
        """Return the probability of every candidate, given some of the witnesses; they add up to 1."""
        ordered = sorted(witnesses, key=Witness.order)
        logs = [self._log_likelihood(witness) for witness in ordered]
        cuts = _cuts(ordered) if switches.revision else []
        alone, evidence_alone = _revised(logs, cuts, self.space)
        folded = _folded(ordered) if switches.wire else []
        if not folded or len(folded) == len(ordered):
            return alone
        kept = [Cut(frozenset(folded.index(i) for i in cut.early if i in folded), cut.weight) for cut in cuts]
        kept = [cut for cut in kept if 0 < len(cut.early) < len(folded)]
        shared, evidence_shared = _revised([logs[index] for index in folded], kept, self.space)
        gain = min(50.0, evidence_shared - evidence_alone)
        odds = evidence.UNSEEN_WIRE / (1 - evidence.UNSEEN_WIRE) * exp(gain)
        weight = min(evidence.MOST_UNSEEN_WIRE, odds / (1 + odds))
        return np.asarray((1 - weight) * alone + weight * shared)

    def _log_likelihood(self, witness: Witness) -> Floats:
        if witness not in self._logs:
            self._logs[witness] = np.log(np.maximum(likelihood_of(witness, self.space), TINY))
        return self._logs[witness]


def _folded(witnesses: Sequence[Witness]) -> list[int]:
    """Return the witnesses that remain when those that state one figure share one unseen text: the best of each."""
    chosen: dict[tuple[float, ...], int] = {}
    others = []
    for index, witness in enumerate(witnesses):
        if not witness.may_share or not witness.values:
            others.append(index)
            continue
        key = tuple(sorted(set(witness.values)))
        known = chosen.get(key)
        if known is None or witnesses[known].reliability < witness.reliability:
            chosen[key] = index
    return sorted([*others, *chosen.values()])


def _cuts(witnesses: Sequence[Witness]) -> list[Cut]:
    """Return every day on which the figure may have been revised: at least one dated witness before and after."""
    days = sorted({witness.day for witness in witnesses if witness.day is not None})
    cuts = []
    for day in days[1:][:MOST_CUTS]:
        early = frozenset(i for i, witness in enumerate(witnesses) if witness.day is not None and witness.day < day)
        weight = evidence.REVISED
        if any(witnesses[index].is_preliminary for index in early):
            weight = evidence.REVISED_PRELIMINARY
        elif any(witnesses[index].is_final for index in early):
            weight = evidence.REVISED_FINAL
        cuts.append(Cut(early, weight))
    return cuts


def _revised(likelihoods: Sequence[Floats], cuts: Sequence[Cut], space: Space) -> tuple[Floats, float]:
    """Return the posterior with and without a revision, weighed, and the logarithm of its evidence."""
    prior = np.log(space.masses / space.width)
    stay = max(0.05, 1 - sum(cut.weight for cut in cuts))
    joints = [log(stay) + _sum(likelihoods, range(len(likelihoods)), space)]
    for cut in cuts:
        late = [index for index in range(len(likelihoods)) if index not in cut.early]
        earlier = _sum(likelihoods, sorted(cut.early), space)
        joints.append(log(cut.weight) + _sum(likelihoods, late, space) + _earlier(earlier, space))
    joint = prior + np.logaddexp.reduce(np.array(joints), axis=0)
    top = float(joint.max())
    weights = np.exp(joint - top)
    total = float(weights.sum())
    return np.asarray(weights / total), top + log(total)


def _sum(likelihoods: Sequence[Floats], chosen: Sequence[int], space: Space) -> Floats:
    """Return the sum of some log-likelihoods, smallest terms first at every candidate: no order shows in it."""
    if not chosen:
        return np.zeros(len(space.candidates))
    return np.asarray(np.sort(np.array([likelihoods[index] for index in chosen]), axis=0).sum(axis=0))


def _earlier(early: Floats, space: Space) -> Floats:
    """Return log P(what the early witnesses say | the final figure is t), over the earlier tallies it may have had."""
    top = float(early.max())
    cumulative = np.concatenate([[0.0], np.cumsum(np.exp(early - top) * space.masses)])
    at = np.arange(len(space.candidates))
    reach, excess = log(evidence.EARLIER_REACH), log(evidence.EARLIER_EXCESS)
    first = np.searchsorted(space.logs, space.logs - reach)
    last = np.searchsorted(space.logs, space.logs + excess, side="right")
    below = (cumulative[at] - cumulative[first]) * evidence.EARLIER_LESS / reach
    above = (cumulative[last] - cumulative[at + 1]) * (1 - evidence.EARLIER_LESS) / excess
    return np.asarray(np.log(np.maximum(below + above, TINY)) + top)
