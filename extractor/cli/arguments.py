"""The arguments of `recoupe`.  Nothing heavy is imported before a command runs: `recoupe --help` answers at once."""

import argparse
from collections.abc import Sequence

from extractor.cli.dossier import add_dossier, add_query
from extractor.cli.evaluate import add_evaluate
from extractor.cli.extract import add_extract
from extractor.cli.pack import add_pack_commands
from extractor.cli.reconcile import add_reconcile
from extractor.cli.report import add_report
from extractor.cli.run import add_run

ADDED = (
    add_report, add_extract, add_reconcile, add_run, add_dossier, add_query, add_evaluate, add_pack_commands,
)  # fmt: skip
"""The commands, in the order of the help."""
CODES = """exit codes:
  0  done
  1  done, but some inputs were rejected (standard error names each), or a check did not hold
  2  wrong usage: a missing path, an empty folder, an unknown option
"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command; every command sets `run`."""
    parser = argparse.ArgumentParser(
        prog="recoupe",
        description="Read press articles and say which figures of an operation hold, who states them, and why.",
        epilog=CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (
        add_report,
        add_extract,
        add_reconcile,
        add_run,
        add_dossier,
        add_query,
        add_evaluate,
        add_pack_commands,
    ):
        add(commands)
    return parser


class _Version(argparse.Action):
    """Prints the version of the installed distribution, looked up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="show the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from extractor.cli.version import version

        print(f"recoupe {version()}")
        parser.exit()
