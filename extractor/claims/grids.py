"""Tables flattened to text: a row a line, cells apart by tabs, bars, semicolons, dashes, gaps, or each on a line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extractor.claims.allotting import Allotted
from extractor.claims.choices import State
from extractor.claims.counted import COUNTS, Counted
from extractor.claims.labels import measure_of_label
from extractor.finding.places import Place

SEPARATORS = tuple(
    regex.compile(pattern) for pattern in (r"[^\S\n]*\t[^\S\n]*", r" *\| *", r" *; *", r" {2,}", r" [-–—] ")
)
"""What keeps the cells of a line apart, in the order in which they are tried."""
RULE = regex.compile(r"[\s|:+=_-]*")
FEWEST = 2
"""Rows of a table, at least."""
WIDEST = 12
"""Columns of a table whose cells stand on lines of their own."""
LONGEST = 60
"""Characters of the longest cell."""
WHOLE = "whole"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of one row: its title, and what stands in its columns."""

    cells: tuple[Span, ...]


def read_grids(state: State, places: Sequence[Place], allotted: Allotted) -> None:
    """Note what the numbers of tables count and where, by the titles of their columns and rows."""
    if sum(counted.number.kind in COUNTS for counted in state.scene.counted) < FEWEST:
        return
    for block in _blocks(state.scene.document.text):
        if len(block) < FEWEST:
            continue
        for separator in SEPARATORS:
            rows = [Row(_cells(state, separator, line)) for line in block if not _is_rule(state, line)]
            if _read_table(state, places, allotted, rows):
                break
        else:
            _read_column(state, places, allotted, [line for line in block if not _is_rule(state, line)])


def _blocks(text: str) -> Iterator[list[Span]]:
    """Yield the lines that stand together, without a blank line between them."""
    block: list[Span] = []
    start = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped)
            block.append((first, first + len(stripped)))
        elif block:
            yield block
            block = []
        start += len(line) + 1
    if block:
        yield block


def _is_rule(state: State, line: Span) -> bool:
    return RULE.fullmatch(state.scene.document.text, *line) is not None


def _cells(state: State, separator: "regex.Pattern[str]", line: Span) -> tuple[Span, ...]:
    """Return the cells of a line; empty ones at its ends are left out."""
    text, (start, end) = state.scene.document.text, line
    cells: list[Span] = []
    for match in separator.finditer(text, start, end):
        cells.append((start, match.start()))
        start = match.end()
    cells.append((start, end))
    return tuple(cell for cell in cells if cell[0] < cell[1])


def _read_table(state: State, places: Sequence[Place], allotted: Allotted, rows: Sequence[Row]) -> bool:
    """Note what the rows of a table say; False where they are no table."""
    if len(rows) < FEWEST or any(len(row.cells) < FEWEST for row in rows):
        return False
    heads = rows[0].cells
    body = [row for row in rows if _is_body(state, row)]
    if len(body) == len(rows) and len(heads) == FEWEST:
        return _read_pairs(state, places, allotted, body)
    if len(body) != len(rows) - 1 or body[0] is rows[0] or any(len(row.cells) != len(heads) for row in body):
        return False
    for row in body:
        for head, cell in zip(heads[1:], row.cells[1:], strict=True):
            _note(state, places, allotted, (head, row.cells[0], cell))
    return True


def _read_pairs(state: State, places: Sequence[Place], allotted: Allotted, rows: Sequence[Row]) -> bool:
    """Note what rows of a title and a number say: « Arrestations | 158 »."""
    for row in rows:
        title, cell = row.cells
        _note(state, places, allotted, (title, title, cell))
    return True


def _read_column(state: State, places: Sequence[Place], allotted: Allotted, lines: Sequence[Span]) -> None:
    """Note what a table says whose cells stand on lines of their own, row after row."""
    numeric = [_number_in(state, line) is not None for line in lines]
    for width in range(FEWEST, min(WIDEST, len(lines)) + 1):
        pattern = [False] + [True] * (width - 1)
        first = next((i for i, is_number in enumerate(numeric) if is_number), 0) - 1
        rows = (len(lines) - first) // width
        if first < 0 or rows < FEWEST or numeric[first:] != pattern * rows:
            continue
        body = [Row(tuple(lines[first + width * row : first + width * (row + 1)])) for row in range(rows)]
        heads = lines[first - width : first] if first >= width else ()
        titled = any(_measure(state, line, "count") for line in heads[1:])
        if titled:
            _read_table(state, places, allotted, [Row(tuple(heads)), *body])
        elif width == FEWEST:
            _read_pairs(state, places, allotted, body)
        return


def _is_body(state: State, row: Row) -> bool:
    """Whether a row is a title and numbers."""
    return _number_in(state, row.cells[0]) is None and all(_number_in(state, cell) for cell in row.cells[1:])


def _number_in(state: State, cell: Span) -> Counted | None:
    """Return the number that fills a cell, its unit included."""
    if cell[1] - cell[0] > LONGEST:
        return None
    return next(
        (
            counted
            for counted in state.scene.counted
            if counted.number.start == cell[0] and max(counted.number.end, counted.number.unit_end) == cell[1]
        ),
        None,
    )


def _measure(state: State, cell: Span, kind: str) -> str | None:
    document = state.scene.document
    if cell[1] - cell[0] > LONGEST:
        return None
    first, last = document.word_at(cell[0]), document.word_at(cell[1] - 1) + 1
    return measure_of_label(state, list(state.scene.terms.between(first, last)), kind)


def _note(state: State, places: Sequence[Place], allotted: Allotted, cells: tuple[Span, Span, Span]) -> None:
    """Note what a number counts under the title of its column, and the country that the title of its row names."""
    head, title, cell = cells
    counted = _number_in(state, cell)
    if counted is None or (measure := _measure(state, head, counted.number.kind)) is None:
        return
    allotted.measures[counted.first] = measure
    document = state.scene.document
    first, last = document.word_at(title[0]), document.word_at(title[1] - 1) + 1
    countries = {place.country for place in places if first <= place.first < last}
    if len(countries) == 1:
        allotted.scopes[counted.first] = ("local", countries.pop())
    elif any(q.name == WHOLE and first <= q.first < last for q in state.qualifiers):
        allotted.scopes[counted.first] = ("total", None)
