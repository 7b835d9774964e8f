"""Why articles stand together, and why others stand apart."""

import pytest

from extractor.errors import UsageError
from extractor.grouping.explaining import Explanation, explain, find_group
from extractor.grouping.operations import group_operations
from extractor.grouping.outlines import outline
from extractor.model import Extraction
from tests.grouping.building import extraction, operation
from tests.grouping.test_operations import TOTALS, named
from tests.grouping.test_unnamed import DAY, LYON, NICE, SAME

SERIES = [
    named("a", "mistral-2", "2024-03-04", "2024-03-10", TOTALS),
    named("b", "mistral-2", "2024-03", marked=TOTALS),
    named("c", "mistral", "2024-03-04", "2024-03-10", TOTALS),
    named("d", "mistrel-2", "2024-03-04", "2024-03-10"),
    named("e", "mistral-3", "2025-03"),
    named("f", "mistral", "2019-02"),
]


def explained(key: str, *extractions: Extraction) -> Explanation:
    """Return why an operation holds the articles that it does."""
    outlined = outline(extractions)
    groups = group_operations(outlined)
    return explain(find_group(key, groups), groups, outlined)


def test_every_article_has_its_evidence() -> None:
    """The rule, the weights by name, and what was needed; the sum is that of the evidence."""
    found = explained("mistral-2", *SERIES)

    assert {
        tie.mentions[0].reading.id: (tie.judgement.rule, {one.name: one.weight for one in tie.judgement.evidence})
        for tie in found.together
        if tie.judgement is not None
    } == {
        "a": ("edition", {"dates": 1.0, "totals": 3.0}),
        "b": ("edition", {"dates": 1.0, "totals": 3.0}),
        "c": ("omitted", {"dates": 1.5, "totals": 3.0}),
        "d": ("spelling", {"dates": 1.5, "totals": 0.0}),
    }
    assert all(tie.judgement is not None and tie.judgement.holds for tie in found.together)


def test_what_is_near_and_stands_apart_is_told() -> None:
    """Another edition whatever the evidence, the same name years apart."""
    found = explained("mistral-2", *SERIES)

    assert [
        (group.key, tie.judgement.rule, tie.judgement.holds, tie.barrier)
        for group, tie in found.near
        if tie.judgement is not None
    ] == [("mistral", "omitted", False, None), ("mistral-3", "editions", False, None)]


def test_an_unnamed_operation_is_explained() -> None:
    """The kinds of evidence that made one event of two reports, and what another report lacked."""
    found = explained(
        "unnamed-a", *(extraction(name, text, DAY) for name, text in zip("abc", (LYON, SAME, NICE), strict=True))
    )

    assert [(tie.mentions[0].reading.id, tie.judgement and tie.judgement.holds) for tie in found.together] == [
        ("a", True),
        ("b", True),
    ]
    weights = {one.name: one.weight for one in found.together[0].judgement.evidence if found.together[0].judgement}
    assert weights == {"dates": 1.0, "places": 0.0, "figures": 2.0, "names": 1.0, "words": 0.0}
    assert [(group.key, tie.judgement and tie.judgement.holds) for group, tie in found.near] == [("unnamed-c", False)]


def test_names_that_one_article_tells_apart() -> None:
    """The evidence would do; the article that writes both names decides."""
    both = extraction("a", "Deux opérations.", operation("sirius-nord", "2020-01"), operation("sirios-nord", "2020-01"))
    ((group, tie),) = explained("sirius-nord", both, named("b", "sirius-nord", "2020-01")).near

    assert (group.key, tie.barrier) == ("sirios-nord", "told_apart")


def test_an_operation_with_one_article_has_nothing_to_explain() -> None:
    """No evidence, and no error."""
    (tie,) = explained("mistral-3", named("e", "mistral-3")).together

    assert tie.judgement is None


@pytest.mark.parametrize("key", ["mistral-2", "Mistral II", "mistral 2.0", "MISTRAL 2"])
def test_an_operation_is_found_by_key_or_name(key: str) -> None:
    """As a reader writes it."""
    assert explained(key, *SERIES).group.key == "mistral-2"


def test_a_key_that_does_not_exist_is_the_callers_mistake() -> None:
    """The message names the nearest keys, the nearest first."""
    with pytest.raises(UsageError, match=r"no operation 'mistrol-2'; the nearest are: mistral-2, mistral"):
        explained("mistrol-2", *SERIES)


def test_without_operations_there_is_nothing_to_explain() -> None:
    """Said so."""
    with pytest.raises(UsageError, match="the articles report none"):
        explained("mistral", *[])
