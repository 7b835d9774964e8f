"""One article as its file holds it, before anything of it is understood: bytes, their place and their hash."""

import hashlib
from dataclasses import dataclass, replace
from typing import Literal

from extractor.errors import RejectedInput
from extractor.reading.fields import USUAL, Fields
from extractor.reading.streams import Budget

Form = Literal["text", "html", "object"]
"""How the bytes are read: as text with or without a front matter, as a page, as a JSON object."""
LARGEST = 8 * 2**20
"""Bytes of the largest file, line or page that is read as one article."""
FAULTS = 1000
"""Records that may be broken one after another before the rest of a file is given up: it is of another kind."""


@dataclass(frozen=True, slots=True)
class Raw:
    """The bytes of one article: what a worker is handed."""

    file: str
    """The file as messages and origins write it; « dump.zip/a/b.jsonl » for a file in an archive."""
    record: int | None
    """The number of the line, the row or the page, from 1; None where the file is one article."""
    form: Form
    content: bytes
    digest: str
    """SHA-256 of the content: the same bytes are the same article."""
    seed: str
    """What the id of the article is made from where it states none."""
    url: str | None = None
    """The address a page was fetched from, where an archive of the web states it."""
    charset: str | None = None
    """The encoding that the server stated."""

    @property
    def place(self) -> str:
        """Return the file, and the record where the file holds several: « dump.jsonl:14 »."""
        return self.file if self.record is None else f"{self.file}:{self.record}"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A file, or a member of an archive, on its way to being taken apart."""

    file: str
    seed: str
    budget: Budget
    """What the file, with all its members, may still unpack to."""
    fields: Fields = USUAL

    def member(self, name: str, seed: str) -> "Shelf":
        """Return a member of this archive; its name is words for messages and ids, and never a path."""
        return replace(self, file=f"{self.file}/{name}", seed=f"{self.seed}/{seed}")

    def single(self, form: Form, content: bytes) -> Raw:
        """Return the article that the whole file is."""
        return Raw(self.file, None, form, content, content_hash(content), self.seed)

    def numbered(self, number: int, content: bytes, form: Form = "object") -> Raw:
        """Return the article of one line, row or page."""
        return Raw(self.file, number, form, content, content_hash(content), self.seed)

    def reject(self, reason: str, number: int | None = None) -> RejectedInput:
        """Return the rejection of the file, or of one record in it."""
        return RejectedInput(self.file, reason, number)


def content_hash(content: bytes) -> str:
    """Return the SHA-256 of the bytes of a file or a record."""
    return hashlib.sha256(content).hexdigest()
