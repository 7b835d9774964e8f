"""Dates with a label of their own, at the edge of an article: « Publié le 02/03/2017 à 18H05 »."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractor.packs import Line, Pack, Word
from extractor.reading.dates import Day, find_days
from extractor.reading.lexicons import lexicons_of
from extractor.reading.lines import BARS, TextLine

LONGEST = 200
"""Characters of the longest line that is looked at; lines of dates and authors are shorter, paragraphs longer."""
REACH = 40
"""Characters between a label and its date (« Posté par Souleymane, le mercredi »)."""
SHORT = 3
"""Letters of the longest word in lower case that stands beside a date and a time (« à », « par », « le »)."""
TAIL = 3
"""Words in lower case and without figures that may still follow (« dans Faits divers »)."""
BOUNDS = BARS | frozenset("-:;,.()[]")
"""Signs that a label may follow, inside a line."""


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled date: text[start:end] from the label to the end of its part of the line."""

    start: int
    end: int
    day: Day
    updated: bool
    line: Line


def find_labels(text: str, text_line: TextLine, pack: Pack) -> Iterator[Label]:
    """Yield the labelled dates of a line, unless a sentence goes on after them (« Publié le 3 mai, le rapport… »)."""
    if text_line.length > LONGEST:
        return
    words = text_line.words
    position = 0
    while position < len(words):
        found = _label_at(text, text_line, position, pack)
        if found is None:
            position += 1
            continue
        yield found
        while position < len(words) and words[position].start < found.end:
            position += 1


def _label_at(text: str, text_line: TextLine, position: int, pack: Pack) -> Label | None:
    words = text_line.words
    before = words[position - 1] if position else None
    if before is not None and before.text not in BOUNDS:
        return None
    matches = lexicons_of(pack).labels.at(words, position)
    if not matches:
        return None
    opened = words[matches[0].last - 1].end
    day = next(find_days(text, pack.language.code, opened, min(text_line.end, opened + REACH + 30)), None)
    if day is None or day.date() is None or day.start - opened > REACH:
        return None
    end = _end_of_part(text_line, day.end)
    if end is None:
        return None
    return Label(words[position].start, end, day, matches[0].meaning, matches[0].line)


def _end_of_part(text_line: TextLine, start: int) -> int | None:
    """Return the end of the part of a line that begins after a date; None where prose goes on."""
    words: list[Word] = []
    for word in text_line.words:
        if word.start < start:
            continue
        if word.text in BARS or (word.text == "," and words):
            break
        words.append(word)
    prose = any(word.text[0].isalpha() and not word.capital and len(word.text) > SHORT for word in words)
    letters = [word for word in words if word.text[0].isalnum()]
    if prose and (len(letters) > TAIL or any(word.text.isdigit() for word in words)):
        return None
    return words[-1].end if words else start
