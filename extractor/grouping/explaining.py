"""Why articles were put to one operation, or kept apart: the evidence that decided, and what was needed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.process import extract as find_alike

from extractor.errors import UsageError
from extractor.grouping.judging import Judgement, Side, judge
from extractor.grouping.mentions import Mention, Profile, share_article
from extractor.grouping.names import is_same_stem, plain, split_edition
from extractor.grouping.operations import Group
from extractor.grouping.outlines import Outlined
from extractor.grouping.traces import WINDOW_DAYS, Trace
from extractor.grouping.unnamed import ENOUGH, judge_event, read_traces

Barrier = Literal["told_apart", "both_named"]
"""What keeps two operations apart whatever the evidence: one article that tells both, or two names."""
NEAREST = 5
"""Keys that a message offers instead of one that does not exist."""
MOST_NEAR = 12
HALF = 0.5
"""Share of what an event without a name needs, from which it is near."""


@dataclass(frozen=True, slots=True)
class Tie:
    """One article of the operation, or one operation near it, with the evidence."""

    mentions: tuple[Mention, ...]
    judgement: Judgement | None
    """None for the only article of an operation."""
    barrier: Barrier | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the articles of an operation stand together, and which operations near it were kept apart."""

    group: Group
    together: tuple[Tie, ...]
    near: tuple[tuple[Group, Tie], ...]
    left: int = 0
    """Operations near it that are left out."""


def find_group(key: str, groups: Sequence[Group]) -> Group:
    """Return the operation of a key or a name: « liberterra-2 », « Liberterra II ».

    Raises:
        UsageError: there is none; the message names the nearest keys.
    """
    keys = {group.key: group for group in groups}
    if key in keys:
        return keys[key]
    stem, edition = split_edition(key)
    for group in groups:
        if plain(key) == plain(group.key) or (stem and (stem, edition or 1) == (group.stem, group.edition)):
            return group
    if not groups:
        raise UsageError(f"no operation {key!r}: the articles report none")
    nearest = [found for found, *_ in find_alike(plain(key), sorted(keys), limit=NEAREST)]
    raise UsageError(f"no operation {key!r}; the nearest are: {', '.join(nearest)}")


def explain(group: Group, groups: Sequence[Group], outlined: Outlined) -> Explanation:
    """Return why the articles of a group stand together, and why those near it stand elsewhere."""
    mentions = [mention for each in groups for mention in each.mentions]
    traces = {
        mention.order(): trace for mention, trace in zip(mentions, read_traces(mentions, outlined.terms), strict=True)
    }
    near = [(other, tie) for other in groups if other.key != group.key and (tie := _near(group, other, traces))]
    near.sort(key=lambda pair: (-_total(pair[1]), pair[0].key))
    together = tuple(_tie(mention, group, traces) for mention in group.mentions)
    return Explanation(group, together, tuple(near[:MOST_NEAR]), max(0, len(near) - MOST_NEAR))


Traces = dict[tuple[str, str], Trace]


def _total(tie: Tie) -> float:
    return tie.judgement.total if tie.judgement else 0.0


def _tie(mention: Mention, group: Group, traces: Traces) -> Tie:
    rest = [other for other in group.mentions if other.order() != mention.order()]
    named: dict[tuple[str, int], list[Mention]] = {}
    for other in rest:
        if other.stem:
            named.setdefault((other.stem, other.edition), []).append(other)
    if mention.stem and named:
        own = (group.stem, group.edition)
        judged = {name: judge(Side.of([mention]), Side.of(others)) for name, others in named.items()}
        if own in judged and judged[own].holds:
            return Tie((mention,), judged[own])
        return Tie((mention,), max(judged.values(), key=lambda judgement: (judgement.holds, judgement.total)))
    return Tie((mention,), _best_event([mention], rest, traces))


def _best_event(left: Iterable[Mention], right: Sequence[Mention], traces: Traces) -> Judgement | None:
    """Return the strongest evidence that one of some mentions tells the event of one of the others."""
    found = [
        judge_event(traces[one.order()], traces[two.order()])
        for one in left
        for two in right
        if _in_reach(one, two, traces)
    ]
    return max(found, key=lambda judgement: (judgement.holds, judgement.total, judgement.kinds), default=None)


def _in_reach(left: Mention, right: Mention, traces: Traces) -> bool:
    """Return whether the days of two mentions let them be one event; copies of one text always are."""
    one, two = traces[left.order()], traces[right.order()]
    if one.article == two.article or (one.is_named and two.is_named):
        return False
    if one.copy_of == two.copy_of or one.days is None or two.days is None:
        return True
    return one.days.gap(two.days) <= WINDOW_DAYS


def _near(group: Group, other: Group, traces: Traces) -> Tie | None:
    """Return the evidence for another operation being this one, None where hardly any is there."""
    judgement = _judge_names(group, other)
    if judgement is None:
        judgement = _best_event(group.mentions, other.mentions, traces)
        if judgement is None or judgement.total < HALF * ENOUGH:
            return None
    barrier: Barrier | None = None
    if judgement.holds:
        barrier = "told_apart" if share_article(group.mentions, other.mentions) else "both_named"
    return Tie(other.mentions, judgement, barrier)


def _judge_names(group: Group, other: Group) -> Judgement | None:
    """Return the judgement of two named operations that share a name, or facts; None of all others."""
    one, two = ([mention for mention in side.mentions if mention.stem] for side in (group, other))
    if not one or not two:
        return None
    numbers = (any(mention.is_numbered for mention in side) for side in (one, two))
    sides = (
        Side(each.stem, each.edition, is_numbered, Profile(mentions))
        for each, is_numbered, mentions in zip((group, other), numbers, (one, two), strict=True)
    )
    judgement = judge(*sides)
    return judgement if is_same_stem(group.stem, other.stem) or judgement.total >= HALF * ENOUGH else None
