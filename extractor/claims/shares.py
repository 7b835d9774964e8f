"""Whether a figure is a share of a larger one that words tie it to, or stands beside somebody who is not counted."""

from extractor.claims.choices import PEOPLE, Choice, State
from extractor.claims.context import qualifiers_of
from extractor.claims.counted import Counted
from extractor.claims.linking import Link
from extractor.claims.scenes import start_of
from extractor.parsing import Syntax

DRUGS = frozenset(("drugs_kg", "drugs_units"))
"""Measures of one thing in two units."""
STOPS = frozenset(".;:!?•()–—")
BESIDE = 14
"""Words before « et deux complices » among which somebody else stands."""
SHORT = 3
"""Words that can hardly be a clause: « Sa compagne et deux amis »."""
COUNTED_UNDER = frozenset(("patient", "subject", "inverted"))
"""Relations in which a number stands before its verb."""
CONJUNCT = "conj"
"""Relation of a noun to the one that it is joined to by *and*."""


def is_share(state: State, counted: Counted, link: Link, cue: int | None, larger: Choice | None) -> bool:
    """Return whether a number behind or beside « dont », « d'entre eux », is a share of the larger figure.

    « six des suspects » are one of a figure of the same measure; of arrests, those charged are not.
    « L'un d'eux » is always a share.
    """
    if cue is None:
        return False
    if cue >= counted.first:
        named = any(q.name == "all_of" and q.first == counted.number_last for q in qualifiers_of(state, counted))
        alike = larger is not None and larger.link.measure == link.measure
        return alike or (larger is not None and counted.number.indefinite and named)
    if larger is None:  # « un officier, dont les 110 hommes … »
        return not state.scene.terms.is_grammar(start_of(state.scene, counted) - 1, "determiner")
    measures = {link.measure, larger.link.measure}
    if len(measures) == 1 or measures <= DRUGS or larger.link.measure == state.scene.table.events["seize"]["sum"]:
        return True
    people = measures <= set(state.scene.table.people)
    return (counted.noun is None or people) and (_is_first(state, counted, cue) or (people and counted.noun is None))


def _is_first(state: State, counted: Counted, cue: int) -> bool:
    """Whether no other number stands between « dont » and this one: « tués, dont un chef, et 7 suspects capturés »."""
    return not any(cue <= other.first < counted.first for other in state.scene.counted)


def has_uncounted(state: State, counted: Counted, link: Link) -> bool:
    """Return whether people stand beside somebody whom no number counts: « Sa compagne et deux amis ont été … »."""
    if link.measure not in state.scene.table.people or link.event is None or not set(counted.classes) & PEOPLE:
        return (
            counted.noun is not None
            and counted.personal
            and link.event is not None
            and _is_joined(state, counted, link)
        )
    return _is_joined(state, counted, link)


def _is_joined(state: State, counted: Counted, link: Link) -> bool:
    return _follows(state, counted, link) or _precedes(state, counted, link)


def _follows(state: State, counted: Counted, link: Link) -> bool:
    """Whether « et » joins the number to a noun phrase before it, in which nothing is said to happen."""
    terms, joint = state.scene.terms, start_of(state.scene, counted) - 1
    while joint > 0 and terms.is_grammar(joint, "of") and not terms.is_grammar(joint, "and_"):
        joint -= 1
    if not terms.is_grammar(joint, "and_") or link.event is None:
        return False
    sentence = state.scene.document.sentences[counted.sentence]
    behind = link.relation not in COUNTED_UNDER
    first = link.event.last if behind else sentence.first
    for position in range(joint - 1, max(first, joint - BESIDE) - 1, -1):
        if state.scene.document.words[position].text in STOPS:
            first = position + 1
            break
    while first < joint and (first in state.scene.dated or state.scene.document.words[first].text == ","):
        first += 1
    if not _is_phrase(state, range(first, joint)):
        return False
    return joint - first <= SHORT or _is_conjunct(state.scene.document.syntax, counted, range(first, joint))


def _precedes(state: State, counted: Counted, link: Link) -> bool:
    """Whether « et leur voisin » stands between the number and its verb."""
    if link.event is None or link.relation not in COUNTED_UNDER or link.event.first < counted.last:
        return False
    terms = state.scene.terms
    for joint in range(counted.last, link.event.first):
        if terms.is_grammar(joint, "and_"):
            return _is_phrase(state, range(joint + 1, min(joint + 1 + SHORT, link.event.first)), auxiliary=True)
    return False


def _is_phrase(state: State, span: range, *, auxiliary: bool = False) -> bool:
    """Whether words begin with an article and hold no number, and no verb but an auxiliary at their end."""
    terms = state.scene.terms
    if not span or not terms.is_grammar(span.start, "determiner") or span.start in state.scene.phrase_of:
        return False
    for position in span:
        if position in state.scene.phrase_of or any(
            m.term.role == "event" for m in terms.between(position, position + 1)
        ):
            return False
        if terms.is_grammar(position, "have", "be", "relative", "conjunction"):
            return auxiliary and position > span.start + 1
    return True


def _is_conjunct(syntax: Syntax | None, counted: Counted, span: range) -> bool:
    """Whether the parse joins the noun counted to one of those words by *and*: a hint where there is one."""
    if syntax is None or counted.noun is None:
        return False
    noun = counted.noun[0]
    return syntax.relations[noun] == CONJUNCT and syntax.heads[noun] in span
