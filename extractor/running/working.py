"""What a worker does with a bundle: read, look, extract, and hand back what the articles say."""

import gc
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.claims import flat_page
from extractor.dossier import Entry, Rejection, Shard
from extractor.errors import RejectedInput
from extractor.model import Article, Extraction
from extractor.model.serial import write_extraction
from extractor.packs import default_language, load_pack
from extractor.reading import Raw, Reading, installed_languages, language_of_paragraphs, read_raw
from extractor.reading.fields import USUAL, Fields
from extractor.running.extractor import Extractor, gate_of
from extractor.running.stages import Stages

BATCH = 64
"""Articles whose sentences are parsed together: memory is theirs, however large the bundle."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a bundle gives, and the seconds that each stage took."""

    shard: Shard
    seconds: dict[str, float] = field(default_factory=dict)


class Worker:
    """Reads bundles, one after the other, with models and packs loaded once."""

    def __init__(self, fields: Fields = USUAL) -> None:
        """Take where the fields stand in records; what a bundle needs is loaded with the first."""
        self._fields = fields
        self._extractor = Extractor(gate=False)
        self._frozen = False

    def work(self, raws: Sequence[Raw]) -> Result:
        """Return what the articles of a bundle say."""
        bundle = _Bundle(self._extractor, self._fields)
        for raw in raws:
            bundle.take(raw)
        bundle.extract()
        if not self._frozen:
            self._settle()
        return bundle.result()

    def _settle(self) -> None:
        """Spare the garbage collector the packs and models, which stay for good."""
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
        self._frozen = True


class _Bundle:
    """One bundle on its way."""

    def __init__(self, extractor: Extractor, fields: Fields) -> None:
        self._extractor = extractor
        self._stages = extractor.stages = Stages()
        self._waiting: list[Article] = []
        self._entries: list[Entry] = []
        self._rejected: list[Rejection] = []
        self._counts: Counter[str] = Counter()
        self._left: Counter[str] = Counter()
        self._reading = Reading(fields=fields, look=self._look, look_at_page=self._look_at_page)

    def take(self, raw: Raw) -> None:
        """Read one record; what may say something waits for the others."""
        self._counts["read"] += 1
        with self._stages.measured("read"):
            found = read_raw(raw, self._reading)
        if isinstance(found, RejectedInput):
            self._reject(found)
        elif found is not None:
            self._waiting.append(found)
            if len(self._waiting) >= BATCH:
                self.extract()

    def _reject(self, found: RejectedInput) -> None:
        self._counts["rejected"] += 1
        self._rejected.append(Rejection(file=found.file, record=found.record, reason=found.reason))

    def _look(self, text: str, language: str | None) -> bool:
        """Whether a text is worth completing; one in a language without a pack is counted and left."""
        language = language or default_language()
        if language not in installed_languages():
            self._left[language] += 1
            return False
        with self._stages.measured("look"):
            admitted = gate_of(load_pack(language)).admits(text)
        self._counts["passed over"] += not admitted
        return admitted

    def _look_at_page(self, source: str) -> bool:
        """Whether a page is worth the extraction of its text, in whatever language it is."""
        with self._stages.measured("look"):
            flat = flat_page(source)
            gates = (gate_of(load_pack(language)) for language in self._languages(flat))
            admitted = any(gate.admits_flat(flat) for gate in gates)
        self._counts["passed over"] += not admitted
        return admitted

    def _languages(self, flat: str) -> list[str]:
        """Return the languages that a page may be in: that of its paragraphs, else all, that of the last page first."""
        if (plain := language_of_paragraphs(flat)) is not None:
            return [plain]
        last = self._waiting[-1].language if self._waiting else default_language()
        return sorted(installed_languages(), key=lambda language: (language != last, language))

    def extract(self) -> None:
        """Extract what the articles that wait say."""
        extractions = self._extractor.extract_each(self._waiting)
        self._waiting = []
        with self._stages.measured("write"):
            for extraction in extractions:
                if isinstance(extraction, RejectedInput):
                    self._reject(extraction)
                elif extraction.operations or extraction.claims:
                    self._entries.append(entry_of(extraction))
                else:
                    self._counts["without operation"] += 1

    def result(self) -> Result:
        """Return what the bundle gives."""
        seconds = self._stages.seconds
        seconds["read"] -= seconds["look"]
        counts = {name: count for name, count in sorted(self._counts.items()) if count}
        shard = Shard(
            entries=tuple(self._entries),
            rejected=tuple(self._rejected),
            counts=counts,
            left=dict(sorted(self._left.items())),
        )
        return Result(shard, seconds)


def entry_of(extraction: Extraction) -> Entry:
    """Return an extraction as a shard keeps it."""
    article, origin = extraction.article, extraction.article.origin
    return Entry(
        article=article.id,
        file=origin.file if origin else article.id,
        record=origin.record if origin else None,
        content=origin.content if origin else "",
        extraction=json.dumps(write_extraction(extraction), ensure_ascii=False),
    )
