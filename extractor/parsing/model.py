"""The spaCy side: load a model once, parse sentences of many articles together, hand back plain values."""

from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from extractor.packs import Word
from extractor.parsing.document import Document, Sentence, Syntax

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

UNUSED = ("lemmatizer", "morphologizer", "attribute_ruler", "senter", "tagger", "ner")
"""Components that no rule reads: leaving them out saves half the time and 150 MB."""
STRAIGHT = str.maketrans(
    {"’": "'", "ʼ": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "\u2009": " "}
)
"""Same-length replacements: the models are trained on straight signs."""
LONGEST = 2_000
"""Characters of one sentence that the parser is given; what is longer is no prose."""
BATCH = 64
"""Sentences that the model is given at a time; of 32, 64, 128 and 512 the fastest on the corpus (2026-11)."""

KEPT = 50_000
"""Words that spaCy keeps for good, some 15 MB; what is beyond is forgotten after its batch, which takes longer."""


@lru_cache(maxsize=8)
def load_model(name: str) -> "Language | None":
    """Return the spaCy pipeline of that package, or None where it is not installed."""
    import spacy

    if not spacy.util.is_package(name):
        return None
    nlp = spacy.load(name, exclude=list(UNUSED))
    _use_numpy(nlp)
    return nlp


def _use_numpy(nlp: "Language") -> None:
    """Let the matrices be multiplied by numpy: three times as fast as the BLIS that comes with spaCy (2026-11)."""
    from thinc.api import NumpyOps

    operations = NumpyOps(use_blis=False)
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for layer in model.walk() if model is not None else ():
            layer.ops = operations


def parse_sentences(nlp: "Language", chosen: Iterable[tuple[Document, frozenset[int]]]) -> list[Syntax]:
    """Return heads and relations by word, one syntax a document, of the sentences chosen (by index).

    Words of sentences that are not chosen, or too long, have the head -1.
    """
    filled: list[tuple[list[int], list[str]]] = []
    given: list[tuple[Document, Sentence, tuple[list[int], list[str]]]] = []
    for document, indices in chosen:
        filled.append(([-1] * len(document.words), [""] * len(document.words)))
        sentences = [document.sentences[index] for index in sorted(indices)]
        given += [(document, one, filled[-1]) for one in sentences if one.end - one.start <= LONGEST]
    texts = (document.text[one.start : one.end].translate(STRAIGHT) for document, one, _ in given)
    with nlp.memory_zone() if len(nlp.vocab) > KEPT else nullcontext():
        for (document, sentence, (heads, relations)), doc in zip(given, nlp.pipe(texts, batch_size=BATCH), strict=True):
            offsets, governors, labels = _tokens(doc)
            places = _align(offsets, document.words, sentence)
            for number, (index, offset) in enumerate(zip(places, offsets, strict=True)):
                if heads[index] == -1 or document.words[index].start == sentence.start + offset:
                    heads[index], relations[index] = places[governors[number]], labels[number]
    return [Syntax(tuple(heads), tuple(relations)) for heads, relations in filled]


def _tokens(doc: "Doc") -> tuple[list[int], list[int], list[str]]:
    """Return, for each token, its offset, the number of its head, and the relation to it."""
    names = doc.vocab.strings
    table = doc.to_array(["IDX", "HEAD", "DEP"])
    offsets, heads, labels = table[:, 0].tolist(), table[:, 1].astype("int64").tolist(), table[:, 2].tolist()
    return offsets, [number + head for number, head in enumerate(heads)], [names[label] for label in labels]


def _align(offsets: Sequence[int], words: Sequence[Word], sentence: Sentence) -> list[int]:
    """Return, for each token, the index of the word that covers its first character."""
    places, index = [], sentence.first
    for offset in offsets:
        while index < sentence.last - 1 and words[index].end <= sentence.start + offset:
            index += 1
        places.append(index)
    return places
