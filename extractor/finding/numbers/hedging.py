"""The words that say how surely a number is meant: « plus de », « environ », « au moins »."""

import re
from collections.abc import Iterator

from extractor.finding.numbers.numerals import Numeral
from extractor.finding.numbers.phrases import Following, Forms, Preceding, Tree
from extractor.finding.numbers.surroundings import Surroundings
from extractor.finding.numbers.view import View
from extractor.model import Modifier
from extractor.packs import Line, Pack
from extractor.packs.files.hedges import HedgeForms

WORDS_BETWEEN = 3
"""Words that what is counted may have before the hedge that follows it: « 2 500 personnes environ »."""


class HedgeReader:
    """Finds the hedges of numerals."""

    def __init__(self, pack: Pack) -> None:
        """Compile the hedges of a pack."""
        hedges = pack.qualifiers.hedges
        self._before = Preceding(_entries(hedges.before))
        self._after = Forms(_entries(hedges.after))
        self._glued = Following(_entries(hedges.glued))
        self._around = Surroundings(pack.numbers)
        tree = Tree(self._after.entries, final=r"(?![\w'])").pattern()
        noun = r"(?:[^\W\d_][\w'-]* ?\n? ?)"
        self._pattern = re.compile(
            rf" ?[\"”»]? ?(?P<noun>{noun}{{0,{WORDS_BETWEEN}}}?)(?:(?<=[\w)]), )?({tree})(?! ?\d)"
        )

    def hedge(self, view: View, numeral: Numeral, limit: int) -> None:
        """Set the modifier of a numeral and where its words stand; nothing is looked for past `limit`."""
        if numeral.form == "group":
            numeral.modifier = "about"
        hit = self._before.at(view, numeral.start)
        if hit is not None:
            if hit.meaning is not None:
                numeral.modifier, numeral.hedge = hit.meaning, (hit.start, hit.end)
            return
        glued = self._glued.at(view, numeral.unit_end)
        if glued is not None and glued.meaning is not None:
            numeral.modifier, numeral.hedge = glued.meaning, (glued.start, glued.end)
            return
        self._hedge_after(view, numeral, limit)

    def _hedge_after(self, view: View, numeral: Numeral, limit: int) -> None:
        match = self._pattern.match(view.folded, numeral.unit_end, limit)
        if match is None or self._has_verb(view, *match.span("noun")):
            return
        hit = self._after.find(view, *match.span(2))
        if hit is not None and hit.meaning is not None:
            numeral.modifier, numeral.hedge = hit.meaning, (hit.start, hit.end)

    def _has_verb(self, view: View, start: int, end: int) -> bool:
        return False


def _entries(forms: HedgeForms) -> Iterator[tuple[Line, Modifier | None]]:
    """Yield the lines with their modifiers, those that are no hedge first."""
    yield from ((line, None) for line in forms.none)
    yield from ((line, "over") for line in forms.over)
    yield from ((line, "at_least") for line in forms.at_least)
    yield from ((line, "about") for line in forms.about)
    yield from ((line, "nearly") for line in forms.nearly)
    yield from ((line, "under") for line in forms.under)
    yield from ((line, "at_most") for line in forms.at_most)
