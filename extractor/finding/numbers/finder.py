"""All number expressions of a text, with their kinds, units and hedges."""

from collections.abc import Iterable
from functools import lru_cache

from extractor.finding.numbers.hedging import HedgeReader
from extractor.finding.numbers.joining import JointReader
from extractor.finding.numbers.kinds import KindReader
from extractor.finding.numbers.numerals import Numeral, Scanner
from extractor.finding.numbers.phrases import Following
from extractor.finding.numbers.roman import RomanReader
from extractor.finding.numbers.view import View, view_text
from extractor.model import Modifier, NumberMention, Quantity
from extractor.packs import Pack


class Finder:
    """Finds the number mentions of texts in the language of one pack."""

    def __init__(self, pack: Pack) -> None:
        """Compile what a pack says of numbers."""
        self._scanner = Scanner(pack)
        self._kinds = KindReader(pack)
        self._joints = JointReader(pack)
        self._hedges = HedgeReader(pack)
        self._romans = RomanReader(pack)
        self._leading = Following((line, True) for line in pack.numbers.ones.before)

    def find(self, view: View) -> tuple[NumberMention, ...]:
        """Return the number mentions of a text, by their place, apart from each other."""
        numerals = self._settled(view, self._joints.fold(view, self._scanner.scan(view)))
        numerals = self._joints.merge_ranges(view, numerals)
        self._joints.share_units(view, numerals)
        self._joints.mark_ratios(view, numerals)
        self._hedges.hedge(view, numerals)
        return tuple(_mention(numeral) for numeral in _merged(_outside_hedges(numerals), self._romans.read(view)))

    def _settled(self, view: View, numerals: list[Numeral]) -> list[Numeral]:
        settled: list[Numeral] = []
        limit = 0
        for numeral in numerals:
            if numeral.start >= limit and self._kinds.settle(view, numeral):
                limit = numeral.unit_end
                if settled and settled[-1].indefinite and self._introduces(view, settled[-1].end, numeral):
                    settled.pop()
                settled.append(numeral)
        return settled

    def _introduces(self, view: View, position: int, numeral: Numeral) -> bool:
        """Return whether an article only introduces the number: “a $6 million fraud”, “a further two”."""
        start = numeral.start if numeral.front is None else numeral.front
        led = self._leading.at(view, position)
        if led is None and numeral.kind != "money":
            return False
        return view.folded[led.end if led else position : start] in (" ", "")


@lru_cache(maxsize=16)
def finder_of(pack: Pack) -> Finder:
    """Return the finder of a pack, compiled once."""
    return Finder(pack)


@lru_cache(maxsize=4096)
def _quantity(value: float, high: float | None, modifier: Modifier, unit: str | None) -> Quantity:
    return Quantity(value=value, high=high, modifier=modifier, unit=unit)


def find_numbers(text: str, pack: Pack) -> tuple[NumberMention, ...]:
    """Return every number expression of a text, by its place, counts and others.

    « plus de 27,5 tonnes »: one mention of « 27,5 », over 27500 kg, with the place of « plus de ».
    """
    return finder_of(pack).find(view_text(text))


def _outside_hedges(numerals: list[Numeral]) -> list[Numeral]:
    """Return the numerals without those that are part of the hedge of another: « un peu plus de 300 »."""
    following = (*numerals[1:], None)
    return [
        numeral
        for numeral, after in zip(numerals, following, strict=False)
        if not (after and after.hedge and after.hedge[0] <= numeral.start < after.hedge[1])
    ]


def _merged(numerals: list[Numeral], romans: Iterable[Numeral]) -> list[Numeral]:
    """Return both in the order of the text, without Roman numerals inside another number."""
    merged = sorted((*numerals, *romans), key=lambda numeral: numeral.start)
    return [
        numeral for last, numeral in zip((None, *merged), merged, strict=False) if not last or last.end <= numeral.start
    ]


def _mention(numeral: Numeral) -> NumberMention:
    return NumberMention(
        numeral.start,
        numeral.end,
        _quantity(numeral.value, numeral.high, numeral.modifier, numeral.unit),
        numeral.kind,
        numeral.hedge,
        max(numeral.unit_end, numeral.end),
        numeral.indefinite and numeral.kind == "count",
        numeral.front,
    )
