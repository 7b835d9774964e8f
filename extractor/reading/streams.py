"""The bytes of a file, whatever it is packed with, in a stream that never gives more than is reasonable."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, cast

from extractor.reading.remote import RemoteFile

STANDARD_INPUT = "-"
"""The path that stands for standard input."""
STEP = 2**16
"""Bytes that are unpacked at once, and lost at most where a file is cut off."""
FREE = 2**30
"""Bytes that any file may unpack to."""
RATIO = 300
"""Times its size that a larger one may unpack to; JSON Lines of news pack to a tenth, at best to a thirtieth."""


class Bomb(ValueError):
    """A file that unpacks to far more than any dump of articles does."""


class Budget:
    """The bytes that one file may still unpack to, all its members and layers together."""

    def __init__(self, size: int | None) -> None:
        """Take the size of the file; None where it is a stream without an end that is known."""
        self._left = None if size is None else FREE + RATIO * size

    @property
    def is_spent(self) -> bool:
        """Return whether too many bytes were unpacked already."""
        return self._left is not None and self._left < 0

    def spend(self, count: int) -> None:
        """Count bytes that were unpacked.

        Raises:
            Bomb: there are far too many.
        """
        if self._left is None:
            return
        self._left -= count
        if self._left < 0:
            raise Bomb(f"unpacks to more than {RATIO} times its size; unpack it yourself if that is right")


class Source(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, at most `size`; none at the end."""
        ...


class Metered(io.RawIOBase):
    """A source whose bytes are counted."""

    def __init__(self, source: Source, budget: Budget) -> None:
        """Take where the bytes come from, and what they are counted against."""
        super().__init__()
        self._source, self._budget = source, budget

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: object) -> int:
        """Fill a buffer with the next bytes and return how many there are."""
        view = memoryview(cast("bytearray", buffer)).cast("B")
        content = self._source.read(len(view))
        self._budget.spend(len(content))
        view[: len(content)] = content
        return len(content)


@contextmanager
def open_file(path: Path | RemoteFile, codec: str, budget: Budget) -> Iterator[io.BufferedReader]:
    """Give the unpacked bytes of a file; those of standard input for « - »."""
    if str(path) == STANDARD_INPUT:
        yield cast(io.BufferedReader, sys.stdin.buffer)
        return
    with path.open("rb") as handle:
        yield unpack(handle, codec, budget)


def unpack(packed: io.BufferedReader, codec: str, budget: Budget) -> io.BufferedReader:
    """Return the bytes that a stream is unpacked to, the stream itself where it is not packed."""
    if not codec:
        return packed
    import pyarrow

    source = pyarrow.CompressedInputStream(pyarrow.PythonFile(packed, mode="r"), codec)
    return io.BufferedReader(Metered(cast(Source, source), budget), STEP)
