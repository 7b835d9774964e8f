"""Parquet: one article a row, by pyarrow, of which only the columns that are read are unpacked."""

import io
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from typing import BinaryIO

from extractor.errors import RejectedInput
from extractor.reading.fields import STEP, TEXT, Fields, Names
from extractor.reading.framing.objects import TOO_LONG, write_object
from extractor.reading.raws import LARGEST, Raw, Shelf
from extractor.reading.records import fault_of

BATCH = 64
"""Rows that are unpacked at once."""
PIECE = 2**20


def frame_table(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield every row as an object, numbered from 1."""
    from pyarrow.parquet import ParquetFile

    with seekable(stream) as file:
        table = ParquetFile(file)
        names = tuple(table.schema_arrow.names)
        columns = None if shelf.fields.whole else _columns(names, shelf.fields)
        if columns is not None and not columns:
            yield shelf.reject(fault_of(shelf.fields, names))
            return
        number = 0
        for batch in table.iter_batches(batch_size=BATCH, columns=columns):
            for record in batch.to_pylist():
                number += 1
                content = write_object({name: _plain(value) for name, value in record.items()})
                if len(content) > LARGEST:
                    yield shelf.reject(TOO_LONG, number)
                else:
                    yield shelf.numbered(number, content)
        if not number:
            yield shelf.reject("the table has no row; nothing to read")


def seekable(stream: io.BufferedReader) -> BinaryIO:
    """Return a file in which one can move about: the stream itself, or a copy that vanishes when it is closed."""
    if stream.seekable() and isinstance(stream.raw, io.FileIO):
        return stream
    copy = tempfile.TemporaryFile()  # noqa: SIM115 (the caller closes it)
    shutil.copyfileobj(stream, copy, PIECE)
    copy.seek(0)
    return copy


def _columns(names: Names, fields: Fields) -> list[str]:
    """Return the columns that hold fields of an article; none where no text is among them."""
    columns = {
        field: {name if name in names else name.split(STEP)[0] for name in found} & set(names)
        for field, found in fields.candidates(names).items()
    }
    return sorted(set().union(*columns.values())) if columns[TEXT] else []


def _plain(value: object) -> object:
    """Return a value as JSON has it."""
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="replace")
    return value.isoformat() if isinstance(value, date) else value
