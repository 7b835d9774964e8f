"""Stems, editions, and which spellings are one name."""

import pytest

from extractor.grouping.names import is_same_stem, key_of, name_of, split_edition
from extractor.model import Operation

KEYS = [
    ("liberterra", ("liberterra", None)),
    ("liberterra-1", ("liberterra", 1)),
    ("liberterra-2", ("liberterra", 2)),
    ("Serengeti 2.0", ("serengeti", 2)),
    ("Serengeti II", ("serengeti", 2)),
    ("Épervier IX", ("epervier", 9)),
    ("STOP Mauritanie", ("stop-mauritanie", None)),
    ("place-nette-xxl", ("place-nette-xxl", None)),
    ("Storm XIV", ("storm", 14)),
    ("Storm IIII", ("storm-iiii", None)),
    ("Mix", ("mix", None)),
    ("VI", ("vi", None)),
    ("G7", ("g7", None)),
    ("2-0", ("2-0", None)),
]
STEMS = [
    ("liberterra", "liberterra", True),
    ("liberterra", "liberterre", True),
    ("sunbird", "sun-bird", True),
    ("adwenpa", "adwempa", True),
    ("red-lotus", "red-lotsu", True),
    ("andes", "indes", False),
    ("pandora", "pangea", False),
    ("place-nette", "place-nette-xxl", False),
    ("mistral", "mistra", True),
    ("emma", "erma", False),
]


@pytest.mark.parametrize(("key", "expected"), KEYS)
def test_the_edition_is_split_off(key: str, expected: tuple[str, int | None]) -> None:
    """Roman and Arabic numerals at the end are editions, anything else is part of the name."""
    assert expected == split_edition(key)


@pytest.mark.parametrize(("left", "right", "expected"), STEMS)
def test_stems_are_compared_with_few_slips(left: str, right: str, expected: bool) -> None:  # noqa: FBT001
    """One letter in six may differ; short names must be equal."""
    assert expected is is_same_stem(left, right)


def test_a_name_without_an_edition_is_the_first() -> None:
    """« Liberterra » and « Liberterra 1 » are one."""
    assert name_of(Operation(key="liberterra", name="Liberterra")) == name_of(Operation(key="liberterra-1", name="x"))


@pytest.mark.parametrize(("edition", "expected"), [(1, "sunbird"), (3, "sunbird-3")])
def test_keys_of_first_editions_have_no_number(edition: int, expected: str) -> None:
    """As in the gold annotation."""
    assert expected == key_of("sunbird", edition)
