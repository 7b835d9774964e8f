"""How many they are, said apart from what became of them: « Ils sont 158. Tous ont été arrêtés. »."""

from collections.abc import Iterator

from extractor.claims import weights as w
from extractor.claims.choices import State
from extractor.claims.context import in_context, qualifiers_of
from extractor.claims.counted import Counted
from extractor.claims.gapping import is_bare
from extractor.claims.linking import Link
from extractor.claims.relations import is_active
from extractor.claims.scenes import start_of
from extractor.finding.terms import TermMention

PERSON = "person"
AFTER = 12
"""Words of the next sentence among which it is said what became of them."""
AUXILIARY = 4
TALLY = 6
"""Words between « le nombre de » and what was counted."""
ENDS = frozenset(".?!;:,")


def headcount_link(state: State, counted: Counted) -> Link | None:
    """Return the link of a number that stands apart from what it counts, None where nothing says what that is.

    « Ils sont 158. Tous ont été arrêtés », « Combien d'arrestations ? Quarante-six », « 22. C'est le nombre de
    personnes arrêtées ».
    """
    if not is_bare(counted) or counted.number.kind != "count":
        return None
    alone = _is_alone(state, counted)
    if not alone and not _is_headcount(state, counted):
        return None
    found = next(_told(state, counted, asked=alone), None)
    if found is None:
        return None
    measure, event = found
    return in_context(state, counted, Link(measure, "headcount", event, (("headcount", w.LISTED),)))


def _is_headcount(state: State, counted: Counted) -> bool:
    """Whether « ils sont », « elles étaient » stands just before the number."""
    start = start_of(state.scene, counted)
    return any(q.name == "headcount" and q.last == start for q in qualifiers_of(state, counted))


def _is_alone(state: State, counted: Counted) -> bool:
    """Whether the number opens its sentence and is cut off behind: « Quarante-six, selon la police. »."""
    document = state.scene.document
    sentence = document.sentences[counted.sentence]
    cut = counted.number_last >= sentence.last or document.words[counted.number_last].text in ENDS
    return start_of(state.scene, counted) == sentence.first and cut and not sentence.heading and not sentence.bullet


def _told(state: State, counted: Counted, *, asked: bool) -> Iterator[tuple[str, TermMention | None]]:
    """Yield what the sentence before asks, or the next one says: the measure, and the event that makes it."""
    document, index = state.scene.document, counted.sentence
    if asked and index and document.words[document.sentences[index - 1].last - 1].text == "?":
        before = document.sentences[index - 1]
        yield from ((m.term.name, None) for m in state.scene.terms.between(before.first, before.last) if _is_act(m))
    if index + 1 < len(document.sentences):
        after = document.sentences[index + 1]
        if after.paragraph != document.sentences[index].paragraph or _has_numbers(state, index + 1):
            return
        for event in state.scene.terms.between(after.first, min(after.last, after.first + AFTER)):
            measure = _measure_of(state, event, tallied=_is_tallied(state, index + 1, event))
            if measure is not None:
                yield measure, event


def _is_act(mention: TermMention) -> bool:
    return mention.term.role == "act"


def _has_numbers(state: State, index: int) -> bool:
    return any(counted.sentence == index for counted in state.scene.counted)


def _is_tallied(state: State, index: int, event: TermMention) -> bool:
    """Whether « c'est le nombre de » stands before what was done."""
    sentence = state.scene.document.sentences[index]
    return any(
        q.name == "tally" and sentence.first <= q.first and 0 <= event.first - q.last <= TALLY for q in state.qualifiers
    )


def _measure_of(state: State, event: TermMention, *, tallied: bool) -> str | None:
    """Return what an event done to « tous », « ils » or « les » counts, None where it is not done to them."""
    if tallied and _is_act(event):
        return event.term.name
    if event.term.role != "event" or event.term.form != "participle":
        return None
    before = range(max(0, event.first - AUXILIARY), event.first)
    terms = state.scene.terms
    passive = any(terms.is_grammar(p, "be") for p in before) and not is_active(state.scene, event)
    taken = any(terms.is_grammar(p, "have") and terms.is_grammar(p - 1, "determiner") for p in before)
    return state.scene.table.events[event.term.name].get(PERSON) if passive or taken or tallied else None
