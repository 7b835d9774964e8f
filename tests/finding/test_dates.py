"""The finder of dates as a whole: its pack, its front door, and what holds for every text."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
import regex
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extractor import read_dates
from extractor.errors import UsageError
from extractor.finding.dates import exercised_lines, find_periods, read_date_marks, write_date_marks
from extractor.model import PeriodMention
from extractor.packs import Line, Pack, load_pack
from extractor.packs.contents import listings
from tests.finding.dating import expected_and_found
from tests.finding.test_dates_days import DIGITS, SHORTENED, WRITTEN
from tests.finding.test_dates_months import MONTHS, PORTIONS, YEARS
from tests.finding.test_dates_ranges import LISTS, MONTHS_AND_YEARS, NIGHTS, OPEN, RANGES
from tests.finding.test_dates_relative import DAYS, LONGER, WEEKDAYS

FRENCH = load_pack("fr")
ROWS = [
    *(*WRITTEN, *DIGITS, *SHORTENED, *MONTHS, *PORTIONS, *YEARS),
    *(*RANGES, *MONTHS_AND_YEARS, *LISTS, *NIGHTS, *OPEN, *WEEKDAYS, *DAYS, *LONGER),
]
WRITINGS = {
    "non-breaking spaces": str.maketrans({" ": "\u00a0"}),
    "narrow spaces": str.maketrans({" ": "\u202f"}),
    "thin spaces": str.maketrans({" ": "\u2009"}),
    "curly apostrophes": str.maketrans({"'": "’"}),
    "straight apostrophes": str.maketrans({"’": "'"}),
    "en dashes": str.maketrans({"-": "–"}),
    "non-breaking hyphens": str.maketrans({"-": "\u2011"}),
}
WORDS = regex.findall(
    r"[^ ]+",
    "du au le les et de d' l' en entre depuis jusqu'au 1er 3 13 29 31 2024 1999 12/03/2020 lundi mardi mars mai "
    "octobre novembre été hiver trimestre 2e semaine mois jours heures dernier prochain hier nuit à - – ( ) , . "
    "il y a dans trois plus de week-end fin début mi- sept. \n \u00a0 ’ İ \ue000 \ue002",
)
PUBLISHED = st.none() | st.dates(date(1900, 1, 1), date(2099, 12, 31))
PHRASES = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@pytest.mark.parametrize("line", FRENCH.dates.examples, ids=str)
def test_examples_of_the_pack_hold(line: Line, french: Pack) -> None:
    """What an example marks is what is found in it, and nothing else."""
    expected, actual = expected_and_found(line.text, french, french.dates.published)

    assert expected == actual


def test_every_line_of_the_pack_is_proved(french: Pack) -> None:
    """No word or phrase stands in the pack that no example exercises."""
    lines = {line for listing in listings(french) if listing.path[0] == "dates" for line in listing.lines}
    expected: set[Line] = set()

    actual = lines.difference(*(exercised_lines(example.text, french) for example in french.dates.examples))

    assert expected == actual


def test_exercised_lines_name_words_and_phrases(french: Pack) -> None:
    """The word, the phrase that names the moment and the phrase around it all read the text."""
    expected = {"mai", "since", "moments"}

    lines = exercised_lines("depuis [mai](2024-05..)", french)
    lists = {name: getattr(french.dates, name) for name in ("since", "moments")}
    actual = {line.text for line in lines} & {"mai"} | {name for name in lists if lines & set(lists[name])}

    assert expected == actual


@pytest.mark.parametrize("writing", WRITINGS)
@pytest.mark.parametrize(("published", "marked"), ROWS)
def test_writing_changes_nothing(published: str | None, marked: str, writing: str, french: Pack) -> None:
    """Spaces, apostrophes and hyphens of any kind are read alike; their lengths are the same."""
    text, expected = read_date_marks(marked)
    day = date.fromisoformat(published) if published else None

    actual = write_date_marks(find_periods(text.translate(WRITINGS[writing]), french, day))

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), [row for row in ROWS if "Octobre" not in row[1]])
def test_capitals_change_nothing(published: str | None, marked: str, french: Pack) -> None:
    """A headline in capitals is read as its sentence in small letters is."""
    text, expected = read_date_marks(marked)
    day = date.fromisoformat(published) if published else None

    actual = write_date_marks(find_periods(_capitals(text), french, day))

    assert expected == actual


def _capitals(text: str) -> str:
    return "".join(upper if len(upper := letter.upper()) == 1 else letter for letter in text)


@pytest.mark.parametrize(
    ("published", "text", "mention"),
    [
        (None, "le 6 mai 2024", PeriodMention(3, 13, date(2024, 5, 6), date(2024, 5, 6), "day")),
        (None, "le 6 mai", PeriodMention(3, 8, None, None, "day", relative=True)),
        (None, "mardi", PeriodMention(0, 5, None, None, "day", relative=True)),
        (None, "en mai 2024", PeriodMention(3, 11, date(2024, 5, 1), date(2024, 5, 31), "month")),
        (None, "fin 2022", PeriodMention(0, 8, date(2022, 1, 1), date(2022, 12, 31), "year")),
        (None, "en 12 jours", PeriodMention(0, 11, None, None, "day", duration=True)),
        (None, "depuis un an", PeriodMention(0, 12, None, None, "year", duration=True)),
        (None, "en février 2024", PeriodMention(3, 15, date(2024, 2, 1), date(2024, 2, 29), "month")),
        (
            "2023-04-18",
            "du 12 mars au 2 avril",
            PeriodMention(0, 21, date(2023, 3, 12), date(2023, 4, 2), "day", relative=True),
        ),
        (
            "2023-04-18",
            "l'an dernier",
            PeriodMention(2, 12, date(2022, 1, 1), date(2022, 12, 31), "year", relative=True),
        ),
        ("2023-04-18", "depuis le 3 mars", PeriodMention(0, 16, date(2023, 3, 3), None, "day", relative=True)),
        ("2023-04-18", "le 3 mars 2021", PeriodMention(3, 14, date(2021, 3, 3), date(2021, 3, 3), "day")),
    ],
)
def test_front_door(published: str | None, text: str, mention: PeriodMention) -> None:
    """A mention has full days whatever its precision, and says whether they were worked out."""
    day = date.fromisoformat(published) if published else None

    assert [mention] == read_dates(text, published=day)


def test_a_language_without_a_pack_is_refused() -> None:
    """The error names the packs that there are."""
    with pytest.raises(UsageError, match="fr"):
        read_dates("6 mai", language="xx")


@settings(max_examples=300, deadline=None)
@given(text=PHRASES | st.text(max_size=200), published=PUBLISHED)
@example(text="31 décembre et le 1er janvier", published=date(2099, 12, 31))
@example(text="du 29 février au 3", published=date(1900, 3, 1))
@example(text="il y a 2999 ans, dans 2999 ans", published=date(1900, 1, 1))
@example(text="\ue000 mars 2024 \ue005", published=None)
@example(text="İİ mardi", published=date(2024, 11, 6))
def test_any_text_is_read(text: str, published: date | None) -> None:
    """Whatever the text, mentions lie in it, in order, without overlapping, and no range runs backwards."""
    mentions = find_periods(text, FRENCH, published)

    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    assert all(earlier.end <= later.start for earlier, later in pairwise(mentions))
    assert all(not (m.first and m.last) or m.first <= m.last for m in mentions)


@settings(max_examples=200, deadline=None)
@given(day=st.dates(date(1900, 1, 1), date(2099, 12, 31)), published=PUBLISHED)
def test_a_full_day_is_that_day(day: date, published: date | None) -> None:
    """A day with its year is read alike whenever it was published, in words and in digits."""
    month = FRENCH.dates.months[day.month][0].text
    weekday = FRENCH.dates.weekdays[day.isoweekday()][0].text
    expected = [day, day, day]

    text = f"{weekday} {day.day} {month} {day.year} ; {day:%d/%m/%Y} ; {day.isoformat()}"
    actual = [mention.first for mention in find_periods(text, FRENCH, published)]

    assert expected == actual


@settings(max_examples=200, deadline=None)
@given(published=st.dates(date(1950, 1, 1), date(2090, 12, 31)), back=st.integers(0, 200))
def test_a_day_of_the_last_months_needs_no_year(published: date, back: int) -> None:
    """A day up to 200 days before the publication is found again from day, month and weekday."""
    day = published - timedelta(days=back)
    month = FRENCH.dates.months[day.month][0].text
    weekday = FRENCH.dates.weekdays[day.isoweekday()][0].text
    expected = [day]

    actual = [mention.first for mention in find_periods(f"le {weekday} {day.day} {month}", FRENCH, published)]

    assert expected == actual


@settings(max_examples=100, deadline=None)
@given(published=st.dates(date(1950, 1, 1), date(2090, 12, 31)), back=st.integers(0, 6))
def test_a_weekday_is_of_the_last_seven_days(published: date, back: int) -> None:
    """A bare weekday is the last one up to the publication."""
    day = published - timedelta(days=back)
    expected = [day]

    actual = [m.first for m in find_periods(FRENCH.dates.weekdays[day.isoweekday()][0].text, FRENCH, published)]

    assert expected == actual


@pytest.mark.parametrize("piece", ["1", "1 ", "du 3 mai ", "mardi ", "(", "le 1er et ", "d'", "2019-", "\n", "il y a "])
def test_long_repetitions_are_read_in_time(piece: str) -> None:
    """Text made to slow a regex down is read to its end; the mentions still lie in it."""
    text = piece * 4000

    mentions = find_periods(text, FRENCH, date(2024, 11, 6))

    assert all(mention.end <= len(text) for mention in mentions)
