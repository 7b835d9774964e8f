"""A user's own list of publishers, put before the one that is installed."""

from pathlib import Path
from urllib.parse import urlsplit

from extractor.errors import MissingInput
from extractor.model import Article, Kind
from extractor.packs.files.sources import KnownSource, SourcesFile, read_sources


def read_own_sources(path: Path) -> SourcesFile:
    """Return the sources of a user's file.

    Raises:
        MissingInput: there is no such file.
        PackError: it is broken; all its faults at once, with file and line.
    """
    if not path.is_file():
        raise MissingInput(f"{path}: no such file; check the path of your sources")
    return read_sources(path, str(path))


def with_own_source(article: Article, sources: SourcesFile) -> Article:
    """Return the article with the kind that a list gives its outlet, and the outlet's one name.

    The language of the outlet is taken where that of the article is unknown.  An article whose outlet is not in the
    list stays as it is.
    """
    found = _find(article, sources)
    if found is None:
        return article
    source, kind = found
    outlet = source.name if source else article.outlet
    language = article.language or (source.language if source else None)
    return article.model_copy(update={"kind": kind, "outlet": outlet, "language": language})


def _find(article: Article, sources: SourcesFile) -> tuple[KnownSource | None, Kind] | None:
    for name in (article.outlet, _host(article.outlet), _host(article.url)):
        if name and (found := sources.named(name) or sources.hosted(name)):
            return found
    return None


def _host(address: str | None) -> str | None:
    try:
        return urlsplit(address).hostname if address else None
    except ValueError:
        return None
