"""What kind of number a numeral is, by the words and signs around it."""

import re
from dataclasses import dataclass
from typing import Literal

from extractor.finding.numbers.ages import AgeRules, is_bare_age
from extractor.finding.numbers.numerals import Numeral, exact
from extractor.finding.numbers.phrases import Following, Forms, Hit, Preceding
from extractor.finding.numbers.surroundings import Surroundings, is_title
from extractor.finding.numbers.units import UNKNOWN_CURRENCY, UnitHit, UnitReader
from extractor.finding.numbers.view import View
from extractor.model import NumberKind
from extractor.packs import Pack

YEARS = range(1900, 2100)
LAST_DAY = 31
LAST_EDITION = 50
LAST_MODEL = 999  # the highest number that a name carries without being a year (« Boeing 737 »)
WIDEST_MARGIN = 12  # spaces before the number of a line, at most (« 1. »)
SHORTEST_GLUED = 4  # letters of a word glued to a number by mistake (« 300personnes »); fewer are a sign (« 5G »)
GLUE = ("", *"_/@#&=?")  # signs that make the digits after them part of something else, as nothing does
LINKS = ("-", "+")  # signs that do so after a letter: « AK-47 », « J+1 »
PADDED = 2  # digits of a small count written with a zero in front (« 03 véhicules »)
LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Context:
    """What the word before a number makes of it."""

    role: Literal["label", "singular", "weekday", "edition", "rank", "compound", "money"]
    code: str | None = None


class KindReader:
    """Tells the kinds of numerals."""

    def __init__(self, pack: Pack) -> None:
        """Compile the contexts of a pack."""
        numbers = pack.numbers
        before = numbers.before
        self._units = UnitReader(numbers)
        self._ages = AgeRules(numbers)
        self._bare_ages = before.bare_ages
        self._around = Surroundings(numbers)
        contexts = [(line, Context("edition")) for line in before.edition]
        contexts += [(line, Context("label")) for line in before.label]
        contexts += [(line, Context("singular")) for line in before.singular]
        contexts += [(line, Context("weekday")) for line in before.weekday]
        contexts += [(line, Context("rank")) for line in before.rank]
        contexts += [(line, Context("compound")) for line in before.compound]
        for code, lines in numbers.currency_signs.items():
            contexts += [(line, Context("money", None if code == UNKNOWN_CURRENCY else code)) for line in lines]
        self._contexts = Preceding(contexts)
        self._years = Preceding((line, True) for line in (*before.year, *numbers.after.month))
        self._names = Preceding((line, True) for line in before.names)
        self._endings = Following(
            ((line, True) for line in (*numbers.first_endings, *numbers.ordinal_endings)), lead=""
        )
        self._ranks = Following((line, True) for line in numbers.rank_words)
        self._addresses = Following(((line, True) for line in numbers.after.label), lead=",? ?")
        self._joined = Following(((line, True) for line in numbers.hyphenated), lead="-")
        self._halves = Following((line, True) for line in numbers.halves.after)
        self._linkers = Following((line, True) for line in numbers.linkers)
        self._articles = Forms((line, True) for line in numbers.articles)
        self._only = Following((line, True) for line in numbers.ones.only)
        self._months = Forms((line, True) for line in numbers.after.month)
        self._adjectives = Forms((line, True) for line in numbers.adjectives)

    def settle(self, view: View, numeral: Numeral) -> bool:
        """Tell the kind of a numeral, its unit and where that ends; return False where it is no number."""
        numeral.unit_end = numeral.end
        match numeral.form:
            case "shape":
                self._tell(numeral, "other", "shape")
            case "share":
                self._tell(numeral, "percentage", "share")
            case "ordinal":
                self._ordinal(view, numeral)
            case "digits" if self._sticks(view, numeral):
                pass
            case _:
                return self._number(view, numeral)
        return True

    def _tell(self, numeral: Numeral, kind: NumberKind, cause: str) -> None:
        numeral.kind, numeral.cause = kind, cause

    def _ordinal(self, view: View, numeral: Numeral) -> None:
        self._tell(numeral, "rank" if self._ranks.at(view, numeral.end) else "ordinal", "ordinal")

    def _sticks(self, view: View, numeral: Numeral) -> bool:
        """Tell the kind of digits that letters or signs are glued to: « G7 », « 2e », « 9-mm », « 1. »."""
        text, start, end = view.folded, numeral.start, numeral.end
        following = text[end : end + 1]
        if (following.isalpha() or following == ".") and (ending := self._endings.at(view, end)):
            numeral.end = numeral.unit_end = ending.end
            self._ordinal(view, numeral)
        elif self._sticks_before(view, start) or self._begins_a_word(view, end):
            self._tell(numeral, "other", "glued")
        elif following == "]" or self._is_code(view, numeral) or self._numbers_a_line(view, numeral):
            self._tell(numeral, "other", "shape")
        return numeral.cause != ""

    def _begins_a_word(self, view: View, end: int) -> bool:
        return (
            view.folded[end : end + 1] == "-"
            and view.folded[end + 1 : end + 2].isalpha()
            and not self._joined.at(view, end)
        )

    def _is_code(self, view: View, numeral: Numeral) -> bool:
        """Return whether digits begin with a zero and count nothing: « 007 », but « 03 véhicules », « 01 pistolet »."""
        if view.folded[numeral.start] != "0" or numeral.value < 1:
            return False
        if numeral.end - numeral.start != PADDED or not numeral.value.is_integer():
            return True
        word = self._around.after(view, numeral.end)
        counted = word is not None and (word.plural or (numeral.value == 1 and not word.closed and not word.capital))
        return not counted and self._units.at(view, numeral.end) is None

    def _is_priced(self, view: View, start: int) -> bool:
        """Return whether a currency stands before digits: “R900”."""
        context = self._contexts.at(view, start)
        return context is not None and context.meaning.role == "money"

    def _sticks_before(self, view: View, start: int) -> bool:
        before, sooner = view.folded[start - 1 : start], view.folded[max(0, start - 2) : max(0, start - 1)]
        if before in GLUE:
            return before != ""
        if before in LINKS:
            return sooner.isalpha() or (before == "-" and sooner in ("]", ")"))
        if before == ".":
            return sooner in (" ", "\n", "")
        if not before.isalpha():
            return False
        if self._is_priced(view, start):
            return False
        word = self._around.before(view, start)
        return word is None or not word.closed or not word.text.islower()

    def _numbers_a_line(self, view: View, numeral: Numeral) -> bool:
        following = view.folded[numeral.end : numeral.end + 2]
        if following[:1] not in (".", ")") or following[1:].isdigit() or numeral.end - numeral.start > 2:
            return False
        margin = view.folded[max(0, numeral.start - WIDEST_MARGIN) : numeral.start]
        line = margin.rpartition("\n")[2]
        return line.strip(" (") == "" and (len(line) < len(margin) or numeral.start <= WIDEST_MARGIN)

    def _number(self, view: View, numeral: Numeral) -> bool:
        self._half(view, numeral)
        unit = self._units.at(view, numeral.end)
        if unit is not None and self._takes(view, numeral, unit):
            self._apply_unit(view, numeral, unit)
        if numeral.cause == "":
            return self._no_unit(view, numeral)
        return True

    def _takes(self, view: View, numeral: Numeral, unit: UnitHit) -> bool:
        """Return whether a number takes the unit behind it: only round ones over « d' », no article a sign (“A$”)."""
        if numeral.form == "words" and numeral.single and not view.text[unit.end - 1].isalpha():
            return self._articles.find(view, numeral.start, numeral.end) is None
        return not unit.linked or numeral.form in ("group", "scale")

    def _half(self, view: View, numeral: Numeral) -> None:
        half = self._halves.at(view, numeral.unit_end)
        if half is not None:
            numeral.value = exact(numeral.value + numeral.scale * numeral.factor / 2)
            numeral.end = numeral.unit_end = half.end

    def _apply_unit(self, view: View, numeral: Numeral, hit: UnitHit) -> None:
        unit = hit.meaning
        if unit.role == "month" and not (numeral.plain and 1 <= numeral.value <= LAST_DAY):
            return
        if unit.role == "times" and hit.linked:
            return
        if hit.halved:
            numeral.factor, numeral.end = 0.5, hit.end
        numeral.unit_end = hit.end
        match unit.role:
            case "money":
                numeral.kind, numeral.unit = "money", unit.code
            case "weight" | "volume":
                numeral.kind = "weight" if unit.role == "weight" else "count"
                numeral.unit = unit.code
                numeral.factor *= unit.factor
            case "share":
                numeral.kind, numeral.factor = "percentage", unit.factor
            case "percentage":
                numeral.kind = "percentage"
            case "age":
                numeral.kind = self._ages.kind(view, numeral)
            case _:
                numeral.kind = "other"
        numeral.cause = unit.role
        numeral.value = exact(numeral.value * numeral.factor)
        self._half(view, numeral)

    def _no_unit(self, view: View, numeral: Numeral) -> bool:
        if self._bare_ages and is_bare_age(view, numeral):
            self._tell(numeral, "age", "age")
            return True
        if self._ages.precedes(view, numeral.start) and numeral.plain:
            self._tell(numeral, "age", "age")
            return True
        context = self._contexts.at(view, numeral.start)
        if context is not None and not self._apply_context(view, numeral, context):
            return False
        if numeral.cause:
            return True
        if numeral.form == "digits":
            self._bare_digits(view, numeral)
        elif numeral.form == "words":
            return self._bare_words(view, numeral)
        elif numeral.opened and numeral.form == "group" and not self._linkers.at(view, numeral.end):
            self._tell(numeral, "other", "group")
        return True

    def _apply_context(self, view: View, numeral: Numeral, hit: Hit[Context]) -> bool:
        role = hit.meaning.role
        if role == "compound":
            return numeral.form != "words"
        if role == "money":
            if numeral.form in ("digits", "scale"):
                if numeral.form == "digits":  # « S/ 15,600 »: no sum has three decimals
                    numeral.value, numeral.other = max(numeral.value, numeral.other or 0.0), None
                numeral.kind, numeral.unit, numeral.cause = "money", hit.meaning.code, "money"
                numeral.front = hit.start
        elif numeral.plain and role in ("edition", "rank"):
            self._tell(numeral, "edition" if role == "edition" else "rank", "label")
        elif numeral.plain and (role != "weekday" or self._is_day(view, numeral)):
            self._tell(numeral, "other", role)
        return True

    def _is_day(self, view: View, numeral: Numeral) -> bool:
        """Return whether a number after a weekday is its date: not « secouru samedi 31 migrants »."""
        in_month = numeral.form == "digits" and 1 <= numeral.value <= LAST_DAY
        return in_month and not self._around.counts_something(view, numeral.end)

    def _bare_digits(self, view: View, numeral: Numeral) -> None:
        counts = self._around.counts_something(view, numeral.end)
        if counts and numeral.other is not None and numeral.other > numeral.value:
            numeral.value, numeral.other = numeral.other, None
        width = numeral.end - numeral.start
        if width == 4 and numeral.value in YEARS and (not counts or self._years.at(view, numeral.start)):
            self._tell(numeral, "year", "year")
        elif self._addresses.at(view, numeral.end):
            self._tell(numeral, "other", "label")
        elif not counts and self._follows_name(view, numeral):
            self._tell(numeral, "edition" if numeral.value <= LAST_EDITION else "other", "name")
        elif not numeral.value.is_integer():
            self._tell(numeral, "other", "fraction")
        elif (letters := LETTERS.match(view.folded, numeral.end)) and len(letters.group()) < SHORTEST_GLUED:
            self._tell(numeral, "other", "glued")

    def _follows_name(self, view: View, numeral: Numeral) -> bool:
        """Return whether it follows a name: « Serengeti 2.0 », « Boeing 737 », but not « Bilan 12 » in a table."""
        dotted = view.folded[numeral.start : numeral.end].endswith(".0")
        if numeral.value > LAST_MODEL or not (numeral.plain or dotted) or view.folded[numeral.start - 1] not in " \n":
            return False
        word = self._around.before(view, numeral.start)
        if word is None or not word.capital or word.closed:
            return False
        if not dotted and is_title(view, numeral.start):
            return False
        return dotted or not self._begins(view, word.start)

    def _begins(self, view: View, start: int) -> bool:
        before = view.folded[max(0, start - 3) : start].rstrip(" ")[-1:]
        return before == "" or not (before.isalnum() or before in "'’«\"“")

    def _bare_words(self, view: View, numeral: Numeral) -> bool:
        start, end = numeral.start, numeral.end
        if not numeral.value.is_integer():
            return False
        if numeral.single and self._articles.find(view, start, end):
            numeral.indefinite = self._only.at(view, end) is None
            return True
        if view.folded[end : end + 2] == ". " and self._months.find(view, start, end + 1):
            return not view.folded[end + 2 : end + 3].isdigit()
        if view.text[start].isupper() and self._is_name(view, numeral):
            self._tell(numeral, "other", "name")
        if self._addresses.at(view, end):
            self._tell(numeral, "other", "label")
        if numeral.single and self._adjectives.find(view, start, end):
            return not self._follows_noun(view, numeral)
        return True

    def _is_name(self, view: View, numeral: Numeral) -> bool:
        if view.text[numeral.start : numeral.end].isupper():
            return False
        hit = self._names.at(view, numeral.start)
        return hit is not None and view.text[hit.start].islower()

    def _follows_noun(self, view: View, numeral: Numeral) -> bool:
        word = self._around.before(view, numeral.start)
        if word is None or word.closed or len(word.text) < SHORTEST_GLUED - 1:
            return False
        return not self._around.counts_something(view, numeral.end)
