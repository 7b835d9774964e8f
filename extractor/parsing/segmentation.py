"""Sentences by rules: press text is full of bullets, headings and full stops without a space."""

from collections.abc import Iterator

import regex

from extractor.packs import Pack, Word
from extractor.parsing.abbreviations import abbreviations_of
from extractor.parsing.document import Sentence

LINE = regex.compile(r"[^\n]+")
BULLET = regex.compile(r"\s*(?:[•·▪◦●■►▶➤→♦*–—-]\s|\d{1,2}[.)]\s)")
CLOSERS = frozenset("»”\"')]}’")
ENDERS = frozenset(".!?…")
DASHES = frozenset("-–—")
HEADING_WORDS = 22
"""A line longer than that is a paragraph, even without a full stop at its end."""


def find_sentences(text: str, words: tuple[Word, ...], pack: Pack) -> tuple[Sentence, ...]:
    """Return the sentences of a text in order; every word belongs to exactly one."""
    abbreviations = frozenset(abbreviations_of(pack))
    sentences: list[Sentence] = []
    paragraph, position, previous_end = 0, 0, 0
    for line in LINE.finditer(text):
        first = position
        while position < len(words) and words[position].start < line.end():
            position += 1
        if first == position:
            continue
        blank = text.count("\n", previous_end, line.start()) > 1
        spans = list(_split(words[first:position], abbreviations))
        heading = len(spans) == 1 and _is_heading(text, words[first:position])
        if sentences and (blank or heading or sentences[-1].heading):
            paragraph += 1
        bullet = BULLET.match(text, line.start(), line.end()) is not None
        for low, high in spans:
            begin, end = words[first + low].start, words[first + high - 1].end
            sentences.append(Sentence(begin, end, first + low, first + high, paragraph, heading and not bullet, bullet))
        previous_end = line.end()
    return tuple(sentences)


def _is_heading(text: str, words: tuple[Word, ...]) -> bool:
    return len(words) <= HEADING_WORDS and text[words[-1].start] not in ".;,:…"


def _split(words: tuple[Word, ...], abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    first = 0
    position = 0
    while position < len(words):
        if _ends(words, position, abbreviations):
            while position + 1 < len(words) and _closes(words, position + 1):
                position += 1
            yield first, position + 1
            first = position + 1
        position += 1
    if first < len(words):
        yield first, len(words)


def _closes(words: tuple[Word, ...], position: int) -> bool:
    """Whether a closing quote or bracket, or a further mark, still belongs to the sentence before it."""
    sign = words[position].text
    if sign in ENDERS:
        return True
    return sign in CLOSERS and words[position].start - words[position - 1].end <= (1 if sign == "»" else 0)


def _ends(words: tuple[Word, ...], position: int, abbreviations: frozenset[str]) -> bool:
    word = words[position]
    if word.text not in ENDERS or position + 1 >= len(words):
        return False
    following = words[position + 1]
    if word.text == "." and following.text in DASHES and following.start == word.end:
        return False  # « Lyon, 22 may (EFE).- … »
    if following.text in CLOSERS or following.text in ENDERS:
        if following.text == '"' and following.start > word.end:
            return True
        after = position + 2
        return after >= len(words) or words[after].capital or not words[after].text.isalpha()
    before = words[position - 1] if position else word
    if word.text == "." and before.end == word.start and _is_inside(before, following, abbreviations):
        return False
    return following.capital or not following.text.isalpha()


def _is_inside(before: Word, following: Word, abbreviations: frozenset[str]) -> bool:
    """Whether a full stop belongs to an abbreviation, an initial, a number or an address."""
    if before.text in abbreviations or (len(before.text) == 1 and before.capital):
        return True
    if following.start > before.end + 1:
        return False
    if before.text.isdigit() and following.text.isdigit():
        return True
    return not following.capital and not following.text.isdigit() and following.text not in '"«“'
