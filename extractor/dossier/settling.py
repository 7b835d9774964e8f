"""Which articles of the shards count: each content once, with all places it was read from, and each id once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet

from extractor.dossier.manifest import Rejection
from extractor.dossier.shards import read_entries
from extractor.errors import RejectedInput
from extractor.model import Extraction, Origin

KEYS = ["article", "file", "record", "content"]
Place = tuple[str, int]
"""File and record; 0 where the file is one article."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The places of the articles that count, each with all places of the same content, and what was refused."""

    kept: dict[Place, tuple[Place, ...]]
    rejected: tuple[Rejection, ...]
    repeats: int
    """Articles that are there twice."""


def settle(paths: Iterable[Path]) -> Settled:
    """Return which articles of some shards count, whatever the order of the shards.

    Of the same content the first place by file and record is kept; an article with the id of another one before it
    is refused.
    """
    by_content: dict[str, list[Place]] = {}
    ids: dict[Place, str] = {}
    for path in paths:
        for row in pyarrow.parquet.read_table(path, columns=KEYS).to_pylist():
            place = (row["file"], row["record"] or 0)
            by_content.setdefault(row["content"], []).append(place)
            ids[place] = row["article"]
    kept: dict[Place, tuple[Place, ...]] = {}
    taken: dict[str, Place] = {}
    rejected: list[Rejection] = []
    for places in sorted(sorted(found) for found in by_content.values()):
        first = places[0]
        if (other := taken.setdefault(ids[first], first)) is not first:
            rejected.append(_refusal(ids[first], first, other))
        else:
            kept[first] = tuple(places)
    return Settled(kept, tuple(rejected), sum(len(places) - 1 for places in by_content.values()))


def read_settled(paths: Iterable[Path], settled: Settled) -> Iterator[tuple[Extraction, tuple[Origin, ...]]]:
    """Yield the extractions that count, each with the places it was read from, in the order of the shards."""
    for entry in read_entries(paths):
        places = settled.kept.get((entry.file, entry.record or 0))
        if places is not None:
            yield entry.read(), tuple(Origin(file=file, record=record or None) for file, record in places)


def _refusal(article: str, place: Place, other: Place) -> Rejection:
    first = RejectedInput(other[0], "", other[1] or None).place
    reason = f"the id {article!r} is that of {first}; give it an id of its own"
    return Rejection(file=place[0], record=place[1] or None, reason=reason)
