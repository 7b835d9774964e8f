"""What a number is given by its place in a row: the column and line of a table, « respectivement »."""

from dataclasses import dataclass, field

from extractor.model import Scope


@dataclass(slots=True)
class Allotted:
    """By first word of a number: what it counts, where, and of which operation, as far as its place in a row says."""

    measures: dict[int, str] = field(default_factory=dict)
    scopes: dict[int, tuple[Scope, str | None]] = field(default_factory=dict)
    operations: dict[int, int] = field(default_factory=dict)
    """First character of the name of the operation."""
