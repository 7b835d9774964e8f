"""Where one figure was counted: the place that the words around it say."""

from extractor.claims.choices import Choice
from extractor.claims.ground import FRAME, Ground, heads_figure
from extractor.parsing import Document

BESIDE = 12
"""Words between a number and the place behind it."""
EVENT_REACH = 3
"""Words between what was done and the place where it was (« interpellé mercredi en Allemagne »)."""
BREAKS = frozenset(",;:.!?•")


def place_of(document: Document, ground: Ground, choice: Choice) -> str | None:
    """Return the country in which a figure was counted, None where the text says none or several."""
    counted = choice.counted
    if (behind := _behind_event(document, ground, choice)) is not None:
        return behind
    sentence = document.sentences[counted.sentence]
    here = [p for p in ground.places if sentence.first <= p.first < sentence.last]
    before = [place for place in here if place.last <= counted.first]
    widened = [position for position in ground.worldwide if position < counted.first]
    before = [place for place in before if not any(place.last <= position for position in widened)]
    beside = bool(before) and before[-1].last == counted.first - 1
    if beside and (document.words[counted.first - 1].text == "(" or heads_figure(document, before[-1], ground.numbers)):
        return before[-1].country
    framed = bool(before) and before[-1].first - sentence.first <= FRAME
    after = [place for place in here if place.first >= counted.number_last]
    if after and not framed and _is_beside(document, ground, counted.number_last, after[0].first):
        return None if after[0].first in ground.shared else after[0].country
    if before:
        return None if before[-1].first in ground.shared else before[-1].country
    if counted.sentence in ground.wide | ground.spoken or not ground.carried:
        return None
    return ground.carried[counted.sentence]


def _behind_event(document: Document, ground: Ground, choice: Choice) -> str | None:
    """Return the country just behind what was done to those counted before: « 13 suspects interpellés en France »."""
    event = choice.link.event
    if event is None or event.first < choice.counted.number_last:
        return None
    sentence = document.sentences[choice.counted.sentence]
    near = [p for p in ground.places if 0 <= p.first - event.last <= EVENT_REACH and p.last <= sentence.last]
    if not near or not _is_beside(document, ground, event.last, near[0].first):
        return None
    return None if near[0].first in ground.shared else near[0].country


def _is_beside(document: Document, ground: Ground, first: int, last: int) -> bool:
    """Whether a place behind a number is still the number's: no comma and no other number between them."""
    between = range(first, last)
    return len(between) <= BESIDE and not any(
        document.words[position].text in BREAKS or position in ground.numbers for position in between
    )
