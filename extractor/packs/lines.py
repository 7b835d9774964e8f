"""A line of a pack: its words and where they stand, so that every finding can name it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """One line of a pack file.  `str(line)` is « fr/measures.yaml:14 »."""

    text: str
    file: str
    number: int

    def __str__(self) -> str:
        """Return the place of the line, as rules and errors name it."""
        return f"{self.file}:{self.number}"
