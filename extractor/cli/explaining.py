"""Why articles were put to one operation or kept apart, as lines of text in the reader's language."""

from collections.abc import Iterator, Sequence
from math import isinf

from extractor.grouping.explaining import Explanation, Tie
from extractor.grouping.judging import Judgement
from extractor.grouping.mentions import Evidence, Mention
from extractor.grouping.operations import Group
from extractor.reporting.cleaning import clean
from extractor.reporting.formats import Formats

BETWEEN = " · "
COUNTED = frozenset({"totals", "figures"})
"""Kinds of evidence that name a measure and its value."""
NAMED = 4
"""Articles of another operation that are named before the rest is only counted."""


def render_explanation(explanation: Explanation, formats: Formats) -> Iterator[str]:
    """Yield the operation, then each of its articles with the evidence, then what is near it and why it is not it."""
    words = formats.words.linking
    yield _title(explanation.group, formats)
    yield ""
    yield words.together
    for tie in explanation.together:
        yield f"  {_article(tie.mentions[0], formats)}"
        if len(explanation.together) == 1:
            yield f"    {words.alone}"
        elif tie.judgement is not None:
            yield from _judgement(tie, formats, is_together=True)
    if explanation.near:
        yield ""
        yield words.near
    for group, tie in explanation.near:
        yield f"  {_other(group, formats)}"
        yield from _judgement(tie, formats, is_together=False)
    if explanation.left:
        yield f"  {formats.count(formats.words.totals.more, explanation.left)}"


def _title(group: Group, formats: Formats) -> str:
    return f"{clean(group.name) or formats.words.labels.unnamed} ({clean(group.key)})"


def _article(mention: Mention, formats: Formats) -> str:
    article = mention.reading.article
    facts = [
        article.id,
        *([article.outlet] if article.outlet else []),
        formats.day(article.published) if article.published else formats.words.labels.undated,
        mention.name or formats.words.labels.unnamed,
    ]
    return BETWEEN.join(clean(fact) for fact in facts)


def _other(group: Group, formats: Formats) -> str:
    articles = [clean(reading.id) for reading in group.readings()]
    if len(articles) > NAMED + 1:
        articles = [*articles[:NAMED], formats.count(formats.words.totals.more, len(articles) - NAMED)]
    name = clean(group.name) or formats.words.labels.unnamed
    return formats.words.linking.other.format(name=name, key=clean(group.key), articles=", ".join(articles))


def _judgement(tie: Tie, formats: Formats, *, is_together: bool) -> Iterator[str]:
    judgement, words = tie.judgement, formats.words.linking
    if judgement is None:
        return
    rule = words.barriers[tie.barrier] if tie.barrier else words.rules[judgement.rule]
    if tie.barrier or isinf(judgement.needed):
        yield f"    {(words.always if is_together else words.never).format(rule=rule)}"
    else:
        template = words.verdict if is_together else words.refusal
        total, needed = formats.weight(judgement.total), formats.number(judgement.needed)
        yield f"    {template.format(rule=rule, total=total, needed=needed)}{_kinds(judgement, formats)}"
    yield from (f"      {_evidence(evidence, formats)}" for evidence in judgement.evidence)


def _kinds(judgement: Judgement, formats: Formats) -> str:
    if not judgement.fewest:
        return ""
    template = formats.words.linking.kinds
    return f" ({template.format(count=judgement.kinds, needed=judgement.fewest)})"


def _evidence(evidence: Evidence, formats: Formats) -> str:
    words = formats.words.linking
    name, shared = words.evidence[evidence.name], ", ".join(_shared(evidence.name, evidence.shared, formats))
    told = words.told.format(evidence=name, shared=shared) if shared else name
    return f"{formats.weight(evidence.weight):>5}  {told}"


def _shared(name: str, shared: Sequence[str], formats: Formats) -> Iterator[str]:
    for each in dict.fromkeys(shared):
        if name in COUNTED:
            measure, _, value = each.rpartition(" ")
            yield f"{formats.words.measures.get(measure, measure)} {formats.number(float(value))}"
        elif name == "places":
            yield formats.country(each)
        elif name == "dates":
            start, sign, end = each.partition("/")
            yield formats.period(start, end if sign else start) or each
        else:
            yield clean(each)
