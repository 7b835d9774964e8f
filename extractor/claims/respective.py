"""« Respectivement »: the numbers of a run belong one each to what is named before or behind them."""

from collections.abc import Iterator, Sequence

from extractor.claims.allotting import Allotted
from extractor.claims.choices import Choice, State
from extractor.claims.context import qualifiers_of
from extractor.claims.counted import COUNTS, Counted
from extractor.claims.discourse import Mentioned
from extractor.claims.labels import measure_of_label
from extractor.claims.scenes import start_of
from extractor.finding.places import Place

RESPECTIVE, COMPARISON = "respective", "comparison"
BESIDE = 3
"""Words between « respectivement » and the run of numbers."""
FEWEST, MOST = 2, 6
"""Numbers of a run."""
COMPARED = 5
"""Words between a figure to compare with and the operation that it is of (« contre 210 pour l'opération … »)."""


def read_respective(state: State, places: Sequence[Place], operations: Sequence[Mentioned], allotted: Allotted) -> None:
    """Note what each number of a run counts, where, and of which operation."""
    for run in _runs(state):
        sentence = state.scene.document.sentences[run[0].sentence]
        span = range(sentence.first, sentence.last)
        named = [m for m in operations if state.scene.document.word_at(m.start) in span]
        where = list({place.country: place for place in places if place.first in span}.values())
        if len({mention.key for mention in named}) == len(named) == len(run):
            for counted, mention in zip(run, named, strict=True):
                allotted.operations[counted.first] = mention.start
        elif len(where) == len(run):
            for counted, place in zip(run, where, strict=True):
                allotted.scopes[counted.first] = ("local", place.country)
        for counted, measure in zip(run, _measures(state, run, span), strict=True):
            if measure is not None:
                allotted.measures[counted.first] = measure


def read_compared(state: State, operations: Sequence[Mentioned], allotted: Allotted) -> None:
    """Note the operation behind a figure to compare with: « contre 210 pour l'opération Harmattan II »."""
    for choice in state.choices:
        counted = choice.counted
        start = start_of(state.scene, counted)
        if not any(q.name == COMPARISON and q.last == start for q in qualifiers_of(state, counted)):
            continue
        for mention in operations:
            if 0 <= state.scene.document.word_at(mention.start) - counted.last <= COMPARED:
                allotted.operations[counted.first] = mention.start


def _runs(state: State) -> Iterator[tuple[Counted, ...]]:
    """Yield the numbers that « respectivement » gives out, run by run."""
    for qualifier in state.qualifiers:
        if qualifier.name != RESPECTIVE:
            continue
        index = state.scene.document.sentence_at(state.scene.document.words[qualifier.first].start)
        counted = [c for c in state.scene.counted if c.sentence == index and _counts(c)]
        behind = [c for c in counted if c.first >= qualifier.last]
        run = _run(state, behind) if behind and behind[0].first - qualifier.last <= BESIDE else ()
        if len(run) < FEWEST:
            run = _run(state, [c for c in counted if c.last <= qualifier.first])
        if FEWEST <= len(run) <= MOST:
            yield run


def _counts(counted: Counted) -> bool:
    return counted.number.kind in COUNTS and not counted.number.indefinite


def _run(state: State, counted: Sequence[Counted]) -> tuple[Counted, ...]:
    """Return the first numbers that only commas, « et » and small words keep apart."""
    run = list(counted[:1])
    for following in counted[1:]:
        if not all(_joins(state, position) for position in range(run[-1].number_last, following.first)):
            break
        run.append(following)
    return tuple(run)


def _joins(state: State, position: int) -> bool:
    small = state.scene.terms.is_grammar(position, "and_", "preposition", "of", "determiner")
    return small or state.scene.document.words[position].text == ","


def _measures(state: State, run: Sequence[Counted], span: range) -> list[str | None]:
    """Return what each number counts: what the last one does, else one each of the things named before."""
    chosen = {choice.counted.key: choice for choice in state.choices}
    named = run[-1].noun is not None or run[-1].classes or run[-1].acts
    if named and (last := chosen.get(run[-1].key)) is not None:
        return [last.link.measure] * len(run)
    terms = [m for m in state.scene.terms.between(span.start, run[0].first) if m.term.role in ("act", "noun")]
    for count in (len(run), len(run) + 1):  # a subject may stand before the things: « Les policiers ont saisi … »
        if len(terms) == count:
            return [measure_of_label(state, [m], c.number.kind) for m, c in zip(terms[-len(run) :], run, strict=True)]
    return [_own(chosen, counted) for counted in run]


def _own(chosen: dict[tuple[int, int], Choice], counted: Counted) -> str | None:
    return chosen[counted.key].link.measure if counted.key in chosen else None
