"""Which articles may tell one event without a name: an index over what they must share, so that few pairs are judged.

With the weights of `unnamed`, dates, places and words alone are never enough.  A pair also shares the text itself, or a
telling figure, or a place and two small figures, or so many rare names that one of the rarest of either article is
among them (prefix filtering: Chaudhuri, Ganti and Kaushik, « A Primitive Operator for Similarity Joins in Data
Cleaning », 2006).  Whoever shares none of these cannot be one event: the index leaves no pair out.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from extractor.grouping.mentions import TELLING
from extractor.grouping.periods import Period
from extractor.grouping.traces import SOMEWHAT_ALIKE, WINDOW_DAYS, Trace

LONG_DAYS = 31
"""Days of a period beyond which it is looked for without regard to its first day."""
MOST_SMALL = 16
"""Small figures of an article that are looked at; a table of hundreds says nothing of one event."""
PREFIX = 1.0 - SOMEWHAT_ALIKE * (1.0 - 1e-9)
"""Share of the rarity of an article's names that its rarest names make up: without one of them in common, what two
articles share weighs less than counts."""


def find_nearby(traces: Sequence[Trace]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of different articles that may tell one event, at least one of them without a name for it."""
    dated = sorted((trace.days, position) for position, trace in enumerate(traces) if trace.days is not None)
    short = _Index([entry for entry in dated if (entry[0].last - entry[0].first).days <= LONG_DAYS], traces, LONG_DAYS)
    long = _Index([entry for entry in dated if (entry[0].last - entry[0].first).days > LONG_DAYS], traces, None)
    for days, position in dated:
        one = traces[position]
        if one.is_named:
            continue
        found = short.find(one, days) | long.find(one, days)
        for other in sorted(found):
            two = traces[other]
            if one.article != two.article and (two.is_named or other > position):
                yield min(position, other), max(position, other)


class _Index:
    """Traces in the order of their first days, by what they say."""

    def __init__(self, dated: Sequence[tuple[Period, int]], traces: Sequence[Trace], span: int | None) -> None:
        """Take traces with their days; `span` is the longest of their periods, in days, None where it has no bound."""
        self._dated, self._span = dated, span
        self._firsts = [days.first.toordinal() for days, _ in dated]
        self._facts: dict[Hashable, list[int]] = {}
        self._names: dict[int, list[int]] = {}
        self._rarest: dict[int, list[int]] = {}
        for rank, (_, position) in enumerate(dated):
            trace = traces[position]
            for fact in _facts(trace):
                self._facts.setdefault(fact, []).append(rank)
            for name in trace.names.terms.tolist():
                self._names.setdefault(name, []).append(rank)
            for name in _rarest(trace):
                self._rarest.setdefault(name, []).append(rank)

    def find(self, trace: Trace, days: Period) -> set[int]:
        """Return the positions of those that share something with a trace and lie near its days."""
        end = bisect_right(self._firsts, days.last.toordinal() + WINDOW_DAYS)
        start = 0
        if self._span is not None:
            start = bisect_left(self._firsts, days.first.toordinal() - WINDOW_DAYS - self._span)
        found: set[int] = set()
        for fact in _facts(trace):
            found.update(_between(self._facts.get(fact, ()), start, end))
        for name in _rarest(trace):
            found.update(_between(self._names.get(name, ()), start, end))
        for name in trace.names.terms.tolist():
            found.update(_between(self._rarest.get(name, ()), start, end))
        near = (self._dated[rank] for rank in found)
        return {position for other, position in near if days.gap(other) <= WINDOW_DAYS}


def _between(ranks: Sequence[int], start: int, end: int) -> Sequence[int]:
    return ranks[bisect_left(ranks, start) : bisect_left(ranks, end)]


def _facts(trace: Trace) -> Iterator[Hashable]:
    """Yield what suffices in common to look at a pair, names aside."""
    if trace.is_main:
        yield trace.copy_of
    small = []
    for figure in trace.figures:
        if figure[1] >= TELLING:
            yield figure
        else:
            small.append(figure)
    for pair in combinations(small[:MOST_SMALL], 2):
        for place in trace.places:
            yield place, pair


def _rarest(trace: Trace) -> list[int]:
    return trace.rarity.heaviest(trace.names.terms, PREFIX)
