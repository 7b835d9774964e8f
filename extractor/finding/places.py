"""Places: countries, towns and adjectives, resolved to ISO 3166-1 codes, and whether they say where."""

from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from extractor.packs import Lexicon, Line, Pack, Word

HEADLINE = 4
"""Words of the place that a headline opens with."""
NO_COUNTRY = frozenset(("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"))
"""Codes of CLDR that are no countries."""
CLDR = "cldr"
"""File name of the lines that come from CLDR and not from a pack."""


@dataclass(frozen=True, slots=True)
class Place:
    """words[first:last] name a country, a town in it, or its adjective."""

    first: int
    last: int
    country: str
    kind: str
    """country, town or adjective."""
    where: bool
    """Something happens there (« En Argentine », « la police colombienne »); not where somebody is from."""
    line: Line
    inhabitant: bool = False
    """The word may name somebody from there (« un Suisse »)."""


@lru_cache(maxsize=16)
def lexicon(pack: Pack) -> Lexicon[tuple[str, str]]:
    """Return the words of this room, compiled from the pack once."""
    entries: list[tuple[Line, tuple[str, str]]] = []
    words = pack.countries
    locale = Locale.parse(pack.language.code)
    for code, name in sorted(locale.territories.items()):
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY:
            entries.append((Line(_plain(name), CLDR, 0), ("country", code)))
    zones = get_global("zone_territories")
    for zone, names in sorted(locale.time_zones.items()):
        if zone in zones and (city := names.get("city")):
            entries.append((Line(_plain(city), CLDR, 0), ("town", zones[zone])))
    entries += [(line, ("country", code)) for code, line in words.names.items()]
    entries += [(line, ("adjective", code)) for code, line in words.adjectives.items()]
    entries += [(line, ("town", code)) for code, lines in words.towns.items() for line in lines]
    entries += [
        (line, (role, "")) for role in ("never", "actors", "where", "from_", "of") for line in getattr(words, role)
    ]
    return Lexicon(entries)


def _plain(name: str) -> str:
    """Return a name of CLDR without what it adds in brackets, which the notation would read as a choice."""
    return name.partition(" (")[0].partition(" [")[0].replace("’", "'")


def find_places(words: tuple[Word, ...], pack: Pack) -> tuple[Place, ...]:
    """Return the places among the words, in order; a place inside a longer name is left out."""
    known = lexicon(pack)
    found: list[Place] = []
    covered = actor = 0
    where = origin = of = -1
    for position, word in enumerate(words):
        if word.text == "(":
            where = position + 1
        matches = known.at(words, position)
        inhabitant = word.capital and any(match.meaning[0] == "adjective" for match in matches)
        for match in matches:
            kind, country = match.meaning
            if kind == "never":
                covered = max(covered, match.last)
            elif kind == "where":
                where = max(where, match.last)
            elif kind == "from_":
                origin = max(origin, match.last)
            elif kind == "actors":
                actor = match.last
            elif kind == "of":
                of = match.first
            elif match.first >= covered and _is_name(word, kind):
                if position - 1 == of and of == actor:
                    where = position
                before = _over_article(words, position, (where, origin, actor))
                says_where = before == actor if kind == "adjective" else before == where and before != origin
                says_where = says_where or _heads_line(words, match.last)
                found.append(Place(match.first, match.last, country, kind, says_where, match.line, inhabitant))
                covered = match.last
    return tuple(found)


def _heads_line(words: tuple[Word, ...], last: int) -> bool:
    """Whether a place opens a headline: « Mali : … »."""
    return last < len(words) and last <= HEADLINE and words[last].text == ":"


def _is_name(word: Word, kind: str) -> bool:
    return word.capital or kind == "adjective"


def _over_article(words: tuple[Word, ...], position: int, ends: tuple[int, ...]) -> int:
    """Return the word after the last preposition or actor, over at most one article before a name."""
    for back in (0, 1):
        if position - back in ends:
            return position - back
    return -1
