"""`recoupe report`: the report in the terminal."""

import argparse
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from extractor.cli.options import (
    POLICIES,
    Commands,
    add_command,
    add_language,
    add_paths_or_table,
    add_policy,
    add_sources,
)

if TYPE_CHECKING:
    from extractor.reporting.formats import Formats
    from extractor.reporting.report import Report

NARROWEST, WIDEST = 40, 400
"""Columns that a report can be asked for; below, no table fits, and above, no line can be followed."""


def add_report(commands: Commands) -> None:
    """Add `report`."""
    summary = "show what holds: the figures of every operation, who states them, where they disagree"
    parser = add_command(commands, "report", summary, run_report)
    add_paths_or_table(parser)
    parser.add_argument("--quotes", action="store_true", help="show the sentences under each figure")
    parser.add_argument("--width", type=_columns, metavar="N", help="columns (default: those of the terminal)")
    add_policy(parser)
    add_sources(parser)
    add_language(parser)


def _columns(text: str) -> int:
    columns = int(text) if text.isascii() and text.isdigit() and len(text) < len(str(WIDEST)) + 1 else 0
    if not NARROWEST <= columns <= WIDEST:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from {NARROWEST} to {WIDEST}")
    return columns


def run_report(arguments: argparse.Namespace) -> int:
    """Print the report on some articles; return 1 if some inputs were rejected, else 0."""
    from dataclasses import replace

    from extractor.cli.reconciling import reconciling
    from extractor.reporting.formats import Formats
    from extractor.reporting.learning import render_learnt
    from extractor.reporting.report import arrange_report
    from extractor.reporting.wording import word_record
    from extractor.reporting.words import load_report_words

    formats = Formats(load_report_words(arguments.language))
    with reconciling(arguments) as reconciled:
        records = [word_record(record, formats) for record in reconciled.records]
        watch = reconciled.watch
    report = arrange_report(records, reconciled.told, rejected=watch.rejected)
    if arguments.table is not None:
        report = replace(report, articles=sum(len(record.articles) for record in records))
    if arguments.policy != POLICIES[0]:
        report = replace(report, policy=arguments.policy)
    _print(report, formats, arguments)
    if arguments.learn_sources:
        print("\n".join(("", *render_learnt(reconciled.learnt, formats))))
    return watch.close()


def _print(report: "Report", formats: "Formats", arguments: argparse.Namespace) -> None:
    from rich.console import Console

    from extractor.reporting.terminal import Look, render_report

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    console = Console(width=arguments.width, highlight=False, markup=False, emoji=False)
    for part in render_report(report, Look(formats, console.width, quotes=arguments.quotes)):
        with console.capture() as capture:
            console.print(part)
        for line in capture.get().splitlines():
            print(line.rstrip())
