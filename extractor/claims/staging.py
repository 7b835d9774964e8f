"""From a document and its mentions to the scene that linking looks at."""

from collections.abc import Sequence

from extractor.claims.counted import read_counted
from extractor.claims.discourse import read_discourse
from extractor.claims.mentions import Mentions
from extractor.claims.scenes import Scene
from extractor.claims.tenses import settle_tenses
from extractor.model import PeriodMention
from extractor.packs.measures import load_measures
from extractor.parsing import Document

OWN_PLACE = 4
"""Words behind a number among which a place of its own stands (« onze en Ukraine »)."""
TOWN = "town"
"""What stands in brackets behind a town is the number of its district: « à Roubaix (59) »."""


def read_scene(document: Document, mentions: Mentions) -> Scene:
    """Return a document with what its numbers count and all that linking looks at."""
    people = frozenset(place.first for place in mentions.places if place.inhabitant)
    counted = tuple(read_counted(document, number, mentions.terms, people) for number in mentions.numbers)
    where = frozenset(place.first for place in mentions.places if place.where)
    dated = _words_of(document, mentions.periods)
    return Scene(
        document=document,
        terms=settle_tenses(document, mentions.terms, counted, dated),
        table=load_measures(),
        counted=counted,
        dated=dated,
        yearly=_years(document, mentions.periods),
        past=sentences_of(document, mentions, "past"),
        placed=frozenset(c.first for c in counted if where & set(range(c.last, c.last + OWN_PLACE))),
        places=frozenset(place.last - 1 for place in mentions.places if place.kind != TOWN),
    )


def named_sentences(document: Document, mentions: Mentions) -> frozenset[int]:
    """Return the sentences that name an operation, or one of its editions."""
    return frozenset(
        mention.sentence for mention in read_discourse(document, mentions.operations, mentions.heads).mentions
    )


def sentences_of(document: Document, mentions: Mentions, role: str) -> frozenset[int]:
    """Return the sentences in which a word of a role stands."""
    return frozenset(
        document.sentence_at(document.words[head.first].start) for head in mentions.heads if head.role == role
    )


def _words_of(document: Document, periods: Sequence[PeriodMention]) -> frozenset[int]:
    return frozenset(
        position
        for period in periods
        for position in range(document.word_at(period.start), document.word_at(period.end - 1) + 1)
    )


def _years(document: Document, periods: Sequence[PeriodMention]) -> frozenset[int]:
    return frozenset(
        document.sentence_at(period.start) for period in periods if period.precision == "year" and not period.duration
    )
