"""Numbers of a clause that leaves out its verb: « l'opération Mistral a permis 158 arrestations, et Sirocco, 27 ».

Such a clause stands in parallel to the one before it: another operation, place or day is named, or « le second »,
« les deux autres », and nothing is said to be done in it.
"""

from collections.abc import Iterator, Sequence

from extractor.claims import weights as w
from extractor.claims.anchors import DAY, NEXT, OPERATION, Anchors, contrasted
from extractor.claims.choices import Choice, State, classes_of
from extractor.claims.context import in_context, qualifiers_of
from extractor.claims.counted import Counted
from extractor.claims.linking import Link
from extractor.claims.relations import is_active
from extractor.claims.scenes import Scene, start_of
from extractor.finding.terms import TermMention

BOUNDS = frozenset(",;:.!?()[]–—•|\t")
STRAY = 3
"""Words of a clause before its number that say nothing known (« l'opération », « embarcation »)."""
LONGEST = 14
"""Words of such a clause before its number."""
BEHIND = 6
"""Words behind a number among which what sets it off stands (« 27 à bord du second »)."""
ACROSS = frozenset((OPERATION, DAY, NEXT))
"""What sets a sentence of its own off from the one before; a place does not."""


def gapped_link(state: State, counted: Counted, anchors: Anchors) -> Link | None:
    """Return the link that a number takes over from the clause before its own, None where there is none."""
    if not is_bare(counted) or (last := _last_choice(state, counted)) is None:
        return None
    if _has_number_between(state.scene, last, counted):
        return None
    if not any(_is_parallel(state, counted, last, anchors, front) for front in _fronts(state.scene, counted, last)):
        return None
    link = Link(last.link.measure, "gapped", last.link.event, (("gapped", w.LISTED),))
    return in_context(state, counted, link)


def is_bare(counted: Counted) -> bool:
    """Return whether a number stands without what it counts: a count without noun, a weight of nothing named."""
    if counted.number.indefinite:
        return False
    if counted.number.kind == "weight":
        return not counted.classes and counted.noun is None
    return counted.number.kind == "count" and counted.noun is None and not counted.acts


def _last_choice(state: State, counted: Counted) -> Choice | None:
    """Return the figure last counted before a number, in its sentence or the one before, if it is of the same sort."""
    before = [c for c in state.choices if c.counted.key < counted.key]
    last = max(before, key=lambda choice: choice.counted.key, default=None)
    if last is None or last.part or counted.sentence - last.counted.sentence > 1:
        return None
    mine, theirs = counted.number, last.counted.number
    return last if (mine.kind, mine.quantity.unit) == (theirs.kind, theirs.quantity.unit) else None


def _has_number_between(scene: Scene, last: Choice, counted: Counted) -> bool:
    """Whether another number stands between: « le premier, 27 ans, et le second, 34 »."""
    return any(
        last.counted.key < other.key < counted.key and not other.number.indefinite and other.number.kind != "ordinal"
        for other in scene.counted
    )


def _fronts(scene: Scene, counted: Counted, last: Choice) -> Iterator[range]:
    """Yield the words of the clause before a number: to the next sign, and over one or two commas before it."""
    sentence = scene.document.sentences[counted.sentence]
    low = max(sentence.first, last.counted.last if last.counted.sentence == counted.sentence else 0)
    stop = start_of(scene, counted)
    first = _bound(scene, low, stop)
    yield range(first, stop)
    while first > low and all(_is_set_in(scene, position) for position in range(first, stop)):
        first = _bound(scene, low, first - 1)  # « Mistral I, en 2021, par 90 »
        yield range(first, stop)


def _bound(scene: Scene, low: int, first: int) -> int:
    """Return the first word behind the last sign before a word."""
    lowest = max(low, first - LONGEST)
    while first > lowest and not _bounds(scene, first - 1):
        first -= 1
    return first


def _back(scene: Scene, counted: Counted) -> range:
    """Return the words of the clause behind a number."""
    words, sentence = scene.document.words, scene.document.sentences[counted.sentence]
    end = counted.number_last
    while end < min(sentence.last, counted.number_last + BEHIND) and words[end].text not in BOUNDS:
        end += 1
    return range(counted.number_last, end)


def _is_parallel(state: State, counted: Counted, last: Choice, anchors: Anchors, front: range) -> bool:
    """Whether a clause is set off against the one before it, and nothing is said to be done in it."""
    back = _back(state.scene, counted)
    named = [position for span in (front, back) for position in anchors.among(span.start, span.stop)]
    if not named or _tells_of_its_own(state.scene, front, back, anchors):
        return False
    sentence = state.scene.document.sentences[last.counted.sentence]
    before = anchors.among(sentence.first, start_of(state.scene, counted))
    apart = last.counted.sentence != counted.sentence
    return any(contrasted(anchors, p, before) and not (apart and anchors.kinds[p] not in ACROSS) for p in named)


def _bounds(scene: Scene, position: int) -> bool:
    return scene.document.words[position].text in BOUNDS or scene.terms.is_grammar(position, "and_")


def _is_set_in(scene: Scene, position: int) -> bool:
    return (
        position in scene.dated or bool(scene.terms.grammar.get(position)) or scene.document.words[position].text in ","
    )


def _tells_of_its_own(scene: Scene, front: range, back: range, anchors: Anchors) -> bool:
    """Whether anything is done in the clause, or too much of it is not understood."""
    if any(
        mention.term.role == "event" for span in (front, back) for mention in scene.terms.between(span.start, span.stop)
    ):
        return True
    if any(scene.terms.is_grammar(p, "have", "be", "relative") for span in (front, back) for p in span):
        return True
    return sum(_is_stray(scene, p, anchors) for p in front) > STRAY


def _is_stray(scene: Scene, position: int, anchors: Anchors) -> bool:
    word = scene.document.words[position].text
    return word.isalpha() and position not in anchors.kinds and not scene.terms.grammar.get(position)


def resumed_link(state: State, counted: Counted) -> Link | None:
    """Return the link of a number for what was spoken of before: « il y en a eu 27 », « il est désormais de 158 »."""
    if not is_bare(counted):
        return None
    start = start_of(state.scene, counted)
    said = {q.name for q in qualifiers_of(state, counted) if 0 <= start - q.last <= 1}
    said |= {"revised"} if _is_grown(state, counted) else set()
    summed = any(q.name == "whole" and q.first == counted.number_last for q in qualifiers_of(state, counted))
    if not said & {"pronoun", "revised"} and not (summed and _bounds(state.scene, start - 1)):
        return None
    last = None if summed else _next_choice(state, counted) or _last_choice(state, counted)
    measure = last.link.measure if last is not None else _spoken_before(state, counted)
    if measure is None:
        return None
    return in_context(
        state, counted, Link(measure, "tally" if "revised" in said else "resumed", None, (("resumed", w.LISTED),))
    )


def _is_grown(state: State, counted: Counted) -> bool:
    """Whether a tally grew to the number or from it: « est passé de 140 à 158 »."""
    last = _last_choice(state, counted)
    grown = last is not None and last.counted.number_last == counted.first - 1
    if grown and last is not None and last.counted.sentence == counted.sentence:
        return state.scene.terms.is_grammar(counted.first - 1, "preposition")
    return _next_choice(state, counted) is not None


def _next_choice(state: State, counted: Counted) -> Choice | None:
    """Return the figure that a tally grew to from the number: « de sept à neuf morts »."""
    behind = counted.number_last
    if not state.scene.terms.is_grammar(behind, "preposition"):
        return None
    return next((c for c in state.choices if c.counted.first == behind + 1 and c.counted.number.kind == "count"), None)


def _spoken_before(state: State, counted: Counted) -> str | None:
    """Return what the last words before a number were of, with no number of their own: an act, things seized."""
    document, scene = state.scene.document, state.scene
    first = document.sentences[max(0, counted.sentence - 1)].first
    terms = [m for m in scene.terms.between(first, counted.first) if m.first not in scene.phrase_of]
    for told in reversed(terms):
        if told.term.role == "act":
            return told.term.name
        if told.term.role == "noun" and (measure := _done_to(scene, told, terms)) is not None:
            return measure
    return None


def _done_to(scene: Scene, noun: TermMention, terms: Sequence[TermMention]) -> str | None:
    """Return what something done makes of a noun: « des voitures ont été saisies », « ont saisi des armes »."""
    for event in terms:
        if event.term.role != "event" or event.term.form == "noun":
            continue
        done = event.first > noun.first or event.term.form == "active" or is_active(scene, event)
        if done and noun.term.name in scene.table.events[event.term.name]:
            return scene.table.events[event.term.name][noun.term.name]
    return None


def besides_link(state: State, counted: Counted) -> Link | None:
    """Return the link of things that a sentence puts first: « Outre des tortues (820), les agents ont saisi … »."""
    scene = state.scene
    sentence = scene.document.sentences[counted.sentence]
    if not any(q.name == "continued" and q.first == sentence.first for q in qualifiers_of(state, counted)):
        return None
    if (event := _main_verb(scene, sentence.first, sentence.last)) is None or event.first < counted.last:
        return None
    by_class = scene.table.events[event.term.name]
    found = [by_class[name] for name in classes_of(counted) if name in by_class]
    return in_context(state, counted, Link(found[0], "besides", event, (("besides", w.LISTED),))) if found else None


def _main_verb(scene: Scene, first: int, last: int) -> TermMention | None:
    """Return the first thing that somebody is said to do in a sentence."""
    events = [mention for mention in scene.terms.between(first, last) if mention.term.role == "event"]
    return next((e for e in events if e.term.form == "active" or is_active(scene, e)), None)
