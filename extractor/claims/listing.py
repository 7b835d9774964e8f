"""The countries that a text names beside their number: « 31 pays, plus la France et l'Espagne », « trois pays (…) ».

A list counts only where it is complete beyond doubt: nothing leaves it open, and every name of it is that of a
country.
"""

from collections.abc import Sequence
from functools import lru_cache

from extractor.finding.places import Place
from extractor.model import Claim, Cue, Listed, Quote
from extractor.packs import Lexicon, Match, Pack
from extractor.parsing import Document

COUNTRIES, COUNTRY, REGION = "countries", "country", "region"
NOUN = 2
"""Words between a number of countries and its region (« 27 pays membres de l'Union européenne »)."""
OPENERS = frozenset(":(–—")
CLOSERS = frozenset('.;)–—!?:»”"')
OPEN_SIGNS = frozenset("…(")
REACH = 4
"""Words between the number and what opens the list (« 31 pays membres : »)."""
JOINT = 4
"""Letters of the longest word between two names of a list: articles, « et »."""
BETWEEN = 4
"""Words between two names of a list."""


@lru_cache(maxsize=16)
def lexicon(pack: Pack) -> Lexicon[str]:
    """Return the words around lists, compiled from the pack once: « plus » goes beyond, « notamment » stays open."""
    words = pack.countries
    roles = (("beyond", words.beyond), ("open", words.open), (REGION, words.regions))
    return Lexicon([(line, role) for role, lines in roles for line in lines])


def with_regions(claims: Sequence[Claim], document: Document, pack: Pack) -> tuple[Claim, ...]:
    """Return the claims, each number of countries with the words that make it that of a region as a cue."""
    return tuple(
        claim.model_copy(update={"cues": (*claim.cues, Cue(role=REGION, quote=region))})
        if claim.measure == COUNTRIES and (region := _region(claim, document, pack))
        else claim
        for claim in claims
    )


def _region(claim: Claim, document: Document, pack: Pack) -> Quote | None:
    first = document.word_at(claim.quote.end - 1) + 1
    last = document.sentences[document.sentence_at(claim.quote.start)].last
    for match in lexicon(pack).find(document.words, first, last):
        if match.meaning == REGION and match.first <= first + NOUN:
            return document.quote(document.words[match.first].start, document.words[match.last - 1].end)
    return None


def with_lists(claims: Sequence[Claim], document: Document, places: Sequence[Place], pack: Pack) -> tuple[Claim, ...]:
    """Return the claims, each exact number of countries with the complete list of countries behind it."""
    return tuple(
        claim.model_copy(update={"listed": listed})
        if claim.measure == COUNTRIES
        and claim.scope == "total"
        and claim.quantity.modifier == "exact"
        and (listed := _listed(claim, document, places, pack))
        else claim
        for claim in claims
    )


def _listed(claim: Claim, document: Document, places: Sequence[Place], pack: Pack) -> Listed | None:
    sentence = document.sentences[document.sentence_at(claim.quote.start)]
    first = document.word_at(claim.quote.end - 1) + 1
    roles = {match.first: match for match in lexicon(pack).find(document.words, first, sentence.last)}
    start, beyond = _opening(document, (first, sentence.last), roles)
    if start is None:
        return None
    names = {place.first: place for place in places if place.kind == COUNTRY and start <= place.first < sentence.last}
    opened = {position for position, match in roles.items() if match.meaning == "open"}
    found = _names(document, (start, sentence.last), names, opened)
    if not found:
        return None
    codes = tuple(dict.fromkeys(place.country for place in found))
    words = document.words
    return Listed(
        countries=codes, beyond=beyond, quote=document.quote(words[found[0].first].start, words[found[-1].last - 1].end)
    )


def _opening(document: Document, span: tuple[int, int], roles: dict[int, Match[str]]) -> tuple[int | None, bool]:
    """Return the word that a list may begin at, and whether it goes beyond the number; None where there is none."""
    first, last = span
    for position in range(first, min(first + REACH + 1, last)):
        if (match := roles.get(position)) is not None and match.meaning != REGION:
            return (match.last, True) if match.meaning == "beyond" else (None, False)
        if document.words[position].text in OPENERS:
            return position + 1, False
    return None, False


def _names(document: Document, span: tuple[int, int], names: dict[int, Place], opened: set[int]) -> list[Place]:
    """Return the countries of the list that fills a span of words to its closing sign; none unless it is complete."""
    found: list[Place] = []
    position, last = span
    gap = 0
    while position < last:
        word = document.words[position]
        if position in opened or word.text in OPEN_SIGNS:
            return []
        if (place := names.get(position)) is not None:
            found.append(place)
            position, gap = place.last, 0
            continue
        if word.text in CLOSERS:
            return found
        gap += 1
        if gap > BETWEEN or word.capital or word.text.isdigit() or len(word.text) > JOINT:
            return found if not word.capital and document.words[position - 1].text == "," else []
        position += 1
    return found
