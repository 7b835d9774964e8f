"""The words that say how surely a number is meant: « plus de », « environ », « au moins »."""

import re
from collections.abc import Iterator, Sequence

from extractor.finding.numbers.numerals import Numeral
from extractor.finding.numbers.phrases import Following, Forms, Hit, Preceding, Tree
from extractor.finding.numbers.view import View
from extractor.model import Modifier
from extractor.packs import Line, Pack
from extractor.packs.files.hedges import HedgeForms

HEDGED = frozenset({"count", "money", "weight", "percentage", "age"})
"""Kinds of numbers that a hedge is looked for."""
COUNTED = re.compile(r" ?[\"”»]? ?(?:[^\W\d_][\w'-]*[ \n]+){0,3}|(?: [^\W\d_][\w'-]*){0,3}, ")
"""What may stand between a number and the hedge after it: « 2 500 personnes environ »."""
FARTHEST = 60
"""Characters between a number and the hedge after it, at most."""
LOOKED_BACK = 50
BOUNDARY = r"(?!'?\w)"


class HedgeReader:
    """Finds the hedges of numerals."""

    def __init__(self, pack: Pack) -> None:
        """Compile the hedges of a pack."""
        hedges = pack.qualifiers.hedges
        self._before = Preceding(_entries(hedges.before))
        self._after = Forms(_entries(hedges.after))
        self._glued = Following(_entries(hedges.glued))
        self._pattern = re.compile(rf"\b{Tree(self._after.entries, final=BOUNDARY).pattern()}")

    def hedge(self, view: View, numerals: Sequence[Numeral]) -> None:
        """Set the modifiers of numerals, and where the words of their hedges stand."""
        afters = [match.span() for match in self._pattern.finditer(view.folded)]
        limit = len(view.folded)
        for numeral in reversed(numerals):
            while afters and afters[-1][0] >= limit:
                afters.pop()
            if numeral.kind in HEDGED and numeral.high is None:
                self._hedge(view, numeral, afters, limit)
            limit = numeral.hedge[0] if numeral.hedge and numeral.hedge[0] < numeral.start else numeral.start

    def _hedge(self, view: View, numeral: Numeral, afters: list[tuple[int, int]], limit: int) -> None:
        if numeral.form == "group":
            numeral.modifier = "about"
        hit = self._before.at(view, numeral.start if numeral.front is None else numeral.front) or self._glued.at(
            view, numeral.unit_end
        )
        if hit is None and afters and afters[-1][0] >= numeral.unit_end:
            hit = self._hedge_after(view, numeral, afters, limit)
        if hit is None or hit.meaning is None or (numeral.indefinite and hit.meaning == "at_most"):
            return
        numeral.modifier, numeral.hedge = hit.meaning, (hit.start, hit.end)

    def _hedge_after(
        self, view: View, numeral: Numeral, afters: list[tuple[int, int]], limit: int
    ) -> Hit[Modifier | None] | None:
        """Return the first hedge after the number and what it counts, if it is not that of the next number."""
        start, end = next(span for span in afters[-LOOKED_BACK:] if span[0] >= numeral.unit_end)
        if end > limit or start - numeral.unit_end > FARTHEST or view.folded[end : end + 2].strip()[:1].isdigit():
            return None
        if not COUNTED.fullmatch(view.folded, numeral.unit_end, start):
            return None
        return self._after.find(view, start, end)


def _entries(forms: HedgeForms) -> Iterator[tuple[Line, Modifier | None]]:
    """Yield the lines with their modifiers, those that are no hedge first."""
    yield from ((line, None) for line in forms.none)
    yield from ((line, "over") for line in forms.over)
    yield from ((line, "at_least") for line in forms.at_least)
    yield from ((line, "about") for line in forms.about)
    yield from ((line, "nearly") for line in forms.nearly)
    yield from ((line, "under") for line in forms.under)
    yield from ((line, "at_most") for line in forms.at_most)
