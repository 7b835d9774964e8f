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
NEAR = 6
CONTEXT = {
    "yearly": w.YEARLY, "average": w.YEARLY, "penalty": w.NEGATED, "membership": w.MEMBERS, "elsewhere": w.ELSEWHERE, "apiece": w.NEGATED,
    "earlier": w.EARLIER, "running": w.EARLIER, "stolen": w.EARLIER,
}  # fmt: skip


def qualifiers_of(state: State, counted: Counted) -> Iterator[Qualifier]:
    sentence = state.scene.document.sentences[counted.sentence]
    return (q for q in state.qualifiers if sentence.first <= q.first < sentence.last)


def in_context(state: State, counted: Counted, link: Link) -> Link:
    reasons = list(link.reasons)
    if not state.named and counted.sentence in state.scene.yearly and link.relation != "echo":
        reasons.append(("yearly", w.YEARLY))
    for qualifier in qualifiers_of(state, counted):
        if (weight := _context_weight(state, counted, link, qualifier)) != 0:
            reasons.append((qualifier.name, weight))
    return replace(link, reasons=tuple(reasons))


def _context_weight(state: State, counted: Counted, link: Link, qualifier: Qualifier) -> float:
    after = qualifier.first - counted.number_last
    before = counted.first - qualifier.last
    near = 0 <= after <= NEAR or 0 <= before <= NEAR
    match qualifier.name:
        case "running" | "elsewhere":
            return 0.0 if counted.sentence in state.named else CONTEXT[qualifier.name]
        case "earlier":
            return CONTEXT["earlier"] if _is_of_that_time(state, counted, link, qualifier) else 0.0
        case "yearly":
            return CONTEXT["yearly"]
        case "comparison":
            return w.YEARLY if 0 <= before <= 1 and link.relation != "listed" else 0.0
        case "average":
            return CONTEXT["average"] if 0 <= after <= NEAR else 0.0
        case "membership" | "apiece":
            return CONTEXT[qualifier.name] if 0 <= before <= 1 else 0.0
        case "stolen":
            return CONTEXT["stolen"] if near and link.measure in LOOT else 0.0
        case "penalty":
            return CONTEXT["penalty"] if near else 0.0
        case "irreal":
            event = link.event
            ahead = event is not None and 0 <= event.first - qualifier.last <= NEAR
            return w.IRREAL if ahead and event is not None and event.last <= counted.first else 0.0
        case _:
            return 0.0


def _is_of_that_time(state: State, counted: Counted, link: Link, qualifier: Qualifier) -> bool:
    """Whether « l'an dernier » opens the sentence or stands in one clause with number and event."""
    if counted.sentence in state.named:
        return False
    sentence = state.scene.document.sentences[counted.sentence]
    places = [counted.first, *([link.event.first] if link.event is not None else [])]
    low, high = min(qualifier.first, *places), max(qualifier.last, *places)
    commas = any(state.scene.document.words[position].text == "," for position in range(low, high))
    return qualifier.first - sentence.first <= 1 or not commas
