"""`recoupe run`: a dump becomes a dossier."""

import argparse
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.cli.options import Commands, add_command, add_language, add_map
from extractor.errors import UsageError

if TYPE_CHECKING:
    from extractor.cli.steering import Steering
    from extractor.dossier import Dossier
    from extractor.reading import Input
    from extractor.reading.fields import Fields
    from extractor.running.engines import Engine
    from extractor.running.run import Run

ENGINES = ("pool", "ray")
MOST = 1024
"""Workers that can be asked for."""


def add_run(commands: Commands) -> None:
    """Add `run`."""
    parser = add_command(commands, "run", "work through a dump into a dossier; again, and only what is new", run_run)
    parser.add_argument("paths", nargs="+", metavar="DUMP", help="files and folders of any size")
    parser.add_argument("--to", required=True, metavar="DOSSIER", help="the folder of the dossier")
    parser.add_argument("--workers", type=_workers, metavar="N", help="processes (default: one a processor)")
    parser.add_argument("--engine", choices=ENGINES, default=ENGINES[0], help="default: %(default)s")
    parser.add_argument("--address", metavar="ADDRESS", help="the Ray cluster (default: that of RAY_ADDRESS)")
    parser.add_argument("--redo", action="store_true", help="read again what other code or packs have read")
    parser.add_argument("--wait", action="store_true", help="wait where another run works on the dossier")
    parser.add_argument("--profile", action="store_true", help="print where the time went, by stage")
    add_map(parser)
    add_language(parser)


def _workers(text: str) -> int:
    workers = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(MOST)) else 0
    if not 0 < workers <= MOST:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {MOST}")
    return workers


def run_run(arguments: argparse.Namespace) -> int:
    """Bring a dossier up to date with a dump; return 1 if some inputs were rejected, else 0."""
    from extractor.cli.mapping import tell_mappings
    from extractor.cli.steering import Steering
    from extractor.dossier import Dossier
    from extractor.reading import find_inputs
    from extractor.reading.fields import parse_fields
    from extractor.reading.remote import is_remote

    if is_remote(arguments.to):
        raise UsageError(
            f"{arguments.to}: no place for a dossier, which is a folder; write it to one, and copy it when it is done"
        )
    fields, inputs = parse_fields(arguments.map), find_inputs(arguments.paths)
    tell_mappings(inputs, fields)
    dossier = Dossier(Path(arguments.to))
    with dossier.locked(-1 if arguments.wait else 0), Steering(inputs, fields) as steering:
        run = _work(arguments, dossier, inputs, steering)
        steering.close(run.progress)
        if arguments.profile:
            steering.show_stages(run.stages)
        from extractor.cli.finishing import finish

        return finish(dossier, run, arguments.language)


def _work(
    arguments: argparse.Namespace, dossier: "Dossier", inputs: tuple["Input", ...], steering: "Steering"
) -> "Run":
    from extractor.running.program import program_hash
    from extractor.running.run import Run
    from extractor.running.tasks import cut_tasks

    run = Run(dossier, program_hash(), redo=arguments.redo)
    salt = repr(steering.fields.given) if steering.fields.given else ""
    run.work(cut_tasks(steering.follow(inputs), salt), _engine(arguments, steering.fields), steering.watch)
    return run


def _engine(arguments: argparse.Namespace, fields: "Fields") -> Callable[[], "Engine"]:
    """Return what starts the engine that was asked for, when there is something for it to do."""

    def start() -> "Engine":
        if arguments.engine == "ray":
            from extractor.running.cluster import Cluster

            return Cluster(arguments.workers, arguments.address, fields)
        import os

        from extractor.running.pool import Pool

        pool = Pool(arguments.workers or os.cpu_count() or 1, fields)
        importlib.import_module("extractor.cli.finishing")  # while the workers load their models, there is time for it
        return pool

    return start
