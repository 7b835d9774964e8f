"""`recoupe evaluate`: gold against found."""

import argparse
from pathlib import Path

from extractor.cli.options import Commands, add_command


def add_evaluate(commands: Commands) -> None:
    """Add `evaluate`."""
    parser = add_command(commands, "evaluate", "score what is found against gold, overall and by measure", run_evaluate)
    parser.add_argument(
        "gold", nargs="+", metavar="GOLD", type=Path, help="gold: .jsonl, marked .md, or folders of .md"
    )


def run_evaluate(arguments: argparse.Namespace) -> int:
    """Print the scores."""
    return 0
