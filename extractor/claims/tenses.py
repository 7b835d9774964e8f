"""Past tense or participle, where a language has one form for both: “police arrested 12”, “12 people arrested”."""

from collections.abc import Sequence
from dataclasses import replace

from extractor.claims.counted import STOPS, Counted
from extractor.finding.terms import TermMention, Terms
from extractor.parsing import Document

PAST = "past"
AUXILIARY = 4
"""Words before a form among which its auxiliary stands (“have so far been arrested”)."""


def settle_tenses(document: Document, terms: Terms, counted: Sequence[Counted], dated: frozenset[int]) -> Terms:
    """Return the terms with every form that may be both made active or participle by the words around it."""
    reader = _Reader(document, terms, counted, dated)
    if terms.heads_last:
        terms = replace(terms, mentions=tuple(m for m in terms.mentions if not reader.is_noun(m)))
    if not any(mention.term.form == PAST for mention in terms.mentions):
        return terms
    settled: dict[int, str] = {}
    for mention in reversed(terms.mentions):
        if mention.term.form == PAST and mention.first not in settled:
            settled[mention.first] = reader.form_of(mention, settled)
    mentions = tuple(
        replace(m, term=replace(m.term, form=settled[m.first])) if m.term.form == PAST else m for m in terms.mentions
    )
    return replace(terms, mentions=mentions)


class _Reader:
    """Reads the words around a form."""

    def __init__(self, document: Document, terms: Terms, counted: Sequence[Counted], dated: frozenset[int]) -> None:
        self._words = document.words
        self._sentences = document.sentences
        self._document = document
        self._terms = terms
        self._dated = dated
        self._starts = {c.first for c in counted} | {
            document.word_at(c.number.hedge[0]) for c in counted if c.number.hedge
        }
        self._phrases = {position for c in counted for position in range(c.first, c.last)}
        self._pasts = {m.first for m in terms.mentions if m.term.form == PAST}

    def is_noun(self, mention: TermMention) -> bool:
        """Return whether a verb in the present is the noun of the same letters: “26 arrests”, “after raids in …”."""
        if mention.term.form != "active" or mention.last in self._starts:
            return False
        same = [m.term for m in self._terms.between(mention.first, mention.first + 1)]
        if not any(term.role == "act" or term.form == "noun" for term in same):
            return False
        governed = self._terms.is_grammar(mention.first - 1, "determiner", "of", "preposition")
        return mention.first in self._phrases or (governed and not self._terms.is_grammar(mention.last, "determiner"))

    def form_of(self, mention: TermMention, settled: dict[int, str]) -> str:
        """Return « active » or « participle »; `settled` are the forms further on in the text."""
        if (auxiliary := self._auxiliary(mention)) is not None:
            return auxiliary
        last = self._sentences[self._document.sentence_at(self._words[mention.first].start)].last
        position = mention.last
        while position < last and position in self._dated:
            position += 1
        if position < last and self._terms.is_grammar(position, "and_") and position + 1 in settled:
            return settled[position + 1]
        if position in self._starts:
            return "active"
        counted_before = mention.first - 1 in self._phrases
        if counted_before or position >= last or position > mention.last or self._ends(position):
            return "participle"
        described = self._terms.is_grammar(mention.first - 1, "determiner", "of", "preposition")
        return "participle" if described and not self._terms.is_grammar(position, "determiner") else "active"

    def _auxiliary(self, mention: TermMention) -> str | None:
        """Return what an auxiliary before the form makes of it: a participle, which « have » makes active later."""
        for position in range(mention.first - 1, max(-1, mention.first - 1 - AUXILIARY), -1):
            if self._terms.is_grammar(position, "be", "have"):
                return "participle"
            if self._words[position].text in STOPS or position in self._phrases:
                return None
            if self._terms.is_grammar(position, "relative", "preposition", "conjunction", "and_"):
                return None
        return None

    def _ends(self, position: int) -> bool:
        """Whether no object can begin at a word."""
        if self._words[position].text in STOPS:
            return True
        names = ("by", "of", "relative", "conjunction", "and_", "preposition", "be", "have")
        return self._terms.is_grammar(position, *names) and not self._terms.is_grammar(position, "determiner")
