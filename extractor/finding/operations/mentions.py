"""What names of operations are looked for with: the words of operations.yaml, and the text they stand in."""

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from extractor.finding.names import Name
from extractor.packs import Lexicon, Line, Pack, Word

ROLES = (
    "head", "kind", "called", "frame", "edition", "recalled", "anaphor", "fiction", "before_numeral", "report",
    "announce", "begin", "finish", "attack", "accident", "police", "past", "inside", "never", "size", "bearer",
    "rescuer", "topic", "ongoing", "inquiry", "opened", "crime", "custody",
)  # fmt: skip
NO_NAME = frozenset(
    (
        "before_numeral",
        "never",
        "head",
        "kind",
        "called",
        "edition",
        "recalled",
        "report",
        "announce",
        "begin",
        "finish",
    )
)
"""Roles of a word that cannot be the first of a name recognised without a head word."""
ORDINAL_REACH = 4
"""Words between « huitième » and the head word."""


@dataclass(frozen=True, slots=True)
class OperationMention:
    """text[start:end] names an operation; `recalled` where the words say that an earlier edition is meant."""

    start: int
    end: int
    name: Name
    recalled: bool = False
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class HeadMention:
    """words[first:last] have a role in telling of operations (« opération », « menée », « a annoncé »)."""

    first: int
    last: int
    role: str
    line: Line


@lru_cache(maxsize=16)
def lexicon(pack: Pack) -> Lexicon[str]:
    """Return the words of this room, compiled from the pack once."""
    words = pack.operations
    entries = [(line, role) for role in ROLES for line in getattr(words, role)]
    entries += [(line, f"ordinal:{number}") for number, line in words.ordinals.items()]
    return Lexicon(entries)


def find_heads(words: tuple[Word, ...], pack: Pack) -> tuple[HeadMention, ...]:
    """Return every word of operations.yaml in the text, in order; several roles may share a word."""
    return tuple(HeadMention(match.first, match.last, match.meaning, match.line) for match in lexicon(pack).find(words))


@dataclass(frozen=True, slots=True)
class Search:
    """A text with its words, in which names are looked for."""

    text: str
    words: tuple[Word, ...]
    heads: tuple[HeadMention, ...]
    known: Lexicon[str]

    def roles_at(self, position: int) -> frozenset[str]:
        """Return the roles of the longest form that begins at a word."""
        return frozenset(match.meaning for match in self.known.at(self.words, position))

    def word_from(self, offset: int) -> int:
        """Return the index of the first word that begins at or after a character."""
        return bisect_left(self.words, offset, key=lambda word: word.start)

    def begins_with_head(self, offset: int) -> bool:
        """Return whether the next word or the first in quotes is a head word, which names what follows itself."""
        position = self.word_from(offset)
        while position < len(self.words) and not self.words[position].text.isalnum():
            position += 1
        return "head" in self.roles_at(position)

    def may_open_name(self, offset: int) -> bool:
        """Return whether the word at a character may be the first of a name without a head word."""
        return not self.roles_at(self.word_from(offset)) & NO_NAME

    def ordinal_before(self, first: int) -> int | None:
        """Return the edition said by an ordinal just before a word (« huitième opération »)."""
        for head in self.heads:
            if head.role.startswith("ordinal:") and 0 <= first - head.last <= ORDINAL_REACH:
                return int(head.role.partition(":")[2])
        return None

    def is_recalled(self, first: int, last: int, reach: int) -> bool:
        """Return whether words just before say that an earlier edition is meant."""
        return any(head.role == "recalled" and first - reach <= head.last and head.first < last for head in self.heads)
