"""The JSON of an extraction and of a record, as ANNOTATION.md and RECONCILING.md write it.

`write_…` gives what `json.dumps` takes, `read_…` takes what `json.loads` gave; nothing else of the
program holds such objects.
"""

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from pydantic import ValidationError

from extractor.errors import GoldError
from extractor.model.articles import Article, Origin
from extractor.model.base import Quote, Reason
from extractor.model.claims import Claim, Cue, Extraction, Listed, Operation
from extractor.model.quantities import Quantity
from extractor.model.records import Record

Json: TypeAlias = dict[str, Any]
KINDS = frozenset({"official", "agency", "press", "blog"})


def read_extraction(source: Mapping[str, Any]) -> Extraction:
    """Return the extraction that an object of a JSONL file holds; fields that are missing stay unknown.

    Raises:
        GoldError: a field that cannot be what it says; the message names the article.
    """
    try:
        article = _read_article(source)
        return Extraction(
            article=article,
            operations=tuple(_read_operation(operation) for operation in source.get("operations") or ()),
            claims=tuple(_read_claim(claim, article.text) for claim in source.get("claims") or ()),
        )
    except (ValidationError, KeyError, TypeError, AttributeError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else f"{type(error).__name__} {error}"
        raise GoldError(f"article {source.get('id')!r}: {reason}; see ANNOTATION.md for the fields") from error


def write_extraction(extraction: Extraction) -> Json:
    """Return the object of an extraction, in the shape of gold annotation."""
    article = extraction.article
    return {
        "id": article.id,
        "lang": article.language,
        "outlet": article.outlet,
        "url": article.url,
        "published": article.published,
        "kind": article.kind,
        "title": article.title,
        "credit": article.credit,
        "author": article.author,
        "inferred": list(article.inferred),
        "origin": article.origin.model_dump(mode="json") if article.origin else None,
        "boilerplate": [quote.model_dump(mode="json") for quote in article.boilerplate],
        "text": article.text,
        "operations": [_write_operation(operation) for operation in extraction.operations],
        "claims": write_claims(extraction.claims),
    }


def write_claims(claims: Iterable[Claim]) -> list[Json]:
    """Return the objects of some claims, from which `read_claims` makes the same claims again without their article."""
    return [_write_claim(claim) for claim in claims]


def read_claims(sources: Iterable[Mapping[str, Any]]) -> tuple[Claim, ...]:
    """Return the claims that `write_claims` wrote."""
    return tuple(_read_claim(source, "") for source in sources)


def write_record(record: Record) -> Json:
    """Return the object of a record, in the shape of a cluster with the figures of RECONCILING.md."""
    written = plain_numbers(record.model_dump(mode="json"))
    return dict(written) if isinstance(written, dict) else {}


def plain_numbers(value: object) -> object:
    """Return the same tree with every whole float as an integer: 2517.0 becomes 2517."""
    match value:
        case float():
            return int(value) if value.is_integer() else value
        case dict():
            return {key: plain_numbers(child) for key, child in value.items()}
        case list() | tuple():
            return [plain_numbers(child) for child in value]
        case _:
            return value


def _read_article(source: Mapping[str, Any]) -> Article:
    kind = source.get("kind")
    origin = source.get("origin")
    return Article(
        id=str(source["id"]),
        text=source.get("text") or "",
        url=source.get("url"),
        outlet=source.get("outlet"),
        published=source.get("published"),
        language=source.get("lang"),
        title=source.get("title"),
        credit=source.get("credit"),
        author=source.get("author"),
        kind=kind if kind in KINDS else "unknown",
        origin=Origin.model_validate(origin) if origin else None,
        boilerplate=tuple(Quote.model_validate(quote) for quote in source.get("boilerplate") or ()),
        inferred=tuple(source.get("inferred") or ()),
    )


def _read_operation(source: Mapping[str, Any]) -> Operation:
    return Operation(
        key=source.get("key") or "",
        name=source.get("name") or "",
        stem=source.get("stem") or "",
        edition=source.get("edition"),
        start=source.get("start"),
        end=source.get("end"),
        main=bool(source.get("main", True)),
        quotes=tuple(Quote.model_validate(quote) for quote in source.get("quotes") or ()),
    )


def _read_claim(source: Mapping[str, Any], text: str) -> Claim:
    start, end = int(source["start"]), int(source["end"])
    words = source.get("quote") or text[start:end]
    sentence = source.get("sentence")
    if isinstance(sentence, str):
        sentence = _locate(sentence, text, start)
    return Claim(
        operation=source.get("operation") or "",
        measure=source["measure"],
        quantity=Quantity(
            value=source["value"],
            high=source.get("high"),
            modifier=source.get("modifier") or "exact",
            unit=source.get("unit"),
        ),
        scope=source.get("scope") or "total",
        place=source.get("place"),
        attribution=source.get("attribution"),
        status=source.get("status"),
        quote=Quote(start=start, end=end, text=words),
        sentence=Quote.model_validate(sentence) if sentence else None,
        listed=Listed.model_validate(source["listed"]) if source.get("listed") else None,
        counted=source.get("counted"),
        cues=tuple(Cue.model_validate(cue) for cue in source.get("cues") or ()),
        reasons=tuple(Reason.model_validate(reason) for reason in source.get("reasons") or ()),
        confidence=source.get("confidence"),
        rule=source.get("rule"),
    )


def _locate(sentence: str, text: str, start: int) -> Json | None:
    """Return the sentence as a quote: the occurrence that holds the claim, None where there is none."""
    first = text.find(sentence, max(0, start - len(sentence)))
    return {"start": first, "end": first + len(sentence), "text": sentence} if first >= 0 else None


def _write_operation(operation: Operation) -> Json:
    return {
        "key": operation.key,
        "name": operation.name,
        "stem": operation.stem,
        "edition": operation.edition,
        "start": operation.start,
        "end": operation.end,
        "main": operation.main,
        "quotes": [quote.model_dump(mode="json") for quote in operation.quotes],
    }


def _write_claim(claim: Claim) -> Json:
    return {
        "operation": claim.operation,
        "measure": claim.measure,
        "value": plain_numbers(claim.quantity.value),
        "high": plain_numbers(claim.quantity.high),
        "modifier": claim.quantity.modifier,
        "unit": claim.quantity.unit,
        "scope": claim.scope,
        "place": claim.place,
        "start": claim.quote.start,
        "end": claim.quote.end,
        "quote": claim.quote.text,
        "attribution": claim.attribution,
        "status": claim.status,
        "sentence": claim.sentence.model_dump(mode="json") if claim.sentence else None,
        "listed": claim.listed.model_dump(mode="json") if claim.listed else None,
        "counted": claim.counted,
        "confidence": claim.confidence,
        "reasons": [reason.model_dump(mode="json") for reason in claim.reasons],
        "rule": claim.rule,
        "cues": [cue.model_dump(mode="json") for cue in claim.cues],
    }
