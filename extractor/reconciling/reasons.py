"""Why a figure is held to be so sure: named weights that add up to the log-odds of its confidence.

The posterior is worked out again and again, with one more part of the evidence each time; what a
part adds to the log-odds is its weight.  The sum telescopes, so it is exact by construction.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import exp, log

from extractor.model import Quantity, Reason
from extractor.reconciling import evidence
from extractor.reconciling.likelihood import Witness
from extractor.reconciling.posterior import ALL, Model, Switches
from extractor.reconciling.space import Floats
from extractor.reconciling.testimony import can_both_hold
from extractor.reconciling.voices import Voice

NONE_YET = Switches(wire=False, revision=False)
DIGITS = 9
"""Decimals kept: far finer than any platform's rounding, so that records are the same everywhere."""


def log_odds(probability: float) -> float:
    """Return the natural logarithm of the odds of a probability strictly between 0 and 1."""
    return log(probability / (1 - probability))


def certainty(probability: float) -> float:
    """Return a probability cut to what a press figure can claim."""
    return min(evidence.SUREST, max(1 - evidence.SUREST, probability))


def recalibrated(probability: float) -> float:
    """Return the confidence that such a probability deserves, as figures with known truths show."""
    slope, shift = evidence.RECALIBRATION
    return round(certainty(1 / (1 + exp(-(slope * log_odds(certainty(probability)) + shift)))), DIGITS)


@dataclass(frozen=True)
class Target:
    """What is being explained: the figure as stated, the candidates that it stands for, and its rivals."""

    quantity: Quantity
    mask: Floats
    stated: int
    """How many different values the claims state."""

    def mass(self, posterior: Floats) -> float:
        """Return the probability of the figure, rounded so that it is the same on every machine."""
        return round(float((posterior * self.mask).sum()), DIGITS)

    def is_supported_by(self, voice: Voice) -> bool:
        """Return whether a voice states the figure, or states none and its hedges admit it."""
        if voice.witness.values:
            return voice.states(self.quantity.value) if self.quantity.modifier == "exact" else self._admits(voice)
        return all(can_both_hold(hedge, self.quantity) for hedge in voice.witness.hedges)

    def _admits(self, voice: Voice) -> bool:
        return all(can_both_hold(Quantity(value=value), self.quantity) for value in voice.witness.values)


def explain(model: Model, voices: Sequence[Voice], target: Target) -> tuple[Reason, ...]:
    """Return the reasons for a figure; zero weights are left out.

    They add up to `log_odds(certainty(mass))`, the mass being that of the whole posterior.
    """

    def odds(witnesses: Sequence[Witness], switches: Switches) -> float:
        return log_odds(min(1 - 1e-9, max(1e-9, target.mass(model.posterior(witnesses, switches)))))

    last = log_odds(1 / (target.stated + 1))
    reasons = [Reason(name="prior", weight=round(last, DIGITS))]
    for name, witnesses, switches, quotes in _stages(voices, target):
        total = odds(witnesses, switches)
        reasons.append(Reason(name=name, weight=round(total - last, DIGITS), quotes=quotes))
        last = total
    mass = target.mass(model.posterior([voice.witness for voice in voices]))
    reasons.append(Reason(name="limit", weight=round(log_odds(certainty(mass)) - last, DIGITS)))
    return tuple(reason for reason in reasons if reason.name == "prior" or abs(reason.weight) >= 1e-6)


Stage = tuple[str, list[Witness], Switches, tuple[str, ...]]


def _stages(voices: Sequence[Voice], target: Target) -> list[Stage]:
    """Return what is added at each step: supporters by kind, those who dissent, then the finer parts."""
    stages: list[Stage] = []
    heard: list[Voice] = []
    speaking = [voice for voice in voices if target.is_supported_by(voice)]
    for kind in evidence.RELIABILITY:
        group = [voice for voice in speaking if voice.kind == kind]
        if group:
            heard = [*heard, *group]
            stages.append((kind, [voice.plain for voice in heard], NONE_YET, _quotes(group)))
    dissent = [voice for voice in voices if not target.is_supported_by(voice)]
    if dissent:
        heard = [*heard, *dissent]
        stages.append(("dissent", [voice.plain for voice in heard], NONE_YET, _quotes(dissent)))
    whole = [voice.witness for voice in heard]
    clear = [replace(witness, reading=1.0) if witness.reading < 1 else witness for witness in whole]
    unflagged = [replace(witness, is_flagged=False) if witness.is_flagged else witness for witness in clear]
    stages.append(("copies", unflagged, NONE_YET, ()))
    stages.append(("scope", clear, NONE_YET, ()))
    stages.append(("reading", whole, NONE_YET, ()))
    stages.append(("wire", whole, Switches(wire=True, revision=False), ()))
    stages.append(("revision", whole, ALL, ()))
    return stages


def _quotes(voices: Sequence[Voice]) -> tuple[str, ...]:
    """Return the words of the strongest claim of every voice."""
    chosen = [min(voice.testimonies, key=lambda one: (not one.is_exact, one.order())) for voice in voices]
    return tuple(dict.fromkeys(one.claim.quote.text for one in chosen))
