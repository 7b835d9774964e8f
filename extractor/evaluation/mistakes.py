"""Mistakes by family: what was missed, what was made up, what was read wrongly, and the reasons that led there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from extractor.evaluation.gold import GoldArticle, GoldClaim
from extractor.evaluation.matching import TESTS, Pair, match_claims
from extractor.model import Claim, Extraction, Reason

CONTEXT = 50
"""Characters shown on each side of a number: enough to see what it counts."""
FAMILIES = ("missed", "spurious", *TESTS)
"""A pair with several faults is of the family of the first."""


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
