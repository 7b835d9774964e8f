"""Tables of claims become records: one an object, one figure a measure, by the very model of articles.

A table says itself what is of one number and which rows carry one text, so nothing is grouped by words here.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context

from extractor.errors import Reject, RejectedInput
from extractor.grouping.periods import read_day
from extractor.grouping.readings import Byline, Reading
from extractor.model import (
    Claim,
    Figure,
    Quantity,
    Quote,
    Record,
    Source,
    TableClaim,
    Wire,
    value_key,
)
from extractor.reconciling.conversions import link_conversions
from extractor.reconciling.figures import make_figure
from extractor.reconciling.passing import passing_over
from extractor.reconciling.policies import check_policy
from extractor.reconciling.subjects import Subject
from extractor.reconciling.testimony import Testimony

MEASURE = "other"
"""The measure of rows that name none."""
BATCH = 200
"""Objects that a process takes at once."""
AHEAD = 4
"""Batches a process that are under way or done before the first of them is used: memory is flat."""
NOTHING_PARTIAL: frozenset[float] = frozenset()


def reconcile_table(
    claims: Iterable[TableClaim], *, policy: str = "posterior", workers: int = 1, rejected: Reject | None = None
) -> Iterator[Record]:
    """Yield one record an object, by name, on so many processes; neither they nor the order of the rows matter.

    An object on which the reconciliation fails is passed over where `rejected` is there to be told of it.

    Raises:
        UsageError: there is no such policy.
    """
    check_policy(policy)
    for made in _made(group_rows(claims), workers, policy, strict=rejected is None):
        if isinstance(made, Record):
            yield made
        elif rejected is not None:
            rejected(RejectedInput(*made))


Fault = tuple[str, str]
"""The place and the reason of a rejection; the error itself cannot leave its process."""


def _made(objects: Iterator[list[TableClaim]], workers: int, policy: str, *, strict: bool) -> Iterator[Record | Fault]:
    if workers <= 1:
        for rows in objects:
            yield from _reconcile_batch([rows], policy, strict=strict)
        return
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        ahead: deque[Future[list[Record | Fault]]] = deque()
        while batch := list(islice(objects, BATCH)):
            ahead.append(pool.submit(_reconcile_batch, batch, policy, strict=strict))
            if len(ahead) > AHEAD * workers:
                yield from ahead.popleft().result()
        while ahead:
            yield from ahead.popleft().result()


def _reconcile_batch(objects: Sequence[Sequence[TableClaim]], policy: str, *, strict: bool) -> list[Record | Fault]:
    made: list[Record | Fault] = []
    faults: list[RejectedInput] = []
    for rows in objects:
        with passing_over(rows[0].object, None if strict else faults.append):
            made.append(reconcile_rows(rows, policy))
        made.extend((fault.place, fault.reason) for fault in faults)
        faults.clear()
    return made


def group_rows(claims: Iterable[TableClaim]) -> Iterator[list[TableClaim]]:
    """Yield the rows of every object, both in order."""
    objects: dict[str, list[TableClaim]] = {}
    for claim in claims:
        objects.setdefault(claim.object, []).append(claim)
    for name in sorted(objects):
        yield sorted(objects.pop(name), key=TableClaim.order)


def reconcile_rows(rows: Sequence[TableClaim], policy: str) -> Record:
    """Return the record of one object from its rows, in order."""
    texts = _texts(rows)
    subjects = subjects_of(rows)
    figures: dict[str, Figure] = {}
    others = []
    for subject in subjects:
        figure = make_figure(subject, NOTHING_PARTIAL, policy)
        if figures.setdefault(figure.measure, figure) is not figure:
            others.append(figure)
    said = (one for subject in subjects for one in (*subject.testimonies, *subject.converted))
    readings = {one.article: one.reading for one in said}
    wires = tuple(_wires(rows, texts))
    return Record(
        key=rows[0].object,
        name=rows[0].object,
        policy=policy,
        articles=tuple(sorted(readings)),
        sources=tuple(_source(readings[key]) for key in sorted(readings)),
        copies=tuple(wire.articles for wire in wires),
        wires=wires,
        figures=figures,
        others=tuple(others),
    )


Text = tuple[str, str, str, str]
"""Source, day, group and kind: rows that share them stand in one text."""


def _text_of(row: TableClaim) -> Text:
    return row.source, row.date or "", row.group, row.kind


def _texts(rows: Iterable[TableClaim]) -> dict[Text, tuple[str, int]]:
    """Return for every text its id and the number of its witness: the source, numbered where it has several texts."""
    texts: dict[Text, tuple[str, int]] = {}
    groups: dict[str, int] = {}
    counts: dict[str, int] = {}
    for number, text in enumerate(sorted({_text_of(row) for row in rows})):
        source, _, group, _ = text
        counts[source] = counts.get(source, 0) + 1
        name = source if counts[source] == 1 else f"{source} #{counts[source]}"
        texts[text] = name, groups.setdefault(group, number) if group else number
    return texts


def _testimony(row: TableClaim, name: str, witness: int) -> Testimony:
    """Return a row as a claim: its number stands for the words of an article."""
    words = value_key(row.value)
    byline = Byline(id=name, outlet=row.source, published=row.date, kind=row.kind, headline=len(words))
    claim = Claim(
        operation=row.object,
        measure=row.measure or MEASURE,
        quantity=Quantity(value=row.value, high=row.high, modifier=row.form, unit=row.unit),
        scope="total",
        status=row.status,
        quote=Quote(start=0, end=len(words), text=words),
    )
    agency = row.source if row.kind == "agency" else None
    reading = Reading(byline, agency, read_day(row.date), witness)
    return Testimony(claim, reading, witness)


def subjects_of(rows: Sequence[TableClaim]) -> list[Subject]:
    """Return what is said of every measure and unit, by measure, the unit of the most witnesses first."""
    texts = _texts(rows)
    buckets: dict[tuple[str, str], list[Testimony]] = {}
    for one in (_testimony(row, *texts[_text_of(row)]) for row in rows):
        buckets.setdefault((one.claim.measure, one.quantity.unit or ""), []).append(one)
    subjects = [
        Subject(measure, unit or None, "total", None, tuple(sorted(said, key=Testimony.order)))
        for (measure, unit), said in buckets.items()
    ]
    if len(subjects) > 1:
        subjects = link_conversions(subjects)
    return sorted(subjects, key=_rank)


def _rank(subject: Subject) -> tuple[str, int, str]:
    return subject.measure, -len({one.witness for one in subject.testimonies}), subject.unit or ""


def _wires(rows: Iterable[TableClaim], texts: dict[Text, tuple[str, int]]) -> Iterator[Wire]:
    """Yield the groups of two texts or more, by name, each with the one nearest to its origin."""
    groups: dict[str, set[Text]] = {}
    for row in rows:
        if row.group:
            groups.setdefault(row.group, set()).add(_text_of(row))
    for group, members in sorted(groups.items()):
        if len(members) > 1:
            ids = sorted(texts[text][0] for text in members)
            yield Wire(articles=tuple(ids), kind=_kind(members), name=group, article=_origin(members, texts))


def _kind(members: Iterable[Text]) -> str:
    kinds = {kind for *_, kind in members}
    return next((kind for kind in ("official", "agency") if kind in kinds), "press")


def _origin(members: Iterable[Text], texts: dict[Text, tuple[str, int]]) -> str:
    """Return the id of the official or agency text of a group, else of its earliest one."""
    kind = _kind(members)
    return texts[min(members, key=lambda text: (text[3] != kind, text[1] or "9", text))][0]


def _source(reading: Reading) -> Source:
    article = reading.article
    return Source(article=article.id, outlet=article.outlet, kind=article.kind, published=article.published)
