"""Zip and tar: every file in them that has a known format, in the order of the archive.

Nothing is written under any name: a name in an archive is words for messages, and never a path.
"""

import io
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, cast

from extractor.errors import RejectedInput
from extractor.reading.formats import SINGLE, Format, format_of, is_passed_over, list_formats, stem_of
from extractor.reading.framing.formats import FRAMES, Frame
from extractor.reading.framing.guarding import guarded
from extractor.reading.framing.tables import seekable
from extractor.reading.raws import Raw, Shelf
from extractor.reading.streams import Metered, Source, unpack

LONGEST_NAME = 300
"""Characters of a name that are kept."""
Open = Callable[[], IO[bytes] | None]


def frame_zip(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield the articles of every file in a zip archive."""
    found = False
    with seekable(stream) as file, zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if not info.is_dir() and not is_passed_over(info.filename):
                found = True
                yield from _member(partial(archive.open, info), info.filename, shelf)
            if shelf.budget.is_spent:
                return
    if not found:
        yield _empty(shelf)


def frame_tar(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield the articles of every plain file in a tar archive, links and devices being passed over."""
    found = False
    with tarfile.open(fileobj=stream, mode="r|") as archive:
        while (info := archive.next()) is not None:
            archive.members = []  # type: ignore[attr-defined]
            if info.isreg() and not is_passed_over(info.name):
                found = True
                yield from _member(partial(archive.extractfile, info), info.name, shelf)
            if shelf.budget.is_spent:
                return
    if not found:
        yield _empty(shelf)


def _empty(shelf: Shelf) -> RejectedInput:
    return shelf.reject(f"no file to read in this archive; Recoupe reads {list_formats()}")


def _member(opened: Open, path: str, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    name = path.encode("utf-8", errors="backslashreplace").decode()[-LONGEST_NAME:].strip("/")
    form = format_of(name)[0]
    inner = shelf.member(name, name if form in SINGLE else stem_of(name))
    return guarded(_raws(opened, name, inner), inner.file)


def _raws(opened: Open, name: str, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    form, codec = format_of(name)
    if form in ARCHIVES:
        yield shelf.reject("an archive in an archive; unpack it first")
        return
    member = opened()
    if member is None:
        yield shelf.reject("no plain file")
        return
    with member:
        stream: io.BufferedReader = io.BufferedReader(Metered(cast(Source, member), shelf.budget))
        yield from FRAMES[form](unpack(stream, codec, shelf.budget), shelf)


ARCHIVES: dict[Format, Frame] = {"zip": frame_zip, "tar": frame_tar}
