"""Periods of any precision."""

import pytest

from extractor.grouping.periods import read_day, read_period

AGREEING = [
    (("2024-09-29", "2024-10-04"), ("2024-10", "2024-10"), True),
    (("2024-09-29", "2024-10-04"), ("2024", "2024"), True),
    (("2024-09-29", "2024-10-04"), ("2024-09-29", "2024-10-04"), True),
    (("2014-12-01", "2014-12-12"), ("2014-12-02", "2014-12-12"), False),
    (("2014-12-01", "2014-12-12"), ("2015-12", "2015-12"), False),
    (("2021-03", "2021-05"), ("2021-05", "2021-06"), True),
]


@pytest.mark.parametrize(("left", "right", "expected"), AGREEING)
def test_a_coarse_period_agrees_with_the_days_it_shares(
    left: tuple[str, str],
    right: tuple[str, str],
    expected: bool,  # noqa: FBT001
) -> None:
    """Two periods with days agree only when they are equal."""
    one, two = read_period(*left), read_period(*right)

    assert one is not None
    assert two is not None
    assert expected is one.agrees(two)
    assert expected is two.agrees(one)


def test_one_end_alone_is_both() -> None:
    """« le 3 mai » starts and ends that day."""
    period = read_period("2024-05-03", None)

    assert period is not None
    assert (period.start, period.end, str(period)) == ("2024-05-03", "2024-05-03", "2024-05-03")


@pytest.mark.parametrize("broken", ["2024-13", "2024-02-31", "mardi", "", "2024-01-01-01"])
def test_what_is_no_date_is_no_period(broken: str) -> None:
    """An unreadable date is unknown, never a guess."""
    assert read_period(broken, broken) is None


def test_a_time_of_day_is_cut() -> None:
    """Publication dates often carry one."""
    day = read_day("2024-11-06T18:30:00+01:00")

    assert day is not None
    assert day.isoformat() == "2024-11-06"
