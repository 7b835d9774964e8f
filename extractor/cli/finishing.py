"""The last step of a run: the tables of the dossier, from all its shards."""

from extractor.cli.telling import tell
from extractor.cli.version import version
from extractor.dossier import Dossier, Manifest, Rejection, Settled, Spill, writing_tables
from extractor.errors import RejectedInput
from extractor.grouping.outlines import Outlines
from extractor.reading.streams import STANDARD_INPUT
from extractor.reconciling import make_records
from extractor.reporting.formats import Formats
from extractor.reporting.wording import word_record
from extractor.reporting.words import load_report_words
from extractor.running.run import Run


def finish(dossier: Dossier, run: Run, language: str | None) -> int:
    """Write listing, tables, rejected inputs and manifest; return 1 where inputs were rejected, else 0."""
    before = dossier.manifest()
    listing = {**dossier.listing(), **run.listing}
    piped = dossier.listing().get(STANDARD_INPUT, [])
    if set(piped) - set(listing.get(STANDARD_INPUT, [])):
        tell("what an earlier run read from standard input is replaced by this one's; give files to keep both")
    if not (before.is_complete and not run.progress.shards and listing == dossier.listing()):
        dossier.write_manifest(before.model_copy(update={"is_complete": False}))
        dossier.write_listing(listing)
        _write(dossier, run.program, language)
    after = dossier.manifest()
    _tell(after, run.program)
    return 1 if after.counts.get("rejected") else 0


def _write(dossier: Dossier, program: str, language: str | None) -> None:
    """Write the tables, the rejected inputs and the manifest of what the shards hold."""
    settled = dossier.settle()
    refused: list[RejectedInput] = []
    rows = _write_tables(dossier, settled, refused, language)
    notes = dossier.add_up()
    broken = (Rejection(file=one.file, reason=one.reason) for one in refused)
    counts = dict(notes.counts)
    counts["rejected"] = dossier.write_rejected((*settled.rejected, *notes.rejected, *broken))
    counts["twice"] = settled.repeats
    dossier.write_manifest(
        Manifest(
            version=version(),
            program=program,
            programs=notes.programs,
            is_complete=True,
            counts={name: counts[name] for name in sorted(counts)} | {f"rows {name}": n for name, n in rows.items()},
            left=notes.left,
            files=len(dossier.listing()),
        )
    )


def _write_tables(
    dossier: Dossier, settled: Settled, refused: list[RejectedInput], language: str | None
) -> dict[str, int]:
    """Write the tables and return how many rows each has; memory holds outlines of articles, and one operation.

    An operation on which the reconciliation fails is added to what was refused.
    """
    formats = Formats(load_report_words(language))
    outlines = Outlines()
    with Spill(dossier.folder) as spill, writing_tables(dossier.folder) as tables:
        for extraction, origins in dossier.extractions(settled):
            tables.add(extraction, origins)
            spill.keep(extraction)
            outlines.add(extraction)
        for record in make_records(outlines.settle(), spill.claims, rejected=refused.append):
            tables.add_record(word_record(record, formats))
        return tables.counts()


def _tell(manifest: Manifest, program: str) -> None:
    """Tell what was rejected and left, and what other packs or code have read."""
    if rejected := manifest.counts.get("rejected"):
        tell(f"{rejected} {'input' if rejected == 1 else 'inputs'} rejected: see rejected.jsonl; the others are done")
    for language, count in manifest.left.items():
        tell(f"{count} {'article is' if count == 1 else 'articles are'} in a language without a pack: {language!r}")
    others = sum(count for name, count in manifest.programs.items() if name != program)
    if others:
        tell(f"{others} shards were made with other packs or code; --redo makes them again")
