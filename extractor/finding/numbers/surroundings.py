"""The plain words around a number: is the next one a noun in the plural, is the one before a name?"""

import re
from dataclasses import dataclass

from extractor.finding.numbers.phrases import Forms
from extractor.finding.numbers.view import View
from extractor.packs.files.numbers import NumbersFile
from extractor.packs.notation import expand

NEXT = re.compile(r" ?[\"”»’]? ?\n?([^\W\d_]+(?:-[^\W\d_]+)*'?)")
LAST = re.compile(r" ?[\"“”«»]? ?('?[^\W\d_]+(?:-[^\W\d_]+)*)")
"""The word before, read backwards."""
SHORTEST_NOUN = 3
CAPITALS = 0.7
"""Share of the longer words of a line that begin with a capital where all would: “Police Arrest 26 in Raids”."""
TITLE_WORD = re.compile(r"[^\W\d_]{4,}")
FEWEST = 3
"""Longer words that a line in such capitals has at least."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A word beside a number."""

    start: int
    end: int
    text: str
    """As written."""
    closed: bool
    """Not a noun, by the pack."""
    plural: bool
    """Ends like a plural, and may be a noun."""

    @property
    def capital(self) -> bool:
        """Return whether it begins with a capital."""
        return self.text[0].isupper()


class Surroundings:
    """Reads the words beside a number."""

    def __init__(self, numbers: NumbersFile) -> None:
        """Compile the closed words and plural endings of a pack."""
        self._closed = Forms((line, True) for line in numbers.closed)
        self._endings = {ending: line for line in numbers.plural_endings for ending in expand(line.text)}

    def after(self, view: View, position: int) -> Neighbour | None:
        """Return the word that follows the position."""
        match = NEXT.match(view.folded, position)
        return self._neighbour(view, *match.span(1)) if match else None

    def before(self, view: View, position: int) -> Neighbour | None:
        """Return the word that ends at the position, but for a space or quote."""
        length = len(view.folded)
        match = LAST.match(view.reversed, length - position)
        return self._neighbour(view, length - match.end(1), length - match.start(1)) if match else None

    def counts_something(self, view: View, position: int) -> bool:
        """Return whether a noun in the plural seems to follow the position."""
        word = self.after(view, position)
        return word is not None and word.plural

    def _neighbour(self, view: View, start: int, end: int) -> Neighbour:
        folded = view.folded[start:end]
        closed = folded.endswith("'") or self._closed.find(view, start, end) is not None
        ending = None
        if not closed and len(folded) >= SHORTEST_NOUN:
            ending = next((line for ending, line in self._endings.items() if folded.endswith(ending)), None)
        if ending is not None:
            view.lines.append(ending)
        return Neighbour(start, end, view.text[start:end], closed, ending is not None)


def is_title(view: View, position: int) -> bool:
    """Return whether the line around a place is written with capitals, so that they tell no name."""
    start = view.text.rfind("\n", 0, position) + 1
    words = TITLE_WORD.findall(view.text[start:].partition("\n")[0])
    capitals = sum(word[0].isupper() and not word.isupper() for word in words)
    return len(words) >= FEWEST and capitals >= CAPITALS * len(words)
