"""A Ray cluster as an engine: the same bundles, on as many machines as the cluster has (extra `recoupe[ray]`)."""

from collections.abc import Sequence
from typing import Any

from extractor.errors import UsageError
from extractor.reading import Raw
from extractor.reading.fields import USUAL, Fields
from extractor.running.engines import Death
from extractor.running.working import Result, Worker

AHEAD = 2


class Cluster:
    """An engine of Ray actors, one a processor of the cluster; an actor that dies is replaced."""

    def __init__(self, workers: int | None = None, address: str | None = None, fields: Fields = USUAL) -> None:
        """Join the cluster at an address, that of RAY_ADDRESS, or a new one on this machine; start the actors.

        Raises:
            UsageError: Ray is not installed, or there is no such cluster.
        """
        try:
            import ray
        except ImportError as error:
            raise UsageError('no Ray here; install it with `pip install "recoupe[ray]"`') from error
        self._ray: Any = ray
        self._fields = fields
        self._own = not ray.is_initialized()
        if self._own:
            self._join(address)
        processors = int(self._ray.cluster_resources().get("CPU", 1))
        self._actor: Any = self._ray.remote(num_cpus=1, max_restarts=0, max_task_retries=0)(Worker)
        self._actors = [self._actor.remote(fields) for _ in range(workers or processors)]
        self._tickets: dict[Any, tuple[int, int]] = {}
        """Reference → ticket and number of the actor."""
        self.capacity = len(self._actors) * AHEAD

    def _join(self, address: str | None) -> None:
        try:
            self._ray.init(address=address, log_to_driver=False)
        except (ConnectionError, ValueError, RuntimeError) as error:
            raise UsageError(f"no Ray cluster at {address!r} ({error}); start one, or name none") from error

    def start(self, ticket: int, raws: Sequence[Raw]) -> None:
        """Hand a bundle to the actor that holds the fewest."""
        held = [number for _, number in self._tickets.values()]
        number = min(range(len(self._actors)), key=held.count)
        self._tickets[self._actors[number].work.remote(tuple(raws))] = (ticket, number)

    def wait(self, seconds: float) -> list[tuple[int, Result | Death]]:
        """Return what has come back; an actor that died takes all its bundles with it."""
        ready, _ = self._ray.wait(list(self._tickets), num_returns=1, timeout=seconds)
        found: list[tuple[int, Result | Death]] = []
        for reference in ready:
            if reference not in self._tickets:
                continue
            try:
                result = self._ray.get(reference)
            except self._ray.exceptions.RayActorError:
                found += self._bury(self._tickets[reference][1])
                continue
            found.append((self._tickets.pop(reference)[0], result))
        return found

    def _bury(self, number: int) -> list[tuple[int, Result | Death]]:
        """Replace an actor: the first bundle it held died with it, the others only have to be handed out again."""
        self._actors[number] = self._actor.remote(self._fields)
        held = [reference for reference, (_, holder) in self._tickets.items() if holder == number]
        tickets = sorted(self._tickets.pop(reference)[0] for reference in held)
        return [(ticket, Death("" if place else "its process died")) for place, ticket in enumerate(tickets)]

    def close(self) -> None:
        """Let the actors go, and the cluster where this joined it."""
        for actor in self._actors:
            self._ray.kill(actor)
        if self._own:
            self._ray.shutdown()
