"""One document with all that linking looks at."""

from dataclasses import dataclass, field

from extractor.claims.counted import Counted
from extractor.finding.terms import Terms
from extractor.packs.files.measures import MeasureTable
from extractor.parsing import Document


@dataclass(slots=True)
class Scene:
    """One document with all that linking looks at."""

    document: Document
    terms: Terms
    table: MeasureTable
    counted: tuple[Counted, ...]
    dated: frozenset[int] = frozenset()
    """Words that are dates."""
    yearly: frozenset[int] = frozenset()
    """Sentences that speak of a whole year."""
    past: frozenset[int] = frozenset()
    """Sentences that tell what had happened before (« avait »)."""
    placed: frozenset[int] = frozenset()
    """Numbers with a place of their own behind them (« onze en Ukraine »), by first word."""
    places: frozenset[int] = frozenset()
    """Words that places end with."""
    phrase_of: dict[int, int] = field(default_factory=dict)
    """Word → index of the counted phrase it belongs to."""
    nouns: set[int] = field(default_factory=set)
    """Words counted for the first time (« 12 detenidos », not « les 12 interpellés »): no events for other numbers."""

    def __post_init__(self) -> None:
        """Note which words belong to counted phrases."""
        for index, counted in enumerate(self.counted):
            for position in range(counted.first, counted.last):
                self.phrase_of.setdefault(position, index)
            spoken_of = self.terms.is_grammar(counted.first - 1, "determiner")
            if counted.noun is not None and counted.terms and not spoken_of:
                self.nouns.update(range(*counted.noun))


def start_of(scene: Scene, counted: Counted) -> int:
    """Return the first word of the number or of the hedge before it."""
    hedge = counted.number.hedge
    if hedge is not None and hedge[0] < counted.number.start:
        return min(counted.first, scene.document.word_at(hedge[0]))
    front = counted.number.front
    return counted.first if front is None else scene.document.word_at(front)
