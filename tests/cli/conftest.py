"""What the tests of the command share."""

from pathlib import Path

import pytest

from extractor import running
from tests.cli.calls import Spotter, article_line, extraction_line, write_lines


@pytest.fixture(autouse=True)
def _spotter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the command extract without a model."""
    monkeypatch.setattr(running, "Extractor", Spotter)
    monkeypatch.setenv("COLUMNS", "80")


@pytest.fixture
def dump(tmp_path: Path) -> str:
    """Return a dump of three articles, one of them without any operation."""
    lines = (article_line(name) for name in ("agence", "courrier", "mairie"))
    return write_lines(tmp_path / "dump.jsonl", *lines)


@pytest.fixture
def extracted(tmp_path: Path) -> str:
    """Return the extraction of the same articles, as `recoupe extract` writes it."""
    lines = (extraction_line(name) for name in ("agence", "courrier", "mairie"))
    return write_lines(tmp_path / "extracted.jsonl", *lines)
