"""Where the time goes: seconds by stage, measured where the work is done."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

STAGES = ("read", "look", "find", "parse", "claims", "write")
"""Bytes to articles; the gate; mentions; syntax; claims; JSON."""


class Stages:
    """Seconds of processor time by stage."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.seconds: dict[str, float] = dict.fromkeys(STAGES, 0.0)

    @contextmanager
    def measured(self, stage: str) -> Iterator[None]:
        """Add the time of a block to a stage."""
        start = time.process_time()
        try:
            yield
        finally:
            self.seconds[stage] += time.process_time() - start

    def add(self, seconds: dict[str, float]) -> None:
        """Add what another process measured."""
        for stage, spent in seconds.items():
            self.seconds[stage] = self.seconds.get(stage, 0.0) + spent
