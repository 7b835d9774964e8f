"""Bundles: cut by content, named by what is in them."""

from itertools import chain

import pytest

from extractor.errors import RejectedInput
from extractor.reading import Raw
from extractor.reading.raws import content_hash
from extractor.running.tasks import LARGEST, MOST, cut_tasks


def raw_of(number: int, content: bytes | None = None) -> Raw:
    """Return the record of that number."""
    content = content or f"article {number}".encode()
    return Raw("dump.jsonl", number, "object", content, content_hash(content), "dump")


RAWS = [raw_of(number) for number in range(1, 2001)]


def test_every_record_is_in_one_bundle() -> None:
    """In the order in which they came."""
    assert list(chain.from_iterable(task.raws for task in cut_tasks(RAWS))) == RAWS


def test_cuts_follow_from_the_content() -> None:
    """The same records give the same bundles; records at the end change the last one alone."""
    whole = [task.name for task in cut_tasks(RAWS)]
    shorter = [task.name for task in cut_tasks(RAWS[:-1])]

    assert whole == [task.name for task in cut_tasks(RAWS)]
    assert whole[:-1] == shorter[: len(whole) - 1]
    assert len(whole) > 5


def test_a_changed_record_changes_its_bundle() -> None:
    """The others keep their names."""
    changed = [*RAWS[:1000], raw_of(1001, b"another text"), *RAWS[1001:]]
    before, after = ({task.name for task in cut_tasks(raws)} for raws in (RAWS, changed))

    assert 1 <= len(after - before) <= 2


def test_other_fields_make_other_bundles() -> None:
    """What a record says depends on how its fields are mapped."""
    assert not {task.name for task in cut_tasks(RAWS)} & {task.name for task in cut_tasks(RAWS, "text=body")}


def test_bundles_are_bounded() -> None:
    """By records and by bytes."""
    large = [raw_of(number, bytes([number]) * (LARGEST // 3)) for number in range(1, 20)]
    alike = [Raw("f", number, "object", b"x", "f" * 64, "f") for number in range(3 * MOST)]

    assert max(len(task.raws) for task in cut_tasks(alike)) == MOST
    assert max(sum(len(raw.content) for raw in task.raws) for task in cut_tasks(large)) <= LARGEST


@pytest.mark.parametrize("raws", [[], RAWS[:3]])
def test_what_cannot_be_handed_out_goes_along(raws: list[Raw]) -> None:
    """A rejection stands in a bundle, alone where there is nothing else."""
    refused = RejectedInput("broken.zip", "cut off")

    (task,) = cut_tasks([*raws, refused])

    assert task.rejected == (refused,)
    assert set(task.files) == {"broken.zip", *(raw.file for raw in raws)}
