"""The folder of a dossier: whole files, one holder, and which shards and articles count."""

import subprocess
import sys
from pathlib import Path

import pytest

from extractor.dossier import Dossier, Rejection, is_dossier
from extractor.dossier.writing import whole_file, write_whole
from extractor.errors import DossierError
from extractor.model import Origin
from tests.dossier.folders import PROGRAM, extraction_of, filled, shard_of

ONE, TWO = extraction_of("one", 120, record=1), extraction_of("two", 210, record=2)


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    """Where writing fails, the old content stays and nothing is left beside it."""
    path = tmp_path / "manifest.json"
    write_whole(path, b"old")

    with pytest.raises(OSError, match="full"), whole_file(path) as part:
        part.write_bytes(b"ne")
        raise OSError("full")

    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("manifest.json", b"old")]


def test_what_a_kill_left_is_swept_away(tmp_path: Path) -> None:
    """Half-written files of another process do not stay."""
    dossier = filled(tmp_path / "d", ONE)
    left = tmp_path / "d" / "shards" / "aa" / ".bb22.parquet.999.part"
    left.write_bytes(b"half")

    with dossier.locked():
        pass

    assert not left.exists()


def test_a_shard_says_what_was_put_in(tmp_path: Path) -> None:
    """Extractions come back as they were, with the places they were read from."""
    dossier = filled(tmp_path / "d", ONE, TWO)

    assert [extraction for extraction, _ in dossier.extractions()] == [ONE, TWO]
    assert [origins for _, origins in dossier.extractions()] == [
        (Origin(file="dump.jsonl", record=1),),
        (Origin(file="dump.jsonl", record=2),),
    ]


def test_the_same_shard_has_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the time or the process stands in a shard."""
    paths = [filled(tmp_path / name, ONE, TWO).shard_path("aa11") for name in ("a", "b")]

    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_the_same_content_is_one_article(tmp_path: Path) -> None:
    """It has two origins, and the first by file and record is kept."""
    again = extraction_of("one", 120, record=7, content="one")

    ((extraction, origins),) = filled(tmp_path / "d", again, ONE).extractions()

    assert extraction == ONE
    assert origins == (Origin(file="dump.jsonl", record=1), Origin(file="dump.jsonl", record=7))


def test_an_id_that_is_taken_is_refused(tmp_path: Path) -> None:
    """Another content with the id of an article before it is named, and left out."""
    other = extraction_of("one", 130, record=3, content="other")
    dossier = filled(tmp_path / "d", other, ONE)

    settled = dossier.settle()

    assert [extraction for extraction, _ in dossier.extractions(settled)] == [ONE]
    assert settled.rejected == (
        Rejection(file="dump.jsonl", record=3, reason="the id 'one' is that of dump.jsonl:1; give it an id of its own"),
    )


def test_a_shard_that_counts_no_longer_is_removed(tmp_path: Path) -> None:
    """A file that was read anew has other shards."""
    dossier = filled(tmp_path / "d", ONE)

    with dossier.locked():
        dossier.write_shard("bb22", shard_of(TWO), PROGRAM)
        dossier.write_listing({"dump.jsonl": ["bb22"]})

    assert [extraction for extraction, _ in dossier.extractions()] == [TWO]
    assert not dossier.has_shard("aa11")


def test_a_file_that_was_read_anew_alone_counts_as_it_is_now(tmp_path: Path) -> None:
    """A shard cut from two files counts for the other one still, and of this one nothing old stays."""
    dossier = filled(tmp_path / "d", ONE)
    old, new = (extraction_of(key, 300, content=key) for key in ("old", "new"))
    other = [
        one.model_copy(
            update={"article": one.article.model_copy(update={"origin": Origin(file="b", content=one.article.id)})}
        )
        for one in (old, new)
    ]
    refused = (Rejection(file="b", record=9, reason="x"), Rejection(file="dump.jsonl", record=8, reason="y"))

    with dossier.locked():
        dossier.write_shard("aa11", shard_of(ONE, other[0], rejected=refused), PROGRAM)
        dossier.write_shard("bb22", shard_of(other[1]), PROGRAM)
        dossier.write_listing({"dump.jsonl": ["aa11"], "b": ["bb22"]})

    assert [extraction.article.id for extraction, _ in dossier.extractions()] == ["one", "new"]
    assert [one.reason for one in dossier.add_up().rejected] == ["y"]


def test_rejected_inputs_are_written_in_order(tmp_path: Path) -> None:
    """One a line, each once."""
    dossier = filled(tmp_path / "d", ONE)
    rejected = [
        Rejection(file="b", reason="x"),
        Rejection(file="a", record=2, reason="y"),
        Rejection(file="b", reason="x"),
    ]

    assert dossier.write_rejected(rejected) == 2
    assert (dossier.folder / "rejected.jsonl").read_text() == (
        '{"file": "a", "record": 2, "reason": "y"}\n{"file": "b", "record": null, "reason": "x"}\n'
    )


HOLD = """
import sys, time
from pathlib import Path
from extractor.dossier import Dossier
with Dossier(Path(sys.argv[1])).locked():
    print("held", flush=True)
    time.sleep(60)
"""


def test_the_second_is_told_who_holds_it(tmp_path: Path) -> None:
    """The message names the process; when that is killed, the dossier is free."""
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path / "d")], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    try:
        with pytest.raises(DossierError, match=f"process {holder.pid} on .* since"), Dossier(tmp_path / "d").locked():
            pass
    finally:
        holder.kill()
        holder.wait()

    with Dossier(tmp_path / "d").locked():
        assert is_dossier(tmp_path / "d")


def test_a_folder_of_other_things_is_refused(tmp_path: Path) -> None:
    """Nothing is mixed with what a user has there."""
    (tmp_path / "letter.txt").write_text("hello")

    with pytest.raises(DossierError, match="other files"), Dossier(tmp_path).locked():
        pass


@pytest.mark.parametrize("content", ["", "{", "[]", '{"layout": 99}', '{"foo": 1}'])
def test_a_manifest_that_is_none_is_refused(content: str, tmp_path: Path) -> None:
    """The message names the file and says what to do."""
    (tmp_path / "manifest.json").write_text(content)

    with pytest.raises(DossierError, match="run into a new folder"):
        Dossier(tmp_path).manifest()


def test_a_shard_that_is_broken_is_named(tmp_path: Path) -> None:
    """The message names the file and says what to do."""
    dossier = filled(tmp_path / "d", ONE)
    dossier.shard_path("aa11").write_bytes(b"PAR1 nonsense")

    with pytest.raises(DossierError, match=r"aa11\.parquet: no shard"):
        dossier.notes("aa11")
