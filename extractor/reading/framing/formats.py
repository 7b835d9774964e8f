"""How each format is taken apart."""

import io
from collections.abc import Callable, Iterator

from extractor.errors import RejectedInput
from extractor.reading.formats import Format
from extractor.reading.framing.lines import frame_lines
from extractor.reading.framing.objects import frame_objects
from extractor.reading.framing.pages import frame_warc
from extractor.reading.framing.rows import frame_commas, frame_tabs
from extractor.reading.framing.tables import frame_table
from extractor.reading.raws import LARGEST, Form, Raw, Shelf

Frame = Callable[[io.BufferedReader, Shelf], Iterator[Raw | RejectedInput]]


def frame_text(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield the one article that a text file is."""
    yield _single(stream, shelf, "text")


def frame_page(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield the one article that a page is."""
    yield _single(stream, shelf, "html")


def _single(stream: io.BufferedReader, shelf: Shelf, form: Form) -> Raw | RejectedInput:
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        return shelf.reject(f"larger than {LARGEST} bytes; split it into articles")
    if not content.strip():
        return shelf.reject("the file is empty; nothing to read")
    return shelf.single(form, content)


FRAMES: dict[Format, Frame] = {
    "text": frame_text,
    "html": frame_page,
    "jsonl": frame_lines,
    "json": frame_objects,
    "csv": frame_commas,
    "tsv": frame_tabs,
    "parquet": frame_table,
    "warc": frame_warc,
}
