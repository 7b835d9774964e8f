"""English numbers, British, American and Indian: digits, scales, words, hedges, units, and what is no count."""

import pytest
from num2words import num2words

from extractor.finding.numbers import read_numbers
from extractor.packs import Pack
from tests.finding.number_marks import found, marked

SPREAD = (*range(1001, 1_000_000, 7919), 1_000_000, 2_000_000, 21_000, 31_000, 100_000, 700_500, 999_999)


@pytest.mark.parametrize("number", range(2, 1001))
def test_words_to_a_thousand(number: int, english: Pack) -> None:
    """Every number to a thousand is read as another program writes it."""
    words = num2words(number, lang="en")
    expected = ((words, float(number)),)

    actual = tuple((row[0], row[2]) for row in found(f"They saw {words} boats.", english))

    assert expected == actual


@pytest.mark.parametrize("number", SPREAD)
def test_words_to_millions(number: int, english: Pack) -> None:
    """Thousands and millions are read, with or without the comma that some write between them."""
    words = num2words(number, lang="en").replace(",", "")
    expected = ((words, float(number)),)

    actual = tuple((row[0], row[2]) for row in found(f"They saw {words} boats.", english))

    assert expected == actual


@pytest.mark.parametrize(
    "sentence",
    [
        "The navy escorted [2,571](count = 2571) boats.",
        "The navy escorted [2 571](count = 2571) boats.",
        "The navy escorted [2\u00a0571](count = 2571) boats.",
        "The navy escorted [2571](count = 2571) boats.",
        "The navy escorted [2.571](count = 2571) boats.",
        "The gang stole [1,234,567](count = 1234567) accounts.",
        "The parcel weighed [3.5](weight = 3.5 kg) kg.",
        "The parcel weighed [1,125](weight = 1125 kg) kg.",
        "The parcel weighed [0.250](weight = 0.25 kg) kg.",
        "France ([12](count = 12)), Italy ([3](count = 3))",
    ],
)
def test_digits(sentence: str, english: Pack) -> None:
    """Commas group, points divide, and three digits behind a point before a noun are thousands."""
    text, expected = marked(sentence)

    assert expected == found(text, english)


@pytest.mark.parametrize(
    "sentence",
    [
        "They froze $[1.2 million](money = 1200000 USD).",
        "They froze £[3bn](money = 3000000000 GBP) and €[4m](money = 4000000 EUR).",
        "They froze US$[69m](money = 69000000 USD), A$[2.5k](money = 2500 AUD) and N$[350 000](money = 350000 NAD).",
        "They froze [2,500 million](money = 2500000000 EUR) euros.",
        "They froze Rs [24.65 lakh](money = 2465000 INR) and Rs [10 crore](money = 100000000 INR).",
        "They froze R[900](money = 900 ZAR), P[4.6 million](money = 4600000 PHP), Sh[9](money = 9 KES).",
        "They found [1.2m](count = 1200000) pills.",
        "They found [two million](count = 2000000) pills.",
        "They found walls of 3 m.",
    ],
)
def test_scales_and_currencies(sentence: str, english: Pack) -> None:
    """A letter is a scale behind a currency or before what is counted."""
    text, expected = marked(sentence)

    assert expected == tuple(row for row in found(text, english) if row[1] not in ("other", "one"))


@pytest.mark.parametrize(
    "sentence",
    [
        "They saw [a hundred and five](count = 105) boats.",
        "They saw [half a million](count = 500000) pills.",
        "They saw [a quarter of a million](count = 250000) pills.",
        "They saw [three quarters of a million](count = 750000) pills.",
        "They saw [a dozen](count ~ 12) boats and [two dozen](count ~ 24) men.",
        "They saw [a half-dozen](count ~ 6) boats.",
        "They saw between [two hundred](count = 200) men, [three hundred](count = 300) women.",
        "They took [half a](weight = 500 kg) tonne.",
        "They took [two and a half](weight = 2500 kg) tonnes.",
        "Dozens of boats, hundreds of men, scores of women and several hundred fish came.",
        "Two-thirds of them left after a two-week trip.",
    ],
)
def test_words(sentence: str, english: Pack) -> None:
    """Round groups are about their number, and groups without a number are none."""
    text, expected = marked(sentence)

    assert expected == tuple(row for row in found(text, english) if row[0].lower() not in ("a", "an"))


@pytest.mark.parametrize(
    "sentence",
    [
        "More than [300](count > 300) boats came.",
        "Over [300](count > 300) boats and more than $[3 million](money > 3000000 USD).",
        "At least [300](count >= 300) boats, no fewer than [20](count >= 20) men.",
        "About [300](count ~ 300) boats, some [500](count ~ 500) men, around £[140m](money ~ 140000000 GBP).",
        "Nearly [300](count <~ 300) boats, almost [20](count <~ 20) men, close to [40](count <~ 40) women.",
        "Fewer than [300](count < 300) boats, just under [20](count < 20) men.",
        "Up to [300](count <= 300) boats, as many as [20](count <= 20) men, no more than [5](count <= 5) women.",
        "Between [100 and 150](count = 100..150) boats and [20 to 30](count = 20..30) men.",
        "Some [300](count ~ 300) boats or so, [400](count >= 400) boats or more, [300](count >= 300)+ victims.",
        "They were handed over [12](count = 12) boats.",
    ],
)
def test_hedges(sentence: str, english: Pack) -> None:
    """Hedges before and behind are kept, over the sign of a currency too."""
    text, expected = marked(sentence)

    assert expected == found(text, english)


@pytest.mark.parametrize(
    "sentence",
    [
        "They took [440](weight = 199.5806428 kg) pounds of meth and [4](weight = 1.81436948 kg) lbs of heroin.",
        "They took [3.3](weight = 2993.709642 kg) short tons, later [5](weight = 0.141747616 kg) ounces.",
        "They took [2](weight = 2000 kg) metric tons, [3](weight = 3000 kg) tonnes and [4](weight = 4000 kg) tons.",
        "They paid [300](money = 300 GBP) pounds sterling and [40](money = 40 EUR) euros.",
    ],
)
def test_weights_and_pounds(sentence: str, english: Pack) -> None:
    """Pounds of something are a weight, pounds sterling are money."""
    text, expected = marked(sentence)

    assert expected == found(text, english)


@pytest.mark.parametrize(
    "sentence",
    [
        "Darren Pyke, 43, and Ann Lee, 38, appeared.",
        "Women, 38 and 35, wept.",
        "Men aged between 24 and 51 and boys aged 14 fled.",
        "The 22-year-old left at 6am on route 66.",
        "It rose by 35 per cent, 4% and 7 percentage points.",
        "He was the 3rd, the fourth, then the twenty-first.",
        "In 2017 they said: call 101 about Boeing 737 parts.",
        "She lost 2-1 in the first half, 14 seconds behind.",
        "On June 12 and on 13 June it rained for 200 miles.",
    ],
)
def test_no_counts(sentence: str, english: Pack) -> None:
    """Ages, times, shares, ranks, years, labels, scores and dates count nothing."""
    counted = [mention for mention in read_numbers(sentence, "en") if mention.kind in ("count", "money", "weight")]

    assert counted == []


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("A man was arrested.", 1),
        ("A gun was seized and an officer wounded.", 2),
        ("A report said nothing was found.", 0),
        ("A long road leads there.", 0),
    ],
)
def test_one(sentence: str, wanted: int, english: Pack) -> None:
    """An article counts one where it stands before what something was done to."""
    assert wanted == len(read_numbers(sentence, "en"))
