"""All that the finders yield for one document."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extractor.claims.currencies import with_local_currencies
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
    return find_all_mentions([document], pack)[0]


def find_all_mentions(documents: Sequence[Document], pack: Pack) -> list[Mentions]:
    """Return the mentions of each document.

    One finder reads all of them before the next one does, so that its tables stay in the processor's cache: a fifth of
    the time (2026-11).
    """
    periods = [find_periods(one.text, pack, _published(one)) for one in documents]
    heads = [find_heads(one.words, pack) for one in documents]
    operations = [
        find_operations(one.text, one.words, pack, known) for one, known in zip(documents, heads, strict=True)
    ]
    numbers = [find_numbers(one.text, pack) for one in documents]
    places = [find_places(one.words, pack) for one in documents]
    terms = [find_terms(one.words, pack) for one in documents]
    qualifiers = [find_qualifiers(one.words, pack) for one in documents]
    speakers = [find_speakers(one.words, pack, [(s.first, s.last) for s in one.sentences]) for one in documents]
    found = zip(documents, numbers, periods, operations, heads, places, terms, qualifiers, speakers, strict=True)
    read = [(one, Mentions(_outside(one, mine[0], mine[1], mine[2]), *mine[1:])) for one, *mine in found]
    return [replace(m, numbers=with_local_currencies(one, m.numbers, m.places, pack)) for one, m in read]


def _outside(
    document: Document,
    numbers: tuple[NumberMention, ...],
    periods: tuple[PeriodMention, ...],
    operations: tuple[OperationMention, ...],
) -> tuple[NumberMention, ...]:
    """Return the numbers outside dates, names of operations and boilerplate."""
    taken = [(p.start, p.end) for p in periods] + [(o.start, o.end) for o in operations]
    taken += [(quote.start, quote.end) for quote in document.article.boilerplate]
    return tuple(n for n in numbers if not any(start < n.end and n.start < end for start, end in taken))


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
