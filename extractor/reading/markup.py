"""Texts of a dump that are HTML: whole pages as a scraper kept them, or paragraphs as an editing system writes them."""

from dataclasses import fields, replace

import regex

from extractor.reading.drafts import Given, check_text
from extractor.reading.pages import read_page
from extractor.reading.raws import Raw

CLOSED = regex.compile(r"(?i)</(?:p|div|article|section|html|body|h[1-6]|li|ul|ol|a|b|i|em|strong|span|td|figure)\s*>")
"""What no plain text has: the end of an element."""
PAGE = regex.compile(r"(?i)<(?:!doctype\s+html|html)\b")
HEAD = 2000
"""Characters in which a whole page says that it is one."""


def is_markup(text: str) -> bool:
    """Return whether a text is HTML."""
    return "</" in text and CLOSED.search(text) is not None


def read_markup(text: str, given: Given, raw: Raw) -> tuple[str, Given]:
    """Return the text of an article that its record holds as HTML, and what is stated of it.

    A whole page is read as pages are, what the record states before what the page does; of anything less, the tags
    are taken off by resiliparse.

    Raises:
        RejectedInput: no article in a page, or no text between the tags.
    """
    if PAGE.search(text[:HEAD]):
        draft = read_page(raw, text)
        stated = {field.name: getattr(given, field.name) for field in fields(given)}
        return draft.text, replace(draft.given, **{name: value for name, value in stated.items() if value})
    from resiliparse.extract.html2text import extract_plain_text

    plain = extract_plain_text(text, main_content=False, list_bullets=False, alt_texts=False).strip()
    check_text(plain, raw.file)
    return plain, given
