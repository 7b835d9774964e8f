"""What a pack holds, list by list, whatever the schema of its files."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

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
    kind: tuple[str, ...] = ()
    """The path with a star for every key that the pack's writer chose: « measures.nouns.* »."""

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
    for (path, kind), found in groupby(_walk(pack, (), ()), key=lambda triple: triple[:2]):
        yield Listing(path, tuple(line for _, _, line in found), kind)


Keys: TypeAlias = tuple[str, ...]


def _walk(branch: object, path: Keys, kind: Keys) -> Iterator[tuple[Keys, Keys, Line]]:
    match branch:
        case Line():
            yield path, kind, branch
        case BaseModel():
            for name, field in type(branch).model_fields.items():
                key = field.alias or name
                yield from _walk(getattr(branch, name), (*path, key), (*kind, key))
        case dict():
            for name, child in branch.items():
                yield from _walk(child, (*path, str(name)), (*kind, "*"))
        case tuple():
            for index, child in enumerate(branch):
                inside = () if isinstance(child, Line) else (str(index),)
                yield from _walk(child, (*path, *inside), (*kind, *inside))
