"""Claims as marks, so that tests compare them with the marks of a sentence."""

from extractor import Extractor
from extractor.model import Article, Claim, Extraction
from extractor.packs.marks import Mark, read_marks

LEAD = "L'opération Mistral II s'est achevée vendredi.\n\n"
"""What comes before a sentence that names no operation."""
Row = tuple[int, str, str, float, float | None, str, str | None, str, str | None]
"""Start, words, measure, value, upper end, modifier, unit, scope and country."""


def extraction_of(text: str, extractor: Extractor, published: str | None = None) -> Extraction:
    """Return what is found in a text of its own."""
    return extractor.extract(Article(id="article", text=text, published=published))


def found(text: str, extractor: Extractor) -> tuple[Row, ...]:
    """Return the claims of a text, in its order."""
    claims = extraction_of(text, extractor).claims
    return tuple(_row(claim) for claim in sorted(claims, key=lambda claim: claim.quote.start))


def marked(sentence: str) -> tuple[str, tuple[Row, ...]]:
    """Return the text of a marked sentence and the claims that its marks say."""
    text, marks = read_marks(sentence)
    return text, tuple(_marked_row(text, mark) for mark in marks)


def _row(claim: Claim) -> Row:
    quantity = claim.quantity
    return (
        claim.quote.start,
        claim.quote.text,
        claim.measure,
        quantity.value,
        quantity.high,
        quantity.modifier,
        quantity.unit,
        claim.scope,
        claim.place,
    )


def _marked_row(text: str, mark: Mark) -> Row:
    return (
        mark.start,
        text[mark.start : mark.end],
        mark.measure,
        mark.value,
        mark.high,
        mark.modifier,
        mark.unit,
        mark.scope,
        mark.place,
    )
