"""From paths to articles."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from extractor.errors import RejectedInput
from extractor.model import Article
from extractor.packs import Pack, available_languages, load_pack
from extractor.reading.completing import complete
from extractor.reading.drafts import Draft
from extractor.reading.inputs import FORMATS, Input, find_inputs
from extractor.reading.pages import read_page
from extractor.reading.records import read_records
from extractor.reading.texts import read_text

LARGEST = 8 * 2**20
"""Bytes of the largest file that is read as one article."""


def read(*paths: str | Path, packs: Sequence[Pack] | None = None) -> Iterator[Article | RejectedInput]:
    """Return the articles of files and folders, sorted by path, with the inputs that could not be read among them.

    An id that is given is kept; a second article with the id of another is rejected, and one that was already
    read, to the byte, is passed over.

    Raises:
        MissingInput: paths that do not exist, before anything is read.
    """
    inputs = find_inputs(paths)
    known = installed_packs() if packs is None else tuple(packs)
    return refuse_repeats(chain.from_iterable(read_input(source, known) for source in inputs))


def read_input(source: Input, packs: Sequence[Pack] | None = None) -> Iterator[Article | RejectedInput]:
    """Yield the articles of one input, and a rejection for each that cannot be read."""
    known = installed_packs() if packs is None else packs
    for draft in _drafts(source):
        yield draft if isinstance(draft, RejectedInput) else complete(draft, known)


def refuse_repeats(results: Iterable[Article | RejectedInput]) -> Iterator[Article | RejectedInput]:
    """Yield what was read, each id once: a rejection in place of another article with an id that is taken."""
    taken: dict[str, tuple[str, str]] = {}
    for result in results:
        if isinstance(result, RejectedInput):
            yield result
            continue
        place, content = _place(result), result.origin.content if result.origin else result.text
        if result.id not in taken:
            taken[result.id] = (place, content)
            yield result
        elif taken[result.id][1] != content:
            first = taken[result.id][0]
            yield RejectedInput(place, f"the id {result.id!r} is that of {first}; give it an id of its own")


def installed_packs() -> tuple[Pack, ...]:
    """Return all packs that are installed, by the order of their codes."""
    return tuple(load_pack(language) for language in available_languages())


def _place(article: Article) -> str:
    if article.origin is None:
        return article.id
    origin = article.origin
    return origin.file if origin.record is None else f"{origin.file}:{origin.record}"


def _drafts(source: Input) -> Iterator[Draft | RejectedInput]:
    try:
        if source.format == "jsonl":
            yield from read_records(source)
        else:
            yield _read_file(source)
    except RejectedInput as error:
        yield error
    except OSError as error:
        yield RejectedInput(source.name, f"cannot be opened ({error.strerror}); check its permissions")


def _read_file(source: Input) -> Draft:
    formats = ", ".join(FORMATS)
    match source.format:
        case "records":
            raise RejectedInput(source.name, "records of operations, not articles; give the articles they come from")
        case "unknown":
            raise RejectedInput(source.name, f"not a format that Recoupe reads; it reads {formats}")
        case "empty":
            raise RejectedInput(source.name, f"no file to read in this folder; Recoupe reads {formats}")
        case "irregular":
            raise RejectedInput(source.name, "no plain file, or a folder that cannot be opened; check it")
    with source.path.open("rb") as handle:
        content = handle.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise RejectedInput(source.name, f"larger than {LARGEST} bytes; split it into articles")
    if not content.strip():
        raise RejectedInput(source.name, "the file is empty; nothing to read")
    return read_page(content, source) if source.format == "html" else read_text(content, source)
