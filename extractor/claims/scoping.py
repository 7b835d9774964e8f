"""Total, part or local: where a figure was counted, and whether that is all of the operation."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from extractor.claims.choices import Choice
from extractor.claims.counted import Counted
from extractor.claims.kinds import exceeds, is_kind
from extractor.finding.places import Place
from extractor.finding.qualifiers import Qualifier
from extractor.model import Scope
from extractor.packs import Word
from extractor.parsing import Document

COUNTRIES = "countries"
BESIDE = 12
"""Words between a number and the place behind it."""
LEAD = 6
"""Sentences of headline and lead."""
FRAME = 3
"""Words before a place that opens its sentence (« Au Mali, … »)."""
CARRIED = 3
"""Sentences that a place which opens a sentence holds for."""
WHOLE_SCOPE: tuple[Scope, str | None] = ("total", None)
MOSTLY = 0.6
"""Share of the figures that makes a country the operation's own."""
OWN = 2
"""Words between a number and a place of its own."""
LISTED = 4
"""Words between two places of one list."""
WHOLE = 3
"""Words between « au total » and its number."""
BREAKS = frozenset(",;:.!?•")
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
    wide: frozenset[int]
    """Sentences that speak of the whole area (« à travers le monde »)."""


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
    carried: list[str | None] = []
    for index in range(len(document.sentences)):
        before = _framed_before(document, where, index) if index not in wide else None
        carried.append(before or _heading_place(document, where, index))
    numbers = frozenset(c.first for c in counted)
    whole = frozenset(q.last for q in qualifiers if q.name == "whole")
    others = frozenset(q.first for q in qualifiers if q.name == "others")
    return Ground(where, tuple(carried), numbers, others, whole, frozenset(wide))


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
    """Whether a country or town opens its sentence and acts: « La Zambie a mis fin à … »."""
    sentence = document.sentences[document.sentence_at(document.words[place.first].start)]
    return place.kind != "adjective" and place.first - sentence.first <= 1 and not sentence.heading


def _in_dateline(document: Document, place: Place) -> bool:
    """Whether the place opens a dispatch: « LYON (France) – »."""
    sentence = document.sentences[document.sentence_at(document.words[place.first].start)]
    after = document.words[place.last : min(place.last + DATELINE_REACH, sentence.last)]
    return place.first - sentence.first <= DATELINE and any(_is_dash(document, word) for word in after)


def _is_dash(document: Document, word: Word) -> bool:
    """Whether a dash stands between spaces, not inside a word."""
    around = document.text[word.start - 1 : word.start] + document.text[word.end : word.end + 1]
    return word.text in DASHES and around.isspace()


def _heading_place(document: Document, places: Sequence[Place], index: int) -> str | None:
    """Return the country that the last section title before a sentence names as where, if it names one."""
    for back in range(index - 1, 0, -1):
        sentence = document.sentences[back]
        if sentence.heading:
            here = {p.country for p in places if sentence.first <= p.first < sentence.last}
            return next(iter(here)) if len(here) == 1 else None
    return None


def place_of(document: Document, ground: Ground, counted: Counted) -> str | None:
    """Return the country in which a figure was counted, None where the text says none or several."""
    sentence = document.sentences[counted.sentence]
    here = [p for p in ground.places if sentence.first <= p.first < sentence.last]
    before = [place for place in here if place.last <= counted.first]
    if before and document.words[counted.first - 1].text == "(" and before[-1].last == counted.first - 1:
        return before[-1].country
    framed = bool(before) and before[-1].first - sentence.first <= FRAME
    after = [place for place in here if place.first >= counted.number_last]
    if after and not framed and _is_beside(document, ground, counted.number_last, after[0].first):
        return None if _is_listed(document, ground, after[:2]) else after[0].country
    if before:
        return None if _is_listed(document, ground, before) else before[-1].country
    if counted.sentence in ground.wide or not ground.carried:
        return None
    return ground.carried[counted.sentence]


def _is_listed(document: Document, ground: Ground, places: Sequence[Place]) -> bool:
    """Whether the last two places stand side by side: « en France et en Belgique »."""
    if len(places) < 2 or places[-1].country == places[-2].country:
        return False
    first, second = places[-2:]
    between = range(first.last, second.first)
    if len(between) > LISTED or any(position in ground.numbers for position in between):
        return False
    return document.words[first.last].text != "("


def _is_beside(document: Document, ground: Ground, first: int, last: int) -> bool:
    """Whether a place behind a number is still the number's: no comma and no other number between them."""
    between = range(first, last)
    return len(between) <= BESIDE and not any(
        document.words[position].text in BREAKS or position in ground.numbers for position in between
    )


def read_scopes(
    document: Document, ground: Ground, choices: Sequence[Choice], *, named: bool
) -> list[tuple[Scope, str | None]]:
    """Return scope and country of the figures of one operation.

    Figures of the country that headline and lead name are not local to it.  `named`: the operation has a
    name; of one that has none, kinds of people side by side, or fewer than the total, are parts.
    """
    places = [
        None if choice.link.measure == COUNTRIES else place_of(document, ground, choice.counted) for choice in choices
    ]
    home = None if _is_abroad(choices) else _home(places)
    known: dict[tuple[int, int], tuple[Scope, str | None]] = {}
    for choice, place in zip(choices, places, strict=True):
        away = named and place != home
        if choice.part:
            scope = _scope_of_part(ground, choice, place, known if named else {})
        elif _is_whole(ground, choice):
            scope = WHOLE_SCOPE
        elif place and (away or choice.link.relation == "listed" or _has_larger(choice, choices, places)):
            scope = ("local", place)
        elif _is_on_top(ground, choice, choices) or is_kind(document, choice, choices, named=named):
            scope = ("part", None)
        else:
            scope = WHOLE_SCOPE
        known[choice.counted.key] = scope
    return [known[choice.counted.key] for choice in choices]


def _is_on_top(ground: Ground, choice: Choice, choices: Sequence[Choice]) -> bool:
    """Whether the number comes on top of some already told: « quatre autres pays », « 26 autres suspects »."""
    measure = choice.link.measure
    told = any(other.link.measure == measure and other.counted.key < choice.counted.key for other in choices)
    return choice.counted.number_last in ground.others and (told or measure == COUNTRIES)


def _scope_of_part(
    ground: Ground, choice: Choice, place: str | None, known: Mapping[tuple[int, int], tuple[Scope, str | None]]
) -> tuple[Scope, str | None]:
    """Return the scope of a part: local where it has a place of its own, or is part of a local figure."""
    if place is not None and not choice.counted.classes and _has_own_place(ground, choice):
        return "local", place
    larger = known.get(choice.whole.key, WHOLE_SCOPE) if choice.whole else WHOLE_SCOPE
    return larger if larger[0] == "local" else ("part", None)


def _has_own_place(ground: Ground, choice: Choice) -> bool:
    """Whether a place stands just behind the number, or between it and the whole: « dont 26 en France »."""
    after = [place.first - choice.counted.number_last for place in ground.places]
    if any(0 <= distance <= OWN for distance in after) or choice.link.relation == "listed":
        return True
    first, last = choice.whole.last if choice.whole else choice.counted.first, choice.counted.first
    return any(first < place.first and place.last <= last for place in ground.places)


def _is_whole(ground: Ground, choice: Choice) -> bool:
    """Whether « au total » stands just before the number."""
    return any(0 <= choice.counted.first - last <= WHOLE for last in ground.whole)


def _is_abroad(choices: Sequence[Choice]) -> bool:
    """Whether the article says in how many countries the operation took place."""
    return any(c.link.measure == COUNTRIES and c.counted.number.quantity.value > 1 for c in choices)


def _home(places: Sequence[str | None]) -> str | None:
    """Return the country of the first figure, else the one of most figures."""
    if not places or places[0] is not None:
        return places[0] if places else None
    country, count = Counter(places).most_common(1)[0]
    return country if count >= MOSTLY * len(places) else None


def _has_larger(choice: Choice, choices: Sequence[Choice], places: Sequence[str | None]) -> bool:
    """Whether headline or lead give a larger figure of the same measure, with no place."""
    return any(
        place is None
        and other.counted.sentence < min(choice.counted.sentence, LEAD)
        and not other.part
        and exceeds(other, choice)
        for other, place in zip(choices, places, strict=True)
    )
