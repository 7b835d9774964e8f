"""`recoupe reconcile`: what the articles together support."""

import argparse
import csv
import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from extractor.cli.options import (
    Commands,
    add_command,
    add_language,
    add_output,
    add_paths_or_table,
    add_policy,
    add_sources,
    list_columns,
)
from extractor.reporting.columns import FIGURE_COLUMNS

if TYPE_CHECKING:
    from extractor.model import Record
    from extractor.reporting.formats import Formats

FORMATS = ("jsonl", "csv", "table")


def add_reconcile(commands: Commands) -> None:
    """Add `reconcile`."""
    summary = "write what the articles together support: one record an operation"
    parser = add_command(commands, "reconcile", summary, run_reconcile)
    add_paths_or_table(parser)
    add_output(parser, *FORMATS)
    add_policy(parser)
    add_sources(parser)
    add_language(parser)
    parser.add_argument(
        "--explain",
        metavar="KEY",
        help="say instead why articles were put to this operation or kept apart (a key, or a name)",
    )
    parser.epilog = "JSONL: one object an operation.\nTable: the totals, for reading.\n\n" + list_columns(
        "CSV: one row a figure.", FIGURE_COLUMNS
    )


def run_reconcile(arguments: argparse.Namespace) -> int:
    """Write the record of every operation; return 1 if some inputs were rejected, else 0."""
    from extractor.cli.output import writing
    from extractor.cli.reconciling import reconciling
    from extractor.cli.telling import tell
    from extractor.reporting.formats import Formats
    from extractor.reporting.learning import render_learnt
    from extractor.reporting.wording import word_record
    from extractor.reporting.words import load_report_words

    formats = Formats(load_report_words(arguments.language))
    if arguments.explain is not None:
        return _explain(arguments, formats)
    with reconciling(arguments) as reconciled:
        with writing(arguments.output) as stream:
            WRITERS[arguments.format]((word_record(record, formats) for record in reconciled.records), stream)
        for line in render_learnt(reconciled.learnt, formats) if arguments.learn_sources else ():
            tell(line)
        return reconciled.watch.close()


def _explain(arguments: argparse.Namespace, formats: "Formats") -> int:
    from extractor.cli.explaining import render_explanation
    from extractor.cli.gathering import gathering
    from extractor.cli.output import writing
    from extractor.cli.reconciling import own_sources
    from extractor.errors import UsageError
    from extractor.grouping.explaining import explain, find_group
    from extractor.grouping.operations import group_operations
    from extractor.grouping.outlines import outline
    from extractor.reconciling import each_once

    if arguments.table is not None or not arguments.paths:
        raise UsageError("--explain needs articles; name them")
    known = own_sources(arguments)
    with gathering(arguments.paths, arguments.map) as (extractions, watch):
        outlined = outline(each_once(map(known, extractions)).values())
        groups = group_operations(outlined)
        explanation = explain(find_group(arguments.explain, groups), groups, outlined)
        with writing(arguments.output) as stream:
            stream.writelines(line + "\n" for line in render_explanation(explanation, formats))
        return watch.close()


def _write_jsonl(records: Iterable["Record"], stream: TextIO) -> None:
    from extractor.model.serial import write_record

    for record in records:
        stream.write(json.dumps(write_record(record), ensure_ascii=False) + "\n")


def _write_csv(records: Iterable["Record"], stream: TextIO) -> None:
    from extractor.reporting.tables import figure_rows

    rows = csv.writer(stream, lineterminator="\n")
    rows.writerow(FIGURE_COLUMNS)
    for record in records:
        rows.writerows(figure_rows(record))


def _write_table(records: Iterable["Record"], stream: TextIO) -> None:
    from extractor.reporting.tables import render_figures

    stream.writelines(line + "\n" for line in render_figures(list(records)))


WRITERS = {"jsonl": _write_jsonl, "csv": _write_csv, "table": _write_table}
