"""Files that are there whole or not at all, whatever happens meanwhile."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PART = ".part"
"""How the names of files end that are not whole yet; what a killed process left behind is swept away."""


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a temporary path to write to; it gets its name when it is on the disk, and is gone where writing fails."""
    part = path.with_name(f".{path.name}.{os.getpid()}{PART}")
    try:
        yield part
        _flush(part)
        part.replace(path)
        _flush(path.parent)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file whole."""
    with whole_file(path) as part:
        part.write_bytes(content)


def sweep(folder: Path) -> None:
    """Remove what a killed process left behind."""
    for part in folder.rglob(f".*{PART}"):
        part.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
