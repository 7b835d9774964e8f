"""Sets that are joined pair by pair: a forest of positions."""


class Clusters:
    """Disjoint sets of the positions 0 … size-1; the smallest position names its set."""

    def __init__(self, size: int) -> None:
        """Put every position into a set of its own."""
        self._parents = list(range(size))

    def root(self, position: int) -> int:
        """Return the smallest position of the set that this one is in."""
        while self._parents[position] != position:
            self._parents[position] = self._parents[self._parents[position]]
            position = self._parents[position]
        return position

    def join(self, left: int, right: int) -> None:
        """Make one set of the two."""
        low, high = sorted((self.root(left), self.root(right)))
        self._parents[high] = low

    def groups(self) -> list[list[int]]:
        """Return every set, positions and sets in order."""
        found: dict[int, list[int]] = {}
        for position in range(len(self._parents)):
            found.setdefault(self.root(position), []).append(position)
        return [found[root] for root in sorted(found)]
