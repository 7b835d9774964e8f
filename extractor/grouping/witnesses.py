"""Independent witnesses: copies of one text, prints of one dispatch, and citations, folded together."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from extractor.grouping.clusters import Clusters
from extractor.grouping.copies import find_copies
from extractor.grouping.credits import agency_of, cited_name, outlet_name, spoken_name
from extractor.grouping.periods import read_day
from extractor.model import Extraction, Kind, Wire

DISPATCH_DAYS = 3
"""Days within which two prints that credit one agency are taken for one dispatch; not fitted."""
FAR_FUTURE = date.max
RANK: dict[Kind, int] = {"official": 0, "agency": 1, "press": 2, "blog": 3, "unknown": 4}
"""Which kind of source speaks for a group; the order of the reliabilities in `reconciling.evidence`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An extraction with what grouping works out of its article once."""

    extraction: Extraction
    agency: str | None
    published: date | None
    copy_of: int
    """Number of the copy group, equal for copies of one text."""
    reliability: float | None = None
    """Probability that its source holds the true figure, where it was learnt; else that of its kind holds."""

    @property
    def id(self) -> str:
        """Return the id of the article."""
        return self.extraction.article.id

    @property
    def kind(self) -> Kind:
        """Return the kind of source: press that credits an agency carries the agency's word."""
        kind = self.extraction.article.kind
        return "agency" if self.agency and kind not in ("official", "agency") else kind

    @property
    def source(self) -> str:
        """Return the letters of the agency that it credits, else of its outlet; empty where neither is known."""
        return self.agency or outlet_name(self.extraction.article.outlet)

    def age(self) -> tuple[date, int, str]:
        """Return a key that sorts the earliest first, unknown dates last."""
        return self.published or FAR_FUTURE, RANK[self.kind], self.id


def read_all(extractions: Iterable[Extraction]) -> tuple[Reading, ...]:
    """Return the extractions in the order of their ids, each id once, with their copy groups."""
    unique: dict[str, Extraction] = {}
    for extraction in extractions:
        known = unique.get(extraction.article.id)
        if known is None or extraction.model_dump_json() < known.model_dump_json():
            unique[extraction.article.id] = extraction
    ordered = [unique[key] for key in sorted(unique)]
    agencies = [agency_of(extraction.article) for extraction in ordered]
    clusters = Clusters(len(ordered))
    for left, right in find_copies([extraction.article for extraction in ordered], agencies):
        clusters.join(left, right)
    return tuple(
        Reading(extraction, agency, read_day(extraction.article.published), clusters.root(position))
        for position, (extraction, agency) in enumerate(zip(ordered, agencies, strict=True))
    )


def find_wires(readings: Sequence[Reading]) -> tuple[Wire, ...]:
    """Return the groups of two copies or more among some articles, each with its origin, in order."""
    groups: dict[int, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(reading.copy_of, []).append(reading)
    return tuple(_wire(group) for group in groups.values() if len(group) > 1)


def _wire(group: Sequence[Reading]) -> Wire:
    """Return a copy group with its origin: a release, else the agency credited, else the earliest outlet."""
    origin = min(group, key=lambda reading: (RANK[reading.extraction.article.kind] > 1, reading.age()))
    article = origin.extraction.article
    agencies = sorted({reading.agency for reading in group if reading.agency})
    if article.kind == "official":
        kind, name = "official", article.outlet
    elif agencies:
        kind, name = "agency", agencies[0].upper()
    else:
        kind, name = "press", article.outlet
    return Wire(articles=tuple(sorted(reading.id for reading in group)), kind=kind, name=name, article=article.id)


def find_witnesses(readings: Sequence[Reading], operations: Sequence[frozenset[str]]) -> tuple[int, ...]:
    """Return for each article the number of its independent witness, from 0, in the order of the articles.

    `operations` holds for each article the keys under which it speaks of the operation at hand.
    """
    clusters = Clusters(len(readings))
    for left in range(len(readings)):
        for right in range(left + 1, len(readings)):
            if _is_one_text(readings[left], readings[right]):
                clusters.join(left, right)
    outlets = _outlets(readings)
    for position, reading in enumerate(readings):
        if (cited := _cited_by(reading, operations[position], outlets)) is not None:
            clusters.join(position, cited)
    numbers: dict[int, int] = {}
    return tuple(numbers.setdefault(clusters.root(position), len(numbers)) for position in range(len(readings)))


def _is_one_text(left: Reading, right: Reading) -> bool:
    """Return whether two articles are copies, or prints of what may be one dispatch."""
    if left.copy_of == right.copy_of:
        return True
    if left.agency is None or left.agency != right.agency:
        return False
    days = abs((left.published - right.published).days) if left.published and right.published else 0
    return days <= DISPATCH_DAYS


def _outlets(readings: Sequence[Reading]) -> dict[str, int]:
    """Return the first article of every outlet that can be cited.

    Who relays a release words it himself, and is a witness of his own: only other papers are cited here.
    """
    outlets: dict[str, int] = {}
    for position, reading in enumerate(readings):
        article = reading.extraction.article
        if article.kind != "official" and (name := cited_name(article.outlet)):
            outlets.setdefault(name, position)
    return outlets


def _cited_by(reading: Reading, keys: frozenset[str], outlets: dict[str, int]) -> int | None:
    """Return the article whose outlet at least half of the totals of this one are attributed to, None where none is."""
    totals = [claim for claim in reading.extraction.claims if claim.operation in keys and claim.scope == "total"]
    own = cited_name(reading.extraction.article.outlet)
    names = Counter(name for claim in totals if (name := spoken_name(claim.attribution)) in outlets and name != own)
    if not names:
        return None
    name = min(names, key=lambda known: (-names[known], known))
    return outlets[name] if 2 * names[name] >= len(totals) else None
