"""What was stated when: the first to state a value, who relayed it from whom, who corrected it."""

from collections.abc import Iterable, Sequence

from extractor.grouping.credits import outlet_name, spoken_name
from extractor.grouping.readings import FAR_FUTURE
from extractor.model import Discrepancy, Event, History
from extractor.reconciling.testimony import Testimony, can_both_hold, published_statements

Values = frozenset[float | str]
MOST_STEPS = 300
"""Statements that a history looks at, the earliest: one of thousands tells nobody anything."""


def find_history(testimonies: Sequence[Testimony], discrepancies: Iterable[Discrepancy]) -> tuple[Event, ...]:
    """Return the steps of a figure in the order of their days, undated ones last.

    An article that gives two values corrects the one that was stated before it; so does a later tally that
    is told as such.
    """
    updates = frozenset(value for one in discrepancies if one.kind == "update" for value in one.values)
    steps = sorted(_own_statements(testimonies), key=_by_day)[:MOST_STEPS]
    events: list[Event] = []
    told: list[Testimony] = []
    for one in steps:
        if not _is_recalled(one, steps, told):
            events.append(_event(one, told, _recalled(one, steps), updates))
            told.append(one)
    return tuple(events)


def _recalled(one: Testimony, steps: Sequence[Testimony]) -> Values:
    """Return the other values that an article gives beside this one."""
    return frozenset(other.value for other in steps if other.article == one.article and other.value != one.value)


def _own_statements(testimonies: Sequence[Testimony]) -> list[Testimony]:
    """Return what every article states, each value once: the exact values, else the hedged ones."""
    kept: dict[tuple[str, float, str], Testimony] = {}
    for one in sorted(published_statements(testimonies), key=Testimony.order):
        kept.setdefault((one.article, one.value, one.quantity.modifier), one)
    exact = {one.article for one in kept.values() if one.is_exact}
    return [one for one in kept.values() if one.is_exact or one.article not in exact]


def _by_day(one: Testimony) -> tuple[str, bool, tuple[int, str, str, int]]:
    """Return a key that sorts by day; of one day and article the preliminary value first."""
    day = one.reading.published or FAR_FUTURE
    return day.isoformat(), one.claim.status != "preliminary", one.order()


def _is_recalled(one: Testimony, steps: Sequence[Testimony], told: Sequence[Testimony]) -> bool:
    """Return whether an article only recalls a value that others stated before it, and gives another one itself."""
    others = [other for other in steps if other.article == one.article and other.value != one.value]
    known = any(other.value == one.value and other.article != one.article for other in told)
    fresh = any(
        all(other.value != before.value for before in told if before.article != one.article) for other in others
    )
    return known and fresh


def _event(one: Testimony, told: Sequence[Testimony], recalled: Values, updates: Values) -> Event:
    kind, origin = _step(one, told, recalled, updates)
    return Event(
        kind=kind,
        date=one.reading.published.isoformat() if one.reading.published else None,
        article=one.article,
        value=one.value,
        high=one.quantity.high,
        modifier=one.quantity.modifier,
        unit=one.quantity.unit,
        origin=origin.article if origin else None,
        replaced=origin.value if origin and kind == "corrected" else None,
    )


def _step(
    one: Testimony, told: Sequence[Testimony], recalled: Values, updates: Values
) -> tuple[History, Testimony | None]:
    same = [other for other in told if other.value == one.value and other.article != one.article]
    if same:
        source = next((other for other in same if _is_source(other, one)), None)
        return ("relayed", source) if source else ("repeated", None)
    rivals = [other for other in reversed(told) if not can_both_hold(other.quantity, one.quantity)]
    corrected = next((other for other in rivals if other.value in recalled or _corrects(one, other, updates)), None)
    return ("corrected", corrected) if corrected else ("stated", None)


def _is_source(earlier: Testimony, later: Testimony) -> bool:
    """Return whether a later statement is taken from an earlier one: one text, one dispatch, or a citation."""
    if earlier.witness == later.witness:
        return True
    outlet, speaker = outlet_name(earlier.reading.article.outlet), spoken_name(later.claim.attribution)
    return bool(speaker) and bool(outlet) and (speaker == outlet or (earlier.is_official and speaker in outlet))


def _corrects(later: Testimony, earlier: Testimony, updates: Values) -> bool:
    """Return whether a later statement corrects an earlier one: its own paper's, or a tally told as preliminary."""
    one, two = earlier.reading.published, later.reading.published
    if one is None or two is None or one >= two:
        return False
    outlets = {outlet_name(each.reading.article.outlet) for each in (earlier, later)}
    own = len(outlets) == 1 and "" not in outlets
    told = earlier.claim.status == "preliminary" or later.claim.status == "final"
    return own or (told and {earlier.value, later.value} <= updates)
