"""Numbers, periods, lists and names, as the reader's language writes them."""

import math
from collections.abc import Sequence
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import get_month_names
from babel.lists import format_list
from babel.numbers import (
    format_compact_currency,
    format_currency,
    format_decimal,
    format_percent,
    is_currency,
)
from babel.units import format_unit

from extractor.reporting.cleaning import clean

if TYPE_CHECKING:
    from extractor.model import Modifier
    from extractor.packs.files.report import Plural, ReportFile

TONNE = 1000
"""Whole kilograms are written in tonnes from here on: three decimals lose nothing."""
GRAMS = 1000
"""In a kilogram: less than one is written in grams."""
COMPACT = 1_000_000
"""From here on a sum of money is written with a scale (« 69 M€ »), where no digit is lost."""
DECIMALS = 3
"""Digits after the decimal sign that a press figure ever has (« 27,535 tonnes »)."""
NEARLY_CERTAIN = 0.995
"""Above it, 100 % would be a claim that nobody made."""


class Formats:
    """The formats of one language; everything it returns is clean."""

    def __init__(self, words: "ReportFile") -> None:
        """Take the words of a report."""
        self.words = words

    @cached_property
    def locale(self) -> Locale:
        """The CLDR locale of the language."""
        return Locale.parse(self.words.locale)

    def number(self, value: float) -> str:
        """Return a number with the separators of the language: « 2 517 », with U+202F."""
        if not math.isfinite(value):
            return "∞" if value > 0 else "–"
        return format_decimal(value, format=f"#,##0.{'#' * DECIMALS}", locale=self.locale)

    def amount(self, value: float, unit: str | None = None) -> str:
        """Return a number with its unit: « 2 517 », « 27,5 t », « 2,2 M $US »."""
        if unit is None or not math.isfinite(value):
            return self.number(value)
        if unit == "kg":
            return self._weight(value)
        if unit == "l":
            return format_unit(value, "volume-liter", "short", f"#,##0.{'#' * DECIMALS}", self.locale)
        if _is_currency(unit):
            return self._money(value, unit)
        return f"{self.number(value)}\N{NO-BREAK SPACE}{clean(unit)}"

    def _weight(self, value: float) -> str:
        if value >= TONNE and float(value).is_integer():
            return format_unit(value / TONNE, "mass-tonne", "short", f"#,##0.{'#' * DECIMALS}", self.locale)
        if 0 < value < 1:
            return format_unit(value * GRAMS, "mass-gram", "short", f"#,##0.{'#' * DECIMALS}", self.locale)
        return format_unit(value, "mass-kilogram", "short", f"#,##0.{'#' * DECIMALS}", self.locale)

    def _money(self, value: float, currency: str) -> str:
        scale = 1000 ** int(math.log10(value) // 3) if value >= COMPACT else 1
        for digits in range(DECIMALS):
            if scale > 1 and value % (scale // 10**digits) == 0:
                return format_compact_currency(value, currency, locale=self.locale, fraction_digits=digits)
        pattern = self.locale.currency_formats["standard"].pattern.split(";")[0].replace("0.00", "0.##")
        return format_currency(value, currency, pattern, self.locale, currency_digits=False)

    def statement(self, value: float, high: float | None, modifier: "Modifier", unit: str | None = None) -> str:
        """Return a quantity in words: « plus de 2 500 », « entre 100 et 150 »."""
        upper = self.amount(value if high is None else high, unit)
        return self.words.modifiers[modifier].format(value=self.amount(value, unit), high=upper)

    def span(self, low: float | None, high: float | None, unit: str | None = None) -> str:
        """Return from the lowest to the highest: « 2 517 – 2 571 », one number where they are the same."""
        if low is None and high is None:
            return ""
        if low == high and low is not None:
            return self.amount(low, unit)
        left = "" if low is None else self.amount(low, unit)
        right = "" if high is None else self.amount(high, unit)
        return f"{left} – {right}".strip()

    def confidence(self, probability: float | None) -> str:
        """Return a probability as a percentage that never pretends to certainty: « > 99 % »."""
        if probability is None:
            return "–"
        if probability > NEARLY_CERTAIN:
            return f">\N{NO-BREAK SPACE}{format_percent(0.99, locale=self.locale)}"
        if probability < 1 - NEARLY_CERTAIN:
            return f"<\N{NO-BREAK SPACE}{format_percent(0.01, locale=self.locale)}"
        return format_percent(probability, locale=self.locale)

    def weight(self, weight: float) -> str:
        """Return a weight with its sign: « +1,1 »."""
        return format_decimal(weight, format="+0.0;−0.0", locale=self.locale)

    def count(self, plural: "Plural", count: int) -> str:
        """Return a phrase with its count: « 3 articles »."""
        phrase = plural.one if self.locale.plural_form(count) == "one" else plural.other
        return phrase.format(count=self.number(count))

    def names(self, names: Sequence[str]) -> str:
        """Return a list in words: « a, b et c »."""
        return format_list(list(names), locale=self.locale)

    def country(self, code: str) -> str:
        """Return the name of a country by its ISO code, or the code where CLDR has no name for it."""
        return str(self.locale.territories.get(code, clean(code)))

    def day(self, iso: str) -> str:
        """Return a day, month or year: « 6 novembre 2024 », « octobre 2024 », « 2017 »; else the text, cleaned."""
        parts = _parts(iso)
        if parts is None:
            return clean(iso)
        year, month, day = parts
        if not month:
            return str(year)
        if not day:
            return f"{self._month(month)} {year}"
        return self.words.periods.day.format(day=self._day(day), month=self._month(month), year=year)

    def period(self, start: str | None, end: str | None) -> str:
        """Return a period: « du 29 septembre au 4 octobre 2024 », nothing where neither end is known."""
        periods = self.words.periods
        if start is None or end is None or start == end:
            known = start or end
            return periods.within.format(period=self.day(known)) if known else ""
        first, last = _parts(start), _parts(end)
        if first is None or last is None or not (first[2] and last[2]):
            return periods.months.format(start=self.day(start), end=self.day(end))
        opening = self.day(start)
        if first[0] == last[0]:
            opening = periods.day_of_month.format(day=self._day(first[2]), month=self._month(first[1]))
            opening = self._day(first[2]) if first[1] == last[1] else opening
        return periods.days.format(start=opening, end=self.day(end))

    def _month(self, month: int) -> str:
        names = get_month_names("wide", locale=self.locale)
        return str(names[month])

    def _day(self, day: int) -> str:
        return self.words.periods.first if day == 1 and self.words.periods.first else str(day)


@lru_cache(maxsize=256)
def _is_currency(unit: str) -> bool:
    return is_currency(unit)


def _parts(iso: str) -> tuple[int, int, int] | None:
    """Return year, month and day of an ISO text, 0 for what its precision leaves out; None if it is none."""
    fields = iso.split("-")
    try:
        year, month, day = (*map(int, fields), *(0,) * (3 - len(fields)))
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    return year, month, day
