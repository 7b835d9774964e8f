"""What sets a clause off against the one before it: another operation, place or day, « le second », « les autres »."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractor.claims.mentions import Mentions
from extractor.model import PeriodMention
from extractor.parsing import Document

OPERATION, PLACE, DAY, NEXT = "operation", "place", "day", "next"


@dataclass(frozen=True, slots=True)
class Anchors:
    """Words of the text by what they set off."""

    kinds: dict[int, str]
    values: dict[int, str]
    """Word → which operation, country or day it is."""

    def among(self, first: int, last: int) -> list[int]:
        """Return the words of words[first:last] that set something off, in order."""
        return [position for position in range(first, last) if position in self.kinds]


def read_anchors(document: Document, mentions: Mentions) -> Anchors:
    """Return the words of a document that set a clause off."""
    kinds: dict[int, str] = {}
    values: dict[int, str] = {}

    def note(span: range, kind: str, value: str) -> None:
        for position in span:
            kinds[position], values[position] = kind, value

    for place in mentions.places:
        note(range(place.first, place.last), PLACE, document.words[place.last - 1].text)
    for period in mentions.periods:
        if _is_day(period):
            span = range(document.word_at(period.start), document.word_at(period.end - 1) + 1)
            note(span, DAY, f"{period.first} {document.text[period.start : period.end]}")
    for qualifier in mentions.qualifiers:
        if qualifier.name in ("further", "others"):
            note(range(qualifier.first, qualifier.last), NEXT, qualifier.name)
    for mention in mentions.operations:
        span = range(document.word_at(mention.start), document.word_at(mention.end - 1) + 1)
        note(span, OPERATION, mention.name.key)
    return Anchors(kinds, values)


def _is_day(period: PeriodMention) -> bool:
    return period.precision == "day" and not period.duration


def contrasted(anchors: Anchors, position: int, before: Sequence[int]) -> bool:
    """Return whether an earlier clause has a word of that sort that says another thing; « le second » needs none."""
    kind = anchors.kinds[position]
    if kind == NEXT:
        return True
    return any(
        anchors.kinds[other] == kind and anchors.values[other] != anchors.values[position]
        for other in before
        if other < position
    )
