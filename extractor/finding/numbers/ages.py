"""Years that somebody has lived, and years that something lasts."""

import re

from extractor.finding.numbers.numerals import Numeral
from extractor.finding.numbers.phrases import Following, Preceding
from extractor.finding.numbers.view import View
from extractor.model import NumberKind
from extractor.packs.files.numbers import NumbersFile

YOUNGEST = 3
"""Years below which a bare « deux ans » is rather a length of time than an age."""

NAME = re.compile(r"[^\W\d_][\w'’.-]*, ?$")
"""What stands before an age that is told by commas alone."""
AGE_END = re.compile(r"(?: [^\W\d]+ \d{1,3})?(?: ?[,;)]|[.] |[.]$)")
LONGEST_NAME = 30
OLDEST = 110


class AgeRules:
    """Tells ages from lengths of time."""

    def __init__(self, numbers: NumbersFile) -> None:
        """Compile the contexts of a pack."""
        self._ages = Preceding((line, True) for line in numbers.before.age)
        self._spans = Preceding((line, True) for line in numbers.before.duration)
        self._terms = Following((line, True) for line in numbers.after.duration)

    def precedes(self, view: View, start: int) -> bool:
        """Return whether words that only an age follows stand before a place: “aged 24”."""
        return self._ages.at(view, start) is not None

    def kind(self, view: View, numeral: Numeral) -> NumberKind:
        """Return « age » or « other » for a number of years."""
        if self._ages.at(view, numeral.start):
            return "age"
        if numeral.value < YOUNGEST or self._spans.at(view, numeral.start) or self._terms.at(view, numeral.unit_end):
            return "other"
        return "age"


def is_bare_age(view: View, numeral: Numeral) -> bool:
    """Return whether a number between commas is the age of who stands before it: “Ann Lee, 43, …”."""
    if numeral.form != "digits" or not numeral.plain or not 1 <= numeral.value <= OLDEST:
        return False
    before = view.text[max(0, numeral.start - LONGEST_NAME) : numeral.start]
    return NAME.search(before) is not None and AGE_END.match(view.text, numeral.end) is not None
