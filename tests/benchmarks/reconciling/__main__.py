"""Compares the model with its alternatives, in one run: `make bench-reconcile`.

Prints a table for the testing half of the labelled operations and one for simulated operations, says which bars are
met, and with `--write` puts both tables into tests/benchmarks/README.md and the diagram beside it.  Exit code 1 if a
bar is missed.
"""

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import regex

from extractor.reconciling import evidence
from tests.benchmarks.reconciling import metrics
from tests.benchmarks.reconciling.answers import Answer, answer_of, figure_of, median, rules, vote
from tests.benchmarks.reconciling.diagram import draw
from tests.benchmarks.reconciling.discovery import crh, truth_finder
from tests.benchmarks.reconciling.items import Item, read_items, split
from tests.benchmarks.reconciling.metrics import MEASURES, Forecasts, Platt, bootstrap, fit_platt, forecasts
from tests.benchmarks.reconciling.simulator import simulate

PAGE = Path(__file__).resolve().parents[1] / "README.md"
DIAGRAM = PAGE.with_name("reliability.svg")
BLOCK = regex.compile(r"(?s)(?<=<!-- figures -->\n).*?(?=<!-- end -->)")
SIMULATED = 600
SEED = 2
FREE = 3.0
"""How freely the alternatives are recalibrated; the model less so, see `evidence.RECALIBRATION`."""
Method = Callable[[Sequence[Item]], list[Answer]]


def one_by_one(answer: Callable[[Item], Answer]) -> Method:
    """Return a method that looks at one item alone as one that takes them all."""
    return lambda items: [answer(item) for item in items]


METHODS: Mapping[str, Method] = {
    "vote": one_by_one(vote),
    "median": one_by_one(median),
    "rules": one_by_one(rules),
    "TruthFinder": truth_finder,
    "CRH": crh,
    "model": one_by_one(lambda item: answer_of(figure_of(item))),
}


@dataclass(frozen=True)
class Result:
    """What one method answered to the items that are tested, before and after recalibration."""

    before: Forecasts
    after: Forecasts
    milliseconds: float

    def figures(self) -> dict[str, float]:
        """Return every measure by name."""
        found = {name: measure(self.before) for name, measure in MEASURES.items()}
        found["brier after"] = metrics.brier(self.after)
        found["ece after"] = metrics.calibration_error(self.after)
        return found | {"ms": self.milliseconds}


def run(tested: Sequence[Item], recalibrations: Mapping[str, Platt]) -> dict[str, Result]:
    """Return the results of every method on some items."""
    results = {}
    for name, method in METHODS.items():
        start = time.process_time()
        answers = method(tested)
        milliseconds = (time.process_time() - start) / len(tested) * 1000
        before = forecasts(tested, answers)
        after = before.recalibrated(recalibrations[name](before.confidence))
        results[name] = Result(before, after, milliseconds)
    return results


def recalibrate(fitting: Sequence[Item]) -> dict[str, Platt]:
    """Return the recalibration of every method, fitted on the fitting half; the model has its own."""
    fitted = {
        name: fit_platt(forecasts(fitting, method(fitting)), FREE)
        for name, method in METHODS.items()
        if name != "model"
    }
    return fitted | {"model": Platt(*evidence.RECALIBRATION)}


HEADS = {
    "error": "error at 1 %",
    "brier": "Brier",
    "ece": "ECE",
    "brier after": "Brier, recalibrated",
    "ece after": "ECE, recalibrated",
    "auroc": "AUROC",
    "error80": "error, surest 80 %",
    "coverage": "coverage",
    "ms": "ms an item",
}


def table(results: Mapping[str, Result]) -> str:
    """Return the results as a table in Markdown, the error with its bootstrap over operations."""
    lines = ["| method | " + " | ".join(HEADS.values()) + " |", "| --- |" + " ---: |" * len(HEADS)]
    for name, result in results.items():
        figures = result.figures()
        low, high = bootstrap(result.before, MEASURES["error"])
        cells = [f"{figures[key]:.3f}".removeprefix("0") if key != "ms" else f"{figures[key]:.2f}" for key in HEADS]
        cells[0] += f" ({low:.3f} to {high:.3f})".replace("0.", ".")
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def bars(results: Mapping[str, Result]) -> list[tuple[str, bool]]:
    """Return the bars of the project, and whether each is met."""
    model, other = results["model"].figures(), results["rules"].figures()
    return [
        ("error below that of the rules", model["error"] < other["error"]),
        ("Brier below that of the rules", model["brier after"] < min(other["brier"], other["brier after"])),
        ("ECE at most .06 after recalibration", model["ece after"] <= 0.06),
        ("coverage of the interval from .85 to .95", 0.85 <= model["coverage"] <= 0.95),
        ("10 ms an item or less", model["ms"] <= 10),
    ]


def main(arguments: Sequence[str]) -> int:
    """Print the tables and the bars; return 1 if a bar is missed."""
    fitting, testing = split(read_items())
    recalibrations = recalibrate(fitting)
    labelled = run(testing, recalibrations)
    simulated = run(simulate(SIMULATED, SEED), recalibrations)
    operations = len({item.operation for item in testing})
    page = (
        f"Testing half of the labelled operations: {len(testing)} figures of {operations} operations, "
        f"{sum(len(item.rows) for item in testing)} claims.\n\n{table(labelled)}\n"
        f"Simulated operations: {SIMULATED} figures.\n\n{table(simulated)}"
    )
    sys.stdout.write(page + "\n")
    missed = 0
    for bar, is_met in bars(labelled):
        sys.stdout.write(f"{'met   ' if is_met else 'MISSED'}  {bar}\n")
        missed += not is_met
    if "--write" in arguments:
        PAGE.write_text(BLOCK.sub(lambda _: f"\n{page}\n", PAGE.read_text(encoding="utf-8")), encoding="utf-8")
        shown = {name: labelled[name].after for name in ("vote", "rules", "model")}
        DIAGRAM.write_text(draw(shown, "Testing half, after recalibration"), encoding="utf-8")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
