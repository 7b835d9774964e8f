"""The tables of a dossier: documented columns, plain Parquet for whoever opens it, and queries that only read."""

from pathlib import Path

import duckdb
import pyarrow.parquet
import pytest

from extractor.cli import dossier as command
from extractor.dossier import TABLES, Dossier
from extractor.dossier.query import query
from extractor.errors import DossierError
from tests.dossier.folders import extraction_of, filled


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    """Return a dossier of two articles that swap digits."""
    folder = tmp_path_factory.mktemp("dossiers") / "d"
    return filled(folder, extraction_of("one", 2517, record=1), extraction_of("two", 2571, record=2))


@pytest.mark.parametrize("table", TABLES)
def test_columns_are_those_that_are_documented(table: str, dossier: Dossier) -> None:
    """Names and types."""
    schema = pyarrow.parquet.read_schema(dossier.folder / f"{table}.parquet")

    assert {name: kind for name, (kind, _) in TABLES[table].items()} == dict(
        zip(schema.names, schema.types, strict=True)
    )


def test_the_command_knows_the_tables() -> None:
    """Help lists them without loading anything."""
    assert tuple(TABLES) == command.TABLES


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("select count(*) as n from articles", [("n",), (2,)]),
        ("select value from claims order by value", [("value",), (2517.0,), (2571.0,)]),
        (
            "select kind, value from discrepancies order by 2",
            [("kind", "value"), ("transposition", "2517"), ("transposition", "2571")],
        ),
        ("select record, verdict from figures", [("record", "verdict"), ("mistral-2", "conflict")]),
        ("select conflicts, articles from records", [("conflicts", "articles"), (1, ["one", "two"])]),
        ("from operations select distinct name", [("name",), ("Mistral II",)]),
        ("select o.record from articles, unnest(origins) as t(o) order by 1", [("record",), (1,), (2,)]),
    ],
)
def test_queries_are_answered(sql: str, expected: list[tuple[object, ...]], dossier: Dossier) -> None:
    """Names of the columns first, then rows."""
    assert expected == list(query(dossier.folder, sql))


SECRET = "secret.csv"


@pytest.mark.parametrize(
    "sql",
    [
        "select * from read_csv('{folder}/secret.csv')",
        "select * from '{folder}/secret.csv'",
        "select * from read_text('/etc/passwd')",
        "select * from glob('/*')",
        "copy claims to '{folder}/out.csv'",
        "copy (select 1) to '{folder}/claims.parquet' (format parquet, use_tmp_file false)",
        "explain analyze copy (select 1) to '{folder}/claims.parquet' (format parquet, use_tmp_file false)",
        "export database '{folder}/out'",
        "attach '{folder}/out.db'",
        "create table t as select 1",
        "drop view claims",
        "delete from claims",
        "install httpfs",
        "load httpfs",
        "set enable_external_access = true",
        "set lock_configuration = false",
        "select 1; drop view claims",
        "select * from 'https://example.org/a.csv'",
        "pragma database_list",
        "call pragma_version()",
        "nonsense",
        "",
        "select * from nothing",
    ],
)
def test_nothing_else_is_read_or_written(sql: str, dossier: Dossier) -> None:
    """Files, statements and settings beyond the tables are refused, and nothing changes."""
    (dossier.folder / SECRET).write_text("a\n1\n")
    before = {path.name: path.read_bytes() for path in dossier.folder.iterdir() if path.is_file()}

    with pytest.raises(DossierError):
        list(query(dossier.folder, sql.format(folder=dossier.folder)))

    assert before == {path.name: path.read_bytes() for path in dossier.folder.iterdir() if path.is_file()}


def test_a_folder_with_a_quote_in_its_name(tmp_path: Path) -> None:
    """A name is no SQL."""
    dossier = filled(tmp_path / "l'été; drop", extraction_of("one", 5, record=1))

    assert list(query(dossier.folder, "select article from articles")) == [("article",), ("one",)]


def test_tables_open_by_themselves(dossier: Dossier) -> None:
    """DuckDB, and with it whoever reads Parquet, needs nothing of Recoupe."""
    rows = duckdb.sql(f"select article, value from '{dossier.folder}/claims.parquet' order by 1").fetchall()

    assert rows == [("one", 2517.0), ("two", 2571.0)]


def test_the_same_extractions_give_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the time or the process stands in a table."""
    given = (extraction_of("one", 2517, record=1), extraction_of("two", 2571, record=2))
    folders = [filled(tmp_path / name, *given).folder for name in ("a", "b")]

    contents = [[(folder / f"{table}.parquet").read_bytes() for table in TABLES] for folder in folders]

    assert contents[0] == contents[1]


def test_no_tables_yet(tmp_path: Path) -> None:
    """The message says what to do."""
    with pytest.raises(DossierError, match="let `recoupe run` finish first"):
        list(query(tmp_path, "select 1"))
