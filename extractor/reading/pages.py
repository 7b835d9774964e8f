"""HTML pages: the article and its metadata, by trafilatura, which is imported when the first page is read."""

import logging
from contextlib import suppress
from datetime import date
from functools import lru_cache
from types import ModuleType
from urllib.parse import urlsplit

import regex

from extractor.errors import RejectedInput
from extractor.packs.files.sources import load_sources
from extractor.reading.decoding import MARKS, decode
from extractor.reading.drafts import Draft, Given, check_text, made_id, origin_of
from extractor.reading.raws import Raw

CHARSET = regex.compile(rb"(?i)<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})")
LANGUAGE = regex.compile(r"(?i)<html\b[^>]{0,1000}?\blang\s*=\s*[\"']?\s*([a-z]{2,3})\b")
HEAD = 4096
"""Characters in which a page names its encoding and its language; HTML asks for the first 1024 bytes."""
SHORTEST = 100
"""Characters of the shortest article: less is a menu or a notice; the shortest of 93 known has 638."""
DATES = {"original_date": True, "extensive_search": False, "min_date": "1990-01-01", "max_date": "2100-01-01"}
"""Only dates that the page states as its own; no search in the text, and no clock."""


def decode_page(raw: Raw) -> str:
    """Return the source of an HTML page.

    Raises:
        RejectedInput: it is no text.
    """
    page = _decode_page(raw)
    if "\0" in page:
        raise RejectedInput(raw.file, "null characters stand in the page: a binary file; give the page itself")
    return page


def read_page(raw: Raw, page: str) -> Draft:
    """Return the article of an HTML page, its text as trafilatura extracts it, precision before recall.

    Raises:
        RejectedInput: no article in the page.
    """
    found = _extract(page, raw.file)
    text = getattr(found, "text", None) or ""
    if len(text.strip()) < SHORTEST:
        raise RejectedInput(raw.file, "no article in this page; give the page of one article, or its text")
    check_text(text, raw.file)
    language = LANGUAGE.search(page[:HEAD])
    url = raw.url or getattr(found, "url", None)
    given = Given(
        url=url,
        outlet=_outlet(getattr(found, "sitename", None), url),
        published=_day(getattr(found, "date", None)),
        language=language.group(1) if language else None,
        title=getattr(found, "title", None) or None,
        author=getattr(found, "author", None) or None,
    )
    key = raw.seed if raw.record is None else made_id(raw.seed, url, text)
    return Draft(key, text, origin_of(raw), given)


def _decode_page(raw: Raw) -> str:
    """Return the text of a page: in UTF-8 where it is that, else as the server says, else as the page says itself.

    UTF-8 comes first because servers say Latin-1 of every page, and hardly any Latin-1 is UTF-8 by accident.
    """
    content = raw.content
    if any(content.startswith(mark) for mark, _ in MARKS):
        return decode(content, raw.file)
    if not content.isascii():
        with suppress(UnicodeDecodeError):
            return content.decode("utf-8")
    declared = CHARSET.search(content[:HEAD])
    for charset in (raw.charset, declared.group(1).decode("ascii") if declared else None):
        if charset and (encoding := _encoding(charset)):
            with suppress(UnicodeDecodeError, AssertionError):
                return content.decode(encoding)
    return decode(content, raw.file)


def _encoding(charset: str) -> str | None:
    """Return the encoding that browsers take for this name; None where it is none of theirs."""
    from resiliparse.parse.encoding import map_encoding_to_html5

    return map_encoding_to_html5(charset, fallback_utf8=False)


def _extract(page: str, place: str) -> object:
    try:
        return _trafilatura().bare_extraction(
            page, favor_precision=True, include_comments=False, with_metadata=True, date_extraction_params=dict(DATES)
        )
    except (ValueError, TypeError, AttributeError, RecursionError, LookupError) as error:
        raise RejectedInput(place, f"the page cannot be read ({error}); give the text of the article") from error


@lru_cache(maxsize=1)
def _trafilatura() -> ModuleType:
    """Return the module, kept from writing its notes on standard error."""
    import trafilatura

    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).addHandler(logging.NullHandler())
    return trafilatura


def _outlet(site: str | None, url: str | None) -> str | None:
    """Return the outlet's name as the list of sources writes it, else as the page does; None leaves it to the url."""
    host = urlsplit(url).hostname if url else None
    known = load_sources().hosted(host) if host else None
    return known[0].name if known and known[0] else site or None


def _day(stated: str | None) -> str | None:
    try:
        return date.fromisoformat(stated or "").isoformat()
    except ValueError:
        return None
