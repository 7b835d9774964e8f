"""What a date of an article is told of: an outcome, an announcement, an inquiry, a day in court."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from extractor.finding.operations import HeadMention
from extractor.model import PeriodMention
from extractor.parsing import Document

REPORTED = 3.0
DONE = 2.4
DEED = 2.0
"""A verb or noun of an outcome, or of an attack, under which nothing was counted."""
COURT = -3.2
"""What justice does to those who were arrested before: « déférés mercredi »."""
INQUIRED = -3.0
"""When an inquiry was opened, a trial began, a traffic started."""
RANGE = 1.5
DAY = 0.6
HEADED = 0.8
ANNOUNCED = -4.0
FOREIGN = -1.5
"""Nothing in the sentence tells of the date."""
YEAR_ONLY = -0.4
HEADING = -2.0
FRONTED = 1.6
"""The date opens its sentence, as where a story begins: « Mercredi à l'aube, … »."""
PLUPERFECT = -1.6
"""What had happened before: « avaient été découverts le 23 octobre »."""
SINCE = -2.0
"""« depuis lundi »: its end is not told."""
REACH = 14
"""Words between a date and the verb that tells of what."""
BEHIND = 3
"""What a speech verb behind a date is further away than one before it: « mardi, a annoncé … »."""
COMMA = 4
"""The same across a comma: “… were arrested on Monday, police said”."""
BESIDE = 6
"""Words between a date and a deed beside it, or what says that something began or ended then."""
OPENED_REACH = 4
"""Words between an inquiry and what is said of its beginning."""
PHRASE = 4
"""Words of the longest phrase about custody (« placées en garde à vue »)."""
FRONT = 3
"""Words before a date that opens its sentence, at most: « Dans la nuit de mardi à mercredi, … »."""
DATELINE = re.compile(r"[^.!?;]{0,60}$")
AFTER_DATELINE = re.compile(r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:[-–—]|$)", re.MULTILINE)
"""What stands around the date of a dispatch: « Lyon, 12 juin 2025 (Équinoxe) - »."""
CHARGE, ATTACK, INQUIRY, REPORT, ANNOUNCE = "charge", "attack", "inquiry", "report", "announce"
CUSTODY, CRIME, PASTS = "custody", "crime", frozenset(("past", "recalled"))
BOUNDS = frozenset(("begin", "finish"))
OPENED = "opened"
SEIZED = frozenset(
    ("arrest", "hold", "seize", "catch", "find", "intercept", "search", "dismantle", "arrests", "searches")
)
RESCUED = frozenset(("rescue", "save", "rescues"))
"""Kinds of deeds that one operation may do on several days."""
DEEDS = (
    SEIZED
    | RESCUED
    | frozenset(
        ("remove", "close", "kill", "wound", "check", "checks", "deploy", "participate", CHARGE, "charged", "deaths")
    )
)
"""Events and acts that tell of an outcome; what is stolen, lost or shipped does not."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What tells when: the dates, the words about reporting and announcing, and the events counted under."""

    periods: tuple[PeriodMention, ...]
    heads: tuple[HeadMention, ...]
    events: Mapping[int, str]
    """First word of an event that a figure of the operation was counted under → its kind."""
    published: str | None
    boilerplate: tuple[tuple[int, int], ...] = ()
    deeds: Mapping[int, str] = field(default_factory=dict)
    """First word of all that tells of an outcome or attack, counted under or not → its kind."""


@dataclass(frozen=True, slots=True)
class Told:
    """A date, what it is told of, and how much that speaks for its being the operation's."""

    period: PeriodMention
    sentence: int
    kind: str | None
    """A role of heads, or a kind of event or deed; None where everything near it is told of another date."""
    score: float
    bound: str | None = None
    """« begin » or « finish », where the text says that something began or ended then."""
    past: bool = False
    """Its sentence says what had happened before."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """words[first:last] tell of one date of their sentence."""

    first: int
    last: int
    kind: str
    bound: str | None = None
    counted: bool = False


def read_told(document: Document, evidence: Evidence, about: frozenset[int]) -> tuple[Told, ...]:
    """Return the dates of the sentences `about` an operation that may be its own, in the order of the text."""
    by_sentence: dict[int, list[PeriodMention]] = {}
    for period in evidence.periods:
        if not period.duration:
            by_sentence.setdefault(document.sentence_at(period.start), []).append(period)
    told: list[Told] = []
    for index, periods in sorted(by_sentence.items()):
        if index in about:
            reader = _Reader(document, evidence, index, periods)
            mine = [p for p in periods if _may_be(evidence, p) and not _is_dateline(document, evidence, p)]
            told += [reader.told(period) for period in mine]
    return tuple(told)


def _may_be(evidence: Evidence, period: PeriodMention) -> bool:
    """Whether a date can be an operation's: its beginning known, not in boilerplate, not after publication."""
    if period.first is None or (period.last is None and period.precision != "day"):
        return False
    if any(start <= period.start < end for start, end in evidence.boilerplate):
        return False
    return evidence.published is None or period.first.isoformat() <= evidence.published


def _is_dateline(document: Document, evidence: Evidence, period: PeriodMention) -> bool:
    """Return whether a date is that of the dispatch: « Lyon, 12 juin 2025 (Équinoxe) - »."""
    if evidence.published is None or period.first is None or period.first.isoformat() != evidence.published[:10]:
        return False
    line = document.text.rfind("\n", 0, period.start) + 1
    opens = DATELINE.fullmatch(document.text, line, period.start) is not None
    return opens and AFTER_DATELINE.match(document.text, period.end) is not None


class _Reader:
    """Reads the words around the dates of one sentence; each word tells of one date, and each date has one."""

    def __init__(self, document: Document, evidence: Evidence, index: int, periods: Sequence[PeriodMention]) -> None:
        self._document = document
        self._sentence = document.sentences[index]
        self._index = index
        self._heads = [h for h in evidence.heads if self._sentence.first <= h.first < self._sentence.last]
        self._spans = {p: (document.word_at(p.start), document.word_at(p.end - 1) + 1) for p in periods}
        self._cues = [*self._of_heads(), *self._of_deeds(evidence)]
        self._pairs = self._match()

    def told(self, period: PeriodMention) -> Told:
        """Return what a date is told of."""
        cue = self._pairs.get(period)
        score = self._of_kind(period, cue)
        if cue is None or cue.kind == ANNOUNCE:
            score += FOREIGN
        if self._is_past(period):
            score += PLUPERFECT
        if any(head.role in ("head", "anaphor") for head in self._heads):
            score += HEADED
        if period.precision == "day":
            score += RANGE if period.last is not None and period.first != period.last else DAY
            if (cue is None or cue.kind != ANNOUNCE) and self._spans[period][0] - self._sentence.first < FRONT:
                score += FRONTED
        elif period.precision == "year":
            score += YEAR_ONLY
        score += HEADING * self._sentence.heading + SINCE * (period.last is None)
        if cue is not None and cue.kind == CUSTODY:  # « en garde à vue depuis mardi »
            period = replace(period, last=period.last or period.first)
        kind, bound = (cue.kind, cue.bound) if cue is not None else (None, None)
        past = any(head.role in PASTS for head in self._heads)
        return Told(period, self._index, kind, score, bound, past)

    def _of_kind(self, period: PeriodMention, cue: _Cue | None) -> float:
        if cue is None:
            return 0.0
        ranged = period.first != period.last
        fixed = {REPORT: REPORTED, ANNOUNCE: 0.0 if ranged else ANNOUNCED, CHARGE: COURT, INQUIRY: INQUIRED, CRIME: 0.0}
        return fixed.get(cue.kind, DONE if cue.counted or cue.kind == ATTACK else DEED)

    def _is_past(self, period: PeriodMention) -> bool:
        first = self._spans[period][0]
        return any(head.role in PASTS and abs(first - head.first) <= BESIDE for head in self._heads)

    def _match(self) -> dict[PeriodMention, _Cue]:
        """Give each date the nearest word that tells of no nearer date."""
        pairs = sorted(
            (distance, cue.bound is None, cue.first, cue.kind, self._cues.index(cue), period.start, period)
            for cue in self._cues
            for period in self._spans
            if (distance := self._distance(cue, period)) is not None
        )
        matched: dict[PeriodMention, _Cue] = {}
        taken: set[int] = set()
        for *_, index, _, period in pairs:
            if period not in matched and index not in taken:
                matched[period] = self._cues[index]
                taken.add(index)
        return matched

    def _distance(self, cue: _Cue, period: PeriodMention) -> int | None:
        """Return how many words away a cue stands from a date, None where that is too far to tell of it."""
        first, last = self._spans[period]
        if first <= cue.first < last:
            return None
        words = range(cue.last, first) if cue.last <= first else range(last, cue.first)
        commas = sum(self._document.words[position].text == "," for position in words)
        distance, reach = len(words), len(self._document.words)
        if cue.kind in (REPORT, ANNOUNCE, INQUIRY):
            distance += BEHIND * (cue.first >= last)
            reach = BESIDE if cue.bound else REACH
            if cue.kind == ANNOUNCE and cue.first >= last and self._document.words[last].text == ",":
                distance += COMMA
        elif not cue.counted or cue.kind == CRIME:
            reach = BESIDE if period.precision == "day" else -1
        return distance + commas if distance <= reach else None

    def _of_heads(self) -> Iterator[_Cue]:
        """Yield the words about reporting and announcing, and about inquiries."""
        inquiries = [head for head in self._heads if head.role == INQUIRY]
        bounds = {head.first: head for head in self._heads if head.role in BOUNDS}
        for head in self._heads:
            inquired = any(0 <= head.first - inquiry.last <= OPENED_REACH for inquiry in inquiries)
            if head.first in bounds:
                if head.role in BOUNDS:
                    yield _Cue(head.first, head.last, INQUIRY if inquired else REPORT, None if inquired else head.role)
            elif head.role in (REPORT, ANNOUNCE, CRIME):
                yield _Cue(head.first, head.last, head.role)
            elif head.role == OPENED and inquired:
                yield _Cue(head.first, head.last, INQUIRY)

    def _of_deeds(self, evidence: Evidence) -> Iterator[_Cue]:
        """Yield the outcomes; custody is of the day of the arrest, all else that justice does is not."""
        custody = [head.first for head in self._heads if head.role == CUSTODY]
        for position in range(self._sentence.first, self._sentence.last):
            counted = position in evidence.events
            kind = evidence.events.get(position) or evidence.deeds.get(position)
            if kind is None:
                continue
            held = kind == CHARGE and any(0 <= first - position < PHRASE for first in custody)
            yield _Cue(position, position + 1, CUSTODY if held else kind, counted=counted)
