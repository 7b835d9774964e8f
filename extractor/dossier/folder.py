"""The folder of a dossier: its files, its lock, and which shards count."""

import json
import os
import socket
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pyarrow
import pyarrow.parquet
from filelock import FileLock, Timeout

from extractor.dossier.manifest import Manifest, Rejection, read_manifest, write_manifest, write_rejected
from extractor.dossier.settling import Settled, read_settled, settle
from extractor.dossier.shards import Listed, Notes, Shard, Stored, add_up, read_notes, write_shard
from extractor.dossier.writing import sweep, whole_file, write_whole
from extractor.errors import DossierError
from extractor.model import Extraction, Origin

MANIFEST, REJECTED, INPUTS, DECISIONS = "manifest.json", "rejected.jsonl", "inputs.parquet", "decisions.sqlite"
LOCK, HOLDER = ".lock", ".holder.json"
LISTING = pyarrow.schema([("file", pyarrow.string()), ("shard", pyarrow.string())])


def is_dossier(path: Path) -> bool:
    """Return whether a path is the folder of a dossier."""
    return (path / MANIFEST).is_file()


class Dossier:
    """A folder that holds a dossier, or that will."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; nothing is made before the dossier is locked."""
        self.folder = folder

    @property
    def decisions(self) -> Path:
        """Return where the decisions of people are kept."""
        return self.folder / DECISIONS

    @contextmanager
    def locked(self, wait: float = 0.0) -> Iterator[None]:
        """Hold the dossier alone, waiting for at most so many seconds (-1: without end).

        Raises:
            DossierError: another process holds it, named in the message; or the folder holds something else.
        """
        self._check_folder()
        (self.folder / "shards").mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.folder / LOCK)
        try:
            lock.acquire(timeout=wait)
        except Timeout as error:
            raise DossierError(f"{self.folder}: {self._holder()}; wait for it, or call with --wait") from error
        try:
            write_whole(self.folder / HOLDER, json.dumps(_self()).encode())
            sweep(self.folder)
            if not is_dossier(self.folder):
                write_manifest(self.folder / MANIFEST, Manifest())
            yield
        finally:
            (self.folder / HOLDER).unlink(missing_ok=True)
            lock.release()

    def _check_folder(self) -> None:
        """Refuse a folder of something else, so that nothing is mixed with other files."""
        if self.folder.exists() and not self.folder.is_dir():
            raise DossierError(f"{self.folder}: no folder; name one for the dossier")
        known = {LOCK, HOLDER, "shards", MANIFEST}
        if self.folder.is_dir() and not is_dossier(self.folder) and {one.name for one in self.folder.iterdir()} - known:
            raise DossierError(f"{self.folder}: a folder with other files in it; name an empty or a new one")

    def _holder(self) -> str:
        try:
            holder = json.loads((self.folder / HOLDER).read_bytes())
            return f"process {holder['pid']} on {holder['host']} works on it since {holder['since']}"
        except (OSError, ValueError, KeyError):
            return "another process works on it"

    def manifest(self) -> Manifest:
        """Return what the dossier holds.

        Raises:
            DossierError: the folder is no dossier.
        """
        if not is_dossier(self.folder):
            raise DossierError(f"{self.folder}: no dossier; `recoupe run … --to {self.folder}` makes one")
        return read_manifest(self.folder / MANIFEST)

    def write_manifest(self, manifest: Manifest) -> None:
        """Write what the dossier holds."""
        write_manifest(self.folder / MANIFEST, manifest)

    def write_rejected(self, rejected: Iterable[Rejection]) -> int:
        """Write the inputs that could not be read, and return how many there are."""
        return write_rejected(self.folder / REJECTED, rejected)

    def shard_path(self, name: str) -> Path:
        """Return where the shard of that name stands, or would."""
        return self.folder / "shards" / name[:2] / f"{name}.parquet"

    def has_shard(self, name: str) -> bool:
        """Return whether a shard is there."""
        return self.shard_path(name).is_file()

    def write_shard(self, name: str, shard: Shard, program: str) -> None:
        """Write a shard whole."""
        path = self.shard_path(name)
        path.parent.mkdir(exist_ok=True)
        write_shard(path, shard, program)

    def notes(self, name: str) -> Stored:
        """Return what a shard says of its bundle."""
        return read_notes(self.shard_path(name))

    def add_up(self) -> Notes:
        """Return what the notes of all shards that count come to."""
        return add_up(self.listed())

    def listing(self) -> dict[str, list[str]]:
        """Return the shards that count, in order, by the file they were read from."""
        path = self.folder / INPUTS
        found: dict[str, list[str]] = {}
        if path.is_file():
            for row in pyarrow.parquet.read_table(path).to_pylist():
                found.setdefault(row["file"], []).append(row["shard"])
        return found

    def write_listing(self, listing: Mapping[str, Iterable[str]]) -> None:
        """Write which shards count; those that no longer do are removed after it."""
        before = {name for names in self.listing().values() for name in names}
        rows = [{"file": file, "shard": name} for file in sorted(listing) for name in listing[file]]
        with whole_file(self.folder / INPUTS) as part:
            pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows, schema=LISTING), part, compression="zstd")
        for name in before - {row["shard"] for row in rows}:
            self.shard_path(name).unlink(missing_ok=True)

    def listed(self) -> tuple[Listed, ...]:
        """Return the shards that count, each once, in a fixed order."""
        files: dict[str, list[str]] = {}
        for file, names in self.listing().items():
            for name in names:
                files.setdefault(name, []).append(file)
        return tuple((self.shard_path(name), frozenset(files[name])) for name in sorted(files))

    def settle(self) -> Settled:
        """Return which articles of the dossier count."""
        return settle(self.listed())

    def extractions(self, settled: Settled | None = None) -> Iterator[tuple[Extraction, tuple[Origin, ...]]]:
        """Yield what the articles that count say, with the places each was read from, in a fixed order."""
        return read_settled(self.listed(), settled or self.settle())


def _self() -> dict[str, str | int]:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return {"pid": os.getpid(), "host": socket.gethostname(), "since": since}
