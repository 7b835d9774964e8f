"""Gold written as a text with marks: the articles of the corpus.

    ---
    id: fr-001
    outlet: Le Journal du soir
    published: 2024-11-06
    kind: press
    operations:
      - {key: liberterra-2, name: Liberterra II, start: 2024-09-29, end: 2024-10-04, main: true}
    ---
    [116](countries = 116) pays ont pris part à l'opération Liberterra II.

The front matter is YAML 1.2; the marks are those of `packs.marks`.  A mark without @key is of the
first main operation; « @ » alone is of the unnamed one.
"""

from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationError

from extractor.errors import GoldError, PackError
from extractor.evaluation.gold import GoldArticle, GoldClaim, explain, find_faults
from extractor.model import Article, Kind, Operation, Origin
from extractor.packs.files.base import PackFile
from extractor.packs.lines import Line
from extractor.packs.marks import Mark, read_marks
from extractor.packs.yaml12 import Tree, parse_yaml

FENCE = "---"


def _text(value: object) -> object:
    """Return a scalar of the front matter as text: « start: 2017 » is a year, not a number."""
    if isinstance(value, Line):
        return value.text
    return str(value) if isinstance(value, int) else value


Text = Annotated[str, BeforeValidator(_text)]


class HeaderOperation(PackFile):
    """One operation, as the front matter gives it."""

    key: Text
    name: Text
    start: Text | None = None
    end: Text | None = None
    main: bool = True


class Header(PackFile):
    """The front matter of a marked article."""

    id: Text | None = None
    """The name of the file without its ending, where none is given."""
    outlet: Text | None = None
    url: Text | None = None
    published: Text | None = None
    kind: Annotated[Kind, BeforeValidator(_text)] = "unknown"
    title: Text | None = None
    language: Text | None = None
    source: Text | None = None
    """Whether the figures are real or invented; for readers of the corpus."""
    operations: tuple[HeaderOperation, ...] = Field(default=())


def read_marked(path: Path) -> GoldArticle:
    """Return the gold article of a marked text.

    Raises:
        GoldError: front matter or marks that cannot be read, every fault with file and line.
    """
    try:
        content = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: not UTF-8 text; save it as UTF-8") from error
    front, body, first_line = _split(content, path)
    header = _read_header(front, path)
    text, marks = _read_body(body, path, first_line)
    operations = tuple(Operation(**operation.model_dump(exclude={"examples"})) for operation in header.operations)
    gold = GoldArticle(
        article=_article(header, text, path),
        operations=operations,
        claims=tuple(_claim(mark, text, operations) for mark in marks),
    )
    if faults := [f"{path}: {fault}" for fault in find_faults(gold)]:
        raise GoldError("\n".join(faults))
    return gold


def _split(content: str, path: Path) -> tuple[str, str, int]:
    lines = content.splitlines(keepends=True)
    if not lines or lines[0].strip() != FENCE:
        raise GoldError(f"{path}:1: no front matter; begin with a line of three hyphens")
    for number, line in enumerate(lines[1:], start=1):
        if line.strip() == FENCE:
            return "\n" + "".join(lines[1:number]), "".join(lines[number + 1 :]), number + 2
    raise GoldError(f"{path}:1: the front matter does not end; close it with a line of three hyphens")


def _read_header(front: str, path: Path) -> Header:
    try:
        tree: Tree = parse_yaml(front, str(path))
    except PackError as error:
        raise GoldError(str(error)) from error
    try:
        return Header.model_validate(tree)
    except ValidationError as error:
        faults = [f"{path}:1: front matter: {explain(detail)}" for detail in error.errors()]
        raise GoldError("\n".join(faults)) from error


def _read_body(body: str, path: Path, first_line: int) -> tuple[str, tuple[Mark, ...]]:
    try:
        return read_marks(body)
    except GoldError:
        faults = []
        for number, line in enumerate(body.splitlines(), start=first_line):
            try:
                read_marks(line)
            except GoldError as error:
                faults.append(f"{path}:{number}: {error}")
        raise GoldError("\n".join(faults) or f"{path}: a mark spans two lines; write it on one") from None


def _article(header: Header, text: str, path: Path) -> Article:
    fields = header.model_dump(include={"outlet", "url", "published", "title", "language", "kind"})
    return Article(id=header.id or path.stem, text=text, origin=Origin(file=str(path)), **fields)


def _claim(mark: Mark, text: str, operations: tuple[Operation, ...]) -> GoldClaim:
    first = next((operation.key for operation in operations if operation.main), "")
    return GoldClaim(
        operation=first if mark.operation is None else mark.operation,
        measure=mark.measure,
        value=mark.value,
        high=mark.high,
        modifier=mark.modifier,
        scope=mark.scope,
        place=mark.place,
        unit=mark.unit,
        start=mark.start,
        end=mark.end,
        quote=text[mark.start : mark.end],
        attribution=mark.attribution,
        alt_measures=mark.other_measures,
    )
