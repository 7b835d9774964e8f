"""Mistakes by family: what was missed, what was made up, what was read wrongly, and the reasons that led there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extractor.evaluation.gold import GoldArticle, GoldClaim
from extractor.evaluation.matching import TESTS, Pair, match_claims, operation_key
from extractor.model import Claim, Extraction, Operation, Reason

CONTEXT = 50
"""Characters shown on each side of a number: enough to see what it counts."""
LOST, MADE_UP, PERIOD = "operation missed", "operation made up", "period"
FAMILIES = ("missed", "spurious", *TESTS, LOST, MADE_UP, PERIOD)
"""A pair with several faults is of the family of the first; the last three are of operations and their days."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake: where it is, what gold says, what was found."""

    family: str
    article: str
    start: int
    context: str
    gold: str
    found: str
    reasons: tuple[Reason, ...] = ()
    rule: str | None = None


def find_mistakes(gold: Iterable[GoldArticle], found: Mapping[str, Extraction]) -> tuple[Mistake, ...]:
    """Return every mistake, by family, then by article and place."""
    mistakes = [mistake for article in gold for mistake in _mistakes(article, found.get(article.article.id))]
    mistakes.sort(key=lambda mistake: (FAMILIES.index(mistake.family), mistake.article, mistake.start))
    return tuple(mistakes)


def _mistakes(gold: GoldArticle, extraction: Extraction | None) -> Iterator[Mistake]:
    matched = match_claims(gold, extraction)
    identity, text = gold.article.id, gold.article.text
    for pair in matched.pairs:
        if not pair.is_strict:
            yield _wrong(pair, identity, text)
    for claim in matched.missed:
        context = _context(text, claim.start, claim.end)
        yield Mistake("missed", identity, claim.start, context, _say_gold(claim), "")
    for found in matched.spurious:
        context = _context(text, found.quote.start, found.quote.end)
        yield Mistake(
            "spurious", identity, found.quote.start, context, "", _say_found(found), found.reasons, found.rule
        )
    yield from _of_operations(gold, extraction)


def _of_operations(gold: GoldArticle, extraction: Extraction | None) -> Iterator[Mistake]:
    """Yield the operations missed or made up, and the main ones with other days."""
    wanted = {operation_key(operation.key): operation for operation in gold.operations}
    found = {operation_key(operation.key): operation for operation in (extraction.operations if extraction else ())}
    for key in sorted(wanted.keys() | found.keys()):
        mine, theirs = wanted.get(key), found.get(key)
        start = theirs.quotes[0].start if theirs and theirs.quotes else 0
        words = (_say_operation(mine), _say_operation(theirs))
        family = LOST if theirs is None else MADE_UP if mine is None else PERIOD
        if mine is None or theirs is None or (mine.main and (mine.start, mine.end) != (theirs.start, theirs.end)):
            yield Mistake(family, gold.article.id, start, _opening(gold.article.text, start), *words)


def _opening(text: str, start: int) -> str:
    return " ".join(text[start : start + 2 * CONTEXT].split())


def _say_operation(operation: Operation | None) -> str:
    return f"@{operation.key} {operation.start} to {operation.end}" if operation else ""


def _wrong(pair: Pair, article: str, text: str) -> Mistake:
    family = next(name for name in TESTS if name not in pair.passed)
    context = _context(text, pair.gold.start, pair.gold.end)
    gold, claim = pair.gold, pair.claim
    return Mistake(family, article, gold.start, context, _say_gold(gold), _say_found(claim), claim.reasons, claim.rule)


def _context(text: str, start: int, end: int) -> str:
    before = text[max(0, start - CONTEXT) : start]
    after = text[end : end + CONTEXT]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())


def _say_gold(claim: GoldClaim) -> str:
    return _say((claim.measure, claim.modifier, claim.scope, claim.operation), claim.value, claim.high, claim.place)


def _say_found(claim: Claim) -> str:
    quantity = claim.quantity
    words = (claim.measure, quantity.modifier, claim.scope, claim.operation)
    return _say(words, quantity.value, quantity.high, claim.place)


def _say(words: tuple[str, str, str, str], value: float, high: float | None, place: str | None) -> str:
    measure, modifier, scope, operation = words
    number = f"{value:g}" if value < 1e5 else f"{value:.0f}"
    upper = "" if high is None else f"..{high:g}"
    where = f" {place}" if place else ""
    return f"{measure} {modifier} {number}{upper} {scope}{where} @{operation}"
