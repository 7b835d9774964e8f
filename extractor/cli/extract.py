"""`recoupe extract`: what each article says."""

import argparse
import csv
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from extractor.cli.options import Commands, add_command, add_output, add_paths, list_columns
from extractor.reporting.columns import CLAIM_COLUMNS

if TYPE_CHECKING:
    from extractor.model import Extraction


def add_extract(commands: Commands) -> None:
    """Add `extract`."""
    parser = add_command(commands, "extract", "write what each article says: its operations and claims", run_extract)
    add_paths(parser)
    add_output(parser)
    objects = "JSONL: one object an article, which `report` and `reconcile` read too.\n\n"
    parser.epilog = objects + list_columns("CSV: one row a claim.", CLAIM_COLUMNS)


def run_extract(arguments: argparse.Namespace) -> int:
    """Write the extraction of every article; return 1 if some inputs were rejected, else 0."""
    from extractor.cli.gathering import gathering
    from extractor.cli.output import writing

    write = _write_csv if arguments.format == "csv" else _write_jsonl
    with gathering(arguments.paths, arguments.map) as (extractions, watch):
        with writing(arguments.output) as stream:
            write(extractions, stream)
        return watch.close()


def _write_jsonl(extractions: Iterable["Extraction"], stream: TextIO) -> None:
    from extractor.cli.gathering import MARK
    from extractor.cli.version import version
    from extractor.model.serial import write_extraction

    mark = {MARK: version()}
    for extraction in extractions:
        stream.write(json.dumps(mark | write_extraction(extraction), ensure_ascii=False) + "\n")


def _write_csv(extractions: Iterable["Extraction"], stream: TextIO) -> None:
    from extractor.reporting.tables import claim_rows

    rows = csv.writer(stream, lineterminator="\n")
    rows.writerow(CLAIM_COLUMNS)
    for extraction in extractions:
        rows.writerows(claim_rows(extraction))
