"""The dates of a text: periods with their days, and durations told from dates."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import regex

from extractor.finding.dates.folding import stretches, view
from extractor.finding.dates.following import find_following
from extractor.finding.dates.grammar import Grammar, grammar_of
from extractor.finding.dates.marks import read_date_marks
from extractor.finding.dates.moments import Point
from extractor.finding.dates.periods import Reading, find_periods_in, mention_of
from extractor.finding.dates.points import find_points
from extractor.finding.dates.skeleton import build_skeleton
from extractor.model import PeriodMention
from extractor.packs import Line, Pack, default_language, load_pack

BARE_YEAR = 4
"""Digits of a year with no word to it, which may be any number."""
AFTER_DIGIT = regex.compile(r"\d ?$")
"""A month behind a number that is no day of it: « 35 mai »."""
SMALL_DAY = regex.compile(r"(?=.*\p{Ll})[^\p{Lu}/]+")
"""A day whose month is written small where months have capitals: “they may 12 times …”."""
BRACKETED = 80
"""Characters between an opening bracket and a date in it that may take the year in front of the bracket."""
YEAR_BRACKET = regex.compile(r"(?<!\d)((?:19|20)\d\d) ?\([^()]*$")


def find_periods(text: str, pack: Pack, published: date | None = None) -> tuple[PeriodMention, ...]:
    """Return the dates, ranges and durations of a text, in order, not overlapping.

    What the words leave out is worked out from the publication date; where there is none, first and
    last day are None unless the year is stated.  An open range (« depuis le 3 mai ») has one end.
    """
    return tuple(reading.mention for reading in _readings(text, pack, published) if reading.mention)


def read_dates(text: str, language: str | None = None, published: date | None = None) -> list[PeriodMention]:
    """Return the dates of a text in a language that has a pack, the default one where none is named.

    Raises:
        UsageError: there is no such pack.
    """
    return list(find_periods(text, load_pack(language or default_language()), published))


def exercised_lines(text: str, pack: Pack) -> frozenset[Line]:
    """Return the lines of dates.yaml that read this text, marked or not."""
    plain, _ = read_date_marks(text)
    published = date.fromisoformat(pack.dates.published)
    return frozenset[Line]().union(*(reading.lines for reading in _readings(plain, pack, published)))


def _readings(text: str, pack: Pack, published: date | None) -> list[Reading]:
    grammar = grammar_of(pack)
    folded = view(text)
    readings: list[Reading] = []
    for start, end in stretches(text):
        for reading in _read_stretch(text[start:end], folded[start:end], grammar, published):
            readings.append(_shift(reading, start) if start else reading)
    following = list(find_following(folded, readings, pack)) if pack.dates.beside else []
    return sorted([*readings, *following], key=lambda reading: reading.start)


def _read_stretch(text: str, folded: str, grammar: Grammar, published: date | None) -> list[Reading]:
    points = [_with_year(point, folded) for point in find_points(folded, grammar)]
    readings = list(find_periods_in(build_skeleton(folded, points), grammar, published))
    taken = _Taken(readings)
    for point in points:
        alone = None if point in taken else _alone(point, text, folded, grammar)
        if alone is not None:
            readings.append(Reading(alone.start, alone.end, mention_of(alone, published), alone.lines))
    return sorted(readings, key=lambda reading: reading.start)


class _Taken:
    """The stretches that phrases around moments have read."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._starts = [reading.start for reading in readings]
        self._ends = [reading.end for reading in readings]

    def __contains__(self, point: Point) -> bool:
        """Return whether a moment lies in one of them."""
        before = bisect_left(self._starts, point.end)
        return before > 0 and self._ends[before - 1] > point.start


def _with_year(point: Point, folded: str) -> Point:
    """Return the point with the year in front of its bracket: « l'édition 2014 (13-20 mai) »."""
    if point.moment.year is not None or point.moment.month is None:
        return point
    before = YEAR_BRACKET.search(folded[max(0, point.start - BRACKETED) : point.start])
    return replace(point, moment=replace(point.moment, year=int(before.group(1)))) if before else point


def _alone(point: Point, text: str, folded: str, grammar: Grammar) -> Point | None:
    """Return a moment that no phrase stands around, None where it is none without a frame."""
    moment = point.moment
    match moment.kind:
        case "nth":
            return point if grammar.free.match(folded, point.end) else point.shorter
        case "sea":
            return point if moment.year or moment.direction else None
        case "yr":
            return point if point.end - point.start > BARE_YEAR else None
        case "mon":
            single = point.end - point.start == len(text[point.start : point.end].split()[0])
            plain = not grammar.named_months and _is_written_small(point, text)
            written = moment.year or plain or (grammar.named_months and not single)
            return point if written and not AFTER_DIGIT.search(folded, max(0, point.start - 2), point.start) else None
        case "day" if grammar.named_months and SMALL_DAY.fullmatch(text, point.start, point.end):
            return None
        case _:
            return point


def _is_written_small(point: Point, text: str) -> bool:
    """Return whether a bare month is no name: in small letters, or in capitals among capitals."""
    words = text[point.start : point.end]
    if not words[:1].isupper() or not words.isalpha():
        return True
    around = text[max(0, point.start - 12) : point.start] + text[point.end : point.end + 12]
    return words.isupper() and around.upper() == around and any(char.isalpha() for char in around)


def _shift(reading: Reading, by: int) -> Reading:
    mention = reading.mention
    if mention:
        mention = replace(mention, start=mention.start + by, end=mention.end + by)
    return replace(reading, start=reading.start + by, end=reading.end + by, mention=mention)
