"""Which files Recoupe reads, by the ends of their names: the format, and what the file is packed with."""

from pathlib import PurePosixPath
from typing import Literal

Format = Literal[
    "text",
    "html",
    "jsonl",
    "json",
    "csv",
    "tsv",
    "parquet",
    "warc",
    "zip",
    "tar",
    "records",
    "unknown",
    "irregular",
    "empty",
]
"""`records`: JSON of operations or of settings, which hold no article; `unknown`: a suffix nobody reads; `irregular`:
no plain file, or a folder that cannot be opened; `empty`: a folder without a file to read.  From `records` on they
are inputs too: reading them gives the rejection."""
FORMATS: dict[str, Format] = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "json",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".warc": "warc",
    ".zip": "zip",
    ".tar": "tar",
}
PACKINGS = {".gz": "gzip", ".zst": "zstd"}
"""Suffixes that may stand behind any of the formats, and the codec that each stands for."""
SHORT = {".tgz": ".tar.gz", ".tzst": ".tar.zst"}
SINGLE: frozenset[Format] = frozenset(("text", "html"))
"""Formats of files that are one article each, known by the name of the file."""
README = "README"
"""How the names of files begin that tell of a folder and are no articles; skipped in folders and archives."""


def format_of(name: str) -> tuple[Format, str]:
    """Return the format of a file of this name, and the codec it is packed with: « dump.jsonl.gz » is jsonl, gzip."""
    suffixes = _suffixes(name)
    codec = PACKINGS.get(suffixes[-1], "") if suffixes else ""
    inner = suffixes[:-1] if codec else suffixes
    return (FORMATS.get(inner[-1], "unknown") if inner else "unknown"), codec


def stem_of(name: str) -> str:
    """Return a file's name without its folder, its format and its packing: « a/dump.jsonl.gz » gives « dump »."""
    name = PurePosixPath(name).name
    form, codec = format_of(name)
    layers = (form != "unknown") + bool(codec)
    if _short(name):
        layers = 1
    for _ in range(layers or 1):
        name = name[: name.rfind(".")] if name.rfind(".") > 0 else name
    return name


def is_passed_over(name: str) -> bool:
    """Return whether a name in a folder or an archive is none to read: hidden, a note on the folder, no format."""
    parts = name.split("/")
    hidden = any(part.startswith(".") and part not in {".", ".."} for part in parts)
    return hidden or parts[-1].startswith(README) or format_of(parts[-1])[0] == "unknown"


def list_formats() -> str:
    """Return what Recoupe reads, as messages say it."""
    return f"{', '.join(FORMATS)}, each also with {' or '.join(PACKINGS)}"


def _short(name: str) -> str:
    return next((long for short, long in SHORT.items() if name.lower().endswith(short)), "")


def _suffixes(name: str) -> list[str]:
    short = _short(name)
    return PurePosixPath(f"_{short}" if short else name.lower()).suffixes[-2:]
