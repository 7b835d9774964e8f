"""The tables as others open them: pyarrow, DuckDB, pandas, polars; and nothing in them that R's arrow does not read."""

from pathlib import Path

import duckdb
import pyarrow.parquet
import pytest

from extractor.dossier import TABLES
from tests.dossier.folders import extraction_of, filled
from tests.dossier.page import PAGE, with_tables

FLAT = {"string", "double", "int64", "bool"}
NESTED = {("articles", "inferred"), ("articles", "origins"), ("records", "articles"), ("discrepancies", "articles")}
"""The columns that are lists; R reads them as list columns."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a dossier of two articles that swap digits."""
    folder = tmp_path_factory.mktemp("dossiers") / "d"
    return filled(folder, extraction_of("one", 2517, record=1), extraction_of("two", 2571, record=2)).folder


def rows_of(folder: Path, table: str) -> list[dict[str, object]]:
    """Return the rows of a table, as pyarrow reads them."""
    found: list[dict[str, object]] = pyarrow.parquet.read_table(folder / f"{table}.parquet").to_pylist()
    return found


@pytest.mark.parametrize("table", TABLES)
def test_duckdb_reads_the_same_rows(table: str, folder: Path) -> None:
    """Values and columns."""
    found = duckdb.sql(f"select * from '{folder}/{table}.parquet'")

    assert rows_of(folder, table) == [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


@pytest.mark.parametrize("table", TABLES)
def test_polars_reads_the_same_rows(table: str, folder: Path) -> None:
    """Values and columns."""
    polars = pytest.importorskip("polars")

    assert rows_of(folder, table) == polars.read_parquet(folder / f"{table}.parquet").to_dicts()


@pytest.mark.parametrize("table", TABLES)
def test_pandas_reads_the_same_rows(table: str, folder: Path) -> None:
    """As many rows and columns, and every text and number that is there."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_parquet(folder / f"{table}.parquet")
    flat = [name for name, (kind, _) in TABLES[table].items() if str(kind) in FLAT]
    expected = [{name: row[name] for name in flat if row[name] is not None} for row in rows_of(folder, table)]

    actual = [
        {name: cell for name, cell in row.items() if pandas.notna(cell)} for row in frame[flat].to_dict("records")
    ]

    assert tuple(frame.columns) == tuple(TABLES[table])
    assert expected == actual


@pytest.mark.parametrize("table", TABLES)
def test_columns_are_of_plain_types(table: str) -> None:
    """Texts, numbers, whole numbers, flags; lists only where they are known to be, one level deep."""
    nested = {(table, name) for name, (kind, _) in TABLES[table].items() if str(kind) not in FLAT}

    assert nested == {pair for pair in NESTED if pair[0] == table}
    assert all(str(kind).count("list<") <= 1 and "map" not in str(kind) for kind, _ in TABLES[table].values())


def test_an_offset_counts_characters_everywhere(folder: Path) -> None:
    """The page's SQL finds the words of the number."""
    sql = (
        f"select substr(text, quote_from + 1, quote_to - quote_from), quote from '{folder}/claims.parquet' "
        f"join '{folder}/articles.parquet' using (article)"
    )

    assert all(words == quote for words, quote in duckdb.sql(sql).fetchall())


def test_the_page_shows_the_tables_as_they_are() -> None:
    """`python -m tests.dossier.page` writes it."""
    page = PAGE.read_text(encoding="utf-8")

    assert page == with_tables(page)
