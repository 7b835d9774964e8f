"""Further figures of an article that tells an operation: those that say what they count only by what stands around."""

from collections.abc import Sequence

from extractor.claims import weights as w
from extractor.claims.anchors import read_anchors
from extractor.claims.choices import Choice, State
from extractor.claims.counted import COUNTS
from extractor.claims.gapping import besides_link, gapped_link, resumed_link
from extractor.claims.headcounts import headcount_link
from extractor.claims.mentions import Mentions
from extractor.claims.scenes import Scene
from extractor.claims.selecting import refined


def fill(scene: Scene, mentions: Mentions, choices: Sequence[Choice], named: frozenset[int]) -> tuple[Choice, ...]:
    """Return the choices with those of numbers that were left, in the order of the text."""
    anchors = read_anchors(scene.document, mentions)
    state = State(scene, mentions.qualifiers, named, choices=list(choices))
    taken = {choice.counted.key for choice in choices}
    for counted in scene.counted:
        if counted.key in taken or counted.number.kind not in COUNTS or counted.number.quantity.value <= 0:
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
    return tuple(state.choices)
