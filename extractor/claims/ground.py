"""Where figures were counted: the places of an article that say where, and what they hold for."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractor.claims.counted import Counted
from extractor.finding.places import Place
from extractor.finding.qualifiers import Qualifier
from extractor.packs import Word
from extractor.parsing import Document

COUNTRY, ADJECTIVE = "country", "adjective"
AREAS = WORLD, NATION = "simultaneous", "nationwide"
"""Qualifiers of a whole area."""
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
DAY = 3
"""Words between the place of a release and its day."""
DASHES = frozenset("-–—")
LISTED = 4
"""Words between two places of one list."""
JOINT = 5
"""Letters of the longest word between two places of one list: articles, prepositions, words for *and*."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Where an article's figures were counted: its places, and what carries over."""

    named: tuple[Place, ...]
    """All places of the article, whatever they say."""
    places: tuple[Place, ...]
    """Those that say where."""
    datelines: frozenset[int]
    """First words of the places that open a dispatch."""
    shared: frozenset[int]
    """First words of the places that stand in one list with another country: « en France et en Belgique »."""
    carried: tuple[str | None, ...]
    """By sentence: the country that a sentence before, or the title of its section, names as where."""
    numbers: frozenset[int]
    """Words that are numbers."""
    others: frozenset[int]
    """Words that say that a number comes on top of others (« quatre autres pays »)."""
    further: frozenset[int]
    """Words that say that one is the next of a series (« une cinquième personne »)."""
    whole: frozenset[int]
    """Words just behind « au total »."""
    worldwide: tuple[int, ...]
    """Words that speak of the whole area (« à travers le monde »), which end what was said of one place."""
    nationwide: tuple[int, ...]
    """Those that speak of the whole of one country (« dans tout le pays »)."""
    wide: frozenset[int]
    """Sentences that speak of the whole, or of the whole area."""
    spoken: frozenset[int] = frozenset()
    """Sentences that speak of the operation itself."""

    def places_in(self, first: int, last: int) -> list[Place]:
        """Return the places among words[first:last] that say where."""
        return [place for place in self.places if first <= place.first < last]


def read_ground(
    document: Document, places: Sequence[Place], qualifiers: Sequence[Qualifier], counted: Sequence[Counted]
) -> Ground:
    """Return the places of an article with what the words around them say."""
    numbers = frozenset(position for c in counted for position in range(c.first, c.number_last))
    datelines = frozenset(place.first for place in places if _in_dateline(document, place, numbers))
    where = [
        place
        for place in places
        if (place.first not in datelines and (place.where or _is_subject(document, place)))
        or heads_figure(document, place, numbers)
    ]
    where = sorted((*where, *_ours(places, qualifiers)), key=lambda place: place.first)
    words = {name: [q for q in qualifiers if q.name == name] for name in ("whole", "others", "further", *AREAS)}
    wide = sentences_at(document, [q.first for q in (*words[WORLD], *words["whole"])])
    return Ground(
        named=tuple(places),
        places=tuple(where),
        datelines=datelines,
        shared=_shared(document, places, numbers),
        carried=tuple(_carried(document, where, index, wide) for index in range(len(document.sentences))),
        numbers=numbers,
        others=frozenset(q.first for q in (*words["others"], *words["further"])),
        further=frozenset(q.first for q in words["further"]),
        whole=frozenset(q.last for q in words["whole"]),
        worldwide=tuple(q.first for q in words[WORLD]),
        nationwide=tuple(q.first for q in words[NATION]),
        wide=wide,
    )


def sentences_at(document: Document, positions: Sequence[int]) -> frozenset[int]:
    """Return the sentences in which those words stand."""
    return frozenset(document.sentence_at(document.words[position].start) for position in positions)


def _carried(document: Document, where: Sequence[Place], index: int, wide: frozenset[int]) -> str | None:
    before = _framed_before(document, where, index) if index not in wide else None
    return before or _heading_place(document, where, index)


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
    if place.kind == ADJECTIVE or (sentence.heading and (place.kind != COUNTRY or sentence.first > 0)):
        return False
    behind = [word.text for word in document.words[place.last : min(place.last + 2, sentence.last)]]
    if place.kind == COUNTRY and len(behind) > 1 and behind[0] == "(" and behind[1].isdigit():
        return True
    opened = [document.words[position].text for position in range(max(0, place.first - 2), place.first)]
    return place.first - sentence.first <= 1 or (place.kind == COUNTRY and bool(OPENERS & set(opened)))


def _in_dateline(document: Document, place: Place, numbers: frozenset[int]) -> bool:
    """Whether the place opens a dispatch or a release: « LYON (France) – », « Bruxelles, le 17 octobre »."""
    sentence = document.sentences[document.sentence_at(document.words[place.first].start)]
    if place.first - sentence.first > DATELINE:
        return False
    after = range(place.last, min(place.last + DATELINE_REACH, sentence.last))
    words = document.words
    dated = any(words[position].text.isdigit() and position not in numbers for position in after[1:DAY])
    comma = any(words[position].text == "," for position in after[:1])
    return any(_is_dash(document, words[position]) for position in after) or (comma and dated)


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


def _shared(document: Document, places: Sequence[Place], numbers: frozenset[int]) -> frozenset[int]:
    """Return the first words of the places that stand in one list with another country."""
    found: set[int] = set()
    listed: list[Place] = []
    for place in places:
        listed = [*listed, place] if listed and _goes_on(document, listed[-1], place, numbers) else [place]
        if len({one.country for one in listed}) > 1:
            found.update(one.first for one in listed)
    return frozenset(found)


def _goes_on(document: Document, place: Place, other: Place, numbers: frozenset[int]) -> bool:
    """Whether nothing but a comma and short words stand between two places, or who acts in the second one."""
    between = range(place.last, other.first)
    if not numbers.isdisjoint(between) or len(between) > LISTED:
        return False
    words = [document.words[position] for position in between]
    actor = words.pop() if words and other.kind == ADJECTIVE and other.where else None
    joined = (word.text == "," or _is_joint(word) for word in words)
    return all(joined) and (actor is None or actor.text.isalpha())


def _is_joint(word: Word) -> bool:
    return word.text.rstrip("'").isalpha() and len(word.text) <= JOINT and not word.capital
