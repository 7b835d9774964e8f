"""What `recoupe pack` asks of the finders: what they find in a sentence, and which pack lines they use on it."""

from collections.abc import Iterator
from datetime import date

from extractor.claims import exercised_lines as claim_lines
from extractor.finding.dates import exercised_lines as date_lines
from extractor.finding.dates import find_periods
from extractor.finding.dates.marks import read_date_marks, write_date_marks
from extractor.finding.numbers import exercised_lines as number_lines
from extractor.model import Article, Claim, Extraction
from extractor.packs import Pack
from extractor.packs.checking import CLAIMING, Exercise, compare
from extractor.packs.marks import Mark, read_marks
from extractor.parsing.abbreviations import exercised_lines as abbreviation_lines
from extractor.reading import exercised_lines as reading_lines
from extractor.running import Extractor

EXERCISES: tuple[Exercise, ...] = (abbreviation_lines, claim_lines, date_lines, number_lines, reading_lines)
DATED = frozenset({"dates"})
"""Files whose examples mark dates, and not claims."""


def extract(text: str, pack: Pack) -> Extraction:
    """Return what a pack finds in a text, published on the day of the pack's examples."""
    article = Article(id="", text=text, published=pack.dates.published or None, language=pack.language.code)
    return Extractor(pack).extract(article)


def prove(file: str, example: str, pack: Pack) -> Iterator[str]:
    """Yield a sentence for every difference between the marks of an example and what is found in it."""
    if file in DATED:
        yield from _prove_dates(example, pack)
        return
    text, marks = read_marks(example)
    if marks or file in CLAIMING:
        yield from compare(text, marks, [mark_of(claim) for claim in extract(text, pack).claims])


def _prove_dates(example: str, pack: Pack) -> Iterator[str]:
    text, expected = read_date_marks(example)
    actual = write_date_marks(find_periods(text, pack, date.fromisoformat(pack.dates.published)))
    for start, end, days in sorted({*expected} ^ {*actual}):
        said = "is not found" if (start, end, days) in expected else "is found and not marked"
        yield f"[{text[start:end]}]({days}) {said}; mend the line or the mark"


def mark_of(claim: Claim) -> Mark:
    """Return a claim as a mark."""
    quantity = claim.quantity
    return Mark(
        start=claim.quote.start,
        end=claim.quote.end,
        measure=claim.measure,
        value=quantity.value,
        high=quantity.high,
        modifier=quantity.modifier,
        scope=claim.scope,
        place=claim.place,
        operation=claim.operation or None,
        unit=quantity.unit,
        attribution=claim.attribution,
    )
