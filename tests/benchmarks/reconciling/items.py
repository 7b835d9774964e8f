"""The labelled operations of the corpus as items: what was said of one number, and what it truly was."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extractor.errors import RejectedInput
from extractor.model import TableClaim
from extractor.reading.tables import read_table

OPERATIONS = Path(__file__).resolve().parents[3] / "corpus" / "operations"


@dataclass(frozen=True, slots=True)
class Item:
    """Every claim about one measure of one operation, and the true figure."""

    operation: str
    measure: str
    rows: tuple[TableClaim, ...]
    truth: float

    @property
    def is_fitting(self) -> bool:
        """Return whether weights may be fitted on it: half of the operations, by a hash of their key."""
        return hashlib.sha256(self.operation.encode()).digest()[0] % 2 == 0

    def is_right(self, value: float | None) -> bool:
        """Return whether a value is the true one, within one percent."""
        return value is not None and abs(value / self.truth - 1) <= 0.01


def read_items(folder: Path = OPERATIONS) -> list[Item]:
    """Return the labelled items, by operation and measure.

    Raises:
        RejectedInput: a row of the table that cannot be read.
    """
    rows: dict[tuple[str, str], list[TableClaim]] = {}
    for row in _checked(read_table(folder / "claims.csv")):
        rows.setdefault((row.object, row.measure), []).append(row)
    lines = (folder / "truths.jsonl").read_text(encoding="utf-8").splitlines()
    truths = {(row["object"], row["measure"]): float(row["truth"]) for row in map(json.loads, lines)}
    return [
        Item(*key, rows=tuple(sorted(rows[key], key=TableClaim.order)), truth=truth)
        for key, truth in sorted(truths.items())
    ]


def _checked(rows: Iterable[TableClaim | RejectedInput]) -> Iterator[TableClaim]:
    for row in rows:
        if isinstance(row, RejectedInput):
            raise row
        yield row


def split(items: Iterable[Item]) -> tuple[list[Item], list[Item]]:
    """Return the items to fit on and those to test on; no operation is in both."""
    known = list(items)
    return [item for item in known if item.is_fitting], [item for item in known if not item.is_fitting]
