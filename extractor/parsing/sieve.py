"""The characters of a text against the forms of a pack: what may stand in it, in microseconds (Aho and Corasick 1975).

A form is looked for as it is written, words in order; one with a gap by its longest piece, with the others nearby.
What the lexicons match in a text, the sieve finds too, if words are set apart as usual; it also finds what they do not.
"""

from collections.abc import Iterable, Iterator
from itertools import product

import ahocorasick
import regex

from extractor.packs import Line, fold, split_words
from extractor.packs.notation import GAP, expand
from extractor.packs.words import without_accents

AROUND = 120
"""Characters around a piece of a form among which its other pieces stand, over the longest gap."""
MOST_ACCENTS = 4
"""Accents of one word that may each have been left out."""
SHORTEST = 2
"""Letters of a form that is looked for; what is shorter stands in every line."""
SPACES = regex.compile(r"[^\S\n]+")
ODD_SPACES = ("\u00a0", "\u202f", "\u2009", "\t", "\r")

Spans = list[tuple[int, int, int]]


class Sieve:
    """Forms of pack lines, each with bits of a mask, compiled once."""

    def __init__(self, entries: Iterable[tuple[Line, int]]) -> None:
        """Compile lines in the notation of `packs.notation`."""
        found: dict[str, dict[tuple[str, ...], int]] = {}
        for line, bits in entries:
            for variant in expand(line.text):
                pieces = sorted((piece.strip() for piece in fold(variant).split(GAP)), key=lambda p: (-len(p), p))
                others = tuple(sorted(piece for piece in pieces[1:] if piece.isascii()))
                if len(pieces[0]) >= SHORTEST or not pieces[0].isalnum():
                    for written in _spellings(pieces[0]):
                        known = found.setdefault(written, {})
                        known[others] = known.get(others, 0) | bits
        self._automaton = ahocorasick.Automaton()
        for written, known in found.items():
            plain = known.pop((), 0)
            self._automaton.add_word(written, (len(written), plain, tuple(sorted(known.items()))))
        self._automaton.make_automaton()

    def hits(self, text: str) -> Spans:
        """Return start, end and bits of every form that may stand in a text as `flatten` returns it, by its end."""
        folded = fold(text).replace("\n", " ")
        found: Spans = []
        for place, (length, bits, gapped) in self._automaton.iter(folded):
            start, end = place - length + 1, place + 1
            if start and text[start - 1].isalpha() and (text[start].islower() or _is_inside(text, start)):
                continue
            if (
                text[end : end + 1].isalpha()
                and text[place].isalpha()
                and (text[end].islower() or _is_inside(text, end))
            ):
                continue
            if gapped:
                around = folded[max(0, start - AROUND) : end + AROUND]
                for others, more in gapped:
                    if all(other in around for other in others):
                        bits |= more
            if bits:
                found.append((start, end, bits))
        return found


def flatten(text: str) -> str:
    """Return a text with one plain space or one line break between its words."""
    for space in ODD_SPACES:
        if space in text:
            text = text.replace(space, " ")
    if "  " in text:
        text = SPACES.sub(" ", text)
    return "\n".join(filter(None, map(str.strip, text.split("\n")))) if "\n" in text else text


def _is_inside(text: str, place: int) -> bool:
    """Whether a place stands inside a word: between letters, and no capital begins a new word there."""
    pair = text[place - 1 : place + 1] if place else ""
    if len(pair) < len("ab") or not pair.isalpha() or not pair[1].isupper():
        return len(pair) > 1 and pair.isalpha()
    after = text[place + 1 : place + 2]
    return pair[0].isupper() and not (after.isalpha() and not after.isupper())


def _spellings(piece: str) -> set[str]:
    """Return a folded piece with its accents and without, as words are spelt in capitals or behind one."""
    words = [word.text for word in split_words(piece)]
    if len(words) == 1:
        return set(_with_and_without(piece))
    bare, first = without_accents(piece), len(words[0])
    starts = {word.start for word in split_words(piece)}
    opened = "".join(bare[place] if place in starts else char for place, char in enumerate(piece))
    return {piece, bare, bare[:first] + piece[first:], opened}


def _with_and_without(word: str) -> Iterator[str]:
    bare = without_accents(word)
    if sum(one != other for one, other in zip(word, bare, strict=True)) > MOST_ACCENTS:
        yield from (word, bare)
        return
    choices = [(one,) if one == other else (one, other) for one, other in zip(word, bare, strict=True)]
    yield from map("".join, product(*choices))
