"""CSV and TSV: one article a row, under a first row with the names of the fields.

A row with a quote that is never closed would swallow the rows below it.  So quotes are read strictly: where that
goes wrong, only the first line of the row is given up, and reading goes on with the second.
"""

import csv
import io
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.errors import RejectedInput
from extractor.reading.decoding import SAMPLE, is_binary
from extractor.reading.fields import TEXT
from extractor.reading.framing.lines import in_utf8
from extractor.reading.framing.objects import write_object
from extractor.reading.raws import FAULTS, LARGEST, Raw, Shelf
from extractor.reading.records import fault_of

TAB, QUOTE = "\t", '"'
DELIMITERS = f",;{TAB}|"

csv.field_size_limit(LARGEST)


class TooLong(ValueError):
    """A row that goes on for longer than any article."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, or why it cannot be had, and the line of the file where it begins."""

    line: int
    values: Sequence[str] = ()
    fault: str | None = None


def frame_commas(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield every row of a CSV file; the sign between the fields is the one most frequent in the first line."""
    return _frame(stream, shelf, DELIMITERS)


def frame_tabs(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield every row of a TSV file."""
    return _frame(stream, shelf, TAB)


def _frame(stream: io.BufferedReader, shelf: Shelf, delimiters: str) -> Iterator[Raw | RejectedInput]:
    """Yield the rows as objects, numbered by the line where they begin, as an editor shows it."""
    stream = in_utf8(stream)
    if is_binary(stream.peek(SAMPLE)):
        yield shelf.reject("a binary file, not rows of text; save it as CSV in UTF-8")
        return
    lines = _Lines(stream)
    first = lines.look()
    delimiter = max(delimiters, key=first.count)
    rows = _rows(lines, delimiter)
    head = next(rows, None)
    if head is None or head.fault is not None:
        fault = head.fault if head else "the file is empty; nothing to read"
        yield shelf.reject(fault or "", head.line if head else None)
        return
    names = tuple(name.strip() for name in head.values)
    if not shelf.fields.whole and not set(names) & set(shelf.fields.candidates(names)[TEXT]):
        yield shelf.reject(fault_of(shelf.fields, names))
        return
    yield from _objects(rows, names, shelf)


def _objects(rows: Iterator[Row], names: Sequence[str], shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    faults = 0
    for row in rows:
        fault = row.fault
        if fault is None and len(row.values) != len(names):
            fault = f"{len(row.values)} fields where the first row names {len(names)}; check the quotes"
        faults = faults + 1 if fault else 0
        if fault is None:
            record = {name: value for name, value in zip(names, row.values, strict=True) if name and value}
            yield shelf.numbered(row.line, write_object(record))
        else:
            yield shelf.reject(fault, row.line)
        if faults == FAULTS:
            yield shelf.reject(f"{FAULTS} broken rows one after another; the rest of the file is not read")
            return


def _rows(lines: "_Lines", delimiter: str) -> Iterator[Row]:
    while lines.look():
        lines.begin()
        line, fault = lines.number + 1, ""
        try:
            values = next(csv.reader(lines, delimiter=delimiter, strict=True))
        except (csv.Error, TooLong) as error:
            fault = str(error)
        except StopIteration:
            return
        if not fault:
            if values:
                yield Row(line, values)
            continue
        alone = lines.give_up()
        found = _leniently(alone, delimiter)
        yield Row(line, found) if found else Row(line, fault=f"quotes that do not match ({fault}); check them")


def _leniently(line: str, delimiter: str) -> Sequence[str] | None:
    """Return the fields of a row of one line, its quotes being signs like any other where they close; else None."""
    if line.count(QUOTE) % 2:
        return None
    if delimiter == TAB:
        return next(csv.reader([line], delimiter=TAB, quoting=csv.QUOTE_NONE), None)
    return next(csv.reader([line], delimiter=delimiter), None)


class _Lines:
    """The lines of a file; those of a row that went wrong can be given back."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="surrogateescape", newline="")
        self._back: deque[str] = deque()
        self._row: list[str] = []
        self._length = 0
        self.number = 0
        """Lines that are behind."""

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._next()
        if not line:
            raise StopIteration
        self.number += 1
        self._row.append(line)
        self._length += len(line)
        if self._length > LARGEST:
            raise TooLong(f"longer than {LARGEST} characters")
        return line

    def _next(self) -> str:
        return self._back.popleft() if self._back else self._text.readline(LARGEST + 1)

    def look(self) -> str:
        """Return the next line without moving on."""
        if not self._back and (line := self._next()):
            self._back.append(line)
        return self._back[0] if self._back else ""

    def begin(self) -> None:
        """Begin a row with the next line."""
        self._row, self._length = [], 0

    def give_up(self) -> str:
        """Return the first line of the row, and give all others back."""
        first, *others = self._row
        self._back.extendleft(reversed(others))
        self.number -= len(others)
        return first
