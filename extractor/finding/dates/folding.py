"""The view of a text that the phrases are matched against: the same length, letter by letter."""

from collections.abc import Iterator

import regex

from extractor.finding.dates.moments import Kind
from extractor.packs import fold

PRIVATE = 0xE000
"""First of the characters that stand for a moment that was read; they are taken out of every text."""
KINDS: tuple[Kind, ...] = ("day", "nth", "mon", "sea", "yr", "dow", "rel")
MOMENT_SIGNS = {kind: chr(PRIVATE + index) for index, kind in enumerate(KINDS)}
SPACES = "\t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
SIGNS = str.maketrans(
    {
        **dict.fromkeys(SPACES, " "),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(map(chr, range(PRIVATE, PRIVATE + len(MOMENT_SIGNS))), " "),
    }
)
GLUED = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll})")
"""Where a space was lost between two sentences: « depuis octobreCette »."""


BREAK = regex.compile(r"(?<!\n {0,4})\n(?! {0,4}\n)")
"""The end of a line inside a paragraph."""


def view(text: str) -> str:
    """Return the text in lower case, with plain spaces, apostrophes and hyphens, of the same length.

    Ends of lines inside a paragraph become `\\v`, which a phrase may run over.
    """
    return BREAK.sub("\v", fold(text).translate(SIGNS))


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of the stretches of a text between places where a space was lost."""
    start = 0
    for match in GLUED.finditer(text):
        yield start, match.start()
        start = match.start()
    yield start, len(text)
