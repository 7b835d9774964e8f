"""Total, part or local: where a figure was counted, and whether that is all of the operation."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractor.claims.selecting import Choice
from extractor.finding.places import Place
from extractor.finding.qualifiers import Qualifier
from extractor.model import Scope
from extractor.parsing import Document

DATELINE = 4
"""Words before the country of a dateline."""
DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Ground:
    """Where an article's figures were counted: its places, and what carries over."""

    places: tuple[Place, ...]
    """Those that say where."""
    carried: tuple[str | None, ...]
    """By sentence: the country that the title of its section names as where."""
    wide: frozenset[int]
    """Sentences that speak of the whole area (« à travers le monde »)."""


def read_ground(document: Document, places: Sequence[Place], qualifiers: Sequence[Qualifier]) -> Ground:
    """Return the places of an article with the country that each section's title names as where."""
    wide = {
        document.sentence_at(document.words[q.first].start) for q in qualifiers if q.name in ("simultaneous", "whole")
    }
    where = tuple(place for place in places if place.where and not _in_dateline(document, place))
    carried = [_heading_place(document, where, index) for index in range(len(document.sentences))]
    return Ground(where, tuple(carried), frozenset(wide))


def _in_dateline(document: Document, place: Place) -> bool:
    """Whether the place opens a dispatch: « LYON (France) – »."""
    sentence = document.sentences[document.sentence_at(document.words[place.first].start)]
    after = [word.text for word in document.words[place.last : place.last + 2]]
    return place.first - sentence.first <= DATELINE and any(text in DASHES for text in after)


def _heading_place(document: Document, places: Sequence[Place], index: int) -> str | None:
    """Return the country that the last section title before a sentence names as where, if it names one."""
    for back in range(index - 1, 0, -1):
        sentence = document.sentences[back]
        if sentence.heading:
            here = {p.country for p in places if sentence.first <= p.first < sentence.last}
            return next(iter(here)) if len(here) == 1 else None
    return None


def place_of(document: Document, ground: Ground, choice: Choice) -> str | None:
    """Return the country in which a figure was counted, None where the text says none."""
    counted = choice.counted
    sentence = document.sentences[counted.sentence]
    here = [p for p in ground.places if sentence.first <= p.first < sentence.last]
    before = [place for place in here if place.last <= counted.first]
    after = [place for place in here if place.first >= counted.number_last]
    if before:
        return before[-1].country
    if after:
        return after[0].country
    return None if counted.sentence in ground.wide else ground.carried[counted.sentence]


def scope_of(choice: Choice, place: str | None, *, abroad: bool, larger: bool) -> Scope:
    """Return the scope of a figure.

    `abroad`: the operation took place in several countries; `larger`: the article gives a larger
    total of the same measure.
    """
    if choice.part:
        return "part"
    return "local" if place is not None and (abroad or larger) else "total"
