"""The last step of a run: the tables of the dossier, from all its shards."""

from typing import TYPE_CHECKING

from extractor.cli.telling import tell
from extractor.cli.version import version

if TYPE_CHECKING:
    from extractor.dossier import Dossier, Manifest
    from extractor.running.run import Run


def finish(dossier: "Dossier", run: "Run", language: str | None) -> int:
    """Write listing, tables, rejected inputs and manifest; return 1 where inputs were rejected, else 0."""
    before = dossier.manifest()
    listing = {**dossier.listing(), **run.listing}
    if not (before.is_complete and not run.progress.shards and listing == dossier.listing()):
        dossier.write_manifest(before.model_copy(update={"is_complete": False}))
        dossier.write_listing(listing)
        _write(dossier, language)
    after = dossier.manifest()
    _tell(after, run.program)
    return 1 if after.counts.get("rejected") else 0


def _write(dossier: "Dossier", language: str | None) -> None:
    from collections import Counter

    from extractor.dossier import Manifest, write_tables
    from extractor.dossier.shards import add_counts
    from extractor.reconciling import reconcile
    from extractor.reporting.formats import Formats
    from extractor.reporting.wording import word_record
    from extractor.reporting.words import load_report_words
    from extractor.running.program import program_hash

    formats = Formats(load_report_words(language))
    notes = [dossier.notes(name) for name in dossier.shards()]
    settled = dossier.settle()
    records = reconcile(extraction for extraction, _ in dossier.extractions(settled))
    tables = write_tables(
        dossier.folder, dossier.extractions(settled), (word_record(record, formats) for record in records)
    )
    rejected = [*settled.rejected, *(one for note in notes for one in note.rejected)]
    counts: dict[str, int] = {}
    left: dict[str, int] = {}
    for note in notes:
        counts, left = add_counts(counts, note.counts), add_counts(left, note.left)
    counts["rejected"] = dossier.write_rejected(rejected)
    counts["twice"] = settled.repeats
    dossier.write_manifest(
        Manifest(
            version=version(),
            program=program_hash(),
            programs=dict(sorted(Counter(note.program for note in notes).items())),
            is_complete=True,
            counts={name: counts[name] for name in sorted(counts)} | {f"rows {name}": n for name, n in tables.items()},
            left=left,
            files=len(dossier.listing()),
        )
    )


def _tell(manifest: "Manifest", program: str) -> None:
    """Tell what was rejected and left, and what other packs or code have read."""
    if rejected := manifest.counts.get("rejected"):
        tell(f"{rejected} {'input' if rejected == 1 else 'inputs'} rejected: see rejected.jsonl; the others are done")
    for language, count in manifest.left.items():
        tell(f"{count} {'article is' if count == 1 else 'articles are'} in a language without a pack: {language!r}")
    others = sum(count for name, count in manifest.programs.items() if name != program)
    if others:
        tell(f"{others} shards were made with other packs or code; --redo makes them again")
