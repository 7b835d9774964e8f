"""The dates of a text: periods with their days, and durations told from dates."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import regex

from extractor.finding.dates.folding import stretches, view
from extractor.finding.dates.grammar import Grammar, grammar_of
from extractor.finding.dates.marks import read_date_marks
from extractor.finding.dates.moments import Point
from extractor.finding.dates.periods import Reading, find_periods_in, mention_of
from extractor.finding.dates.points import find_points
from extractor.finding.dates.skeleton import build_skeleton
from extractor.model import PeriodMention
from extractor.packs import Line, Pack, load_pack

ALONE = frozenset(("day", "mon", "dow", "rel", "nth"))
"""Kinds of moments that need no frame around them."""
BRACKETED = 80
"""Characters between an opening bracket and a date in it that may take the year in front of the bracket."""
YEAR_BRACKET = regex.compile(r"(?<!\d)((?:19|20)\d\d) ?\([^()]*$")
AFTER_NUMBER = regex.compile(r"\s*(?:$|[^\s\p{L}\d])")
"""What follows « mardi 12 » where 12 is the day: a sign or the end, no noun that it would count."""


def find_periods(text: str, pack: Pack, published: date | None = None) -> tuple[PeriodMention, ...]:
    """Return the dates, ranges and durations of a text, in order, not overlapping.

    What the words leave out is worked out from the publication date; where there is none, first and
    last day are None unless the year is stated.  An open range (« depuis le 3 mai ») has one end.
    """
    return tuple(reading.mention for reading in _readings(text, pack, published) if reading.mention)


def read_dates(text: str, language: str | None = None, published: date | None = None) -> list[PeriodMention]:
    """Return the dates of a text in a language that has a pack.

    Raises:
        UsageError: there is no such pack.
    """
    return list(find_periods(text, load_pack(language or "fr"), published))


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
    return readings


def _read_stretch(text: str, folded: str, grammar: Grammar, published: date | None) -> Iterator[Reading]:
    points = tuple(_trusted(point, text, folded, published) for point in find_points(folded, grammar))
    readings = list(find_periods_in(build_skeleton(folded, points), grammar, published))
    taken = [(reading.start, reading.end) for reading in readings]
    for point in points:
        if any(start < point.end and point.start < end for start, end in taken):
            continue
        alone = _alone(point, text, folded)
        if alone is not None:
            mention = mention_of(alone, published)
            readings.append(Reading(alone.start, alone.end, mention, alone.lines))
    return iter(sorted(readings, key=lambda reading: reading.start))


def _trusted(point: Point, text: str, folded: str, published: date | None) -> Point:
    """Return the point with the year in front of its bracket: « l'édition 2014 (13-20 mai) »."""
    if point.moment.year is not None or point.moment.month is None:
        return point
    before = YEAR_BRACKET.search(folded[max(0, point.start - BRACKETED) : point.start])
    return replace(point, moment=replace(point.moment, year=int(before.group(1)))) if before else point


def _alone(point: Point, text: str, folded: str) -> Point | None:
    """Return a moment that no phrase stands around, None where it is none without a frame."""
    moment = point.moment
    if moment.kind == "nth":
        return point if AFTER_NUMBER.match(folded, point.end) else point.shorter
    if moment.kind == "sea":
        return point if moment.year or moment.direction else None
    if moment.kind == "mon" and moment.year is None and not _is_written_small(point, text):
        return None
    return point if moment.kind in ALONE else None


def _is_written_small(point: Point, text: str) -> bool:
    """Return whether a bare month is no name: in small letters, or in capitals among capitals."""
    words = text[point.start : point.end]
    if not words[:1].isupper() or " " in words:
        return True
    around = text[max(0, point.start - 12) : point.start] + text[point.end : point.end + 12]
    return words.isupper() and around.upper() == around and any(char.isalpha() for char in around)


def _shift(reading: Reading, by: int) -> Reading:
    mention = reading.mention
    if mention:
        mention = replace(mention, start=mention.start + by, end=mention.end + by)
    return replace(reading, start=reading.start + by, end=reading.end + by, mention=mention)
