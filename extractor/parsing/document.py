"""What an article becomes once parsed: words, sentences, and what the model saw, without spaCy."""

from bisect import bisect_right
from dataclasses import dataclass

from extractor.model import Article, Quote
from extractor.packs import Word


@dataclass(frozen=True, slots=True)
class Sentence:
    """words[first:last] of a document, text[start:end]; a bullet or heading is a sentence too."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    """Number of the paragraph, from 0; a blank line or a heading begins a new one."""
    heading: bool
    """A line of its own without a full stop: a headline, a section title."""
    bullet: bool
    """An item of a list."""


@dataclass(frozen=True, slots=True)
class Syntax:
    """One value a word: index of its head (its own for a root, -1 where not parsed) and the relation to it."""

    heads: tuple[int, ...]
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its words, its sentences, and what the model saw (nothing where there is none)."""

    article: Article
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    syntax: Syntax | None = None

    @property
    def text(self) -> str:
        """Return the untouched text of the article."""
        return self.article.text

    def quote(self, start: int, end: int) -> Quote:
        """Return the characters text[start:end] as a quote."""
        return Quote(start=start, end=end, text=self.text[start:end])

    def word_at(self, offset: int) -> int:
        """Return the index of the word that covers or follows a character."""
        index = bisect_right(self.words, offset, key=lambda word: word.end)
        return min(index, len(self.words) - 1) if self.words else 0

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that covers or precedes a character."""
        return max(0, bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1)
