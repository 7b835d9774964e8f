"""An article as grouping and reconciling know it: who published it, when, whom it credits; its text stays outside."""

from dataclasses import dataclass
from datetime import date

import regex

from extractor.grouping.credits import agency_of, outlet_name
from extractor.grouping.periods import read_day
from extractor.model import Article, Kind

FAR_FUTURE = date.max
RANK: dict[Kind, int] = {"official": 0, "agency": 1, "press": 2, "blog": 3, "unknown": 4}
"""Which kind of source speaks for a group; the order of the reliabilities in `reconciling.evidence`."""
HEADLINE = regex.compile(r"\s*(?P<line>[^\n]{1,240})(?:\n|$)")


@dataclass(frozen=True, slots=True)
class Byline:
    """What an article says of itself."""

    id: str
    outlet: str | None = None
    kind: Kind = "unknown"
    published: str | None = None
    credit: str | None = None
    url: str | None = None
    title: str | None = None
    headline: int = 0
    """Characters of the text up to the end of its first line."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A byline with what grouping works out of its article once."""

    article: Byline
    agency: str | None
    published: date | None
    copy_of: int
    """Number of the copy group, equal for copies of one text."""
    reliability: float | None = None
    """Probability that its source holds the true figure, where it was learnt; else that of its kind holds."""

    @property
    def id(self) -> str:
        """Return the id of the article."""
        return self.article.id

    @property
    def kind(self) -> Kind:
        """Return the kind of source: press that credits an agency carries the agency's word."""
        kind = self.article.kind
        return "agency" if self.agency and kind not in ("official", "agency") else kind

    @property
    def source(self) -> str:
        """Return the letters of the agency that it credits, else of its outlet; empty where neither is known."""
        return self.agency or outlet_name(self.article.outlet)

    def age(self) -> tuple[date, int, str]:
        """Return a key that sorts the earliest first, unknown dates last."""
        return self.published or FAR_FUTURE, RANK[self.kind], self.id


def reading_of(article: Article) -> Reading:
    """Return what is kept of an article, as a copy of nothing."""
    return Reading(byline_of(article), agency_of(article), read_day(article.published), copy_of=-1)


def byline_of(article: Article) -> Byline:
    """Return what an article says of itself."""
    first = HEADLINE.match(article.text)
    return Byline(
        id=article.id,
        outlet=article.outlet,
        kind=article.kind,
        published=article.published,
        credit=article.credit,
        url=article.url,
        title=article.title,
        headline=first.end("line") if first else 0,
    )
