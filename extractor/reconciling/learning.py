"""How often each source agrees with the others, learnt from the records at hand, and only when it is asked for.

A source is right where it states the value that most other witnesses state, and wrong where it states another one;
items on which the others are not decided teach nothing.  What is known of its kind of source counts as so many items
of its own (a beta prior), so that a paper seen twice stays close to it.  Official sources are not judged by the press.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from extractor.grouping.readings import Reading
from extractor.model import Figure, Kind, Record, Statement
from extractor.reconciling import evidence

PRIOR_ITEMS = 20.0
"""Items that the reliability of a kind of source stands for; not fitted."""
FEWEST_OTHERS = 2
"""Other witnesses that must state one value, and more than any other, for the item to teach anything."""

Reliabilities = Mapping[str, float]
"""Probability that a source holds the true figure, by the name that `Reading.source` gives."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What the records taught of one source."""

    source: str
    name: str
    """The agency or the outlet as an article writes it."""
    kind: Kind
    right: int
    total: int

    @property
    def before(self) -> float:
        """Return the reliability of its kind."""
        return evidence.RELIABILITY[self.kind]

    @property
    def after(self) -> float:
        """Return the reliability learnt."""
        return (self.before * PRIOR_ITEMS + self.right) / (PRIOR_ITEMS + self.total)


def learn(records: Iterable[Record], readings: Iterable[Reading]) -> tuple[Learnt, ...]:
    """Return what some records teach of every source that is not official, those with most items first."""
    sources = {reading.id: reading for reading in readings}
    right: Counter[tuple[str, Kind]] = Counter()
    total: Counter[tuple[str, Kind]] = Counter()
    for record in records:
        for figure in record.figures.values():
            for said in _exact(figure):
                reading = sources.get(said.article)
                decided = _decided(figure, said.witness)
                if reading is None or not reading.source or reading.kind == "official" or decided is None:
                    continue
                total[reading.source, reading.kind] += 1
                right[reading.source, reading.kind] += said.value == decided
    names = {
        reading.source: reading.agency.upper() if reading.agency else reading.article.outlet or ""
        for reading in sorted(sources.values(), key=lambda reading: reading.id, reverse=True)
    }
    found = [Learnt(source, names[source], kind, right[source, kind], count) for (source, kind), count in total.items()]
    return tuple(sorted(found, key=lambda learnt: (-learnt.total, learnt.source, learnt.kind)))


def reliabilities_of(learnt: Iterable[Learnt]) -> Reliabilities:
    """Return the reliability of every source by its name; of one of two kinds, that with most items."""
    found: dict[str, float] = {}
    for each in learnt:
        found.setdefault(each.source, round(each.after, 6))
    return found


def _exact(figure: Figure) -> Sequence[Statement]:
    """Return the exact statements of a figure in its own unit, each article's first alone."""
    firsts: dict[str, Statement] = {}
    for said in figure.claims:
        if said.modifier == "exact" and said.unit == figure.unit:
            firsts.setdefault(said.article, said)
    return list(firsts.values())


def _decided(figure: Figure, witness: int) -> float | None:
    """Return the value that most witnesses but one state, None where they are few or divided."""
    stated = {(said.value, said.witness) for said in _exact(figure) if said.witness != witness}
    counts = Counter(value for value, _ in stated).most_common(2)
    if not counts or counts[0][1] < FEWEST_OTHERS:
        return None
    return counts[0][0] if len(counts) == 1 or counts[0][1] > counts[1][1] else None
