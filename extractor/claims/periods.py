"""When an operation took place: every date of the article competes; an announcement is not the operation."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extractor.claims.spans import joined
from extractor.finding.operations import HeadMention
from extractor.model import PeriodMention
from extractor.parsing import Document

REPORTED = 3.0
DONE = 2.4
DEED = 2.0
"""A verb or noun of an outcome, or of an attack, under which nothing was counted."""
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
FRONTED = 1.6
"""The date opens its sentence, as where a story begins: « Mercredi à l'aube, … »."""
SOONER = 1.0
"""A day in the first sentences of an article about an operation without a name."""
LEAST_IN_LEAD = -1.0
"""The same for such a day, where nothing better is told."""
LONGEST_NIGHT = 2
"""Days of a period in them: a night is of two."""
OPENING = 5
"""Those sentences, the headline among them."""
PLUPERFECT = -1.6
"""What had happened before: « avaient été découverts le 23 octobre »."""
VAGUE = -0.8
"""A month, for an operation without a name: most are of a day or two."""
LEAST = 0.9
"""What a date needs to be taken for that of the operation.  All set on the development articles."""
REACH = 14
"""Words between a date and the verb that tells of what."""
BEHIND = 3
"""What a speech verb behind a date is further away than one before it: « mardi, a annoncé … »."""
COMMA = 4
"""The same across a comma: “… were arrested on Monday, police said”."""
BESIDE = 6
"""Words between a date and a deed beside it."""
DATELINE = re.compile(r"[^.!?;]{0,60}$")
AFTER_DATELINE = re.compile(r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:[-–—]|$)", re.MULTILINE)
"""What stands around the date of a dispatch: « Lyon, 12 juin 2025 (Équinoxe) - »."""
FRONT = 3
"""Words before a date that opens its sentence, at most: « Dans la nuit de mardi à mercredi, … »."""
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
    deeds: frozenset[int] = frozenset()
    """First words of all that tells of an outcome or attack, counted under or not."""


def find_period(
    document: Document, evidence: Evidence, *, spoken: Iterable[int], named: Iterable[int] | None
) -> tuple[str | None, str | None]:
    """Return first and last day of an operation, in ISO form with the precision of the text.

    `spoken` are the sentences about it, `named` those that name it, None where it has no name.
    """
    candidates: list[tuple[float, int, PeriodMention]] = []
    about = set(spoken) | set(named or ())
    for period in evidence.periods:
        index = document.sentence_at(period.start)
        if index not in about or not _may_be(evidence, period) or _is_dateline(document, evidence, period):
            continue
        score = _score(document, evidence, period, index)
        score += _unnamed(period, index) if named is None else NAMED * (index in set(named))
        if score >= (LEAST if named is not None or not _is_lead(period, index) else LEAST_IN_LEAD):
            candidates.append((score, -period.start, period))
    if not candidates:
        return None, None
    chosen = max(candidates, key=lambda each: each[:2])[2]
    told = [p for p in evidence.periods if document.sentence_at(p.start) in about and _may_bound(evidence, p)]
    start, end = joined(document, told, evidence.heads, chosen)
    return _dated(document, start)[0], _dated(document, end)[1]


def _is_lead(period: PeriodMention, index: int) -> bool:
    """Return whether a date is a day in the first sentences, where a report says when it all happened."""
    return period.precision == "day" and index < OPENING and _days(period) <= LONGEST_NIGHT


def _days(period: PeriodMention) -> int:
    return (period.last - period.first).days + 1 if period.first and period.last else 0


def _may_be(evidence: Evidence, period: PeriodMention) -> bool:
    """Whether a date can be an operation's: both ends known, not in boilerplate, not after publication."""
    if period.first is None or period.last is None:
        return False
    if any(start <= period.start < end for start, end in evidence.boilerplate):
        return False
    return evidence.published is None or period.first.isoformat() <= evidence.published


def _may_bound(evidence: Evidence, period: PeriodMention) -> bool:
    """Whether a date can be an operation's, or its last day alone: « jusqu'au 9 juin »."""
    until = period.first is None and period.last is not None and not period.duration
    ended = until and (
        evidence.published is None or period.last is None or period.last.isoformat() <= evidence.published
    )
    return ended or _may_be(evidence, period)


def _opens(document: Document, period: PeriodMention, index: int) -> bool:
    return document.word_at(period.start) - document.sentences[index].first < FRONT


def _unnamed(period: PeriodMention, index: int) -> float:
    """Return what the place of a date says where no sentence names the operation."""
    day = period.precision == "day"
    return LATE * index + SOONER * (day and index < OPENING) + VAGUE * (period.precision == "month")


def _is_dateline(document: Document, evidence: Evidence, period: PeriodMention) -> bool:
    """Return whether a date is that of the dispatch: « Lyon, 12 juin 2025 (Équinoxe) - »."""
    if evidence.published is None or period.first is None or period.first.isoformat() != evidence.published[:10]:
        return False
    line = document.text.rfind("\n", 0, period.start) + 1
    opens = DATELINE.fullmatch(document.text, line, period.start) is not None
    return opens and AFTER_DATELINE.match(document.text, period.end) is not None


def _score(document: Document, evidence: Evidence, period: PeriodMention, index: int) -> float:
    ranged = period.first != period.last
    cues = sorted(_cues(document, evidence, period, index))
    nearest = next((cue for _, cue in cues if cue != "past"), None)
    told = {"report": REPORTED, "deed": DEED, "announce": 0.0 if ranged else ANNOUNCED, "charge": CHARGED, None: 0.0}
    score = told.get(nearest, DONE)
    roles = {cue for _, cue in cues}
    if not roles - {"announce", "head", "past"}:
        score += FOREIGN
    if "past" in roles:
        score += PLUPERFECT
    if period.precision == "day" and nearest != "announce" and _opens(document, period, index):
        score += FRONTED
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
        if sentence.first <= head.first < sentence.last:
            yield from _of_head(document, head, first, last)
    for position in (*range(sentence.first, first), *range(last, sentence.last)):
        distance = first - position - 1 if position < first else position - last
        if position in evidence.events:
            yield distance, evidence.events[position]
        elif position in evidence.deeds and period.precision == "day" and distance <= BESIDE:
            yield distance, "deed"


def _of_head(document: Document, head: HeadMention, first: int, last: int) -> Iterator[tuple[int, str]]:
    """Yield what a word about reporting, announcing or the past says of the date words[first:last]."""
    if head.role in ("head", "anaphor"):
        yield REACH + 1, "head"
    elif head.role == "past" and abs(first - head.first) <= BESIDE:
        yield abs(first - head.first), "past"
    elif head.role in ("report", "announce"):
        distance = first - head.last if head.last <= first else head.first - last + BEHIND
        if head.role == "announce" and head.first >= last and document.words[last].text == ",":
            distance += COMMA
        if 0 <= distance <= REACH:
            yield distance, head.role


def _dated(document: Document, period: PeriodMention) -> tuple[str | None, str | None]:
    """Return the period in ISO form; a season has no first and last day, so that its year stands."""
    start, end = period.iso()
    if period.precision == "month" and period.first and period.last:
        months = (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
        words = document.word_at(period.end - 1) - document.word_at(period.start) + 1
        if months == SEASON and words < SEASON:
            return str(period.first.year), str(period.first.year)
    return start, end
