"""From the mentions of one operation to its record."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractor.grouping.judging import find_spellings
from extractor.grouping.operations import Group
from extractor.grouping.readings import Reading
from extractor.grouping.witnesses import Claims, find_citations, find_wires, find_witnesses
from extractor.model import Edition, Figure, Record, Source
from extractor.reconciling import evidence
from extractor.reconciling.arithmetic import added_totals, find_breaches, with_countries_beyond
from extractor.reconciling.conversions import link_conversions
from extractor.reconciling.digits import significant_digits
from extractor.reconciling.figures import make_figure
from extractor.reconciling.periods import Dated, choose_period, find_period_discrepancies
from extractor.reconciling.subjects import Subject, find_subjects
from extractor.reconciling.testimony import Testimony, is_regional

Elsewhere = frozenset[tuple[str, float]]
"""Totals of the other editions of a series, by measure."""


def make_record(group: Group, claims: Claims, series: Sequence[Group], policy: str) -> Record:
    """Return the record of one operation from the claims of its articles; `series` holds its other editions."""
    readings = group.readings()
    keys = [
        frozenset(mention.key for mention in group.mentions if mention.reading.id == reading.id) for reading in readings
    ]
    witnesses = dict(zip((reading.id for reading in readings), find_witnesses(readings, keys, claims), strict=True))
    dated = [
        Dated(mention, mention.period, witnesses[mention.reading.id])
        for mention in group.mentions
        if mention.period is not None
    ]
    period = choose_period(dated)
    testimonies = _testimonies(group, claims, witnesses)
    figures, others = _figures(with_countries_beyond(testimonies), _totals_of(series), policy)
    wires = find_wires(readings)
    return Record(
        key=group.key,
        name=group.name,
        start=period.start if period else None,
        end=period.end if period and not period.is_open else None,
        policy=policy,
        articles=tuple(reading.id for reading in readings),
        sources=tuple(_source(reading) for reading in readings),
        copies=tuple(wire.articles for wire in wires),
        wires=wires,
        citations=find_citations(readings, keys, claims),
        figures=figures,
        others=others,
        discrepancies=find_period_discrepancies(dated, period),
        breaches=find_breaches(testimonies, figures),
        editions=tuple(Edition(key=other.key, name=other.name) for other in series),
    )


def find_series(groups: Sequence[Group]) -> dict[str, tuple[Group, ...]]:
    """Return for each key the other editions of the same series, in the order of edition and date."""
    stems: dict[str, list[Group]] = {}
    for group in groups:
        if group.stem:
            stems.setdefault(group.stem, []).append(group)
    alike: dict[str, list[str]] = {stem: [stem] for stem in stems}
    for left, right in sorted(find_spellings(sorted(stems))):
        alike[left].append(right)
        alike[right].append(left)
    return {
        group.key: _others(group, [other for stem in alike.get(group.stem, ()) for other in stems[stem]])
        for group in groups
    }


def _others(group: Group, series: Iterable[Group]) -> tuple[Group, ...]:
    others = (other for other in series if other.key != group.key)
    return tuple(sorted(others, key=lambda other: (other.edition, other.key)))


def _testimonies(group: Group, claims: Claims, witnesses: dict[str, int]) -> list[Testimony]:
    """Return every claim of the articles about this operation; none, or beyond all counting, is no figure."""
    return [
        Testimony(claim, mention.reading, witnesses[mention.reading.id])
        for mention in group.mentions
        for claim in claims[mention.reading.id]
        if claim.operation == mention.key and 0 < claim.quantity.value <= evidence.LARGEST
    ]


def _totals_of(series: Iterable[Group]) -> Elsewhere:
    return frozenset(
        (measure, value) for group in series for mention in group.mentions for measure, value, _ in mention.totals
    )


def _figures(
    testimonies: Sequence[Testimony], elsewhere: Elsewhere, policy: str
) -> tuple[dict[str, Figure], tuple[Figure, ...]]:
    """Return the strongest figure of every measure, and all others, in order."""
    subjects = [
        replace(subject, added=added_totals(subject.testimonies, testimonies)) if subject.scope == "total" else subject
        for subject in link_conversions(find_subjects(testimonies))
    ]
    ranked = [
        (_rank(subject, figure), figure)
        for subject in subjects
        for figure in (make_figure(subject, _partial_values(subject, testimonies, elsewhere), policy),)
    ]
    ranked.sort(key=lambda pair: pair[0])
    figures: dict[str, Figure] = {}
    others = []
    for _, figure in ranked:
        if figure.scope == "total" and figure.measure not in figures:
            figures[figure.measure] = figure
        else:
            others.append(figure)
    return {measure: figures[measure] for measure in sorted(figures)}, tuple(others)


Rank = tuple[str, int, str, int, bool, bool, int, tuple[int, str, str, int], float, str]
SCOPES = ("total", "part", "local")


def _rank(subject: Subject, figure: Figure) -> Rank:
    """Return a key that sorts the figures of a measure: most witnesses, official, disputed, most often said, first."""
    witnesses = {one.witness for one in (*subject.testimonies, *subject.converted)}
    return (
        subject.measure,
        SCOPES.index(subject.scope),
        subject.place or "",
        -len(witnesses),
        not any(one.is_official for one in subject.testimonies),
        not figure.discrepancies,
        -len(subject.testimonies),
        min(one.order() for one in subject.testimonies),
        -subject.strongest().value,
        subject.unit or "",
    )


def _partial_values(subject: Subject, testimonies: Iterable[Testimony], elsewhere: Elsewhere) -> frozenset[float]:
    """Return the exact totals of an subject that are also stated as a part, or of another thing, and have a rival.

    « 27 pays de la région » stands beside « 27 pays » where another article counts 39; 4 414 arrests
    are the rescues of all the other articles.
    """
    exact = {one.value for one in subject.testimonies if one.is_exact}
    if subject.scope != "total" or len(exact) < 2:
        return frozenset()
    own = {id(one) for one in subject.testimonies}
    others = [one for one in testimonies if id(one) not in own and one.is_exact]
    parts = {one.value for one in others if one.claim.measure == subject.measure and one.claim.scope != "total"}
    things = {one.value for one in others if one.claim.measure != subject.measure and one.claim.scope == "total"}
    things |= {value for measure, value in elsewhere if measure == subject.measure}
    found = {value for value in parts if value < max(exact) and value >= evidence.SMALL}
    largest = max((one.value for one in subject.testimonies if one.is_exact and not is_regional(one)), default=0.0)
    found |= {one.value for one in subject.testimonies if is_regional(one) and one.value < largest}
    found |= {value for value in things if significant_digits(value) >= evidence.TELLING_DIGITS}
    return frozenset(found & exact) if found & exact != exact else frozenset()


def _source(reading: Reading) -> Source:
    article = reading.article
    return Source(
        article=article.id,
        outlet=article.outlet,
        kind=reading.kind,
        published=article.published,
        credit=article.credit,
        url=article.url,
        title=article.title,
        reliability=reading.reliability,
    )
