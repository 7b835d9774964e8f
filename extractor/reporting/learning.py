"""What the articles taught of their sources, as lines of text in the reader's language."""

from collections.abc import Iterable, Iterator

from extractor.reconciling.learning import Learnt
from extractor.reporting.cleaning import clean
from extractor.reporting.formats import Formats


def render_learnt(learnt: Iterable[Learnt], formats: Formats) -> Iterator[str]:
    """Yield a head, and every source with its reliability before and after, and the items that taught it."""
    labels = formats.words.labels
    yield labels.learnt
    for each in learnt:
        line = labels.reliability.format(
            source=clean(each.name),
            before=formats.confidence(each.before),
            after=formats.confidence(each.after),
            right=formats.number(each.right),
            total=formats.number(each.total),
        )
        yield f"  {line}"
