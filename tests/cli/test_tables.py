"""`recoupe report` and `reconcile` on a table of claims, as they are typed."""

from pathlib import Path

import pytest

from extractor.cli import main
from tests.cli.calls import objects

Capture = pytest.CaptureFixture[str]

TABLE = """object,source,value,form,kind,group,date
Mistral II,police.example,1846,,official,,2024-03-14
Mistral II,agence.example,1864,,agency,,2024-03-14
Mistral II,blog.example,1800,over,blog,,
"""


@pytest.fixture
def table(tmp_path: Path) -> str:
    """Return a table of claims."""
    path = tmp_path / "claims.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def test_a_table_gives_records(table: str, capsys: Capture) -> None:
    """With no article at all: value, kind of conflict, history, official value."""
    assert main(["reconcile", "--table", table]) == 0

    (record,) = objects(capsys.readouterr().out)
    (figure,) = record["figures"].values()  # type: ignore[attr-defined]
    assert (record["key"], figure["best"], figure["verdict"], figure["official_value"]) == (
        "Mistral II",
        1846,
        "conflict",
        1846,
    )
    assert [found["kind"] for found in figure["discrepancies"]] == ["transposition"]
    assert [step["article"] for step in figure["history"]] == ["police.example", "agence.example", "blog.example"]


@pytest.mark.parametrize("command", [["report"], ["reconcile", "--format", "csv"], ["reconcile", "--format", "table"]])
def test_a_table_is_shown(table: str, capsys: Capture, command: list[str]) -> None:
    """As a report, as CSV, as lines to read."""
    assert main([*command, "--table", table]) == 0
    assert "Mistral II" in capsys.readouterr().out


def test_lines_to_read_are_aligned(table: str, capsys: Capture) -> None:
    """Columns that hold nothing are left out."""
    main(["reconcile", "--table", table, "--format", "table"])

    head, row = capsys.readouterr().out.splitlines()
    assert head.split() == ["operation", "measure", "best", "low", "high", "confidence", "verdict", "discrepancies"]
    assert row.split()[:4] == ["Mistral", "II", "other", "1846"]
    assert row.index("other") == head.index("measure")


def test_a_row_that_cannot_be_read_is_named(table: str, capsys: Capture) -> None:
    """File, line and reason; the others are done, and the exit code says so."""
    path = Path(table)
    path.write_text(TABLE + "Mistral II,carnet.example,beaucoup,,,,\n", encoding="utf-8")

    assert main(["reconcile", "--table", table]) == 1
    printed = capsys.readouterr()
    assert f"{table}:5: value 'beaucoup' is no number" in printed.err
    assert len(objects(printed.out)) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "name articles, or a table of claims with --table"),
        (["--table", "TABLE", "PATH"], "name articles, or a table of claims with --table"),
        (["--table", "TABLE", "--explain", "x"], "--explain needs articles"),
        (["--table", "nothing.csv"], "nothing.csv: no such file"),
        (["--table", "README.md"], "README.md: no table; give a file named .csv"),
    ],
)
def test_a_table_takes_the_place_of_articles(
    table: str, dump: str, capsys: Capture, arguments: list[str], message: str
) -> None:
    """One of the two is needed, and only one can be given."""
    given = [{"TABLE": table, "PATH": dump}.get(each, each) for each in arguments]

    assert main(["reconcile", *given]) == 2
    assert message in capsys.readouterr().err


def test_a_table_says_itself_what_its_sources_are(table: str, capsys: Capture) -> None:
    """Wrong usage."""
    assert main(["reconcile", "--table", table, "--learn-sources"]) == 2
    assert "--learn-sources need articles" in capsys.readouterr().err
