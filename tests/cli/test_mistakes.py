"""What goes wrong: a clear message that names the file, the rest still done, a documented exit code, no stack trace."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.cli import main
from extractor.cli.telling import LONGEST
from tests.cli.calls import TEXTS, article_line, extraction_line, write_lines

Capture = pytest.CaptureFixture[str]
COMMANDS = ["report", "extract", "reconcile"]
GOOD = "good.jsonl"


def call(*arguments: str) -> int:
    """Return the exit code of a call, whether argparse ends it or the command."""
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder where a good file stands."""
    monkeypatch.chdir(tmp_path)
    write_lines(Path(GOOD), article_line("agence"))


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "required: COMMAND"),
        (["reprot"], "invalid choice: 'reprot'"),
        (["report"], "name articles, or a table of claims"),
        (["report", "--nope", "x"], "unrecognized arguments: --nope"),
        (["report", "--quo", "x"], "unrecognized arguments: --quo"),
        (["report", "x", "--width", "12"], "'12' is no number from 40 to 400"),
        (["report", "x", "--width", "wide"], "'wide' is no number from 40 to 400"),
        (["report", "x", "--width", "9" * 5000], "is no number from 40 to 400"),
        (["report", "x", "--policy", "mean"], "invalid choice: 'mean'"),
        (["reconcile", "x", "--format", "xml"], "invalid choice: 'xml'"),
        (["report", "missing.jsonl"], "missing.jsonl: no such file or folder"),
        (["extract", "missing.jsonl", "gone"], "gone: no such file or folder"),
        (["reconcile", GOOD, "missing\x1b[2J.jsonl"], "missing�[2J.jsonl: no such file or folder"),
        (["report", "empty"], "empty: no article in this folder"),
        (["extract", "empty", "empty"], "empty: no article in this folder"),
        (["report", GOOD, "--language", "tlh"], "no report in 'tlh'; there are: "),
        (["reconcile", GOOD, "--language", ""], "no report in ''"),
        (["extract", GOOD, "-o", "empty"], "empty: a folder; name a file to write"),
        (["extract", GOOD, "-o", "none/out.jsonl"], "none/out.jsonl: there is no folder none"),
        (["extract", GOOD, "-o", "n" * 300], "File name too long"),
        (["evaluate", "missing.jsonl"], "missing.jsonl: no such file"),
        (["evaluate", GOOD, "--write-floors"], "--floors corpus/floors.json"),
        (["evaluate", GOOD, "--floors", "none.json"], "none.json: no such file"),
        (["evaluate", GOOD, "--records", "none.jsonl"], "none.jsonl: no such file"),
        (["evaluate", "empty"], "empty: no marked article"),
        (["evaluate", "broken.jsonl"], "broken.jsonl:1: not JSON"),
        (["evaluate", GOOD, GOOD], "gold articles with one id: agence"),
        (["evaluate", GOOD, "--errors", "-1"], "--errors takes a number from 0 up"),
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_2(capsys: Capture, arguments: list[str], message: str) -> None:
    """Nothing is written to standard output, and standard error says what to do."""
    Path("empty").mkdir()
    write_lines(Path("broken.jsonl"), "{")

    assert call(*arguments) == 2

    printed = capsys.readouterr()
    assert message in printed.err
    assert (printed.out, "Traceback" in printed.err) == ("", False)


BAD: list[tuple[str, bytes, str]] = [
    ("empty.txt", b"", "empty.txt: the file is empty"),
    ("blank.jsonl", b"\n\n", "blank.jsonl: the file is empty"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "picture.txt: "),
    ("sheet.xlsx", b"PK\3\4", "sheet.xlsx: not a format that Recoupe reads"),
    ("broken.jsonl", article_line("courrier").encode() + b'\n{"id": "b", "te', "broken.jsonl:2: not JSON"),
    ("list.jsonl", b"[1, 2]\n", "list.jsonl:1: not a JSON object"),
    ("deep.jsonl", b'{"a":' * 100_000, "deep.jsonl:1: "),
    ("textless.jsonl", b'{"id": "x"}\n', "textless.jsonl:1: no field `text`"),
    ("wide.jsonl", b'{"id": "x", "text": "' + b"a" * (50 * 2**20) + b'"}\n', "wide.jsonl:1: longer than"),
    ("page.html", b"<html><body></body></html>", "page.html: "),
    ("half.jsonl", extraction_line("courrier").encode() + b'\n{"recoupe": "0.1.0"', "half.jsonl:2: not JSON"),
    ("mixed.jsonl", extraction_line("courrier").encode() + b'\n{"id": "b"}', "mixed.jsonl:2: no line of `recoupe"),
    ("moved.jsonl", extraction_line("courrier", text="Ah, " * 20).encode(), "moved.jsonl:1: the text has not"),
    ("taken.jsonl", extraction_line("courrier", id="agence").encode(), "taken.jsonl:1: another article has the id"),
    ("endless.jsonl", extraction_line("courrier").replace("1864,", "1e999,").encode(), "endless.jsonl:1: the value of"),
    ("odd.jsonl", extraction_line("courrier", claims=[{}]).encode(), "odd.jsonl:1: article 'courrier'"),
]  # fmt: skip


@pytest.mark.usefixtures("beside")
@pytest.mark.parametrize(("name", "content", "message"), BAD, ids=[name for name, _, _ in BAD])
def test_bad_input_is_rejected_and_the_rest_is_done(capsys: Capture, name: str, content: bytes, message: str) -> None:
    """The exit code is 1, the message names file and line, and the other articles are there."""
    Path(name).write_bytes(content)

    assert call("extract", name, GOOD) == 1

    printed = capsys.readouterr()
    assert printed.err.startswith(message)
    assert printed.err.endswith("1 input rejected; the others are done\n")
    assert "agence" in [json.loads(line)["id"] for line in printed.out.splitlines()]
    assert max(map(len, printed.err.splitlines())) <= LONGEST


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_rejects_alike(tmp_path: Path, capsys: Capture, command: str) -> None:
    """All rejected inputs are named, in order, and counted."""
    dump = write_lines(tmp_path / "dump.jsonl", "{", article_line("agence"), "[]", article_line("mairie"))

    assert call(command, dump) == 1

    errors = capsys.readouterr().err.splitlines()
    assert [f"{dump}:1: not JSON", f"{dump}:3: not a JSON object", "2 inputs rejected; the others are done"] == [
        errors[0].partition(" (")[0],
        errors[1].partition(";")[0],
        errors[2],
    ]


def test_a_report_counts_what_was_rejected(tmp_path: Path, capsys: Capture) -> None:
    """Who reads the report alone learns that something is missing from it."""
    call("report", write_lines(tmp_path / "dump.jsonl", "{", article_line("agence")))

    assert "1 entrée n'a pas pu être lue.\n" in capsys.readouterr().out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252"])
def test_old_encodings_are_read(tmp_path: Path, capsys: Capture, encoding: str) -> None:
    """French text as it was saved twenty years ago is no reason to reject it."""
    text = TEXTS["courrier"].replace("\u202f", " ")
    (tmp_path / "courrier.txt").write_bytes(text.encode(encoding))

    assert call("extract", str(tmp_path / "courrier.txt")) == 0

    assert text == json.loads(capsys.readouterr().out)["text"]


@pytest.mark.parametrize("command", COMMANDS)
def test_articles_without_an_operation_are_no_mistake(tmp_path: Path, capsys: Capture, command: str) -> None:
    """They are read, and nothing is found."""
    assert call(command, write_lines(tmp_path / "dump.jsonl", article_line("mairie"))) == 0

    assert capsys.readouterr().err == ""


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dump: str) -> None:
    """Whoever reads the output never finds half of it; a failed run leaves the earlier file alone."""
    from extractor.cli import extract

    written = tmp_path / "out.jsonl"
    written.write_text("before", encoding="utf-8")

    def fail(extractions: object, stream: object) -> None:
        stream.write("half")  # type: ignore[attr-defined]
        raise KeyboardInterrupt

    monkeypatch.setattr(extract, "_write_jsonl", fail)

    assert call("extract", dump, "-o", str(written)) == 130
    assert (
        written.read_text(encoding="utf-8"),
        sorted(path.name for path in tmp_path.iterdir()),
    ) == ("before", ["dump.jsonl", "out.jsonl"])


def test_output_may_go_to_a_pipe_that_has_a_name(dump: str) -> None:
    """What is no plain file is written to and not replaced."""
    assert call("extract", dump, "-o", os.devnull) == 0
    assert not Path(os.devnull).is_file()


def run(code: str, *, stdout: int | None = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    """Run a few lines of Python in a process of their own."""
    return subprocess.run([sys.executable, "-c", code], stdout=stdout, stderr=subprocess.PIPE, text=True, check=False)


CALL = "import sys; from extractor.cli import main; sys.exit(main({arguments!r}))"


def test_a_reader_that_leaves_ends_the_command_quietly(extracted: str) -> None:
    """`recoupe report … | head` says nothing on standard error."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = run(CALL.format(arguments=["reconcile", extracted]), stdout=writing)
    finally:
        os.close(writing)

    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_full_disk_is_told(extracted: str) -> None:
    """No stack trace for a device without space left."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("w") as full:
        ended = run(CALL.format(arguments=["reconcile", extracted]), stdout=full.fileno())

    assert (ended.returncode, "No space left" in ended.stderr, "Traceback" in ended.stderr) == (2, True, False)


def test_a_terminal_of_another_encoding_gets_what_it_can_show(extracted: str) -> None:
    """Signs that it has not are replaced, and nothing fails."""
    code = "import os; os.environ['PYTHONIOENCODING']='latin-1'; os.execv({0!r}, [{0!r}, '-c', {1!r}])".format(
        sys.executable, CALL.format(arguments=["report", extracted])
    )

    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["report", "--help"], ["extract", "--help"], ["reconcile", "--help"], ["evaluate", "--help"]],
)
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    """It answers at once because what is slow to import is imported when it is needed."""
    heavy = {"spacy", "numpy", "pydantic", "rich", "babel", "trafilatura", "dateparser", "ruamel", "regex"}
    code = (
        "import sys\nfrom extractor.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit:\n    pass\n"
        "print('loaded:', *{name.partition('.')[0] for name in sys.modules})"
    )

    loaded = set(run(code).stdout.rpartition("loaded:")[2].split())

    assert set() == loaded & heavy


def test_a_dossier_elsewhere_is_refused(dump: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is locked, and people decide in it: both need a file system of their own; no folder « s3: » is made."""
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())

    assert call("run", dump, "--to", "s3://bucket/dossier") == 2

    assert before == sorted(tmp_path.iterdir())
