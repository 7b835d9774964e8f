"""Years that somebody has lived, and years that something lasts."""

from extractor.finding.numbers.numerals import Numeral
from extractor.finding.numbers.phrases import Following, Preceding
from extractor.finding.numbers.view import View
from extractor.model import NumberKind
from extractor.packs.files.numbers import NumbersFile

YOUNGEST = 3
"""Years below which a bare « deux ans » is rather a length of time than an age."""


class AgeRules:
    """Tells ages from lengths of time."""

    def __init__(self, numbers: NumbersFile) -> None:
        """Compile the contexts of a pack."""
        self._ages = Preceding((line, True) for line in numbers.before.age)
        self._spans = Preceding((line, True) for line in numbers.before.duration)
        self._terms = Following((line, True) for line in numbers.after.duration)

    def kind(self, view: View, numeral: Numeral) -> NumberKind:
        """Return « age » or « other » for a number of years."""
        if self._ages.at(view, numeral.start):
            return "age"
        if numeral.value < YOUNGEST or self._spans.at(view, numeral.start) or self._terms.at(view, numeral.unit_end):
            return "other"
        return "age"
