"""A run: every bundle's shard is written once, whatever dies on the way, in whatever order results come."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from extractor.dossier import Dossier, Shard
from extractor.reading import Raw
from extractor.running.engines import Death
from extractor.running.run import Progress, Run
from extractor.running.tasks import Task, cut_tasks
from extractor.running.working import Result
from tests.running.test_tasks import RAWS, raw_of

TASKS = list(cut_tasks(RAWS[:600]))


class Toy:
    """An engine without processes: results come in the order asked for, and some records end their worker."""

    capacity = 3

    def __init__(self, deadly: Sequence[Raw] = (), *, backwards: bool = False, shaky: bool = False) -> None:
        """Take the records that end whoever reads them; a shaky engine loses every bundle once."""
        self._deadly, self._backwards, self._shaky = set(deadly), backwards, shaky
        self._held: list[tuple[int, tuple[Raw, ...]]] = []
        self._lost: set[tuple[Raw, ...]] = set()
        self.given: list[tuple[Raw, ...]] = []

    def start(self, ticket: int, raws: Sequence[Raw]) -> None:
        """Hold a bundle."""
        self._held.append((ticket, tuple(raws)))
        self.given.append(tuple(raws))

    def wait(self, seconds: float) -> list[tuple[int, Result | Death]]:
        """Return one result."""
        ticket, raws = self._held.pop(-1 if self._backwards else 0)
        if self._deadly & set(raws):
            return [(ticket, Death("signal 9"))]
        if self._shaky and raws not in self._lost:
            self._lost.add(raws)
            return [(ticket, Death("signal 9"))]
        return [(ticket, Result(Shard(counts={"read": len(raws)}, left={raws[0].place: 1}), {}))]

    def close(self) -> None:
        """Let go."""


def shards_of(folder: Path, engine: Toy, tasks: Sequence[Task] = TASKS) -> dict[str, bytes]:
    """Return the shards that a run leaves behind, by path."""
    dossier = Dossier(folder)
    with dossier.locked():
        Run(dossier, "toy").work(tasks, lambda: engine, lambda _: None)
    return {path.name: path.read_bytes() for path in sorted((folder / "shards").rglob("*.parquet"))}


def test_results_in_any_order_give_the_same_shards(tmp_path: Path) -> None:
    """Byte for byte, also where every worker died once."""
    expected = shards_of(tmp_path / "a", Toy())

    assert len(expected) == len(TASKS)
    assert expected == shards_of(tmp_path / "b", Toy(backwards=True))
    assert expected == shards_of(tmp_path / "c", Toy(shaky=True))


@pytest.mark.parametrize("places", [(0,), (3,), (200, 201), (17, 300, 599)], ids=str)
def test_a_poison_article_is_rejected_and_the_rest_is_done(places: tuple[int, ...], tmp_path: Path) -> None:
    """It is found by halving its bundle; in any order the shards are the same."""
    deadly = [RAWS[place] for place in places]
    shards_of(tmp_path / "a", Toy(deadly))
    notes = [Dossier(tmp_path / "a").notes(task.name) for task in TASKS]

    rejected = {(one.file, one.record) for note in notes for one in note.rejected}

    assert rejected == {("dump.jsonl", place + 1) for place in places}
    assert sum(note.counts["read"] for note in notes) == len(RAWS[:600])
    assert shards_of(tmp_path / "b", Toy(deadly, backwards=True)) == shards_of(tmp_path / "a", Toy())


def test_only_what_is_new_is_done(tmp_path: Path) -> None:
    """A second run hands out nothing; with more records only the bundles that changed."""
    shards_of(tmp_path, Toy())
    idle, more = Toy(), Toy()

    shards_of(tmp_path, idle)
    shards_of(tmp_path, more, list(cut_tasks([*RAWS[:600], raw_of(9999)])))

    assert idle.given == []
    assert len(more.given) == 1


def test_redo_is_for_what_another_program_made(tmp_path: Path) -> None:
    """Shards of this program stay."""
    shards_of(tmp_path, Toy())
    dossier, same, other = Dossier(tmp_path), Toy(), Toy()

    with dossier.locked():
        Run(dossier, "toy", redo=True).work(TASKS, lambda: same, lambda _: None)
        Run(dossier, "new", redo=True).work(TASKS, lambda: other, lambda _: None)

    assert (len(same.given), len(other.given)) == (0, len(TASKS))


def test_a_run_says_where_it_starts_again(tmp_path: Path) -> None:
    """The first record whose shard is missing, and how many shards are there."""
    shards_of(tmp_path, Toy(), TASKS[:2])
    seen: list[Progress] = []
    dossier = Dossier(tmp_path)

    with dossier.locked():
        Run(dossier, "toy").work(TASKS, Toy, seen.append)

    assert (seen[-1].kept, seen[-1].first) == (2, TASKS[2].raws[0].place)
    assert seen[-1].shards == len(TASKS) - 2
