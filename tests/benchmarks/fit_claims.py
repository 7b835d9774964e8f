"""Fit the weights of a claim's confidence on one half of the corpus: `python tests/benchmarks/fit_claims.py [FOLDER…]`.

Logistic regression by Newton's method with an L2 penalty, which draws the weight of each reason of a link
to the one that all of them share, and the others to 0.  Prints the table for `extractor/claims/weights.py`,
and how well it holds on the half of the articles that it was not fitted on.
"""

import math
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from extractor import Extractor
from extractor.claims import confidence
from extractor.claims.confidence import LINK
from extractor.evaluation import read_gold
from extractor.evaluation.extracting import read_articles
from extractor.evaluation.halves import is_held_out
from extractor.evaluation.matching import match_claims
from extractor.evaluation.rates import Forecast, brier, calibration_error
from extractor.model import Claim

FREE = ("prior", LINK, "margin")
"""What is not drawn to anything."""
PENALTY = 3.0
"""Strength of the penalty, the one of 1, 3, 10 and 30 with the lowest Brier score in cross-validation by article."""
FEWEST = 15
"""Claims that a reason of a link has on the fitted half, if it is to have a weight of its own."""
STEPS = 50

Seen = Mapping[str, float]
Row = tuple[bool, Seen, bool]
"""Whether held out, what was seen, and whether the claim is right."""


def main(paths: Sequence[str]) -> None:
    """Print the weights and how they do."""
    rows = list(_rows([Path(path) for path in paths or ("corpus/fr",)]))
    fitted = [(seen, right) for held_out, seen, right in rows if not held_out]
    weights = fit(fitted)
    sys.stdout.write("CONFIDENCE = {\n")
    for name, weight in sorted(weights.items(), key=lambda pair: (pair[0] not in FREE, pair[0])):
        sys.stdout.write(f'    "{name}": {weight:.3f},\n')
    sys.stdout.write("}\n")
    for title, held in (("fitted on", False), ("held out", True)):
        forecasts = [Forecast(stated(weights, seen), right) for held_out, seen, right in rows if held_out == held]
        share = sum(forecast.right for forecast in forecasts) / len(forecasts)
        sys.stdout.write(
            f"{title}: {len(forecasts)} claims, Brier {brier(forecasts):.3f}, of a constant {share * (1 - share):.3f}, "
            f"calibration error {calibration_error(forecasts):.3f}\n"
        )


def _rows(folders: Iterable[Path]) -> Iterable[Row]:
    """Yield the claims found in gold articles; with every weight 1, a reason weighs what was seen."""
    confidence.CONFIDENCE = defaultdict(lambda: 1.0)  # type: ignore[attr-defined]
    gold = [article for folder in folders for article in read_gold(folder)]
    found = {each.article.id: each for each in Extractor().extract_all(read_articles(gold))}
    for article in gold:
        matched = match_claims(article, found.get(article.article.id))
        held_out = is_held_out(article.article.id)
        for pair in matched.pairs:
            yield held_out, _seen(pair.claim), pair.is_strict
        for claim in matched.spurious:
            yield held_out, _seen(claim), False


def _seen(claim: Claim) -> Seen:
    seen: dict[str, float] = defaultdict(float)
    for reason in claim.reasons:
        seen[reason.name] += reason.weight
    return seen


def stated(weights: Mapping[str, float], seen: Seen) -> float:
    """Return the confidence that weights give to what was seen."""
    return 1 / (1 + math.exp(-sum(value * weights.get(name, weights[LINK]) for name, value in seen.items())))


def fit(rows: Sequence[tuple[Seen, bool]]) -> dict[str, float]:
    """Return the weights by name; a reason of a link that is rare, or would turn round, has none of its own."""
    counts = Counter(name for seen, _ in rows for name in seen)
    names = {name for name, count in counts.items() if count >= FEWEST or name in OTHERS}
    while True:
        weights = _newton(rows, sorted(names))
        turned = {name for name, weight in weights.items() if weight < 0 and name not in OTHERS}
        if not turned - {LINK}:
            return {name: round(weight, 3) for name, weight in weights.items()}
        names -= turned


def _newton(rows: Sequence[tuple[Seen, bool]], names: Sequence[str]) -> dict[str, float]:
    """Return the weights of these names and the one that the other reasons of a link share."""
    columns = [LINK, *names]
    matrix = np.array([[_shared(seen), *(seen.get(name, 0.0) for name in names)] for seen, _ in rows])
    truth = np.array([float(right) for _, right in rows])
    penalty = np.array([0.0 if name in FREE else PENALTY for name in columns])
    weights = np.zeros(len(columns))
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (chances - truth) + penalty * weights
        curve = (matrix.T * (chances * (1 - chances))) @ matrix + np.diag(penalty + 1e-9)
        weights -= np.linalg.solve(curve, slope)
    shared = float(weights[0])
    own = dict(zip(names, weights[1:], strict=True))
    return {LINK: shared} | {name: float(own[name]) + (0.0 if name in OTHERS else shared) for name in names}


OTHERS = {
    *("prior", "margin", "figures", "scope part", "scope local", "named", "indefinite one"),
    *("headline", "hedged", "speaker", "repeated", "rivalled"),
}
"""What is seen of a claim beside the reasons of its link."""


def _shared(seen: Seen) -> float:
    """Return what the reasons of a link say together."""
    return sum(value for name, value in seen.items() if name not in OTHERS)


if __name__ == "__main__":
    main(sys.argv[1:])
