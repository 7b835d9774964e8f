"""A dump becomes shards: bundles are handed out, results written, whatever dies on the way."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from extractor.dossier import Dossier, Rejection, Shard
from extractor.dossier.shards import add_counts
from extractor.errors import RejectedInput
from extractor.reading import Raw
from extractor.running.engines import Death, Engine
from extractor.running.stages import Stages
from extractor.running.tasks import Task

SECONDS = 0.5
"""How long one look for results waits."""
TRIES = 2
"""Times that a bundle is tried as a whole: whoever killed its worker the first time may not have meant it."""


@dataclass(slots=True)
class Progress:
    """How far a run has come."""

    articles: int = 0
    """Records that were read in this run."""
    bytes: int = 0
    """Their bytes, and those of records whose shards were there already."""
    shards: int = 0
    """Shards that were written in this run."""
    kept: int = 0
    """Shards that were there already."""
    first: str = ""
    """Where work began: the first record whose shard was not there."""
    counts: dict[str, int] = field(default_factory=dict)


Watch = Callable[[Progress], None]


@dataclass(slots=True)
class _Piece:
    """A bundle, or a part of one, that is under way or has come back."""

    task: Task
    first: int
    last: int
    """raws[first:last] of the task."""
    tries: int = 0


@dataclass(slots=True)
class _Open:
    """A bundle that is not all back: what its parts gave, by their first record."""

    task: Task
    missing: int
    parts: dict[int, Shard] = field(default_factory=dict)


class Run:
    """Works through bundles into a dossier, with an engine."""

    def __init__(self, dossier: Dossier, program: str, *, redo: bool = False) -> None:
        """Take the dossier, which is locked, and what makes its shards now.

        With `redo`, shards that another program made are made again.
        """
        self._dossier, self.program, self._redo = dossier, program, redo
        self.progress, self.stages = Progress(), Stages()
        self.listing: dict[str, list[str]] = {}
        """The shards of this run by file, in order."""
        self._open: dict[str, _Open] = {}
        self._under_way: dict[int, _Piece] = {}
        self._waiting: list[_Piece] = []
        self._tickets = 0

    def work(self, tasks: Iterable[Task], engine: Callable[[], Engine], watch: Watch) -> None:
        """Write the shard of every bundle that has none yet; no engine is started where there is nothing to do."""
        pieces = self._pieces(tasks, watch)
        workers: Engine | None = None
        try:
            while piece := self._next(pieces, workers):
                workers = workers or engine()
                self._start(workers, piece)
                while len(self._under_way) >= workers.capacity:
                    self._collect(workers, watch)
            while workers and (self._under_way or self._waiting):
                self._collect(workers, watch)
                while self._waiting:
                    self._start(workers, self._waiting.pop())
        finally:
            if workers:
                workers.close()

    def _next(self, pieces: Iterator[_Piece], workers: Engine | None) -> _Piece | None:
        return self._waiting.pop() if self._waiting and workers else next(pieces, None)

    def _pieces(self, tasks: Iterable[Task], watch: Watch) -> Iterator[_Piece]:
        for task in tasks:
            for file in task.files:
                self.listing.setdefault(file, []).append(task.name)
            if self._is_done(task):
                self.progress.kept += 1
                self.progress.bytes += sum(len(raw.content) for raw in task.raws)
                watch(self.progress)
            elif task.raws:
                self.progress.first = self.progress.first or task.raws[0].place
                self._open[task.name] = _Open(task, missing=len(task.raws))
                yield _Piece(task, 0, len(task.raws))
            else:
                self._write(task, Shard())

    def _is_done(self, task: Task) -> bool:
        if not self._dossier.has_shard(task.name):
            return False
        return not self._redo or self._dossier.notes(task.name).program == self.program

    def _start(self, workers: Engine, piece: _Piece) -> None:
        self._tickets += 1
        self._under_way[self._tickets] = piece
        workers.start(self._tickets, piece.task.raws[piece.first : piece.last])

    def _collect(self, workers: Engine, watch: Watch) -> None:
        for ticket, came in workers.wait(SECONDS):
            piece = self._under_way.pop(ticket)
            if isinstance(came, Death):
                self._mourn(piece, came)
            else:
                self.stages.add(came.seconds)
                self._keep(piece, came.shard)
        watch(self.progress)

    def _mourn(self, piece: _Piece, death: Death) -> None:
        """Try again, then in halves, until one record stands alone: that one is rejected."""
        piece.tries += bool(death.how)
        middle = (piece.first + piece.last) // 2
        if piece.tries < TRIES:
            self._waiting.append(piece)
        elif middle > piece.first:
            self._waiting += [_Piece(piece.task, middle, piece.last, 1), _Piece(piece.task, piece.first, middle, 1)]
        else:
            self._keep(piece, _poisoned(piece.task.raws[piece.first], death))

    def _keep(self, piece: _Piece, shard: Shard) -> None:
        """Add a part to its bundle, and write the shard when it is whole."""
        bundle = self._open[piece.task.name]
        bundle.parts[piece.first] = shard
        bundle.missing -= piece.last - piece.first
        self.progress.articles += piece.last - piece.first
        self.progress.bytes += sum(len(raw.content) for raw in piece.task.raws[piece.first : piece.last])
        if not bundle.missing:
            del self._open[piece.task.name]
            whole = Shard()
            for first in sorted(bundle.parts):
                whole = whole.plus(bundle.parts[first])
            self._write(piece.task, whole)

    def _write(self, task: Task, shard: Shard) -> None:
        self._dossier.write_shard(task.name, shard.plus(_refused(task.rejected)), self.program)
        self.progress.shards += 1
        self.progress.counts = add_counts(self.progress.counts, shard.counts)


def _refused(rejected: Sequence[RejectedInput]) -> Shard:
    found = tuple(Rejection(file=one.file, record=one.record, reason=one.reason) for one in rejected)
    return Shard(rejected=found, counts={"rejected": len(found)} if found else {})


def _poisoned(raw: Raw, death: Death) -> Shard:
    reason = f"ends the process that reads it ({death.how}); look at it, and tell us of it"
    return Shard(
        rejected=(Rejection(file=raw.file, record=raw.record, reason=reason),), counts={"read": 1, "rejected": 1}
    )
