"""Where output goes: standard output, or a file that is written whole or not at all."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from extractor.errors import UsageError


@contextmanager
def writing(path: Path | None) -> Iterator[TextIO]:
    """Give a text stream in UTF-8; a file appears under its name only when everything is in it.

    Raises:
        UsageError: the file cannot be written there.
    """
    if path is None:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        yield sys.stdout
        return
    if path.is_dir():
        raise UsageError(f"{path}: a folder; name a file to write")
    if not path.parent.is_dir():
        raise UsageError(f"{path}: there is no folder {path.parent}; make it first")
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
        return
    yield from _whole(path)


def _whole(path: Path) -> Iterator[TextIO]:
    target = path.resolve()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
