"""What stands in the README and is written by the program: commands with their output."""

import contextlib
import io
import os
import shlex
from pathlib import Path

import cog

from extractor.cli import main

WIDTH = "80"


def show(command: str) -> None:
    """Write a command and what it prints, as a block of the README."""
    os.environ["COLUMNS"] = WIDTH
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.suppress(SystemExit):
        main(shlex.split(command)[1:])
    lines = (line.rstrip() for line in printed.getvalue().strip("\n").splitlines())
    cog.outl("```console\n$ " + command + "\n" + "\n".join(lines) + "\n```")


def show_file(path: str) -> None:
    """Write what a text file holds, as a block of the README."""
    file = Path(path)
    cog.outl(f"```{file.suffix[1:]}\n" + file.read_text(encoding="utf-8").strip("\n") + "\n```")
