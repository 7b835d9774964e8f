"""Tables of claims without articles."""

import json
from datetime import date
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from extractor.errors import MissingInput, RejectedInput, UsageError
from extractor.model import TableClaim
from extractor.reading.tables import read_table

HEADER = "object,source,value,form,kind,group,date,low,high"


def written(folder: Path, *rows: str, header: str = HEADER, name: str = "claims.csv") -> Path:
    """Return the path of a table of these rows."""
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("raid,Police,2517,,,,,,", TableClaim("raid", "Police", 2517.0)),
        ("raid,UN,2 517,,official,,2024-11-06,,", TableClaim("raid", "UN", 2517, kind="official", date="2024-11-06")),
        ("raid,AFP,2500,over,agency,w1,,,", TableClaim("raid", "AFP", 2500.0, form="over", kind="agency", group="w1")),
        ("raid,AFP,2500,>=,agency,,,,", TableClaim("raid", "AFP", 2500.0, form="at_least", kind="agency")),
        ("raid,AFP,2500,At Least,agency,,,,", TableClaim("raid", "AFP", 2500.0, form="at_least", kind="agency")),
        ("raid,AFP,,between,,,,100,150", TableClaim("raid", "AFP", 100.0, 150.0, form="between")),
        ("raid,AFP,100,between,,,,,150", TableClaim("raid", "AFP", 100.0, 150.0, form="between")),
        ("raid,AFP,,,,,,100,150", TableClaim("raid", "AFP", 100.0, 150.0, form="between")),
        ("raid,AFP,,,,,,100,100", TableClaim("raid", "AFP", 100.0)),
        ("raid,AFP,,,,,,100,", TableClaim("raid", "AFP", 100.0, form="at_least")),
        ("raid,AFP,,,,,,,150", TableClaim("raid", "AFP", 150.0, form="at_most")),
        ("raid,AFP,12.5,,,,2024-11-06T08:00:00Z,,", TableClaim("raid", "AFP", 12.5, date="2024-11-06")),
    ],
)  # fmt: skip
def test_a_row_is_a_claim(row: str, expected: TableClaim, tmp_path: Path) -> None:
    """Every column as it is named; a range has two ends, a bound one."""
    (actual,) = read_table(written(tmp_path, row))

    assert expected == actual


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("raid,Police,,,,,,,", "no value"),
        (",Police,12,,,,,,", "no object"),
        ("raid,,12,,,,,,", "no source"),
        ("raid,Police,douze,,,,,,", "no number"),
        ('raid,Police,"2,517",,,,,,', "no number"),
        ("raid,Police,0,,,,,,", "above 0"),
        ("raid,Police,inf,,,,,,", "above 0"),
        ("raid,Police,12,roughly,,,,,", "form 'roughly' is unknown"),
        ("raid,Police,12,,newspaper,,,,", "kind 'newspaper' is unknown"),
        ("raid,Police,12,,,,6/11/2024,,", "no day"),
        ("raid,Police,12,,,,2024-02-30,,", "no day"),
        ("raid,Police,,,,,,150,100", "change them round"),
        ("raid,Police,,between,,,,100,", "needs `low` and `high`"),
        ("raid," + "P" * 1001 + ",12,,,,,,", "1001 characters"),
    ],
)
def test_a_row_that_says_nothing_is_rejected_with_its_line(row: str, reason: str, tmp_path: Path) -> None:
    """The message names file and line, and the rows after it are read all the same."""
    path = written(tmp_path, row, "raid,Police,12,,,,,,")

    rejected, claim = read_table(path)

    assert isinstance(rejected, RejectedInput)
    assert rejected.place == f"{path}:2"
    assert reason in rejected.reason
    assert claim == TableClaim("raid", "Police", 12.0)


def test_only_three_columns_are_needed(tmp_path: Path) -> None:
    """Their order is free, others are left aside, and a semicolon or a tab separates them too."""
    header, row = "Value;note;source;object;unit;status;measure", "2517;seen;Police;raid;EUR;final;money"

    (actual,) = read_table(written(tmp_path, row, header=header))

    assert actual == TableClaim("raid", "Police", 2517.0, unit="EUR", status="final", measure="money")


def test_lines_and_parquet_say_the_same_as_csv(tmp_path: Path) -> None:
    """One reader, three notations: numbers and days in their own types too."""
    claim = {"object": "raid", "source": "AFP", "value": 2517, "form": "over", "kind": "agency", "date": None}
    dated = claim | {"date": date(2024, 11, 6), "value": 2571}
    lines = tmp_path / "claims.jsonl"
    lines.write_text("".join(json.dumps(one, default=str) + "\n" for one in (claim, dated)), encoding="utf-8")
    columns = tmp_path / "claims.parquet"
    parquet.write_table(pyarrow.Table.from_pylist([claim, dated]), columns)
    rows = written(tmp_path, "raid,AFP,2517,over,agency,,,,", "raid,AFP,2571,over,agency,,2024-11-06,,")

    expected = list(read_table(rows))

    assert expected == list(read_table(lines)) == list(read_table(columns))


def test_a_line_that_is_no_object_is_rejected(tmp_path: Path) -> None:
    """A number, a broken line."""
    path = tmp_path / "claims.jsonl"
    path.write_text('12\n{"object": \n\n{"object": "raid", "source": "AFP", "value": true}\n', encoding="utf-8")

    assert [fault.place for fault in read_table(path) if isinstance(fault, RejectedInput)] == [
        f"{path}:1",
        f"{path}:2",
        f"{path}:4",
    ]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("claims.csv", b"object,value\nraid,12\n", "no column source"),
        ("claims.csv", b"object,source\nraid,Police\n", "no column value"),
        ("claims.csv", b"", "no column object and no column source"),
        ("claims.csv", b"object,source,value\nraid,Pr\xe9fet,12\n", "not UTF-8"),
        ("claims.parquet", b"object,source,value\n", "not Parquet"),
        ("claims.xls", b"", "no table"),
    ],
)
def test_what_is_no_table_is_refused(name: str, content: bytes, reason: str, tmp_path: Path) -> None:
    """With the file and what to do."""
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(UsageError, match=reason):
        list(read_table(path))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """Its name is told."""
    with pytest.raises(MissingInput, match=r"nowhere\.csv"):
        list(read_table(tmp_path / "nowhere.csv"))
