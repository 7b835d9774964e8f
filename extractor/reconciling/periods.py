"""When an operation took place: the most precise dates that the evidence supports, and dates that differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractor.grouping.mentions import Mention
from extractor.grouping.periods import FULL, Period
from extractor.model import Discrepancy
from extractor.reconciling.discrepancies import speaker_of

WHOLE, BESIDE = 1.0, 0.5
"""Weight of a witness that states a period, and of one that states a coarser one that agrees."""
ENOUGH = 0.5
"""Share of the most agreeing witnesses that a more precise period needs to be preferred."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A mention with its period and the number of its witness."""

    mention: Mention
    period: Period
    witness: int

    @property
    def is_official(self) -> bool:
        """Return whether an official text says it."""
        return self.mention.reading.article.kind == "official"


def choose_period(dated: Sequence[Dated]) -> Period | None:
    """Return the period that most witnesses state or agree with; then the most precise, official, earliest one.

    « une semaine d'octobre » agrees with 29 September to 4 October, which is preferred for its days.
    """
    agreeing = {one.period: len(_agreeing(one.period, dated)) for one in dated}
    most = max(agreeing.values(), default=0)
    periods = sorted(period for period, count in agreeing.items() if count >= ENOUGH * most)
    return min(periods, key=lambda period: _rank(period, dated), default=None)


def _agreeing(period: Period, dated: Sequence[Dated]) -> set[int]:
    """Return the witnesses whose dates agree with a period, or are a moment of it."""
    return {one.witness for one in dated if one.period.agrees(period) or _is_moment(one.period, period)}


def _rank(period: Period, dated: Sequence[Dated]) -> tuple[tuple[int, bool], int, float, bool, Period]:
    """Return a key: precision, witnesses that agree, witnesses that state it, official, then the period itself."""
    agreeing = _agreeing(period, dated)
    stating = {one.witness for one in dated if one.period == period}
    official = any(one.is_official for one in dated if one.period == period)
    support = WHOLE * len(stating) + BESIDE * len(agreeing - stating)
    return (-period.precision, period.is_open), -len(agreeing), -support, not official, period


def find_period_discrepancies(dated: Sequence[Dated], chosen: Period | None) -> tuple[Discrepancy, ...]:
    """Return the periods that cannot be those of the operation if the chosen one is.

    A day within the chosen period is a moment of the operation, and no discrepancy.
    """
    if chosen is None:
        return ()
    found = []
    for period in sorted({one.period for one in dated}):
        if period.agrees(chosen) or _is_moment(period, chosen):
            continue
        sides = {str(side): [one for one in dated if one.period == side] for side in (chosen, period)}
        found.append(
            Discrepancy(
                kind="period",
                values=tuple(sides),
                articles={key: tuple(sorted({one.mention.reading.id for one in side})) for key, side in sides.items()},
                speakers={
                    key: tuple(dict.fromkeys(speaker_of(one.mention.reading) for one in side))
                    for key, side in sides.items()
                },
            )
        )
    return tuple(found)


def _is_moment(period: Period, chosen: Period) -> bool:
    """Return whether a period is one day within a longer one."""
    one_day = period.precision == FULL and period.first == period.last and not period.is_open
    return one_day and chosen.first <= period.first <= chosen.last and chosen.first < chosen.last
