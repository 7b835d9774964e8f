"""From the arguments of `reconcile` and `report` to records: of articles, or of a table of claims."""

import argparse
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractor.errors import RejectedInput, UsageError

if TYPE_CHECKING:
    from extractor.cli.telling import Watch
    from extractor.model import Extraction, Record, TableClaim
    from extractor.reconciling.learning import Learnt
    from extractor.reporting.report import Told


@dataclass(frozen=True)
class Reconciled:
    """The records, and what is behind them."""

    records: Iterable["Record"]
    """To be gone through once: they are made on the way."""
    told: "Told"
    """What was counted of the articles; nothing behind a table."""
    watch: "Watch"
    """Counts what was rejected."""
    learnt: Sequence["Learnt"] = ()
    """What the articles taught of their sources, where that was asked for."""


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
    """Give the records of articles, of which memory holds outlines, and the disk the claims."""
    from extractor.cli.gathering import gathering
    from extractor.dossier import Spill
    from extractor.grouping.outlines import Outlines
    from extractor.reconciling import learn_sources, make_records
    from extractor.reporting.report import Told

    known = own_sources(arguments)
    learnt: Sequence[Learnt] = ()
    told, outlines = Told(quotes=getattr(arguments, "quotes", False)), Outlines()
    with gathering(arguments.paths, arguments.map) as (gathered, watch), Spill() as spill:
        for extraction in map(known, gathered):
            told.add(extraction)
            spill.keep(extraction)
            outlines.add(extraction)
        outlined = outlines.settle()
        if arguments.learn_sources:
            outlined, learnt = learn_sources(outlined, spill.claims, watch.reject)
        records = make_records(outlined, spill.claims, policy=arguments.policy, rejected=watch.reject)
        yield Reconciled(records, told, watch, learnt)


def own_sources(arguments: argparse.Namespace) -> Callable[["Extraction"], "Extraction"]:
    """Return what puts the kinds of a user's own sources into an extraction.

    Raises:
        MissingInput: there is no such file.
        PackError: it is broken.
    """
    if arguments.sources is None:
        return lambda extraction: extraction
    from extractor.reading.own_sources import read_own_sources, with_own_source

    sources = read_own_sources(arguments.sources)
    return lambda extraction: extraction.model_copy(update={"article": with_own_source(extraction.article, sources)})


def _of_table(arguments: argparse.Namespace) -> Iterator[Reconciled]:
    from extractor.cli.telling import Watch
    from extractor.reading.tables import read_table
    from extractor.reconciling.tables import reconcile_table
    from extractor.reporting.report import Told

    if arguments.sources is not None or arguments.learn_sources:
        raise UsageError("--sources and --learn-sources need articles; in a table, `kind` says what a source is")
    watch = Watch()
    claims: list[TableClaim] = []
    for row in read_table(arguments.table):
        if isinstance(row, RejectedInput):
            watch.reject(row)
        else:
            claims.append(row)
    records = reconcile_table(claims, policy=arguments.policy, workers=arguments.workers, rejected=watch.reject)
    yield Reconciled(records, Told(), watch)
