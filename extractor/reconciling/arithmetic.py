"""Figures that cannot be added up: a part above its total, countries above theirs, a cumulative tally that falls,
countries listed that are more or fewer than those stated.

Only what is wrong whatever the words leave open is a breach: hedges are read at their kindest, several figures of
one country count as the largest of them, and parts are never added up, since they may overlap.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from extractor.model import Addend, Breach, BreachKind, Figure
from extractor.reconciling import evidence
from extractor.reconciling.testimony import Testimony, likeness_of_words, span_of

COUNTRIES = "countries"
FEWEST_PLACES = 2
SURE = 0.6
"""Confidence of reading that every claim of a breach must have.  On the corpus, seven breaches of 140 articles came
from misread claims, four of them with one below it, and none from the gold claims (2026-11)."""
BESIDE = 400
"""Characters between a part and the total that it exceeds: further on, an article speaks of something else."""
Side = tuple[Testimony, ...]


def find_breaches(testimonies: Sequence[Testimony], figures: Mapping[str, Figure]) -> tuple[Breach, ...]:
    """Return what does not add up, in the order of kinds and measures.

    `figures` holds the totals of the operation by measure, against which the countries of several articles are held.
    """
    articles: dict[str, list[Testimony]] = {}
    testimonies = [one for one in testimonies if one.claim.confidence is None or one.claim.confidence >= SURE]
    for one in sorted(testimonies, key=Testimony.order):
        articles.setdefault(one.article, []).append(one)
    found = [breach for own in articles.values() for breach in _of_article(own)]
    found += _falling(testimonies, figures)
    if not any(breach.kind == "places" for breach in found):
        found += _of_record(testimonies, figures)
    unique = {_about(breach): breach for breach in reversed(found)}
    return tuple(unique[key] for key in sorted(unique))


def _about(breach: Breach) -> tuple[str, str, str, float, float]:
    return breach.kind, breach.measure, breach.unit or "", breach.total, breach.part


def _of_article(own: Sequence[Testimony]) -> Iterator[Breach]:
    for (measure, _), said in _by_measure(own).items():
        totals = [one for one in said if one.claim.scope == "total"]
        if totals:
            yield from _parts(totals, [one for one in said if one.claim.scope != "total"])
            yield from _places(totals, [one for one in said if one.claim.scope == "local"])
        if measure == COUNTRIES:
            yield from _listed(totals)


def _by_measure(testimonies: Iterable[Testimony]) -> dict[tuple[str, str | None], list[Testimony]]:
    found: dict[tuple[str, str | None], list[Testimony]] = {}
    for one in testimonies:
        found.setdefault((one.claim.measure, one.quantity.unit), []).append(one)
    return found


def _parts(totals: Sequence[Testimony], parts: Iterable[Testimony]) -> Iterator[Breach]:
    """Yield every part, or figure of one place, that is larger than all totals it can belong to, one of them near."""
    for part in parts:
        wholes = [total for total in totals if _counts_the_same(part, total)]
        beside = any(abs(whole.claim.quote.start - part.claim.quote.start) <= BESIDE for whole in wholes)
        if beside and all(span_of(part.quantity)[0] > span_of(whole.quantity)[1] for whole in wholes):
            whole = max(wholes, key=lambda one: (one.value, one.order()))
            yield _breach("part", (part,), whole, part.value)


def _places(totals: Sequence[Testimony], local: Iterable[Testimony]) -> Iterator[Breach]:
    """Yield the countries of one article whose figures add up to more than its largest total."""
    kept = [one for one in local if all(_counts_the_same(one, total) for total in totals)]
    addends = _largest_by_place(kept)
    total = max(totals, key=lambda one: (span_of(one.quantity)[1], one.order()))
    lowest = sum(span_of(one.quantity)[0] for one in addends)
    alone = any(span_of(one.quantity)[0] > span_of(total.quantity)[1] for one in addends)
    if len(addends) >= FEWEST_PLACES and lowest > span_of(total.quantity)[1] and not alone:
        yield _breach("places", addends, total, sum(one.value for one in addends))


def _largest_by_place(local: Iterable[Testimony]) -> Side:
    largest: dict[str, Testimony] = {}
    for one in sorted(local, key=Testimony.order):
        place = one.claim.place
        if place and (place not in largest or one.value > largest[place].value):
            largest[place] = one
    return tuple(largest[place] for place in sorted(largest))


def _counts_the_same(part: Testimony, total: Testimony) -> bool:
    """Return whether a part counts what a total counts: where a measure mixes things, the words must be alike."""
    if part.claim.measure in evidence.MIXED_MEASURES:
        return likeness_of_words([part], [total]) > 0
    return True


def _of_record(testimonies: Sequence[Testimony], figures: Mapping[str, Figure]) -> Iterator[Breach]:
    """Yield the countries of several articles whose figures add up to more than the highest total admitted.

    A figure as large as the total is the total, and was given to a country by mistake.
    """
    for (measure, unit), said in _by_measure(testimonies).items():
        figure = figures.get(measure)
        if figure is None or figure.unit != unit or figure.best is None or figure.high is None:
            continue
        against = [one for one in said if one.claim.scope == "total" and one.value == figure.best]
        addends = _largest_by_place(one for one in said if one.claim.scope == "local" and one.is_exact)
        if not against or measure in evidence.MIXED_MEASURES or len({one.article for one in addends}) < FEWEST_PLACES:
            continue
        total = min(against, key=Testimony.order)
        if any(one.value >= total.value for one in addends):
            continue
        if sum(one.value for one in addends) > max(figure.high, span_of(total.quantity)[1]):
            yield _breach("places", addends, total, sum(one.value for one in addends))


def _falling(testimonies: Sequence[Testimony], figures: Mapping[str, Figure]) -> Iterator[Breach]:
    """Yield the later tallies of people that are smaller than an earlier one that was called preliminary.

    Or that one paper gave before; a figure that a slip of the pen explains is not a tally that falls.
    """
    exact = sorted((one for one in testimonies if one.is_exact and one.claim.scope == "total"), key=Testimony.order)
    for (measure, _), said in _by_measure(exact).items():
        figure = figures.get(measure)
        if figure is None or measure not in evidence.GROWING_MEASURES or measure in evidence.MIXED_MEASURES:
            continue
        slips = {value for one in figure.discrepancies if one.kind in SLIPS for value in one.values}
        stated = {(claim.article, claim.start) for claim in figure.claims}
        said = [one for one in said if (one.article, one.claim.quote.start) in stated and one.value not in slips]
        for early in said:
            for late in said:
                if late.value < early.value <= evidence.MOST_GROWTH * late.value and _follows(early, late):
                    yield _breach("falling", (late,), early, late.value)


LISTED = frozenset({"listed", "beyond"})
SLIPS = frozenset({"transposition", "typo", "magnitude", "scope", "conversion"})


def _follows(early: Testimony, late: Testimony) -> bool:
    """Return whether one is a later state of the tally of the other."""
    one, two = early.reading.published, late.reading.published
    if one is None or two is None or one >= two or early.article == late.article:
        return False
    source = early.reading.source
    own = bool(source) and source == late.reading.source
    return own or early.claim.status == "preliminary" or late.claim.status == "final"


def _listed(totals: Iterable[Testimony]) -> Iterator[Breach]:
    """Yield the counts of countries that are not those of the countries named beside them."""
    for one in totals:
        listed = one.claim.listed
        if listed is not None and one.is_exact and listed.total(one.value) != one.value:
            yield _breach("beyond" if listed.beyond else "listed", (), one, listed.total(one.value))


def added_totals(totals: Iterable[Testimony], testimonies: Iterable[Testimony]) -> frozenset[float]:
    """Return the exact totals that are, in their own article, the sum of what it gives for every country.

    « 38 suspects, en Belgique (21), en Allemagne (neuf), en France (six) et aux Pays-Bas (deux) »: no slip of the pen.
    """
    local: dict[tuple[str, str], list[Testimony]] = {}
    for one in testimonies:
        if one.claim.scope == "local" and one.is_exact:
            local.setdefault((one.article, one.claim.measure), []).append(one)
    sums = {key: _largest_by_place(said) for key, said in local.items()}
    return frozenset(
        total.value
        for total in totals
        if total.is_exact
        and len(addends := sums.get((total.article, total.claim.measure), ())) >= FEWEST_PLACES
        and sum(one.value for one in addends) == total.value
    )


def with_countries_beyond(testimonies: Iterable[Testimony]) -> list[Testimony]:
    """Return the claims, each number of countries with those that its text adds to it: 31 and two are 33."""
    return [_with_beyond(one) for one in testimonies]


def _with_beyond(one: Testimony) -> Testimony:
    listed = one.claim.listed
    if listed is None or not listed.beyond or not one.is_exact:
        return one
    quantity = one.quantity.model_copy(update={"value": listed.total(one.value)})
    return replace(one, claim=one.claim.model_copy(update={"quantity": quantity}))


def _breach(kind: BreachKind, addends: Sequence[Testimony], against: Testimony, part: float) -> Breach:
    return Breach(
        kind=kind,
        measure=against.claim.measure,
        unit=against.quantity.unit,
        part=part,
        total=against.value,
        addends=tuple(map(_addend, addends)),
        against=_addend(against),
        countries=against.claim.listed.countries if kind in LISTED and against.claim.listed else (),
    )


def _addend(one: Testimony) -> Addend:
    claim = one.claim
    return Addend(
        value=claim.quantity.value,
        article=one.article,
        start=claim.quote.start,
        end=claim.quote.end,
        quote=claim.quote.text,
        sentence=claim.sentence.text if claim.sentence else None,
        place=claim.place,
    )
