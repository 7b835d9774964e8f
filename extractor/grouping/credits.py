"""Whom an article credits and cites, told by the letters alone: no list of agencies stands here.

« Le Monde avec l'AFP » in lemonde.fr credits afp; « selon Le Figaro » cites the outlet lefigaro.fr.
"""

from functools import lru_cache
from urllib.parse import urlsplit

from extractor.grouping.names import WORD, plain
from extractor.model import Article

SHORTEST_NAME = 4
"""Letters of the shortest outlet name that a citation is matched with; shorter ones are common words."""


def agency_of(article: Article) -> str | None:
    """Return the agency that an article credits, in lower case; None where it credits none but itself.

    Acronyms come first, then words with a capital that do not open the credit, then its first word.
    """
    outlet = outlet_name(article.outlet)
    words = [word for word in WORD.findall(article.credit or "") if len(word) > 1 and word[0].isupper()]
    words = [word for word in words if not (outlet and plain(word) and plain(word) in outlet)]
    if not words:
        return outlet if article.kind == "agency" and outlet else None
    acronyms = [word for word in words if word.isupper()]
    return plain((acronyms or words[1:] or words)[0]) or None


@lru_cache(maxsize=65536)
def outlet_name(outlet: str | None) -> str:
    """Return the name in an outlet's address, letters alone: « www.lefigaro.fr » and « Le Figaro » are one."""
    if not outlet:
        return ""
    host = urlsplit(outlet).netloc or outlet.split("/")[0]
    labels = host.lower().split(".")
    labels = labels[1:] if len(labels) > 2 and labels[0] == "www" else labels
    if len(labels) > 1 and " " not in host:
        labels = labels[:-1]
    return plain(" ".join(labels)).replace("-", "")


def spoken_name(attribution: str | None) -> str:
    """Return the letters of whom a claim is attributed to: « Le Figaro » is « lefigaro »."""
    return plain(attribution or "").replace("-", "")


def cited_name(outlet: str | None) -> str:
    """Return the name by which other papers cite an outlet, empty where it is too short to tell."""
    name = outlet_name(outlet)
    return name if len(name) >= SHORTEST_NAME else ""
