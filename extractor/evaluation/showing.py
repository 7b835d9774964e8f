"""Scores as lines of text."""

from collections.abc import Iterator, Sequence

from extractor.evaluation.claims import CLAIM_RATES, SLOTS, ClaimScores
from extractor.evaluation.mistakes import FAMILIES, Mistake
from extractor.evaluation.rates import Forecast, Rate, brier, brier_of_constant, calibration_error, reliability
from extractor.evaluation.records import RecordScores

HEAD = f"{'':28}{'precision':>10}{'recall':>8}{'F1':>8}{'gold':>7}{'found':>7}"


def show_claims(scores: ClaimScores) -> Iterator[str]:
    """Yield the table of claims: overall, the article's own record, and by measure."""
    yield f"articles: {scores.articles}"
    yield HEAD
    for name in (*CLAIM_RATES, "operations"):
        yield _rate(name, scores.rates[name])
    for name in SLOTS:
        yield _rate(f"  {name} of operations", scores.rates[f"slot_{name}"])
    yield from _shares(scores)
    yield ""
    yield "right figures by measure" + HEAD[len("right figures by measure") :]
    for measure in sorted(scores.measures, key=lambda name: (-scores.measures[name].gold, name)):
        yield _rate(f"  {measure}", scores.measures[measure])
    yield from _confidence("confidence", scores.forecasts)
    yield from _confidence("confidence, in the half of the articles that it was not fitted on", scores.held_out)


def _rate(name: str, rate: Rate) -> str:
    return f"{name:28}{rate.precision:10.3f}{rate.recall:8.3f}{rate.f1:8.3f}{rate.gold:7}{rate.found:7}"


def _shares(scores: ClaimScores) -> Iterator[str]:
    right = ", ".join(f"{name} {share.share:.3f}" for name, share in scores.accuracies.items())
    yield f"of the claims found, right: {right or 'none'}"
    yield f"main operations with every slot right: {scores.complete.right} of {scores.complete.total}"
    if scores.empty.total:
        yield f"articles without a claim left empty: {scores.empty.right} of {scores.empty.total}"


def _confidence(title: str, forecasts: Sequence[Forecast]) -> Iterator[str]:
    if not forecasts:
        return
    yield ""
    constant = f"a constant's {brier_of_constant(forecasts):.3f}"
    yield f"{title}: Brier {brier(forecasts):.3f} ({constant}), calibration error {calibration_error(forecasts):.3f}"
    yield f"{'stated':>10}{'true':>8}{'count':>8}"
    for each in reliability(forecasts):
        yield f"{each.stated:10.2f}{each.true:8.2f}{each.count:8}"


def show_records(scores: RecordScores, title: str) -> Iterator[str]:
    """Yield the table of records."""
    yield title + HEAD[len(title) :] if len(title) < len(HEAD.split("precision")[0]) else title + "\n" + HEAD
    for name, rate in scores.rates.items():
        yield _rate(f"  {name}", rate)
    for name, share in scores.shares.items():
        yield f"  {name:26}{share.share:.3f}   ({share.right} of {share.total})"
    yield from _confidence("confidence", scores.forecasts)


def show_mistakes(mistakes: Sequence[Mistake], most: int) -> Iterator[str]:
    """Yield mistakes by family, at most so many of each."""
    for family in FAMILIES:
        mine = [mistake for mistake in mistakes if mistake.family == family]
        if not mine:
            continue
        yield ""
        yield f"{family}: {len(mine)}"
        for mistake in mine[:most]:
            yield from _mistake(mistake)
        if len(mine) > most:
            yield f"  and {len(mine) - most} more"


def _mistake(mistake: Mistake) -> Iterator[str]:
    yield f"  {mistake.article}:{mistake.start}  {mistake.context}"
    if mistake.gold:
        yield f"      gold   {mistake.gold}"
    if mistake.found:
        yield f"      found  {mistake.found}" + (f"  by {mistake.rule}" if mistake.rule else "")
    if mistake.reasons:
        yield "      for    " + ", ".join(f"{reason.name} {reason.weight:+.1f}" for reason in mistake.reasons)


def show_record_mistakes(scores: RecordScores, most: int) -> Iterator[str]:
    """Yield what did not come out as in gold, at most so many."""
    for mistake in scores.mistakes[:most]:
        about = f"{mistake.operation or '(unnamed)'} {mistake.measure}: {mistake.what}"
        yield f"  {about} is {mistake.gold} in gold, {mistake.found} was found"
    if len(scores.mistakes) > most:
        yield f"  and {len(scores.mistakes) - most} more"
