"""An article as it was read, before anything is found in it."""

from extractor.model.base import Frozen, Kind, Quote


class Origin(Frozen):
    """Where an article came from: the file, the record in it, and the hash of its content."""

    file: str
    record: int | None = None
    content: str = ""


class Article(Frozen):
    """One press article.  `text` is never altered; offsets everywhere count its characters."""

    id: str
    text: str
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    """ISO day of publication."""
    language: str | None = None
    title: str | None = None
    credit: str | None = None
    """The agency or source that the article credits (« Le Monde avec l'AFP »)."""
    author: str | None = None
    """Who signs, as the file or the page states it."""
    kind: Kind = "unknown"
    origin: Origin | None = None
    boilerplate: tuple[Quote, ...] = ()
    """Spans that hold no claims: menus, « Lire aussi », subscription lines."""
    inferred: tuple[str, ...] = ()
    """Names of the fields above that were worked out from the text itself, not given."""
