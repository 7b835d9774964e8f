"""Whose country a text tells of: that of an operation of one country, or that of a paper in an operation of many."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractor.claims.choices import Choice
from extractor.claims.ground import Ground, sentences_at
from extractor.claims.kinds import exceeds
from extractor.finding.places import Place
from extractor.parsing import Document

COUNTRIES, ARRESTS = "countries", "arrests"
UNKNOWN = ""
"""A country that the text does not name in words known to the pack."""
TRAILS = frozenset(">›")
"""Signs between the steps of a trail of menus: « Guadeloupe > Faits divers »."""
LEAD = 4
"""Sentences of headline, dateline and lead."""
FEW = 2
"""Countries with arrests of their own in a text that tells of one country's share."""
MOSTLY = 0.6
"""Share of the figures that makes a country the operation's own."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Whose country a text tells of."""

    ground: Ground
    """The places, with what is known of the operation's whole area."""
    home: str | None = None
    """The country in which all of the operation took place: its figures are not local."""
    nation: str | None = None
    """The text's own country, where it tells of an operation of many; `UNKNOWN` where no known word names it."""
    national: frozenset[int] = frozenset()
    """Sentences that go on telling of that country."""


def read_outlook(
    document: Document, ground: Ground, choices: Sequence[Choice], places: Sequence[str | None], *, named: bool
) -> Outlook:
    """Return whose country a text tells of that has these figures, with the places that the words around them say."""
    countries = [choice for choice in choices if choice.link.measure == COUNTRIES]
    ground = replace(ground, spoken=ground.spoken | {choice.counted.sentence for choice in countries})
    world = sentences_at(document, ground.worldwide)
    abroad = any(choice.counted.number.quantity.value > 1 for choice in countries)
    abroad = abroad or (named and any(choice.counted.sentence in world for choice in choices))
    wholes = world | (ground.spoken if abroad else frozenset())
    share = named and (_tells_a_share(choices, wholes) or _turns_to_the_world(document, ground, choices))
    held = {place for choice, place in zip(choices, places, strict=True) if place and choice.link.measure == ARRESTS}
    if not (abroad or share or (named and len(held) > 1)):
        ground = replace(
            ground,
            worldwide=ground.worldwide + ground.nationwide,
            wide=ground.wide | sentences_at(document, ground.nationwide),
        )
        return Outlook(ground, home=_home(document, ground, places) if named else None)
    nation = _headline_country(document, ground) if len(held) <= FEW else None
    if nation is None and share:
        nation = _commonest_country(ground)
    national = _national_sentences(document, ground, nation) if nation is not None else frozenset()
    return Outlook(ground, nation=nation, national=national)


def _home(document: Document, ground: Ground, places: Sequence[str | None]) -> str | None:
    """Return the country of the first figure, else the only one that the lead names too, else that of most figures."""
    known = {place for place in places if place is not None}
    lead = document.sentences[min(LEAD, len(document.sentences)) - 1].last
    if len(known) == 1 and known & {place.country for place in ground.named if place.first < lead}:
        return known.pop()
    if not places or places[0] is not None:
        return places[0] if places else None
    country, count = Counter(places).most_common(1)[0]
    return country if count >= MOSTLY * len(places) else None


def _tells_a_share(choices: Sequence[Choice], wholes: frozenset[int]) -> bool:
    """Return whether the first figure of a measure is small beside the one told further on of the whole.

    `wholes` are the sentences that speak of the whole: « 18 interpellés », then « au plan international, 1 127 ».
    """
    first: dict[str, Choice] = {}
    for choice in choices:
        if choice.part or choice.link.measure == COUNTRIES:
            continue
        earlier = first.setdefault(choice.link.measure, choice)
        if choice.counted.sentence in wholes and earlier.counted.sentence not in wholes and exceeds(choice, earlier):
            return True
    return False


def _turns_to_the_world(document: Document, ground: Ground, choices: Sequence[Choice]) -> bool:
    """Whether figures further on begin with the whole area: « À l'échelle mondiale, 63 arrestations ».

    A text whose lead tells what the operation itself came to does not turn to it.
    """
    told = {choice.counted.sentence for choice in choices if choice.link.measure != COUNTRIES}
    if any(index < LEAD and index in ground.spoken for index in told):
        return False
    opening = {index for index in told if document.sentences[index].first in ground.worldwide}
    paragraphs = {document.sentences[index].paragraph for index in range(min(LEAD, len(document.sentences)))}
    return any(
        document.sentences[index].paragraph not in paragraphs | {document.sentences[index - 1].paragraph}
        for index in opening
    )


def _headline_country(document: Document, ground: Ground) -> str | None:
    """Return the only country that the headline names: what the text tells of an operation of many is its share."""
    named: list[Place] = []
    for sentence in document.sentences:
        if sentence.first > 0 and not sentence.heading:
            break
        if not TRAILS & {word.text for word in document.words[sentence.first : sentence.last]}:
            named += [place for place in ground.named if sentence.first <= place.first < sentence.last]
    countries = {place.country for place in named if place.first not in ground.datelines}
    return countries.pop() if len(countries) == 1 else None


def _commonest_country(ground: Ground) -> str:
    """Return the country in which most places lie that say where, else `UNKNOWN`."""
    counts = Counter(place.country for place in ground.places)
    country, count = counts.most_common(1)[0] if counts else (UNKNOWN, 0)
    return country if count > 1 and 2 * count > counts.total() else UNKNOWN


def _national_sentences(document: Document, ground: Ground, nation: str) -> frozenset[int]:
    """Return the sentences that go on telling of the text's own country.

    A paragraph begins there, until it speaks of the operation itself or of its whole area.
    """
    found: set[int] = set()
    paragraph, telling = -1, True
    for index, sentence in enumerate(document.sentences):
        if sentence.paragraph != paragraph:
            paragraph, telling = sentence.paragraph, True
        if index in ground.spoken or index in ground.wide:
            telling = False
        elif any(place.country == nation for place in ground.places_in(sentence.first, sentence.last)):
            telling = True
        if telling:
            found.add(index)
    return frozenset(found)
