"""A lexicon: word forms from pack lines, matched against the words of a text, longest first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from extractor.packs.lines import Line
from extractor.packs.notation import GAP, expand
from extractor.packs.words import Word, split_words, without_accents

T = TypeVar("T")
LONGEST_GAP = 3
"""Words that the gap sign may stand for (« mis … en examen »)."""
STOPS = frozenset(".;:!?•")
"""Signs that no gap crosses."""
NOTHING: tuple["_Node", ...] = ()


@dataclass(slots=True)
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    plain: dict[str, list["_Node"]] = field(default_factory=dict)
    """The same children by their word without accents."""
    entries: list[tuple[Line, object]] = field(default_factory=list)

    def child(self, word: str) -> "_Node":
        """Return the node behind a word, made where it is new."""
        if (known := self.children.get(word)) is not None:
            return known
        made = self.children[word] = _Node()
        if word != GAP:
            self.plain.setdefault(without_accents(word), []).append(made)
        return made

    def behind(self, word: Word) -> Sequence["_Node"]:
        """Return the nodes behind a word of a text."""
        if word.loose:
            return self.plain.get(without_accents(word.text), NOTHING)
        known = self.children.get(word.text)
        return (known,) if known is not None else NOTHING


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A form found: words[first:last] of the text, the line it comes from, and what the line means."""

    first: int
    last: int
    line: Line
    meaning: T


class Lexicon(Generic[T]):
    """Pack lines with their meanings, compiled once.

    A word in capitals, or with a plain capital in front, also matches a form with accents.
    """

    def __init__(self, entries: Iterable[tuple[Line, T]]) -> None:
        """Compile lines in the notation of `packs.notation`; the order decides nothing."""
        self._root = _Node()
        for line, meaning in entries:
            for variant in expand(line.text):
                self._add(variant, line, meaning)

    def _add(self, variant: str, line: Line, meaning: T) -> None:
        node = self._root
        for word in split_words(variant):
            node = node.child(word.text)
        if not any(known == line and old == meaning for known, old in node.entries):
            node.entries.append((line, meaning))

    def at(self, words: Sequence[Word], position: int) -> list[Match[T]]:
        """Return the longest forms that begin at a word: several where several lines claim the form."""
        if self._opens(words, position):
            last, entries = self._longest(self._root, words, position)
            return [Match(position, last, line, meaning) for line, meaning in entries]  # type: ignore[arg-type]
        return []

    def _opens(self, words: Sequence[Word], position: int) -> bool:
        """Whether any form begins with a word; a quick look that most words do not pass."""
        if position >= len(words):
            return False
        word, root = words[position], self._root
        return (without_accents(word.text) in root.plain) if word.loose else (word.text in root.children)

    def runs(self, words: Sequence[Word], first: int = 0, last: int | None = None) -> Iterator[list[Match[T]]]:
        """Yield, for every word of words[first:last] at which a form begins, the longest ones."""
        window = words if last is None else words[:last]
        exact, plain = self._root.children, self._root.plain
        for position in range(first, len(window)):
            word = window[position]
            if (without_accents(word.text) in plain) if word.loose else (word.text in exact):
                end, entries = self._longest(self._root, window, position)
                if entries:
                    yield [Match(position, end, line, meaning) for line, meaning in entries]  # type: ignore[arg-type]

    def _longest(self, node: _Node, words: Sequence[Word], position: int) -> tuple[int, list[tuple[Line, object]]]:
        best = (position, node.entries)
        if position >= len(words):
            return best
        for child in node.behind(words[position]):
            best = _further(best, self._longest(child, words, position + 1))
        if (gap := node.children.get(GAP)) is not None:
            for skipped in range(LONGEST_GAP + 1):
                if skipped and (position + skipped > len(words) or words[position + skipped - 1].text in STOPS):
                    break
                best = _further(best, self._longest(gap, words, position + skipped))
        return best

    def find(self, words: Sequence[Word], first: int = 0, last: int | None = None) -> Iterator[Match[T]]:
        """Yield the longest forms at every word of words[first:last]; matches may overlap."""
        for found in self.runs(words, first, last):
            yield from found


Reached = tuple[int, list[tuple[Line, object]]]


def _further(one: Reached, other: Reached) -> Reached:
    """Return the longer of two matches, or both together where they end at the same word."""
    if not other[1] or (one[1] and one[0] > other[0]):
        return one
    if not one[1] or other[0] > one[0]:
        return other
    return one[0], [*one[1], *(entry for entry in other[1] if entry not in one[1])]
