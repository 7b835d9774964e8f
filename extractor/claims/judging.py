"""Whether an article tells an operation at all, and how sure a claim is."""

import math
from collections.abc import Sequence

from extractor.claims.choices import Choice
from extractor.claims.weights import CONFIDENCE
from extractor.finding.operations import HeadMention
from extractor.model import Reason, Scope
from extractor.parsing import Document

RESULTS = frozenset(
    ("arrests", "rescues", "migrants", "networks", "searches", "drugs_kg", "drugs_units", "weapons", "ammunition",
     "documents", "animals", "vehicles", "goods", "money", "charged", "digital")
)  # fmt: skip
"""Measures that say that somebody acted: the dead and wounded alone may be an accident's."""
ACTING = frozenset(("checks", "officers"))
"""Measures of the acting itself: they show an operation beside the word."""
OPENING = 2
"""Sentences that say what an article is about."""
FICTION = 3
"""Words of fiction from which on an article is about a film, book or game."""
HARM = frozenset(("deaths", "injured"))
LEAD = 6
"""Sentences of the headline and lead, where a report gives its result."""
SURE = 2.6
"""Score, in log-odds, of a claim in the lead that alone shows an operation; set on the development articles."""
MOST_AHEAD = 3.0
"""How far ahead of the next reading counts, in log-odds."""
CERTAIN = 2.7
FURTHER = 2
"""Claims further down that together show one, each with a score of at least `CERTAIN`."""


def is_fiction(heads: Sequence[HeadMention]) -> bool:
    """Whether an article is about a film, book or game, whose operations are none."""
    return sum(head.role == "fiction" for head in heads) >= FICTION


def tells_operation(
    document: Document, choices: Sequence[Choice], heads: Sequence[HeadMention], *, acted: bool
) -> bool:
    """Return whether unnamed results show that the article reports an operation.

    `acted`: police, customs, army, justice or rescuers are named as acting.  An attack is told by its
    dead and wounded, an accident is no operation.
    """
    lead = document.sentences[min(LEAD, len(document.sentences)) - 1].last if document.sentences else 0
    roles = {head.role for head in heads if head.first < lead}
    opening = document.sentences[min(OPENING, len(document.sentences)) - 1].last if document.sentences else 0
    accident = any(head.role == "accident" and head.first < opening for head in heads)
    further = 0
    for choice in choices:
        measure, early = choice.link.measure, choice.counted.sentence < LEAD
        if measure in HARM:
            counts = "attack" in roles
        else:
            counts = measure in RESULTS or (measure in ACTING and acted and "head" in roles and early)
            counts = counts and not (measure == "rescues" and accident)
        if counts and early and choice.link.score >= SURE - 0.4 * acted:
            return True
        further += counts and acted and choice.link.score >= CERTAIN and not choice.counted.number.indefinite
    return further >= FURTHER


def confidence_of(choice: Choice, scope: Scope, *, named: bool) -> tuple[float, tuple[Reason, ...]]:
    """Return the probability that a claim is right in every field, and its reasons, which add up to its log-odds."""
    weights = [("prior", CONFIDENCE["prior"])]
    weights += [(name, CONFIDENCE["scale"] * weight) for name, weight in choice.link.reasons]
    weights.append(("margin", CONFIDENCE["margin"] * min(choice.margin, MOST_AHEAD)))
    if scope == "part":
        weights.append(("scope part", CONFIDENCE["part"]))
    if named:
        weights.append(("named", CONFIDENCE["named"]))
    if choice.counted.number.indefinite:
        weights.append(("indefinite one", CONFIDENCE["one"]))
    reasons = tuple(Reason(name=name, weight=round(weight, 4)) for name, weight in weights)
    return round(1 / (1 + math.exp(-sum(reason.weight for reason in reasons))), 4), reasons
