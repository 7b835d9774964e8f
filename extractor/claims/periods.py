"""When an operation took place: every date of the article competes; an announcement is not the operation."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from extractor.claims.spans import BEGIN, joined
from extractor.claims.timing import (
    ANNOUNCE,
    CHARGE,
    INQUIRY,
    REPORT,
    RESCUED,
    SEIZED,
    Evidence,
    Told,
    read_told,
)
from extractor.model import PeriodMention
from extractor.parsing import Document

NAMED = 2.0
LATE = -0.12
"""A sentence further down, for an operation without a name."""
SOONER = 1.0
"""A day in the first sentences of an article about an operation without a name."""
LEAST_IN_LEAD = -1.0
"""What such a day needs to be taken for that of the operation, where nothing better is told."""
LONGEST_NIGHT = 2
"""Days of a period in them: a night is of two."""
OPENING = 5
"""Those sentences, the headline among them."""
VAGUE = {"day": 0.0, "month": -0.8, "year": -2.0}
"""A month or year, for an operation without a name: most are of a day or two."""
LEAST = 0.9
"""What any other date needs.  All set on the development articles."""
SEASON = 3
"""Months; an operation « de l'automne dernier » is dated by the year."""
SERIES = 3
"""Days between two arrests of one operation."""
WEEKS = frozenset((2, 7))
"""Days of a week or its end told in one word, which a day inside it says better."""
LONGEST_MONTH = 31
LONGEST_SPAN = 100
"""Days of a span of months that a single day is told inside of."""
ELSEWHERE = frozenset((CHARGE, INQUIRY, ANNOUNCE))
Dates = tuple[str | None, str | None]


def find_period(document: Document, evidence: Evidence, *, spoken: Iterable[int], named: Iterable[int] | None) -> Dates:
    """Return first and last day of an operation, in ISO form with the precision of the text.

    `spoken` are the sentences about it, `named` those that name it, None where it has no name.
    """
    about = frozenset(spoken) | frozenset(named or ())
    weighed = [_weighed(told, named) for told in read_told(document, evidence, about)]
    fit = [told for told in weighed if told.score >= (LEAST_IN_LEAD if named is None and _is_lead(told) else LEAST)]
    if not fit:
        return None, None
    best = _narrowed(
        document, max(fit, key=lambda told: (told.score, -told.period.start)), weighed, named=named is not None
    )
    return _bounded(document, evidence, best, weighed) or _series(best, fit) or _dated(document, best.period)


def _weighed(told: Told, named: Iterable[int] | None) -> Told:
    """Return a date with what its place says: beside the name, or early in an article that names none."""
    if named is not None:
        return replace(told, score=told.score + NAMED * (told.sentence in named))
    day = told.period.precision == "day"
    place = LATE * told.sentence + SOONER * (day and told.sentence < OPENING) + VAGUE[told.period.precision]
    return replace(told, score=told.score + place)


def _is_lead(told: Told) -> bool:
    """Return whether a date is a day in the first sentences, where a report says when it all happened."""
    period = told.period
    return period.precision == "day" and told.sentence < OPENING and 0 < _days(period) <= LONGEST_NIGHT


def _days(period: PeriodMention) -> int:
    return (period.last - period.first).days + 1 if period.first and period.last else 0


def _narrowed(document: Document, best: Told, weighed: Sequence[Told], *, named: bool) -> Told:
    """Return the day inside a week that is told in one word, or the days from one to another around a single one."""
    if best.bound:
        return best
    if _is_week(document, best.period):
        found = [t for t in weighed if t.kind not in (None, *ELSEWHERE) and _is_inside(t.period, best.period)]
    else:
        found = [t for t in weighed if t.kind not in ELSEWHERE and _is_span(document, t.period)]
        found = [t for t in found if t.period.precision == "day" or (named and t.kind == REPORT)]
        found = [t for t in found if _is_inside(best.period, t.period)]
    return max(found, key=lambda told: (told.score, -told.period.start), default=best)


def _is_week(document: Document, period: PeriodMention) -> bool:
    """Return whether a period is told in one word: « cette semaine », « le week-end dernier »."""
    words = document.text[period.start : period.end]
    return period.relative and _days(period) in WEEKS and not any(sign.isdigit() for sign in words)


def _is_span(document: Document, period: PeriodMention) -> bool:
    """Return whether a period is told by its first and last day: « de mercredi à vendredi »."""
    if period.precision == "month":
        return LONGEST_MONTH < _days(period) < LONGEST_SPAN and _dated(document, period) == period.iso()
    return period.precision == "day" and _days(period) > LONGEST_NIGHT and not _is_week(document, period)


def _is_inside(period: PeriodMention, week: PeriodMention) -> bool:
    if not (period.first and period.last and week.first and week.last) or period.precision != "day":
        return False
    return week.first <= period.first and period.last <= week.last and _days(period) < _days(week)


def _bounded(document: Document, evidence: Evidence, best: Told, weighed: Sequence[Told]) -> Dates | None:
    """Return the days between which an operation ran where they stand apart, or the first of one that goes on."""
    if best.bound is None:
        return None
    until = [p for p in evidence.periods if p.first is None and p.last is not None and not _is_later(evidence, p.last)]
    periods = sorted([*until, *(told.period for told in weighed)], key=lambda period: period.start)
    start, end = joined(document, periods, evidence.heads, best.period)
    if start != end:
        return _dated(document, start)[0], _dated(document, end)[1]
    goes_on = any(head.role == "ongoing" for head in evidence.heads)
    return (_dated(document, start)[0], None) if best.bound == BEGIN and goes_on and _days(start) <= 1 else None


def _is_later(evidence: Evidence, day: date) -> bool:
    return evidence.published is not None and day.isoformat() > evidence.published


def _series(best: Told, fit: Sequence[Told]) -> Dates | None:
    """Return first and last day of arrests and seizures that went on for days: « vendredi … samedi … »."""
    same = next((kinds for kinds in (SEIZED, RESCUED) if best.kind in kinds), frozenset[str]())
    if not same or best.period.precision != "day" or _days(best.period) > LONGEST_NIGHT:
        return None
    days = [told.period for told in fit if told.kind in same and not (told.past and told.kind in RESCUED)]
    days = [period for period in days if _is_near(period, best.period)]
    if not days:
        return None
    last = max((period.last for period in days if period.last), default=None)
    first = min(period.first for period in days if period.first)
    return first.isoformat(), last.isoformat() if last else None


def _is_near(period: PeriodMention, best: PeriodMention) -> bool:
    if period.precision != "day" or not (period.first and best.first) or _days(period) > LONGEST_NIGHT:
        return False
    return -SERIES <= (period.first - best.first).days <= SERIES


def _dated(document: Document, period: PeriodMention) -> Dates:
    """Return the period in ISO form; a season has no first and last day, so that its year stands."""
    start, end = period.iso()
    if period.precision == "month" and period.first and period.last:
        months = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
        words = document.word_at(period.end - 1) - document.word_at(period.start) + 1
        if months == SEASON and words < SEASON:
            return str(period.first.year), str(period.first.year)
    return start, end
