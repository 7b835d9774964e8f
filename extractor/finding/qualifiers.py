"""The words around a number that change what it says: parts, sums, running totals, doubt."""

from dataclasses import dataclass
from functools import lru_cache

from extractor.packs import Lexicon, Line, Pack, Word
from extractor.packs.files.qualifiers import QUALIFIERS


@dataclass(frozen=True, slots=True)
class Qualifier:
    """words[first:last] of a document say that of the numbers beside them."""

    first: int
    last: int
    name: str
    line: Line


@lru_cache(maxsize=16)
def lexicon(pack: Pack) -> Lexicon[str]:
    """Return the words of this room, compiled from the pack once."""
    return Lexicon((line, name) for name in QUALIFIERS for line in getattr(pack.qualifiers, name))


def find_qualifiers(words: tuple[Word, ...], pack: Pack) -> tuple[Qualifier, ...]:
    """Return the qualifiers among the words, in order; one inside a longer one is left out."""
    found: list[Qualifier] = []
    covered = 0
    for begun in lexicon(pack).runs(words):
        matches = [match for match in begun if match.last > covered]
        found += [Qualifier(match.first, match.last, match.meaning, match.line) for match in matches]
        covered = max([covered, *(match.last for match in matches)])
    return tuple(found)
