"""Questions to a dossier in SQL: they read its tables, and nothing else on the machine."""

from collections.abc import Iterator
from pathlib import Path

import duckdb

from extractor.dossier.tables import TABLES
from extractor.errors import DossierError

ASKING = frozenset((duckdb.StatementType.SELECT,))
MEMORY = "1GB"
"""What a query may hold; a larger one is refused by DuckDB, with the reason."""


def query(folder: Path, sql: str) -> Iterator[tuple[object, ...]]:
    """Yield the names of the columns, then the rows that a query gives over the tables of a dossier.

    The query is one SELECT.  DuckDB is closed in first: it reads the files of these tables and no others, loads no
    extension, fetches nothing, and cannot be opened again from within.

    Raises:
        DossierError: the tables are not there yet, the query is wrong, or it asks for what it may not.
    """
    missing = [name for name in TABLES if not (folder / f"{name}.parquet").is_file()]
    if missing:
        raise DossierError(f"{folder}: no table {missing[0]!r} yet; let `recoupe run` finish first")
    session = duckdb.connect()
    try:
        _close_in(session, folder)
        found = session.execute(_one_question(session, sql))
        yield tuple(column[0] for column in found.description or ())
        while rows := found.fetchmany(1000):
            yield from rows
    except duckdb.Error as error:
        raise DossierError(f"the query cannot be answered: {error}") from error
    finally:
        session.close()


def _one_question(session: duckdb.DuckDBPyConnection, sql: str) -> duckdb.Statement:
    """Return the one statement of a query, which asks and alters nothing."""
    statements = session.extract_statements(sql)
    if len(statements) != 1 or statements[0].type not in ASKING:
        raise DossierError("a query is one SELECT; write no other statement, and only one")
    return statements[0]


def _close_in(session: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """Show the tables as views, and take everything else away."""
    files = {name: str((folder / f"{name}.parquet").resolve()) for name in TABLES}
    session.execute(f"set memory_limit = '{MEMORY}'")
    session.execute("set autoinstall_known_extensions = false; set autoload_known_extensions = false")
    session.execute(f"set allowed_paths = [{', '.join(_literal(file) for file in files.values())}]")
    for name, file in files.items():
        session.execute(f"create view {name} as select * from read_parquet({_literal(file)})")
    session.execute("set temp_directory = ''; set enable_external_access = false; set lock_configuration = true")


def _literal(text: str) -> str:
    """Return a string of SQL."""
    return "'" + text.replace("'", "''") + "'"
