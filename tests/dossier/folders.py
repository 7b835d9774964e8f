"""Dossiers for tests, made of extractions that were written by hand."""

from pathlib import Path

from extractor.dossier import Dossier, Rejection, Shard, writing_tables
from extractor.model import Article, Claim, Extraction, Operation, Origin, Quantity, Quote
from extractor.reconciling import reconcile
from extractor.running.working import entry_of

PROGRAM = "toy"


def extraction_of(key: str, value: float, *, record: int | None = None, content: str = "") -> Extraction:
    """Return an article that tells so many arrests of Mistral II."""
    words = f"{value:.0f}"
    text = f"L'opération Mistral II : {words} arrestations."
    start = text.index(words)
    return Extraction(
        article=Article(
            id=key,
            text=text,
            outlet=f"{key}.example",
            published="2024-03-14",
            origin=Origin(file="dump.jsonl", record=record, content=content or key),
        ),
        operations=(Operation(key="mistral-2", name="Mistral II", stem="mistral", edition=2),),
        claims=(
            Claim(
                operation="mistral-2",
                measure="arrests",
                scope="total",
                quantity=Quantity(value=value),
                quote=Quote(start=start, end=start + len(words), text=words),
                sentence=Quote(start=0, end=len(text), text=text),
                confidence=0.5,
            ),
        ),
    )


def shard_of(*extractions: Extraction, rejected: tuple[Rejection, ...] = ()) -> Shard:
    """Return a shard that holds some extractions."""
    return Shard(entries=tuple(map(entry_of, extractions)), rejected=rejected, counts={"read": len(extractions)})


def filled(folder: Path, *extractions: Extraction) -> Dossier:
    """Return a dossier with some extractions in one shard, and its tables."""
    dossier = Dossier(folder)
    with dossier.locked():
        dossier.write_shard("aa11", shard_of(*extractions), PROGRAM)
        dossier.write_listing({"dump.jsonl": ["aa11"]})
        with writing_tables(folder) as tables:
            for extraction, origins in dossier.extractions():
                tables.add(extraction, origins)
            for record in reconcile(extraction for extraction, _ in dossier.extractions()):
                tables.add_record(record)
    return dossier
