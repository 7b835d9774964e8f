"""`recoupe run` for real: processes that are killed, disks that are full, articles that kill their reader."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.dumps import mixed, write_jsonl
from tests.house.source import ROOT

ARTICLES = 640
RELEVANT = 20
"""Articles in a thousand."""
POISON = "poison"
PATCH = f"""
import os, signal
from extractor.running import working

read = working.read_raw

def deadly(raw, reading):
    if b'"{POISON}"' in raw.content:
        os.kill(os.getpid(), signal.SIGKILL)
    return read(raw, reading)

working.read_raw = deadly
"""
"""What ends the process that reads a certain article, as a fault of a library would."""
UNTOLD = {".lock"}
"""Files of a dossier in which nothing of its content stands."""
SANDBOX = ["unshare", "--user", "--map-root-user", "--mount"]
pytestmark = pytest.mark.model


def environment(*folders: Path) -> dict[str, str]:
    """Return the environment in which the program of this checkout runs."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [*folders, ROOT]))}


def command(dump: Path, dossier: Path, *options: str) -> list[str]:
    """Return the call that runs a dump into a dossier."""
    return [sys.executable, "-m", "extractor", "run", str(dump), "--to", str(dossier), *options]


def run(dump: Path, dossier: Path, *options: str, patch: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a dump into a dossier, to the end."""
    call = command(dump, dossier, *options)
    variables = environment(*([patch] if patch else []))
    return subprocess.run(call, env=variables, capture_output=True, text=True, check=False, timeout=300)


def contents(dossier: Path) -> dict[str, bytes]:
    """Return every file of a dossier."""
    files = (path for path in dossier.rglob("*") if path.is_file() and path.name not in UNTOLD)
    return {str(path.relative_to(dossier)): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a dump in which a few articles report an operation."""
    path = tmp_path_factory.mktemp("dumps") / "dump.jsonl"
    write_jsonl(path, mixed(ARTICLES, RELEVANT))
    return path


@pytest.fixture(scope="module")
def whole(dump: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the dossier of the dump, from one run with two workers that nothing disturbed."""
    dossier = tmp_path_factory.mktemp("dossiers") / "whole"
    done = run(dump, dossier, "--workers", "2")
    assert (done.returncode, done.stderr.splitlines()[0].split()[:3]) == (0, ["640", "articles", "read"])
    return dossier


def shards(dossier: Path) -> list[Path]:
    """Return the shards that are there."""
    return list((dossier / "shards").rglob("[!.]*.parquet"))


@pytest.fixture
def killed(dump: Path, whole: Path, tmp_path: Path) -> Path:
    """Return a dossier whose run was killed when some shards were there, and not all."""
    dossier = tmp_path / "killed"
    process = subprocess.Popen(command(dump, dossier, "--workers", "1"), env=environment(), stderr=subprocess.DEVNULL)
    while not shards(dossier) and process.poll() is None:
        time.sleep(0.01)
    process.kill()
    process.wait()
    assert 0 < len(shards(dossier)) < len(shards(whole))
    return dossier


def test_a_killed_run_goes_on_where_it_was(dump: Path, killed: Path, whole: Path) -> None:
    """The next run says so, and the dossier is that of a run which nothing disturbed, byte for byte."""
    there = len(shards(killed))

    done = run(dump, killed, "--workers", "1")

    assert f"{there} shards are there already; starting again at {dump}:" in done.stderr
    assert contents(whole) == contents(killed)


def test_running_again_does_nothing(dump: Path, whole: Path) -> None:
    """No process is started, and no file changes."""
    before = contents(whole)

    done = run(dump, whole)

    assert (done.returncode, done.stderr) == (0, "nothing new\n")
    assert before == contents(whole)


def test_new_articles_alone_are_read(dump: Path, whole: Path, tmp_path: Path) -> None:
    """A dump that has grown costs what is new; the dossier is that of the whole dump."""
    grown, dossier, fresh = tmp_path / dump.name, tmp_path / "grown", tmp_path / "fresh"
    shutil.copy(dump, grown)
    run(grown, dossier)
    with grown.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({"id": "last", "text": "Trois hommes ont été arrêtés à Lyon par la police."}) + "\n")

    done = run(grown, dossier)

    assert int(done.stderr.split("starting again")[1].split("\n")[1].split()[0]) < ARTICLES / 2
    run(grown, fresh)
    assert contents(fresh) == contents(dossier)


@pytest.fixture
def patch(tmp_path: Path) -> Path:
    """Return a folder from which Python takes a fault at its start."""
    folder = tmp_path / "patch"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(PATCH)
    return folder


def test_an_article_that_kills_its_reader_is_rejected(patch: Path, tmp_path: Path) -> None:
    """It is found by halving, the rest is done, and the run ends with 1."""
    dump, dossier = tmp_path / "dump.jsonl", tmp_path / "d"
    articles = list(mixed(200, RELEVANT))
    articles.insert(77, {"id": POISON, "text": "Il fait beau."})
    write_jsonl(dump, iter(articles))

    done = run(dump, dossier, "--workers", "2", patch=patch)

    (rejected,) = map(json.loads, (dossier / "rejected.jsonl").read_text().splitlines())
    assert (done.returncode, rejected["record"]) == (1, 78)
    assert "signal 9" in rejected["reason"]
    assert json.loads((dossier / "manifest.json").read_text())["counts"]["read"] == len(articles)


def test_a_worker_that_is_killed_costs_nothing(dump: Path, whole: Path, tmp_path: Path) -> None:
    """Its bundle is handed to another process."""
    dossier = tmp_path / "d"
    process = subprocess.Popen(command(dump, dossier, "--workers", "2"), env=environment(), stderr=subprocess.DEVNULL)
    while not shards(dossier) and process.poll() is None:
        time.sleep(0.01)
    for worker in workers_of(process.pid):
        os.kill(worker, signal.SIGKILL)

    assert process.wait() == 0
    assert contents(whole) == contents(dossier)


def workers_of(parent: int) -> Iterator[int]:
    """Yield the processes that a run has started to read."""
    for children in Path(f"/proc/{parent}/task").glob("*/children"):
        for child in children.read_text().split():
            if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                yield int(child)


def can_mount() -> bool:
    """Return whether a small file system can be made here."""
    call = [*SANDBOX, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return bool(shutil.which("unshare")) and subprocess.run(call, capture_output=True, check=False).returncode == 0


FULL = """
mount -t tmpfs -o size={size}k tmpfs {place}
{command}
echo "ended with $?" >&2
find {place}/d -name '.*.part' >&2
mount -o remount,size=64m {place}
{command}
echo "ended with $?" >&2
cp -r {place}/d {out}
"""


@pytest.mark.skipif(not can_mount(), reason="no file system can be mounted here")
@pytest.mark.parametrize("size", [24, 72])
def test_a_full_disk_loses_nothing(size: int, dump: Path, whole: Path, tmp_path: Path) -> None:
    """The run ends with a message and leaves nothing half written; with room, the next one brings it to its end."""
    place, out = tmp_path / "small", tmp_path / "out"
    place.mkdir()
    call = " ".join(command(dump, place / "d", "--workers", "1"))

    script = FULL.format(size=size, place=place, command=call, out=out)
    done = subprocess.run([*SANDBOX, "sh", "-c", script], env=environment(), capture_output=True, text=True, check=True)

    first, second = done.stderr.split("ended with 2", 1)
    assert "No space left on device" in first
    assert second.splitlines()[-1] == "ended with 0"
    assert ".part" not in second
    assert contents(whole) == contents(out)


def test_two_runs_at_a_time(dump: Path, whole: Path, tmp_path: Path) -> None:
    """The second says who holds the dossier, or waits for it."""
    dossier = tmp_path / "d"
    first = subprocess.Popen(command(dump, dossier, "--workers", "1"), env=environment(), stderr=subprocess.DEVNULL)
    while not (dossier / ".holder.json").exists():
        time.sleep(0.01)

    refused, waited = run(dump, dossier), run(dump, dossier, "--wait")

    assert first.wait() == 0
    assert refused.returncode == 2
    assert f"process {first.pid} on " in refused.stderr
    assert (waited.returncode, waited.stderr) == (0, "nothing new\n")
    assert contents(whole) == contents(dossier)
