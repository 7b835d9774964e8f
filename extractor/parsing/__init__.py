"""An article becomes a document: words, sentences and syntax.  The only room that imports spaCy."""

from collections.abc import Sequence
from dataclasses import replace

from extractor.model import Article
from extractor.packs import Pack, split_words
from extractor.parsing.document import Document, Sentence, Syntax
from extractor.parsing.segmentation import find_sentences

__all__ = ["Document", "Sentence", "Syntax", "parse", "segment"]


def segment(article: Article, pack: Pack) -> Document:
    """Return the article with its words and sentences, no model involved."""
    words = split_words(article.text)
    return Document(article, words, find_sentences(article.text, words, pack))


def parse(chosen: Sequence[tuple[Document, frozenset[int]]], pack: Pack) -> list[Document]:
    """Return documents with the syntax of their chosen sentences (by index), parsed together.

    Without an installed model for the pack's language the documents come back as they were.
    """
    from extractor.parsing.model import load_model, parse_sentences

    documents = [document for document, _ in chosen]
    wanted = [position for position, (_, indices) in enumerate(chosen) if indices]
    name = pack.language.model
    nlp = load_model(name) if name and wanted else None
    if nlp is None:
        return documents
    for position, syntax in zip(wanted, parse_sentences(nlp, [chosen[p] for p in wanted]), strict=True):
        documents[position] = replace(documents[position], syntax=syntax)
    return documents
