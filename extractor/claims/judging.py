"""Whether an article tells an operation at all, and how sure a claim is."""

import math
from collections.abc import Sequence

from extractor.claims.selecting import Choice
from extractor.claims.weights import CONFIDENCE
from extractor.model import Reason
from extractor.parsing import Document

RESULTS = frozenset(
    ("arrests", "rescues", "migrants", "networks", "searches", "drugs_kg", "drugs_units", "weapons", "ammunition",
     "documents", "animals", "vehicles", "goods", "money", "charged", "digital")
)  # fmt: skip
"""Measures that say that somebody acted: the dead and wounded alone may be an accident's."""
LEAD = 6
"""Sentences of the headline and lead, where a report gives its result."""
SURE = 2.6
"""Score, in log-odds, of a claim that alone shows an operation; set on the development articles."""


def tells_operation(document: Document, choices: Sequence[Choice], *, acted: bool) -> bool:
    """Return whether unnamed results in headline and lead show that the article reports an operation.

    `acted`: police, customs, army, justice or rescuers are named as acting.
    """
    for choice in choices:
        counts = choice.link.measure in RESULTS or (acted and choice.link.measure in ("deaths", "injured"))
        if counts and choice.counted.sentence < LEAD and choice.link.score >= SURE - 1.0 * acted:
            return True
    return False


def confidence_of(choice: Choice) -> tuple[float, tuple[Reason, ...]]:
    """Return the confidence of a claim and its reasons, which add up to its log-odds."""
    reasons = [Reason(name="prior", weight=CONFIDENCE["prior"])]
    reasons += [Reason(name=name, weight=round(CONFIDENCE["scale"] * weight, 4)) for name, weight in choice.link.reasons]
    reasons.append(Reason(name="margin", weight=round(CONFIDENCE["margin"] * min(choice.margin, 3.0), 4)))
    total = sum(reason.weight for reason in reasons)
    return round(1 / (1 + math.exp(-total)), 4), tuple(reasons)
