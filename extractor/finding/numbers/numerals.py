"""Numerals: the number expressions of a text with their values, before anybody asks what they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extractor.finding.numbers.adding import THOUSAND, Role, Spelled
from extractor.finding.numbers.digits import LONGEST, digits_pattern, prefers_rival, read_digits
from extractor.finding.numbers.phrases import Following, Preceding, Tree
from extractor.finding.numbers.spelled import Speller
from extractor.finding.numbers.surroundings import Surroundings
from extractor.finding.numbers.units import UnitReader
from extractor.finding.numbers.view import View
from extractor.model import Modifier, NumberKind
from extractor.packs import Pack, fold
from extractor.packs.files.numbers import Separators
from extractor.packs.notation import expand

Form = Literal["digits", "words", "group", "scale", "ordinal", "share", "shape"]
FORMS: dict[Role, Form] = {
    "small": "words",
    "hundred": "words",
    "hundreds": "words",
    "scale": "scale",
    "collective": "group",
    "ordinal": "ordinal",
    "share": "share",
    "half": "words",
}


@dataclass(slots=True)
class Numeral:
    """A number expression, and what is worked out about it step by step."""

    start: int
    end: int
    value: float
    form: Form
    scale: float = 1.0
    other: float | None = None
    """The value in the other reading of its one sign: 2517 for « 2,517 »."""
    single: bool = False
    """One row of a table: « un », « neuf »."""
    opened: bool = False
    """A round group after a word that stands for its number: « la vingtaine »."""
    kind: NumberKind = "count"
    cause: str = ""
    """Which rule told the kind."""
    unit: str | None = None
    unit_end: int = 0
    factor: float = 1.0
    chained: bool = False
    """The unit is that of a later number in a list."""
    high: float | None = None
    modifier: Modifier = "exact"
    hedge: tuple[int, int] | None = None
    indefinite: bool = False
    front: int | None = None
    """Where the sign of a currency before it begins."""

    @property
    def plain(self) -> bool:
        """Return whether it is a number without scale, fraction and group: one that could name a thing."""
        return self.form in ("digits", "words") and self.scale == 1.0 and self.value == int(self.value)


class Scanner:
    """Finds the numerals of a text, in order and apart from each other."""

    def __init__(self, pack: Pack) -> None:
        """Compile the number tables of a pack."""
        numbers = pack.numbers
        self._speller = Speller(numbers)
        self._scaled = numbers.separators.scaled
        self._signs = {
            sign: (line, float(value))
            for value, lines in numbers.scale_signs.items()
            for line in lines
            for sign in expand(line.text)
        }
        self._money = UnitReader(numbers)
        self._openers = Preceding((line, True) for line in numbers.openers)
        self._linkers = Following((line, True) for line in numbers.linkers)
        self._prices = Preceding((line, True) for lines in numbers.currency_signs.values() for line in lines)
        self._around = Surroundings(numbers)
        money = Tree((form for form in self._money.symbols if form.isalpha()), final=r"(?!\w)").pattern()
        signs = Tree((fold(sign) for sign in self._signs), final=rf"(?:(?!\w)|(?={money}))").pattern()
        tail = rf"(?:(?P<tail>{self._speller.tail})| ?(?P<sign>{signs}))?"
        self._usual, *self._rivals = (
            (separators, re.compile(rf"{digits_pattern(separators)}{tail}|{self._speller.run}"))
            for separators in (numbers.separators, numbers.rival_separators)
            if separators is not None
        )

    def scan(self, view: View) -> list[Numeral]:
        """Return the numerals of a text, without those that need a word before them and have none."""
        found: list[Numeral] = []
        separators, pattern = self._usual
        if self._rivals and prefers_rival(view.folded, separators, self._rivals[0][0]):
            separators, pattern = self._rivals[0]
        for match in pattern.finditer(view.folded):
            if not match.group()[0].isalpha():
                found.extend(self._digits(view, match, separators))
            else:
                for numeral in self._words(view, match.start(), match.group(), None):
                    if numeral.opened and found and found[-1].start >= numeral.start:
                        found.pop()
                    found.append(numeral)
        return found

    def _digits(self, view: View, match: "re.Match[str]", separators: Separators) -> Iterator[Numeral]:
        start = match.start()
        if shape := match["shape"]:
            first = re.search(r"\d+", shape)
            value = float(first.group()[:LONGEST]) if first else 0.0
            yield Numeral(start, start + len(shape), value, "shape")
            return
        written = match["grouped"] or match["simple"]
        digits = read_digits(written, separators)
        if match["tail"]:
            yield from self._words(
                view, match.start("tail"), match["tail"], (start, self._scalable(digits.value, digits.other))
            )
            return
        numeral = Numeral(start, start + len(written), digits.value, "digits", other=digits.other)
        if match["sign"]:
            self._apply_sign(view, numeral, match.span("sign"))
        yield numeral

    def _apply_sign(self, view: View, numeral: Numeral, place: tuple[int, int]) -> None:
        entry = self._signs.get(view.text[place[0] : place[1]])
        if entry is None:
            return
        line, scale = entry
        if place[1] - place[0] == 1 and not self._is_scale(view, numeral, place, scale):
            return
        view.lines.append(line)
        value = self._scalable(numeral.value, numeral.other)
        numeral.value, numeral.scale, numeral.form, numeral.other = exact(value * scale), scale, "scale", None
        numeral.end = place[1]

    def _is_scale(self, view: View, numeral: Numeral, place: tuple[int, int], scale: float) -> bool:
        """Whether one letter behind digits is a scale: « 69 M€ », « 1,2M de vues », “1.2m pills”, but not “3 m”."""
        glued = place[0] == numeral.end
        if glued and (scale == THOUSAND or self._around.counts_something(view, place[1])):
            return True
        if glued and self._linkers.at(view, place[1]) is not None:
            return True
        unit = self._money.at(view, place[1])
        return (unit is not None and unit.meaning.role == "money") or (
            glued and self._prices.at(view, numeral.start) is not None
        )

    def _scalable(self, value: float, other: float | None) -> float:
        """Return the reading of digits before a scale, which mostly divide: « 2,517 millions »."""
        return value if other is None or self._scaled else min(value, other)

    def _words(self, view: View, offset: int, words: str, digits: tuple[int, float] | None) -> Iterator[Numeral]:
        start, value = digits or (None, None)
        for spelled in self._speller.read(words, value):
            first = offset + spelled.start if start is None else start
            numeral = Numeral(first, offset + spelled.end, exact(spelled.value), FORMS[spelled.role], spelled.scale)
            numeral.single = spelled.single and start is None
            start = None
            needs_opener = spelled.bare or spelled.role == "share"
            opened = needs_opener and self._open(view, numeral, spelled)
            halved = spelled.role == "half" and self._money.measuring(view, numeral.end) is not None
            if spelled.bare and not opened and not halved:
                continue
            view.lines.extend(spelled.lines)
            yield numeral

    def _open(self, view: View, numeral: Numeral, spelled: Spelled) -> bool:
        """Take the words that stand for a number before a round group: « la vingtaine », « une bonne dizaine »."""
        if spelled.role not in ("scale", "collective", "share") or spelled.plural:
            return False
        opener = self._openers.at(view, numeral.start)
        if opener is None:
            return False
        numeral.start, numeral.opened = opener.start, True
        return True


def exact(value: float) -> float:
    """Return the value without the dust of binary fractions, which 15 significant digits leave out at any scale."""
    return round(float(f"{value:.15g}"), 9)
