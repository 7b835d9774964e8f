"""The currency of a sum that its sign or word leaves open: “$3 million” in Sydney, « 300 000 dinars » in Algiers."""

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

    Where neither has one, the unit is that of the one country of the text that fits: of « 300 000 dinars » DZD in a
    text about Algeria, none in one about Algeria and Tunisia.  A sign that the pack gives a meaning keeps it then.
    """
    shared = shared_words(pack)
    if not any(_is_open(document, number, shared) for number in numbers):
        return numbers
    own = _country_of(document, places, pack)
    countries = tuple(sorted({place.country for place in places}))
    return tuple(
        _localised(document, number, own, countries, pack) if _is_open(document, number, shared) else number
        for number in numbers
    )


def _is_open(document: Document, number: NumberMention, shared: frozenset[str]) -> bool:
    """Whether several currencies are called so."""
    return number.kind == MONEY and (number.quantity.unit is None or _word_of(document, number) in shared)


def lexicon(pack: Pack) -> Lexicon[str]:
    """Return the words of this room, as `recoupe pack check` looks for them."""
    return Lexicon((line, MONEY) for line in pack.numbers.shared_currencies)


@lru_cache(maxsize=16)
def shared_words(pack: Pack) -> frozenset[str]:
    """Return the signs and words of a pack that several currencies share, folded."""
    return frozenset(fold(form) for line in pack.numbers.shared_currencies for form in expand(line.text))


def _localised(
    document: Document, number: NumberMention, own: str | None, countries: tuple[str, ...], pack: Pack
) -> NumberMention:
    word, language = _word_of(document, number), pack.language.code
    code = None if own is None or not word else _currency_of(own, word, language)
    if code is None and word and number.quantity.unit is None:
        fitting = {found for country in countries if (found := _currency_of(country, word, language)) is not None}
        code = fitting.pop() if len(fitting) == 1 else None
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
