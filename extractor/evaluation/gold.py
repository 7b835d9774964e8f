"""The types of gold: articles with what a careful reader found in them."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ConfigDict

from extractor.model import Article, Modifier, Operation, Scope


class Gold(BaseModel):
    """Gold may carry notes for its editors: unknown fields are left out, not refused."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldClaim(Gold):
    """One annotated number expression, with other readings to accept."""

    operation: str
    measure: str
    value: float
    high: float | None = None
    modifier: Modifier
    scope: Scope
    place: str | None = None
    unit: str | None = None
    start: int
    end: int
    quote: str
    attribution: str | None = None
    alt_measures: tuple[str, ...] = ()
    alt_scopes: tuple[Scope, ...] = ()
    alt_operations: tuple[str, ...] = ()


class GoldOperation(Gold):
    """One annotated operation."""

    key: str
    name: str
    start: str | None = None
    end: str | None = None
    main: bool = True


class Span(Gold):
    """Characters on which careful annotators differ: neither gain nor loss."""

    start: int
    end: int


class GoldArticle(Gold):
    """One article with what a careful reader found in it."""

    article: Article
    operations: tuple[Operation, ...] = ()
    claims: tuple[GoldClaim, ...] = ()
    ignore: tuple[Span, ...] = ()
    upto: int | None = None
    """Nothing is annotated past it."""


def explain(detail: Any) -> str:  # noqa: ANN401 (pydantic's own error type is not importable without its core)
    """Return one fault of a validation in a line: where in the object, and what is wrong."""
    where = ".".join(str(part) for part in detail["loc"])
    return f"{where}: {detail['msg']}; correct it there"


def find_faults(gold: GoldArticle) -> Iterator[str]:
    """Yield what cannot be right in a gold article: quotes that are not the text, operations unknown."""
    keys = {operation.key for operation in gold.operations}
    for claim in gold.claims:
        words = gold.article.text[claim.start : claim.end]
        if words != claim.quote:
            yield f"the claim at {claim.start}:{claim.end} quotes {claim.quote!r}, the text has {words!r}; correct one"
        if claim.operation not in keys:
            yield f"the claim {claim.quote!r} at {claim.start} is of {claim.operation!r}, which is no operation there"
