"""What a dossier holds and what made it."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import Field, ValidationError

from extractor.dossier.writing import write_whole
from extractor.errors import DossierError
from extractor.model import Frozen

LAYOUT = 1
"""The version of the folder's layout; another one is refused, not guessed at."""


class Rejection(Frozen):
    """An input that could not be read, and why."""

    file: str
    record: int | None = None
    reason: str


class Manifest(Frozen):
    """What was read into a dossier, by which program, and how much of it."""

    layout: int = LAYOUT
    version: str = ""
    """The version of Recoupe that made the tables."""
    program: str = ""
    """A hash of the packs, the code and the models that the last run used."""
    programs: dict[str, int] = Field(default_factory=dict)
    """Shards by the program that made them: more than one after a run with other packs and without `--redo`."""
    mapping: str = ""
    """The fields of the inputs, where they are not the usual ones."""
    is_complete: bool = False
    """Whether the tables hold all shards; not so while a run is under way, or after it was stopped."""
    counts: dict[str, int] = Field(default_factory=dict)
    """Articles that were read, passed over by the gate, without operation, rejected, twice there; rows by table."""
    left: dict[str, int] = Field(default_factory=dict)
    """Articles in languages without a pack, by language."""
    files: int = 0
    """Files that were read."""


def read_manifest(path: Path) -> Manifest:
    """Return the manifest of a dossier.

    Raises:
        DossierError: it is no manifest, or of another layout.
    """
    try:
        manifest = Manifest.model_validate(json.loads(path.read_bytes()))
    except (ValueError, ValidationError) as error:
        raise DossierError(f"{path}: no manifest of a dossier ({error}); run into a new folder") from error
    if manifest.layout != LAYOUT:
        raise DossierError(f"{path}: a dossier of layout {manifest.layout}, not {LAYOUT}; run into a new folder")
    return manifest


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Write the manifest whole."""
    write_whole(path, (json.dumps(manifest.model_dump(), indent=2, ensure_ascii=False) + "\n").encode())


def write_rejected(path: Path, rejected: Iterable[Rejection]) -> int:
    """Write one rejected input a line, in the order of file and record, and return how many there are."""
    lines = sorted({(one.file, one.record or 0, one.reason): _line(one.model_dump()) for one in rejected}.items())
    write_whole(path, "".join(line for _, line in lines).encode())
    return len(lines)


def _line(fields: Mapping[str, object]) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"
