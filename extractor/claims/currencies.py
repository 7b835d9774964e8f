"""The currency of a sum that its sign or word leaves open: “$3 million” in Sydney, « 11 millones de pesos » in Cali."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies

from extractor.finding.places import Place
from extractor.model import NumberMention
from extractor.packs import Lexicon, Pack, fold
from extractor.packs.notation import expand
from extractor.parsing import Document

MONEY = "money"
TERRITORY = 2
"""Letters at the end of a host that name a country."""
MOSTLY = 0.6
"""Share of the places that makes a country the article's own."""
FEWEST = 2
"""Places of a country from which on it may be the article's own."""
STEM = 4
"""Letters of a currency's name that two languages and numbers share."""
HOSTS = {"UK": "GB"}
"""Ends of hosts that are no ISO 3166-1 codes."""


def with_local_currencies(
    document: Document, numbers: tuple[NumberMention, ...], places: Sequence[Place], pack: Pack
) -> tuple[NumberMention, ...]:
    """Return the numbers; a sum in a currency that several countries call so is in that of the outlet or article.

    Where neither tells a country, or it has no such currency, the unit is left as the pack has it.
    """
    shared = shared_words(pack)
    if not shared or not any(_word_of(document, number) in shared for number in numbers):
        return numbers
    country = _country_of(document, places, pack)
    if country is None:
        return numbers
    return tuple(_localised(document, number, shared, country, pack) for number in numbers)


def lexicon(pack: Pack) -> Lexicon[str]:
    """Return the words of this room, as `recoupe pack check` looks for them."""
    return Lexicon((line, MONEY) for line in pack.numbers.shared_currencies)


@lru_cache(maxsize=16)
def shared_words(pack: Pack) -> frozenset[str]:
    """Return the signs and words of a pack that several currencies share, folded."""
    return frozenset(fold(form) for line in pack.numbers.shared_currencies for form in expand(line.text))


def _localised(
    document: Document, number: NumberMention, shared: frozenset[str], country: str, pack: Pack
) -> NumberMention:
    word = _word_of(document, number)
    if word not in shared:
        return number
    code = _currency_of(country, word, pack.language.code)
    return number if code is None else replace(number, quantity=number.quantity.model_copy(update={"unit": code}))


def _word_of(document: Document, number: NumberMention) -> str:
    """Return the sign before a sum or the word behind it, folded; "" for another number."""
    if number.kind != MONEY:
        return ""
    if number.front is not None:
        return fold(document.text[number.front : number.start]).strip()
    words = fold(document.text[number.end : number.unit_end]).split()
    return words[-1] if words else ""


def _country_of(document: Document, places: Sequence[Place], pack: Pack) -> str | None:
    """Return the country of the outlet's host, else the one that the article names most of the time."""
    end = (document.article.outlet or "").strip("/").rpartition(".")[2].upper()
    code = HOSTS.get(end, end)
    if len(code) == TERRITORY and code in Locale.parse(pack.language.code).territories:
        return code
    counts = Counter(place.country for place in places)
    best = max(sorted(counts), key=lambda country: counts[country], default=None)
    if best is None or counts[best] < max(FEWEST, MOSTLY * counts.total()):
        return None
    return best


@lru_cache(maxsize=1024)
def _currency_of(country: str, word: str, language: str) -> str | None:
    """Return the currency of a country that is written so there, by CLDR."""
    try:
        locale = Locale.parse(f"{language}_{country}")
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse(language)
    for code in get_territory_currencies(country):
        symbol, name = fold(get_currency_symbol(code, locale=locale)), fold(get_currency_name(code, locale=language))
        named = word.isalpha() and any(part.startswith(word[:STEM]) for part in name.split())
        if named or symbol.endswith(word.rstrip(".")):
            return str(code)
    return None
