"""What a pack holds, list by list, whatever the schema of its files."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from pydantic import BaseModel

from extractor.packs.lines import Line
from extractor.packs.loading import Pack
from extractor.packs.notation import expand
from extractor.packs.words import fold

EXAMPLES = "examples"
"""The key, in any file and at any depth, under which stand the sentences that prove its lines."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One list of a pack: the keys that lead to it from the file's name on, and its lines."""

    path: tuple[str, ...]
    lines: tuple[Line, ...]

    def __str__(self) -> str:
        """Return the keys as messages name them: « measures.arrests.verbs »."""
        return ".".join(self.path)


def listings(pack: Pack) -> tuple[Listing, ...]:
    """Return every list of forms in a pack, in the order of its files; examples are left out."""
    return tuple(listing for listing in _all_listings(pack) if EXAMPLES not in listing.path)


def examples(pack: Pack) -> tuple[Listing, ...]:
    """Return every list of examples in a pack, in the order of its files."""
    return tuple(listing for listing in _all_listings(pack) if EXAMPLES in listing.path)


def variants(line: Line) -> tuple[str, ...]:
    """Return the folded ways of writing a line; one that is not in the notation of forms stands for itself."""
    try:
        return tuple(dict.fromkeys(fold(variant) for variant in expand(line.text)))
    except ValueError:
        return (fold(line.text),)


def _all_listings(pack: Pack) -> Iterator[Listing]:
    for path, found in groupby(_walk(pack, ()), key=lambda pair: pair[0]):
        yield Listing(path, tuple(line for _, line in found))


def _walk(branch: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Line]]:
    match branch:
        case Line():
            yield path, branch
        case BaseModel():
            for name in type(branch).model_fields:
                yield from _walk(getattr(branch, name), (*path, name))
        case dict():
            for key, child in branch.items():
                name = key.text if isinstance(key, Line) else str(key)
                yield from _walk(child, (*path, name))
        case tuple():
            for index, child in enumerate(branch):
                yield from _walk(child, path if isinstance(child, Line) else (*path, str(index)))
