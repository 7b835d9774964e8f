"""WARC: the pages of a crawl, by FastWARC, one after another."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, cast

from extractor.errors import RejectedInput
from extractor.reading.raws import LARGEST, Raw, Shelf

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

PAGES = frozenset(("text/html", "application/xhtml+xml"))
GOOD = 200
"""The status of an answer that is the page that was asked for."""
ENCODINGS = ("Content-Encoding", "Transfer-Encoding")
"""Headers of an answer whose length on the wire is not that of its content."""


def frame_warc(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield every page that a server answered with, its transfer and content encodings undone.

    Records are numbered from 1, those that are no pages too: requests, pictures, redirections.
    """
    number = 0
    for record in _records(stream):
        number += 1
        try:
            raw = _page(record, number, shelf)
        except (ValueError, OSError, EOFError) as error:
            yield shelf.reject(f"the answer of the server cannot be read ({error})", number)
        else:
            if raw is not None:
                yield raw
    if not number:
        yield shelf.reject("no record in this file; it is no WARC, or empty")


def _records(stream: io.BufferedReader) -> Iterator["WarcRecord"]:
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    source = cast(BinaryIO, _Counted(stream))
    with _calm():
        yield from ArchiveIterator(source, record_types=WarcRecordType.any_type, parse_http=False, fsspec_args=False)


def _page(record: "WarcRecord", number: int, shelf: Shelf) -> Raw | RejectedInput | None:
    """Return the page of an answer; None where the record is none."""
    from fastwarc.warc import WarcRecordType

    if record.record_type != WarcRecordType.response:
        return None
    with _calm():
        record.parse_http(auto_decode="all")
        headers = record.http_headers
        if headers is None or headers.status_code != GOOD or (record.http_content_type or "").lower() not in PAGES:
            return None
        content = record.reader.read(LARGEST + 1)
    if len(content) > LARGEST:
        return shelf.reject(f"a page of more than {LARGEST} bytes", number)
    if len(content) < record.content_length and not any(headers.get(name) for name in ENCODINGS):
        return shelf.reject("the page is cut off, or states a length that is wrong", number)
    if not content.strip():
        return shelf.reject("the page is empty; nothing to read", number)
    url = record.headers.get("WARC-Target-URI")
    return replace(shelf.numbered(number, content, "html"), url=url, charset=record.http_charset)


class _Counted:
    """A stream that only goes forward, and knows where it is: all that FastWARC needs."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream, self._position = stream, 0

    def read(self, size: int = -1) -> bytes:
        content = self._stream.read(size)
        self._position += len(content)
        return content

    def tell(self) -> int:
        return self._position


@contextmanager
def _calm() -> Iterator[None]:
    """Turn a panic of the library, which no other handler would catch, into an error like any other."""
    try:
        yield
    except (Exception, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as panic:
        raise ValueError(f"FastWARC: {panic}") from panic
