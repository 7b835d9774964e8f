"""Words: the folded view of a text that every lexicon is matched against.

Folding keeps lengths, so the offsets of a word are those of the untouched text.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

WORD = regex.compile(
    r"(?:[^\W\d_\p{Lu}]+|\p{Lu}+(?!\p{Ll})|\p{Lu}[^\W\d_\p{Lu}]+|\p{Lu})"
    r"(?:['’ʼ](?![sS](?!\w))(?=[^\W\d_]|(?<!\w[sS]['’ʼ])(?:\s|$|[\"“«(+])))?"
    r"|\d+|[^\w\s'’ʼ]|['’ʼ][sS](?!\w)|[^\w\s]|_"
)
"""Letters with the apostrophe of an elision (« d' »), that of a genitive (“Interpol” “'s”), digits, or one other sign.

A capital behind a small letter begins a word: portals glue sentences (« saisiesEn pleine »).
"""
APOSTROPHES = "’ʼ‘′"


LONG = 400
"""Characters from which on a text is an article, and no line of a pack."""


class Word(NamedTuple):
    """One word of a text: its place, its folded form, and whether its accents may have been left out."""

    start: int
    end: int
    text: str
    loose: bool
    """In capitals, or with a plain capital in front: « ARRETES », « Etats »."""
    capital: bool


def fold(text: str) -> str:
    """Return the text in lower case with straight apostrophes, of the same length, letter by letter."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    for apostrophe in APOSTROPHES:
        lowered = lowered.replace(apostrophe, "'")
    return lowered


@lru_cache(maxsize=32768)
def without_accents(text: str) -> str:
    """Return the text with every letter replaced by its base letter, of the same length."""
    return "".join(unicodedata.normalize("NFD", char)[0] for char in text)


def iterate_words(text: str) -> Iterator[Word]:
    """Yield the words of a text in order."""
    folded, new = fold(text), tuple.__new__
    for match in WORD.finditer(text):
        start, end = match.span()
        first = text[start]
        if first.isupper():
            loose = first in "AEIOUC" or text[start:end].isupper()
            yield new(Word, (start, end, folded[start:end], loose, True))
        else:
            yield new(Word, (start, end, folded[start:end], False, False))


def split_words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order; those of the last articles are kept, as several readers ask for them."""
    return tuple(iterate_words(text)) if len(text) < LONG else _kept(text)


@lru_cache(maxsize=72)
def _kept(text: str) -> tuple[Word, ...]:
    return tuple(iterate_words(text))
