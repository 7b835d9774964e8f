"""The spaCy side: load a model once, parse sentences, hand back plain values."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from extractor.packs import Word
from extractor.parsing.document import Entity, Sentence, Syntax

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

UNUSED = ("lemmatizer", "morphologizer", "attribute_ruler", "senter")
"""Components that no rule reads: leaving them out saves time and 150 MB."""
STRAIGHT = str.maketrans(
    {"’": "'", "ʼ": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "\u2009": " "}
)
"""Same-length replacements: curly apostrophes wreck the French NER."""
LONGEST = 2_000
"""Characters of one sentence that the parser is given; what is longer is no prose."""


@lru_cache(maxsize=8)
def load_model(name: str) -> "Language | None":
    """Return the spaCy pipeline of that package, or None where it is not installed."""
    import spacy

    if not spacy.util.is_package(name):
        return None
    return spacy.load(name, exclude=list(UNUSED))


def parse_sentences(
    nlp: "Language", text: str, words: Sequence[Word], sentences: Sequence[Sentence]
) -> tuple[Syntax, tuple[Entity, ...]]:
    """Return heads, relations and lemmas by word, and the names in those sentences.

    Words of sentences that are not given, or too long, have the head -1.
    """
    heads, relations, lemmas = [-1] * len(words), [""] * len(words), [""] * len(words)
    entities: list[Entity] = []
    straight = text.translate(STRAIGHT)
    given = [sentence for sentence in sentences if sentence.end - sentence.start <= LONGEST]
    parsed = nlp.pipe((straight[sentence.start : sentence.end] for sentence in given), batch_size=64)
    for sentence, doc in zip(given, parsed, strict=True):
        places = _align(doc, words, sentence)
        for token in doc:
            index = places[token.i]
            if heads[index] == -1 or words[index].start == sentence.start + token.idx:
                heads[index], relations[index] = places[token.head.i], token.dep_
                lemmas[index] = token.lemma_ or token.lower_
        entities.extend(
            Entity(sentence.start + span.start_char, sentence.start + span.end_char, span.label_) for span in doc.ents
        )
    return Syntax(tuple(heads), tuple(relations), tuple(lemmas)), tuple(entities)


def _align(doc: "Doc", words: Sequence[Word], sentence: Sentence) -> list[int]:
    """Return, for each token, the index of the word that covers its first character."""
    places, index = [], sentence.first
    for token in doc:
        offset = sentence.start + token.idx
        while index < sentence.last - 1 and words[index].end <= offset:
            index += 1
        places.append(index)
    return places
