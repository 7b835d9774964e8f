"""From one file to the articles in it, as bytes: in order, in a stream, in flat memory, whatever the file holds."""

from collections.abc import Iterator

from extractor.errors import RejectedInput
from extractor.reading.fields import USUAL, Fields
from extractor.reading.formats import list_formats
from extractor.reading.framing.archives import ARCHIVES
from extractor.reading.framing.formats import FRAMES
from extractor.reading.framing.guarding import guarded
from extractor.reading.inputs import Input
from extractor.reading.raws import Raw, Shelf
from extractor.reading.streams import open_file

__all__ = ["find_raws"]


def find_raws(source: Input, fields: Fields = USUAL) -> Iterator[Raw | RejectedInput]:
    """Yield what an input holds, record by record, and a rejection for each that cannot be had.

    Reads nothing but the input; may be called in any process.  What stands before a break in a file is yielded.
    """
    return guarded(_raws(source, fields), source.name)


def _raws(source: Input, fields: Fields) -> Iterator[Raw | RejectedInput]:
    shelf = Shelf(source.name, source.id, source.budget(), fields)
    match source.format:
        case "records":
            yield shelf.reject("records of operations, or settings, and no article; give the articles themselves")
        case "unknown":
            yield shelf.reject(f"not a format that Recoupe reads; it reads {list_formats()}")
        case "empty":
            yield shelf.reject(f"no file to read in this folder; Recoupe reads {list_formats()}")
        case "irregular":
            yield shelf.reject("no plain file, or a folder that cannot be opened; check it")
        case form:
            with open_file(source.path, source.codec, shelf.budget) as stream:
                yield from (ARCHIVES.get(form) or FRAMES[form])(stream, shelf)
