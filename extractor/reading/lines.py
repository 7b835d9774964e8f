"""The lines of a text, each with its words."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extractor.packs import Word, split_words

BREAK = regex.compile(r"[^\r\n\u2028\u2029]+")
BARS = frozenset("|•·›»>→—–")
"""Signs between the parts of a line that is no sentence."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line that is not blank: text[start:end] without the space around it, and its words.

    `body` is the number of the first word that is no bullet, arrow or picture.
    """

    start: int
    end: int
    words: Sequence[Word]
    body: int
    spaced: bool
    """A blank line stands above it."""

    @property
    def length(self) -> int:
        """Return the number of characters."""
        return self.end - self.start

    def is_alone(self, last: int) -> bool:
        """Return whether nothing but signs and figures follows the word before `last`."""
        return not any(word.text[0].isalpha() for word in self.words[last:])


def split_lines(text: str) -> tuple[TextLine, ...]:
    """Return the lines of a text that are not blank."""
    words = split_words(text)
    lines: list[TextLine] = []
    position = previous = 0
    for match in BREAK.finditer(text):
        stripped = match.group().strip()
        if not stripped:
            continue
        start = match.start() + match.group().index(stripped[0])
        end = start + len(stripped)
        while position < len(words) and words[position].start < start:
            position += 1
        last = position
        while last < len(words) and words[last].start < end:
            last += 1
        own = words[position:last]
        body = next((index for index, word in enumerate(own) if word.text[0].isalnum()), len(own))
        spaced = max(text.count("\n", previous, start), text.count("\r", previous, start)) > 1
        lines.append(TextLine(start, end, own, body, spaced))
        position, previous = last, end
    return tuple(lines)
