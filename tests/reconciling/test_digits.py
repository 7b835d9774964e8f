"""How one number becomes another."""

import pytest

from extractor.reconciling.digits import FEWEST_COPIED, Slip, find_slip, neighbours, significant_digits

SLIPS = [
    (2517, 2571, Slip("transposition", ("17", "71"))),
    (17, 71, Slip("transposition", ("17", "71"))),
    (442, 422, Slip("typo", ("4", "2"))),
    (6558, 6658, Slip("typo", ("5", "6"))),
    (115, 116, Slip("typo", ("5", "6"))),
    (12992, 1292, Slip("typo", ("9", ""))),
    (1292, 12992, Slip("typo", ("", "9"))),
    (5.7e9, 5.7e6, Slip("magnitude", factor=1000.0)),
    (8263, 8.263, Slip("magnitude", factor=1000.0)),
    (8400, 84000, Slip("magnitude", factor=10.0)),
    (12, 15, None),
    (39, 27, None),
    (2, 20, None),
    (100, 1000, None),
    (2517, 2517, None),
    (1234, 4321, None),
    (0, 12, None),
]


@pytest.mark.parametrize(("left", "right", "expected"), SLIPS)
def test_slips_are_told_by_the_digits(left: float, right: float, expected: Slip | None) -> None:
    """Two digits swapped, one changed, one lost or added, or the scale; short numbers differ by chance."""
    assert expected == find_slip(float(left), float(right))


def test_prints_of_one_text_slip_in_short_numbers_too() -> None:
    """91 and 81 in two copies of one dispatch."""
    assert find_slip(91.0, 81.0, FEWEST_COPIED) == Slip("typo", ("9", "8"))


@pytest.mark.parametrize(
    ("value", "expected"), [(2517, 4), (5.7e9, 2), (100, 1), (27.5, 3), (20, 1), (0.0003, 1), (0.00125, 3)]
)
def test_zeros_at_the_end_say_nothing(value: float, expected: int) -> None:
    """« 5,7 milliards » has two digits."""
    assert expected == significant_digits(float(value))


def test_neighbours_are_one_slip_away() -> None:
    """Every neighbour is a slip, and the swapped ones are among them."""
    found = neighbours(2517.0)

    assert {5217.0, 2157.0, 2571.0, 251.0, 25170.0, 2516.0} <= set(found)
    assert 2517.0 not in found
