"""Total, part or local: where a figure was counted, and whether that is all of the operation.

`REASONS` is the whole decision: the first reason that holds for a figure gives its scope, in that order.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from extractor.claims.choices import Choice
from extractor.claims.ground import Ground
from extractor.claims.homes import ARRESTS, COUNTRIES, read_outlook
from extractor.claims.kinds import exceeds, is_kind
from extractor.claims.whereabouts import place_of
from extractor.model import Scope
from extractor.parsing import Document

LEAD = 6
"""Sentences of headline and lead."""
Told = tuple[Scope, str | None]
"""Scope and country."""
TOTAL: Told = ("total", None)
PART: Told = ("part", None)
OWN = 2
"""Words between a number and a place of its own."""
WHOLE = 3
"""Words between « au total » and its number."""


@dataclass(slots=True)
class _Setting:
    """The figures of one operation while their scopes are read, in the order of the text."""

    document: Document
    ground: Ground
    choices: Sequence[Choice]
    places: Sequence[str | None]
    """By figure: the country that the words around it say."""
    named: bool
    """Whether the operation has a name."""
    several: bool
    """Whether it may have taken place in several countries."""
    home: str | None
    """The country in which all of it took place: its figures are not local."""
    known: dict[tuple[int, int], Told] = field(default_factory=dict)
    """By key of a number: what was read before."""


Reason = Callable[[_Setting, Choice, str | None], Told | None]


def read_scopes(document: Document, ground: Ground, choices: Sequence[Choice], *, named: bool) -> list[Told]:
    """Return scope and country of the figures of one operation.

    Figures of the country that headline and lead name are not local to it.  `named`: the operation has a
    name; of one that has none, kinds of people side by side, or fewer than the total, are parts.
    """
    places = [None if choice.link.measure == COUNTRIES else place_of(document, ground, choice) for choice in choices]
    outlook = read_outlook(document, ground, choices, places, named=named)
    several = named or _is_across(outlook.ground, choices, places)
    setting = _Setting(document, outlook.ground, choices, places, named, several, outlook.home)
    told: tuple[int, str] | None = None
    for choice, own in zip(choices, places, strict=True):
        place = own
        if own is None and told is not None and _goes_on(setting, told[0], choice):
            place = told[1]
        elif own is None and choice.counted.sentence in outlook.national and choice.link.measure != COUNTRIES:
            place = outlook.nation
        scope, country = _scope_of(setting, choice, place)
        setting.known[choice.counted.key] = scope, country
        if not choice.part:  # « …, dont 26 en France »: what follows is of the whole again
            told = (choice.counted.sentence, country) if scope == "local" and country is not None else None
    found = [setting.known[choice.counted.key] for choice in choices]
    return [(scope, country or None) for scope, country in found]


def _scope_of(setting: _Setting, choice: Choice, place: str | None) -> Told:
    """Return what the first reason that holds says; where none does, a figure is the whole."""
    for _, reason in REASONS:
        if (told := reason(setting, choice, place)) is not None:
            return told
    return TOTAL


def _share(setting: _Setting, choice: Choice, place: str | None) -> Told | None:
    """« dont 26 »: local where it has a place of its own, or is part of a local figure."""
    if not choice.part:
        return None
    if place is not None and not choice.counted.classes and _has_own_place(setting.ground, choice):
        return "local", place
    known = setting.known if setting.several else {}
    larger = known.get(choice.whole.key, TOTAL) if choice.whole else TOTAL
    return larger if larger[0] == "local" else PART


def _whole(setting: _Setting, choice: Choice, _: str | None) -> Told | None:
    """« Au total, 158 »."""
    said = any(0 <= choice.counted.first - last <= WHOLE for last in setting.ground.whole)
    return TOTAL if said else None


def _elsewhere(setting: _Setting, choice: Choice, place: str | None) -> Told | None:
    """A figure of one country, of an operation that took place in several."""
    return ("local", place) if place is not None and setting.several and place != setting.home else None


def _listed(_: _Setting, choice: Choice, place: str | None) -> Told | None:
    """« au Ghana (103) »."""
    return ("local", place) if place and choice.link.relation == "listed" else None


def _one_of_several(setting: _Setting, choice: Choice, place: str | None) -> Told | None:
    """A figure with a place, where a larger one has none, or another country has one of its own."""
    return ("local", place) if place and _is_one_of_several(setting, choice) else None


def _on_top(setting: _Setting, choice: Choice, _: str | None) -> Told | None:
    """« quatre autres pays », « 26 autres suspects »."""
    return PART if _is_on_top(setting, choice) else None


def _kind(setting: _Setting, choice: Choice, _: str | None) -> Told | None:
    """« six civils et un policier »."""
    return PART if is_kind(setting.document, choice, setting.choices, named=setting.named) else None


REASONS: tuple[tuple[str, Reason], ...] = (
    ("a share of a larger figure", _share),
    ("said to be the whole", _whole),
    ("of one country of several", _elsewhere),
    ("beside its place in a list", _listed),
    ("of one place, and others have their own", _one_of_several),
    ("on top of some already told", _on_top),
    ("one kind beside others", _kind),
)
"""Why a figure has its scope, in the order in which they are asked."""


def _goes_on(setting: _Setting, told: int, choice: Choice) -> bool:
    """Whether the next sentence of a paragraph goes on with what was counted in one country."""
    index, ground = choice.counted.sentence, setting.ground
    if choice.link.measure == COUNTRIES or index in ground.wide or index - told > 1:
        return False
    first, second = setting.document.sentences[told], setting.document.sentences[index]
    return first.paragraph == second.paragraph and not second.bullet and index not in ground.spoken


def _is_on_top(setting: _Setting, choice: Choice) -> bool:
    """Whether the number comes on top of some already told."""
    measure, ground = choice.link.measure, setting.ground
    told = any(o.link.measure == measure and o.counted.key < choice.counted.key for o in setting.choices)
    behind = choice.counted.number_last
    return behind in ground.further or (behind in ground.others and (told or measure == COUNTRIES))


def _has_own_place(ground: Ground, choice: Choice) -> bool:
    """Whether a place stands just behind the number, or between it and the whole: « dont 26 en France »."""
    after = [place.first - choice.counted.number_last for place in ground.places]
    if any(0 <= distance <= OWN for distance in after) or choice.link.relation == "listed":
        return True
    first, last = choice.whole.last if choice.whole else choice.counted.first, choice.counted.first
    return any(first < place.first and place.last <= last for place in ground.places)


def _is_across(ground: Ground, choices: Sequence[Choice], places: Sequence[str | None]) -> bool:
    """Whether two countries each have a figure of arrests of their own, so that the operation took place in both."""
    held = [
        (choice, place)
        for choice, place in zip(choices, places, strict=True)
        if place and choice.link.measure == ARRESTS and not choice.part
    ]
    return any(
        place != other_place and _is_other(ground, other, choice)
        for choice, place in held
        for other, other_place in held
    )


def _is_one_of_several(setting: _Setting, choice: Choice) -> bool:
    """Whether headline or lead give a larger figure with no place, or another country has a figure of its own."""
    mine = setting.places[setting.choices.index(choice)]
    return any(
        _is_larger_whole(other, choice)
        if place in (None, setting.home)
        else place != mine and _is_other(setting.ground, other, choice)
        for other, place in zip(setting.choices, setting.places, strict=True)
        if other.link.measure == choice.link.measure and not other.part
    )


def _is_larger_whole(other: Choice, choice: Choice) -> bool:
    return other.counted.sentence < min(choice.counted.sentence, LEAD) and exceeds(other, choice)


def _is_other(ground: Ground, other: Choice, choice: Choice) -> bool:
    """Whether two figures cannot be one told twice: they differ, or one says « treize autres »."""
    if other.counted.number.quantity.value != choice.counted.number.quantity.value:
        return True
    return other.counted.number_last in ground.others or choice.counted.number_last in ground.others
