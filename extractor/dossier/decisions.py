"""What people decided: a journal in SQLite that is only ever added to."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extractor.model import Frozen

TABLE = """
create table if not exists decisions (
    number integer primary key autoincrement,
    at text not null,
    who text not null,
    operation text not null,
    measure text not null,
    action text not null,
    value real,
    note text not null default ''
) strict
"""
COLUMNS = "at, who, operation, measure, action, value, note"


class Decision(Frozen):
    """One decision about a figure: when, by whom, what, and why."""

    at: str
    """ISO time in UTC."""
    who: str
    operation: str
    """Key of the record."""
    measure: str
    action: str
    """What was done, as whoever shows decisions names it: « accept », « reopen »."""
    value: float | None = None
    note: str = ""


class Decisions:
    """The journal of one dossier; several processes may write to it."""

    def __init__(self, path: Path) -> None:
        """Take the file; it is made with the first decision."""
        self._path = path

    def add(self, decision: Decision) -> None:
        """Write a decision at the end of the journal; it is on the disk when this returns."""
        with self._open() as journal:
            journal.execute(TABLE)
            values = tuple(decision.model_dump()[name] for name in COLUMNS.split(", "))
            journal.execute(f"insert into decisions ({COLUMNS}) values (?, ?, ?, ?, ?, ?, ?)", values)

    def all(self) -> tuple[Decision, ...]:
        """Return all decisions in the order in which they were taken."""
        if not self._path.is_file():
            return ()
        with self._open() as journal:
            rows = journal.execute(f"select {COLUMNS} from decisions order by number").fetchall()
        return tuple(Decision(**dict(zip(COLUMNS.split(", "), row, strict=True))) for row in rows)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        journal = sqlite3.connect(self._path, timeout=30.0)
        try:
            journal.execute("pragma journal_mode = wal")
            journal.execute("pragma synchronous = full")
            with journal:
                yield journal
        finally:
            journal.close()
