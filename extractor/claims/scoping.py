"""Total, part or local: where a figure was counted, and whether that is all of the operation."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractor.claims.choices import Choice
from extractor.claims.ground import Ground, place_of
from extractor.claims.kinds import exceeds, is_kind
from extractor.model import Scope
from extractor.parsing import Document

COUNTRIES = "countries"
ARRESTS = "arrests"
LEAD = 6
"""Sentences of headline and lead."""
WHOLE_SCOPE: tuple[Scope, str | None] = ("total", None)
MOSTLY = 0.6
"""Share of the figures that makes a country the operation's own."""
OWN = 2
"""Words between a number and a place of its own."""
WHOLE = 3
"""Words between « au total » and its number."""


def read_scopes(
    document: Document, ground: Ground, choices: Sequence[Choice], *, named: bool
) -> list[tuple[Scope, str | None]]:
    """Return scope and country of the figures of one operation.

    Figures of the country that headline and lead name are not local to it.  `named`: the operation has a
    name; of one that has none, kinds of people side by side, or fewer than the total, are parts.
    """
    places = [None if choice.link.measure == COUNTRIES else place_of(document, ground, choice) for choice in choices]
    home = None if _is_abroad(choices) else _home(places)
    known: dict[tuple[int, int], tuple[Scope, str | None]] = {}
    across = frozenset(choice.counted.sentence for choice in choices if choice.link.measure == COUNTRIES)
    ground = replace(ground, spoken=ground.spoken | across)
    several = named or _is_across(ground, choices, places)
    told: tuple[int, str] | None = None
    for choice, place in zip(choices, places, strict=True):
        if place is None and told is not None and _goes_on(document, ground, told[0], choice):
            place = told[1]
        away = several and place != (home if named else None)
        if choice.part:
            scope = _scope_of_part(ground, choice, place, known if several else {})
        elif _is_whole(ground, choice):
            scope = WHOLE_SCOPE
        elif place and (
            away or choice.link.relation == "listed" or _is_one_of_several(ground, choice, choices, places)
        ):
            scope = ("local", place)
        elif _is_on_top(ground, choice, choices) or is_kind(document, choice, choices, named=named):
            scope = ("part", None)
        else:
            scope = WHOLE_SCOPE
        known[choice.counted.key] = scope
        told = (choice.counted.sentence, scope[1]) if scope[0] == "local" and scope[1] else None
    return [known[choice.counted.key] for choice in choices]


def _goes_on(document: Document, ground: Ground, told: int, choice: Choice) -> bool:
    """Whether the next sentence of a paragraph goes on with what was counted in one country."""
    index = choice.counted.sentence
    if choice.link.measure == COUNTRIES or index in ground.wide or index - told > 1:
        return False
    first, second = document.sentences[told], document.sentences[index]
    return first.paragraph == second.paragraph and not second.bullet and index not in ground.spoken


def _is_on_top(ground: Ground, choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether the number comes on top of some already told: « quatre autres pays », « 26 autres suspects »."""
    measure = choice.link.measure
    told = any(other.link.measure == measure and other.counted.key < choice.counted.key for other in choices)
    behind = choice.counted.number_last
    return behind in ground.further or (behind in ground.others and (told or measure == COUNTRIES))


def _scope_of_part(
    ground: Ground, choice: Choice, place: str | None, known: Mapping[tuple[int, int], tuple[Scope, str | None]]
) -> tuple[Scope, str | None]:
    """Return the scope of a part: local where it has a place of its own, or is part of a local figure."""
    if place is not None and not choice.counted.classes and _has_own_place(ground, choice):
        return "local", place
    larger = known.get(choice.whole.key, WHOLE_SCOPE) if choice.whole else WHOLE_SCOPE
    return larger if larger[0] == "local" else ("part", None)


def _has_own_place(ground: Ground, choice: Choice) -> bool:
    """Whether a place stands just behind the number, or between it and the whole: « dont 26 en France »."""
    after = [place.first - choice.counted.number_last for place in ground.places]
    if any(0 <= distance <= OWN for distance in after) or choice.link.relation == "listed":
        return True
    first, last = choice.whole.last if choice.whole else choice.counted.first, choice.counted.first
    return any(first < place.first and place.last <= last for place in ground.places)


def _is_whole(ground: Ground, choice: Choice) -> bool:
    """Whether « au total » stands just before the number."""
    return any(0 <= choice.counted.first - last <= WHOLE for last in ground.whole)


def _is_abroad(choices: Sequence[Choice]) -> bool:
    """Whether the article says in how many countries the operation took place."""
    return any(c.link.measure == COUNTRIES and c.counted.number.quantity.value > 1 for c in choices)


def _home(places: Sequence[str | None]) -> str | None:
    """Return the country of the first figure, else the one of most figures."""
    if not places or places[0] is not None:
        return places[0] if places else None
    country, count = Counter(places).most_common(1)[0]
    return country if count >= MOSTLY * len(places) else None


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


def _is_one_of_several(ground: Ground, choice: Choice, choices: Sequence[Choice], places: Sequence[str | None]) -> bool:
    """Whether headline or lead give a larger figure with no place, or another country has a figure of its own."""
    mine = places[choices.index(choice)]
    return any(
        _is_larger_whole(other, choice) if place is None else place != mine and _is_other(ground, other, choice)
        for other, place in zip(choices, places, strict=True)
        if other.link.measure == choice.link.measure and not other.part
    )


def _is_larger_whole(other: Choice, choice: Choice) -> bool:
    return other.counted.sentence < min(choice.counted.sentence, LEAD) and exceeds(other, choice)


def _is_other(ground: Ground, other: Choice, choice: Choice) -> bool:
    """Whether two figures cannot be one told twice: they differ, or one says « treize autres »."""
    if other.counted.number.quantity.value != choice.counted.number.quantity.value:
        return True
    return other.counted.number_last in ground.others or choice.counted.number_last in ground.others
