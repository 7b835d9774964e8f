"""Independent witnesses: copies of one text, prints of one dispatch, and citations, folded together."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractor.grouping.clusters import Clusters
from extractor.grouping.credits import cited_name, spoken_name
from extractor.grouping.readings import FAR_FUTURE, RANK, Reading
from extractor.model import Claim, Wire
from extractor.packs.files.sources import load_sources

DISPATCH_DAYS = 3
"""Days within which two prints that credit one agency are taken for one dispatch; not fitted."""
Claims = Mapping[str, Sequence[Claim]]
"""What every article claims, by its id."""


def find_wires(readings: Sequence[Reading]) -> tuple[Wire, ...]:
    """Return the groups of two copies or more among some articles, each with its origin, in order."""
    groups: dict[int, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(reading.copy_of, []).append(reading)
    return tuple(_wire(group) for group in groups.values() if len(group) > 1)


def _wire(group: Sequence[Reading]) -> Wire:
    """Return a copy group with its origin: a release, else the agency credited, else the earliest outlet."""
    origin = min(group, key=lambda reading: (RANK[reading.article.kind] > 1, reading.age()))
    article = origin.article
    agencies = sorted({reading.agency for reading in group if reading.agency})
    if article.kind == "official":
        kind, name = "official", article.outlet
    elif agencies:
        kind, name = "agency", agencies[0].upper()
    else:
        kind, name = "press", article.outlet
    return Wire(articles=tuple(sorted(reading.id for reading in group)), kind=kind, name=name, article=article.id)


def find_witnesses(
    readings: Sequence[Reading], operations: Sequence[frozenset[str]], claims: Claims
) -> tuple[int, ...]:
    """Return for each article the number of its independent witness, from 0, in the order of the articles.

    `operations` holds for each article the keys under which it speaks of the operation at hand.
    """
    clusters = Clusters(len(readings))
    for left, right in _one_texts(readings):
        clusters.join(left, right)
    for citation in _citations(readings, operations, claims):
        for position in citation.positions:
            clusters.join(citation.positions[0], position)
    numbers: dict[int, int] = {}
    return tuple(numbers.setdefault(clusters.root(position), len(numbers)) for position in range(len(readings)))


def find_citations(
    readings: Sequence[Reading], operations: Sequence[frozenset[str]], claims: Claims
) -> tuple[Wire, ...]:
    """Return the groups of articles that take their figures from one outlet, in order; the outlet names the group.

    The outlet's own article is the origin where it is there, else the earliest that cites it.
    """
    return tuple(_cited_wire(citation, readings, claims) for citation in _citations(readings, operations, claims))


def _one_texts(readings: Sequence[Reading]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that make one text of copies, and of what may be the prints of one dispatch.

    Prints that credit one agency are in the order of their days, so that neighbours suffice; one without a day may be
    of any.
    """
    copies: dict[int, int] = {}
    prints: dict[str, list[int]] = {}
    for position, reading in enumerate(readings):
        yield copies.setdefault(reading.copy_of, position), position
        if reading.agency is not None:
            prints.setdefault(reading.agency, []).append(position)
    for positions in prints.values():
        undated = any(readings[position].published is None for position in positions)
        positions.sort(key=lambda position: readings[position].published or FAR_FUTURE)
        for left, right in pairwise(positions):
            one, two = readings[left].published, readings[right].published
            if undated or (one and two and (two - one).days <= DISPATCH_DAYS):
                yield left, right


@dataclass(frozen=True, slots=True)
class Citation:
    """Articles that cite one outlet for their figures, and that outlet's own where it is there."""

    name: str
    positions: tuple[int, ...]
    source: int | None


def _citations(readings: Sequence[Reading], operations: Sequence[frozenset[str]], claims: Claims) -> list[Citation]:
    """Return the citations among some articles, by the name cited; of an outlet that is not there, two at least."""
    outlets = _outlets(readings)
    citing: dict[str, list[int]] = {}
    for position, reading in enumerate(readings):
        keys = operations[position]
        totals = [claim for claim in claims[reading.id] if claim.operation in keys and claim.scope == "total"]
        name = _cited_by(reading, totals, outlets)
        if name is not None:
            citing.setdefault(name, []).append(position)
    found = []
    for name, positions in sorted(citing.items()):
        source = outlets.get(name)
        members = positions if source is None else [source, *(one for one in positions if one != source)]
        if len(members) > 1:
            found.append(Citation(name, tuple(members), source))
    return found


def _cited_wire(citation: Citation, readings: Sequence[Reading], claims: Claims) -> Wire:
    members = [readings[position] for position in citation.positions]
    origin = readings[citation.source] if citation.source is not None else min(members, key=Reading.age)
    spoken = sorted(
        claim.attribution
        for reading in members
        for claim in claims[reading.id]
        if claim.attribution and spoken_name(claim.attribution) == citation.name
    )
    name = origin.article.outlet if citation.source is not None else spoken[0]
    return Wire(articles=tuple(sorted(reading.id for reading in members)), kind="press", name=name, article=origin.id)


def _outlets(readings: Sequence[Reading]) -> dict[str, int]:
    """Return the first article of every outlet that can be cited.

    Who relays a release words it himself, and is a witness of his own: only other papers are cited here.
    """
    outlets: dict[str, int] = {}
    for position, reading in enumerate(readings):
        article = reading.article
        if article.kind != "official" and (name := cited_name(article.outlet)):
            outlets.setdefault(name, position)
    return outlets


def _cited_by(reading: Reading, totals: Sequence[Claim], outlets: dict[str, int]) -> str | None:
    """Return the outlet to which at least half of the totals of an article are attributed, None where none is.

    An outlet is one that is here, or one that is known to publish; a ministry or a body that counts is none.
    """
    own = cited_name(reading.article.outlet)
    names = Counter(
        name
        for claim in totals
        if (name := spoken_name(claim.attribution))
        and name != own
        and (name in outlets or _is_known(claim.attribution))
    )
    if not names:
        return None
    name = min(names, key=lambda known: (-names[known], known))
    return name if 2 * names[name] >= len(totals) else None


def _is_known(attribution: str | None) -> bool:
    """Return whether somebody is known to publish news, and not to count."""
    found = load_sources().named(attribution) if attribution else None
    return found is not None and found[1] != "official"
