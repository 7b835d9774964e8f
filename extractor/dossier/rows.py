"""Operations, claims, records and figures as rows of the tables."""

import json
from collections.abc import Iterator

from extractor.model import Claim, Discrepancy, Figure, Operation, Record
from extractor.model.serial import write_record

Row = dict[str, object]


def operation_row(operation: Operation) -> Row:
    """Return the row of an operation of an article."""
    return {
        "operation": operation.key,
        "name": operation.name,
        "stem": operation.stem,
        "edition": operation.edition,
        "first_day": operation.start,
        "last_day": operation.end,
        "main": operation.main,
    }


def claim_row(claim: Claim) -> Row:
    """Return the row of a claim."""
    quantity = claim.quantity
    return {
        "operation": claim.operation,
        "measure": claim.measure,
        "value": quantity.value,
        "high": quantity.high,
        "modifier": quantity.modifier,
        "unit": quantity.unit,
        "scope": claim.scope,
        "place": claim.place,
        "attribution": claim.attribution,
        "status": claim.status,
        "counted": claim.counted,
        "quote": claim.quote.text,
        "quote_from": claim.quote.start,
        "quote_to": claim.quote.end,
        "sentence": claim.sentence.text if claim.sentence else None,
        "confidence": claim.confidence,
        "rule": claim.rule,
    }


def record_row(record: Record) -> Row:
    """Return the row of an operation across articles."""
    figures = (*record.figures.values(), *record.others)
    return {
        "record": record.key,
        "name": record.name,
        "first_day": record.start,
        "last_day": record.end,
        "articles": list(record.articles),
        "conflicts": sum(figure.verdict == "conflict" for figure in figures),
        "json": json.dumps(write_record(record), ensure_ascii=False),
    }


def figure_row(figure: Figure) -> Row:
    """Return the row of a figure."""
    return {
        "measure": figure.measure,
        "scope": figure.scope,
        "place": figure.place,
        "counted": figure.counted,
        "unit": figure.unit,
        "best": figure.best,
        "low": figure.low,
        "high": figure.high,
        "bound_modifier": figure.bound.modifier if figure.bound else None,
        "bound_value": figure.bound.value if figure.bound else None,
        "official": figure.official_value,
        "confidence": figure.confidence,
        "verdict": figure.verdict,
        "grade": figure.grade,
        "sources": figure.witnesses,
        "articles": figure.articles,
    }


def discrepancy_rows(record: Record) -> Iterator[Row]:
    """Yield a row for every value of every discrepancy, of the operation itself first."""
    for discrepancy in record.discrepancies:
        yield from _sides(record, None, discrepancy)
    for figure in (*record.figures.values(), *record.others):
        for discrepancy in figure.discrepancies:
            yield from _sides(record, figure, discrepancy)


def _sides(record: Record, figure: Figure | None, discrepancy: Discrepancy) -> Iterator[Row]:
    for value, articles in discrepancy.articles.items():
        yield {
            "record": record.key,
            "measure": figure.measure if figure else None,
            "scope": figure.scope if figure else None,
            "kind": discrepancy.kind,
            "value": value,
            "articles": list(articles),
            "explanation": discrepancy.explanation,
        }
