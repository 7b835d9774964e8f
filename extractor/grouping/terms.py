"""The names and the rarer words of articles as numbers, and how alike two articles are in them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log

import numpy as np
import numpy.typing as npt
import regex

from extractor.grouping.names import plain

Numbers = npt.NDArray[np.uint32]
NAME = regex.compile(r"(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{2,}")
"""A capital inside a sentence: a person, a town, a body."""
WORD = regex.compile(r"(?<!\p{L})\p{Ll}{6,}")


@dataclass(frozen=True, slots=True)
class Terms:
    """The names and the words of one article, each once, as sorted numbers of a vocabulary."""

    names: Numbers
    words: Numbers
    vocabulary: Sequence[str]


class Vocabulary:
    """Every term of a run once, by its number."""

    def __init__(self) -> None:
        """Begin with none."""
        self._numbers: dict[str, int] = {}
        self._terms: list[str] = []

    def terms_of(self, text: str) -> Terms:
        """Return the names and the words of a text."""
        names = self._number(plain(name) for name in NAME.findall(text))
        return Terms(names, self._number(WORD.findall(text)), self._terms)

    def _number(self, terms: Iterable[str]) -> Numbers:
        found = set()
        for term in terms:
            number = self._numbers.setdefault(term, len(self._terms))
            if number == len(self._terms):
                self._terms.append(term)
            found.add(number)
        return np.array(sorted(found), dtype=np.uint32)


@dataclass(frozen=True, slots=True)
class Rare:
    """Terms of one kind of an article, and their summed rarity."""

    terms: Numbers
    weight: float


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rare every term of a run is: its inverse document frequency, by its number."""

    weights: npt.NDArray[np.float64]
    vocabulary: Sequence[str]

    @classmethod
    def of(cls, terms: Mapping[str, Terms]) -> "Rarity":
        """Return the rarity of the terms of some articles."""
        vocabulary = next(iter(terms.values())).vocabulary if terms else ()
        counts = np.zeros(len(vocabulary), dtype=np.int64)
        for each in terms.values():
            counts[np.union1d(each.names, each.words)] += 1
        weights = [log((len(terms) + 1) / count) if count else 0.0 for count in counts.tolist()]
        return cls(np.array(weights, dtype=np.float64), vocabulary)

    def rare(self, terms: Numbers) -> Rare:
        """Return terms with their summed rarity."""
        return Rare(terms, self.weigh(terms))

    def weigh(self, terms: Numbers) -> float:
        """Return the summed rarity of some terms, which is the same in any order."""
        return fsum(self.weights[terms].tolist())

    def likeness(self, left: Rare, right: Rare, shared: Numbers) -> float:
        """Return the share of the smaller set that stands in the other, each term weighted by its rarity."""
        smaller = min(left.weight, right.weight)
        return self.weigh(shared) / smaller if smaller else 0.0

    def rarest(self, terms: Numbers, most: int) -> tuple[str, ...]:
        """Return the rarest of some terms in words."""
        ordered = sorted(terms.tolist(), key=lambda term: (-self.weights[term], self.vocabulary[term]))
        return tuple(self.vocabulary[term] for term in ordered[:most])

    def heaviest(self, terms: Numbers, share: float) -> list[int]:
        """Return the rarest terms that make up such a share of the rarity of all: the fewest that do."""
        ordered = sorted(terms.tolist(), key=lambda term: (-self.weights[term], self.vocabulary[term]))
        needed, found = share * self.weigh(terms), 0.0
        for count, term in enumerate(ordered):
            if found > needed:
                return ordered[:count]
            found += float(self.weights[term])
        return ordered


def shared_terms(left: Rare, right: Rare) -> Numbers:
    """Return the terms that two articles have in common."""
    return np.intersect1d(left.terms, right.terms, assume_unique=True)
