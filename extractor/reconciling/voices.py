"""The independent witnesses of one subject, as the posterior hears them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extractor.grouping.credits import outlet_name
from extractor.grouping.readings import RANK
from extractor.model import Kind, Quantity
from extractor.reconciling import evidence
from extractor.reconciling.likelihood import Witness
from extractor.reconciling.testimony import Testimony, can_both_hold, is_rounding

OWN_TEXT: frozenset[Kind] = frozenset({"press", "blog", "unknown"})


@dataclass(frozen=True, slots=True)
class Voice:
    """One witness with its kind, what it says, and the same as one print, of no doubtful scope or reading."""

    kind: Kind
    witness: Witness
    plain: Witness
    testimonies: tuple[Testimony, ...]

    def states(self, value: float) -> bool:
        """Return whether one of its members states this number exactly."""
        return value in self.witness.values


Firsts = Mapping[float, date]
"""The day on which every exact value was first published."""


def find_voices(testimonies: Iterable[Testimony], partial: frozenset[float]) -> list[Voice]:
    """Return the voices on one subject, in order: official first, then by what they say.

    Articles of one outlet that state one figure are one voice: a paper does not confirm itself.
    """
    groups: dict[int, list[Testimony]] = {}
    firsts: dict[float, date] = {}
    for testimony in sorted(testimonies, key=Testimony.order):
        groups.setdefault(testimony.witness, []).append(testimony)
        day = testimony.reading.published
        if testimony.is_exact and day is not None:
            firsts[testimony.value] = min(day, firsts.get(testimony.value, day))
    merged: dict[object, list[Testimony]] = {}
    for number, members in sorted(groups.items()):
        outlets = {outlet_name(one.reading.article.outlet) for one in members}
        values = frozenset(one.value for one in members if one.is_exact)
        own = len(outlets) == 1 and "" not in outlets and bool(values)
        merged.setdefault((min(outlets), values) if own else number, []).extend(members)
    replaced = _replaced([one for members in groups.values() for one in members if one.is_exact], firsts)
    voices = [_voice(members, (partial, replaced), firsts) for members in merged.values()]
    return sorted(voices, key=lambda voice: (RANK[voice.kind], voice.witness.order, voice.testimonies[0].order()))


def _replaced(exact: Iterable[Testimony], firsts: Firsts) -> frozenset[float]:
    """Return the values that a later article recalls beside a new one: « 417, et non plus 389 »."""
    articles: dict[str, list[Testimony]] = {}
    for one in exact:
        articles.setdefault(one.article, []).append(one)
    return frozenset(
        one.value
        for own in articles.values()
        for one in own
        if (day := one.reading.published) is not None
        and firsts[one.value] < day
        and any(firsts[other.value] == day and not can_both_hold(one.quantity, other.quantity) for other in own)
    )


def _voice(members: Sequence[Testimony], doubts: tuple[frozenset[float], frozenset[float]], firsts: Firsts) -> Voice:
    partial, replaced = doubts
    members = sorted(members, key=Testimony.order)
    kind, learnt = members[0].reading.kind, members[0].reading.reliability
    articles: dict[str, list[Testimony]] = {}
    for one in members:
        articles.setdefault(one.article, []).append(one)
    values = tuple(sorted(value for own in articles.values() for value in _own_values(own, firsts)))
    hedges = {one.quantity for one in members if not one.is_exact} if not values else set()
    days = sorted(one.reading.published for one in members if one.reading.published)
    witness = Witness(
        reliability=evidence.RELIABILITY[kind] if learnt is None else learnt,
        values=values,
        hedges=tuple(sorted(hedges, key=lambda hedge: (hedge.modifier, hedge.value, hedge.high or 0.0))),
        day=days[0] if days else None,
        is_preliminary=any(
            one.claim.status == "preliminary" or one.value in replaced for one in members if one.value in values
        ),
        is_final=any(one.claim.status == "final" for one in members),
        is_flagged=bool(values) and set(values) <= partial,
        may_share=kind in OWN_TEXT and len(articles) == 1,
        reading=_reading(members, values),
    )
    alike = _usual(values)
    plain = witness
    if alike != values or witness.is_flagged or witness.reading < 1:
        plain = replace(witness, values=alike, is_flagged=False, reading=1.0)
    return Voice(kind, witness, plain, tuple(members))


def _reading(members: Sequence[Testimony], values: Sequence[float]) -> float:
    """Return how surely the figures of a witness were read: the surest claim of each, and of them the least sure."""
    surest: dict[Quantity | float, float] = {}
    for one in members:
        if one.is_exact and one.value not in values:
            continue
        said = one.value if one.is_exact else one.quantity
        read = evidence.SURELY_READ if one.claim.confidence is None else one.claim.confidence
        doubt = evidence.MISREAD * max(0.0, 1 - read / evidence.SURELY_READ)
        surest[said] = max(1 - doubt, surest.get(said, 0.0))
    return round(min(surest.values(), default=1.0), 6)


def _own_values(claims: Sequence[Testimony], firsts: Firsts) -> set[float]:
    """Return the exact figures that an article makes its own.

    Of several, not those that it calls preliminary, nor those that others gave before it, nor roundings.
    """
    exact = [one for one in claims if one.is_exact]
    final = [one for one in exact if one.claim.status == "final"]
    exact = final or [one for one in exact if one.claim.status != "preliminary"] or exact
    exact = [one for one in exact if not any(is_rounding(one.quantity, other.quantity) for other in exact)] or exact
    day = exact[0].reading.published if exact else None
    news = [one for one in exact if day is not None and firsts.get(one.value, day) >= day]
    return {one.value for one in news or exact}


def _usual(values: Sequence[float]) -> tuple[float, ...]:
    """Return the value that most members state, the smallest of several, alone."""
    counts = Counter(values)
    return (min(counts, key=lambda value: (-counts[value], value)),) if counts else ()
