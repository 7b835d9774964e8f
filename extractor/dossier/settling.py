"""Which articles of the shards count: each content once, with all places it was read from, and each id once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from sys import intern

import pyarrow.parquet

from extractor.dossier.manifest import Rejection
from extractor.dossier.shards import Listed, read_entries
from extractor.errors import RejectedInput
from extractor.model import Extraction, Origin

KEYS = ["article", "file", "record", "content"]
Place = tuple[str, int]
"""File and record; 0 where the file is one article."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Which articles do not count, and where else those that do were read from."""

    left: frozenset[Place]
    """The places of articles that do not count: the same content again, or an id that another one has."""
    others: Mapping[Place, tuple[Place, ...]]
    """The further places of the same content, where there are any."""
    rejected: tuple[Rejection, ...]
    repeats: int
    """Articles that are there twice."""


def settle(shards: Iterable[Listed]) -> Settled:
    """Return which articles of some shards count, whatever the order of the shards.

    Of the same content the first place by file and record is kept; an article with the id of another one before it
    is refused.
    """
    firsts: dict[bytes, tuple[Place, str]] = {}
    """By content, the first place and the id there."""
    again: dict[bytes, list[Place]] = {}
    for path, files in shards:
        for row in pyarrow.parquet.read_table(path, columns=KEYS).to_pylist():
            if row["file"] not in files:
                continue
            place, content = (intern(row["file"]), row["record"] or 0), _content(row["content"])
            if (known := firsts.get(content)) is None:
                firsts[content] = place, row["article"]
            else:
                again.setdefault(content, []).append(max(place, known[0]))
                firsts[content] = min(known, (place, row["article"]))
    left = {place for places in again.values() for place in places}
    others = {firsts[content][0]: tuple(sorted(places)) for content, places in again.items()}
    rejected = []
    taken: dict[str, Place] = {}
    for place, article in sorted(firsts.values()):
        if (other := taken.setdefault(article, place)) is not place:
            rejected.append(_refusal(article, place, other))
            left.add(place)
    return Settled(frozenset(left), others, tuple(rejected), sum(map(len, others.values())))


def _content(text: str) -> bytes:
    """Return the hash of a content in few bytes."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return text.encode()


def read_settled(shards: Iterable[Listed], settled: Settled) -> Iterator[tuple[Extraction, tuple[Origin, ...]]]:
    """Yield the extractions that count, each with the places it was read from, in the order of the shards."""
    for entry in read_entries(shards):
        place = (entry.file, entry.record or 0)
        if place not in settled.left:
            places = (place, *settled.others.get(place, ()))
            yield entry.read(), tuple(Origin(file=file, record=record or None) for file, record in places)


def _refusal(article: str, place: Place, other: Place) -> Rejection:
    first = RejectedInput(other[0], "", other[1] or None).place
    reason = f"the id {article!r} is that of {first}; give it an id of its own"
    return Rejection(file=place[0], record=place[1] or None, reason=reason)
