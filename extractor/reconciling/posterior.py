"""The exact one-dimensional posterior of the true figure, by enumeration (RECONCILING.md, « One subject »)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log

import numpy as np

from extractor.model import Quantity
from extractor.reconciling import evidence
from extractor.reconciling.likelihood import TINY, Likelihoods, Said, Witness
from extractor.reconciling.space import Floats, Space, build_space

MOST_CUTS = 6
"""Days at which a revision is considered; further ones add next to nothing."""


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


Cuts = tuple[Cut, ...]
Wording = tuple[tuple[float, ...], tuple[Quantity, ...]]
Heard = tuple[tuple[Said, ...], Cuts, tuple[int, ...]]
"""All that a posterior depends on: what is said, the revisions considered, the witnesses that may share a text."""


class Model:
    """The candidates for one figure, and the likelihood of every witness, worked out once."""

    def __init__(self, witnesses: Iterable[Witness]) -> None:
        """Lay out the candidates for all that these witnesses say."""
        known = sorted(witnesses, key=lambda witness: witness.order)
        values = [value for witness in known for value in witness.values]
        ends = [end for witness in known for hedge in witness.hedges for end in (hedge.value, hedge.high or 0.0)]
        self.space = build_space(values, ends)
        self._likelihoods = Likelihoods(self.space)
        self._known: dict[Heard, Floats] = {}

    def posterior(self, witnesses: Iterable[Witness], switches: Switches = ALL) -> Floats:
        """Return the probability of every candidate, given some of the witnesses; they add up to 1."""
        ordered = sorted(witnesses, key=lambda witness: witness.order)
        cuts = tuple(_cuts(ordered)) if switches.revision else ()
        folded = _folded(ordered) if switches.wire else ()
        if len(folded) == len(ordered):
            folded = ()
        heard = tuple(witness.said for witness in ordered), cuts, folded
        if heard not in self._known:
            self._known[heard] = self._weigh(ordered, cuts, folded)
        return self._known[heard]

    def _weigh(self, ordered: Sequence[Witness], cuts: Cuts, folded: tuple[int, ...]) -> Floats:
        """Return the posterior, a part of which stands for the reports that share one unseen text."""
        logs = [self._likelihoods.log_of(witness) for witness in ordered]
        alone, evidence_alone = _revised(logs, cuts, self.space)
        if not folded:
            return alone
        kept = [Cut(frozenset(folded.index(i) for i in cut.early if i in folded), cut.weight) for cut in cuts]
        kept = [cut for cut in kept if cut.early]
        shared, evidence_shared = _revised([logs[index] for index in folded], kept, self.space)
        gain = min(50.0, evidence_shared - evidence_alone)
        odds = evidence.UNSEEN_WIRE / (1 - evidence.UNSEEN_WIRE) * exp(gain)
        weight = min(evidence.MOST_UNSEEN_WIRE, odds / (1 + odds))
        return np.asarray((1 - weight) * alone + weight * shared)


def _folded(witnesses: Sequence[Witness]) -> tuple[int, ...]:
    """Return the witnesses that remain when articles that say one thing took it from one text.

    That text is an official or agency one that says the same, else one that is not here: the best stands for it.
    """
    firm = {_wording(witness) for witness in witnesses if not witness.may_share}
    chosen: dict[Wording, int] = {}
    kept = []
    for index, witness in enumerate(witnesses):
        wording = _wording(witness)
        if not witness.may_share:
            kept.append(index)
        elif wording not in firm and (
            wording not in chosen or witnesses[chosen[wording]].reliability < witness.reliability
        ):
            chosen[wording] = index
    return tuple(sorted([*kept, *chosen.values()]))


def _wording(witness: Witness) -> Wording:
    """Return what a witness says, whoever it is: its figures, else its hedges."""
    return tuple(sorted(set(witness.values))), witness.hedges if not witness.values else ()


def _cuts(witnesses: Sequence[Witness]) -> list[Cut]:
    """Return the days on which the figure may have been revised, the day after all that was read among them.

    A revision came on one of the days between dated witnesses, each as likely as the others; or it is yet to come.
    """
    days = sorted({witness.day for witness in witnesses if witness.day is not None})[1:][:MOST_CUTS]
    cuts = []
    for day in days:
        early = frozenset(i for i, witness in enumerate(witnesses) if witness.day is not None and witness.day < day)
        chance = _chance([witnesses[index] for index in early], evidence.REVISED)
        cuts.append(Cut(early, chance / len(days)))
    everyone = frozenset(range(len(witnesses)))
    return [*cuts, Cut(everyone, _chance(witnesses, evidence.PENDING))]


def _chance(early: Sequence[Witness], chances: evidence.Revision) -> float:
    """Return how likely a revision is after these witnesses: they call their figure preliminary, final, or neither."""
    if any(witness.is_preliminary for witness in early):
        return chances.preliminary
    return chances.final if any(witness.is_final for witness in early) else chances.usual


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
    """Return the sum of some log-likelihoods, in the order of their witnesses."""
    total = np.zeros(len(space.candidates))
    for index in chosen:
        total += likelihoods[index]
    return total


def _earlier(early: Floats, space: Space) -> Floats:
    """Return log P(what the early witnesses say | the final figure is t), over the earlier tallies it may have had."""
    top = float(early.max())
    cumulative = np.concatenate([[0.0], np.cumsum(np.exp(early - top) * space.masses)])
    first, last = space.reaches
    reach, excess = log(evidence.EARLIER_REACH), log(evidence.EARLIER_EXCESS)
    below = (cumulative[:-1] - cumulative[first]) * (evidence.EARLIER_LESS / reach)
    above = (cumulative[last] - cumulative[1:]) * ((1 - evidence.EARLIER_LESS) / excess)
    return np.asarray(np.log(np.maximum(below + above, TINY)) + top)
