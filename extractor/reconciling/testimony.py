"""A claim in its context, and whether two statements can both be true of one thing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import floor, inf, log10

from extractor.grouping.names import plain
from extractor.grouping.readings import FAR_FUTURE, RANK, Reading
from extractor.model import Claim, Quantity
from extractor.reconciling import evidence
from extractor.reconciling.digits import significant_digits

CLASSES = {"over": "more", "at_least": "more", "about": "about", "nearly": "about", "under": "less", "at_most": "less"}
"""Wordings that say the same of their number."""
REGION = "region"
"""The role of the cue that makes a number of countries that of a region."""
WEIGHT, KILOGRAM = "drugs_kg", "kg"
ROUND_LOSS = 0.05
COLLECTIVE_SLACK = 0.20
"""« Une vingtaine » holds for 16 to 24; a hedge with more digits for as much as `Quantity.interval` says."""
NEARLY_EXCESS = 0.02
"""The press writes « près de 3 000 » for 3 012 too."""
GRAMS = 3
"""Decimals of a kilogram."""
STATED_STEPS = (1.0, 0.1, 0.01)
"""The last digit of a weight as stated."""
STATED_TIE = 1e-5
TELLING_WORD, ROOT = 3, 5
"""Letters of the shortest word that is compared, and how many of its letters: French inflects at the end."""


@dataclass(frozen=True)
class Testimony:
    """One claim about the operation at hand, its article, and the number of its independent witness."""

    claim: Claim
    reading: Reading
    witness: int

    @property
    def quantity(self) -> Quantity:
        """Return what the claim says."""
        return self.claim.quantity

    @property
    def value(self) -> float:
        """Return the number stated."""
        return self.claim.quantity.value

    @cached_property
    def article(self) -> str:
        """Return the id of the article."""
        return self.reading.id

    @property
    def is_exact(self) -> bool:
        """Return whether the number stands without any hedge."""
        return self.claim.quantity.modifier == "exact"

    @property
    def is_official(self) -> bool:
        """Return whether an official text says it."""
        return self.reading.article.kind == "official"

    @property
    def is_headline(self) -> bool:
        """Return whether it stands in the first line of the article."""
        return self.claim.quote.start < self.reading.article.headline

    def order(self) -> tuple[int, str, str, int]:
        """Return a key that sorts official first, then the earliest article, then the place in it."""
        return self._order

    @cached_property
    def _order(self) -> tuple[int, str, str, int]:
        kind = self.reading.kind
        day = self.reading.published or FAR_FUTURE
        return RANK[kind], day.isoformat(), self.article, self.claim.quote.start


def is_regional(testimony: Testimony) -> bool:
    """Return whether a number of countries is said to be that of a region: « 27 pays de la région »."""
    return any(cue.role == REGION for cue in testimony.claim.cues)


def is_weight(testimony: Testimony) -> bool:
    """Return whether a claim is about a weight."""
    return testimony.claim.measure == WEIGHT or testimony.quantity.unit == KILOGRAM


def wording_class(quantity: Quantity) -> str:
    """Return the class of a wording: two statements of one value and class say the same."""
    return CLASSES.get(quantity.modifier, quantity.modifier)


def span_of(quantity: Quantity) -> tuple[float, float]:
    """Return the numbers that a statement can be true of, as generously as the press words it."""
    low, high = quantity.interval()
    value = quantity.value
    match quantity.modifier:
        case "about" if significant_digits(value) == 1 or value <= 2 * evidence.SMALL:
            return value * (1 - COLLECTIVE_SLACK), value * (1 + COLLECTIVE_SLACK)
        case "nearly":
            return low, high * (1 + NEARLY_EXCESS)
        case "exact":
            return _converted_span(value) or _rounding_span(value)
    return low, high


def is_converted(kilograms: float) -> bool:
    """Return whether a weight has parts of a gram, as none is stated: it comes from pounds or tons."""
    return kilograms != round(kilograms, GRAMS)


def _converted_span(value: float) -> tuple[float, float] | None:
    """Return what a weight stated in tons or pounds may be: 3.3 short tons are 2 948 to 3 039 kg, not 2 993.71 alone.

    A weight is known for one by its digits: few in the other unit, parts of a gram in kilograms.
    """
    if not is_converted(value):
        return None
    for unit in evidence.WEIGHT_UNITS:
        stated = value / unit
        step = next((step for step in STATED_STEPS if abs(stated / step - round(stated / step)) <= STATED_TIE), None)
        if step is not None and stated >= step:
            return value - step * unit / 2, value + step * unit / 2
    return None


def _rounding_span(value: float) -> tuple[float, float]:
    """Return what a number without hedge may be rounded from: « 14 000 » from 13 500 to 15 000, 2 517 from itself.

    Only numbers that end in two zeros or more are taken for rounded, and by no more than 5 %.
    """
    digits = significant_digits(value)
    if not value.is_integer() or value < evidence.SMALL or len(str(int(value))) - digits < 2:
        return value, value
    if digits == 1 and value < evidence.ROUND_MILLIONS:
        return value, value
    unit = 10.0 ** (floor(log10(value)) - digits + 1)
    loss = value * ROUND_LOSS
    return value - min(unit / 2, loss), value + min(unit, loss)


def can_both_hold(left: Quantity, right: Quantity) -> bool:
    """Return whether two statements can both be true of one thing: « plus de 2 500 » and 2 517."""
    if left.modifier == right.modifier == "exact" and left.value != right.value:
        (low, high), (floor_, top) = span_of(left), span_of(right)
        return low <= right.value <= high or floor_ <= left.value <= top
    (low, high), (floor_, top) = span_of(left), span_of(right)
    return low <= top and floor_ <= high


def is_rounding(coarse: Quantity, fine: Quantity) -> bool:
    """Return whether an exact number of an article is its own rounding of another: 280 in the headline, 279 below."""
    if coarse.modifier != "exact" or fine.modifier != "exact" or coarse.value < 10 * evidence.SMALL:
        return False
    digits = significant_digits(coarse.value)
    if digits >= significant_digits(fine.value) or fine.value <= 0:
        return False
    unit = 10.0 ** (floor(log10(fine.value)) - digits + 1)
    return round(fine.value / unit) * unit == coarse.value and abs(fine.value / coarse.value - 1) <= ROUND_LOSS


def are_close(left: Quantity, right: Quantity) -> bool:
    """Return whether two statements can both hold and are near enough to be made of one thing.

    « plus de 2 500 » is near 2 517 and 3 000, and not near 14 260.
    """
    low, high = _reach(left)
    floor_, top = _reach(right)
    return can_both_hold(left, right) and low <= top and floor_ <= high


def _reach(quantity: Quantity) -> tuple[float, float]:
    low, high = span_of(quantity)
    value = quantity.value
    step = 10.0 ** floor(log10(value)) if value > 0 else 1.0
    if high == inf:
        high = max(value * (1 + evidence.NEAR_SUBJECT), value + step)
    if quantity.modifier in ("under", "at_most"):
        low = min(value * (1 - evidence.NEAR_SUBJECT), value - step / 2)
    return low, high


def roots_of(words: str | None) -> frozenset[str]:
    """Return the first letters of every word that is counted: « armes à feu » gives « armes » and « feu »."""
    return frozenset(word[:ROOT] for word in plain(words or "").split("-") if len(word) >= TELLING_WORD)


def likeness_of_words(left: Iterable[Testimony], right: Iterable[Testimony]) -> int:
    """Return 1 where two groups count things by a common word, -1 where by other words, 0 where one says nothing.

    Where a measure counts one kind of thing, other words are synonyms: « arrestations », « personnes ».
    """
    ours, theirs = list(left), list(right)
    one = frozenset[str]().union(*(roots_of(testimony.claim.counted) for testimony in ours))
    two = frozenset[str]().union(*(roots_of(testimony.claim.counted) for testimony in theirs))
    if not one or not two:
        return 0
    if one & two:
        return 1
    return -1 if ours[0].claim.measure in evidence.MIXED_MEASURES else 0


def published_statements(testimonies: Sequence[Testimony]) -> tuple[Testimony, ...]:
    """Return the statements that count as wordings of their own.

    « plus de 3 000 » in the body of an article that also says 3 222 is its own paraphrase; in its
    headline it is what the article tells its readers, and stands.  A number that rounds another one of
    the same article is a paraphrase wherever it stands.
    """
    exact: dict[str, list[Testimony]] = {}
    for testimony in testimonies:
        if testimony.is_exact:
            exact.setdefault(testimony.article, []).append(testimony)
    return tuple(one for one in testimonies if not _is_paraphrase(one, exact.get(one.article, ())))


def _is_paraphrase(testimony: Testimony, exact: Sequence[Testimony]) -> bool:
    """Return whether an article says the same more exactly."""
    if testimony.is_exact:
        return any(is_rounding(testimony.quantity, other.quantity) for other in exact)
    return bool(exact) and not testimony.is_headline
