"""Unnamed operations: which articles tell one event, by date, place, figures, names and words together.

Never by one of them alone: two raids of one day in one town are two raids.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import log

import regex

from extractor.grouping.clusters import Clusters
from extractor.grouping.mentions import TELLING, Mention
from extractor.grouping.names import plain
from extractor.grouping.periods import FULL, Period

ENOUGH = 3.0
FEWEST_KINDS = 3
"""What two mentions need to be one operation.  Of 50 unnamed operations of 2011–2020 in agency press, the
one pair that reaches it are two reports of one event (2026-11)."""
WINDOW_DAYS = 3
"""Days between two dates of one event, publication standing in for an unknown one."""
SHARED_TELLING = 1.0
SHARED_SMALL = 0.25
MOST_TELLING = 2.0
MOST_SMALL = 0.5
SAME_PLACE = 0.5
ALIKE = 0.25
SOMEWHAT_ALIKE = 0.15
FEWEST_SHARED = 2
"""Shares of rare names, or rare words, in common that count fully and by half, and how many there must
be.  Of pairs of different events in the press set 2 % reach the first share of words, 5 % the second."""
NAME = regex.compile(r"(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{2,}")
"""A capital inside a sentence: a person, a town, a body."""
WORD = regex.compile(r"(?<!\p{L})\p{Ll}{6,}")


@dataclass(frozen=True, slots=True)
class Trace:
    """What an event leaves in an article."""

    article: str
    copy_of: int
    is_named: bool
    is_main: bool
    days: Period | None
    figures: frozenset[tuple[str, float]]
    places: frozenset[str]
    names: frozenset[str]
    words: frozenset[str]


def match_unnamed(named: Sequence[Sequence[Mention]], unnamed: Sequence[Mention]) -> list[list[Mention]]:
    """Return the groups of named mentions with the unnamed ones that belong to them, and groups of the rest."""
    if not unnamed:
        return [list(group) for group in named]
    mentions = [*(mention for group in named for mention in group), *unnamed]
    clusters = Clusters(len(mentions))
    first = 0
    for group in named:
        for position in range(first, first + len(group)):
            clusters.join(first, position)
        first += len(group)
    traces = read_traces(mentions)
    rarity = rarity_of(traces)
    links = [
        (-evidence, left, right)
        for left, right in _neighbours(traces)
        if (evidence := evidence_of_one_event(traces[left], traces[right], rarity)) >= ENOUGH
    ]
    for _, left, right in sorted(links):
        _join_once(clusters, left, right, traces)
    return [[mentions[position] for position in members] for members in clusters.groups()]


def _join_once(clusters: Clusters, left: int, right: int, traces: Sequence[Trace]) -> None:
    """Join two groups unless both hold a named operation, or one article tells both."""
    roots = clusters.root(left), clusters.root(right)
    one, two = ([trace for p, trace in enumerate(traces) if clusters.root(p) == root] for root in roots)
    both_named = any(trace.is_named for trace in one) and any(trace.is_named for trace in two)
    apart = {trace.article for trace in one}.isdisjoint(trace.article for trace in two)
    if roots[0] != roots[1] and not both_named and apart:
        clusters.join(left, right)


def _neighbours(traces: Sequence[Trace]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of different articles whose dates lie within the window, at least one of them unnamed."""
    dated = sorted((trace.days, position) for position, trace in enumerate(traces) if trace.days is not None)
    for index, (days, position) in enumerate(dated):
        horizon = days.last + timedelta(days=WINDOW_DAYS)
        for later, other in dated[index + 1 :]:
            if later.first > horizon:
                break
            one, two = traces[position], traces[other]
            if one.article != two.article and not (one.is_named and two.is_named):
                yield min(position, other), max(position, other)


def evidence_of_one_event(left: Trace, right: Trace, rarity: Mapping[str, float]) -> float:
    """Return the summed evidence that two traces are of one event; 0 where too few kinds of it are there."""
    if left.copy_of == right.copy_of and left.is_main and right.is_main:
        return ENOUGH + 1
    kinds = (
        _evidence_of_days(left.days, right.days),
        SAME_PLACE * bool(left.places & right.places),
        _evidence_of_figures(left.figures & right.figures),
        _likeness(left.names, right.names, rarity),
        _likeness(left.words, right.words, rarity),
    )
    return sum(kinds) if sum(kind > 0 for kind in kinds) >= FEWEST_KINDS and kinds[0] > 0 else 0.0


def _evidence_of_days(left: Period | None, right: Period | None) -> float:
    if left is None or right is None:
        return 0.0
    gap = left.gap(right)
    return 1.0 if gap <= 1 else 0.5 if gap <= WINDOW_DAYS else 0.0


def _evidence_of_figures(shared: frozenset[tuple[str, float]]) -> float:
    telling = sum(SHARED_TELLING for _, value in shared if value >= TELLING)
    small = sum(SHARED_SMALL for _, value in shared if value < TELLING)
    return min(MOST_TELLING, telling) + min(MOST_SMALL, small)


def likeness(left: frozenset[str], right: frozenset[str], rarity: Mapping[str, float]) -> float:
    """Return the share of the smaller set that stands in the other, each word weighted by its rarity."""
    smaller = min(_weight(left, rarity), _weight(right, rarity))
    return _weight(left & right, rarity) / smaller if smaller else 0.0


def _weight(words: Iterable[str], rarity: Mapping[str, float]) -> float:
    """Return the summed rarity of some words, in a fixed order: sums of floats depend on it."""
    return sum(rarity[word] for word in sorted(words))


def _likeness(left: frozenset[str], right: frozenset[str], rarity: Mapping[str, float]) -> float:
    share = likeness(left, right, rarity) if len(left & right) >= FEWEST_SHARED else 0.0
    return 1.0 if share >= ALIKE else 0.5 if share >= SOMEWHAT_ALIKE else 0.0


def read_traces(mentions: Iterable[Mention]) -> list[Trace]:
    """Return what each mention's event leaves in its article."""
    texts: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    traces = []
    for mention in mentions:
        reading = mention.reading
        if reading.id not in texts:
            text = reading.extraction.article.text
            names = frozenset(plain(name) for name in NAME.findall(text))
            texts[reading.id] = names, frozenset(WORD.findall(text))
        claims = [claim for claim in reading.extraction.claims if claim.operation == mention.operation.key]
        traces.append(
            Trace(
                article=reading.id,
                copy_of=reading.copy_of,
                is_named=bool(mention.stem),
                is_main=mention.operation.main,
                days=_days(mention),
                figures=frozenset(
                    (claim.measure, claim.quantity.value) for claim in claims if claim.quantity.value > 1
                ),
                places=frozenset(claim.place for claim in claims if claim.place),
                names=texts[reading.id][0],
                words=texts[reading.id][1],
            )
        )
    return traces


def _days(mention: Mention) -> Period | None:
    """Return the days of a mention; the day of publication stands in for an unknown or coarse date."""
    day = mention.reading.published
    if mention.period is not None and (mention.period.precision == FULL or day is None):
        return mention.period
    return Period(day, day, day.isoformat(), day.isoformat()) if day and mention.operation.main else None


def rarity_of(traces: Iterable[Trace]) -> dict[str, float]:
    """Return the inverse document frequency of every name and word among the articles."""
    seen = {trace.article: trace.names | trace.words for trace in traces}
    frequency: Counter[str] = Counter(word for words in seen.values() for word in words)
    return {word: log((len(seen) + 1) / count) for word, count in frequency.items()}
