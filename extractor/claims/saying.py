"""Who gives a figure, and whether it is final."""

from collections.abc import Iterator

from extractor.claims.counted import Counted
from extractor.claims.mentions import Mentions
from extractor.model import Status
from extractor.parsing import Document

PRELIMINARY: Status = "preliminary"
FINAL: Status = "final"


def speaker_of(document: Document, mentions: Mentions, counted: Counted) -> tuple[str | None, tuple[int, int] | None]:
    """Return who is said to give a figure in its sentence, in the words of the text, and where those words stand."""
    sentence = document.sentences[counted.sentence]
    for speaker in mentions.speakers:
        if sentence.first <= speaker.cue_first < sentence.last:
            start, end = document.words[speaker.first].start, document.words[speaker.last - 1].end
            return document.text[start:end], (start, end)
    return None, None


def status_of(document: Document, mentions: Mentions, counted: Counted) -> Status | None:
    """Return whether a figure is preliminary or final, as its sentence says, or the next one that speaks of it.

    « 158 personnes ont été arrêtées. Ce bilan est provisoire. »
    """
    return _said_in(document, mentions, counted.sentence) or _said_of_it(document, mentions, counted.sentence + 1)


def _said_in(document: Document, mentions: Mentions, index: int) -> Status | None:
    names = set(_names(document, mentions, index))
    if PRELIMINARY in names:
        return PRELIMINARY
    return FINAL if FINAL in names else None


def _said_of_it(document: Document, mentions: Mentions, index: int) -> Status | None:
    """Return what a sentence says of the tally before it, None where it gives a figure of its own."""
    if index >= len(document.sentences) or "this_tally" not in set(_names(document, mentions, index)):
        return None
    sentence = document.sentences[index]
    if any(sentence.start <= number.start < sentence.end for number in mentions.numbers):
        return None
    return _said_in(document, mentions, index)


def _names(document: Document, mentions: Mentions, index: int) -> Iterator[str]:
    """Yield the names of the qualifiers of a sentence."""
    sentence = document.sentences[index]
    return (q.name for q in mentions.qualifiers if sentence.first <= q.first < sentence.last)
