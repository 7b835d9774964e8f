"""Shards: what one bundle of articles says, as one Parquet file that is written once and never altered."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet
from pydantic import Field

from extractor.dossier.manifest import Rejection
from extractor.dossier.writing import whole_file
from extractor.errors import DossierError
from extractor.model import Extraction, Frozen
from extractor.model.serial import read_extraction

SCHEMA = pyarrow.schema(
    [
        pyarrow.field("article", pyarrow.string(), nullable=False),
        pyarrow.field("file", pyarrow.string(), nullable=False),
        pyarrow.field("record", pyarrow.int64()),
        pyarrow.field("content", pyarrow.string(), nullable=False),
        pyarrow.field("extraction", pyarrow.string(), nullable=False),
    ]
)
NOTES = b"recoupe"
"""The key of the file's metadata under which the counts and rejections of the bundle stand."""


Listed = tuple[Path, frozenset[str]]
"""A shard, and the files of which it counts: others that it was cut from may have been read anew meanwhile."""


class Entry(Frozen):
    """An article of a bundle that says something: where it stands, the hash of its content, what it says as JSON."""

    article: str
    file: str
    record: int | None = None
    content: str
    extraction: str

    def read(self) -> Extraction:
        """Return the extraction."""
        return read_extraction(json.loads(self.extraction))


class Shard(Frozen):
    """What a bundle of articles says, and what became of the others in it."""

    entries: tuple[Entry, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    counts: dict[str, int] = Field(default_factory=dict)
    left: dict[str, int] = Field(default_factory=dict)
    """Articles in languages without a pack, by language."""

    def plus(self, other: "Shard") -> "Shard":
        """Return this shard followed by another."""
        return Shard(
            entries=self.entries + other.entries,
            rejected=self.rejected + other.rejected,
            counts=add_counts(self.counts, other.counts),
            left=add_counts(self.left, other.left),
        )


class Stored(Frozen):
    """The notes of a shard on the disk: all but its entries."""

    name: str
    program: str
    rejected: tuple[Rejection, ...] = ()
    counts: dict[str, int] = Field(default_factory=dict)
    left: dict[str, int] = Field(default_factory=dict)


class Notes(Frozen):
    """The notes of many shards added up."""

    programs: dict[str, int] = Field(default_factory=dict)
    """Shards by the program that made them."""
    rejected: tuple[Rejection, ...] = ()
    counts: dict[str, int] = Field(default_factory=dict)
    left: dict[str, int] = Field(default_factory=dict)


def add_up(shards: Iterable[Listed]) -> Notes:
    """Return the sums over some shards, by name, and what was rejected in the files that they count for."""
    programs, counts, left = Counter[str](), Counter[str](), Counter[str]()
    rejected: list[Rejection] = []
    for path, files in shards:
        note = read_notes(path)
        programs[note.program] += 1
        counts.update(note.counts)
        left.update(note.left)
        rejected += [one for one in note.rejected if one.file in files]
    sums = (dict(sorted(each.items())) for each in (programs, counts, left))
    return Notes(**dict(zip(("programs", "counts", "left"), sums, strict=True)), rejected=tuple(rejected))


def add_counts(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    """Return the sums by name, in the order of the names."""
    return {name: one.get(name, 0) + other.get(name, 0) for name in sorted({*one, *other})}


def write_shard(path: Path, shard: Shard, program: str) -> None:
    """Write a shard whole; the same shard gives the same bytes."""
    notes = Stored(name=path.stem, program=program, rejected=shard.rejected, counts=shard.counts, left=shard.left)
    table = pyarrow.Table.from_pylist([entry.model_dump() for entry in shard.entries], schema=SCHEMA)
    table = table.replace_schema_metadata({NOTES: notes.model_dump_json().encode()})
    with whole_file(path) as part:
        pyarrow.parquet.write_table(table, part, compression="zstd")


def read_notes(path: Path) -> Stored:
    """Return the notes of a shard, without reading its entries.

    Raises:
        DossierError: the file is no shard.
    """
    try:
        metadata = pyarrow.parquet.read_schema(path).metadata or {}
        return Stored.model_validate_json(metadata[NOTES])
    except (pyarrow.ArrowInvalid, KeyError, ValueError) as error:
        raise DossierError(f"{path}: no shard of a dossier ({error}); remove it and run again") from error


def read_entries(shards: Iterable[Listed]) -> Iterator[Entry]:
    """Yield the entries of some shards, shard by shard, of the files that the shard is listed for."""
    for path, files in shards:
        for batch in pyarrow.parquet.ParquetFile(path).iter_batches():
            for row in batch.to_pylist():
                if row["file"] in files:
                    yield Entry.model_construct(**row)
