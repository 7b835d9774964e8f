"""The grammar of dates, compiled once from a pack: words, phrases that name a moment, phrases around moments."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern
from typing import TypeAlias

import regex

from extractor.finding.dates.folding import MOMENT_SIGNS
from extractor.finding.dates.templates import (
    GAP,
    compile_phrases,
    forms_pattern,
    look_of,
    markers_of,
    number_of,
    word_pattern,
)
from extractor.packs import Line, Pack, fold
from extractor.packs.files.dates import DatesFile, Unit
from extractor.packs.notation import expand
from extractor.packs.words import without_accents

DAY_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])(?!\d|[ .,']\d{3}(?!\d))"
MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])(?!\d)"
YEAR = r"(?:19|20)\d\d(?!\d|[.,]\d|\p{L})"
SHORT_YEAR = r"\d\d(?!\d|[.,/]\d|\p{L})"
COUNT = r"\d{1,4}(?!\d|[.,]\d)"
ANY_WORD = r"\p{L}{2,20}(?!\p{L})"
ONE_OF_MANY = "[" + "".join(MOMENT_SIGNS.values()) + "]"
NOTHING = "(?!)"
NUMBERS = ("mm", "yr", "yy")
"""Slots of digits alone."""
PLACES = ("par", "opn", "cls")
"""Slots that say where a phrase stands and read nothing."""
HOUR_SLOT = r"\{h\}"
HOUR = regex.compile(r"\d{1,2}")
MOMENT_LISTS = ("moments", "others", "these", "decades", "firsts", "ago", "ahead")
PERIOD_LISTS = ("never", "ranges", "lists", "within", "since", "onward", "until", "weeks", "frames", "durations")
"""In the order in which they are tried where two phrases can be read in the same words."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of the pack, the list it stands in, and what that list adds to its words."""

    section: str
    line: Line
    number: int = 0
    """Units for a distance, months for a part of a year."""
    unit: str = ""


Hit: TypeAlias = "tuple[regex.Match[str], Phrase]"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one slot: folded form without accents → what it means, and its line."""

    meanings: Mapping[str, tuple[int | str, Line]]
    forms: tuple[str, ...]

    def begins(self, text: str, letters: int) -> bool:
        """Return whether a word begins as one of these does."""
        start = without_accents(text)[:letters]
        return len(start) == letters and any(key.startswith(start) for key in self.meanings)

    def read(self, text: str) -> tuple[int | str, Line | None]:
        """Return the meaning of a matched word and its line; digits mean themselves, anything else 0."""
        key = " ".join(without_accents(text).split())
        known = self.meanings.get(key) or self.meanings.get(HOUR.sub("{h}", key))
        if known is not None:
            return known
        return (int(key) if key.isdecimal() else 0), None


@dataclass(frozen=True, eq=False)
class Level:
    """Phrases and the one regex that finds any of them."""

    phrases: tuple[Phrase, ...]
    pattern: "regex.Pattern[str]"
    beginning: Pattern[str]
    """Where a phrase may begin: all places where the pattern matches, and some more."""
    markers: tuple[tuple[int, int], ...]

    def search(self, text: str, position: int) -> "Hit | None":
        """Return the next match from a position on and the phrase it is of."""
        for start in self.beginning.finditer(text, position):
            if (match := self.pattern.match(text, start.start())) is not None:
                return self._with_phrase(match)
        return None

    def match(self, text: str, position: int) -> "Hit | None":
        """Return the match at a position and the phrase it is of."""
        return self._with_phrase(self.pattern.match(text, position))

    def _with_phrase(self, match: "regex.Match[str] | None") -> "Hit | None":
        return None if match is None else (match, self.phrases[number_of(match, self.markers)])


@dataclass(frozen=True, eq=False)
class Grammar:
    """Two levels: what names a moment is read first, then what stands around moments."""

    language: str
    words: Mapping[str, Words]
    moments: Level
    periods: Level
    anchors: "regex.Pattern[str]"
    """Moments and units of time: every phrase around moments holds one of them."""
    named_months: bool
    """Whether a month without a year or a frame may be a name."""
    free: "regex.Pattern[str]"
    """What follows a number that counts nothing."""


@lru_cache(maxsize=8)
def grammar_of(pack: Pack) -> Grammar:
    """Return the grammar of a pack."""
    dates = pack.dates
    words = _words(dates)
    shared = _shared(words)
    moments = (*_phrases(dates, MOMENT_LISTS), *_measured_phrases(dates))
    return Grammar(
        language=pack.language.code,
        named_months=dates.named_months,
        words=words,
        moments=_level(moments, {**shared, **_moment_slots(words)}, words),
        periods=_level(_phrases(dates, PERIOD_LISTS), {**shared, **_period_slots(dates, words)}, words),
        free=regex.compile(_free(words)),
        anchors=regex.compile(rf"{ONE_OF_MANY}|\b{forms_pattern(words['u'].forms)}"),
    )


def _level(phrases: Iterable[Phrase], slots: Mapping[str, str], words: Mapping[str, Words]) -> Level:
    kept = tuple(phrases)
    texts = ((number, phrase.line.text) for number, phrase in enumerate(kept))
    pattern, beginning = compile_phrases(texts, slots, _looks(slots, words))
    return Level(kept, pattern, beginning, markers_of(pattern))


def _looks(slots: Mapping[str, str], words: Mapping[str, Words]) -> dict[str, str | None]:
    """Return the slots as a quick look at the beginning of phrases reads them: all that they read, and more."""
    looks: dict[str, str | None] = dict.fromkeys(slots, None)
    looks |= {slot: f"(?:{look_of(words[slot].forms)}|[0-9]+)" for slot in slots if slot in words}
    looks |= dict.fromkeys(NUMBERS, "(?:[0-9]+)") | dict.fromkeys(PLACES, "")
    looks |= {"any": f"(?:{ONE_OF_MANY})", "w": r"(?:\w+)", "hdg": f"(?:{look_of(words['hdg'].forms)}{GAP}?)"}
    return looks | {kind: f"(?:{sign})" for kind, sign in MOMENT_SIGNS.items() if slots.get(kind) == f"(?P<at>{sign})"}


def _phrases(dates: DatesFile, names: Iterable[str]) -> Iterable[Phrase]:
    for name in names:
        for line in getattr(dates, name):
            yield Phrase(name, line)


def _measured_phrases(dates: DatesFile) -> Iterable[Phrase]:
    for unit, offsets in dates.distances.items():
        for offset, lines in offsets.items():
            for line in lines:
                yield Phrase("distances", line, offset, unit)
    for months, lines in dates.portions.items():
        for line in lines:
            yield Phrase("portions", line, months)


def _words(dates: DatesFile) -> dict[str, Words]:
    return {
        "mon": _table(dates.months),
        "abr": _table(dates.short_months, dates.short_months, suffix="."),
        "dot": _table({}, dates.short_months, suffix="."),
        "dow": _table(dates.weekdays),
        "sea": _table(dates.seasons),
        "ord": _table(dates.ordinals),
        "n": _table(dates.counts, {0: dates.vague}),
        "u": _table(dates.units),
        "tod": _table({0: dates.daytimes}),
        "dir": _table({"last": dates.last, "next": dates.next}),
        "ty": _table({0: dates.this_year}),
        "dd": _table({1: dates.first_day}),
        "wd": _table(dates.written_days),
        "no": _table({1: dates.first_day}),
        "fol": _table({0: dates.followers}),
        "cnt": _table({0: dates.counted}),
        "clk": _table({0: dates.clocks}),
        "hdg": _table({0: dates.hedges}),
    }


Group: TypeAlias = Mapping[int, tuple[Line, ...]] | Mapping[Unit, tuple[Line, ...]] | Mapping[str, tuple[Line, ...]]


def _table(plain: Group, more: Group | None = None, suffix: str = "") -> Words:
    """Return the words of two groups; the forms of the second one end with the suffix."""
    found: dict[str, tuple[int | str, Line]] = {}
    forms: list[str] = []
    for group, end in ((plain, ""), (more or {}, suffix)):
        for meaning, lines in group.items():
            for line in lines:
                for form in expand(line.text):
                    forms.append(form + end)
                    found.setdefault(without_accents(fold(form + end)), (meaning, line))
    return Words(found, tuple(forms))


def _shared(words: Mapping[str, Words]) -> dict[str, str]:
    return {
        "n": _slot("n", words["n"], COUNT),
        "u": _slot("u", words["u"]),
        "tod": _slot("tod", words["tod"]),
        "hdg": f"(?:{_slot('hdg', words['hdg'])}(?:(?<=')|{GAP}))",
        "w": f"(?P<w>{ANY_WORD})",
    }


def _moment_slots(words: Mapping[str, Words]) -> dict[str, str]:
    named = {slot: _slot(slot, words[slot]) for slot in ("mon", "abr", "dot", "dow", "sea", "ord", "dir", "ty", "wd")}
    return named | {
        "dd": _slot("dd", words["dd"], DAY_NUMBER),
        "mm": f"(?P<mm>{MONTH_NUMBER})",
        "yr": f"(?P<yr>{YEAR})",
        "yy": f"(?P<yy>{SHORT_YEAR})",
    }


def _period_slots(dates: DatesFile, words: Mapping[str, Words]) -> dict[str, str]:
    signs = {kind: f"(?P<at>{sign})" for kind, sign in MOMENT_SIGNS.items()}
    hours = [word_pattern(form).replace(HOUR_SLOT, r"\d{1,2}") for line in dates.clocks for form in expand(line.text)]
    return signs | {
        "any": f"(?P<at>{ONE_OF_MANY})",
        "no": _slot("no", words["no"], DAY_NUMBER),
        "clk": f"(?P<clk>{'|'.join(sorted(hours, key=len, reverse=True)) or NOTHING})",
        "par": r"(?<=[(\[](?:[\p{L} ]{1,30}, )?)",
        "cls": r"(?=[)\]])",
        "stp": _free(words),
        "cnt": rf"(?:(?!{forms_pattern(words['fol'].forms)})\p{{Ll}}*?{_slot('cnt', words['cnt'])}(?!\p{{L}}))",
        "opn": r"(?:(?<=[(\[:\n\v] ?|^ ?))",
    }


def _free(words: Mapping[str, Words]) -> str:
    """Return the regex of a place where no word stands that the number in front of it could count."""
    counted = rf"\p{{Ll}}*{forms_pattern(words['cnt'].forms)}"
    return rf"(?={GAP}{_slot('fol', words['fol'])}|(?!{GAP}{counted}))"


def _slot(slot: str, words: Words, digits: str = NOTHING) -> str:
    """Return the named group of a slot: one of its words, or digits where they may stand for them."""
    return f"(?P<{slot}>{forms_pattern(words.forms) if words.forms else NOTHING}|{digits})"
