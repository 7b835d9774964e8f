"""Unnamed operations: which articles tell one event, by date, place, figures, names and words together.

Never by one of them alone: two raids of one day in one town are two raids.
"""

from collections.abc import Iterable, Mapping, Sequence

from extractor.grouping.clusters import Clusters
from extractor.grouping.judging import Judgement
from extractor.grouping.mentions import TELLING, Evidence, Mention
from extractor.grouping.nearby import find_nearby
from extractor.grouping.periods import FULL, Period
from extractor.grouping.terms import Rare, Rarity, Terms, shared_terms
from extractor.grouping.traces import SOMEWHAT_ALIKE, WINDOW_DAYS, Trace
from extractor.model import value_key

ENOUGH = 3.0
FEWEST_KINDS = 3
"""What two mentions need to be one operation.  Of 50 unnamed operations of 2011–2020 in agency press, the
one pair that reaches it are two reports of one event (2026-11)."""
SHARED_TELLING = 1.0
SHARED_SMALL = 0.25
MOST_TELLING = 2.0
MOST_SMALL = 0.5
SAME_PLACE = 0.5
ALIKE = 0.25
FEWEST_SHARED = 2
"""Share of rare names, or rare words, in common that counts fully, and how many there must be.  Of pairs of different
events in the press set 2 % reach the first share of words, 5 % that of `traces`."""
MOST_OF_TEXT = 2.0
"""What names and words together add at most."""
MOST_TOLD = 8
"""Words in common that an explanation lists."""


def match_unnamed(
    named: Sequence[Sequence[Mention]], unnamed: Sequence[Mention], terms: Mapping[str, Terms]
) -> list[list[Mention]]:
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
    traces = read_traces(mentions, terms)
    links = []
    for left, right in find_nearby(traces):
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


def judge_event(left: Trace, right: Trace) -> Judgement:
    """Return whether two traces are of one event, and why: several kinds of evidence, the date among them."""
    if left.copy_of == right.copy_of and left.is_main and right.is_main:
        return Judgement("event", (Evidence("copies", ENOUGH + 1),), ENOUGH)
    days = _evidence_of_days(left.days, right.days)
    certain = (
        days,
        _evidence_of_places(left, right),
        _evidence_of_figures(left, right),
    )
    if not days.weight or sum(evidence.weight for evidence in certain) + MOST_OF_TEXT < ENOUGH:
        return Judgement("event", certain, ENOUGH, FEWEST_KINDS)
    names = _likeness("names", left.names, right.names, left.rarity)
    words = _likeness("words", left.words, right.words, left.rarity)
    return Judgement("event", (*certain, names, words), ENOUGH, FEWEST_KINDS)


def _evidence_of_days(left: Period | None, right: Period | None) -> Evidence:
    if left is None or right is None:
        return Evidence("dates", 0.0)
    gap = left.gap(right)
    return Evidence("dates", 1.0 if gap <= 1 else 0.5 if gap <= WINDOW_DAYS else 0.0, (str(left), str(right)))


def _evidence_of_places(left: Trace, right: Trace) -> Evidence:
    shared = set(left.places).intersection(right.places)
    return Evidence("places", SAME_PLACE * bool(shared), tuple(sorted(shared)))


def _evidence_of_figures(left: Trace, right: Trace) -> Evidence:
    shared = set(left.figures).intersection(right.figures)
    telling = sum(SHARED_TELLING for _, value in shared if value >= TELLING)
    small = sum(SHARED_SMALL for _, value in shared if value < TELLING)
    weight = min(MOST_TELLING, telling) + min(MOST_SMALL, small)
    return Evidence("figures", weight, tuple(f"{measure} {value_key(value)}" for measure, value in sorted(shared)))


def _likeness(name: str, left: Rare, right: Rare, rarity: Rarity) -> Evidence:
    shared = shared_terms(left, right)
    share = rarity.likeness(left, right, shared) if len(shared) >= FEWEST_SHARED else 0.0
    weight = 1.0 if share >= ALIKE else 0.5 if share >= SOMEWHAT_ALIKE else 0.0
    return Evidence(name, weight, rarity.rarest(shared, MOST_TOLD) if weight else ())


def read_traces(mentions: Sequence[Mention], terms: Mapping[str, Terms]) -> list[Trace]:
    """Return what each mention's event leaves in its article; `terms` are those of all articles that tell any."""
    told = {mention.reading.id for mention in mentions}
    rarity = Rarity.of({article: each for article, each in terms.items() if article in told})
    rare = {article: (rarity.rare(terms[article].names), rarity.rare(terms[article].words)) for article in sorted(told)}
    return [
        Trace(
            article=mention.reading.id,
            copy_of=mention.reading.copy_of,
            is_named=bool(mention.stem),
            is_main=mention.main,
            days=_days(mention),
            figures=mention.figures,
            places=mention.places,
            names=rare[mention.reading.id][0],
            words=rare[mention.reading.id][1],
            rarity=rarity,
        )
        for mention in mentions
    ]


def _days(mention: Mention) -> Period | None:
    """Return the days of a mention; the day of publication stands in for an unknown or coarse date."""
    day = mention.reading.published
    if mention.period is not None and (mention.period.precision == FULL or day is None):
        return mention.period
    return Period(day, day, day.isoformat(), day.isoformat()) if day and mention.main else None
