"""One subject becomes one figure: the best value, its confidence and reasons, who stands where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from extractor.model import Bound, Discrepancy, DiscrepancyKind, Figure, Grade, Quantity, Stance, Statement, Verdict
from extractor.reconciling import evidence
from extractor.reconciling.advice import advise
from extractor.reconciling.choices import make_choice
from extractor.reconciling.discrepancies import find_discrepancies
from extractor.reconciling.history import find_history
from extractor.reconciling.likelihood import TIE
from extractor.reconciling.policies import Masses, choose
from extractor.reconciling.posterior import Model
from extractor.reconciling.reasons import DIGITS, Target, certainty, explain, recalibrated
from extractor.reconciling.space import Floats
from extractor.reconciling.subjects import Subject
from extractor.reconciling.testimony import Testimony, can_both_hold, span_of
from extractor.reconciling.verdicts import grade_of, verdict_of
from extractor.reconciling.voices import Voice, find_voices

STANCES: dict[DiscrepancyKind, Stance] = {
    "transposition": "slip",
    "typo": "slip",
    "magnitude": "slip",
    "update": "early",
    "scope": "part",
    "conversion": "compatible",
    "period": "differs",
    "unexplained": "differs",
}


NEAREST = 3.0
"""Times one percent within which a rival can be nearer to a number than a value that lies within one percent of it."""


@dataclass(frozen=True)
class Weighed:
    """An subject with its voices, the posterior over its figure, and the mass of every stated value."""

    subject: Subject
    voices: tuple[Voice, ...]
    model: Model
    posterior: Floats
    masses: Masses

    def mask(self, quantity: Quantity) -> Floats:
        """Return which candidates a stated figure stands for: within 1 % and nearest, or all that a hedge admits."""
        candidates = self.model.space.candidates
        if quantity.modifier != "exact":
            low, high = span_of(quantity)
            return np.asarray(((candidates >= low * (1 - 1e-9)) & (candidates <= high * (1 + 1e-9))) * 1.0)
        return value_mask(quantity.value, self.masses, self.model)

    def mass(self, quantity: Quantity) -> float:
        """Return the posterior probability of a statement."""
        return round(float((self.posterior * self.mask(quantity)).sum()), DIGITS)


def value_mask(value: float, stated: Sequence[float] | Masses, model: Model) -> Floats:
    """Return which candidates count as a stated value: within one percent of it, and nearer to no other."""
    logs = model.space.logs
    distance = np.abs(logs - np.log(value))
    mask = distance <= evidence.ONE_PERCENT
    for other in stated:
        if other != value and abs(other - value) <= NEAREST * evidence.ONE_PERCENT * value:
            mask &= distance < np.abs(logs - np.log(other))
    return np.asarray(mask * 1.0)


def weigh(subject: Subject, partial: frozenset[float]) -> Weighed:
    """Return an subject with the posterior over its figure."""
    voices = tuple(find_voices(subject.testimonies, partial))
    witnesses = [voice.witness for voice in voices]
    model = Model([*witnesses, *(voice.plain for voice in voices)])
    posterior = model.posterior(witnesses)
    stated = sorted({value for witness in witnesses for value in witness.values if value > 0})
    masses = {value: round(float((posterior * value_mask(value, stated, model)).sum()), DIGITS) for value in stated}
    weighed = Weighed(subject, voices, model, posterior, masses)
    return replace(weighed, masses={}) if _are_outweighed(weighed) else weighed


def _are_outweighed(weighed: Weighed) -> bool:
    """Return whether bounds rule out all that is stated exactly: « 31 » of a blog beside « au moins 52 » of agencies.

    An official figure is never ruled out.
    """
    likeliest = max(weighed.masses.values(), default=1.0)
    if likeliest >= evidence.OUTWEIGHED:
        return False
    said = weighed.subject.testimonies
    if any(one.is_official and one.is_exact for one in said):
        return False
    return any(weighed.mass(one.quantity) > 1 - evidence.OUTWEIGHED for one in said if not one.is_exact)


def make_figure(subject: Subject, partial: frozenset[float], policy: str) -> Figure:
    """Return the figure that an subject supports; `partial` holds values that are also stated of something else."""
    weighed = weigh(subject, partial)
    chosen = choose(policy, weighed.voices, weighed.masses)
    reference = _reference(weighed, chosen)
    discrepancies = find_discrepancies(subject, reference, partial)
    witnesses = len(weighed.voices) + _converting(subject)
    verdict = verdict_of(subject, witnesses)
    is_open = chosen is None and bool(weighed.masses)
    target = Target(reference.quantity, weighed.mask(reference.quantity), max(1, len(weighed.masses)))
    low, high = _extremes(weighed, reference)
    mass = weighed.mass(reference.quantity)
    return Figure(
        measure=subject.measure,
        unit=subject.unit,
        counted=subject.counted(),
        scope=subject.scope,
        place=subject.place,
        best=None if is_open else reference.value,
        low=low,
        high=high,
        interval=_interval(weighed, reference),
        bound=None if weighed.masses else Bound(modifier=reference.quantity.modifier, value=reference.value),
        official_value=_official_value(weighed),
        confidence=recalibrated(mass),
        raw_confidence=certainty(mass),
        verdict=verdict,
        grade=_grade(weighed, target, verdict, discrepancies),
        witnesses=witnesses,
        articles=len({one.article for one in (*subject.testimonies, *subject.converted)}),
        policy=policy,
        choice=make_choice(policy, chosen, weighed.voices),
        reasons=explain(weighed.model, weighed.voices, target),
        claims=_statements(weighed, reference, discrepancies, is_open=is_open),
        discrepancies=discrepancies,
        history=find_history(subject.testimonies, discrepancies),
        advice=advise(subject, weighed.voices, verdict, discrepancies),
    )


def _grade(weighed: Weighed, target: Target, verdict: Verdict, discrepancies: Sequence[Discrepancy]) -> Grade:
    supporting = [one for one in weighed.subject.testimonies if can_both_hold(one.quantity, target.quantity)]
    standing = sum(target.is_supported_by(voice) for voice in weighed.voices)
    updates = bool(discrepancies) and all(one.kind in ("update", "conversion") for one in discrepancies)
    return grade_of(verdict, supporting, standing, only_updates=updates)


def _converting(subject: Subject) -> int:
    """Return how many further witnesses give the amount in another currency alone."""
    return len({one.witness for one in subject.converted} - {one.witness for one in subject.testimonies})


def _reference(weighed: Weighed, chosen: float | None) -> Testimony:
    """Return the statement that stands for the figure: of the chosen value, else the likeliest, else the best bound."""
    said = weighed.subject.testimonies
    value = chosen
    if value is None and weighed.masses:
        value = min(weighed.masses, key=lambda stated: (-weighed.masses[stated], stated))
    if value is not None:
        return min((one for one in said if one.is_exact and one.value == value), key=Testimony.order)
    witnesses = {one.quantity: len({other.witness for other in said if other.quantity == one.quantity}) for one in said}
    return min(said, key=lambda one: (-witnesses[one.quantity], not one.is_official, _width(one), one.order()))


def _width(testimony: Testimony) -> float:
    """Return how vague a hedge is: the upper over the lower end, infinite for a mere bound below a large one."""
    low, high = span_of(testimony.quantity)
    return high / low if low > 0 else float("inf")


def _official_value(weighed: Weighed) -> float | None:
    """Return the exact official figure; of several the likeliest, then the latest."""
    official = [one for one in weighed.subject.testimonies if one.is_official and one.is_exact]
    if not official:
        return None
    return min(official, key=lambda one: (-weighed.masses.get(one.value, 0.0), one.order())).value


def _extremes(weighed: Weighed, reference: Testimony) -> tuple[float | None, float | None]:
    """Return the lowest and the highest admissible claims; of a bound, the ends that it states."""
    if weighed.masses:
        kept = [value for value, mass in weighed.masses.items() if mass >= evidence.ADMISSIBLE]
        kept = [*kept, reference.value]
        return min(kept), max(kept)
    quantity = reference.quantity
    match quantity.modifier:
        case "over" | "at_least":
            return quantity.value, None
        case "under" | "at_most":
            return None, quantity.value
        case _:
            return quantity.value, quantity.high if quantity.high is not None else quantity.value


def _interval(weighed: Weighed, reference: Testimony) -> tuple[float, float]:
    """Return the shortest interval around the best value that covers as it should, ends nobody stated cut short."""
    space = weighed.model.space
    held = np.concatenate([[0.0], np.cumsum(weighed.posterior)])
    starts = np.arange(len(space.candidates))
    ends = np.searchsorted(held, held[:-1] + evidence.INTERVAL - TIE)
    if reference.is_exact:
        best = int(np.argmax(space.at(reference.value)))
        starts = starts[: best + 1]
        ends = np.maximum(ends[: best + 1], best + 1)
    starts, ends = starts[ends < len(held)], ends[ends < len(held)]
    widths = np.round(space.logs[ends - 1] - space.logs[starts], DIGITS)
    shortest = int(np.lexsort((starts, -np.round(held[ends] - held[starts], DIGITS), widths))[0])
    bounds = (float(space.candidates[index]) for index in (starts[shortest], ends[shortest] - 1))
    low, high = (end if end in weighed.masses else float(f"{end:.4e}") for end in bounds)
    return low, high


def _statements(
    weighed: Weighed, reference: Testimony, discrepancies: Sequence[Discrepancy], *, is_open: bool
) -> tuple[Statement, ...]:
    """Return every claim with its stance, the most official and the earliest first, conversions last."""
    kinds = {value: one.kind for one in discrepancies if one.kind != "conversion" for value in one.values}
    statements = []
    for testimony in (*weighed.subject.testimonies, *weighed.subject.converted):
        is_own = testimony.quantity.unit == weighed.subject.unit
        stance = _stance(testimony, reference, kinds, is_open=is_open) if is_own else "compatible"
        probability = weighed.mass(testimony.quantity if is_own else reference.quantity)
        statements.append(_statement(testimony, stance, probability))
    return tuple(statements)


def _stance(
    testimony: Testimony, reference: Testimony, kinds: Mapping[float | str, DiscrepancyKind], *, is_open: bool
) -> Stance:
    if testimony.value == reference.value and testimony.quantity.modifier == reference.quantity.modifier:
        return STANCES[kinds[testimony.value]] if is_open and testimony.value in kinds else "agrees"
    if can_both_hold(testimony.quantity, reference.quantity):
        return "compatible"
    return STANCES[kinds.get(testimony.value, "unexplained")]


def _statement(testimony: Testimony, stance: Stance, probability: float) -> Statement:
    article, claim = testimony.reading.article, testimony.claim
    return Statement(
        article=article.id,
        outlet=article.outlet,
        kind=testimony.reading.kind,
        published=article.published,
        value=claim.quantity.value,
        high=claim.quantity.high,
        modifier=claim.quantity.modifier,
        unit=claim.quantity.unit,
        stance=stance,
        probability=probability,
        witness=testimony.witness,
        start=claim.quote.start,
        end=claim.quote.end,
        quote=claim.quote.text,
        sentence=claim.sentence.text if claim.sentence else None,
        attribution=claim.attribution,
    )
