"""A pool of processes on one machine, each with its own models; a process that dies is replaced."""

import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from threading import Thread

from extractor.reading import Raw
from extractor.reading.fields import USUAL, Fields
from extractor.running.engines import Death
from extractor.running.working import Result, Worker

LONGEST = 900.0
"""Seconds after which a worker that does not come back is ended; a bundle takes some twenty at most."""
AHEAD = 2
"""Bundles a worker has at a time, so that it need not wait for the next."""


def serve(connection: Connection, fields: Fields) -> None:
    """Work on bundles until the other end is closed: what a process of the pool does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    bundles: SimpleQueue[tuple[int, tuple[Raw, ...]] | None] = SimpleQueue()
    Thread(target=_receive, args=(connection, bundles), daemon=True).start()
    worker = Worker(fields)
    while (bundle := bundles.get()) is not None:
        ticket, raws = bundle
        connection.send((ticket, worker.work(raws)))


def _receive(connection: Connection, bundles: "SimpleQueue[tuple[int, tuple[Raw, ...]] | None]") -> None:
    """Take in bundles while another is worked on, so that neither end waits for the other to read."""
    try:
        while True:
            bundles.put(connection.recv())
    except (EOFError, OSError):
        bundles.put(None)


@dataclass(slots=True)
class _Member:
    """One process, and the bundles it holds, in order."""

    process: SpawnProcess
    connection: Connection
    tickets: deque[int] = field(default_factory=deque)
    since: float = 0.0


class Pool:
    """An engine of local processes."""

    def __init__(self, workers: int, fields: Fields = USUAL) -> None:
        """Start so many processes; `fields` say where the fields stand in records."""
        self._fields = fields
        self._context = multiprocessing.get_context("spawn")
        self._members = [self._member() for _ in range(workers)]
        self._dead: list[tuple[int, Death]] = []
        self.capacity = workers * AHEAD

    def _member(self) -> _Member:
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one processor a worker; read when it starts
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs, self._fields), daemon=True)
        process.start()
        theirs.close()
        return _Member(process, ours)

    def start(self, ticket: int, raws: Sequence[Raw]) -> None:
        """Hand a bundle to the process that holds the fewest."""
        number = min(range(len(self._members)), key=lambda place: len(self._members[place].tickets))
        member = self._members[number]
        if not member.tickets:
            member.since = time.monotonic()
        member.tickets.append(ticket)
        try:
            member.connection.send((ticket, tuple(raws)))
        except OSError:
            self._bury(number)

    def wait(self, seconds: float) -> list[tuple[int, Result | Death]]:
        """Return what has come back; a process that died takes all its bundles with it."""
        found: list[tuple[int, Result | Death]] = []
        connections = {member.connection: number for number, member in enumerate(self._members)}
        for ready in wait(list(connections), 0.0 if self._dead else seconds):
            number = connections[ready]  # type: ignore[index]
            member = self._members[number]
            try:
                ticket, result = member.connection.recv()
            except (EOFError, OSError):
                self._bury(number)
                continue
            member.tickets.remove(ticket)
            member.since = time.monotonic()
            found.append((ticket, result))
        self._end_the_stuck()
        found += self._dead
        self._dead = []
        return found

    def _end_the_stuck(self) -> None:
        for number, member in enumerate(self._members):
            if member.tickets and time.monotonic() - member.since > LONGEST:
                member.process.kill()
                self._bury(number)

    def _bury(self, number: int) -> None:
        """Replace a process; the bundle it was working on died with it, the others only have to be handed out again."""
        member = self._members[number]
        member.connection.close()
        member.process.join(timeout=10)
        code = member.process.exitcode
        how = f"signal {-code}" if code is not None and code < 0 else f"exit code {code}"
        self._members[number] = self._member()
        waiting = list(member.tickets)
        self._dead += [(ticket, Death(how)) for ticket in waiting[:1]]
        self._dead += [(ticket, Death("")) for ticket in waiting[1:]]

    def close(self) -> None:
        """End all processes."""
        for member in self._members:
            member.connection.close()
            member.process.kill()
        for member in self._members:
            member.process.join(timeout=10)
