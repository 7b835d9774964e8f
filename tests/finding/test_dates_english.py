"""English dates, British and American: days, ranges, months, what is counted from the publication, and traps."""

import pytest

from extractor.finding.dates import read_dates
from extractor.packs import Pack
from tests.finding.dating import expected_and_found

DAYS = [
    ("2024-11-06", "It was [6 November 2024](2024-11-06)."),
    ("2024-11-06", "It was [November 6, 2024](2024-11-06)."),
    ("2024-11-06", "It was on [Wednesday, November 6](2024-11-06)."),
    ("2024-11-06", "It was on [Wednesday 6 November](2024-11-06)."),
    ("2024-11-06", "It was [the 3rd of May](2024-05-03)."),
    ("2024-11-06", "It was [May 3rd](2024-05-03)."),
    ("2024-11-06", "It was [12 Aug](2024-08-12), [Aug. 13](2024-08-13); [Sept. 4, 2021](2021-09-04)."),
    ("2024-11-06", "Seen [15/12/2014](2014-12-15), [12/16/2014](2014-12-16) and [2024-11-05](2024-11-05)."),
    ("2024-11-06", "It was seized on [Monday](2024-11-04)."),
    ("2024-11-06", "It was seized [early Tuesday](2024-11-05) and [late Sunday night](2024-11-03)."),
    ("2025-01-15", "It was seized on [23 December](2024-12-23)."),
]
RANGES = [
    ("2024-11-06", "It ran [August 12-15](2024-08-12..2024-08-15)."),
    ("2024-11-06", "It ran [from 3 to 10 May](2024-05-03..2024-05-10)."),
    ("2024-11-06", "It ran [from May 3 to 10](2024-05-03..2024-05-10)."),
    ("2024-11-06", "It ran [between Sept. 29 and Oct. 4](2024-09-29..2024-10-04)."),
    ("2024-11-06", "It ran ([20 – 31 May 2024](2024-05-20..2024-05-31))."),
    ("2024-11-06", "It ran [from May 20 to May 31](2024-05-20..2024-05-31)."),
    ("2024-11-06", "It ran [from May 20 to 31, 2023](2023-05-20..2023-05-31)."),
    ("2024-11-06", "It ran [29 September to 4 October 2023](2023-09-29..2023-10-04)."),
    ("2024-11-06", "It ran in [June and July](2024-06..2024-07)."),
    ("2024-11-06", "It ran in [2020 and 2021](2020..2021)."),
]
RELATIVE = [
    ("2024-11-06", "It ended [last month](2024-10) or [earlier this month](2024-11)."),
    ("2024-11-06", "It ended [last week](2024-10-28..2024-11-03)."),
    ("2024-11-06", "It ended [over the weekend](2024-11-02..2024-11-03)."),
    ("2024-11-06", "It ended [yesterday](2024-11-05), [last night](2024-11-05) or [last year](2023)."),
    ("2024-11-06", "It ended in [March last year](2023-03)."),
    ("2024-11-06", "It ended [three days ago](2024-11-03)."),
    ("2024-11-06", "It ended in [May](2024-05), in [mid-June](2024-06) or in [late 2022](2022)."),
    ("2024-11-06", "It ended in the [summer of 2023](2023-06..2023-08)."),
]
TRAPS = [
    ("2024-11-06", "They may march 12 times; May Jones and April fell."),
    ("2024-11-06", "Every Monday some 2000 officers meet."),
    ("2024-11-06", "It is open 24 hours a day."),
]


@pytest.mark.parametrize(("published", "sentence"), [*DAYS, *RANGES, *RELATIVE, *TRAPS])
def test_dates(published: str, sentence: str, english: Pack) -> None:
    """Every marked date is found with its days, and nothing else is."""
    expected, actual = expected_and_found(sentence, english, published)

    assert expected == actual


def test_read_dates_takes_a_language() -> None:
    """The pack is chosen by its code."""
    (period,) = read_dates("It was 6 November 2024.", "en")

    assert period.iso() == ("2024-11-06", "2024-11-06")
