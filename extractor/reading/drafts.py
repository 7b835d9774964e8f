"""What a file says of an article, before the rest is worked out."""

from collections.abc import Callable
from dataclasses import dataclass

from extractor.errors import RejectedInput
from extractor.model import Origin
from extractor.reading.raws import Raw, content_hash

LONGEST_TEXT = 1_000_000
"""Characters of the longest text taken for one article; the longest of a year of French dailies has 90 000."""
DIGITS = 12
"""Hexadecimal digits of the hash in the id of a record that has none: two in a million million agree."""
NULL = "\0"
FIELDS = {
    "url": "url",
    "outlet": "outlet",
    "published": "published",
    "lang": "language",
    "kind": "kind",
    "title": "title",
    "credit": "credit",
    "author": "author",
}
"""Fields of a record or of a front matter, and what they are called in an article; beside them there are `id` and
`text`.  All others are left out, gold among them."""


LookAtPage = Callable[[str], bool]
"""Says of the source of a page whether anything can be found in its text."""


@dataclass(frozen=True, slots=True)
class Given:
    """The fields of an article that its file states."""

    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None
    kind: str | None = None
    title: str | None = None
    credit: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its file has it: id, untouched text, where it comes from, and what is stated of it."""

    id: str
    text: str
    origin: Origin
    given: Given


def origin_of(raw: Raw) -> Origin:
    """Return where an article comes from."""
    return Origin(file=raw.file, record=raw.record, content=raw.digest)


def has_half_character(text: str) -> bool:
    """Return whether half of a surrogate pair stands in a text, so that it cannot be written in UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def check_text(text: str, place: str) -> None:
    """Refuse a text that nothing can be found in, or that nothing could be printed of.

    Raises:
        RejectedInput: no character, a null, half a surrogate pair, or far too many characters.
    """
    if not text.strip():
        raise RejectedInput(place, "the text is empty; nothing to read")
    if NULL in text:
        raise RejectedInput(place, "a null character stands in the text: not text, or broken; save it again as UTF-8")
    if has_half_character(text):
        raise RejectedInput(place, "half of a surrogate pair stands in the text; write the character itself")
    if len(text) > LONGEST_TEXT:
        raise RejectedInput(
            place, f"{len(text)} characters, where an article has at most {LONGEST_TEXT}; split it into articles"
        )


def made_id(seed: str, url: str | None, text: str) -> str:
    """Return the id of an article that states none."""
    hashed = content_hash(chr(10).join((url or "", text)).encode())
    return f"{seed}:{hashed[:DIGITS]}"
