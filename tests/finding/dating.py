"""What the tests of dates share."""

from datetime import date

from extractor.finding.dates import find_periods, read_date_marks, write_date_marks
from extractor.packs import Pack

Marks = tuple[tuple[int, int, str], ...]


def expected_and_found(marked: str, pack: Pack, published: str | None) -> tuple[Marks, Marks]:
    """Return the marks of a sentence and what is found in it without them."""
    text, marks = read_date_marks(marked)
    day = date.fromisoformat(published) if published else None
    return marks, write_date_marks(find_periods(text, pack, day))
