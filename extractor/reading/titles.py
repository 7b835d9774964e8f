"""The headline of a text that has no title of its own."""

from collections.abc import Sequence

import regex

from extractor.model import Quote
from extractor.reading.dates import find_days
from extractor.reading.lines import TextLine

HEAD = 8
"""Lines at the top in which the headline stands."""
SHORTEST, LONGEST = 12, 220
"""Characters of a headline; those of 88 French articles of the development set have 27 to 141."""
WORDS = 3
"""Words of the shortest headline; a section heading has one or two."""
WORDS_OF_PART = 5
"""Words of a headline after a kicker and a bar (« SOCIÉTÉ | Un réseau de faux petits-fils démantelé »), and of one in
capitals, which otherwise is a letterhead (« COMMUNIQUÉ DE PRESSE »)."""
DATED = 50
"""Characters of the longest line of place and date (« La Haye, le jeudi 4 mai 2023 »)."""
MENU = regex.compile(r"[|›>•]")
PROSE_ENDS = (".", ",", ";", ":")


def find_title(text: str, lines: Sequence[TextLine], passed: Sequence[Quote], language: str | None) -> str | None:
    """Return the first line that reads like a headline; None where the text begins with its body.

    `passed` is the boilerplate, which holds no headline, and neither does a line of place and date.
    """
    for number, line in enumerate(lines[:HEAD]):
        words = text[line.start : line.end]
        if any(quote.start < line.end and line.start < quote.end for quote in passed) or not _is_long(words):
            continue
        if language and line.length <= DATED and any(day.date() for day in find_days(words, language)):
            continue
        if line.length > LONGEST or words.endswith(PROSE_ENDS) or number + 1 == len(lines):
            return None
        return words.strip("#* \t") or None
    return None


def _is_long(words: str) -> bool:
    """Return whether one part between bars has the words of a headline; menus and letterheads have few."""
    parts = [len([word for word in part.split() if any(map(str.isalpha, word))]) for part in MENU.split(words)]
    fewest = WORDS if len(parts) == 1 and not words.isupper() else WORDS_OF_PART
    return len(words) >= SHORTEST and max(parts) >= fewest
