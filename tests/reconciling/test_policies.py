"""Ways to choose among the values stated: each has its own value, and its own reason."""

import pytest

from extractor.errors import UsageError
from extractor.model import Choice, Extraction, Figure
from extractor.reconciling import POLICIES, reconcile
from extractor.reporting.formats import Formats
from extractor.reporting.wording import word_record
from extractor.reporting.words import load_report_words
from tests.grouping.building import extraction, operation

RAID = operation("mistral-2", "2024-03-04", "2024-03-10")
"""Five papers: the official release, two agencies with another figure, a low blog, a late paper."""
VOICES = [
    extraction("a", "[412](arrests = 412).", RAID, kind="official", outlet="police.example", published="2024-03-12"),
    extraction(
        "b", "Dépêche : [421](arrests = 421).", RAID, kind="agency", outlet="une.example", published="2024-03-11"
    ),
    extraction(
        "c", "Autre : [421](arrests = 421).", RAID, kind="agency", outlet="deux.example", published="2024-03-12"
    ),
    extraction("d", "Moi : [390](arrests = 390).", RAID, kind="blog", outlet="blog.example", published="2024-03-13"),
    extraction("e", "Enfin : [430](arrests = 430).", RAID, outlet="tard.example", published="2024-04-02"),
]


def figure(policy: str, *extractions: Extraction, language: str = "fr") -> Figure:
    """Return the arrests by a policy, worded."""
    (record,) = reconcile(extractions, policy=policy)
    assert record.policy == policy
    return word_record(record, Formats(load_report_words(language))).figures["arrests"]


BEST = [
    ("primary-first", 412, ("a",), 1),
    ("conservative", 390, ("d",), 1),
    ("latest", 430, ("e",), 1),
    ("majority", 421, ("b", "c"), 2),
]


@pytest.mark.parametrize(("policy", "best", "articles", "witnesses"), BEST)
def test_policies_choose_their_own_value(policy: str, best: float, articles: tuple[str, ...], witnesses: int) -> None:
    """The nearest source, the lowest value, the last one, the most said one."""
    found = figure(policy, *VOICES)

    assert (found.policy, found.best) == (policy, best)
    assert found.choice is not None
    assert (found.choice.value, found.choice.articles, found.choice.witnesses) == (best, articles, witnesses)
    assert found.official_value == 412


def test_the_posterior_weighs_all() -> None:
    """One of the values stated, the official figure beside it."""
    found = figure("posterior", *VOICES)

    assert found.choice is not None
    assert found.best == found.choice.value
    assert found.best in {412, 421, 390, 430, None}
    assert (found.verdict, found.official_value) == ("conflict", 412)


def test_the_posterior_refuses_to_choose_between_equals() -> None:
    """Two papers, two figures: none is chosen, and the reason says so; the other policies choose."""
    rivals = [
        extraction("a", "[1 846](arrests = 1846).", RAID, outlet="a.example", published="2024-03-12"),
        extraction("b", "[1 864](arrests = 1864).", RAID, outlet="b.example", published="2024-03-12"),
    ]
    found = figure("posterior", *rivals)

    assert found.choice is not None
    assert (found.best, found.choice.value) == (None, None)
    assert found.choice.text == load_report_words("fr").choices["undecided"]
    assert [figure(policy, *rivals).best for policy in ("primary-first", "conservative", "latest", "majority")] == [
        1846
    ] * 4


REASONS = [
    ("primary-first", "fr", "énoncée par la source la plus proche du comptage (police.example)"),
    ("conservative", "fr", "la plus petite valeur énoncée (blog.example)"),
    ("latest", "fr", "la dernière valeur publiée, le 2 avril 2024 (tard.example)"),
    ("majority", "fr", "énoncée par 2 sources indépendantes sur 5 (une.example et deux.example)"),
    ("primary-first", "en", "stated by the source nearest to the counting (police.example)"),
    ("conservative", "en", "the lowest value stated (blog.example)"),
    ("latest", "en", "the last value published, on 2 April 2024 (tard.example)"),
    ("majority", "en", "stated by 2 of 5 independent sources (une.example and deux.example)"),
]


@pytest.mark.parametrize(("policy", "language", "expected"), REASONS)
def test_the_reason_is_put_into_words(policy: str, language: str, expected: str) -> None:
    """With the sources that it rests on."""
    choice = figure(policy, *VOICES, language=language).choice

    assert choice is not None
    assert expected == choice.text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize("policy", POLICIES)
def test_a_bound_alone_is_no_choice(policy: str) -> None:
    """« plus de 400 » is published as it stands under every policy."""
    found = figure(policy, extraction("a", "Plus de [400](arrests > 400).", RAID))

    assert (found.bound is not None, found.choice) == (True, None)


@pytest.mark.parametrize("policy", POLICIES)
def test_one_value_is_every_policys(policy: str) -> None:
    """Nothing to choose from."""
    found = figure(policy, extraction("a", "[412](arrests = 412).", RAID, published="2024-03-12"))

    assert found.choice is not None
    assert found.choice.model_copy(update={"text": ""}) == Choice(
        policy=policy, value=412, articles=("a",), date="2024-03-12", witnesses=1, total=1
    )


def test_an_unknown_policy_is_the_callers_mistake() -> None:
    """The message lists the policies."""
    with pytest.raises(UsageError, match="no policy 'best'; there are: posterior, primary-first"):
        reconcile(VOICES, policy="best")
