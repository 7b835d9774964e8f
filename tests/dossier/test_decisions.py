"""What people decided stays, in the order in which they did."""

import sqlite3
from pathlib import Path

import pytest

from extractor.dossier import Decision, Decisions

SETTLED = Decision(
    at="2026-11-21T21:00:00Z", who="ab", operation="mistral-2", measure="arrests", action="accept", value=158
)
REOPENED = Decision(
    at="2026-11-21T21:05:00Z", who="cd", operation="mistral-2", measure="arrests", action="reopen", note="n"
)


def test_decisions_come_back_in_order(tmp_path: Path) -> None:
    """Also after the journal was opened anew; nothing replaces what was decided before."""
    Decisions(tmp_path / "d.sqlite").add(SETTLED)
    Decisions(tmp_path / "d.sqlite").add(REOPENED)

    assert Decisions(tmp_path / "d.sqlite").all() == (SETTLED, REOPENED)


def test_there_are_none(tmp_path: Path) -> None:
    """Asking makes no file."""
    assert Decisions(tmp_path / "d.sqlite").all() == ()
    assert list(tmp_path.iterdir()) == []


def test_the_journal_is_a_plain_table(tmp_path: Path) -> None:
    """Whoever has SQLite can read it; a wrong type is refused by the file itself."""
    Decisions(tmp_path / "d.sqlite").add(SETTLED)
    with sqlite3.connect(tmp_path / "d.sqlite") as journal:
        assert journal.execute("select who, action, value from decisions").fetchall() == [("ab", "accept", 158.0)]
        with pytest.raises(sqlite3.IntegrityError):
            journal.execute(
                "insert into decisions (at, who, operation, measure, action, value) values ('', '', '', '', '', 'x')"
            )
