"""Articles become extractions, on one process."""

import warnings
from collections import Counter
from collections.abc import Iterable, Iterator

from extractor.claims import extract_claims, find_mentions
from extractor.errors import RejectedInput
from extractor.model import Article, Extraction
from extractor.packs import Pack, default_language, load_pack
from extractor.parsing import parse, segment
from extractor.reading import installed_languages

__all__ = ["Extractor"]


class Extractor:
    """Reads articles, each with the pack of its language: `Extractor().extract(article)`."""

    def __init__(self, language: str | Pack | None = None, *, model: bool = True) -> None:
        """Take the pack, or the language, that all articles are read with; without one, each is read with its own.

        Packs and models are loaded with the first article of their language, models not at all without `model`.

        Raises:
            UsageError: there is no pack for the language.
            PackError: the pack is broken.
        """
        self._only = load_pack(language) if isinstance(language, str) else language
        self.model = model
        self.left: Counter[str] = Counter()
        """Articles that `extract_all` left out because there is no pack for their language, by language."""

    def pack_for(self, article: Article) -> Pack | None:
        """Return the pack that an article is read with; None where its language has none.

        An article whose language nobody could tell is read with the packs' own default.
        """
        if self._only is not None:
            return self._only
        language = article.language or default_language()
        return load_pack(language) if language in installed_languages() else None

    def extract(self, article: Article) -> Extraction:
        """Return the operations and claims of one article; none where no pack knows its language."""
        pack = self.pack_for(article)
        if pack is None:
            return Extraction(article=article)
        document = segment(article, pack)
        mentions = find_mentions(document, pack)
        if not mentions.numbers and not mentions.operations:
            return Extraction(article=article)
        if self.model:
            chosen = frozenset(document.sentence_at(number.start) for number in mentions.numbers)
            document = parse(document, pack, chosen)
        return extract_claims(document, mentions, pack)

    def extract_all(self, articles: Iterable[Article | RejectedInput]) -> Iterator[Extraction]:
        """Yield the extraction of each article, in order; a rejected input is passed over with a warning.

        Articles in a language without a pack are counted in `left` and left out.
        """
        for article in articles:
            if isinstance(article, RejectedInput):
                warnings.warn(str(article), stacklevel=2)
            elif self.pack_for(article) is None:
                self.left[article.language or ""] += 1
            else:
                yield self.extract(article)
