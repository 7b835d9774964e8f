"""Scores of what is found in single articles."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from extractor.evaluation.gold import GoldArticle, GoldClaim
from extractor.evaluation.halves import is_held_out
from extractor.evaluation.matching import CLASSES, CORE, TESTS, Matched, match_claims, operation_key
from extractor.evaluation.rates import Forecast, Rate, Share, brier, calibration_error
from extractor.model import Claim, Extraction, Operation

CLAIM_RATES = ("found", "strict", "headline", "core")
SLOTS = ("name", "start", "end", *CORE)
"""What an article's own record of a main operation holds."""


@dataclass(slots=True)
class ClaimScores:
    """Everything counted over some articles."""

    articles: int = 0
    rates: defaultdict[str, Rate] = field(default_factory=lambda: defaultdict(Rate))
    """By name: `CLAIM_RATES`, « operations », and « slot_… »."""
    accuracies: defaultdict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    """By test of `matching.TESTS`: right among the pairs."""
    measures: defaultdict[str, Rate] = field(default_factory=lambda: defaultdict(Rate))
    """By measure: the right figures for a reader."""
    complete: Share = field(default_factory=Share)
    """Main operations with all six slots right."""
    empty: Share = field(default_factory=Share)
    """Articles without a gold claim in which nothing is found."""
    forecasts: list[Forecast] = field(default_factory=list)
    held_out: list[Forecast] = field(default_factory=list)
    """Those of the articles that no confidence was fitted on."""

    def figures(self) -> dict[str, float]:
        """Return the scores by name, as floors pin them."""
        scores = {f"{name}_f1": self.rates[name].f1 for name in (*CLAIM_RATES, "operations")}
        scores |= {f"{name}_f1": self.rates[f"slot_{name}"].f1 for name in ("start", "end")}
        scores["complete"] = self.complete.share
        if self.empty.total:
            scores["empty"] = self.empty.share
        if self.forecasts:
            scores |= {"brier": brier(self.forecasts), "ece": calibration_error(self.forecasts)}
        return scores | {f"{measure}_f1": rate.f1 for measure, rate in sorted(self.measures.items())}


def score_claims(gold: Iterable[GoldArticle], found: Mapping[str, Extraction]) -> ClaimScores:
    """Return the scores of the extractions, by id of their article; one that is missing found nothing."""
    scores = ClaimScores()
    for article in gold:
        extraction = found.get(article.article.id)
        matched = match_claims(article, extraction)
        scores.articles += 1
        _count_pairs(scores, matched)
        forecasts = _forecasts(matched)
        scores.forecasts.extend(forecasts)
        if is_held_out(article.article.id):
            scores.held_out.extend(forecasts)
        _count_measures(scores, matched)
        _count_operations(scores, article, extraction)
        if not article.claims:
            scores.empty.count(right=not matched.spurious)
    return scores


def _count_pairs(scores: ClaimScores, matched: Matched) -> None:
    gold = [pair.gold for pair in matched.pairs] + list(matched.missed)
    claims = [pair.claim for pair in matched.pairs] + list(matched.spurious)
    for name in CLAIM_RATES:
        is_core = name == "core"
        scores.rates[name].gold += sum(not is_core or each.measure in CORE for each in gold)
        scores.rates[name].found += sum(not is_core or each.measure in CORE for each in claims)
    for pair in matched.pairs:
        scores.rates["found"].right += 1
        scores.rates["strict"].right += pair.is_strict
        scores.rates["headline"].right += pair.is_headline
        scores.rates["core"].right += pair.is_headline and pair.gold.measure in CORE
        for name in TESTS:
            scores.accuracies[name].count(right=name in pair.passed)


def _forecasts(matched: Matched) -> list[Forecast]:
    """Return how sure each claim found was, and whether it is right in every field."""
    told = [(pair.claim.confidence, pair.is_strict) for pair in matched.pairs]
    told += [(claim.confidence, False) for claim in matched.spurious]
    return [Forecast(confidence, right) for confidence, right in told if confidence is not None]


def _count_measures(scores: ClaimScores, matched: Matched) -> None:
    for pair in matched.pairs:
        right = pair.is_headline
        scores.measures[pair.gold.measure].count(gold=True, found=right, right=right)
        if not right:
            scores.measures[pair.claim.measure].found += 1
    for gold in matched.missed:
        scores.measures[gold.measure].gold += 1
    for claim in matched.spurious:
        scores.measures[claim.measure].found += 1


def _count_operations(scores: ClaimScores, article: GoldArticle, extraction: Extraction | None) -> None:
    wanted = {operation_key(operation.key): operation for operation in article.operations}
    found = {operation_key(operation.key): operation for operation in (extraction.operations if extraction else ())}
    rate = scores.rates["operations"]
    rate.gold += len(wanted)
    rate.found += len(found)
    rate.right += len(wanted.keys() & found.keys())
    gold_claims = [_plain(claim) for claim in article.claims]
    found_claims = [_plain(claim) for claim in (extraction.claims if extraction else ())]
    for key, operation in wanted.items():
        if operation.main:
            mine = _slots(key, found.get(key), found_claims)
            scores.complete.count(right=_count_slots(scores, _slots(key, operation, gold_claims), mine))


def _count_slots(scores: ClaimScores, wanted: Mapping[str, object], found: Mapping[str, object]) -> bool:
    """Count the slots of one main operation, and return whether all are right."""
    for name in SLOTS:
        gold, mine = wanted[name], found[name]
        right = gold is not None and gold == mine
        scores.rates[f"slot_{name}"].count(gold=gold is not None, found=mine is not None, right=right)
    return all(wanted[name] == found[name] for name in SLOTS)


@dataclass(frozen=True, slots=True)
class _Said:
    operation: str
    measure: str
    scope: str
    start: int
    value: float
    modifier: str


def _plain(claim: GoldClaim | Claim) -> _Said:
    if isinstance(claim, Claim):
        value, modifier, start = claim.quantity.value, claim.quantity.modifier, claim.quote.start
    else:
        value, modifier, start = claim.value, claim.modifier, claim.start
    return _Said(operation_key(claim.operation), claim.measure, claim.scope, start, value, CLASSES[modifier])


def _slots(key: str, operation: Operation | None, claims: list[_Said]) -> dict[str, object]:
    """Return the slots of an operation: its key, its days, and the headline of each core measure."""
    slots: dict[str, object] = {
        "name": key if operation else None,
        "start": operation.start if operation else None,
        "end": operation.end if operation else None,
    }
    for measure in CORE:
        totals = [said for said in claims if (said.operation, said.measure, said.scope) == (key, measure, "total")]
        totals.sort(key=lambda said: (said.modifier != "exact", said.start))
        slots[measure] = (totals[0].value, totals[0].modifier) if totals else None
    return slots
