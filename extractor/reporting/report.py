"""What one report shows, in the order in which it shows it: conflicts first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from extractor.model import Extraction, Figure, Quote, Record, Scope, Stance, Statement

STANCES: tuple[Stance, ...] = ("agrees", "compatible", "early", "part", "slip", "differs")
"""In the order in which a report lists who stands where."""


@dataclass(frozen=True, slots=True)
class Report:
    """The records of some articles, ordered for a reader, with the counts of its first and last line."""

    records: tuple[Record, ...]
    articles: int
    without: int
    """Articles that report no operation."""
    rejected: int = 0
    policy: str | None = None
    """The policy that chose the values, where it is not the usual one."""
    sentences: Mapping[tuple[str, int], Quote] = field(default_factory=dict)
    """The sentence of every claim, by its article and the place of its number."""

    @property
    def conflicts(self) -> int:
        """How many figures are in conflict."""
        return sum(count_conflicts(record) for record in self.records)


class Told:
    """What a report counts of its articles, each added on its way to the records."""

    def __init__(self, extractions: Iterable[Extraction] = (), *, quotes: bool = True) -> None:
        """Take the first articles; without `quotes` their sentences are not kept."""
        self.articles = 0
        self.without = 0
        self.sentences: dict[tuple[str, int], Quote] = {}
        self._quotes = quotes
        for extraction in extractions:
            self.add(extraction)

    def add(self, extraction: Extraction) -> None:
        """Count one more article."""
        self.articles += 1
        self.without += not extraction.operations
        for claim in extraction.claims if self._quotes else ():
            if claim.sentence is not None:
                self.sentences[extraction.article.id, claim.quote.start] = claim.sentence


def arrange_report(records: Sequence[Record], told: Told, *, rejected: int = 0) -> Report:
    """Return the report on some records: operations in conflict first, then those that more articles tell."""
    ordered = sorted(records, key=lambda record: (not count_conflicts(record), -len(record.articles)))
    return Report(
        records=tuple(ordered),
        articles=told.articles,
        without=told.without,
        rejected=rejected,
        sentences=told.sentences,
    )


def count_conflicts(record: Record) -> int:
    """Return how many figures of a record are in conflict."""
    return sum(figure.verdict == "conflict" for figure in (*record.figures.values(), *record.others))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table of figures, with what stands below it."""

    measure: str
    figure: Figure | None
    """None where the sources give parts and places only."""
    parts: tuple[Figure, ...] = ()
    places: tuple[Figure, ...] = ()
    is_told: bool = False
    """Whether a reader has to be told what is counted."""


def arrange_rows(record: Record, measures: Sequence[str], mixed: Sequence[str] = ()) -> tuple[Row, ...]:
    """Return the rows of a record: conflicts first, then in the order of the measures.

    What is counted is told of measures that mix things, and where a measure has several rows.
    """
    rows: list[Row] = []
    order = {measure: number for number, measure in enumerate(measures)}
    for measure in {figure.measure for figure in (*record.figures.values(), *record.others)}:
        totals = [figure for figure in _figures(record, measure) if figure.scope == "total"]
        parts, places = _scoped(record, measure, "part"), _scoped(record, measure, "local")
        is_told = measure in mixed or len(totals) > 1
        rows.append(Row(measure, totals[0] if totals else None, parts, places, is_told))
        rows.extend(Row(measure, figure, is_told=is_told) for figure in totals[1:])
    rows.sort(key=lambda row: (not _in_conflict(row), order.get(row.measure, len(order)), row.measure))
    return tuple(rows)


def _in_conflict(row: Row) -> bool:
    return row.figure is not None and row.figure.verdict == "conflict"


def _figures(record: Record, measure: str) -> list[Figure]:
    first = record.figures.get(measure)
    others = [figure for figure in record.others if figure.measure == measure]
    return [first, *others] if first else others


def _scoped(record: Record, measure: str, scope: Scope) -> tuple[Figure, ...]:
    return tuple(figure for figure in _figures(record, measure) if figure.scope == scope)


@dataclass(frozen=True, slots=True)
class Side:
    """Statements that say the same in the same words, and the articles behind them."""

    statement: Statement
    articles: tuple[str, ...]


def arrange_sides(figure: Figure) -> tuple[Side, ...]:
    """Return who stands where: those who agree with the best value first."""
    sides: dict[tuple[object, ...], list[Statement]] = {}
    for said in figure.claims:
        sides.setdefault((said.stance, said.value, said.high, said.modifier, said.unit), []).append(said)
    found = [Side(said[0], tuple(dict.fromkeys(each.article for each in said))) for said in sides.values()]
    found.sort(key=lambda side: (STANCES.index(side.statement.stance), side.statement.modifier != "exact"))
    return tuple(found)
