"""The words of an article as numbers, and the hashes of every run of them.

Words inside quotation marks are left out: two independent articles quote the same sentence of the
same secretary general, and are no copies for it.
"""

from zlib import crc32

import numpy as np
import numpy.typing as npt
import regex

from extractor.grouping.names import WORD
from extractor.model import Article

Numbers = npt.NDArray[np.uint64]
Words = npt.NDArray[np.uint32]
"""One number a word: four bytes, since a hundred thousand articles are held at once."""
QUOTED = regex.compile(r"«[^«»]{0,800}»|“[^“”]{0,800}”|\"[^\"\n]{0,400}\"")
"""Quoted words, in any of the signs of the packs; an unclosed sign ends nothing."""
FEWEST_WORDS = 40
"""Below this an article is compared with its quoted words: else nothing would be left of it."""
PRIME = np.uint64(0x9E3779B97F4A7C15)
"""Odd, and with well mixed bits (the golden ratio); hashes wrap modulo 2**64."""


def word_numbers(article: Article) -> Words:
    """Return one number a word of the article, boilerplate and quoted words left out."""
    text = _without_boilerplate(article).lower()
    words = WORD.findall(QUOTED.sub(" ", text))
    if len(words) < FEWEST_WORDS:
        words = WORD.findall(text)
    return np.fromiter((crc32(word.encode()) for word in words), dtype=np.uint32, count=len(words))


def _without_boilerplate(article: Article) -> str:
    text, parts, last = article.text, [], 0
    for quote in sorted(article.boilerplate, key=lambda quote: quote.start):
        if quote.start >= last:
            parts.append(text[last : quote.start])
            last = quote.end
    return " ".join([*parts, text[last:]])


def shingles(words: Words, length: int) -> Numbers:
    """Return a hash of every run of `length` words, in the order of the text; empty for a shorter text."""
    runs = len(words) - length + 1
    if runs <= 0:
        return np.empty(0, dtype=np.uint64)
    hashes = np.zeros(runs, dtype=np.uint64)
    wide = words.astype(np.uint64)
    for position in range(length):
        hashes += wide[position : position + runs]
        hashes *= PRIME
        hashes ^= hashes >> np.uint64(29)
    return hashes
