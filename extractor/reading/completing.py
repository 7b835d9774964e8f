"""From what a file says of an article to the article: what is not given is worked out, and named as inferred."""

from collections.abc import Sequence
from typing import get_args
from urllib.parse import urlsplit

from extractor.model import Article, Kind
from extractor.packs import Pack, load_pack
from extractor.packs.files.sources import SourcesFile, load_sources
from extractor.reading.boilerplate import mark_boilerplate
from extractor.reading.credits import Credit, Signatures
from extractor.reading.dates import read_day
from extractor.reading.drafts import Draft
from extractor.reading.languages import installed_languages
from extractor.reading.lines import split_lines
from extractor.reading.published import find_published
from extractor.reading.titles import find_title

KINDS: tuple[Kind, ...] = get_args(Kind)
FIELDS = ("outlet", "published", "language", "title", "credit", "kind")
"""Fields that may be inferred, in the order in which an article names them."""


def complete(draft: Draft, language: str | None, packs: Sequence[Pack] | None = None) -> Article:
    """Return the article: fields that are given are kept, the others are inferred where the text supports them.

    `packs` are those that may be asked; None for those that are installed.
    """
    sources, given, text = load_sources(), draft.given, draft.text
    pack = pack_of(language, packs)
    lines = split_lines(text)
    boilerplate = mark_boilerplate(text, pack, lines) if pack else ()
    credits = tuple(Signatures(text, pack, sources).find(lines)) if pack else ()
    stated = read_day(given.published, language) if given.published else None
    day = None if stated else next(find_published(text, lines, pack, given.url), None)
    outlet = given.outlet or _outlet(given.url, credits, sources)
    kind = next((kind for kind in KINDS if kind == (given.kind or "").lower() and kind != "unknown"), None)
    fields = {
        "outlet": (given.outlet, outlet),
        "published": (stated, day.day.isoformat() if day else None),
        "language": (given.language if _is_stated(given.language, language) else None, language),
        "title": (given.title, find_title(text, lines, boilerplate, pack.language.code if pack else None)),
        "credit": (given.credit, _credit(credits) or _agency(given.author, sources)),
        "kind": (kind, _kind(outlet, given.url, credits, sources)),
    }
    inferred = tuple(name for name in FIELDS if not fields[name][0] and fields[name][1] not in (None, "unknown"))
    known = {name: stated or found or None for name, (stated, found) in fields.items()}
    return Article.model_validate(
        {
            **known,
            "id": draft.id,
            "text": text,
            "url": given.url or None,
            "author": given.author or None,
            "language": language,
            "origin": draft.origin,
            "boilerplate": boilerplate,
            "inferred": inferred,
        }
    )


def pack_of(language: str | None, packs: Sequence[Pack] | None) -> Pack | None:
    """Return the pack of a language among some packs or those that are installed; None where there is none."""
    if packs is not None:
        return next((pack for pack in packs if pack.language.code == language), None)
    return load_pack(language) if language in installed_languages() else None


def _is_stated(stated: str | None, language: str | None) -> bool:
    """Return whether a language is the one that was stated, and not one that the words overruled it with."""
    return bool(stated) and bool(language) and str(stated).lower().startswith(str(language))


def _host(address: str | None) -> str | None:
    try:
        host = urlsplit(address).hostname if address else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _outlet(url: str | None, credits: Sequence[Credit], sources: SourcesFile) -> str | None:
    """Return who published: the source known by the host of the url, the host, or who signs."""
    if host := _host(url):
        known = sources.hosted(host)
        return known[0].name if known and known[0] else host
    return next((credit.outlet for credit in credits if credit.outlet), None)


def _credit(credits: Sequence[Credit]) -> str | None:
    """Return the agency credited first, else the source of the figures."""
    named = [(credit.rank, number, credit.credit) for number, credit in enumerate(credits) if credit.credit]
    return min(named)[2] if named else None


def _agency(author: str | None, sources: SourcesFile) -> str | None:
    """Return the agency that signs an article in place of a person."""
    known = sources.named(author) if author else None
    return known[0].name if known and known[1] == "agency" else None


def _kind(outlet: str | None, url: str | None, credits: Sequence[Credit], sources: SourcesFile) -> Kind:
    """Return the kind of the outlet, by its name or its domain, else what the signature makes of the text."""
    for name in filter(None, (outlet, _host(url))):
        if found := sources.named(name) or sources.hosted(name):
            return found[1]
    signed = next((credit.kind for credit in credits if credit.kind), None)
    return "unknown" if outlet and signed == "agency" else signed or "unknown"
