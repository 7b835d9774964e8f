"""Tables of claims with no articles at all: CSV, JSON Lines and Parquet, one claim a row.

Columns: `object`, `source`, `value`; and, where known, `form` (a modifier or its sign: over or >), `kind` (official,
agency, press, blog), `group` (rows of one text), `date` (ISO day), `low` and `high` (the ends of a range, or a bound
without a value), `measure`, `unit`, `status` (preliminary, final).  Other columns are left aside.
"""

import csv
import json
import math
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from sys import intern
from typing import Any, get_args

import regex

from extractor.errors import MissingInput, RejectedInput, UsageError
from extractor.model import Kind, Modifier, Status, TableClaim
from extractor.packs.marks import SIGNS
from extractor.reading.inputs import shown

NEEDED = ("object", "source")
COLUMNS = (
    *(*NEEDED, "value", "form", "kind", "group", "date", "low", "high"),
    *("measure", "unit", "status"),
)
FORMS: dict[str, Modifier] = {"": "exact", **{name: name for name in get_args(Modifier)}, **SIGNS}
KINDS: dict[str, Kind] = {"": "unknown", **{name: name for name in get_args(Kind)}}
STATUSES: dict[str, Status | None] = {"": None, **{name: name for name in get_args(Status)}}
SEPARATORS = ",;\t"
LARGEST = 1e15
"""Numbers beyond it count nothing that an operation has."""
LONGEST_CELL = 1000
"""Characters of the longest cell; a longer one is an article, or junk."""
GROUPING = regex.compile(r"(?<=\d)[\s_\u202f\u00a0](?=\d{3}\b)")
ISO_DAY = 10
ROWS = 65536
"""Rows of Parquet that are held at once."""


def read_table(path: Path) -> Iterator[TableClaim | RejectedInput]:
    """Yield the claim of every row, or why a row cannot be read; the rows after it are read all the same.

    Raises:
        MissingInput: there is no such file.
        UsageError: no table, or one without a column that is needed.
    """
    if not path.is_file():
        raise MissingInput(f"{shown(path)}: no such file; check the path")
    readers = {".csv": _read_csv, ".tsv": _read_csv, ".jsonl": _read_lines, ".parquet": _read_parquet}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise UsageError(f"{shown(path)}: no table; give a file named {', '.join(readers)}")
    try:
        for number, row in reader(path):
            yield row if isinstance(row, RejectedInput) else _claim(row, f"{shown(path)}:{number}")
    except UnicodeDecodeError as error:
        raise UsageError(f"{shown(path)}: not UTF-8 ({error.reason}); save the table again as UTF-8") from error
    except csv.Error as error:
        raise UsageError(f"{shown(path)}: {error}; save the table again") from error


Rows = Iterator[tuple[int, Mapping[str, Any] | RejectedInput]]


def _read_csv(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        header = stream.readline()
        separator = max(SEPARATORS, key=header.count)
        names = [name.strip().lower() for name in next(csv.reader([header], delimiter=separator), [])]
        _check_columns(path, names)
        rows = csv.reader(stream, delimiter=separator)
        for cells in rows:
            if cells:
                yield rows.line_num + 1, dict(zip(names, cells, strict=False))


def _read_lines(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig") as stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                row = None
            if isinstance(row, dict):
                yield number, row
            else:
                yield number, RejectedInput(f"{shown(path)}:{number}", "not a JSON object; write one claim a line")


def _read_parquet(path: Path) -> Rows:
    import pyarrow
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as table:
            names = table.schema_arrow.names
            _check_columns(path, names)
            number = 0
            for batch in table.iter_batches(ROWS, columns=[name for name in COLUMNS if name in names]):
                for row in batch.to_pylist():
                    number += 1
                    yield number, row
    except pyarrow.ArrowException as error:
        raise UsageError(f"{shown(path)}: not Parquet ({error}); write the table again") from error


def _check_columns(path: Path, names: list[str]) -> None:
    if missing := [name for name in NEEDED if name not in names]:
        raise UsageError(
            f"{shown(path)}: no column {' and no column '.join(missing)}; name the columns in the first row"
        )
    if not {"value", "low", "high"} & set(names):
        raise UsageError(f"{shown(path)}: no column value; name the columns in the first row")


def _claim(row: Mapping[str, Any], place: str) -> TableClaim | RejectedInput:
    try:
        form, value, high = _statement(row, place)
        return TableClaim(
            object=_needed(row, "object", place),
            source=intern(_needed(row, "source", place)),
            value=value,
            high=high,
            form=form,
            kind=_choice(row, "kind", KINDS, place),
            group=intern(_text(row, "group", place)),
            date=_day(row, place),
            measure=_text(row, "measure", place),
            unit=_text(row, "unit", place) or None,
            status=_choice(row, "status", STATUSES, place),
        )
    except RejectedInput as fault:
        return fault


def _statement(row: Mapping[str, Any], place: str) -> tuple[Modifier, float, float | None]:
    """Return form, value and upper end: a range has both ends, a bound without a value stands in `low` or `high`."""
    form: Modifier = _choice(row, "form", FORMS, place)
    value, low, high = (_number(row, name, place) for name in ("value", "low", "high"))
    if form == "between":
        low = value if low is None else low
        if low is None or high is None or low > high:
            raise RejectedInput(place, "a range needs `low` and `high`, in this order; give both")
        return form, low, high
    if value is not None:
        return form, value, None
    if low is not None and high is not None:
        if low > high:
            raise RejectedInput(place, "`low` is above `high`; change them round")
        return ("between", low, high) if low < high else ("exact", low, None)
    if low is not None:
        return "at_least", low, None
    if high is not None:
        return "at_most", high, None
    raise RejectedInput(place, "no value; give `value`, or `low` and `high`")


def _choice(row: Mapping[str, Any], name: str, choices: Mapping[str, Any], place: str) -> Any:  # noqa: ANN401
    text = _text(row, name, place).lower().replace(" ", "_")
    if text not in choices:
        known = ", ".join(choice for choice in choices if choice.isidentifier())
        raise RejectedInput(place, f"{name} {text!r} is unknown; give {known}, or leave it empty")
    return choices[text]


def _needed(row: Mapping[str, Any], name: str, place: str) -> str:
    text = _text(row, name, place)
    if not text:
        raise RejectedInput(place, f"no {name}; fill the column in")
    return text


def _text(row: Mapping[str, Any], name: str, place: str) -> str:
    cell = row.get(name)
    text = "" if cell is None else str(cell).strip()
    if len(text) > LONGEST_CELL:
        raise RejectedInput(place, f"{name} has {len(text)} characters; at most {LONGEST_CELL} are read")
    return text


def _number(row: Mapping[str, Any], name: str, place: str) -> float | None:
    cell = row.get(name)
    if isinstance(cell, bool):
        raise RejectedInput(place, f"{name} {cell} is no number; write digits")
    if isinstance(cell, float) and math.isnan(cell):
        return None
    text = _text(row, name, place)
    if not text:
        return None
    try:
        number = float(GROUPING.sub("", text))
    except ValueError as error:
        raise RejectedInput(place, f"{name} {text!r} is no number; write digits, and a point for decimals") from error
    if not 0 < number <= LARGEST:
        raise RejectedInput(place, f"{name} {text!r}: only numbers above 0 and up to {LARGEST:.0e} are weighed")
    return number


def _day(row: Mapping[str, Any], place: str) -> str | None:
    cell = row.get("date")
    text = cell.isoformat()[:ISO_DAY] if isinstance(cell, date | datetime) else _text(row, "date", place)
    if not text:
        return None
    try:
        return intern(date.fromisoformat(text[:ISO_DAY]).isoformat())
    except ValueError as error:
        raise RejectedInput(place, f"date {text!r} is no day; write it as 2024-11-06, or leave it empty") from error
