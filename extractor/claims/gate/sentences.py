"""Which sentences of an article are worth a parse."""

from extractor.claims.judging import is_fiction
from extractor.claims.mentions import Mentions
from extractor.claims.selecting import COUNTS
from extractor.finding.terms import Terms
from extractor.parsing import Document


def sentences_to_parse(document: Document, mentions: Mentions) -> frozenset[int]:
    """Return the sentences, by index, in which a count stands beside an event: the syntax of others is never asked.

    None in an article of fiction, which has no claims.
    """
    if is_fiction(mentions.heads):
        return frozenset()
    counted = {document.sentence_at(number.start) for number in mentions.numbers if number.kind in COUNTS}
    spans = {index: document.sentences[index] for index in counted}
    return frozenset(index for index, one in spans.items() if _has_event(mentions.terms, one.first, one.last))


def _has_event(terms: Terms, first: int, last: int) -> bool:
    return any(mention.term.role == "event" for mention in terms.between(first, last))
