"""What a method answers, and the methods that look at one item alone: vote, median, rules, and the model."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median_low

from extractor.model import Figure, TableClaim
from extractor.reconciling.tables import reconcile_rows
from tests.benchmarks.reconciling.items import Item

KINDS = ("official", "agency", "press", "blog", "unknown")
OFFICIAL, AGREED, MOST, ALONE, TIED = 0.95, 0.9, 0.75, 0.7, 0.5
"""How sure the rules are: an official figure, two witnesses or more that agree, most of them, one alone, a tie.
Set by hand before any item was looked at; a recalibration is fitted on top, as for every method."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A value, how surely it is the true figure, and the numbers between which the truth should lie."""

    value: float
    confidence: float
    low: float
    high: float


def at(value: float, confidence: float) -> Answer:
    """Return an answer of a method that knows no interval."""
    return Answer(value, confidence, value, value)


def stated(item: Item) -> list[TableClaim]:
    """Return the exact claims, or all where there is none."""
    return [row for row in item.rows if row.form == "exact"] or list(item.rows)


def vote(item: Item) -> Answer:
    """Return the value of the most sources, the smallest of several."""
    values = [row.value for row in stated(item)]
    counts = Counter(values)
    best = min(counts, key=lambda value: (-counts[value], value))
    return at(best, counts[best] / len(values))


def median(item: Item) -> Answer:
    """Return the middle value that somebody states, and the share of sources within one percent of it."""
    values = [row.value for row in stated(item)]
    best = median_low(values)
    return at(best, sum(abs(value / best - 1) <= 0.01 for value in values) / len(values))


def rules(item: Item) -> Answer:
    """Return what a careful desk does: official first, then one voice a text, exact before bounds, then the nearest.

    Of several official values, and of several values with as many voices, the one of the source nearest to the
    counting stands, then the latest.
    """
    rows = stated(item)
    voices = _voices(rows)
    official = [row for row in rows if row.kind == "official"]
    if official:
        counts = Counter(row.value for row in official)
        best = min(counts, key=lambda value: (-counts[value], -len(voices[value]), value))
        return at(best, OFFICIAL if len(counts) == 1 else TIED)
    most = max(len(speaking) for speaking in voices.values())
    leading = [value for value, speaking in voices.items() if len(speaking) == most]
    best = min(leading, key=lambda value: (*_nearness(rows, value), value))
    if len(leading) > 1:
        return at(best, TIED)
    if len(voices) > 1:
        return at(best, MOST)
    return at(best, AGREED if most > 1 else ALONE)


def _voices(rows: Iterable[TableClaim]) -> dict[float, set[str]]:
    """Return the independent texts behind every value: a group is one, whatever the number of its prints."""
    voices: dict[float, set[str]] = {}
    for row in rows:
        voices.setdefault(row.value, set()).add(f"group {row.group}" if row.group else f"source {row.source}")
    return voices


def _nearness(rows: Iterable[TableClaim], value: float) -> tuple[int, int]:
    """Return a key that sorts the source nearest to the counting first, then the latest."""
    own = [row for row in rows if row.value == value]
    latest = max((row.date or "" for row in own), default="")
    return min(KINDS.index(row.kind) for row in own), -int(latest.replace("-", "") or 0)


def figure_of(item: Item) -> Figure:
    """Return the figure that Recoupe supports."""
    (figure,) = reconcile_rows(item.rows, "posterior").figures.values()
    return figure


def answer_of(figure: Figure) -> Answer:
    """Return the best value of a figure and its raw confidence.

    Where Recoupe names no value, or a bound alone, the likeliest that is stated.
    """
    low, high = figure.interval or (0.0, 0.0)
    exact = [(-claim.probability, claim.value) for claim in figure.claims if claim.modifier == "exact"]
    if exact and (figure.best is None or figure.bound is not None):
        odds, value = min(exact)
        return Answer(value, -odds, low, high)
    return Answer(figure.best or 0.0, figure.raw_confidence or 0.0, low, high)


def model(item: Item) -> Answer:
    """Return what Recoupe answers."""
    return answer_of(figure_of(item))


METHODS = {"vote": vote, "median": median, "rules": rules, "model": model}


def answers_of(method: str, items: Sequence[Item]) -> list[Answer]:
    """Return the answers of a method that looks at one item alone."""
    return [METHODS[method](item) for item in items]
