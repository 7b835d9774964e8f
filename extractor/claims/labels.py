"""Figures behind their label: « Interpellations : 27 », « Armes saisies …… 9 »."""

from extractor.claims import weights as w
from extractor.claims.choices import State
from extractor.claims.context import in_context
from extractor.claims.counted import Counted
from extractor.claims.linking import Link
from extractor.finding.terms import TermMention

LABEL_SIGNS = frozenset(".…:|·_")
LABEL = 6
"""Words of a label."""


def labelled_links(state: State, counted: Counted) -> list[Link]:
    """Return the link of a figure behind its label: « Interpellations : 27 », « Armes saisies …… 9 »."""
    label = _label_before(state, counted)
    if (
        not label
        or _goes_on(state, counted)
        or (counted.noun is not None and (counted.number.kind == "count" or counted.classes))
    ):
        return []
    measure = measure_of_label(state, label, counted.number.kind)
    return [] if measure is None else [in_context(state, counted, Link(measure, "label", None, (("label", w.LISTED),)))]


def measure_of_label(state: State, label: list[TermMention], kind: str) -> str | None:
    """Return what the words of a label say that a number of that kind counts, None where they do not."""
    by_kind = {"money": _money_measure, "weight": _weight_measure}
    return by_kind.get(kind, _label_measure)(state, label)


def _label_before(state: State, counted: Counted) -> list[TermMention]:
    """Return the terms of the label that signs join to the number, on its line and in its sentence."""
    document, first = state.scene.document, counted.first
    words, position = document.words, counted.first - 1
    while position >= 0 and words[position].text in LABEL_SIGNS:
        position -= 1
    signs = [word.text for word in words[position + 1 : first]]
    if not signs or signs == ["."] or position < 0:
        return []
    if "\n" in document.text[words[position].end : words[first].start]:
        return []
    line = document.text.rfind("\n", 0, words[position].start) + 1
    start = max(line, document.sentences[document.sentence_at(words[position].start)].start)
    return [
        m
        for p in range(max(0, position - LABEL), position + 1)
        if words[p].start >= start
        for m in state.scene.terms.between(p, p + 1)
    ]


def _goes_on(state: State, counted: Counted) -> bool:
    """Whether a participle right behind the figure says what it counts: “Dawn raids: 31 held”."""
    after = state.scene.terms.between(counted.last, counted.last + 1)
    return any(m.term.role == "event" and m.term.form in ("active", "participle") for m in after)


def _money_measure(state: State, label: list[TermMention]) -> str | None:
    """Return what a label says of a sum: a loss, a value, money found."""
    for mention in label:
        if mention.term.form in ("noun", "participle") and "sum" in state.scene.table.events[mention.term.name]:
            return state.scene.table.events[mention.term.name]["sum"]
    return None


def _weight_measure(state: State, label: list[TermMention]) -> str | None:
    """Return what a label says of a weight: a drug's, or that of another thing."""
    for mention in label:
        if mention.term.role == "noun" and mention.term.name in ("drug", "good", "animal"):
            return state.scene.table.events["seize"][mention.term.name]
    return None


def _label_measure(state: State, label: list[TermMention]) -> str | None:
    if acts := [m.term.name for m in label if m.term.role == "act"]:
        return acts[0]
    classes = [m.term.name for m in label if m.term.role == "noun" and m.term.name != "drug"]
    events = [m.term.name for m in label if m.term.role == "event" and m.term.form == "participle"] or ["seize"]
    for event in events:
        for name in classes:
            if name in state.scene.table.events[event]:
                return state.scene.table.events[event][name]
    return None
