"""From the arguments of `reconcile` and `report` to records: of articles, or of a table of claims."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from extractor.errors import RejectedInput, UsageError

if TYPE_CHECKING:
    from extractor.cli.telling import Watch
    from extractor.model import Extraction, Record, TableClaim

Reconciled = tuple[Sequence["Record"], Sequence["Extraction"], "Watch"]
"""The records, the extractions behind them (none behind a table), and the watch that counts what was rejected."""


@contextmanager
def reconciling(arguments: argparse.Namespace) -> Iterator[Reconciled]:
    """Give the records of what a call names.

    Raises:
        UsageError: neither articles nor a table are named, or both.
    """
    if bool(arguments.paths) == (arguments.table is not None):
        raise UsageError("name articles, or a table of claims with --table")
    if arguments.table is not None:
        yield from _of_table(arguments)
    else:
        yield from _of_articles(arguments)


def _of_articles(arguments: argparse.Namespace) -> Iterator[Reconciled]:
    from extractor.cli.gathering import gathering
    from extractor.reconciling import reconcile

    with gathering(arguments.paths) as (gathered, watch):
        extractions = tuple(gathered)
        yield reconcile(extractions, policy=arguments.policy), extractions, watch


def _of_table(arguments: argparse.Namespace) -> Iterator[Reconciled]:
    from extractor.cli.telling import Watch
    from extractor.reading.tables import read_table
    from extractor.reconciling.tables import reconcile_table

    watch = Watch()
    claims: list[TableClaim] = []
    for row in read_table(arguments.table):
        if isinstance(row, RejectedInput):
            watch.reject(row)
        else:
            claims.append(row)
    yield tuple(reconcile_table(claims, policy=arguments.policy)), (), watch
