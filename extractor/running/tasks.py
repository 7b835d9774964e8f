"""Tasks: bundles of records that are cut alike whatever was done before, and named by what is in them."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extractor.errors import RejectedInput
from extractor.reading import Raw

USUAL, MOST = 128, 512
"""Records of a bundle, on average and at most."""
LARGEST = 4 * 2**20
"""Bytes of the records of a bundle at most: pages are large."""
NAME = 32
"""Hexadecimal digits of a bundle's name."""


@dataclass(frozen=True, slots=True)
class Task:
    """Some records that one worker reads: what a shard is made of."""

    name: str
    raws: tuple[Raw, ...]
    rejected: tuple[RejectedInput, ...] = ()
    """What could not even be handed out; it stands in the same shard."""
    files: tuple[str, ...] = ()
    """The files that the records stand in, in order."""


def cut_tasks(found: Iterable[Raw | RejectedInput], salt: str = "") -> Iterator[Task]:
    """Yield the records in bundles, cut by their content, so that an insertion moves no later cut (Muthitacharoen and
    others, « A Low-bandwidth Network File System », 2001).

    `salt` is what else decides what a bundle gives: how fields are mapped.
    """
    raws: list[Raw] = []
    rejected: list[RejectedInput] = []
    size = 0
    for one in found:
        if isinstance(one, RejectedInput):
            rejected.append(one)
            continue
        if raws and size + len(one.content) > LARGEST:
            yield _task(raws, rejected, salt)
            raws, rejected, size = [], [], 0
        raws.append(one)
        size += len(one.content)
        if int(one.digest[:8], 16) % USUAL == 0 or len(raws) >= MOST:
            yield _task(raws, rejected, salt)
            raws, rejected, size = [], [], 0
    if raws or rejected:
        yield _task(raws, rejected, salt)


def _task(raws: list[Raw], rejected: list[RejectedInput], salt: str) -> Task:
    name = hashlib.sha256(salt.encode())
    for raw in raws:
        name.update(f"\0{raw.file}\0{raw.record}\0{raw.seed}\0{raw.digest}".encode())
    for one in rejected:
        name.update(f"\0{one.file}\0{one.record}\0{one.reason}".encode())
    files = dict.fromkeys([raw.file for raw in raws] + [one.file for one in rejected])
    return Task(name.hexdigest()[:NAME], tuple(raws), tuple(rejected), tuple(files))
