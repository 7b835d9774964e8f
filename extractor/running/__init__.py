"""Articles become extractions, on one process."""

import warnings
from collections.abc import Iterable, Iterator

from extractor.claims import extract_claims, find_mentions
from extractor.errors import RejectedInput
from extractor.model import Article, Extraction
from extractor.packs import Pack, default_language, load_pack
from extractor.parsing import parse, segment

__all__ = ["Extractor"]


class Extractor:
    """Reads articles of one language: `Extractor().extract(article)`."""

    def __init__(self, language: str | Pack | None = None, *, model: bool = True) -> None:
        """Take a pack, or load that of a language, by default the packs' own default.

        The spaCy model is loaded with the first article, and not at all without `model`.

        Raises:
            UsageError: there is no pack for the language.
            PackError: the pack is broken.
        """
        self.pack = language if isinstance(language, Pack) else load_pack(language or default_language())
        self.model = model

    def extract(self, article: Article) -> Extraction:
        """Return the operations and claims of one article."""
        document = segment(article, self.pack)
        mentions = find_mentions(document, self.pack)
        if not mentions.numbers and not mentions.operations:
            return Extraction(article=article)
        if self.model:
            chosen = frozenset(document.sentence_at(number.start) for number in mentions.numbers)
            document = parse(document, self.pack, chosen)
        return extract_claims(document, mentions, self.pack)

    def extract_all(self, articles: Iterable[Article | RejectedInput]) -> Iterator[Extraction]:
        """Yield the extraction of each article, in order; a rejected input is passed over with a warning."""
        for article in articles:
            if isinstance(article, RejectedInput):
                warnings.warn(str(article), stacklevel=2)
            else:
                yield self.extract(article)
