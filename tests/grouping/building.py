"""Extractions written as marked sentences, as the tests of grouping and reconciling need them."""

from extractor.model import Article, Claim, Extraction, Operation, Quantity, Quote
from extractor.packs.marks import Mark, read_marks


def extraction(identity: str, marked: str, *operations: Operation, **fields: object) -> Extraction:
    """Return the extraction of an article of press with these claims; unmarked operations go to the first one."""
    text, marks = read_marks(marked)
    status = fields.pop("status", None)
    counted = fields.pop("counted", None)
    main = operations[0].key if operations else ""
    article = Article.model_validate({"id": identity, "text": text, "kind": "press"} | fields)
    claims = [_claim(mark, text, main) for mark in marks]
    extra = {"status": status, "counted": counted}
    return Extraction(
        article=article,
        operations=operations or (Operation(key="", name=""),),
        claims=tuple(claim.model_copy(update=extra) for claim in claims),
    )


def _claim(mark: Mark, text: str, main: str) -> Claim:
    return Claim(
        operation=mark.operation if mark.operation is not None else main,
        measure=mark.measure,
        quantity=Quantity(value=mark.value, high=mark.high, modifier=mark.modifier, unit=mark.unit),
        scope=mark.scope,
        place=mark.place,
        attribution=mark.attribution,
        quote=Quote(start=mark.start, end=mark.end, text=text[mark.start : mark.end]),
    )


def operation(key: str, start: str | None = None, end: str | None = None, *, main: bool = True) -> Operation:
    """Return an operation of this key, its name made from the key."""
    return Operation(key=key, name=key.replace("-", " ").title(), start=start, end=end or start, main=main)
