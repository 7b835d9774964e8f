"""Roman numerals: editions after a name (« Trigger IX ») and ordinals (« XIVe »).  Never counts."""

import re
from collections.abc import Iterator

from extractor.finding.numbers.numerals import Numeral
from extractor.finding.numbers.phrases import Following, Preceding
from extractor.finding.numbers.surroundings import Surroundings
from extractor.finding.numbers.view import View
from extractor.packs import Pack

NUMERAL = re.compile(r"\b(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![A-Z0-9])")
VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}


class RomanReader:
    """Finds Roman numerals."""

    def __init__(self, pack: Pack) -> None:
        """Compile the endings and edition words of a pack."""
        self._endings = Following(((line, True) for line in pack.numbers.ordinal_endings), lead="")
        self._first_endings = Following(((line, True) for line in pack.numbers.first_endings), lead="")
        self._editions = Preceding((line, True) for line in pack.numbers.before.edition)
        self._around = Surroundings(pack.numbers)

    def read(self, view: View) -> Iterator[Numeral]:
        """Yield the Roman numerals of a text that follow a name or have an ending."""
        for match in NUMERAL.finditer(view.text):
            numeral = Numeral(*match.span(), read_roman(match.group()), "ordinal", kind="ordinal", cause="roman")
            following = view.text[numeral.end : numeral.end + 1]
            if following.isalnum():
                endings = self._endings if numeral.value > 1 else self._first_endings
                ending = endings.at(view, numeral.end)
                if ending is None or match.group() == "L":
                    continue
                numeral.end = ending.end
            elif following in ("'", "’", "-") or not self._is_edition(view, numeral.start):
                continue
            else:
                numeral.kind = "edition"
            numeral.unit_end = numeral.end
            yield numeral

    def _is_edition(self, view: View, start: int) -> bool:
        if view.text[start - 1 : start] in ("", "\n", "-", "'", "’", "(", "."):
            return False
        word = self._around.before(view, start)
        return word is not None and (word.capital or self._editions.at(view, start) is not None)


def read_roman(letters: str) -> float:
    """Return the value of a Roman numeral."""
    values = [VALUES[letter] for letter in letters]
    following = [*values[1:], 0]
    return float(sum(-value if value < later else value for value, later in zip(values, following, strict=True)))
