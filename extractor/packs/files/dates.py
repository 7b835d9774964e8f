"""The schema of dates.yaml: how a language writes dates, ranges and durations.

Words come first; then phrases made of them, in the notation of `packs.notation` with slots in
braces; what stands in square brackets inside a phrase is the expression, the rest its context.
"""

from typing import Annotated, Literal

import regex
from pydantic import AfterValidator, Field

from extractor.packs.files.base import Forms, PackFile, Text
from extractor.packs.notation import expand

Unit = Literal["hour", "day", "night", "week", "weekend", "month", "year"]
SLOT = regex.compile(r"\{(\w+)\}")
MOMENT_SLOTS = frozenset(regex.findall(r"\w+", "dd wd mm yy mon abr dot yr dow sea ord n u tod dir ty hdg w"))
"""Slots of the phrases that name one moment: they stand for words and digits.

    dd  day of the month     mon  month              ord  ordinal       tod  time of the day
    mm  month in digits      abr  month, shortened   n    how many      dir  last, next
    yr  year                 dot  the same, dotted   u    unit of time  hdg  « environ »
    yy  year, two digits     dow  day of the week    sea  season        w    any one word
    wd  day of the month, written out                ty   this year
"""
PERIOD_SLOTS = frozenset(
    regex.findall(r"\w+", "day nth mon sea yr dow rel any no n u tod hdg clk w opn par cls stp cnt")
)
"""Slots of the phrases around moments that were read before: they stand for whole moments.

    day  a day               mon  a month or quarter   yr   a year         no  a bare day of the month
    nth  « mardi 3 »         sea  a season             dow  a weekday      clk an hour
    rel  « hier »            any  any of these         opn  an opening bracket or the start of a line, left out
    n, u, tod, hdg, w  as above                             par, cls  an opening, a closing bracket
    cnt  a word that a number in front of it may count; stp  no such word follows
"""


def _check(slots: frozenset[str], forms: Forms) -> Forms:
    for line in forms:
        expand(line.text)
        if unknown := sorted(set(SLOT.findall(line.text)) - slots):
            raise ValueError(
                f"line {line.number}: no slot is called {unknown[0]!r}; there are {', '.join(sorted(slots))}"
            )
        if line.text.count("[") != line.text.count("]") or line.text.count("[") > 1:
            raise ValueError(f"line {line.number}: put one pair of [ ] around the expression")
    return forms


Moments = Annotated[Forms, AfterValidator(lambda forms: _check(MOMENT_SLOTS, forms))]
"""Phrases that name one moment: « {dow} {dd} {mon} »."""
Periods = Annotated[Forms, AfterValidator(lambda forms: _check(PERIOD_SLOTS, forms))]
"""Phrases around moments: « du {day} au {day} »."""


class DatesFile(PackFile):
    """How a language writes dates."""

    published: Text = "2024-11-06"
    """The day on which the examples count as published."""

    months: dict[int, Forms] = Field(default_factory=dict)
    short_months: dict[int, Forms] = Field(default_factory=dict)
    """Shortened months, without their full stop."""
    named_months: bool = False
    """Whether months are written with a capital, so that one that stands alone may be somebody's name."""
    weekdays: dict[int, Forms] = Field(default_factory=dict)
    """1 is Monday, as in ISO 8601."""
    seasons: dict[int, Forms] = Field(default_factory=dict)
    """First month of the season → its names; a season lasts three months."""
    first_day: Forms = ()
    """What stands for 1 as the day of a month (« 1er »)."""
    written_days: dict[int, Forms] = Field(default_factory=dict)
    """Number words for the other days of a month, only in front of its name (« le deux mai »)."""
    counts: dict[int, Forms] = Field(default_factory=dict)
    """Number words that count days, weeks, months and years."""
    vague: Forms = ()
    """Words for an unknown number of them (« plusieurs »)."""
    hedges: Forms = ()
    """What may stand before such a number (« plus de »)."""
    ordinals: dict[int, Forms] = Field(default_factory=dict)
    """Which part of a year; -1 is the last."""
    units: dict[Unit, Forms] = Field(default_factory=dict)
    last: Forms = ()
    next: Forms = ()
    this_year: Forms = ()
    """Words that put a day or month in the year of the publication (« de este año »)."""
    counted: Forms = ()
    """Endings of words that a number in front of them may count (« en 2000 exemplaires »)."""
    followers: Forms = ()
    """Words that end so and are never counted: « en 2019 les … »."""
    daytimes: Forms = ()
    """What may follow a day and changes nothing (« matin », « dans la soirée »)."""
    clocks: Forms = ()
    """Hours between a day and the end of a range (« à {h} heures »): words with the slot {h}."""

    moments: Moments = ()
    """Phrases that name a day, a month, a season, a year or a weekday by their slots."""
    others: Moments = ()
    """Shapes of a day with a word in it that `dateparser` may know for a month."""
    decades: Moments = ()
    portions: dict[int, Moments] = Field(default_factory=dict)
    """Length in months → phrases for the n-th part of a year, n being their ordinal (« {ord} trimestre »)."""
    firsts: Moments = ()
    """Phrases for the first months of a year (« six premiers mois de 2024 »)."""
    these: Moments = ()
    """Phrases for the moment nearest to the publication (« ce mardi »)."""
    distances: dict[Unit, dict[int, Moments]] = Field(default_factory=dict)
    """Unit → number of units from the publication → phrases: « hier » is -1 day."""
    ago: Moments = ()
    ahead: Moments = ()
    beside: dict[int, Forms] = Field(default_factory=dict)
    """Days from the day named before → phrases (« le lendemain »)."""
    beside_of: Forms = ()
    """What behind such a phrase says that it is told by something else (« la veille du procès »)."""

    ranges: Periods = ()
    """First and last moment of a range."""
    lists: Periods = ()
    """Moments side by side: one range where each follows the one before, else one mention each."""
    within: Periods = ()
    """A day or month, and the year it falls in told by its distance: “in March last year”."""
    since: Periods = ()
    """Open ranges that began in the past (« depuis »)."""
    onward: Periods = ()
    """Open ranges that may begin later (« à partir de »)."""
    until: Periods = ()
    weeks: Periods = ()
    """The week in which a day falls."""
    frames: Periods = ()
    """Context that makes a bare year or season a date (« en [{yr}] »)."""
    durations: Periods = ()
    never: Periods = ()
    """Phrases with the look of a date that are none; what they hold is not looked at again."""
