"""When an operation took place: every date of the article competes; an announcement is not the operation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractor.finding.operations import HeadMention
from extractor.model import PeriodMention
from extractor.parsing import Document

REPORTED = 3.0
RANGE = 2.0
DAY = 0.6
RESULT = 1.5
NAMED = 1.5
ANNOUNCED = -4.0
AHEAD = -3.0
YEAR_ONLY = -0.4
HEADING = -2.0
LATE = -0.06
"""A sentence further down."""
LEAST = 0.9
"""What a date needs to be taken for that of the operation; set on the development articles."""
REACH = 12
"""Words between « menée » and its date."""
SPEECH_REACH = 7
"""Words between « a annoncé » and its date."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What tells when: the dates, the words about reporting and announcing, and where results stand."""

    periods: tuple[PeriodMention, ...]
    heads: tuple[HeadMention, ...]
    published: str | None
    boilerplate: tuple[tuple[int, int], ...] = ()


def find_period(
    document: Document, evidence: Evidence, *, spoken: Iterable[int], named: Iterable[int], results: Iterable[int]
) -> tuple[str | None, str | None]:
    """Return first and last day of an operation, in ISO form with the precision of the text.

    `spoken` are the sentences about it, `named` those that name it, `results` those with its figures.
    """
    best: tuple[float, int, PeriodMention] | None = None
    about, name, result = set(spoken), set(named), set(results)
    for period in evidence.periods:
        index = document.sentence_at(period.start)
        if period.first is None or index not in about | name:
            continue
        if any(start <= period.start < end for start, end in evidence.boilerplate):
            continue
        score = _score(document, evidence, period, index)
        score += NAMED * (index in name) + RESULT * (index in result) + LATE * index
        candidate = (score, -period.start, period)
        if score >= LEAST and (best is None or candidate[:2] > best[:2]):
            best = candidate
    return best[2].iso() if best is not None else (None, None)


def _score(document: Document, evidence: Evidence, period: PeriodMention, index: int) -> float:
    score = 0.0
    reported, announced = _nearest(document, evidence.heads, period, index)
    if reported is not None and (announced is None or reported <= announced):
        score += REPORTED
    elif announced is not None:
        score += ANNOUNCED
    if period.precision == "day":
        score += RANGE if period.first != period.last else DAY
    elif period.precision == "year":
        score += YEAR_ONLY
    if evidence.published and period.iso()[0] and str(period.iso()[0]) > evidence.published:
        score += AHEAD
    if document.sentences[index].heading:
        score += HEADING
    return score


def _nearest(
    document: Document, heads: Sequence[HeadMention], period: PeriodMention, index: int
) -> tuple[int | None, int | None]:
    """Return how many words before the date « menée » and « a annoncé » stand, None where they don't."""
    sentence = document.sentences[index]
    first, last = document.word_at(period.start), document.word_at(period.end - 1) + 1
    found: dict[str, int] = {}
    for head in heads:
        if head.role not in ("report", "announce") or not sentence.first <= head.first < sentence.last:
            continue
        distance = first - head.last if head.last <= first else head.first - last + 3
        reach = REACH if head.role == "report" else SPEECH_REACH
        if 0 <= distance <= reach:
            found[head.role] = min(distance, found.get(head.role, reach))
    return found.get("report"), found.get("announce")
