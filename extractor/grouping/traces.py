"""What an event leaves in an article: days, figures, places, names and words."""

from dataclasses import dataclass

from extractor.grouping.mentions import Counted
from extractor.grouping.periods import Period
from extractor.grouping.terms import Rare, Rarity

WINDOW_DAYS = 3
"""Days between two dates of one event, publication standing in for an unknown one."""
SOMEWHAT_ALIKE = 0.15
"""Share of rare names, or rare words, in common that counts by half; below it, likeness says nothing."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One operation as one article tells it, named or not."""

    article: str
    copy_of: int
    is_named: bool
    is_main: bool
    days: Period | None
    figures: tuple[Counted, ...]
    places: tuple[str, ...]
    names: Rare
    words: Rare
    rarity: Rarity
