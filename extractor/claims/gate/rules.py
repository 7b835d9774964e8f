"""Which figures the words of a sentence may make, by what it takes for them to show an operation."""

from collections.abc import Iterable
from functools import lru_cache

from extractor.claims.gate import bits as b
from extractor.claims.judging import ACTING, DEATHS, FOUND, HARM, RESCUES, RESULTS
from extractor.claims.relations import GOODS

RESULT, KILLED, FOUND_ONES, ACTED, VALUED, WOUNDED = 1, 2, 4, 8, 16, 32
"""Measures that count by themselves, with an attack or police in the lead, with police, with police and a head word;
what something is worth, with police or what they seize; and the wounded, with an attack: a collision has some too."""
LEVEL = {
    measure: (
        RESULT
        if measure in RESULTS or measure == RESCUES
        else KILLED if measure == DEATHS
        else WOUNDED if measure in HARM
        else FOUND_ONES if measure in FOUND
        else ACTED if measure in ACTING
        else 0
    )
    for measure in b.TABLE.measures
}  # fmt: skip
OFFICER, SEIZE, DRUG = "officer", "seize", "drug"


def allowed(words: int, lead: int | None) -> int:
    """Return the levels that count in an article with these words, in its lead with those, or below it (None)."""
    acted = bool(words & b.BIT["police"])
    valued = VALUED if acted or words & (b.EVENTS[SEIZE] | b.DIRECT[SEIZE]) else 0
    harmed = KILLED | WOUNDED if (words if lead is None else lead) & b.BIT["attack"] else 0
    if lead is None:
        return RESULT | KILLED | FOUND_ONES | harmed | valued if acted else 0
    found = RESULT | valued | (KILLED | FOUND_ONES if acted else 0) | harmed
    return found | (ACTED if acted and lead & b.BIT["head"] else 0)


@lru_cache(maxsize=32768)
def levels(words: int) -> int:
    """Return the levels of all measures that a number among these words may be counted as."""
    if not words & b.COUNTED:
        return 0
    if words & (b.MONEY | b.WEIGHT):
        words |= b.NUMBER  # « une tonne » counts what « une » alone does not
    found = _of_acts(words)
    classes = _classes(words)
    definite, shared = bool(words & b.NUMBER), bool(words & b.BIT["part"])
    for name in b.TABLE.events:
        if words & (b.EVENTS[name] | b.NOUNS[name]):
            found |= _of_event(name, classes, definite=definite, shared=shared)
    if words & b.NUMBER:
        found |= LEVEL[b.TABLE.events["deploy"][OFFICER]] if OFFICER in classes else 0
        found |= LEVEL[b.TABLE.events[SEIZE][DRUG]] if DRUG in classes and words & b.WEIGHT else 0
        for name, bit in b.DIRECT.items():
            found |= _of_event(name, classes, definite=True, shared=shared) if words & bit and classes & GOODS else 0
    if words & b.BIT["tally"]:
        found |= _join(b.TABLE.beside.get(name) for name in classes)
    return found


@lru_cache(maxsize=4096)
def listed_levels(words: int) -> int:
    """Return the levels of the measures that the things of a list or a label may make under these events."""
    classes = _classes(words)
    events = [name for name, bit in b.EVENTS.items() if words & bit or name == SEIZE]
    measures = {b.TABLE.events[event].get(name) for event in events for name in classes}
    return _of_acts(words) | _join(measures)


def _of_event(event: str, classes: frozenset[str], *, definite: bool, shared: bool) -> int:
    """Return the levels under one event; things of no class count only as a part of what has one."""
    by_class = b.TABLE.events[event]
    if not definite:
        return _join(by_class.get(name) for name in classes & frozenset(b.TABLE.one.get(event, ())))
    found = {by_class.get(name) for name in classes}
    if event in (*b.TABLE.unknown["people"], *b.TABLE.unknown["alone"]):
        found.add(by_class["person"])
    if shared and event in b.TABLE.unknown["things"]:
        found.add(by_class["good"])
    return _join(found)


def _of_acts(words: int) -> int:
    return _join(name for name, bit in b.ACTS.items() if words & bit)


def _join(measures: Iterable[str | None]) -> int:
    found = 0
    for measure in measures:
        found |= LEVEL[measure] if measure else 0
    return found


def _classes(words: int) -> frozenset[str]:
    """Return the classes of what may be counted; persons always, as inhabitants are named by their country."""
    found = {name for name, bit in b.CLASSES.items() if words & bit} | {"person"}
    found |= {"victim"} if words & b.BIT["victimised"] else set()
    found |= {"sum"} if words & b.MONEY else set()
    found |= {"good"} if words & b.WEIGHT or "dose" in found else set()
    return frozenset(found)
