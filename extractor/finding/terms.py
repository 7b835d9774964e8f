"""The words of what is counted: nouns by class, events, countable acts, and the grammar that joins them."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extractor.packs import Lexicon, Line, Match, Pack, Word
from extractor.packs.notation import expand

GRAMMAR = ("have", "be", "of", "by", "relative", "conjunction", "and_", "preposition", "determiner", "relay")
FORMS = ("active", "participle", "past", "noun", "state", "subject", "direct")


@dataclass(frozen=True, slots=True)
class Term:
    """What a form of measures.yaml means."""

    role: str
    """noun, act, event, grammar or never."""
    name: str
    """Class of a noun, measure of an act, kind of an event, name of a grammar list."""
    form: str = ""
    """Of an event: active, participle, past, noun, state, subject or direct."""


@dataclass(frozen=True, slots=True)
class TermMention:
    """words[first:last] of a document mean that term."""

    first: int
    last: int
    term: Term
    line: Line


@dataclass(frozen=True, slots=True)
class Terms:
    """All terms of a document, by first word; several may begin at one word."""

    mentions: tuple[TermMention, ...]
    grammar: dict[int, tuple[TermMention, ...]]
    endings: tuple[str, ...] = ()
    """Endings of nouns for people, in the language of the document."""
    plurals: tuple[str, ...] = ()
    """Endings of plurals."""
    heads_last: bool = False
    """Whether the last noun of a compound is what is counted."""

    def between(self, first: int, last: int) -> Iterator[TermMention]:
        """Yield nouns, acts and events that begin at words[first:last], in order."""
        index = bisect_left(self.mentions, first, key=lambda mention: mention.first)
        while index < len(self.mentions) and self.mentions[index].first < last:
            yield self.mentions[index]
            index += 1

    def is_grammar(self, position: int, *names: str) -> bool:
        """Return whether a word belongs to one of those grammar lists."""
        return any(mention.term.name in names for mention in self.grammar.get(position, ()))

    def reach(self, position: int, *names: str) -> int:
        """Return where the longest form of those lists that begins at a word ends; the word itself if none."""
        ends = [mention.last for mention in self.grammar.get(position, ()) if mention.term.name in names]
        return max(ends, default=position)


@lru_cache(maxsize=16)
def lexicon(pack: Pack) -> Lexicon[Term]:
    """Return nouns, acts and events of measures.yaml, compiled from the pack once."""
    words = pack.measures
    entries: list[tuple[Line, Term]] = []
    for name, lines in words.nouns.items():
        entries += [(line, Term("noun", name)) for line in lines]
    for name, lines in words.acts.items():
        entries += [(line, Term("act", name)) for line in lines]
    for name, event in words.events.items():
        for form in FORMS:
            entries += [(line, Term("event", name, form)) for line in getattr(event, form)]
    entries += [(line, Term("never", "")) for line in words.never]
    return Lexicon(entries)


@lru_cache(maxsize=16)
def grammar(pack: Pack) -> Lexicon[Term]:
    """Return the grammar lists of measures.yaml, compiled from the pack once."""
    return Lexicon((line, Term("grammar", name)) for name in GRAMMAR for line in getattr(pack.measures, name))


@lru_cache(maxsize=16)
def _endings(pack: Pack) -> tuple[str, ...]:
    return tuple(variant for line in pack.measures.endings for variant in expand(line.text))


@lru_cache(maxsize=16)
def _plurals(pack: Pack) -> tuple[str, ...]:
    return tuple(variant for line in pack.numbers.plural_endings for variant in expand(line.text))


def find_terms(words: tuple[Word, ...], pack: Pack) -> Terms:
    """Return the terms among the words; a term inside a longer one, or inside a `never`, is none."""
    content: list[TermMention] = []
    covered = 0
    for found in lexicon(pack).runs(words):
        if found[0].last > covered:
            covered = found[0].last
            content += [_mention(match) for match in found if match.meaning.role != "never"]
    joints = {found[0].first: tuple(map(_mention, found)) for found in grammar(pack).runs(words)}
    return Terms(tuple(content), joints, _endings(pack), _plurals(pack), pack.language.modifiers_first)


def _mention(match: Match[Term]) -> TermMention:
    return TermMention(match.first, match.last, match.meaning, match.line)
