"""When an operation took place: every date of the article competes; an announcement is not the operation."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extractor.finding.operations import HeadMention
from extractor.model import PeriodMention
from extractor.parsing import Document

REPORTED = 3.0
DONE = 2.4
CHARGED = 0.9
RANGE = 1.5
DAY = 0.6
NAMED = 2.0
HEADED = 0.8
ANNOUNCED = -4.0
FOREIGN = -1.5
"""The sentence neither names the operation nor gives a figure of it."""
YEAR_ONLY = -0.4
HEADING = -2.0
LATE = -0.12
"""A sentence further down, for an operation without a name."""
LEAST = 0.9
"""What a date needs to be taken for that of the operation.  All set on the development articles."""
REACH = 14
"""Words between a date and the verb that tells of what."""
BEHIND = 3
"""What a speech verb behind a date is further away than one before it: « mardi, a annoncé … »."""
COMMA = 4
"""The same across a comma: “… were arrested on Monday, police said”."""
SEASON = 3
"""Months; an operation « de l'automne dernier » is dated by the year."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What tells when: the dates, the words about reporting and announcing, and the events counted under."""

    periods: tuple[PeriodMention, ...]
    heads: tuple[HeadMention, ...]
    events: Mapping[int, str]
    """First word of an event that a figure of the operation was counted under → its kind."""
    published: str | None
    boilerplate: tuple[tuple[int, int], ...] = ()


def find_period(
    document: Document, evidence: Evidence, *, spoken: Iterable[int], named: Iterable[int] | None
) -> tuple[str | None, str | None]:
    """Return first and last day of an operation, in ISO form with the precision of the text.

    `spoken` are the sentences about it, `named` those that name it, None where it has no name.
    """
    best: tuple[float, int] | None = None
    found: PeriodMention | None = None
    about = set(spoken) | set(named or ())
    for period in evidence.periods:
        index = document.sentence_at(period.start)
        if index not in about or not _may_be(evidence, period):
            continue
        score = _score(document, evidence, period, index)
        score += LATE * index if named is None else NAMED * (index in set(named))
        candidate = (score, -period.start)
        if score >= LEAST and (best is None or candidate > best):
            best, found = candidate, period
    return _dated(document, found) if found is not None else (None, None)


def _may_be(evidence: Evidence, period: PeriodMention) -> bool:
    """Whether a date can be an operation's: both ends known, not in boilerplate, not after publication."""
    if period.first is None or period.last is None:
        return False
    if any(start <= period.start < end for start, end in evidence.boilerplate):
        return False
    return evidence.published is None or period.first.isoformat() <= evidence.published


def _score(document: Document, evidence: Evidence, period: PeriodMention, index: int) -> float:
    ranged = period.first != period.last
    cues = sorted(_cues(document, evidence, period, index))
    nearest = cues[0][1] if cues else None
    score = {"report": REPORTED, "announce": 0.0 if ranged else ANNOUNCED, "charge": CHARGED, None: 0.0}.get(
        nearest, DONE
    )
    roles = {cue for _, cue in cues}
    if not roles - {"announce", "head"}:
        score += FOREIGN
    score += HEADED * ("head" in roles)
    if period.precision == "day":
        score += RANGE if ranged else DAY
    elif period.precision == "year":
        score += YEAR_ONLY
    return score + HEADING * document.sentences[index].heading


def _cues(document: Document, evidence: Evidence, period: PeriodMention, index: int) -> Iterator[tuple[int, str]]:
    """Yield how many words away what tells of the date stands, and what it is: a role or kind of event."""
    sentence = document.sentences[index]
    first, last = document.word_at(period.start), document.word_at(period.end - 1) + 1
    for head in evidence.heads:
        if head.role in ("report", "announce", "head", "anaphor") and sentence.first <= head.first < sentence.last:
            role = "head" if head.role == "anaphor" else head.role
            distance = first - head.last if head.last <= first else head.first - last + BEHIND
            if role == "announce" and head.first >= last and document.words[last].text == ",":
                distance += COMMA
            if role == "head":
                yield REACH + 1, role
            elif 0 <= distance <= REACH:
                yield distance, role
    for position in range(sentence.first, sentence.last):
        if position in evidence.events and not first <= position < last:
            distance = first - position - 1 if position < first else position - last
            yield distance, evidence.events[position]


def _dated(document: Document, period: PeriodMention) -> tuple[str | None, str | None]:
    """Return the period in ISO form; a season has no first and last day, so that its year stands."""
    start, end = period.iso()
    if period.precision == "month" and period.first and period.last:
        months = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
        words = document.word_at(period.end - 1) - document.word_at(period.start) + 1
        if months == SEASON and words < SEASON:
            return str(period.first.year), str(period.first.year)
    return start, end
