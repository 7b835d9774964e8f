"""Whose country a text tells of: that of an operation of one country, or that of a paper in an operation of many."""

from collections import Counter
from collections.abc import Sequence

from extractor.claims.ground import Ground
from extractor.finding.places import Place
from extractor.parsing import Document

TRAILS = frozenset(">›»")
"""Signs between the steps of a trail of menus: « Guadeloupe > Faits divers »."""
LEAD = 4
"""Sentences of headline, dateline and lead."""
MOSTLY = 0.6
"""Share of the figures that makes a country the operation's own."""


def home_of(document: Document, ground: Ground, places: Sequence[str | None]) -> str | None:
    """Return the country of the first figure, else the only one that the lead names too, else that of most figures."""
    known = {place for place in places if place is not None}
    lead = document.sentences[min(LEAD, len(document.sentences)) - 1].last
    if len(known) == 1 and known & {place.country for place in ground.named if place.first < lead}:
        return known.pop()
    if not places or places[0] is not None:
        return places[0] if places else None
    country, count = Counter(places).most_common(1)[0]
    return country if count >= MOSTLY * len(places) else None


def nation_of(document: Document, ground: Ground) -> str | None:
    """Return the only country that the headline names: what the text tells of an operation of many is its share."""
    named: list[Place] = []
    for sentence in document.sentences:
        if sentence.first > 0 and not sentence.heading:
            break
        if not TRAILS & {word.text for word in document.words[sentence.first : sentence.last]}:
            named += [place for place in ground.named if sentence.first <= place.first < sentence.last]
    countries = {place.country for place in named if place.first not in ground.datelines}
    return countries.pop() if len(countries) == 1 else None


def national_sentences(document: Document, ground: Ground, nation: str) -> frozenset[int]:
    """Return the sentences that go on telling of the headline's country.

    A paragraph begins there, until it speaks of the operation itself or of its whole area.
    """
    found: set[int] = set()
    paragraph, telling = -1, True
    for index, sentence in enumerate(document.sentences):
        if sentence.paragraph != paragraph:
            paragraph, telling = sentence.paragraph, True
        if index in ground.spoken or index in ground.wide:
            telling = False
        elif any(place.country == nation for place in ground.places if sentence.first <= place.first < sentence.last):
            telling = True
        if telling and not sentence.heading:
            found.add(index)
    return frozenset(found)
