"""The currency of sums in « francs » or « dinars », where the countries of the text leave no choice."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from babel import Locale
from babel.numbers import get_territory_currencies

from extractor.model import NumberMention
from extractor.packs import Pack, fold


def with_currencies(
    numbers: Sequence[NumberMention], text: str, countries: Collection[str], pack: Pack
) -> tuple[NumberMention, ...]:
    """Return the numbers, sums of a currency that only its country tells with that of the one country that fits.

    Of « 300 000 dinars » in a text about Algeria alone the unit is DZD; of one about Algeria and Tunisia, none.
    """
    return tuple(
        _resolved(number, text, frozenset(countries), pack)
        if number.kind == "money" and number.quantity.unit is None
        else number
        for number in numbers
    )


def _resolved(number: NumberMention, text: str, countries: frozenset[str], pack: Pack) -> NumberMention:
    words = fold(text[number.end : number.unit_end]).replace("'", " ").split()
    found = (
        {code for country in countries for code in _currencies(country, words[-1], pack.language.code)} if words else ()
    )
    if len(found) != 1:
        return number
    (code,) = found
    return replace(number, quantity=number.quantity.model_copy(update={"unit": code}))


@lru_cache(maxsize=4096)
def _currencies(country: str, word: str, language: str) -> frozenset[str]:
    """Return the currencies of a country whose name begins with that word, in the singular or plural."""
    names = Locale.parse(language).currencies
    codes = get_territory_currencies(country)
    return frozenset(code for code in codes if word.startswith(fold(names.get(code, code)).split(" ")[0]))
