"""Figures behind their label: « Interpellations : 27 », « Armes saisies …… 9 »."""

from extractor.claims import weights as w
from extractor.claims.choices import State
from extractor.claims.counted import Counted
from extractor.claims.linking import Link
from extractor.finding.terms import TermMention

LABEL_SIGNS = frozenset(".…:|·_")
LABEL = 6
"""Words of a label."""


def labelled_links(state: State, counted: Counted) -> list[Link]:
    """Return the link of a figure behind its label: « Interpellations : 27 », « Armes saisies …… 9 »."""
    words, first = state.scene.document.words, counted.first
    position = first - 1
    while position >= 0 and words[position].text in LABEL_SIGNS:
        position -= 1
    if (
        position == first - 1
        or position < 0
        or "\n" in state.scene.document.text[words[position].end : words[first].start]
    ):
        return []
    start = state.scene.document.text.rfind("\n", 0, words[position].start) + 1
    label = [
        m
        for p in range(max(0, position - LABEL), position + 1)
        if words[p].start >= start
        for m in state.scene.terms.between(p, p + 1)
    ]
    if not label or counted.noun is not None:
        return []
    measure = _label_measure(state, label)
    return [] if measure is None else [Link(measure, "label", None, (("label", w.LISTED),))]


def _label_measure(state: State, label: list[TermMention]) -> str | None:
    if acts := [m.term.name for m in label if m.term.role == "act"]:
        return acts[0]
    classes = [m.term.name for m in label if m.term.role == "noun"]
    events = [m.term.name for m in label if m.term.role == "event" and m.term.form == "participle"] or ["seize"]
    for event in events:
        for name in classes:
            if name in state.scene.table.events[event]:
                return state.scene.table.events[event][name]
    return None
