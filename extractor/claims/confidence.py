"""How sure a claim is: a sum of named reasons, each what was seen times the weight it was fitted with."""

import math
from collections.abc import Iterator, Sequence

from extractor.claims.choices import Choice
from extractor.claims.weights import CONFIDENCE
from extractor.model import Claim, Reason

LINK = "link"
"""The weight of a reason of the link that has none of its own."""
MOST_AHEAD = 3.0
"""How far ahead of the next reading counts, in log-odds."""
MOST_FIGURES = 20
"""Claims of an article beyond which further ones say nothing of how well it is read."""


def with_confidence(claims: Sequence[Claim], choices: Sequence[Choice]) -> tuple[Claim, ...]:
    """Return the claims of an article, each with the probability that it is right in every field, and why.

    The reasons add up to the log-odds of the probability.
    """
    return tuple(_weighed(claim, choice, claims) for claim, choice in zip(claims, choices, strict=True))


def _weighed(claim: Claim, choice: Choice, claims: Sequence[Claim]) -> Claim:
    reasons = tuple(
        Reason(name=name, weight=round(value * weight_of(name), 4)) for name, value in _seen(claim, choice, claims)
    )
    confidence = round(1 / (1 + math.exp(-sum(reason.weight for reason in reasons))), 6)
    return claim.model_copy(update={"reasons": reasons, "confidence": confidence})


def weight_of(name: str) -> float:
    """Return the weight of what was seen by this name, in log-odds; rare reasons of a link share one."""
    return CONFIDENCE.get(name, CONFIDENCE[LINK])


def _seen(claim: Claim, choice: Choice, claims: Sequence[Claim]) -> Iterator[tuple[str, float]]:
    """Yield what speaks for and against a claim: by how much, or 1 where it holds."""
    yield "prior", 1.0
    yield from choice.link.reasons
    yield "margin", min(choice.margin, MOST_AHEAD)
    yield "figures", round(min(len(claims), MOST_FIGURES) / MOST_FIGURES, 2)
    others = [other for other in claims if other.quote != claim.quote and other.measure == claim.measure]
    held = {
        "scope part": claim.scope == "part",
        "scope local": claim.scope == "local",
        "named": claim.operation != "",
        "indefinite one": choice.counted.number.indefinite,
        "headline": choice.counted.sentence == 0,
        "hedged": claim.quantity.modifier != "exact",
        "speaker": claim.attribution is not None,
        "repeated": any(other.quantity.value == claim.quantity.value for other in others),
        "rivalled": claim.scope == "total" and any(_rivals(claim, other) for other in others),
    }
    yield from ((name, 1.0) for name, holds in held.items() if holds)


def _rivals(claim: Claim, other: Claim) -> bool:
    """Return whether another claim gives another total for the same."""
    same = (claim.operation, "total") == (other.operation, other.scope)
    return same and other.quantity.value != claim.quantity.value
