"""Rows and lines as other systems write them: odd quotes, marks, line ends, nulls."""

import json
from pathlib import Path

import pytest

from extractor.errors import RejectedInput
from extractor.packs import Pack
from extractor.reading import Reading, find_inputs, find_raws, read_raw
from tests.reading.dumps import RECORDS, TEXTS, lines

ROWS = [
    ('1,"Douze, dit-il"', ["Douze, dit-il"]),
    ('1,"Douze ""arrêtés"""', ['Douze "arrêtés"']),
    ('1,"Douze\narrêtés"', ["Douze\narrêtés"]),
    ("1,Douze\r", ["Douze"]),
    ('1,"Douze "arrêtés" hier"', ['Douze arrêtés" hier"']),
    ("1,Douze,3", ["dump.csv:2: 3 fields where the first row names 2; check the quotes"]),
    ("1", ["dump.csv:2: 1 fields where the first row names 2; check the quotes"]),
    ('1,"Douze', ["dump.csv:2: quotes that do not match ("]),
    ('1,"Douze\n2,Onze"x', ["dump.csv:2: quotes that do not match (", 'Onze"x']),
    ("", []),
    (f"1,D\0{'u' * 999}ze", ["dump.csv:2: a null character stands in the text"]),
    ("1,", ["dump.csv:2: no field `text`"]),
]


@pytest.mark.parametrize(("row", "expected"), ROWS)
def test_rows_with_odd_quotes(row: str, expected: list[str], tmp_path: Path, french: Pack) -> None:
    """A row that is wrong is named by its line, and the rows below it are read."""
    (tmp_path / "dump.csv").write_bytes(f'id,text\n{row}\n8,"Huit"\n9,"Neuf"\n'.encode())

    *actual, eight, nine = texts(tmp_path / "dump.csv", french)

    assert (eight, nine) == ("Huit", "Neuf")
    assert expected == [one[: len(start)] for one, start in zip(actual, expected, strict=True)]


def texts(path: Path, pack: Pack) -> list[str]:
    """Return the text of every article and the message of every rejection, without the folder of the test."""
    raws = [raw for source in find_inputs([path]) for raw in find_raws(source)]
    found = [raw if isinstance(raw, RejectedInput) else read_raw(raw, Reading((pack,))) for raw in raws]
    return [
        str(one).replace(f"{path.parent}/", "") if isinstance(one, RejectedInput) else getattr(one, "text", "")
        for one in found
    ]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.json"])
def test_marks_and_line_ends(ends: str, encoding: str, name: str, tmp_path: Path, french: Pack) -> None:
    """Byte order marks and the line ends of any system leave the texts as they are."""
    rows = f"id;text{ends}" + ends.join(f"{one['id']};{one['text']}" for one in RECORDS)
    contents = {"csv": rows, "jsonl": lines().decode().replace("\n", ends), "json": json.dumps(RECORDS, indent=1)}
    (tmp_path / name).write_bytes(contents[name.rpartition(".")[2]].encode(encoding))

    assert list(TEXTS) == texts(tmp_path / name, french)


def test_mixed_line_ends_and_nulls(tmp_path: Path, french: Pack) -> None:
    """A line with nulls in it is rejected, those around it are read, however they end."""
    first, second, third = lines().splitlines()
    broken = b'{"text": "Dou\0ze"}'
    (tmp_path / "a.jsonl").write_bytes(b"\r\n".join((first, broken, second)) + b"\n\n\r\n" + third)

    actual = texts(tmp_path / "a.jsonl", french)

    assert [TEXTS[0], TEXTS[1], TEXTS[2]] == [actual[0], actual[2], actual[3]]
    assert actual[1].startswith("a.jsonl:2: ")
