"""What stands right after a number and tells what kind of number it is: units, currencies, months, ages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extractor.finding.numbers.phrases import AFTER_NUMBER, Forms, Tree
from extractor.finding.numbers.view import View
from extractor.packs import Line, fold
from extractor.packs.files.numbers import NumbersFile
from extractor.packs.notation import expand

NO_CENTS = r"\.[-–]{1,2}"
"""What stands for the cents of a round amount (« 500.- »)."""
UNKNOWN_CURRENCY = "XXX"
"""ISO 4217: no currency."""
LONGEST_SYMBOL = 2
"""Letters of a unit that is a symbol, in which capitals count: « 5 g » is a weight, « 5G » is none."""
KILOGRAM = "kg"
LITRE = "l"


@dataclass(frozen=True, slots=True)
class Unit:
    """What a unit makes of a number: its role, how many base units it is, and the base unit."""

    role: Literal["money", "weight", "volume", "percentage", "share", "age", "month", "times", "other"]
    factor: float = 1.0
    code: str | None = None


@dataclass(frozen=True, slots=True)
class UnitHit:
    """A unit found after a number: where it ends, and the words between them."""

    end: int
    meaning: Unit
    linked: bool
    """Whether a word links them (« d'euros »), which only round numbers take."""
    halved: bool
    """Whether it is half a unit (« demi-tonne »)."""


class UnitReader:
    """Finds the unit of a number."""

    def __init__(self, numbers: NumbersFile) -> None:
        """Compile the units of a pack."""
        entries = tuple(_units(numbers))
        self._units = Forms(entries)
        self._symbols = {form for line, _ in entries for form in expand(line.text) if len(form) <= LONGEST_SYMBOL}
        self.symbols = frozenset(fold(form) for form in _symbols(numbers))
        """What stands for a currency in capitals: « DH », « FCFA »."""
        self._words = Forms((line, True) for line in (*numbers.fillers, *numbers.halves.before, *numbers.linkers))
        fillers = Tree(Forms((line, True) for line in numbers.fillers).entries).pattern()
        halves = Tree(Forms((line, True) for line in numbers.halves.before).entries).pattern()
        linkers = Tree(Forms((line, True) for line in numbers.linkers).entries, final=" ").pattern()
        units = Tree(self._units.entries, final=r"(?!['-]\w|[^\W\d])").pattern()
        self._pattern = re.compile(
            rf"(?:{NO_CENTS})?{AFTER_NUMBER}(?P<filler>{fillers})?(?(filler) )(?P<linker>{linkers})?"
            rf"(?P<half>{halves})?(?(half)[ -])(?P<unit>{units})"
        )

    def at(self, view: View, position: int) -> UnitHit | None:
        """Return the unit that follows the position."""
        match = self._pattern.match(view.folded, position)
        if match is None:
            return None
        hit = self._units.find(view, *match.span("unit"))
        if hit is None or (
            hit.end - hit.start <= LONGEST_SYMBOL and view.text[hit.start : hit.end] not in self._symbols
        ):
            return None
        for name in ("filler", "linker", "half"):
            if match[name]:
                self._words.find(view, *match.span(name))
        return UnitHit(hit.end, hit.meaning, linked=bool(match["linker"]), halved=bool(match["half"]))

    def measuring(self, view: View, position: int) -> UnitHit | None:
        """Return the unit that a half may stand before with no number of its own: « media tonelada »."""
        hit = self.at(view, position)
        return hit if hit and not hit.linked and hit.meaning.role in ("money", "weight", "volume") else None


def _symbols(numbers: NumbersFile) -> Iterator[str]:
    forms = (form for lines in numbers.currencies.values() for line in lines for form in expand(line.text))
    yield from (form for form in forms if form.isupper() and " " not in form)


def _units(numbers: NumbersFile) -> Iterator[tuple[Line, Unit]]:
    for code, lines in numbers.currencies.items():
        for line in lines:
            yield line, Unit("money", code=None if code == UNKNOWN_CURRENCY else code)
    for factor, lines in numbers.weights.items():
        for line in lines:
            yield line, Unit("weight", factor, KILOGRAM)
    for factor, lines in numbers.volumes.items():
        for line in lines:
            yield line, Unit("volume", factor, LITRE)
    for share, lines in numbers.shares.items():
        for line in lines:
            yield line, Unit("share", share)
    yield from ((line, Unit("percentage")) for line in numbers.after.percentage)
    yield from ((line, Unit("age")) for line in numbers.after.age)
    yield from ((line, Unit("month")) for line in numbers.after.month)
    yield from ((line, Unit("times")) for line in numbers.after.times)
    yield from ((line, Unit("other")) for line in numbers.after.other)
