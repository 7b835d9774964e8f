"""The tables of a dossier: Parquet files with plain columns, for DuckDB, pandas, polars, R and the rest."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pyarrow
import pyarrow.parquet

from extractor.dossier.rows import claim_row, discrepancy_rows, figure_row, operation_row, record_row
from extractor.dossier.writing import whole_file
from extractor.model import Article, Extraction, Origin, Record

STRING, NUMBER, WHOLE, FLAG = pyarrow.string(), pyarrow.float64(), pyarrow.int64(), pyarrow.bool_()
STRINGS = pyarrow.list_(STRING)
ORIGINS = pyarrow.list_(pyarrow.struct([("file", STRING), ("record", WHOLE)]))
Columns = Mapping[str, tuple[pyarrow.DataType, str]]
ROWS = 5_000
LETTERS = 8_000_000
"""Rows, and characters in them, that are held before they are written: a row group."""

ARTICLES: Columns = {
    "article": (STRING, "id of the article"),
    "outlet": (STRING, "who published it"),
    "published": (STRING, "ISO day of publication"),
    "language": (STRING, "language code"),
    "kind": (STRING, "official, agency, press, blog or unknown"),
    "title": (STRING, "its title"),
    "credit": (STRING, "agency or source that it credits"),
    "url": (STRING, "its address"),
    "text": (STRING, "the untouched text; all offsets count its characters"),
    "inferred": (STRINGS, "columns above that were worked out from the text"),
    "origins": (ORIGINS, "the files it was read from, and the records in them"),
}
OPERATIONS: Columns = {
    "article": (STRING, "id of the article"),
    "operation": (STRING, "key of the operation in this article, empty where it has no name"),
    "name": (STRING, "its name as this article writes it"),
    "stem": (STRING, "its name without the edition"),
    "edition": (WHOLE, "its edition"),
    "first_day": (STRING, "first day, ISO, as precise as the text"),
    "last_day": (STRING, "last day"),
    "main": (FLAG, "true where the article reports it, false where it recalls it"),
}
CLAIMS: Columns = {
    "article": (STRING, "id of the article"),
    "operation": (STRING, "key of the operation in this article"),
    "measure": (STRING, "what is counted"),
    "value": (NUMBER, "the number stated"),
    "high": (NUMBER, "upper end of a range"),
    "modifier": (STRING, "exact, over, at_least, about, nearly, under, at_most or between"),
    "unit": (STRING, "ISO currency, kg or l"),
    "scope": (STRING, "total, part or local"),
    "place": (STRING, "country of a local figure (ISO 3166-1)"),
    "attribution": (STRING, "who is said to give the figure"),
    "status": (STRING, "preliminary or final, where the text says so"),
    "counted": (STRING, "the words counted"),
    "quote": (STRING, "the number as it is written"),
    "quote_from": (WHOLE, "first character of the number in the text, from 0"),
    "quote_to": (WHOLE, "the character after the number"),
    "sentence": (STRING, "the sentence that holds it"),
    "confidence": (NUMBER, "how surely it was read, from 0 to 1"),
    "rule": (STRING, "the line of the language pack that found it"),
}
RECORDS: Columns = {
    "record": (STRING, "key of the operation, across articles"),
    "name": (STRING, "its name"),
    "first_day": (STRING, "first day"),
    "last_day": (STRING, "last day"),
    "articles": (STRINGS, "ids of the articles that report it"),
    "conflicts": (WHOLE, "figures in conflict"),
    "json": (STRING, "the whole record, as `recoupe reconcile` writes it"),
}
FIGURES: Columns = {
    "record": (STRING, "key of the operation"),
    "measure": (STRING, "what is counted"),
    "scope": (STRING, "total, part or local"),
    "place": (STRING, "country of a local figure (ISO 3166-1)"),
    "counted": (STRING, "the words counted, where a measure mixes things"),
    "unit": (STRING, "ISO currency, kg or l"),
    "best": (NUMBER, "the value that the evidence supports, null where it refuses to choose"),
    "low": (NUMBER, "lowest admissible claim"),
    "high": (NUMBER, "highest admissible claim"),
    "bound_modifier": (STRING, "the hedge, where nobody states an exact value"),
    "bound_value": (NUMBER, "and its number"),
    "official": (NUMBER, "the exact official figure"),
    "confidence": (NUMBER, "how sure the best value is, from 0 to 1"),
    "verdict": (STRING, "single, agree, compatible or conflict"),
    "grade": (STRING, "confirmed, corroborated, single source, contested or provisional"),
    "sources": (WHOLE, "independent sources"),
    "articles": (WHOLE, "articles that state it"),
}
DISCREPANCIES: Columns = {
    "record": (STRING, "key of the operation"),
    "measure": (STRING, "what is counted; null where the operation itself is told differently"),
    "scope": (STRING, "total, part or local"),
    "kind": (STRING, "transposition, typo, magnitude, scope, update, conversion, period or unexplained"),
    "value": (STRING, "one of the values that differ"),
    "articles": (STRINGS, "ids of the articles behind this value"),
    "explanation": (STRING, "one sentence"),
}
TABLES: Mapping[str, Columns] = {
    "articles": ARTICLES,
    "operations": OPERATIONS,
    "claims": CLAIMS,
    "records": RECORDS,
    "figures": FIGURES,
    "discrepancies": DISCREPANCIES,
}
"""The tables, their columns in order, and what each holds."""


class _Writer:
    """One table on its way to the disk, a row group at a time."""

    def __init__(self, path: Path, columns: Columns) -> None:
        self._schema = pyarrow.schema([(name, kind) for name, (kind, _) in columns.items()])
        self._writer = pyarrow.parquet.ParquetWriter(path, self._schema, compression="zstd")
        self._rows: list[dict[str, object]] = []
        self._letters = 0
        self.count = 0

    def add(self, row: dict[str, object]) -> None:
        self._rows.append(row)
        self._letters += sum(len(cell) for cell in row.values() if isinstance(cell, str))
        self.count += 1
        if len(self._rows) >= ROWS or self._letters >= LETTERS:
            self._flush()

    def _flush(self) -> None:
        self._writer.write_table(pyarrow.Table.from_pylist(self._rows, schema=self._schema))
        self._rows, self._letters = [], 0

    def close(self) -> None:
        if self._rows or not self.count:
            self._flush()
        self._writer.close()


class Tables:
    """The tables of a dossier while they are written, one article and one operation at a time."""

    def __init__(self, paths: Mapping[str, Path]) -> None:
        """Open the files."""
        self._writers = {name: _Writer(paths[name], columns) for name, columns in TABLES.items()}

    def add(self, extraction: Extraction, origins: Iterable[Origin]) -> None:
        """Add an article, where it was read from, and what it says."""
        article = extraction.article
        self._writers["articles"].add(_article_row(article, origins))
        for operation in extraction.operations:
            self._writers["operations"].add({"article": article.id, **operation_row(operation)})
        for claim in extraction.claims:
            self._writers["claims"].add({"article": article.id, **claim_row(claim)})

    def add_record(self, record: Record) -> None:
        """Add an operation across articles, and its figures."""
        self._writers["records"].add(record_row(record))
        for figure in (*record.figures.values(), *record.others):
            self._writers["figures"].add({"record": record.key, **figure_row(figure)})
        for row in discrepancy_rows(record):
            self._writers["discrepancies"].add(row)

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has."""
        return {name: writer.count for name, writer in self._writers.items()}

    def close(self) -> None:
        """Write what is held."""
        for writer in self._writers.values():
            writer.close()


@contextmanager
def writing_tables(folder: Path) -> Iterator[Tables]:
    """Give the tables of a folder to fill; each is there whole when all are, or else none.

    The same articles and operations in the same order give the same bytes.
    """
    with ExitStack() as files:
        tables = Tables({name: files.enter_context(whole_file(folder / f"{name}.parquet")) for name in TABLES})
        try:
            yield tables
        finally:
            tables.close()


def _article_row(article: Article, origins: Iterable[Origin]) -> dict[str, object]:
    fields = article.model_dump(include=set(ARTICLES))
    return {
        **fields,
        "article": article.id,
        "origins": [{"file": origin.file, "record": origin.record} for origin in origins],
    }
