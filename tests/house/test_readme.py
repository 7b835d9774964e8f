"""What the README promises holds."""

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from extractor.cli import main
from tests.house.source import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = regex.findall(r"(?ms)^```python\n(.*?)^```$", README)
LINKS = regex.findall(r"\]\((?!\w+:)([^)#]+)\)", README)
TARGETS = set(regex.findall(r"\bmake ([a-z][a-z-]*)", README))


@pytest.fixture
def in_root(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stand where a newcomer stands: in the checkout."""
    monkeypatch.chdir(ROOT)
    yield


@pytest.mark.model
@pytest.mark.parametrize("example", PYTHON)
@pytest.mark.usefixtures("in_root")
def test_the_examples_run(example: str) -> None:
    """The Python of the README says which figures of Liberterra II hold."""
    printed = io.StringIO()

    with contextlib.redirect_stdout(printed):
        exec(compile(example, "README.md", "exec"), {})

    assert "Liberterra II arrests 2517.0 2517.0 2571.0 conflict" in printed.getvalue().splitlines()


@pytest.mark.model
@pytest.mark.usefixtures("in_root")
def test_the_demo_reports_on_the_whole_corpus(capsys: pytest.CaptureFixture[str]) -> None:
    """`make demo` reads every article of corpus/ and rejects none."""
    assert main(["report", "corpus"]) == 0

    assert "Liberterra II" in capsys.readouterr().out


def test_there_is_an_example_of_five_lines() -> None:
    """Short enough to be typed."""
    (example,) = PYTHON

    assert len([line for line in example.splitlines() if line.strip()]) <= 5


@pytest.mark.parametrize("link", LINKS)
def test_links_lead_somewhere(link: str) -> None:
    """What the README points to is there."""
    assert (ROOT / Path(link)).exists()


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_make_knows_the_targets(target: str) -> None:
    """What a newcomer is told to call exists."""
    assert regex.search(rf"(?m)^{regex.escape(target)}:", (ROOT / "Makefile").read_text(encoding="utf-8"))
