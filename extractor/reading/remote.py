"""Dumps that lie elsewhere: any address that fsspec opens, such as « s3://bucket/crawl/ » (extra `recoupe[remote]`).

They are read in a stream, by the process that hands out their records; nothing of them is written to the disk.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

import regex

from extractor.errors import MissingInput, UsageError
from extractor.reading.formats import is_passed_over

ADDRESS = regex.compile(r"[a-z][a-z0-9+.-]*(?:::[^:]+)?://", regex.IGNORECASE)
SECRET = regex.compile(r"(?<=://)[^/@]*@")
"""A name and a password in front of a host, which no message and no table may show."""
BLOCK = 4 * 2**20
"""Bytes that are fetched at once."""


def is_remote(path: object) -> bool:
    """Return whether something is an address, and no path on this machine."""
    return isinstance(path, str) and ADDRESS.match(path) is not None


@dataclass(frozen=True)
class RemoteFile:
    """One file at an address, with as much of a path as reading asks for."""

    address: str
    system: Any
    key: str
    """The file as its file system names it."""
    size: int

    @property
    def name(self) -> str:
        """Return the last part of the address."""
        return PurePosixPath(self.key).name

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the parts of the address, by which files are sorted."""
        return tuple(self.address.split("/"))

    def is_file(self) -> bool:
        """Return that it is a file: only such are listed."""
        return True

    def open(self, mode: str = "rb") -> io.BufferedReader:
        """Return its bytes.

        Raises:
            OSError: it cannot be read.
        """
        try:
            return io.BufferedReader(self.system.open(self.key, mode), BLOCK)
        except OSError:
            raise
        except Exception as error:
            raise OSError(f"{type(error).__name__}: {error}") from error

    def __fspath__(self) -> str:
        """Return the address as messages and origins write it."""
        return SECRET.sub("", self.address)

    def __str__(self) -> str:
        """Return the address."""
        return self.__fspath__()

    def __hash__(self) -> int:
        """Return the hash of the address."""
        return hash(self.address)

    def __eq__(self, other: object) -> bool:
        """Return whether it is the same address."""
        return isinstance(other, RemoteFile) and self.address == other.address


def find_remote(address: str) -> Iterator[RemoteFile]:
    """Yield the file at an address, or every file below it that is none to pass over.

    Raises:
        MissingInput: there is none.
        UsageError: fsspec, or what it needs for addresses of this kind, is not installed, or it has no access.
    """
    shown = SECRET.sub("", address)
    system, root = _system(address, shown)
    try:
        if system.isfile(root):
            yield RemoteFile(address, system, root, int(system.size(root) or 0))
            return
        found = system.find(root, detail=True)
    except FileNotFoundError:
        found = {}
    except Exception as error:
        raise UsageError(f"{shown}: {type(error).__name__}: {error}; check the address and the rights") from error
    if not found:
        raise MissingInput(f"{shown}: no such file or folder; check the address")
    for key, facts in sorted(found.items()):
        below = key[len(root.rstrip("/")) :].lstrip("/")
        if not is_passed_over(below):
            yield RemoteFile(f"{address.rstrip('/')}/{below}", system, key, int(facts.get("size") or 0))


def _system(address: str, shown: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise UsageError(f'{shown}: needs fsspec; install it with `pip install "recoupe[remote]"`') from error
    try:
        system, root = url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise UsageError(f"{shown}: {error}") from error
    return system, str(root)
