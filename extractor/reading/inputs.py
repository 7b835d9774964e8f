"""From paths to inputs: which files there are, of which format, how large, and the id each will have."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import regex

from extractor.errors import MissingInput
from extractor.reading.fields import TEXT, USUAL
from extractor.reading.formats import SINGLE, Format, format_of, is_passed_over, stem_of
from extractor.reading.remote import RemoteFile, find_remote, is_remote
from extractor.reading.streams import STANDARD_INPUT, Budget, open_file

FIRST_LINE = 2**20
"""Bytes in which a record ends; that of the largest operation of the corpus has 60 000."""
SEPARATORS = regex.compile("[;\t]")
DOSSIER = ("manifest.json", "shards")
"""The file and the folder that tell a dossier: what was read already, and no dump."""
SHORTEST = 40
"""Characters from which on a string in a JSON file may be an article, whatever its field is called."""


File = Path | RemoteFile


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read.  `id` is the one its article gets where the file states none."""

    path: File
    format: Format
    size: int
    """Bytes, for a progress bar."""
    id: str
    codec: str = ""
    """What the file is packed with (« gzip »); nothing where it is not."""

    @property
    def name(self) -> str:
        """Return the path as messages and origins write it, whatever bytes it is made of."""
        return shown(self.path)

    @property
    def is_stream(self) -> bool:
        """Return whether this is standard input, which can be read only once."""
        return str(self.path) == STANDARD_INPUT

    def budget(self) -> Budget:
        """Return what the file may unpack to."""
        return Budget(None if self.is_stream else self.size)


def shown(path: File) -> str:
    """Return a path as text that can be printed: bytes that are not UTF-8 as `\\xff`."""
    return os.fsencode(path).decode("utf-8", errors="backslashreplace")


def find_inputs(paths: Iterable[str | Path]) -> tuple[Input, ...]:
    """Return every file under the paths, each once, sorted by path: the order of the paths is irrelevant.

    The path « - » is standard input, with an article a line; it comes last.  Addresses (« s3://… ») are what fsspec
    opens, files and folders alike.
    Folders are walked to the bottom; hidden names, links to folders, files of records, dossiers, and suffixes that
    nobody reads are skipped in them, while a file that is named itself is always an input.

    Raises:
        MissingInput: paths that do not exist, all of them at once, before anything is read.
    """
    paths = list(paths)
    given = [Path(path) for path in paths if not is_remote(path)]
    far = [file for path in paths if is_remote(path) for file in find_remote(str(path))]
    named = [path for path in given if str(path) != STANDARD_INPUT]
    if missing := sorted({shown(path) for path in named if not path.exists()}):
        raise MissingInput("\n".join(f"{path}: no such file or folder; check the path" for path in missing))
    found: dict[File, tuple[File, Format]] = {file: (file, _format_of(file)) for file in far}
    for path in sorted(named, key=_order):
        for file, form in _walk(path) if path.is_dir() else [(path, _format_of(path))]:
            found.setdefault(_real(file), (file, form))
    files = sorted(found.values(), key=lambda pair: _order(pair[0]))
    ids = _ids([file for file, form in files if form in SINGLE])
    inputs = [_input(file, form, ids.get(file)) for file, form in files]
    if len(named) < len(given):
        inputs.append(Input(Path(STANDARD_INPUT), "jsonl", 0, STANDARD_INPUT))
    return tuple(inputs)


def _input(file: File, form: Format, key: str | None) -> Input:
    return Input(file, form, _size(file), key or stem_of(shown(file)), format_of(file.name)[1])


def _walk(folder: Path) -> Iterator[tuple[Path, Format]]:
    closed: list[Path] = []
    empty = True
    for parent, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        if DOSSIER[0] in names and DOSSIER[1] in folders:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if is_passed_over(name):
                continue
            if (form := _format_of(path)) != "records":
                empty = False
                yield path, form
    yield from ((path, "irregular") for path in closed)
    if empty and not closed:
        yield folder, "empty"


def _format_of(path: File) -> Format:
    if not path.is_file():
        return "irregular"
    form = format_of(path.name)[0]
    if form in {"jsonl", "json"}:
        return "records" if _holds_records(path, form) else form
    return "records" if form in {"csv", "tsv"} and _holds_claims(path) else form


def _holds_records(path: File, form: Format) -> bool:
    """Return whether a file holds no article: its first line is a record or a gold cluster, or it holds settings."""
    try:
        with open_file(path, format_of(path.name)[1], Budget(None)) as stream:
            first = json.loads(stream.readline(FIRST_LINE) if form == "jsonl" else stream.read(FIRST_LINE))
    except (OSError, ValueError, RecursionError):
        return False
    if not isinstance(first, dict) or USUAL.candidates(tuple(first))[TEXT]:
        return False
    return "figures" in first or (form == "json" and not any(_may_be_text(value) for value in first.values()))


def _holds_claims(path: File) -> bool:
    """Return whether a table holds claims and no articles: it has the columns of one, and none for a text."""
    try:
        with open_file(path, format_of(path.name)[1], Budget(None)) as stream:
            header = stream.readline(FIRST_LINE).decode("utf-8-sig", errors="replace").lower()
    except OSError:
        return False
    names = tuple(name.strip(' "\r\n') for name in SEPARATORS.sub(",", header).split(","))
    return {"object", "source"} <= set(names) and not USUAL.candidates(names)[TEXT]


def _may_be_text(value: object) -> bool:
    """Return whether the value of a field may be an article, or a list of them."""
    if isinstance(value, str):
        return len(value) >= SHORTEST
    return isinstance(value, list) and any(isinstance(one, dict) for one in value)


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def _order(path: File) -> tuple[bytes, ...]:
    return tuple(os.fsencode(part) for part in path.parts)


def _size(path: File) -> int:
    if isinstance(path, RemoteFile):
        return path.size
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0


def _ids(files: list[File]) -> dict[File, str]:
    """Return the stem of each file, or as much of the tail of its path as tells it from the others."""
    ids: dict[File, str] = {}
    left = files
    for depth in range(max((len(file.parts) for file in files), default=0) + 1):
        tails = {file: _tail(file, depth) for file in left}
        shared = Counter(tails.values())
        ids |= tails
        left = [file for file in left if shared[tails[file]] > 1]
    return ids


def _tail(file: File, depth: int) -> str:
    return stem_of(shown(file)) if depth == 0 else shown(Path(*file.parts[-depth:]))
