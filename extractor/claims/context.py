"""What the words of a sentence do to a figure in it: yearly statistics, another time, conditionals."""

from collections.abc import Iterator
from dataclasses import replace

from extractor.claims import weights as w
from extractor.claims.choices import State
from extractor.claims.counted import Counted
from extractor.claims.linking import Link
from extractor.finding.qualifiers import Qualifier

LOOT = frozenset(("money", "drugs_kg", "goods", "losses"))
"""What may be stolen or trafficked without being seized."""
CHARGED = "charged"
"""People condemned are counted beside their sentences."""
NEGATED_REACH = 2
"""Words between « aucune des » or « sans » and a number."""
UNIT = 2
"""Words between a number and its currency (« 150 millions de dollars »)."""
ASIDE = frozenset(",()")
"""What closes a clause off, or puts an aside in."""
PARTINGS = frozenset(";:")
NEAR = 6
ANYWHERE = {"yearly": w.YEARLY}
"""What holds for the whole sentence."""
UNNAMED = {"running": w.EARLIER, "elsewhere": w.ELSEWHERE}
"""What holds for a sentence that names no operation."""
JUST_BEFORE = {"membership": w.MEMBERS, "apiece": w.NEGATED, "comparison": w.YEARLY}
"""What holds for a number right behind the words."""
BESIDE = {"stolen": w.EARLIER, "penalty": w.NEGATED}
"""What holds for a number a few words away."""


def qualifiers_of(state: State, counted: Counted) -> Iterator[Qualifier]:
    """Return the qualifiers of the sentence in which a number stands."""
    sentence = state.scene.document.sentences[counted.sentence]
    return (q for q in state.qualifiers if sentence.first <= q.first < sentence.last)


def in_context(state: State, counted: Counted, link: Link) -> Link:
    """Return the link with what the words of its sentence add to its reasons."""
    reasons = list(link.reasons)
    other_year = not state.named or (counted.sentence in state.scene.past and counted.sentence not in state.named)
    if other_year and counted.sentence in state.scene.yearly and link.relation != "echo":
        reasons.append(("yearly", w.YEARLY))
    for qualifier in qualifiers_of(state, counted):
        if (weight := _context_weight(state, counted, link, qualifier)) != 0:
            reasons.append((qualifier.name, weight))
    return replace(link, reasons=tuple(reasons))


def _context_weight(state: State, counted: Counted, link: Link, qualifier: Qualifier) -> float:
    name = qualifier.name
    after, before = qualifier.first - counted.number_last, counted.first - qualifier.last
    weight = ANYWHERE.get(name, 0.0) if not _is_parted(state, counted, qualifier) else 0.0
    if name in UNNAMED and counted.sentence not in state.named:
        weight = UNNAMED[name]
    elif name == "earlier" and _is_of_that_time(state, counted, link, qualifier):
        weight = w.EARLIER
    elif name in JUST_BEFORE and 0 <= before <= 1 and not (name == "comparison" and link.relation == "tally"):
        weight = JUST_BEFORE[name]
    elif name == "rate" and counted.number.kind == "money" and _is_price(state, counted, qualifier):
        weight = w.YEARLY
    elif name == "negation" and 0 <= before <= NEGATED_REACH and not _is_affirmed(state, counted, link, qualifier):
        weight = w.NEGATED
    elif name == "average" and 0 <= after <= NEAR:
        weight = w.YEARLY
    elif name in BESIDE and _describes(state, qualifier):
        weight = 0.0
    elif name in BESIDE and (0 <= after <= NEAR or 0 <= before <= NEAR):
        recovered = link.event is not None and 0 <= link.event.first - qualifier.last <= 1
        apart = recovered or link.measure not in LOOT if name == "stolen" else link.measure == CHARGED
        weight = 0.0 if apart else BESIDE[name]
    elif name == "irreal" and _is_unreal(counted, link, qualifier):
        weight = w.IRREAL
    return weight


def _describes(state: State, qualifier: Qualifier) -> bool:
    """Whether a word describes what a number counts, this one or another: “three stolen vans and £9,400”."""
    return qualifier.first in state.scene.phrase_of


def _is_affirmed(state: State, counted: Counted, link: Link, qualifier: Qualifier) -> bool:
    """Whether the word denies nothing: it is part of the hedge (“no fewer than 11”), or stands behind what was done."""
    hedge, word = counted.number.hedge, state.scene.document.words[qualifier.first]
    return (hedge is not None and hedge[0] <= word.start < hedge[1]) or _is_told_of(counted, link)


def _is_told_of(counted: Counted, link: Link) -> bool:
    """Whether what was done is said of all before anything is denied: « aucun des trois hommes arrêtés n'a … »."""
    return link.event is not None and link.event.first == counted.last and link.relation == "patient"


def _is_price(state: State, counted: Counted, qualifier: Qualifier) -> bool:
    """Whether a sum is the price of one: « 150 euros le passage », not « 150 euros le 3 mai »."""
    dated = state.scene.dated & {qualifier.last - 1, qualifier.last}
    return 0 <= qualifier.first - counted.number_last <= UNIT and not dated


def _is_parted(state: State, counted: Counted, qualifier: Qualifier) -> bool:
    """Whether a colon or semicolon stands between the words and the number."""
    low, high = sorted((qualifier.first, counted.first))
    return any(state.scene.document.words[position].text in PARTINGS for position in range(low, high))


def _is_unreal(counted: Counted, link: Link, qualifier: Qualifier) -> bool:
    """Whether « devait permettre de » stands before the event that the number follows."""
    event = link.event
    return event is not None and 0 <= event.first - qualifier.last <= NEAR and event.last <= counted.first


def _is_of_that_time(state: State, counted: Counted, link: Link, qualifier: Qualifier) -> bool:
    """Whether « l'an dernier » opens the sentence or stands in one clause with number and event."""
    if counted.sentence in state.named:
        return False
    sentence = state.scene.document.sentences[counted.sentence]
    places = [counted.first, *([link.event.first] if link.event is not None else [])]
    low, high = min(qualifier.first, *places), max(qualifier.last, *places)
    commas = any(state.scene.document.words[position].text in ASIDE for position in range(low, high))
    return qualifier.first - sentence.first <= 1 or not commas
