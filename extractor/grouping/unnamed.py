"""Unnamed operations: which articles tell one event, by date, place, figures, names and words together.

Never by one of them alone: two raids of one day in one town are two raids.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import log
from sys import intern

import regex

from extractor.grouping.clusters import Clusters
from extractor.grouping.judging import Judgement
from extractor.grouping.mentions import TELLING, Evidence, Mention
from extractor.grouping.names import plain
from extractor.grouping.periods import FULL, Period
from extractor.model import value_key

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
MOST_OF_TEXT = 2.0
"""What names and words together add at most."""
MOST_TOLD = 8
"""Words in common that an explanation lists."""
NAME = regex.compile(r"(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{2,}")
"""A capital inside a sentence: a person, a town, a body."""
WORD = regex.compile(r"(?<!\p{L})\p{Ll}{6,}")


@dataclass(frozen=True, slots=True)
class Rare:
    """Names or words of an article, their summed rarity, and the rarity of all words of the run."""

    words: frozenset[str]
    weight: float
    rarity: Mapping[str, float]


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
    texts: Mapping[str, Rare]
    """Its names and its words."""


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
    links = []
    for left, right in _neighbours(traces):
        judgement = judge_event(traces[left], traces[right])
        if judgement.holds:
            links.append((-judgement.total, left, right))
    _join_apart(clusters, sorted(links), traces)
    return [[mentions[position] for position in members] for members in clusters.groups()]


def _join_apart(clusters: Clusters, links: Iterable[tuple[float, int, int]], traces: Sequence[Trace]) -> None:
    """Join the ends of every link, unless both sides hold a named operation, or one article tells both."""
    articles: dict[int, set[str]] = {}
    named: dict[int, bool] = {}
    for position, trace in enumerate(traces):
        root = clusters.root(position)
        articles.setdefault(root, set()).add(trace.article)
        named[root] = named.get(root, False) or trace.is_named
    for _, left, right in links:
        one, two = sorted((clusters.root(left), clusters.root(right)))
        if one == two or (named[one] and named[two]) or not articles[one].isdisjoint(articles[two]):
            continue
        clusters.join(one, two)
        articles[one] |= articles.pop(two)
        named[one] = named[one] or named.pop(two)


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


def judge_event(left: Trace, right: Trace) -> Judgement:
    """Return whether two traces are of one event, and why: several kinds of evidence, the date among them."""
    if left.copy_of == right.copy_of and left.is_main and right.is_main:
        return Judgement("event", (Evidence("copies", ENOUGH + 1),), ENOUGH)
    days = _evidence_of_days(left.days, right.days)
    certain = (days, _evidence_of_places(left, right), _evidence_of_figures(left.figures & right.figures))
    if not days.weight or sum(evidence.weight for evidence in certain) + MOST_OF_TEXT < ENOUGH:
        return Judgement("event", certain, ENOUGH, FEWEST_KINDS)
    names, words = (_likeness(kind, left.texts[kind], right.texts[kind]) for kind in ("names", "words"))
    return Judgement("event", (*certain, names, words), ENOUGH, FEWEST_KINDS)


def _evidence_of_days(left: Period | None, right: Period | None) -> Evidence:
    if left is None or right is None:
        return Evidence("dates", 0.0)
    gap = left.gap(right)
    return Evidence("dates", 1.0 if gap <= 1 else 0.5 if gap <= WINDOW_DAYS else 0.0, (str(left), str(right)))


def _evidence_of_places(left: Trace, right: Trace) -> Evidence:
    shared = left.places & right.places
    return Evidence("places", SAME_PLACE * bool(shared), tuple(sorted(shared)))


def _evidence_of_figures(shared: frozenset[tuple[str, float]]) -> Evidence:
    telling = sum(SHARED_TELLING for _, value in shared if value >= TELLING)
    small = sum(SHARED_SMALL for _, value in shared if value < TELLING)
    weight = min(MOST_TELLING, telling) + min(MOST_SMALL, small)
    return Evidence("figures", weight, tuple(f"{measure} {value_key(value)}" for measure, value in sorted(shared)))


def _likeness(name: str, left: Rare, right: Rare) -> Evidence:
    shared = left.words & right.words
    share = likeness(left, right) if len(shared) >= FEWEST_SHARED else 0.0
    weight = 1.0 if share >= ALIKE else 0.5 if share >= SOMEWHAT_ALIKE else 0.0
    rarest = sorted(shared, key=lambda word: (-left.rarity[word], word))[:MOST_TOLD] if weight else ()
    return Evidence(name, weight, tuple(rarest))


def likeness(left: Rare, right: Rare) -> float:
    """Return the share of the smaller set that stands in the other, each word weighted by its rarity."""
    smaller = min(left.weight, right.weight)
    return _weight(left.words & right.words, left.rarity) / smaller if smaller else 0.0


def _weight(words: Iterable[str], rarity: Mapping[str, float]) -> float:
    """Return the summed rarity of some words, in a fixed order: sums of floats depend on it."""
    return sum(rarity[word] for word in sorted(words))


def read_traces(mentions: Sequence[Mention]) -> list[Trace]:
    """Return what each mention's event leaves in its article."""
    texts = _texts(mentions)
    traces = []
    for mention in mentions:
        reading = mention.reading
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
                texts=texts[reading.id],
            )
        )
    return traces


def _texts(mentions: Iterable[Mention]) -> dict[str, Mapping[str, Rare]]:
    """Return the names and the words of every article with their inverse document frequency."""
    found: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for mention in mentions:
        if mention.reading.id not in found:
            text = mention.reading.extraction.article.text
            names = frozenset(intern(plain(name)) for name in NAME.findall(text))
            found[mention.reading.id] = names, frozenset(map(intern, WORD.findall(text)))
    frequency: Counter[str] = Counter(word for names, words in found.values() for word in names | words)
    rarity = {word: log((len(found) + 1) / count) for word, count in frequency.items()}
    return {
        article: {
            "names": Rare(names, _weight(names, rarity), rarity),
            "words": Rare(words, _weight(words, rarity), rarity),
        }
        for article, (names, words) in found.items()
    }


def _days(mention: Mention) -> Period | None:
    """Return the days of a mention; the day of publication stands in for an unknown or coarse date."""
    day = mention.reading.published
    if mention.period is not None and (mention.period.precision == FULL or day is None):
        return mention.period
    return Period(day, day, day.isoformat(), day.isoformat()) if day and mention.operation.main else None
