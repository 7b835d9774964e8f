"""Places: countries, towns and adjectives, resolved to ISO 3166-1 codes, and whether they say where."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from extractor.packs import Lexicon, Line, Match, Pack, Word

SHARED = "shared"
NAMING = frozenset(("country", "town", "never", SHARED))
"""Kinds of pack lines that settle what a name is."""
HEADLINE = 4
"""Words of the place that a headline opens with."""
ENDS = ("actors", "where", "from_", "of", "joined")
"""Roles of the words that stand beside a place."""
JOINED = 2
"""Words between two places of one preposition (“, and”)."""
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
    entries += [(line, (SHARED, code)) for code, lines in words.shared.items() for line in lines]
    entries += [(line, (role, "")) for role in ("never", *ENDS) for line in getattr(words, role)]
    return Lexicon(entries)


def _plain(name: str) -> str:
    """Return a name of CLDR without what it adds in brackets, which the notation would read as a choice."""
    return name.partition(" (")[0].partition(" [")[0].replace("’", "'")


def find_places(words: tuple[Word, ...], pack: Pack) -> tuple[Place, ...]:
    """Return the places among the words, in order; a place inside a longer name is left out."""
    known = lexicon(pack)
    found: list[Place] = []
    shared: list[Place] = []
    ends = dict.fromkeys(("never", *ENDS), -1)
    for position, word in enumerate(words):
        if word.text == "(":
            ends["where"] = position + 1
        if not (matches := known.at(words, position)):
            continue
        matches = _preferred(matches)
        for match in matches:
            kind, _ = match.meaning
            if kind in ends:
                ends[kind] = max(ends[kind], match.last)
            elif match.first >= ends["never"] and (word.capital or kind == "adjective"):
                named = word.capital or pack.countries.small_inhabitants
                inhabitant = named and any(other.meaning[0] == "adjective" for other in matches)
                place = _place(words, match, ends, inhabitant=inhabitant)
                if kind == SHARED:
                    shared.append(replace(place, kind="town"))
                    continue
                if kind == "adjective" and pack.language.modifiers_first:
                    acts = any(other.meaning[0] == "actors" for other in known.at(words, match.last))
                    place = replace(place, where=place.where or acts)
                if (
                    pack.countries.joined
                    and found
                    and found[-1].where
                    and _is_joined(words, found[-1].last, match.first, ends["joined"])
                ):
                    place = replace(place, where=True)
                found.append(place)
                ends["never"] = match.last
    return tuple(sorted((*found, *_told_apart(shared, found)), key=lambda place: place.first))


def _told_apart(shared: list[Place], found: list[Place]) -> Iterator[Place]:
    """Yield the towns with namesakes of which only one is in a country that the text names otherwise."""
    named = {place.country for place in found}
    for first in dict.fromkeys(place.first for place in shared):
        meant = [place for place in shared if place.first == first and place.country in named]
        if len(meant) == 1:
            yield meant[0]


def _is_joined(words: tuple[Word, ...], first: int, last: int, joined: int) -> bool:
    """Whether nothing but a comma or a word for *and* stands between two places."""
    return first < last <= first + JOINED and (words[last - 1].text == "," or joined == last)


def _preferred(matches: list[Match[tuple[str, str]]]) -> list[Match[tuple[str, str]]]:
    """Return the matches without those of CLDR where the pack says itself what the word names."""
    said = any(match.line.file != CLDR and match.meaning[0] in NAMING for match in matches)
    return [match for match in matches if match.line.file != CLDR] if said else matches


def _place(words: tuple[Word, ...], match: Match[tuple[str, str]], ends: dict[str, int], *, inhabitant: bool) -> Place:
    """Return a match as a place; `ends` says where the last preposition, actor and joint ended."""
    kind, country = match.meaning
    joined = ends["of"] == match.first and ends["actors"] == match.first - 1
    before = _over_article(match.first, (ends["where"], ends["from_"], ends["actors"]))
    if kind == "adjective":
        where = 0 <= before == ends["actors"]
    else:
        where = joined or (0 <= before == ends["where"] and before != ends["from_"])
    where = where or _heads_line(words, match.last)
    return Place(match.first, match.last, country, kind, where, match.line, inhabitant)


def _heads_line(words: tuple[Word, ...], last: int) -> bool:
    """Whether a place opens a headline: « Mali : … »."""
    return last < len(words) and last <= HEADLINE and words[last].text == ":"


def _over_article(position: int, ends: tuple[int, ...]) -> int:
    """Return the word after the last preposition or actor, over at most one article before a name."""
    for back in (0, 1):
        if position - back in ends:
            return position - back
    return -1
