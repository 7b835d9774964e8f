"""Reliability learnt from the articles at hand: only when asked for, slowly, and shown."""

import pytest

from extractor.model import Extraction
from extractor.reconciling import reconcile, reconcile_and_learn
from extractor.reconciling.evidence import RELIABILITY
from extractor.reconciling.learning import PRIOR_ITEMS, Learnt
from tests.grouping.building import extraction, operation

RAIDS = ("mistral", "harmattan", "sirocco", "tramontane", "alize", "foehn")


def said(raid: str, outlet: str, value: int, **fields: object) -> Extraction:
    """Return what an outlet says of the arrests of an operation."""
    marked = f"{outlet} compte [{value}](arrests = {value}) arrestations."
    return extraction(f"{raid}-{outlet}", marked, operation(raid, "2024-03"), outlet=f"{outlet}.example", **fields)


def history(wrong: int) -> list[Extraction]:
    """Return what two good papers and a bad one say of some operations; the bad one is wrong so many times."""
    found = []
    for number, raid in enumerate(RAIDS):
        value = 1234 + 100 * number
        found += [said(raid, outlet, value) for outlet in ("clairon", "tambour")]
        found.append(said(raid, "pipeau", value + 37 if number < wrong else value))
    return found


def learnt(*extractions: Extraction) -> dict[str, Learnt]:
    """Return what was learnt, by source."""
    return {each.source: each for each in reconcile_and_learn(extractions)[1]}


def test_a_source_that_is_wrong_loses_credit() -> None:
    """Six items beside twenty of its kind."""
    found = learnt(*history(wrong=6))["pipeau"]

    assert (found.name, found.right, found.total) == ("pipeau.example", 0, 6)
    assert found.after == pytest.approx(RELIABILITY["press"] * PRIOR_ITEMS / (PRIOR_ITEMS + 6))


def test_a_source_that_is_right_gains_little() -> None:
    """It cannot be judged where the others are divided."""
    assert learnt(*history(wrong=6)).keys() == {"pipeau"}
    found = learnt(*history(wrong=0))["clairon"]

    assert (found.right, found.total) == (6, 6)
    assert found.before < found.after < found.before + 0.03


def test_nothing_is_learnt_unless_asked_for() -> None:
    """The same records as if each operation stood alone."""
    plain = reconcile(history(wrong=6))
    alone = reconcile(one for one in history(wrong=6) if one.article.id.startswith("mistral-"))

    assert next(record for record in plain if record.key == "mistral") == alone[0]
    assert all(source.reliability is None for record in plain for source in record.sources)


def test_what_is_learnt_is_used_and_shown() -> None:
    """The word of a bad source weighs less, and its record says so."""
    rival = [said("zephyr", "pipeau", 510), said("zephyr", "gazette", 640)]
    before = next(record for record in reconcile([*history(wrong=6), *rival]) if record.key == "zephyr")
    records, _ = reconcile_and_learn([*history(wrong=6), *rival])
    after = next(record for record in records if record.key == "zephyr")

    stated = {said.value: said.probability for said in before.figures["arrests"].claims}
    weighed = {said.value: said.probability for said in after.figures["arrests"].claims}
    assert weighed[510] < stated[510]
    assert {source.outlet: source.reliability is not None for source in after.sources} == {
        "gazette.example": False,
        "pipeau.example": True,
    }


def test_official_sources_are_not_judged_by_the_press() -> None:
    """Two papers against the body that counted teach nothing of it."""
    found = learnt(
        *(said("mistral", outlet, 412) for outlet in ("clairon", "tambour")),
        said("mistral", "police", 421, kind="official"),
    )

    assert "police" not in found


def test_the_order_of_the_articles_is_irrelevant() -> None:
    """As everywhere."""
    assert reconcile_and_learn(history(wrong=3)) == reconcile_and_learn(history(wrong=3)[::-1])
