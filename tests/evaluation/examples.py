"""Gold and found, side by side, from marked sentences."""

from extractor.evaluation import GoldArticle, GoldClaim
from extractor.model import Article, Claim, Extraction, Operation, Quantity, Quote
from extractor.packs.marks import Mark, read_marks

LIBERTERRA = Operation(key="liberterra-2", name="Liberterra II", start="2024-09-29", end="2024-10-04")


def gold(marked: str, *, identity: str = "a", operations: tuple[Operation, ...] = (LIBERTERRA,)) -> GoldArticle:
    """Return the gold article of a marked text; marks are of Liberterra II unless they say otherwise."""
    text, marks = read_marks(marked)
    return GoldArticle(
        article=Article(id=identity, text=text),
        operations=operations,
        claims=tuple(
            GoldClaim(**_fields(mark), quote=text[mark.start : mark.end], start=mark.start, end=mark.end)
            for mark in marks
        ),
    )


def found(marked: str, *, identity: str = "a", operations: tuple[Operation, ...] = (LIBERTERRA,)) -> Extraction:
    """Return an extraction that found what is marked, half sure of each."""
    text, marks = read_marks(marked)
    return Extraction(
        article=Article(id=identity, text=text),
        operations=operations,
        claims=tuple(_claim(mark, text) for mark in marks),
    )


def _fields(mark: Mark) -> dict[str, object]:
    return {
        "operation": LIBERTERRA.key if mark.operation is None else mark.operation,
        "measure": mark.measure,
        "value": mark.value,
        "high": mark.high,
        "modifier": mark.modifier,
        "scope": mark.scope,
        "place": mark.place,
        "unit": mark.unit,
        "alt_measures": mark.other_measures,
    }


def _claim(mark: Mark, text: str) -> Claim:
    return Claim(
        operation=LIBERTERRA.key if mark.operation is None else mark.operation,
        measure=mark.measure,
        quantity=Quantity(value=mark.value, high=mark.high, modifier=mark.modifier, unit=mark.unit),
        scope=mark.scope,
        place=mark.place,
        quote=Quote(start=mark.start, end=mark.end, text=text[mark.start : mark.end]),
        confidence=0.5,
    )
