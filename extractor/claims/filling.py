"""Further figures of an article that tells an operation: those that say what they count only by what stands around."""

from collections.abc import Sequence

from extractor.claims import weights as w
from extractor.claims.allotting import Allotted
from extractor.claims.anchors import read_anchors
from extractor.claims.choices import Choice, State
from extractor.claims.context import in_context
from extractor.claims.counted import COUNTS, Counted
from extractor.claims.discourse import Mentioned
from extractor.claims.gapping import besides_link, gapped_link, resumed_link
from extractor.claims.grids import read_grids
from extractor.claims.headcounts import headcount_link
from extractor.claims.linking import Link
from extractor.claims.mentions import Mentions
from extractor.claims.respective import read_compared, read_respective
from extractor.claims.selecting import refined


def fill(state: State, mentions: Mentions, operations: Sequence[Mentioned]) -> tuple[tuple[Choice, ...], Allotted]:
    """Return the choices with those of numbers that were left, in the order of the text, and what rows give them."""
    allotted = Allotted()
    read_grids(state, mentions.places, allotted)
    read_respective(state, mentions.places, operations, allotted)
    read_compared(state, operations, allotted)
    _allot(state, allotted)
    anchors = read_anchors(state.scene.document, mentions)
    taken = {choice.counted.key for choice in state.choices}
    for counted in state.scene.counted:
        if counted.key in taken or not _counts(counted):
            continue
        links = (
            gapped_link(state, counted, anchors),
            resumed_link(state, counted),
            headcount_link(state, counted),
            besides_link(state, refined(state, counted)),
        )
        link = next((link for link in links if link is not None and link.score >= w.THRESHOLD), None)
        if link is not None:
            state.choices.append(Choice(counted, link, margin=link.score))
            state.choices.sort(key=lambda choice: choice.counted.key)
    return tuple(state.choices), allotted


def _counts(counted: Counted) -> bool:
    return counted.number.kind in COUNTS and counted.number.quantity.value > 0


def _allot(state: State, allotted: Allotted) -> None:
    """Give numbers in tables and runs what their place in the row says that they count."""
    chosen = {choice.counted.key: choice for choice in state.choices}
    for counted in state.scene.counted:
        measure = allotted.measures.get(counted.first)
        before = chosen.get(counted.key)
        if measure is None or not _counts(counted) or (before is not None and before.link.measure == measure):
            continue
        link = in_context(state, counted, Link(measure, "allotted", None, (("allotted", w.LISTED),)))
        if link.score >= w.THRESHOLD:
            chosen[counted.key] = Choice(counted, link, margin=link.score)
    state.choices[:] = sorted(chosen.values(), key=lambda choice: choice.counted.key)
