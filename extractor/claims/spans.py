"""A first and a last day told apart: « lancée le 3 juin, l'opération s'est achevée le 9 juin »."""

from collections.abc import Collection, Sequence

from extractor.finding.operations import HeadMention
from extractor.model import PeriodMention
from extractor.parsing import Document

BEGIN, FINISH = "begin", "finish"
BEFORE = 5
"""Words between « s'est achevée » and its date."""
AFTER = 2
"""Words between a date and « s'achevait »."""
APART = 3
"""Sentences between the first day and the last."""


def joined(
    document: Document, periods: Sequence[PeriodMention], heads: Sequence[HeadMention], chosen: PeriodMention
) -> tuple[PeriodMention, PeriodMention]:
    """Return the mentions that hold the first and the last day of an operation: the chosen one, or it and another.

    `periods` are those that may be the operation's, in the order of the text, « jusqu'au 9 juin » among them.
    """
    roles = {period.start: _role(document, period, periods, heads) for period in periods}
    wanted = {BEGIN: FINISH, FINISH: BEGIN}.get(roles.get(chosen.start, ""))
    others = [period for period in periods if wanted is not None and roles[period.start] == wanted]
    others.sort(key=lambda period: abs(period.start - chosen.start))
    for other in others:
        start, end = (chosen, other) if wanted == FINISH else (other, chosen)
        apart = abs(document.sentence_at(start.start) - document.sentence_at(end.start))
        if start.first and end.last and start.first <= end.last and apart <= APART:
            return start, end
    return chosen, chosen


def _role(
    document: Document, period: PeriodMention, periods: Collection[PeriodMention], heads: Sequence[HeadMention]
) -> str:
    """Return whether the words beside a date say that it began or finished then, "" where they say neither."""
    if period.first is None:
        return FINISH
    first, last = document.word_at(period.start), document.word_at(period.end - 1) + 1
    sentence = document.sentences[document.sentence_at(period.start)]
    low = max([sentence.first, *(document.word_at(p.end - 1) + 1 for p in periods if p.end <= period.start)])
    high = min([sentence.last, *(document.word_at(p.start) for p in periods if p.start >= period.end)])
    told = [head for head in heads if head.role in (BEGIN, FINISH)]
    before = [h for h in told if low <= h.first and h.last <= first <= h.last + BEFORE]
    after = [h for h in told if last <= h.first <= last + AFTER and h.last <= high]
    return before[-1].role if before else after[0].role if after else ""
