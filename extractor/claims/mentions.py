"""All that the finders yield for one document."""

from dataclasses import dataclass
from datetime import date

from extractor.finding.dates import find_periods
from extractor.finding.numbers import find_numbers
from extractor.finding.operations import HeadMention, OperationMention, find_heads, find_operations
from extractor.finding.places import Place, find_places
from extractor.finding.qualifiers import Qualifier, find_qualifiers
from extractor.finding.speakers import Speaker, find_speakers
from extractor.finding.terms import Terms, find_terms
from extractor.model import NumberMention, PeriodMention
from extractor.packs import Pack
from extractor.parsing import Document


@dataclass(frozen=True, slots=True)
class Mentions:
    """What each finder found, in the order of the text."""

    numbers: tuple[NumberMention, ...]
    periods: tuple[PeriodMention, ...]
    operations: tuple[OperationMention, ...]
    heads: tuple[HeadMention, ...]
    places: tuple[Place, ...]
    terms: Terms
    qualifiers: tuple[Qualifier, ...]
    speakers: tuple[Speaker, ...]


def find_mentions(document: Document, pack: Pack) -> Mentions:
    """Return the mentions of a document; numbers inside dates and names of operations are left out."""
    text, words = document.text, document.words
    periods = find_periods(text, pack, _published(document))
    heads = find_heads(words, pack)
    operations = find_operations(text, words, pack, heads)
    taken = [(p.start, p.end) for p in periods] + [(o.start, o.end) for o in operations]
    taken += [(quote.start, quote.end) for quote in document.article.boilerplate]
    numbers = tuple(
        number
        for number in find_numbers(text, pack)
        if not any(start < number.end and number.start < end for start, end in taken)
    )
    spans = [(sentence.first, sentence.last) for sentence in document.sentences]
    return Mentions(
        numbers=numbers,
        periods=periods,
        operations=operations,
        heads=heads,
        places=find_places(words, pack),
        terms=find_terms(words, pack),
        qualifiers=find_qualifiers(words, pack),
        speakers=find_speakers(words, pack, spans),
    )


def count_mentions(document: Document, numbers: tuple[NumberMention, ...], pack: Pack) -> Mentions:
    """Return the mentions without which nothing is counted: no names of operations, and nobody who speaks.

    `numbers` are those of the text, dates among them.
    """
    text, words = document.text, document.words
    periods = find_periods(text, pack, None)
    taken = [(period.start, period.end) for period in periods]
    return Mentions(
        numbers=tuple(n for n in numbers if not any(start < n.end and n.start < end for start, end in taken)),
        periods=periods,
        operations=(),
        heads=(),
        places=find_places(words, pack),
        terms=find_terms(words, pack),
        qualifiers=find_qualifiers(words, pack),
        speakers=(),
    )


def _published(document: Document) -> date | None:
    published = document.article.published
    return date.fromisoformat(published[:10]) if published and len(published) >= len("2024-11-06") else None
