"""An article becomes a document: words, sentences, syntax and entities.  The only room that imports spaCy."""

from dataclasses import replace

from extractor.model import Article
from extractor.packs import Pack, split_words
from extractor.parsing.document import Document, Entity, Sentence, Syntax
from extractor.parsing.segmentation import find_sentences

__all__ = ["Document", "Entity", "Sentence", "Syntax", "parse", "segment"]


def segment(article: Article, pack: Pack) -> Document:
    """Return the article with its words and sentences, no model involved."""
    words = split_words(article.text)
    return Document(article, words, find_sentences(article.text, words, pack))


def parse(document: Document, pack: Pack, chosen: frozenset[int]) -> Document:
    """Return the document with the syntax and the names of the chosen sentences (by index).

    Without an installed model for the pack's language the document comes back as it was.
    """
    from extractor.parsing.model import load_model, parse_sentences

    name = pack.language.model
    nlp = load_model(name) if name else None
    if nlp is None:
        return document
    sentences = [document.sentences[index] for index in sorted(chosen)]
    syntax, entities = parse_sentences(nlp, document.text, document.words, sentences)
    return replace(document, syntax=syntax, entities=entities)
