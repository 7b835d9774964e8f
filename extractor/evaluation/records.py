"""Scores of what several articles together support."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from extractor.evaluation.clusters import GoldCluster, GoldDiscrepancy, GoldFigure
from extractor.evaluation.matching import CORE, is_same, operation_key
from extractor.evaluation.rates import Forecast, Rate, Share, brier, calibration_error
from extractor.model import Discrepancy, Figure, Record

Pairs = set[frozenset[str]]
Kinds = dict[frozenset[float | str], str]


@dataclass(frozen=True, slots=True)
class RecordMistake:
    """One figure that did not come out as in gold."""

    operation: str
    measure: str
    what: str
    gold: object
    found: object


@dataclass(slots=True)
class RecordScores:
    """Everything counted over some clusters."""

    shares: defaultdict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    rates: defaultdict[str, Rate] = field(default_factory=lambda: defaultdict(Rate))
    forecasts: list[Forecast] = field(default_factory=list)
    mistakes: list[RecordMistake] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Return the scores by name, as floors pin them."""
        scores = {name: share.share for name, share in self.shares.items()}
        scores |= {f"{name}_f1": rate.f1 for name, rate in self.rates.items()}
        if self.forecasts:
            scores |= {"brier": brier(self.forecasts), "ece": calibration_error(self.forecasts)}
        return scores


def score_records(clusters: Iterable[GoldCluster], records: Iterable[Record]) -> RecordScores:
    """Return the scores of records against gold clusters of the same operations."""
    by_key = {operation_key(record.key): record for record in records}
    scores = RecordScores()
    for cluster in clusters:
        key = operation_key(cluster.key)
        record = by_key.get(key, Record(key=key, name=""))
        scores.shares["clusters"].count(right=key in by_key)
        _count_pairs(scores.rates["clustering"], [cluster.articles], [record.articles])
        if cluster.start is not None:
            scores.shares["period"].count(right=(cluster.start, cluster.end) == (record.start, record.end))
        for measure, figure in cluster.figures.items():
            _count_figure(scores, (key, measure), figure, record.figures.get(measure))
        for measure, found in record.figures.items():
            if measure not in cluster.figures:
                scores.rates["conflict"].found += found.verdict == "conflict"
        _count_pairs(scores.rates["copies"], cluster.copies, record.copies)
    return scores


def _count_pairs(rate: Rate, gold: Sequence[Sequence[str]], found: Sequence[Sequence[str]]) -> None:
    wanted, mine = _pairs(gold), _pairs(found)
    rate.gold += len(wanted)
    rate.found += len(mine)
    rate.right += len(wanted & mine)


def _pairs(groups: Sequence[Sequence[str]]) -> Pairs:
    return {frozenset(pair) for group in groups for pair in combinations(sorted(group), 2)}


def _count_figure(scores: RecordScores, about: tuple[str, str], gold: GoldFigure, found: Figure | None) -> None:
    key, measure = about
    best, verdict = (found.best, found.verdict) if found else (None, None)
    if gold.best is not None:
        right = best is not None and is_same(gold.best, best)
        for name in ("best", "core_best") if measure in CORE else ("best",):
            scores.shares[name].count(right=right)
        if found and found.confidence is not None:
            scores.forecasts.append(Forecast(found.confidence, right))
        if not right:
            scores.mistakes.append(RecordMistake(key, measure, "best", gold.best, best))
    scores.shares["verdict"].count(right=gold.verdict == verdict)
    if gold.verdict != verdict:
        scores.mistakes.append(RecordMistake(key, measure, "verdict", gold.verdict, verdict))
    scores.rates["conflict"].count(
        gold=gold.verdict == "conflict", found=verdict == "conflict", right=gold.verdict == verdict == "conflict"
    )
    _count_discrepancies(scores, gold.discrepancies, found.discrepancies if found else ())


def _count_discrepancies(scores: RecordScores, gold: Sequence[GoldDiscrepancy], found: Sequence[Discrepancy]) -> None:
    wanted, mine = _kinds(gold), _kinds(found)
    both = wanted.keys() & mine.keys()
    rate = scores.rates["discrepancy"]
    rate.gold += len(wanted)
    rate.found += len(mine)
    rate.right += len(both)
    for values in both:
        scores.shares["kind"].count(right=wanted[values] == mine[values])


def _kinds(discrepancies: Sequence[GoldDiscrepancy] | Sequence[Discrepancy]) -> Kinds:
    """Return the kind of the difference by pair of values."""
    return {
        frozenset(pair): discrepancy.kind
        for discrepancy in discrepancies
        for pair in combinations(discrepancy.values, 2)
    }
