"""Options that several commands share."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Run = Callable[[argparse.Namespace], int]
POLICIES = ("posterior", "primary-first", "conservative", "latest", "majority")
"""The names of `reconciling`, which is too heavy to ask here; a test compares them."""
MOST_WORKERS = 256
PATHS = (
    "files, folders or archives of articles, - for JSON Lines on standard input, "
    "what `recoupe extract` wrote, or a dossier"
)


def add_command(commands: Commands, name: str, summary: str, run: Run) -> argparse.ArgumentParser:
    """Return the parser of a new command, with its summary as help and description."""
    parser = commands.add_parser(
        name,
        help=summary,
        description=summary[0].upper() + summary[1:] + ".",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)
    return parser


def add_paths(parser: argparse.ArgumentParser) -> None:
    """Add the articles to read."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help=PATHS)
    add_map(parser)


def add_map(parser: argparse.ArgumentParser) -> None:
    """Add which fields of a dump are which of an article."""
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FIELD=NAME",
        help="where a dump has other names for its fields than usual: text=body,published=date",
    )


def add_paths_or_table(parser: argparse.ArgumentParser) -> None:
    """Add the articles to read, or a table of claims instead of them."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help=PATHS)
    add_map(parser)
    parser.add_argument(
        "--table",
        type=Path,
        metavar="FILE",
        help="claims instead of articles: .csv, .tsv, .jsonl or .parquet with the columns object, source, value "
        "and, where known, measure, unit, form, kind, group, date, low, high, status",
    )
    parser.add_argument(
        "--workers",
        metavar="N",
        type=int,
        choices=range(1, MOST_WORKERS + 1),
        default=1,
        help="processes that reconcile a table (default: %(default)s)",
    )


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add the language that findings are put into words in."""
    parser.add_argument(
        "--language", metavar="CODE", help="the language of the words shown: a folder of `patterns` with a report.yaml"
    )


def add_policy(parser: argparse.ArgumentParser) -> None:
    """Add the way in which the best value is chosen."""
    parser.add_argument(
        "--policy", choices=POLICIES, default=POLICIES[0], help="how the best value is chosen (default: %(default)s)"
    )


def add_sources(parser: argparse.ArgumentParser) -> None:
    """Add who is known to publish, and whether reliability is learnt."""
    parser.add_argument(
        "--sources",
        type=Path,
        metavar="FILE",
        help="your own outlets, agencies and bodies, before those of patterns/sources.yaml and in the same shape",
    )
    parser.add_argument(
        "--learn-sources",
        action="store_true",
        help="learn from these very articles how often each source agrees with others, and show what was learnt",
    )


def list_columns(title: str, columns: Mapping[str, str]) -> str:
    """Return the columns of CSV, one a line, as help shows them."""
    return "\n".join([title, *(f"  {name:15}{meaning}" for name, meaning in columns.items())])


def add_output(parser: argparse.ArgumentParser, *formats: str) -> None:
    """Add where the output goes, and in which format: JSONL or CSV where none are named."""
    formats = formats or ("jsonl", "csv")
    parser.add_argument("--format", choices=formats, default=formats[0], help="default: %(default)s")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        type=Path,
        help="write to this file, whole or not at all, and not to standard output",
    )
