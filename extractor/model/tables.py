"""A claim as a row of a table: who says which number of what, with no article around it."""

from dataclasses import dataclass

from extractor.model.base import Kind, Modifier, Status


@dataclass(frozen=True, slots=True)
class TableClaim:
    """One row.  Claims of one `object` and `measure` are about one number."""

    object: str
    source: str
    value: float
    high: float | None = None
    """The upper end of a range, of which `value` is the lower one."""
    form: Modifier = "exact"
    kind: Kind = "unknown"
    group: str = ""
    """Rows of one object and group carry one text: copies of a dispatch, prints of a release."""
    date: str | None = None
    """ISO day of publication."""
    measure: str = ""
    unit: str | None = None
    status: Status | None = None

    def order(self) -> tuple[str, ...]:
        """Return a key that sorts the rows of an object: the order of a table is irrelevant."""
        said = f"{self.value!r}", f"{self.high!r}", self.form, self.unit or "", self.status or ""
        return self.measure, self.source, self.date or "", self.group, self.kind, *said
