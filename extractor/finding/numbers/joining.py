"""Numerals that belong together: ranges, pairs, repeats, lists with one unit for all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from extractor.finding.numbers.adding import HUNDRED, THOUSAND
from extractor.finding.numbers.kinds import LAST_DAY
from extractor.finding.numbers.numerals import Numeral, exact
from extractor.finding.numbers.phrases import Following, Preceding
from extractor.finding.numbers.surroundings import Surroundings
from extractor.finding.numbers.view import View
from extractor.packs import Line, Pack, fold
from extractor.packs.files.numbers import SomeForms
from extractor.packs.notation import GAP, expand
from extractor.packs.words import without_accents

WIDEST = 14
"""Characters of the longest text between two numbers that joins them, units aside."""
STEEPEST = 20
"""How many times its low end the high end of a range is at most, where only a hyphen says that it is one."""
BEST_SCORE = 20
"""The highest number that « 3 à 1 » is a score up to."""
SPACES = re.compile(" +")
THOUSANDS = re.compile(r"\D000$")
"""The thousands of a range said once: « entre 200 et 300 000 »."""
SHARED = frozenset({"age", "month", "other", "percentage", "weight", "money", "volume"})
"""Causes of a kind that the numbers of a list share."""
THREE_DIGITS = 3
MEASURED = frozenset({"weight", "volume"})
CONTINUING = frozenset({"digits", "scale"})
"""Forms of what may follow a scale and belong to it."""
RATIOS = frozenset({2, 3, 4, 5, 10, 100, 1000})
"""What people are counted out of, when a share of them is meant: « huit personnes sur dix »."""
PART_OF = re.compile(r"(?: [^\W\d_][\w'-]*){1,3}")
"""What is counted, between a part and its whole."""
FARTHEST = 60
"""Characters between a number and the one whose unit it leaves out, at most."""
REPEAT = " ("
"""Between a number in words and the same in digits: « dix-huit (18) »."""


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands between two numbers, and the word that must stand before the first."""

    role: Literal["range", "list", "pair"]
    line: Line
    opening: str
    between: str


class JointReader:
    """Joins numerals."""

    def __init__(self, pack: Pack) -> None:
        """Compile the joints of a pack."""
        joints = pack.numbers.joints
        self._joints: dict[str, list[Joint]] = {}
        self._add("pair", joints.pairs)
        self._add("range", joints.ranges)
        self._add("list", joints.lists)
        self._openings = Preceding(
            (Line(joint.opening, joint.line.file, joint.line.number), joint)
            for group in self._joints.values()
            for joint in group
            if joint.opening
        )
        self._changes = Preceding((line, True) for line in joints.changes)
        self._linkers = Following((line, True) for line in pack.numbers.linkers)
        self._around = Surroundings(pack.numbers)

    def _add(self, role: Literal["range", "list", "pair"], lines: SomeForms) -> None:
        for line in lines:
            for form in expand(line.text):
                opening, between = fold(form).split(GAP)[:2]
                joint = Joint(role, line, opening.strip(), between)
                for key in {between, without_accents(between)}:
                    self._joints.setdefault(key, []).append(joint)

    def fold(self, view: View, numerals: Sequence[Numeral]) -> list[Numeral]:
        """Return the numerals with repeats (« dix-huit (18) »), sums and pairs (« 14h30 ») made one each."""
        folded: list[Numeral] = []
        for numeral in numerals:
            if not (folded and self._absorbs(view, folded[-1], numeral)):
                folded.append(numeral)
        return folded

    def _absorbs(self, view: View, first: Numeral, second: Numeral) -> bool:
        if second.start - first.end > WIDEST:
            return False
        between = view.folded[first.end : second.start]
        if between == REPEAT and first.value == second.value and view.folded[second.end : second.end + 1] == ")":
            first.end, first.single = second.end + 1, False
            return True
        if between == " " and (value := _continued(first, second)) is not None:
            first.value, first.scale, first.end = value, second.scale, second.end
            return True
        pairs = [joint for joint in self._joints.get(SPACES.sub(" ", between), ()) if joint.role == "pair"]
        if not pairs or self._around.counts_something(view, second.end):
            return False
        if not {first.form, second.form} <= {"digits", "words", "shape"}:
            return False
        view.lines.append(pairs[0].line)
        first.form, first.end = "shape", second.end
        return True

    def merge_ranges(self, view: View, numerals: Sequence[Numeral]) -> list[Numeral]:
        """Return the settled numerals with both ends of each range made one: « entre 3 et 5 millions »."""
        merged: list[Numeral] = []
        for numeral in numerals:
            joint = self._range(view, merged[-1], numeral) if merged else None
            if joint is not None:
                view.lines.append(joint.line)
                numeral = self._span(view, joint, merged.pop(), numeral)
            elif merged and self._adds_weight(view, merged[-1], numeral):
                numeral = _sum(merged.pop(), numeral)
            elif merged and (part := self._spoken_part(view, merged[-1], numeral)):
                numeral.factor = part
                numeral.value = exact(numeral.value * part)
                numeral.kind, numeral.cause, numeral.unit = merged[-1].kind, merged[-1].cause, merged[-1].unit
                numeral = _sum(merged.pop(), numeral)
            merged.append(numeral)
        return merged

    def _adds_weight(self, view: View, first: Numeral, second: Numeral) -> bool:
        """Return whether a smaller unit goes on where a larger one ended: « 6 quintaux et 35 kilos »."""
        if first.cause != "weight" or second.cause != "weight" or second.high is not None:
            return False
        if not (second.factor < first.factor and second.value < first.factor):
            return False
        joints = self._between(view, first, second, "list")
        return view.folded[first.unit_end : second.start] == " " or any(
            joint.between.strip().isalpha() for joint in joints
        )

    def _spoken_part(self, view: View, first: Numeral, second: Numeral) -> float:
        """Return what a number without a unit is worth after one with: « 12 kg 300 », « une tonne deux », else 0."""
        between = view.folded[first.unit_end : second.start]
        if first.cause != "weight" or between not in ("", " ") or second.indefinite or not _is_part(second):
            return 0.0
        if second.cause != ("" if between else "glued") or self._around.counts_something(view, second.end):
            return 0.0
        width = second.end - second.start if second.form == "digits" else len(str(int(second.value)))
        if width == THREE_DIGITS:
            return first.factor / THOUSAND
        return first.factor / 10 if second.value < 10 else 0.0

    def _between(self, view: View, first: Numeral, second: Numeral, role: str) -> list[Joint]:
        if not 0 < second.start - first.unit_end <= WIDEST:
            return []
        between = view.folded[first.unit_end : second.start]
        written = view.text[first.unit_end : second.start]
        joints = self._joints.get(SPACES.sub(" ", between), ())
        return [joint for joint in joints if joint.role == role and _written_so(joint, between, written)]

    def _range(self, view: View, first: Numeral, second: Numeral) -> Joint | None:
        joints = self._between(view, first, second, "range")
        if not joints or first.high is not None or not _alike(first, second):
            return None
        low = _low_end(view, first, second)
        opening = self._openings.at(view, first.start)
        changes = self._changes.at(view, first.start) is not None
        for joint in joints:
            if low < second.value and joint.opening and opening and opening.meaning.opening == joint.opening:
                return None if changes else joint
            if not joint.opening and not changes and self._holds(view, joint, (first, second), low):
                return joint
        return None

    def _holds(self, view: View, joint: Joint, ends: tuple[Numeral, Numeral], low: float) -> bool:
        """Return whether a joint without an opening makes a range; a score such as « 3-0 » is marked as one."""
        first, second = ends
        sign = not joint.between.strip().isalpha()
        counted = second.cause != "" or self._around.counts_something(view, second.end)
        if low < second.value and (not sign or second.kind == "year" or (counted and second.value <= low * STEEPEST)):
            return True
        if not counted and first.cause == "" and (sign or max(first.value, second.value) <= BEST_SCORE):
            for numeral in ends:
                numeral.kind, numeral.cause = "other", "score"
        return False

    def _span(self, view: View, joint: Joint, first: Numeral, second: Numeral) -> Numeral:
        second.high, second.value = second.value, _low_end(view, first, second)
        second.start, second.modifier, second.indefinite = first.start, "between", False
        if joint.opening and (opening := self._openings.at(view, first.start)):
            second.hedge = (opening.start, opening.end)
        return second

    def share_units(self, view: View, numerals: Sequence[Numeral]) -> None:
        """Give the numbers of a list the unit of its last one, and the kind of its first: « articles 12 et 13 »."""
        neighbours = tuple(pairwise(numerals))
        for first, second in reversed(neighbours):
            if first.cause in ("", "fraction") and second.cause in SHARED and not first.indefinite:
                self._share(view, first, second)
        for first, second in neighbours:
            if first.cause in MEASURED and second.cause in ("", "fraction") and self._leaves_out(view, first, second):
                second.kind, second.cause, second.unit = first.kind, first.cause, first.unit
                second.factor, second.value = first.factor, exact(second.value * first.factor)
            if second.cause == "" and self._names_both(view, first, second):
                second.kind, second.cause = first.kind, first.cause

    def _leaves_out(self, view: View, first: Numeral, second: Numeral) -> bool:
        """Return whether the unit said before is meant again: « 32 tonnes, dont huit de cocaïne »."""
        between = view.folded[first.unit_end : second.start]
        if len(between) > FARTHEST or any(sign in between for sign in ".!?\n;:") or second.indefinite:
            return False
        if second.cause == "fraction" or not second.plain:
            return second.cause == "fraction"
        link = self._linkers.at(view, second.end)
        word = self._around.after(view, link.end) if link else None
        return word is not None and not word.closed and not word.capital

    def mark_ratios(self, view: View, numerals: Sequence[Numeral]) -> None:
        """Make a share told as « huit personnes sur dix » a number that counts nothing, both ends of it."""
        for first, second in pairwise(numerals):
            if first.cause or second.cause or second.value not in RATIOS or not first.value < second.value:
                continue
            counted, space, word = view.folded[first.end : second.start - 1].rpartition(" ")
            pairs = [joint for joint in self._joints.get(f" {word} ", ()) if space and joint.role == "pair"]
            if pairs and PART_OF.fullmatch(counted) and not self._around.counts_something(view, second.end):
                view.lines.append(pairs[0].line)
                for numeral in (first, second):
                    numeral.kind, numeral.cause, numeral.indefinite = "other", "ratio", False

    def _names_both(self, view: View, first: Numeral, second: Numeral) -> bool:
        """Return whether what names the first number names the second too: « articles 12 et 13 », « le 9-3 »."""
        if (
            first.cause not in ("label", "singular", "year", "age")
            or first.unit_end > first.end
            or self._around.counts_something(view, second.end)
        ):
            return False
        if view.folded[first.end : second.start] == "-":
            return True
        if first.cause == "year":
            return False
        joints = [*self._between(view, first, second, "list"), *self._between(view, first, second, "range")]
        return first.cause in ("label", "age") and any(joint.between.strip().isalpha() for joint in joints)

    def _share(self, view: View, first: Numeral, second: Numeral) -> None:
        joints = self._between(view, first, second, "list") or self._between(view, first, second, "range")
        if not joints or (second.cause == "month" and not (first.plain and first.value <= LAST_DAY)):
            return
        comma = not joints[0].between.strip().isalpha()
        if comma and not (second.chained or second.cause in ("age", "month")):
            return
        view.lines.append(joints[0].line)
        first.kind, first.cause, first.unit, first.chained = second.kind, second.cause, second.unit, True
        first.value = exact(first.value * second.factor)


def _is_part(numeral: Numeral) -> bool:
    """Return whether a number may be the rest of a weight: « 12 kg 300 », « trois kilos cinq cents »."""
    return numeral.plain or (numeral.form == "words" and numeral.scale == HUNDRED)


def _sum(first: Numeral, second: Numeral) -> Numeral:
    second.value, second.start, second.modifier = exact(first.value + second.value), first.start, first.modifier
    return second


def _continued(first: Numeral, second: Numeral) -> float | None:
    """Return what digits that go on where a scale ended make with it: « 1 million 200 000 », « 12 mil 826 ».

    Thousands may themselves be counted by a larger scale: « 2 mil 300 millones ».
    """
    if first.form != "scale" or second.form not in CONTINUING or not second.value.is_integer():
        return None
    small = second.value / second.scale
    if first.scale == THOUSAND < second.scale and 1 <= small < THOUSAND:
        return exact((first.value + small) * second.scale)
    least = 1 if first.scale == THOUSAND else THOUSAND
    return exact(first.value + second.value) if least <= second.value < first.scale else None


def _alike(first: Numeral, second: Numeral) -> bool:
    if not {first.form, second.form} <= {"digits", "words", "scale", "group"}:
        return False
    return first.kind == second.kind or (first.cause in ("", "fraction") and second.kind not in ("year", "edition"))


def _low_end(view: View, first: Numeral, second: Numeral) -> float:
    """Return the low end of a range, in the unit of the high one, whose scale or thousands it may share."""
    if first.cause not in ("", "fraction"):
        return first.value
    times = second.value / (second.scale * second.factor)
    if first.form == second.form == "digits" and first.value * THOUSAND < times:
        written = view.folded[second.start : second.end]
        return exact(first.value * second.factor * (THOUSAND if THOUSANDS.search(written) else 1.0))
    shared = first.scale == 1.0 < second.scale and first.value <= times
    return exact(first.value * second.factor * (second.scale if shared else 1.0))


def _written_so(joint: Joint, between: str, written: str) -> bool:
    """Return whether accents are missing from capitals only."""
    between = SPACES.sub(" ", between)
    return between == joint.between or written.isupper()
