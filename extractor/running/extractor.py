"""Articles become extractions: the gate, the finders, one parse for the sentences of many articles, the claims."""

import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.claims import (
    Gate,
    Mentions,
    Scene,
    extract_claims,
    find_all_mentions,
    read_scene,
    sentences_to_parse,
)
from extractor.errors import RecoupeError, Reject, RejectedInput
from extractor.model import Article, Extraction
from extractor.packs import Pack, default_language, load_pack
from extractor.parsing import Document, parse, segment
from extractor.reading import installed_languages
from extractor.running.stages import Stages


@lru_cache(maxsize=32)
def gate_of(pack: Pack) -> Gate:
    """Return the gate of a pack, compiled once."""
    return Gate(pack)


@dataclass(frozen=True, slots=True)
class _Reading:
    """An article that passed the gate: its number in the batch, its words, what was found in them and counted."""

    position: int
    document: Document
    mentions: Mentions
    scene: Scene


class Extractor:
    """Reads articles, each with the pack of its language: `Extractor().extract(article)`."""

    def __init__(self, language: str | Pack | None = None, *, model: bool = True, gate: bool = True) -> None:
        """Take the pack, or the language, that all articles are read with; without one, each is read with its own.

        Packs and models are loaded with the first article of their language, models not at all without `model`.
        Without `gate` every article is read in full: the claims are the same, and it takes longer.

        Raises:
            UsageError: there is no pack for the language.
            PackError: the pack is broken.
        """
        self._only = load_pack(language) if isinstance(language, str) else language
        self.model = model
        self.gate = gate
        self.stages = Stages()
        """The seconds that each stage of the extraction took."""
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
        return self.extract_batch([article])[0]

    def extract_batch(self, articles: Sequence[Article]) -> list[Extraction]:
        """Return the extraction of each article, in order; the sentences of all of them are parsed together."""
        extractions = [Extraction(article=article) for article in articles]
        for pack, positions in self._admitted(articles).items():
            with self.stages.measured("find"):
                readings = self._find(articles, positions, pack)
            with self.stages.measured("parse"):
                documents = self._parse(readings, pack)
            with self.stages.measured("claims"):
                for one, document in zip(readings, documents, strict=True):
                    extractions[one.position] = extract_claims(document, one.mentions, pack, one.scene)
        return extractions

    def _admitted(self, articles: Sequence[Article]) -> dict[Pack, list[int]]:
        """Return the places of the articles that are worth reading, by the pack that they are read with."""
        by_pack: dict[Pack, list[int]] = {}
        for position, article in enumerate(articles):
            pack = self.pack_for(article)
            if pack is not None and (not self.gate or gate_of(pack).admits(article.text)):
                by_pack.setdefault(pack, []).append(position)
        return by_pack

    def _find(self, articles: Sequence[Article], positions: Sequence[int], pack: Pack) -> list[_Reading]:
        documents = [segment(articles[position], pack) for position in positions]
        found = zip(positions, documents, find_all_mentions(documents, pack), strict=True)
        return [
            _Reading(position, document, mentions, read_scene(document, mentions))
            for position, document, mentions in found
            if mentions.numbers or mentions.operations
        ]

    def _parse(self, readings: Sequence[_Reading], pack: Pack) -> list[Document]:
        if not self.model:
            return [reading.document for reading in readings]
        return parse([(one.document, sentences_to_parse(one.scene, one.mentions)) for one in readings], pack)

    def extract_all(
        self, articles: Iterable[Article | RejectedInput], rejected: Reject | None = None
    ) -> Iterator[Extraction]:
        """Yield the extraction of each article, in order.

        A rejected input is passed over, and so is an article on which the extraction fails: `rejected` is told of
        each, or a warning.  Articles in a language without a pack are counted in `left` and left out.
        """
        for article in articles:
            found = article if isinstance(article, RejectedInput) else self._extract_one(article)
            if isinstance(found, Extraction):
                yield found
            elif found is not None and rejected is not None:
                rejected(found)
            elif found is not None:
                warnings.warn(str(found), stacklevel=2)

    def extract_each(self, articles: Sequence[Article]) -> list[Extraction | RejectedInput]:
        """Return the extraction of each article, in order, or why it has none: what fails on one costs no other."""
        try:
            return list(self.extract_batch(articles))
        except RecoupeError:
            raise
        except Exception:  # noqa: BLE001 (each of them is tried by itself, and the one that fails is told of)
            return [self._try(article) for article in articles]

    def _extract_one(self, article: Article) -> Extraction | RejectedInput | None:
        """Return the extraction of an article, why it has none, or None where its language has no pack."""
        if self.pack_for(article) is None:
            self.left[article.language or ""] += 1
            return None
        return self._try(article)

    def _try(self, article: Article) -> Extraction | RejectedInput:
        try:
            return self.extract(article)
        except RecoupeError:
            raise
        except Exception as error:  # noqa: BLE001 (one article must not cost the others)
            reason = f"article {article.id!r} cannot be extracted ({type(error).__name__}: {error}); tell us of it"
            file, record = (article.origin.file, article.origin.record) if article.origin else (article.id, None)
            return RejectedInput(file, reason, record)
