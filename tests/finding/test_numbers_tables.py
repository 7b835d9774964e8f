"""Every row of the tables against an independent source, and digits by round trips."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from num2words import num2words
from pydantic import ValidationError

from extractor.finding.numbers import exercised_lines, find_numbers, read_numbers
from extractor.packs import Line, Pack
from extractor.packs.files.numbers import NumbersFile
from tests.finding.number_marks import found

REGIONS = ("fr", "fr_BE", "fr_CH")
SPREAD = (*range(1001, 1_000_000, 7919), 1_000_000, 2_000_000, 71_000, 80_000, 80_080, 300_091, 999_999)
SEPARATORS = (" ", "\u00a0", "\u202f", "\u2009", ".", "'", "’", "")
SCALES = {"mille": 1e3, "millions": 1e6, "milliards": 1e9}


def written_out(number: int, region: str) -> str:
    """Return a number in words, as another program writes it."""
    return str(num2words(number, lang=region)).replace("  ", " ").strip()


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("number", range(1001))
def test_words_to_a_thousand(number: int, region: str, french: Pack) -> None:
    """Every number to a thousand is read as written in France, Belgium and Switzerland."""
    words = written_out(number, region)
    expected = ((words, float(number)),)

    actual = tuple((row[0], row[2]) for row in found(f"Ils ont vu {words} bateaux.", french))

    assert expected == actual


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("number", SPREAD)
def test_words_to_millions(number: int, region: str, french: Pack) -> None:
    """Thousands and millions are read, with spaces or with the hyphens of the new spelling."""
    words = written_out(number, region)
    hyphened = words.replace(" ", "-")
    expected = ((words, float(number)), (hyphened, float(number)))

    actual = tuple((row[0], row[2]) for row in found(f"Ils ont vu {words} bateaux, {hyphened} ports.", french))

    assert expected == actual


@pytest.mark.parametrize("region", REGIONS)
def test_words_to_a_million(region: str, french: Pack) -> None:
    """Of the numbers to a million every 211th is read as it is written out, 4 740 in each region."""
    numbers = range(0, 1_000_001, 211)
    text = "".join(f"Ils ont vu {written_out(number, region)} bateaux.\n" for number in numbers)
    expected = [float(number) for number in numbers]

    assert expected == [row[2] for row in found(text, french)]


@given(number=st.integers(1, 10**12), separator=st.sampled_from(SEPARATORS))
@example(number=1_000, separator=" ")
def test_grouped_digits(number: int, separator: str, french: Pack) -> None:
    """A whole number is read back from every way of grouping its digits."""
    written = f"{number:,}".replace(",", separator)
    expected = ((written, float(number)),)

    actual = tuple((row[0], row[2]) for row in found(f"Ils ont saisi {written} cachets roses.", french))

    assert expected == actual


@given(hundredths=st.integers(101, 99_999).filter(lambda number: number % 100), scale=st.sampled_from(tuple(SCALES)))
def test_decimals_and_scales(hundredths: int, scale: str, french: Pack) -> None:
    """A decimal number is read back before a scale, with the comma or the point."""
    comma = f"{hundredths / 100:.2f}".replace(".", ",")
    point = f"{hundredths / 100:.2f}"
    value = pytest.approx(hundredths / 100 * SCALES[scale])
    expected = ((f"{comma} {scale}", value), (f"{point} {scale}", value))

    actual = tuple((row[0], row[2]) for row in found(f"Soit {comma} {scale} de cachets ; {point} {scale}.", french))

    assert expected == actual


WORDS = (
    "un deux cent mille million dizaine moitié neuf demi- tonne kg ans d' de et à ou entre plus de environ le n° sept."
)
SIGNS = [
    "12",
    "2 500",
    "3,5",
    "2024",
    "1er",
    "IX",
    " ",
    "\n",
    "-",
    " et ",
    " à ",
    "plus de ",
    "« ",
    " »",
    "é",
    "İ",
    "ß",
    "٣",
]
PIECES = st.sampled_from([*WORDS.split(), *SIGNS, *"%€$h():/.,\u202f"])


@given(text=st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=30).map("".join)))
def test_spans_are_exact(text: str, french: Pack) -> None:
    """On any text, mentions are in order, apart, not empty, and their hedges and units stand beside them."""
    mentions = find_numbers(text, french)
    ends = [0, *(mention.end for mention in mentions)]

    assert all(0 <= end <= mention.start < mention.end for end, mention in zip(ends, mentions, strict=False))
    assert all(mention.end <= mention.unit_end <= len(text) for mention in mentions)
    assert all(text[slice(*mention.hedge)].strip() for mention in mentions if mention.hedge)
    assert all(text[mention.start] not in " \n" and text[mention.end - 1] not in " \n" for mention in mentions)


@given(text=st.lists(PIECES, max_size=30).map("".join))
def test_reading_twice_is_the_same(text: str, french: Pack) -> None:
    """Nothing is remembered from one text to the next."""
    first = find_numbers(text, french)
    read_numbers(text)

    assert first == find_numbers(text, french)


@pytest.mark.parametrize(
    "text",
    ["1" * 100_000, "1 000" * 20_000, "un " * 50_000, "un-" * 50_000, "deux à " * 30_000, " " * 100_000, "1." * 50_000],
)
def test_hostile_texts_are_read(text: str, french: Pack) -> None:
    """A text made to be slow yields mentions within it like any other."""
    actual = find_numbers(text, french)

    assert all(mention.end <= len(text) for mention in actual)


def test_exercised_lines_name_the_pack(french: Pack) -> None:
    """The lines used are those of the words read."""
    expected = {
        "deux",
        "tonne(s)",
        "(|un peu |bien |largement |nettement |légèrement |beaucoup |quelque )plus d(e|'|es)",
    }

    actual = {line.text for line in exercised_lines("plus de deux tonnes", french)}

    assert expected == actual


def test_a_pack_without_words_reads_digits(french: Pack) -> None:
    """A draft pack that says nothing of numbers still finds them in digits."""
    draft = french.model_copy(update={"numbers": NumbersFile()})
    expected = (("12", "count", 12.0, None, "exact", None), ("IX", "edition", 9.0, None, "exact", None))

    assert expected == found("Il y a 12 ports, dit Trigger IX.", draft)


def test_small_numbers_must_be_complete() -> None:
    """A table of small numbers that leaves one out is refused, and says which."""
    with pytest.raises(ValidationError, match="look at 41"):
        NumbersFile.model_validate({"small": {value: Line("x", "x", 1) for value in range(100) if value != 41}})
