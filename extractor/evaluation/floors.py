"""Pinned scores: what may not get worse without somebody saying so."""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from extractor.errors import GoldError, MissingInput

CEILINGS = frozenset({"brier", "ece"})
"""Scores of which less is better."""
DIGITS = 3
"""Decimals that are pinned and compared."""
Scores = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Fall:
    """A score that is worse than its floor, or is no longer there."""

    section: str
    name: str
    floor: float
    score: float | None

    def __str__(self) -> str:
        """Return the sentence that names it."""
        if self.score is None:
            return f"{self.section}.{self.name}: pinned at {self.floor:.{DIGITS}f}, and no longer measured"
        side = "above its ceiling" if self.name in CEILINGS else "under its floor"
        return f"{self.section}.{self.name}: {self.score:.{DIGITS}f}, {side} of {self.floor:.{DIGITS}f}"


def read_floors(path: Path) -> dict[str, dict[str, float]]:
    """Return the floors by section and name.

    Raises:
        MissingInput: no such file.
        GoldError: not a JSON object of objects of numbers.
    """
    if not path.is_file():
        raise MissingInput(f"{path}: no such file; `recoupe evaluate … --floors {path} --write-floors` writes it")
    try:
        floors = json.loads(path.read_text(encoding="utf-8"))
        return {
            str(section): {str(name): float(floor) for name, floor in named.items()}
            for section, named in floors.items()
        }
    except (ValueError, TypeError, AttributeError) as error:
        raise GoldError(f"{path}: no floors ({error}); write an object of scores by section and name") from error


def find_falls(floors: Mapping[str, Scores], scores: Mapping[str, Scores]) -> Iterator[Fall]:
    """Yield every score that is worse than its floor; sections that were not measured are left alone."""
    for section, measured in scores.items():
        for name, floor in floors.get(section, {}).items():
            score = measured.get(name)
            if score is None or is_worse(name, score, floor):
                yield Fall(section, name, floor, score)


def is_worse(name: str, score: float, floor: float) -> bool:
    """Return whether a score is worse than its floor by as much as is pinned."""
    return round(score, DIGITS) > floor if name in CEILINGS else round(score, DIGITS) < floor


def raise_floors(
    floors: Mapping[str, Scores], scores: Mapping[str, Scores], *, lower: bool
) -> dict[str, dict[str, float]]:
    """Return the floors moved up to the scores, and down too where `lower` says so."""
    raised = {section: dict(named) for section, named in floors.items()}
    for section, measured in scores.items():
        pinned = {} if lower else raised.get(section, {})
        for name, score in measured.items():
            floor = pinned.get(name)
            if floor is None or not is_worse(name, score, floor):
                pinned[name] = round(score, DIGITS)
        raised[section] = dict(sorted(pinned.items()))
    return raised


def write_floors(floors: Mapping[str, Scores], path: Path) -> None:
    """Write floors as JSON, sorted, so that a change is one line.

    Raises:
        GoldError: a score that is no number.
    """
    if any(not math.isfinite(score) for named in floors.values() for score in named.values()):
        raise GoldError(f"{path}: a score is no number; nothing is written")
    path.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")
