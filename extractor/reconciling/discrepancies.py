"""The discrepancies of an subject: which values differ, who states them, and of what kind the difference is."""

from collections.abc import Iterable, Sequence

from extractor.grouping.readings import Reading
from extractor.model import Discrepancy, value_key
from extractor.reconciling.differences import Difference, difference_between
from extractor.reconciling.subjects import Subject
from extractor.reconciling.testimony import Testimony, can_both_hold, is_converted, is_weight, published_statements


def find_discrepancies(subject: Subject, reference: Testimony, partial: frozenset[float]) -> tuple[Discrepancy, ...]:
    """Return what differs from the reference, by value, and the conversions of it."""
    statements = published_statements(subject.testimonies)
    values = by_value(statements)
    base = values.get(reference.value, [reference])
    found = []
    for value in sorted(values):
        rivals = [one for one in values[value] if not can_both_hold(one.quantity, reference.quantity)]
        if value != reference.value and any(not _is_own_hedge(one, statements) for one in rivals):
            found.append(_discrepancy(base, rivals, difference_between(base, rivals, partial, subject.added)))
        elif value != reference.value and _is_weighed_otherwise(values[value][0], reference):
            found.append(_conversion(base, values[value]))
    if subject.converted:
        converted = min(subject.converted, key=lambda one: (not one.is_exact, one.order()))
        found.append(_conversion(base, by_value(subject.converted)[converted.value]))
    return tuple(found)


def _is_weighed_otherwise(one: Testimony, reference: Testimony) -> bool:
    """Return whether two weights differ only by the unit in which one was stated: 3.3 short tons and 3 000 kg."""
    return is_weight(one) and (is_converted(one.value) or is_converted(reference.value))


def _is_own_hedge(testimony: Testimony, statements: Sequence[Testimony]) -> bool:
    """Return whether an article hedges a number that it also states: « près de 500 » and 487 differ once from 521."""
    return not testimony.is_exact and any(
        one.is_exact and one.article == testimony.article and can_both_hold(one.quantity, testimony.quantity)
        for one in statements
    )


def by_value(testimonies: Iterable[Testimony]) -> dict[float, list[Testimony]]:
    """Return the statements by the number stated, each list in order."""
    values: dict[float, list[Testimony]] = {}
    for testimony in sorted(testimonies, key=Testimony.order):
        values.setdefault(testimony.value, []).append(testimony)
    return values


def _discrepancy(base: Sequence[Testimony], rivals: Sequence[Testimony], difference: Difference) -> Discrepancy:
    slip = difference.slip
    return Discrepancy(
        kind=difference.kind,
        values=(base[0].value, rivals[0].value),
        articles=_articles(base, rivals),
        speakers=_speakers(base, rivals),
        dates=_dates(base, rivals),
        quotes=difference.quotes,
        digits=slip.digits if slip else None,
        factor=slip.factor if slip else None,
    )


def _conversion(base: Sequence[Testimony], converted: Sequence[Testimony]) -> Discrepancy:
    one, two = base[0].value, converted[0].value
    units = {value_key(side[0].value): side[0].quantity.unit or "" for side in (base, converted)}
    return Discrepancy(
        kind="conversion",
        values=(one, two),
        articles=_articles(base, converted),
        speakers=_speakers(base, converted),
        dates=_dates(base, converted),
        units=units,
        factor=round(max(one, two) / min(one, two), 3),
    )


def _articles(*sides: Sequence[Testimony]) -> dict[str, tuple[str, ...]]:
    return {value_key(side[0].value): tuple(sorted({one.article for one in side})) for side in sides}


def _speakers(*sides: Sequence[Testimony]) -> dict[str, tuple[str, ...]]:
    return {value_key(side[0].value): tuple(dict.fromkeys(speaker_of(one.reading) for one in side)) for side in sides}


def _dates(*sides: Sequence[Testimony]) -> dict[str, str]:
    days = {
        value_key(side[0].value): sorted(one.reading.published for one in side if one.reading.published)
        for side in sides
    }
    return {key: found[0].isoformat() for key, found in days.items() if found}


def speaker_of(reading: Reading) -> str:
    """Return the outlet of an article, with the agency that it credits: « lemonde.fr (AFP) »."""
    article = reading.article
    outlet = article.outlet or article.title or article.id
    return f"{outlet} ({reading.agency.upper()})" if reading.agency and article.kind != "agency" else outlet
