"""What somebody who only wants to know the options has to wait for."""

import subprocess
import sys

import pytest

HEAVY = (
    "spacy",
    "thinc",
    "numpy",
    "trafilatura",
    "dateparser",
    "pydantic",
    "ruamel",
    "babel",
    "rich",
    "regex",
    "multiprocessing",
)
"""Packages that take longer to import than a help text takes to read."""


def imported(*arguments: str) -> set[str]:
    """Return the top packages that are imported once `recoupe` has answered."""
    code = (
        "import contextlib, io, sys\n"
        "from extractor.cli import main\n"
        "with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):\n"
        f"    main({list(arguments)!r})\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("report", "--help"), ("pack", "check", "--help")])
def test_help_imports_nothing_heavy(arguments: tuple[str, ...]) -> None:
    """Nothing is imported until it is needed."""
    expected: set[str] = set()

    actual = imported(*arguments) & set(HEAVY)

    assert expected == actual


def test_the_front_door_imports_nothing_heavy() -> None:
    """`import extractor` alone loads no library; its names do."""
    code = "import sys, extractor; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    expected: set[str] = set()

    actual = {name.partition(".")[0] for name in done.stdout.split()} & {"spacy", "thinc", "trafilatura", "dateparser"}

    assert expected == actual
