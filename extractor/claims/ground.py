"""Where figures were counted: the places of an article that say where, and what they hold for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.claims.counted import Counted
from extractor.finding.places import Place
from extractor.finding.qualifiers import Qualifier
from extractor.packs import Word
from extractor.parsing import Document

COUNTRY = "country"
OPENERS = frozenset(",;:")
"""What a clause begins behind."""
FRAME = 3
"""Words before a place that opens its sentence (« Au Mali, … »)."""
CARRIED = 3
"""Sentences that a place which opens a sentence holds for."""
DATELINE = 4
"""Words before the country of a dateline."""
DATELINE_REACH = 12
"""Words between the country of a dateline and its dash: « (France), 14 mars 2024 (AFP) – »."""
DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Ground:
    """Where an article's figures were counted: its places, and what carries over."""

    places: tuple[Place, ...]
    """Those that say where."""
    carried: tuple[str | None, ...]
    """By sentence: the country that the title of its section names as where."""
    numbers: frozenset[int]
    """Words that are numbers."""
    others: frozenset[int]
    """Words that say that a number comes on top of others (« quatre autres pays »)."""
    whole: frozenset[int]
    """Words just behind « au total »."""
    worldwide: tuple[int, ...]
    """Words that speak of the whole area (« à travers le monde »), which end what was said of one place."""
    wide: frozenset[int]
    """Sentences that speak of the whole area (« à travers le monde »)."""
    further: frozenset[int] = frozenset()
    """Words that say that one is the next of a series (« une cinquième personne »)."""
    spoken: frozenset[int] = frozenset()
    """Sentences that speak of the operation itself."""


def read_ground(
    document: Document, places: Sequence[Place], qualifiers: Sequence[Qualifier], counted: Sequence[Counted]
) -> Ground:
    """Return the places of an article with the country that each section's title names as where."""
    wide = {
        document.sentence_at(document.words[q.first].start) for q in qualifiers if q.name in ("simultaneous", "whole")
    }
    where = tuple(
        place for place in places if (place.where or _is_subject(document, place)) and not _in_dateline(document, place)
    )
    where = tuple(place for place in where if not _is_enumerated(document, place, places))
    numbers = frozenset(c.first for c in counted)
    where = (*where, *(place for place in places if place not in where and heads_figure(document, place, numbers)))
    where = tuple(sorted((*where, *_ours(places, qualifiers)), key=lambda place: place.first))
    carried: list[str | None] = []
    for index in range(len(document.sentences)):
        before = _framed_before(document, where, index) if index not in wide else None
        carried.append(before or _heading_place(document, where, index))
    whole = frozenset(q.last for q in qualifiers if q.name == "whole")
    others = frozenset(q.first for q in qualifiers if q.name in ("others", "further"))
    further = frozenset(q.first for q in qualifiers if q.name == "further")
    worldwide = tuple(q.first for q in qualifiers if q.name == "simultaneous")
    return Ground(where, tuple(carried), numbers, others, whole, worldwide, frozenset(wide), further=further)


def _ours(places: Sequence[Place], qualifiers: Sequence[Qualifier]) -> Iterator[Place]:
    """Yield « chez nous », « notre police » as places in the country that the article names most often."""
    counts = Counter(place.country for place in places)
    if counts:
        country = max(sorted(counts), key=lambda code: counts[code])
        for qualifier in qualifiers:
            if qualifier.name == "ours":
                yield Place(qualifier.first, qualifier.last, country, COUNTRY, where=True, line=qualifier.line)


def _framed_before(document: Document, where: Sequence[Place], index: int) -> str | None:
    """Return the country of the last sentence of the paragraph that opens with a place: « Au Mali, … »."""
    paragraph = document.sentences[index].paragraph
    for back in range(index - 1, max(-1, index - 1 - CARRIED), -1):
        sentence = document.sentences[back]
        if sentence.paragraph != paragraph or sentence.bullet:
            return None
        here = [place for place in where if sentence.first <= place.first < sentence.last]
        if here:
            return here[0].country if here[0].first - sentence.first <= FRAME else None
    return None


def _is_subject(document: Document, place: Place) -> bool:
    """Whether a country or town opens its sentence or clause and acts: « La Zambie a mis fin à … ; l'Inde, … »."""
    sentence = document.sentences[document.sentence_at(document.words[place.first].start)]
    if place.kind == "adjective" or sentence.heading:
        return False
    behind = [word.text for word in document.words[place.last : min(place.last + 2, sentence.last)]]
    if place.kind == COUNTRY and len(behind) > 1 and behind[0] == "(" and behind[1].isdigit():
        return True
    opened = [document.words[position].text for position in range(max(0, place.first - 2), place.first)]
    return place.first - sentence.first <= 1 or (place.kind == COUNTRY and bool(OPENERS & set(opened)))


def _in_dateline(document: Document, place: Place) -> bool:
    """Whether the place opens a dispatch: « LYON (France) – »."""
    sentence = document.sentences[document.sentence_at(document.words[place.first].start)]
    after = document.words[place.last : min(place.last + DATELINE_REACH, sentence.last)]
    return place.first - sentence.first <= DATELINE and any(_is_dash(document, word) for word in after)


def _is_dash(document: Document, word: Word) -> bool:
    """Whether a dash stands between spaces, not inside a word."""
    before, after = document.text[word.start - 1 : word.start], document.text[word.end : word.end + 1]
    return word.text in DASHES and (before.isspace() or before == ".") and after.isspace()


def _heading_place(document: Document, places: Sequence[Place], index: int) -> str | None:
    """Return the country that the last section title before a sentence names as where, if it names one."""
    for back in range(index - 1, 0, -1):
        sentence = document.sentences[back]
        if sentence.heading:
            here = {p.country for p in places if sentence.first <= p.first < sentence.last}
            return next(iter(here)) if len(here) == 1 else None
    return None


def heads_figure(document: Document, place: Place, numbers: frozenset[int]) -> bool:
    """Return whether a country between commas has the figure behind it: « Bulgaria, ocho, y Chipre, cinco »."""
    words = document.words
    if place.kind != COUNTRY or place.first < 2 or place.last + 1 not in numbers or words[place.last].text != ",":
        return False
    before = words[place.first - 1].text
    return before in OPENERS or (before.isalpha() and words[place.first - 2].text == ",")


def _is_enumerated(document: Document, place: Place, places: Sequence[Place]) -> bool:
    """Whether another country follows without its own preposition: « les polices d'Allemagne, France et … »."""
    return any(
        other.country != place.country
        and not other.where
        and other.kind == place.kind == COUNTRY
        and other.first - place.last == 1
        and document.words[place.last].text == ","
        for other in places
    )
