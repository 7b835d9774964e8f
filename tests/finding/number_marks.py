"""Number mentions as marks, so that tests compare them with the marks of a sentence."""

from extractor.finding.numbers import find_numbers
from extractor.model import NumberMention
from extractor.packs import Pack
from extractor.packs.marks import read_marks

Row = tuple[str, str, float, float | None, str, str | None]
"""The words, the kind, the value, the upper end, the modifier and the unit."""


def row_of(text: str, mention: NumberMention) -> Row:
    """Return what a mention says; « un », number or article, has the kind « one »."""
    quantity = mention.quantity
    kind = "one" if mention.indefinite else mention.kind
    return text[mention.start : mention.end], kind, quantity.value, quantity.high, quantity.modifier, quantity.unit


def found(text: str, pack: Pack) -> tuple[Row, ...]:
    """Return all numbers found in a text."""
    return tuple(row_of(text, mention) for mention in find_numbers(text, pack))


def marked(sentence: str) -> tuple[str, tuple[Row, ...]]:
    """Return the text of a marked sentence and its marks: `[2 500](count > 2500)`."""
    text, marks = read_marks(sentence)
    rows = tuple(
        (text[mark.start : mark.end], mark.measure, mark.value, mark.high, mark.modifier, mark.unit) for mark in marks
    )
    return text, rows
