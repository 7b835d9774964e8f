"""The choices made so far among the numbers of a document, and what is still open."""

from dataclasses import dataclass, field

from extractor.claims.counted import Counted
from extractor.claims.linking import Link
from extractor.claims.scenes import Scene
from extractor.finding.qualifiers import Qualifier

PEOPLE = frozenset(("person", "suspect", "victim", "migrant", "officer"))
"""Classes of nouns for people."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A number with the measure chosen for it."""

    counted: Counted
    link: Link
    part: bool = False
    whole: Counted | None = None
    """The figure it is part of."""
    margin: float = 0.0
    """How far the best reading is ahead of the next one with another measure, in log-odds."""
    beside: bool = False
    """Whether people stand beside somebody whom no number counts: « Sa compagne et deux amis »."""


@dataclass(slots=True)
class State:
    """One document while its numbers are considered, in the order of the text."""

    scene: Scene
    qualifiers: tuple[Qualifier, ...]
    named: frozenset[int]
    """Sentences that name an operation."""
    choices: list[Choice] = field(default_factory=list)
    open: list[Counted] = field(default_factory=list)
    """Numbers that no reading was found for."""


def classes_of(counted: Counted) -> tuple[str, ...]:
    """Return the classes under which a number may be seized: money and weights have their own."""
    match counted.number.kind:
        case "money":
            return ("sum",)
        case "weight":
            return ("drug",) if "drug" in counted.classes else ("good",)
        case _:
            return counted.classes
