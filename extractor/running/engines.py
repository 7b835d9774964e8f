"""Engines: where bundles are worked on.  One engine a way of having workers; all do the same work."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from extractor.reading import Raw
from extractor.running.working import Result


@dataclass(frozen=True, slots=True)
class Death:
    """A worker died, or did not come back, while it held a bundle."""

    how: str


class Engine(Protocol):
    """Workers that take bundles and hand back results, in any order."""

    capacity: int
    """Bundles that may be under way at a time."""

    def start(self, ticket: int, raws: Sequence[Raw]) -> None:
        """Hand a bundle to a worker."""
        ...

    def wait(self, seconds: float) -> list[tuple[int, Result | Death]]:
        """Return what has come back, by ticket; nothing where nothing came in that time."""
        ...

    def close(self) -> None:
        """Let all workers go."""
        ...
