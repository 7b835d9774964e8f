"""Lines break between words, and never inside a number."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from extractor.reporting.wrapping import break_line


def broken(line: str, width: int) -> list[str]:
    """Return the parts of a line."""
    offsets = [0, *break_line(line, width), len(line)]
    return [line[start:end] for start, end in pairwise(offsets)]


@pytest.mark.parametrize(
    ("line", "width", "expected"),
    [
        ("plus de 2\u202f517", 80, ["plus de 2\u202f517"]),
        ("plus de 2\u202f517", 10, ["plus de ", "2\u202f517"]),
        ("soit 27,5\u202ft de\u00a0drogue", 10, ["soit ", "27,5\u202ft ", "de\u00a0drogue"]),
        ("anticonstitutionnellement", 10, ["anticonsti", "tutionnell", "ement"]),
        ("a anticonstitutionnellement b", 10, ["a ", "anticonsti", "tutionnell", "ement b"]),
        ("作戦作戦作戦", 5, ["作戦", "作戦", "作戦"]),
        ("un conflit : 12", 10, ["un ", "conflit : ", "12"]),
        ("de 3 222 à 12 34", 6, ["de ", "3 222 ", "à 12 ", "34"]),
        ("a dit « oui »", 10, ["a dit ", "« oui »"]),
        ("douze · treize", 7, ["douze · ", "treize"]),
        ("", 10, [""]),
        ("     ", 2, ["     "]),
    ],
)
def test_a_line_is_broken(line: str, width: int, expected: list[str]) -> None:
    """At plain spaces; a word that is too long for any line is cut."""
    assert expected == broken(line, width)


@given(line=st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"])), width=st.integers(2, 60))
def test_nothing_is_lost_and_nothing_too_wide(line: str, width: int) -> None:
    """The parts make up the line, and each fits."""
    parts = broken(line, width)

    assert ("".join(parts), True) == (line, all(cell_len(part.rstrip(" ")) <= width for part in parts))
