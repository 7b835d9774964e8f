"""Extractions and records as rows of a table, safe for a spreadsheet."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

from extractor.model import Claim, Extraction, Figure, Operation, Record
from extractor.model.serial import plain_numbers
from extractor.reporting.cleaning import clean, clean_cell
from extractor.reporting.columns import FIGURE_COLUMNS


def claim_rows(extraction: Extraction) -> Iterator[tuple[str, ...]]:
    """Yield the row of every claim of an article, as `columns.CLAIM_COLUMNS` has them."""
    operations = {operation.key: operation for operation in extraction.operations}
    for claim in extraction.claims:
        yield tuple(map(_cell, _claim(claim, extraction, operations.get(claim.operation))))


def _claim(claim: Claim, extraction: Extraction, operation: Operation | None) -> tuple[object, ...]:
    article, quantity = extraction.article, claim.quantity
    about = (operation.name, operation.start, operation.end, operation.main) if operation else (None,) * 4
    return (
        *(article.id, article.outlet, article.published, article.kind),
        *(claim.operation, *about),
        *(claim.measure, quantity.value, quantity.high, quantity.modifier, quantity.unit),
        *(claim.scope, claim.place, claim.attribution, claim.status, claim.counted),
        *(claim.quote.start, claim.quote.end, claim.quote.text, claim.sentence.text if claim.sentence else None),
        *(claim.confidence, claim.rule, article.url),
    )


def figure_rows(record: Record) -> Iterator[tuple[str, ...]]:
    """Yield the row of every figure of an operation, as `columns.FIGURE_COLUMNS` has them."""
    for figure in (*record.figures.values(), *record.others):
        yield tuple(map(_cell, _figure(figure, record)))


def _figure(figure: Figure, record: Record) -> tuple[object, ...]:
    bound = f"{figure.bound.modifier} {plain_numbers(figure.bound.value)}" if figure.bound else None
    return (
        *(record.key, record.name, record.start, record.end),
        *(figure.measure, figure.scope, figure.place, figure.counted, figure.unit),
        *(figure.best, figure.low, figure.high, bound, figure.official_value),
        *(figure.confidence, figure.verdict, figure.grade, figure.policy),
        figure.choice.text if figure.choice else None,
        *(figure.witnesses, figure.articles),
        " ".join(discrepancy.kind for discrepancy in figure.discrepancies),
        " ".join(discrepancy.explanation for discrepancy in figure.discrepancies),
        figure.advice.text if figure.advice else None,
        " · ".join(event.text for event in figure.history),
    )


SHOWN = ("operation", "measure", "best", "low", "high", "bound", "confidence", "verdict", "discrepancies")
"""The columns of a table for reading."""
GAP = "  "


def render_figures(records: Sequence[Record]) -> Iterator[str]:
    """Yield the totals of some records as lines of aligned columns; a column that is empty throughout is left out."""
    places = {name: place for place, name in enumerate(FIGURE_COLUMNS)}
    rows = [
        [clean(_rounded(name, row[places[name]])) for name in SHOWN]
        for record in records
        for row in figure_rows(record)
        if row[places["scope"]] == "total"
    ]
    columns = [(name, *column) for name, column in zip(SHOWN, zip(*rows, strict=True), strict=False) if any(column)]
    widths = [max(map(cell_len, column)) for column in columns]
    for line in zip(*columns, strict=True):
        yield GAP.join(cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)).rstrip()


def _rounded(name: str, cell: str) -> str:
    return f"{float(cell):.2f}" if name == "confidence" and cell else cell


def _cell(value: object) -> str:
    """Return what a cell holds: numbers as numbers, text that no spreadsheet calculates, nothing for None."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int() | float():
            return str(plain_numbers(value))
        case _:
            return clean_cell(str(value))
