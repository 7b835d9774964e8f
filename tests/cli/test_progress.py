"""The line of progress, in a real terminal: one line, how fast, how long still, and nothing of it left at the end."""

import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest
import regex

from tests.benchmarks.dumps import mixed, write_jsonl
from tests.house.source import ROOT

pytestmark = pytest.mark.model
WIDE, NARROW = 100, 50
ARTICLES = 1500
ESCAPE = regex.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
SPEED = regex.compile(r"[\d,]+ articles/s")
LEFT = regex.compile(r"\d:\d\d:\d\d")
UP, HIDE, SHOW = "\x1b[1A", "\x1b[?25l", "\x1b[?25h"


def resize(descriptor: int, columns: int) -> None:
    """Give a terminal another width."""
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))


def watched(call: list[str]) -> tuple[int, str, str]:
    """Return the exit code of a command, what its terminal got at first, and after it had become narrow."""
    ours, theirs = pty.openpty()
    resize(theirs, WIDE)
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}
    variables = {name: value for name, value in variables.items() if name not in {"COLUMNS", "LINES", "NO_COLOR"}}
    process = subprocess.Popen(
        call, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    parts, narrow = ["", ""], 0
    end = time.monotonic() + 300
    while time.monotonic() < end:
        try:
            parts[narrow] += os.read(ours, 65536).decode(errors="replace")
        except OSError:
            break
        if not narrow and LEFT.search(ESCAPE.sub("", parts[0])) and SPEED.search(parts[0]):
            resize(ours, NARROW)
            process.send_signal(signal.SIGWINCH)
            narrow = 1
    os.close(ours)
    return process.wait(timeout=60), parts[0], parts[1]


def screen(output: str) -> list[str]:
    """Return the lines that a terminal shows after some output: what is moved over or erased is gone."""
    lines, row, column = [""], 0, 0
    for piece in regex.findall(r"\x1b\[[0-9;?]*[A-Za-z]|[^\x1b]", output):
        if piece == "\n":
            row += 1
            lines += [""] * (row + 1 - len(lines))
        elif piece == "\r":
            column = 0
        elif piece.startswith("\x1b"):
            row = max(0, row - int(piece[2:-1] or 1)) if piece.endswith("A") else row
            lines[row] = "" if piece.endswith("K") else lines[row]
        else:
            lines[row] = lines[row][:column].ljust(column) + piece + lines[row][column + 1 :]
            column += 1
    return [line.rstrip() for line in lines if line.strip()]


def test_progress_is_one_line_that_goes_away(tmp_path: Path) -> None:
    """Articles a second and the time left stand in it, also after the terminal has become narrower."""
    dump = tmp_path / "dump.jsonl"
    write_jsonl(dump, mixed(ARTICLES, 20))
    call = [sys.executable, "-m", "extractor", "run", str(dump), "--to", str(tmp_path / "d"), "--workers", "1"]

    code, wide, narrow = watched(call)

    drawn = [line.strip() for line in regex.split(r"[\r\n]|\x1b\[\d*A", ESCAPE.sub("", narrow)) if "articles/s" in line]
    assert code == 0
    assert UP not in wide
    assert drawn
    assert all(len(line) <= NARROW for line in drawn)
    assert screen(wide + narrow) == [line for line in screen(wide + narrow) if "articles read in" in line]
    assert (wide + narrow).count(HIDE) == (wide + narrow).count(SHOW)
