"""The headline of a text that has no title of its own."""

from collections.abc import Sequence

from extractor.model import Quote
from extractor.reading.lines import TextLine

HEAD = 8
"""Lines at the top in which the headline stands."""
SHORTEST, LONGEST = 12, 220
"""Characters of a headline; those of 88 French articles of the development set have 27 to 141."""
WORDS = 3
"""Words of the shortest headline; a section heading has one or two."""
MENU_SIGNS = frozenset("|›>•@")
PROSE_ENDS = (".", ",", ";", ":")


def find_title(text: str, lines: Sequence[TextLine], boilerplate: Sequence[Quote]) -> str | None:
    """Return the first line that reads like a headline; None where the text begins with its body."""
    for number, line in enumerate(lines[:HEAD]):
        words = text[line.start : line.end]
        if any(quote.start < line.end and line.start < quote.end for quote in boilerplate):
            continue
        if line.length > LONGEST:
            return None
        if any(word.text in MENU_SIGNS for word in line.words) or not _is_long(line):
            continue
        if words.endswith(PROSE_ENDS) or number + 1 == len(lines):
            return None
        return words.strip("#* \t") or None
    return None


def _is_long(line: TextLine) -> bool:
    letters = sum(word.text[0].isalpha() for word in line.words)
    return line.length >= SHORTEST and letters >= WORDS
