"""The page of what is still read wrongly shows sentences that are read wrongly."""

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import regex

from tests.claims import test_faults as faults_of_claims
from tests.finding import test_faults as faults_of_mentions

PAGE = Path(__file__).parents[2] / "corpus" / "FAULTS.md"
MARK = regex.compile(r"\[([^\[\]]+)\](?:\([^()]*\))?")


def sentences_of(module: ModuleType) -> Iterator[str]:
    """Yield the sentences of every parametrized test of a module, without their marks."""
    for test in vars(module).values():
        for mark in getattr(test, "pytestmark", ()):
            if mark.name == "parametrize":
                rows = (row if isinstance(row, str) else row[0] for row in mark.args[1])
                yield from (MARK.sub(r"\1", row) for row in rows)


@pytest.mark.parametrize("line", [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:2] == "- "])
def test_a_sentence_of_the_page_fails_still(line: str) -> None:
    """What is mended leaves the page; what the page shows is a row of the tests that fail."""
    sentences = {*sentences_of(faults_of_claims), *sentences_of(faults_of_mentions)}

    assert MARK.sub(r"\1", line[2:]) in sentences
