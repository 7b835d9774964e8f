"""What may be given to a command: dumps in any format, standard input, fields with other names, other languages."""

import gzip
import io
import json
import sys
from functools import partial
from pathlib import Path

import pytest

from extractor import running
from extractor.cli import main
from extractor.running import Extractor
from tests.cli.calls import TEXTS, article_line, extraction_line, write_lines
from tests.reading.dumps import lines, table, zipped

Capture = pytest.CaptureFixture[str]
NAMED = [{"key": name, "corps du texte": text, "Date": "2024-03-14"} for name, text in TEXTS.items()]
ODD = [{"key": name, "storia": text, "when": {"day": "2024-03-14"}} for name, text in TEXTS.items()]
MAP = ["--map", "text=storia,published=when.day", "--map", "id=key"]


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Let standard input hold this."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content))))  # type: ignore[arg-type]


def texts(output: str) -> list[str]:
    """Return the texts of the extractions that were printed."""
    return [json.loads(line)["text"] for line in output.splitlines()]


@pytest.mark.parametrize("name", ["dump.jsonl", "dump.json", "dump.parquet", "dump.zip"])
def test_usual_names_are_found_and_told(name: str, tmp_path: Path, capsys: Capture) -> None:
    """Standard error says which field was taken for which."""
    content = {"json": json.dumps(NAMED).encode(), "parquet": table(NAMED), "zip": zipped({"a.jsonl": lines(NAMED)})}
    (tmp_path / name).write_bytes(content.get(name.rpartition(".")[2], lines(NAMED)))

    assert main(["extract", str(tmp_path)]) == 0

    printed = capsys.readouterr()
    assert (f"{tmp_path / name}: text = corps du texte, published = Date\n", list(TEXTS.values())) == (
        printed.err,
        texts(printed.out),
    )


@pytest.mark.parametrize("command", ["extract", "reconcile", "report"])
def test_other_names_are_given(command: str, tmp_path: Path, capsys: Capture) -> None:
    """One --map or several, fields of objects in the record too; files with one mapping are told at once."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.jsonl").write_bytes(lines([{**one, "key": f"{name}-{one['key']}"} for one in ODD]))

    assert main([command, str(tmp_path), *MAP]) == 0

    printed = capsys.readouterr()
    assert printed.err == f"{tmp_path / 'a.jsonl'} and 1 more: id = key, text = storia, published = when.day\n"
    assert printed.out


def test_a_table_in_an_older_encoding(tmp_path: Path, capsys: Capture) -> None:
    """Its mapping is told as that of any other."""
    rows = [["key", "corps du texte", "Date"], *([row["key"], row["corps du texte"], row["Date"]] for row in NAMED)]
    table = "".join(";".join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    (tmp_path / "dump.csv").write_bytes(table.replace("’", "'").encode("cp1252"))

    assert main(["extract", str(tmp_path / "dump.csv")]) == 0

    printed = capsys.readouterr()
    assert printed.err == f"{tmp_path / 'dump.csv'}: text = corps du texte, published = Date\n"
    assert len(texts(printed.out)) == len(NAMED)


def test_a_dump_on_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """Its mapping is told as well, once the first line is there."""
    feed(monkeypatch, lines(NAMED))

    assert main(["extract", "-"]) == 0

    printed = capsys.readouterr()
    assert (list(TEXTS.values()), "-: text = corps du texte, published = Date\n") == (texts(printed.out), printed.err)


def test_extractions_on_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """`recoupe extract … | recoupe report -` is the report on the articles."""
    feed(monkeypatch, "".join(extraction_line(name) + "\n" for name in TEXTS).encode())

    assert main(["report", "-"]) == 0

    assert "Mistral II" in capsys.readouterr().out


def test_a_bad_line_on_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """It is named by its number, and the others are done."""
    feed(monkeypatch, f"{article_line('agence')}\n{{\n{article_line('mairie')}\n".encode())

    assert main(["extract", "-"]) == 1

    printed = capsys.readouterr()
    assert printed.err.startswith("-:2: not JSON")
    assert len(texts(printed.out)) == 2


def test_extractions_may_be_packed(tmp_path: Path, capsys: Capture) -> None:
    """What was extracted can be kept as .gz."""
    line = extraction_line("agence") + "\n"
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(line.encode()))

    assert main(["extract", str(tmp_path)]) == 0

    assert line == capsys.readouterr().out


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ("text", "--map 'text' is no mapping; write it like text=body,published=date"),
        ("text=", "--map 'text=' is no mapping"),
        ("body=text", "--map: an article has no field 'body'; it has id, text, url, outlet, published, lang, kind"),
        ("text=a,text=b", "--map names 'a' and 'b' for 'text'; keep one"),
        ("text=storie", "--map: no record has a field 'storie'; there are: key, storia, when"),
        ("text=storia,outlet=sito", "--map: no record has a field 'sito'; there are: key, storia, when"),
    ],
)
@pytest.mark.parametrize("name", ["dump.jsonl", "dump.csv", "dump.parquet"])
def test_a_wrong_mapping(mapping: str, message: str, name: str, tmp_path: Path, capsys: Capture) -> None:
    """The error lists what there is, and nothing is read."""
    rows = [{**one, "when": "2024-03-14"} for one in ODD]
    content = "\n".join(",".join(f'"{value}"' for value in row) for row in (list(ODD[0]), *(r.values() for r in rows)))
    kinds = {"jsonl": lines(rows), "csv": content.encode(), "parquet": table(rows)}
    (tmp_path / name).write_bytes(kinds[name.rpartition(".")[2]])

    assert main(["extract", str(tmp_path / name), "--map", mapping]) == 2

    printed = capsys.readouterr()
    assert (message, "") == (printed.err[: len(message)], printed.out)


@pytest.mark.parametrize("name", ["dump.csv", "dump.parquet"])
def test_a_table_without_a_text(name: str, tmp_path: Path, capsys: Capture) -> None:
    """It is rejected once, not row by row, and the message lists its columns."""
    path = tmp_path / name
    path.write_bytes(table([{"x": 1, "y": 2}] * 9) if "parquet" in name else b"x,y\n" + b"1,2\n" * 9)

    assert main(["extract", str(path), write_lines(tmp_path / "good.jsonl", article_line("agence"))]) == 1

    printed = capsys.readouterr()
    assert printed.err.startswith(
        f"{path}: no field `text`, nor one with a usual name, that holds a text; there are: x, y"
    )
    assert (len(texts(printed.out)), printed.err.count("\n")) == (1, 2)


def test_what_stands_twice_is_told(tmp_path: Path, capsys: Capture) -> None:
    """Read once, whatever the files are called; no mistake."""
    dumps = [write_lines(tmp_path / name, *map(article_line, TEXTS)) for name in ("a.jsonl", "b.jsonl")]

    assert main(["extract", *dumps]) == 0

    printed = capsys.readouterr()
    assert (len(texts(printed.out)), printed.err) == (len(TEXTS), "3 articles stand there again, read once\n")


def test_no_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """A closed one is rejected like a broken file."""
    monkeypatch.setattr(sys, "stdin", None)

    assert main(["extract", "-"]) == 1

    assert capsys.readouterr().err.startswith("-: ")


def test_other_languages_are_counted_and_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """Standard error says how many, and in which; the exit code is 0."""
    monkeypatch.setattr(running, "Extractor", partial(Extractor, model=False))
    german = "Zollbeamte haben am Dienstag im Hafen zwei Tonnen Kokain in einem Container gefunden."
    dump = write_lines(
        tmp_path / "a.jsonl", article_line("agence"), *(json.dumps({"text": f"{german} {n}"}) for n in range(2))
    )

    assert main(["extract", dump]) == 0

    printed = capsys.readouterr()
    assert printed.err == "2 articles are in a language without a pack, and left: 2 in 'de'\n"
    assert texts(printed.out) == [TEXTS["agence"]]
