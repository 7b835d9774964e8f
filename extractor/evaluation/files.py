"""From files to gold: JSONL, one article a line, or marked texts."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from extractor.errors import GoldError, MissingInput
from extractor.evaluation.gold import Gold, GoldArticle, GoldClaim, GoldOperation, Span, explain, find_faults
from extractor.evaluation.marked import read_marked
from extractor.model import Article, Kind, Operation, Origin

KINDS: tuple[str, ...] = get_args(Kind)


class GoldLine(Gold):
    """One line of gold JSONL, as it is written."""

    id: str
    text: str
    lang: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    kind: str | None = None
    title: str | None = None
    operations: tuple[GoldOperation, ...] = ()
    claims: tuple[GoldClaim, ...] = ()
    ignore: tuple[Span, ...] = ()
    upto: int | None = None


def read_gold(path: Path) -> tuple[GoldArticle, ...]:
    """Return the gold articles of a JSONL file, of one marked text (.md), or of all those in a folder.

    Raises:
        MissingInput: the path does not exist.
        GoldError: gold that cannot be read, every fault with file and line.
    """
    if path.is_dir():
        names = sorted(file for file in path.rglob("*.md") if not file.name.startswith("README"))
        if not names:
            raise GoldError(f"{path}: no marked article (.md) in this folder; name a folder that holds some")
        return tuple(article for file in names for article in read_gold(file))
    if not path.is_file():
        raise MissingInput(f"{path}: no such file; check the path of the gold")
    return (read_marked(path),) if path.suffix == ".md" else tuple(_read_lines(path))


def _read_lines(path: Path) -> Iterator[GoldArticle]:
    faults: list[str] = []
    articles: list[GoldArticle] = []
    for number, fields in read_objects(path):
        place = f"{path}:{number}"
        try:
            line = GoldLine.model_validate(fields)
        except ValidationError as error:
            faults.extend(f"{place}: {explain(detail)}" for detail in error.errors())
            continue
        found = gold_article(line, Origin(file=str(path), record=number))
        faults.extend(f"{place}: {fault}" for fault in find_faults(found))
        articles.append(found)
    if faults:
        raise GoldError("\n".join(faults))
    yield from articles


def read_objects(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the line number and the object of every line of a JSONL file.

    Raises:
        GoldError: a line that is not a JSON object, or a file that is not UTF-8.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: not UTF-8 text; save it as UTF-8") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except ValueError as error:
            raise GoldError(f"{path}:{number}: not JSON ({error}); write one object a line") from error
        if not isinstance(found, dict):
            raise GoldError(f"{path}:{number}: not a JSON object; write one object a line")
        yield number, found


def gold_article(line: GoldLine, origin: Origin) -> GoldArticle:
    """Return the gold article that a line holds; a kind that Recoupe does not know becomes unknown."""
    return GoldArticle(
        article=Article(
            id=line.id,
            text=line.text,
            url=line.url,
            outlet=line.outlet,
            published=line.published,
            language=line.lang,
            title=line.title,
            kind=line.kind if line.kind in KINDS else "unknown",  # type: ignore[arg-type]
            origin=origin,
        ),
        operations=tuple(Operation(**operation.model_dump()) for operation in line.operations),
        claims=line.claims,
        ignore=line.ignore,
        upto=line.upto,
    )
