"""« un » and « une »: do they count one, or introduce something?"""

import re
from functools import lru_cache

from extractor.finding.numbers.finder import finder_of
from extractor.finding.numbers.phrases import Forms, Tree
from extractor.finding.numbers.surroundings import Surroundings
from extractor.finding.numbers.view import View, view_text
from extractor.model import NumberMention
from extractor.packs import Line, Pack, default_language, load_pack

WORDS_BETWEEN = 3
"""Words between « une » and its noun, at most (« une très jeune femme »)."""
REACH = 400
"""Characters around « une » in which its sentence is looked for, at most."""
COMPOUND = re.compile(r" \d{1,3}-")
"""Digits that begin a word: “a 34-year-old man”."""
SENTENCE_END = re.compile(r"[.!?;][\s»\"]|\n")


class OneReader:
    """Tells the « un » that counts from the article, by what it counts and what became of that."""

    def __init__(self, pack: Pack) -> None:
        """Compile what a pack says of single things."""
        ones = pack.numbers.ones
        self._around = Surroundings(pack.numbers)
        self._counted = Forms((line, True) for line in ones.counted)
        self._outcomes = Forms((line, True) for line in ones.outcomes)
        tree = Tree(self._outcomes.entries, final=r"(?!\w)").pattern()
        self._pattern = re.compile(rf"(?<!\w){tree}")

    def counts(self, view: View, mention: NumberMention) -> bool:
        """Return whether an indefinite mention counts one: « une femme a été arrêtée », not « une enquête »."""
        return self._is_counted(view, mention.end) and self._has_outcome(view, mention)

    def _is_counted(self, view: View, position: int) -> bool:
        if compound := COMPOUND.match(view.folded, position):
            position = compound.end()
        for _ in range(WORDS_BETWEEN + 1):
            word = self._around.after(view, position)
            if word is None:
                return False
            if self._counted.find(view, word.start, word.end):
                return True
            position = word.end
        return False

    def _has_outcome(self, view: View, mention: NumberMention) -> bool:
        ends = [
            match.end() for match in SENTENCE_END.finditer(view.folded, max(0, mention.start - REACH), mention.start)
        ]
        after = SENTENCE_END.search(view.folded, mention.end, mention.end + REACH)
        first = ends[-1] if ends else max(0, mention.start - REACH)
        last = after.start() if after else mention.end + REACH
        matches = self._pattern.finditer(view.folded, first, last)
        return any(self._outcomes.find(view, *match.span()) for match in matches)


@lru_cache(maxsize=16)
def _one_reader(pack: Pack) -> OneReader:
    return OneReader(pack)


def read_numbers(text: str, language: str | None = None) -> list[NumberMention]:
    """Return the number expressions of a text; « un » and « une » only where they count something.

    Raises:
        UsageError: there is no pack of that language.
        PackError: the pack is broken.
    """
    pack = load_pack(language or default_language())
    view = view_text(text)
    reader = _one_reader(pack)
    mentions = finder_of(pack).find(view)
    return [mention for mention in mentions if not mention.indefinite or reader.counts(view, mention)]


def exercised_lines(text: str, pack: Pack) -> frozenset[Line]:
    """Return the lines of a pack that were used to read the numbers of a text."""
    view = view_text(text)
    reader = _one_reader(pack)
    for mention in finder_of(pack).find(view):
        if mention.indefinite:
            reader.counts(view, mention)
    return frozenset(view.lines)
