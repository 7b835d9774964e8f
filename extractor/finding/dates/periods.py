"""Level two: what stands around moments makes ranges, lists, open ranges and durations of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

import regex

from extractor.finding.dates.calendar import days_before, days_of, in_year, month_after, range_of, week_of
from extractor.finding.dates.grammar import Grammar, Hit, Phrase
from extractor.finding.dates.moments import Days, Direction, Moment, Point
from extractor.finding.dates.points import Slots, span_of
from extractor.finding.dates.skeleton import Skeleton
from extractor.model import PeriodMention, Precision
from extractor.packs import Line

STAND_IN = date(2001, 7, 1)
"""Only for asking whether the days of a list follow each other, where no publication date is known."""
REACH = 60
"""Characters before its first moment or unit of time in which a phrase begins."""
COARSE: tuple[Precision, ...] = ("day", "month", "year")


@dataclass(frozen=True, slots=True)
class Reading:
    """A mention, or words known not to be one, with the pack lines that read it."""

    start: int
    end: int
    mention: PeriodMention | None
    lines: frozenset[Line]


@dataclass(frozen=True, slots=True)
class Reader:
    """What a phrase is read with."""

    skeleton: Skeleton
    grammar: Grammar
    published: date | None


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase around moments, as it was matched."""

    phrase: Phrase
    start: int
    end: int
    points: tuple[Point, ...]
    published: date | None
    unit: str | None
    lines: frozenset[Line]


def find_periods_in(skeleton: Skeleton, grammar: Grammar, published: date | None) -> Iterator[Reading]:
    """Yield what the phrases around moments say; words that are not read stay for the moments alone."""
    reader = Reader(skeleton, grammar, published)
    position = 0
    for anchor in grammar.anchors.finditer(skeleton.text):
        first, last = max(position, anchor.start() - REACH), anchor.start()
        for start in grammar.periods.beginning.finditer(skeleton.text, first, last + REACH * 3):
            if start.start() > last:
                break
            if start.start() < position or (hit := grammar.periods.match(skeleton.text, start.start())) is None:
                continue
            match, phrase = _without_frame(hit, skeleton, grammar)
            found = _found(match, phrase, reader)
            if readings := READERS[found.phrase.section](found):
                yield from readings
                position = span_of(match)[1]
        position = max(position, anchor.start() + 1)


def _without_frame(hit: Hit, skeleton: Skeleton, grammar: Grammar) -> Hit:
    """Return what is read without the frame, where that says more: « en [mars-avril 2013] »."""
    if hit[1].section != "frames":
        return hit
    inner = grammar.periods.match(skeleton.text, span_of(hit[0])[0])
    return inner if inner and inner[1].section in ("ranges", "lists", "within") else hit


def _found(match: "regex.Match[str]", phrase: Phrase, reader: "Reader") -> Found:
    skeleton, grammar = reader.skeleton, reader.grammar
    slots = Slots(match, grammar)
    start, end = span_of(match)
    points = [skeleton.point_at(place) for place, _ in match.spans("at")]
    points += [_bare(span, skeleton, grammar) for span in match.spans("no")]
    unit = slots.meaning("u")
    return Found(
        phrase=phrase,
        start=skeleton.offset(start),
        end=skeleton.offset(end),
        points=tuple(sorted(points, key=lambda point: point.start)),
        published=reader.published,
        unit=unit if isinstance(unit, str) else None,
        lines=frozenset((phrase.line, *slots.lines)).union(*(point.lines for point in points)),
    )


def _bare(span: tuple[int, int], skeleton: Skeleton, grammar: Grammar) -> Point:
    """Return a day of the month that stands alone: « 29 » in « du 29 au 4 octobre »."""
    number = grammar.words["no"].read(skeleton.text[span[0] : span[1]])[0]
    moment = Moment("nth", day=number if isinstance(number, int) else None)
    return Point(skeleton.offset(span[0]), skeleton.offset(span[1]), moment)


def mention_of(point: Point, published: date | None) -> PeriodMention:
    """Return the mention of one moment."""
    return _mention((point.start, point.end), days_of(point.moment, published), (point.moment,))


def _mention(span: tuple[int, int], days: Days | None, moments: Sequence[Moment]) -> PeriodMention:
    precision = max((moment.precision for moment in moments), key=COARSE.index)
    return PeriodMention(
        start=span[0],
        end=span[1],
        first=days.first if days else None,
        last=days.last if days else None,
        precision=precision,
        relative=all(moment.year is None for moment in moments),
    )


def _read(found: Found, mention: PeriodMention | None) -> list[Reading]:
    return [Reading(found.start, found.end, mention, found.lines)]


def _range(found: Found) -> list[Reading]:
    first, last, *year = (point.moment for point in found.points)
    if year and first.year is None:
        first = replace(first, year=year[0].year)
    if last.kind == "nth" and last.weekday is None:
        last = month_after(first, last)
    if first.kind == "nth" and last.kind not in ("day", "nth"):
        return []
    days = range_of(first, last, found.published)
    if days is None and (found.published or (last.year and "rel" not in (first.kind, last.kind))):
        return []
    return _read(found, _mention((found.start, found.end), days, (first, last)))


def _list(found: Found) -> list[Reading]:
    """Return one range where the moments follow each other, else a reading of each."""
    *before, last = (point.moment for point in found.points)
    if last.kind == "nth" and last.weekday is None:
        last = month_after(before[-1], last)
    if last.kind == "nth" and last.weekday is None:
        return []
    end = days_of(last, found.published) or days_of(last, STAND_IN)
    if end is None:
        return []
    all_days = [end]
    for moment in reversed(before):
        days = days_before(moment, all_days[0], found.published or STAND_IN)
        if days is None or days.first >= all_days[0].first:
            return []
        all_days.insert(0, days)
    known = found.published is not None or last.year is not None
    moments = [*before, last]
    if all(later.first - earlier.last == timedelta(days=1) for earlier, later in pairwise(all_days)):
        days = Days(all_days[0].first, end.last) if known else None
        return _read(found, _mention((found.start, found.end), days, moments))
    if last.kind == "dow":
        return []
    return [
        Reading(point.start, point.end, _one_of(point, days if known else None, last), found.lines)
        for point, days in zip(found.points, all_days, strict=True)
    ]


def _one_of(point: Point, days: Days | None, last: Moment) -> PeriodMention:
    mention = _mention((point.start, point.end), days, (point.moment,))
    relative = point.moment.year is None and last.year is None
    return PeriodMention(mention.start, mention.end, mention.first, mention.last, mention.precision, relative=relative)


def _within(found: Found) -> list[Reading]:
    """Return a moment in the year that its distance from the publication tells: “in March last year”."""
    moment, year = (point.moment for point in found.points)
    if year.unit != "year" or moment.year is not None:
        return []
    days = in_year(moment, found.published.year + year.offset) if found.published else None
    return _read(found, _mention((found.start, found.end), days, (moment,)))


def _since(found: Found) -> list[Reading]:
    """Return a range without an end; what it began with is past."""
    return _from(found, "last")


def _onward(found: Found) -> list[Reading]:
    """Return a range without an end; a bare weekday is to come."""
    return _from(found, None)


def _from(found: Found, hint: Direction | None) -> list[Reading]:
    moment = _to_come(found.points[0].moment) if hint is None else found.points[0].moment
    days = days_of(moment, found.published)
    if days and hint and found.published and days.first > found.published and moment.direction is None:
        days = days_of(replace(moment, direction=hint), found.published)
    mention = _mention((found.start, found.end), days, (moment,))
    return _read(found, _open(mention, mention.first, None))


def _until(found: Found) -> list[Reading]:
    """Return a range without a beginning; a bare weekday is to come."""
    moment = _to_come(found.points[0].moment)
    mention = _mention((found.start, found.end), days_of(moment, found.published), (moment,))
    return _read(found, _open(mention, None, mention.last))


def _to_come(moment: Moment) -> Moment:
    return replace(moment, direction="next") if moment.kind == "dow" and moment.direction is None else moment


def _open(mention: PeriodMention, first: date | None, last: date | None) -> PeriodMention:
    return PeriodMention(mention.start, mention.end, first, last, mention.precision, relative=mention.relative)


def _week(found: Found) -> list[Reading]:
    moment = found.points[0].moment
    days = days_of(moment, found.published)
    return _read(found, _mention((found.start, found.end), week_of(days) if days else None, (moment,)))


def _frame(found: Found) -> list[Reading]:
    moment = found.points[0].moment
    return _read(found, _mention((found.start, found.end), days_of(moment, found.published), (moment,)))


def _duration(found: Found) -> list[Reading]:
    precision: Precision = found.unit if found.unit in ("month", "year") else "day"  # type: ignore[assignment]
    return _read(found, PeriodMention(found.start, found.end, None, None, precision, duration=True))


def _never(found: Found) -> list[Reading]:
    return _read(found, None)


READERS: dict[str, Callable[[Found], list[Reading]]] = {
    "ranges": _range,
    "lists": _list,
    "within": _within,
    "since": _since,
    "onward": _onward,
    "until": _until,
    "weeks": _week,
    "frames": _frame,
    "durations": _duration,
    "never": _never,
}
