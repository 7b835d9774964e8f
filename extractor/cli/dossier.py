"""`recoupe dossier` and `recoupe query`: what a dossier holds."""

import argparse
import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from extractor.cli.options import Commands, add_command, add_output


def add_dossier(commands: Commands) -> None:
    """Add `dossier`."""
    parser = add_command(commands, "dossier", "show what a dossier holds, and the columns of its tables", run_dossier)
    parser.add_argument("dossier", type=Path, metavar="DOSSIER", help="a folder that `recoupe run` made")
    parser.add_argument("--columns", action="store_true", help="list the columns of every table, with their meaning")


def add_query(commands: Commands) -> None:
    """Add `query`."""
    parser = add_command(commands, "query", "ask a dossier in SQL; nothing can be altered", run_query)
    parser.add_argument("dossier", type=Path, metavar="DOSSIER", help="a folder that `recoupe run` made")
    parser.add_argument("sql", metavar="SQL", help="one SELECT over " + ", ".join(TABLES))
    add_output(parser, "csv", "jsonl")


TABLES = ("articles", "operations", "claims", "records", "figures", "discrepancies")
"""The tables of `dossier`, which is too heavy to ask here; a test compares them."""


def run_dossier(arguments: argparse.Namespace) -> int:
    """Print what a dossier holds; return 0."""
    from extractor.dossier import TABLES as COLUMNS
    from extractor.dossier import Dossier

    manifest = Dossier(arguments.dossier).manifest()
    print(f"{arguments.dossier}: {'complete' if manifest.is_complete else 'not finished; run again to go on'}")
    print(f"{manifest.files:>10,}  files read")
    for name, count in manifest.counts.items():
        print(f"{count:>10,}  {name}")
    for language, count in manifest.left.items():
        print(f"{count:>10,}  in a language without a pack: {language}")
    if arguments.columns:
        for table, columns in COLUMNS.items():
            print(f"\n{table}.parquet")
            for name, (kind, meaning) in columns.items():
                print(f"  {name:16}{kind!s:12.11}{meaning}")
    return 0


def run_query(arguments: argparse.Namespace) -> int:
    """Print the rows that a query gives; return 0."""
    from extractor.cli.output import writing
    from extractor.dossier import Dossier
    from extractor.dossier.query import query

    Dossier(arguments.dossier).manifest()
    rows = query(arguments.dossier, arguments.sql)
    with writing(arguments.output) as stream:
        (_write_csv if arguments.format == "csv" else _write_jsonl)(rows, stream)
    return 0


def _write_csv(rows: Iterable[tuple[object, ...]], stream: TextIO) -> None:
    from extractor.reporting.cleaning import clean_cell

    writer = csv.writer(stream, lineterminator="\n")
    for row in rows:
        writer.writerow([clean_cell(cell) if isinstance(cell, str) else cell for cell in row])


def _write_jsonl(rows: Iterable[tuple[object, ...]], stream: TextIO) -> None:
    found = iter(rows)
    names = [str(name) for name in next(found, ())]
    for row in found:
        stream.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, default=str) + "\n")
