"""Level one: what names a moment, read from the words of its phrase."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import regex

from extractor.finding.dates.calendar import FIRST_YEAR, in_year
from extractor.finding.dates.grammar import Grammar, Phrase
from extractor.finding.dates.moments import Direction, Moment, Point
from extractor.finding.dates.unusual import read_unusual
from extractor.packs import Line
from extractor.packs.files.dates import Unit

CENTURY = 70
"""Two-digit years from here on are of the last century."""
PREFIX = 3
"""Letters that a word shares with a month before `dateparser` is asked."""
LONGEST_COUNT = 3000
"""Units beyond which « il y a … » is no distance from the publication."""


def find_points(text: str, grammar: Grammar) -> Iterator[Point]:
    """Yield the moments named in a folded text, from left to right, not overlapping."""
    position = 0
    while hit := grammar.moments.search(text, position):
        match, phrase = hit
        slots = Slots(match, grammar)
        moment = READERS[phrase.section](phrase, slots)
        start, end = span_of(match)
        if moment is None:
            position = match.end() if phrase.section == "moments" else match.start() + 1
            continue
        yield Point(start, end, moment, frozenset((phrase.line, *slots.lines)), _shorter(start, moment, slots))
        position = end


def span_of(match: "regex.Match[str]") -> tuple[int, int]:
    """Return where the expression stands in its phrase: all of it, or what the pack put in square brackets."""
    groups = match.re.groupindex
    start = match.start("from") if "from" in groups and match.start("from") >= 0 else match.start()
    end = match.end("to") if "to" in groups and match.end("to") >= 0 else match.end()
    return start, end


@dataclass(slots=True)
class Slots:
    """What the slots of a match hold; remembers the lines of the words it was asked for."""

    match: "regex.Match[str]"
    grammar: Grammar
    lines: list[Line] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Note the line of every word that was matched."""
        groups = self.match.re.groupindex
        for slot, words in self.grammar.words.items():
            if slot in groups and (captured := self.match.captures(slot)):
                self.lines.extend(line for text in captured if (line := words.read(text)[1]))

    def meaning(self, slot: str) -> int | str | None:
        """Return what the last word of a slot means; None where the slot is not filled."""
        if slot not in self.match.re.groupindex or (text := self.match.group(slot)) is None:
            return None
        words = self.grammar.words.get(slot)
        return words.read(text)[0] if words else int(text)

    def number(self, *slots: str) -> int | None:
        """Return the number that the first filled one of these slots means."""
        for slot in slots:
            meaning = self.meaning(slot)
            if isinstance(meaning, int):
                return meaning
        return None


def _named(phrase: Phrase, slots: Slots) -> Moment | None:
    """Return a moment named by its day, month, season, year or weekday."""
    year = slots.number("yr")
    if (short := slots.number("yy")) is not None:
        year = (FIRST_YEAR if short >= CENTURY else FIRST_YEAR + 100) + short
    month, day, weekday = slots.number("mon", "abr", "dot", "mm"), slots.number("dd", "wd"), slots.number("dow")
    season, direction = slots.number("sea"), slots.meaning("dir")
    said: Direction | None = "last" if direction == "last" else "next" if direction == "next" else None
    if phrase.section == "these":
        said = "this"
    elif slots.meaning("ty") is not None:
        said = "year"
    if season:
        return Moment("sea", year, season, length=3, direction=said)
    if month and day:
        moment = Moment("day", year, month, day, weekday, direction=said)
        return moment if in_year(moment, year or LEAP_YEAR) else None
    if month:
        return Moment("mon", year, month, direction=said)
    if weekday:
        return Moment("nth" if day else "dow", day=day, weekday=weekday, direction=said)
    return Moment("yr", year) if year else None


def _unusual(phrase: Phrase, slots: Slots) -> Moment | None:
    """Return a day whose month is written as no month of the pack is, though it begins like one."""
    match, grammar = slots.match, slots.grammar
    if not any(grammar.words[slot].begins(match.group("w"), PREFIX) for slot in ("mon", "abr")):
        return None
    day = read_unusual(match.group(), grammar.language)
    return Moment("day", day.year, day.month, day.day) if day else None


LEAP_YEAR = 2000
"""A year in which every day of every month exists."""


def _decade(phrase: Phrase, slots: Slots) -> Moment | None:
    year = slots.number("yr")
    return Moment("yr", year, length=10) if year and year % 10 == 0 else None


def _portion(phrase: Phrase, slots: Slots) -> Moment | None:
    count, ordinal = 12 // phrase.number, slots.number("ord") or 0
    ordinal = ordinal if ordinal > 0 else count + 1 + ordinal
    if not 1 <= ordinal <= count:
        return None
    return Moment("mon", slots.number("yr"), 1 + (ordinal - 1) * phrase.number, length=phrase.number)


def _firsts(phrase: Phrase, slots: Slots) -> Moment | None:
    """Return the first months of a year; they are over when they are told."""
    count = slots.number("n") or 0
    return Moment("mon", slots.number("yr"), 1, length=count, direction="last") if 1 < count < 12 else None


def _distance(phrase: Phrase, slots: Slots) -> Moment:
    return Moment("rel", unit=phrase.unit, offset=phrase.number)  # type: ignore[arg-type]


def _away(phrase: Phrase, slots: Slots) -> Moment | None:
    """Return the moment that a number of units lies before or after the publication."""
    count, unit = slots.number("n") or 0, slots.meaning("u")
    if not 0 < count <= LONGEST_COUNT or not isinstance(unit, str):
        return None
    named: dict[str, Unit] = {"night": "day"}
    return Moment("rel", unit=named.get(unit, unit), offset=-count if phrase.section == "ago" else count)  # type: ignore[arg-type]


def _shorter(start: int, moment: Moment, slots: Slots) -> Point | None:
    if moment.kind != "nth":
        return None
    line = slots.grammar.words["dow"].read(slots.match.group("dow"))[1]
    lines = frozenset((line,)) if line else frozenset[Line]()
    return Point(start, slots.match.end("dow"), Moment("dow", weekday=moment.weekday), lines)


READERS: dict[str, Callable[[Phrase, Slots], Moment | None]] = {
    "moments": _named,
    "others": _unusual,
    "these": _named,
    "decades": _decade,
    "firsts": _firsts,
    "portions": _portion,
    "distances": _distance,
    "ago": _away,
    "ahead": _away,
}
