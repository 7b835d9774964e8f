"""From a moment to its days.  A year that is not said is worked out from the publication, never from the clock."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from extractor.finding.dates.moments import Days, Moment

NEAR = 300
"""Days within which a weekday may move a date to the year before or after: beyond, the weekday is the mistake."""
FUTURE = 2
"""The press tells what was: a date in eight months past is meant before one in five months to come."""
LONG_FUTURE = 4
"""The same for quarters, half years and seasons, of which the press mostly tells results."""
LEAP = 8
"""Years around the publication in which a 29 February is looked for."""
AHEAD = 2
"""Days ahead within which « ce vendredi » is to come; further away it is past."""
FIRST_YEAR, LAST_YEAR = 1900, 2099


def days_of(moment: Moment, published: date | None) -> Days | None:
    """Return the days of a moment; None where it needs a publication date or there is no such day."""
    try:
        return _days_of(moment, published)
    except (OverflowError, ValueError):
        return None


def _days_of(moment: Moment, published: date | None) -> Days | None:
    if moment.year is not None:
        return in_year(moment, moment.year)
    if published is None or moment.kind == "yr":
        return None
    readers = {"dow": _weekday, "nth": _numbered, "rel": _distance}
    return readers.get(moment.kind, _nearest)(moment, published)


def in_year(moment: Moment, year: int) -> Days | None:
    """Return the days of a moment in a year: a winter begins in the year before."""
    if moment.kind == "yr":
        return Days(date(year, 1, 1), date(year + moment.length - 1, 12, 31))
    if moment.month is None:
        return None
    if moment.day is not None:
        return _one(date(year, moment.month, moment.day)) if _exists(year, moment.month, moment.day) else None
    last = moment.month + moment.length - 1
    begin = year - 1 if last > 12 else year
    end, last = begin + (last - 1) // 12, (last - 1) % 12 + 1
    return Days(date(begin, moment.month, 1), date(end, last, monthrange(end, last)[1]))


def _nearest(moment: Moment, published: date) -> Days | None:
    """Return the occurrence nearest to the publication, the past one rather than the one to come."""
    if moment.direction == "year":
        return in_year(moment, published.year)
    reach = LEAP if (moment.month, moment.day) == (2, 29) else 2
    years = range(max(FIRST_YEAR, published.year - reach), min(LAST_YEAR, published.year + reach) + 1)
    candidates = [days for year in years if (days := in_year(moment, year))]
    if moment.direction == "last":
        candidates = [days for days in candidates if days.last < published] or candidates
        return max(candidates, key=lambda days: days.first, default=None)
    if moment.direction == "next":
        candidates = [days for days in candidates if days.first > published] or candidates
        return min(candidates, key=lambda days: days.first, default=None)
    ordered = sorted(candidates, key=lambda days: (_gap(days, published, moment), days.first > published))
    if moment.weekday:
        for days in ordered:
            if days.first.isoweekday() == moment.weekday and abs((days.first - published).days) <= NEAR:
                return days
    return ordered[0] if ordered else None


def _gap(days: Days, published: date, moment: Moment) -> int:
    """Return the distance in days, or in months for a moment without a day; the future counts as further."""
    if days.first <= published <= days.last:
        return 0
    nearer, factor = (
        (days.last, 1) if days.last < published else (days.first, FUTURE if moment.length == 1 else LONG_FUTURE)
    )
    if moment.direction == "this":
        factor = 1
    if moment.day is None:
        return factor * abs((nearer.year - published.year) * 12 + nearer.month - published.month)
    return factor * abs((nearer - published).days)


def _weekday(moment: Moment, published: date) -> Days:
    back = (published.isoweekday() - (moment.weekday or 1)) % 7
    match moment.direction:
        case "next":
            return _one(published + timedelta(days=7 - back))
        case "last":
            return _one(published - timedelta(days=back or 7))
        case "this" if 7 - back <= AHEAD:
            return _one(published + timedelta(days=7 - back))
        case _:
            return _one(published - timedelta(days=back))


def _numbered(moment: Moment, published: date) -> Days | None:
    """Return the day nearest to the publication that has this number and this weekday: « jeudi 13 »."""
    around = (published + timedelta(days=step) for away in range(46) for step in (-away, away))
    found = (day for day in around if day.day == moment.day and day.isoweekday() == moment.weekday)
    day = next(found, None)
    return _one(day) if day else None


def _distance(moment: Moment, published: date) -> Days:
    """Return the days of a moment that is a number of units away from the publication."""
    offset = moment.offset
    match moment.unit:
        case "week":
            return week_of(_one(published + timedelta(days=7 * offset)))
        case "weekend":
            return _weekend(offset, published)
        case "month":
            year, month = divmod(published.year * 12 + published.month - 1 + offset, 12)
            return Days(date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1]))
        case "year":
            return Days(date(published.year + offset, 1, 1), date(published.year + offset, 12, 31))
        case _:
            first = published + timedelta(days=int(offset / 24) if moment.unit == "hour" else offset)
            return Days(first, first + timedelta(days=moment.unit == "night"))


def _weekend(offset: int, published: date) -> Days:
    """Return a weekend: on Monday and Tuesday « ce week-end » is the one before, later the one to come."""
    saturday = published + timedelta(days=5 - published.weekday())
    if offset == 0 and published.weekday() < 2:
        saturday -= timedelta(days=7)
    elif offset < 0:
        saturday += timedelta(days=7 * offset)
    elif offset > 0:
        saturday += timedelta(days=7 * (offset - (published.weekday() < 5)))
    return Days(saturday, saturday + timedelta(days=1))


def range_of(first: Moment, last: Moment, published: date | None) -> Days | None:
    """Return the days from one moment to another; each lends the other the month and the year it lacks."""
    if first.year is not None and last.year is None and last.month is not None:
        last = _after(first, last)
    end = days_of(last, published)
    begin = None if end is None else days_before(first, end, published)
    if begin is None or end is None or begin.first > end.last:
        return None
    return Days(begin.first, end.last)


def month_after(first: Moment, last: Moment) -> Moment:
    """Return a bare day of a month with the month of the day before it, or the next: « du 3 juin au 7 »."""
    if first.month is None or first.day is None or last.day is None:
        return last
    month = first.month if last.day > first.day else first.month % 12 + 1
    return Moment("day", month=month, day=last.day)


def _after(first: Moment, last: Moment) -> Moment:
    """Return the last moment in the year of the first, or in the next one where it would come before."""
    year = first.year or 0
    earlier = (last.month or 0, last.day or 31) < (first.month or 0, first.day or 1)
    return replace(last, year=year + 1 if earlier else year)


def days_before(first: Moment, end: Days, published: date | None) -> Days | None:
    """Return the days of a moment that stands in front of another one and borrows what it lacks."""
    try:
        return _days_before(first, end, published)
    except (OverflowError, ValueError):
        return None


def _days_before(first: Moment, end: Days, published: date | None) -> Days | None:
    if first.year is not None or first.kind == "rel":
        return days_of(first, published)
    if first.kind == "dow":
        return _weekday(replace(first, direction=None), end.last)
    if first.month is None:
        return _one(_numbered_before(first.day or 0, end.last))
    years = range(end.last.year, end.last.year - 2, -1)
    found: Iterable[Days] = (days for year in years if (days := in_year(first, year)) and days.first <= end.last)
    return next(iter(found), None)


def _numbered_before(number: int, last: date) -> date:
    """Return the latest day with this number, up to the last day of its range."""
    for back in range(62):
        day = last - timedelta(days=back)
        if day.day == number:
            return day
    raise ValueError(f"no day of a month is {number}")


def _one(day: date) -> Days:
    return Days(day, day)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def week_of(days: Days) -> Days:
    """Return the week, Monday to Sunday, in which a day falls."""
    monday = days.first - timedelta(days=days.first.weekday())
    return Days(monday, monday + timedelta(days=6))
