"""Which sentences of an article are worth a parse."""

from extractor.claims import weights as w
from extractor.claims.choices import State
from extractor.claims.context import in_context
from extractor.claims.counted import COUNTS, Counted
from extractor.claims.judging import is_fiction
from extractor.claims.linking import possible_links
from extractor.claims.mentions import Mentions
from extractor.claims.scenes import Scene
from extractor.claims.selecting import refined
from extractor.claims.staging import named_sentences
from extractor.finding.terms import Terms


def sentences_to_parse(scene: Scene, mentions: Mentions) -> frozenset[int]:
    """Return the sentences, by index, whose syntax may decide something; that of others is never asked.

    None in an article of fiction, which has no claims.
    """
    if is_fiction(mentions.heads):
        return frozenset()
    state = State(scene, mentions.qualifiers, named_sentences(scene.document, mentions))
    wanted: set[int] = set()
    for counted in scene.counted:
        counts = counted.number.kind in COUNTS and counted.number.quantity.value > 0
        if counts and counted.sentence not in wanted and _may_decide(state, counted):
            wanted.add(counted.sentence)
    return frozenset(wanted)


def _may_decide(state: State, counted: Counted) -> bool:
    """Whether a parse could lift any link of a number to an event above nothing.

    What a number without noun counts depends on those before it: an event in its sentence is enough.
    """
    if counted.noun is None:
        sentence = state.scene.document.sentences[counted.sentence]
        return _has_event(state.scene.terms, sentence.first, sentence.last)
    seen = refined(state, counted)
    links = [link for link in possible_links(state.scene, seen) if link.event is not None]
    return any(link.score + w.PARSED > 0 and in_context(state, seen, link).score + w.PARSED > 0 for link in links)


def _has_event(terms: Terms, first: int, last: int) -> bool:
    return any(mention.term.role == "event" for mention in terms.between(first, last))
