"""From one file to the articles in it, as bytes: in order, in a stream, in flat memory, whatever the file holds."""

import io
import zlib
from collections.abc import Callable, Iterator

from extractor.errors import RejectedInput
from extractor.reading.formats import Format, list_formats
from extractor.reading.framing.lines import frame_lines
from extractor.reading.inputs import Input
from extractor.reading.raws import LARGEST, Raw, Shelf
from extractor.reading.streams import Bomb, open_file

__all__ = ["find_raws"]

Frame = Callable[[io.BufferedReader, Shelf], Iterator[Raw | RejectedInput]]
BROKEN = (OSError, EOFError, ValueError, RuntimeError, zlib.error)
"""What libraries raise on files that are broken, cut off, locked by a password or packed in a way they do not know."""


def find_raws(source: Input) -> Iterator[Raw | RejectedInput]:
    """Yield what an input holds, record by record, and a rejection for each that cannot be had.

    Reads nothing but the input; may be called in any process.  What stands before a break in a file is yielded.
    """
    last: int | None = None
    try:
        for raw in _raws(source):
            last = raw.record
            yield raw
    except RejectedInput as error:
        yield error
    except BROKEN as error:
        yield _broken(source, error, last)


def _broken(source: Input, error: Exception, last: int | None) -> RejectedInput:
    if isinstance(error, PermissionError | FileNotFoundError | IsADirectoryError):
        return RejectedInput(source.name, f"cannot be opened ({error.strerror}); check its permissions")
    reason = str(error) if isinstance(error, Bomb) else f"broken or cut off ({error})"
    read = "nothing of it is read" if last is None else f"what stands before is read, up to record {last}"
    return RejectedInput(source.name, f"{reason}; {read}")


def _raws(source: Input) -> Iterator[Raw | RejectedInput]:
    shelf = Shelf(source.name, source.id)
    match source.format:
        case "records":
            yield shelf.reject("records of operations, not articles; give the articles they come from")
        case "unknown":
            yield shelf.reject(f"not a format that Recoupe reads; it reads {list_formats()}")
        case "empty":
            yield shelf.reject(f"no file to read in this folder; Recoupe reads {list_formats()}")
        case "irregular":
            yield shelf.reject("no plain file, or a folder that cannot be opened; check it")
        case form:
            with open_file(source.path, source.codec, source.budget()) as stream:
                yield from FRAMES[form](stream, shelf)


def _frame_text(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    yield _single(stream, shelf, page=False)


def _frame_page(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    yield _single(stream, shelf, page=True)


def _single(stream: io.BufferedReader, shelf: Shelf, *, page: bool) -> Raw | RejectedInput:
    content = stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        return shelf.reject(f"larger than {LARGEST} bytes; split it into articles")
    if not content.strip():
        return shelf.reject("the file is empty; nothing to read")
    return shelf.single("html" if page else "text", content)


FRAMES: dict[Format, Frame] = {"text": _frame_text, "html": _frame_page, "jsonl": frame_lines}
