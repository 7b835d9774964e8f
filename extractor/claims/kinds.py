"""Kinds of one thing counted side by side are parts, even where nobody sums them up."""

from collections.abc import Sequence

from extractor.claims.choices import Choice
from extractor.claims.counted import Counted
from extractor.packs.measures import load_measures
from extractor.parsing import Document

KINDS = frozenset(
    ("arrests", "rescues", "victims", "migrants", "suspects", "charged", "officers", "deaths", "injured", "weapons",
     "goods", "vehicles", "documents", "animals", "drugs_kg")
)  # fmt: skip
"""Measures whose figures side by side are kinds of one thing; accounts and inspections are things of their own."""
STUFF = frozenset(("drugs_kg", "drugs_units"))
"""The same where the operation has no name; one that has a name lists drugs as totals of their own."""
ASSORTED = frozenset(("weapons", "goods", "vehicles", "documents", "animals"))
"""Things of which an operation without a name lists kinds, wherever they stand in the article."""
SHARES = frozenset(("countries",))
"""Measures of which a smaller figure is a share of the larger one, of an operation with a name too."""
SAME = 0.9
"""A figure above that share of another may be the same one, rounded."""
SIBLING = 9
"""Words between two numbers of one list."""
TALLY = "tally"
"""What a figure is that was told before, or has grown since: « contre neuf annoncés », « passé de 140 à 158 »."""
BREAKS = frozenset(";:.!?•")
"""What ends a list."""


def is_kind(document: Document, choice: Choice, choices: Sequence[Choice], *, named: bool) -> bool:
    """Whether the figure is one of several kinds side by side, or a share of a larger figure before it."""
    measure = choice.link.measure
    if _is_sum(choice, choices):
        return False
    kinds = measure in KINDS or (not named and measure in STUFF)
    beside = kinds and _has_sibling(document, choice, choices)
    if _is_headline(choice, choices, exact=beside):
        return False
    if beside or choice.beside or _is_share_of_those(choice, choices):
        return True
    if not named and measure in ASSORTED and _is_assorted(document, choice, choices):
        return True
    return measure in (SHARES if named else load_measures().people) and _is_rest(choice, choices)


def _is_share_of_those(choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether people without a noun are fewer than those just told of: « Six ont été mis en examen, cinq écroués »."""
    mine = choice.counted
    return _stands_alone(choice) and any(
        other.counted.key < mine.key
        and mine.sentence - other.counted.sentence <= 1
        and not other.part
        and exceeds(other, choice)
        for other in choices
    )


def _stands_alone(choice: Choice) -> bool:
    """Whether a number of people has an event behind it and no noun."""
    event = choice.link.event
    behind = event is not None and event.first >= choice.counted.number_last
    return behind and choice.counted.noun is None and choice.link.measure in load_measures().people


def _is_sum(choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether the figures behind it in its sentence add up to this one: « neuf, sept hommes et deux femmes »."""
    mine = choice.counted
    behind = [
        other.counted.number.quantity.value
        for other in choices
        if other.counted.sentence == mine.sentence
        and other.counted.first > mine.first
        and other.link.measure == choice.link.measure
        and other.counted.number.quantity.unit == mine.number.quantity.unit
    ]
    summed = len(behind) > 1 and sum(behind) == mine.number.quantity.value
    return summed and (max(behind) > 1 or choice.link.measure in load_measures().people)


def _is_headline(choice: Choice, choices: Sequence[Choice], *, exact: bool) -> bool:
    """Whether the headline gives the same figure of the same measure; of people, no second one beside it."""
    mine = choice.counted.number.quantity.value
    titled = [
        other
        for other in choices
        if other.counted.sentence == 0 and other.link.measure == choice.link.measure and not other.part
    ]
    alone = len(titled) == 1 or choice.link.measure not in load_measures().people
    same = [other for other in titled if _is_same(other, choice)]
    return alone and any(
        not exact or (other is not choice and other.counted.number.quantity.value == mine) for other in same
    )


def _is_assorted(document: Document, choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether things of several kinds are counted one by one and no headline gives a figure for all of them."""
    mine = choice.counted
    alike = [other for other in choices if other.link.measure == choice.link.measure and not other.part]
    noun = _noun_of(document, mine)
    return noun != "" and any(
        _noun_of(document, o.counted) not in ("", noun) and not _is_same(o, choice) for o in alike
    )


def _is_same(other: Choice, choice: Choice) -> bool:
    """Whether two figures may be the same one, rounded."""
    mine, theirs = choice.counted.number.quantity, other.counted.number.quantity
    return mine.unit == theirs.unit and min(mine.value, theirs.value) >= SAME * max(mine.value, theirs.value)


def _noun_of(document: Document, counted: Counted) -> str:
    """Return the words counted, in small letters; "" where the number stands alone."""
    if counted.noun is None:
        return ""
    first, last = counted.noun
    return document.text[document.words[first].start : document.words[last - 1].end].lower()


def exceeds(other: Choice, choice: Choice) -> bool:
    """Return whether another figure of the same measure and unit is the larger one, rounding aside."""
    mine, theirs = choice.counted.number.quantity, other.counted.number.quantity
    same = other.link.measure == choice.link.measure and theirs.unit == mine.unit
    return same and mine.value < SAME * theirs.value


def _has_sibling(document: Document, choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether the number stands beside another of the same measure: « six civils et un policier »."""
    for other in choices:
        if other is choice or other.counted.sentence != choice.counted.sentence or other.part:
            continue
        if TALLY in (other.link.relation, choice.link.relation):
            continue
        if other.link.measure != choice.link.measure or other.counted.number.kind != choice.counted.number.kind:
            continue
        first, second = sorted((choice, other), key=lambda one: one.counted.first)
        if _stands_alone(second) and not _stands_alone(first):
            continue
        between = range(first.counted.last, second.counted.first)
        if len(between) <= SIBLING and not any(document.words[p].text in BREAKS for p in between):
            return True
    return False


def _is_rest(choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether people are a smaller number than the total given before: a kind of them."""
    return any(
        other.counted.key < choice.counted.key and not other.part and exceeds(other, choice)
        for other in choices
        if choice.counted.classes and choice.link.relation != "echo"
    )
