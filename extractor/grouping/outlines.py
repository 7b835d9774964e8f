"""What grouping keeps of many articles: bylines, operations and words as numbers, some kilobytes each, and no text.

Texts and claims stay where they are, in memory or on the disk, until the record of their operation is made.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from extractor.grouping.clusters import Clusters
from extractor.grouping.copies import find_copies
from extractor.grouping.mentions import Mention, mentions_of
from extractor.grouping.readings import Reading, reading_of
from extractor.grouping.shingles import Words, word_numbers
from extractor.grouping.terms import Terms, Vocabulary
from extractor.model import Extraction


@dataclass(frozen=True, slots=True)
class Outlined:
    """Articles in the order of their ids, each with its copy group, and what they tell."""

    readings: tuple[Reading, ...] = ()
    mentions: tuple[Mention, ...] = ()
    """In the order of articles and operations."""
    terms: Mapping[str, Terms] = field(default_factory=dict)
    """Names and words of every article that tells an operation, by its id."""


class Outlines:
    """Articles on their way to being grouped."""

    def __init__(self) -> None:
        """Begin with none."""
        self._readings: list[Reading] = []
        self._mentions: list[tuple[Mention, ...]] = []
        self._words: list[Words] = []
        self._terms: dict[str, Terms] = {}
        self._vocabulary = Vocabulary()

    def add(self, extraction: Extraction) -> None:
        """Keep what grouping needs of an article; each is added once, in any order."""
        reading = reading_of(extraction.article)
        mentions = tuple(mentions_of(reading, extraction))
        self._readings.append(reading)
        self._mentions.append(mentions)
        self._words.append(word_numbers(extraction.article))
        if mentions:
            self._terms[reading.id] = self._vocabulary.terms_of(extraction.article.text)

    def settle(self) -> Outlined:
        """Return the articles that were added; their words are let go."""
        order = sorted(range(len(self._readings)), key=lambda number: self._readings[number].id)
        words = [self._words[number] for number in order]
        self._words.clear()
        clusters = Clusters(len(order))
        agencies = [self._readings[number].agency for number in order]
        for left, right in find_copies(words, agencies, clusters):
            clusters.join(left, right)
        readings, mentions = [], []
        for place, number in enumerate(order):
            reading = replace(self._readings[number], copy_of=clusters.root(place))
            readings.append(reading)
            mentions += [replace(mention, reading=reading) for mention in self._mentions[number]]
        return Outlined(tuple(readings), tuple(mentions), self._terms)


def outline(extractions: Iterable[Extraction]) -> Outlined:
    """Return some articles, each id once, as grouping needs them."""
    outlines = Outlines()
    for extraction in extractions:
        outlines.add(extraction)
    return outlines.settle()
