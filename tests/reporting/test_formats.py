"""Numbers, sums, weights, periods and names, as the reader's language writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reporting.formats import Formats
from extractor.reporting.words import load_report_words

FRENCH, ENGLISH = Formats(load_report_words("fr")), Formats(load_report_words("en"))
NARROW, FIXED = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("value", "unit", "french", "english"),
    [
        (0, None, "0", "0"),
        (850, None, "850", "850"),
        (2517, None, f"2{NARROW}517", "2,517"),
        (17793.0, None, f"17{NARROW}793", "17,793"),
        (0.5, None, "0,5", "0.5"),
        (1234567.25, None, f"1{NARROW}234{NARROW}567,25", "1,234,567.25"),
        (0.054, "kg", f"54{NARROW}g", "54 g"),
        (0.0005, "kg", f"0,5{NARROW}g", "0.5 g"),
        (850, "kg", f"850{NARROW}kg", "850 kg"),
        (999.5, "kg", f"999,5{NARROW}kg", "999.5 kg"),
        (1000, "kg", f"1{NARROW}t", "1 t"),
        (27500, "kg", f"27,5{NARROW}t", "27.5 t"),
        (27535, "kg", f"27,535{NARROW}t", "27.535 t"),
        (27535.5, "kg", f"27{NARROW}535,5{NARROW}kg", "27,535.5 kg"),
        (12000, "l", f"12{NARROW}000{NARROW}l", "12,000 l"),
        (850, "EUR", f"850{FIXED}€", "€850"),
        (850.5, "EUR", f"850,5{FIXED}€", "€850.5"),
        (1770123, "EUR", f"1{NARROW}770{NARROW}123{FIXED}€", "€1,770,123"),
        (2200000, "USD", f"2,2{FIXED}M{FIXED}$US", "US$2.2M"),
        (69000000, "EUR", f"69{FIXED}M{FIXED}€", "€69M"),
        (5700000000, "EUR", f"5,7{FIXED}Md{FIXED}€", "€5.7B"),
        (12, "FOO", f"12{FIXED}FOO", f"12{FIXED}FOO"),
        (12, "\x1b[31m", f"12{FIXED}�[31m", f"12{FIXED}�[31m"),
        (float("inf"), None, "∞", "∞"),
        (float("inf"), "EUR", "∞", "∞"),
        (float("nan"), "kg", "–", "–"),
    ],
)
def test_amounts(value: float, unit: str | None, french: str, english: str) -> None:
    """No digit is lost: a scale or a tonne is written only where it says the very same number."""
    assert (french, english) == (FRENCH.amount(value, unit), ENGLISH.amount(value, unit))


@given(value=st.integers(0, 10**15), unit=st.sampled_from([None, "kg", "l", "EUR", "XOF"]))
def test_amounts_of_two_numbers_are_never_the_same(value: int, unit: str | None) -> None:
    """A reader can tell any figure from its neighbour."""
    assert FRENCH.amount(value, unit) != FRENCH.amount(value + 1, unit)


@pytest.mark.parametrize(
    ("value", "high", "modifier", "french", "english"),
    [
        (2517, None, "exact", f"2{NARROW}517", "2,517"),
        (2500, None, "over", f"plus de 2{NARROW}500", "more than 2,500"),
        (30, None, "at_least", "au moins 30", "at least 30"),
        (30, None, "about", "environ 30", "about 30"),
        (30, None, "nearly", "près de 30", "nearly 30"),
        (30, None, "under", "moins de 30", "fewer than 30"),
        (30, None, "at_most", "jusqu'à 30", "up to 30"),
        (100, 150, "between", "entre 100 et 150", "between 100 and 150"),
    ],
)
def test_statements(value: float, high: float | None, modifier: str, french: str, english: str) -> None:
    """A hedge is written in words, never dropped."""
    expected = (french, english)

    assert expected == tuple(formats.statement(value, high, modifier) for formats in (FRENCH, ENGLISH))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("start", "end", "french", "english"),
    [
        ("2024-09-29", "2024-10-04", "du 29 septembre au 4 octobre 2024", "29 September to 4 October 2024"),
        ("2025-11-10", "2025-11-21", "du 10 au 21 novembre 2025", "10 to 21 November 2025"),
        ("2023-12-30", "2024-01-01", "du 30 décembre 2023 au 1er janvier 2024", "30 December 2023 to 1 January 2024"),
        ("2014-12-01", "2014-12-12", "du 1er au 12 décembre 2014", "1 to 12 December 2014"),
        ("2024-10-04", "2024-10-04", "4 octobre 2024", "4 October 2024"),
        ("2024-10", "2024-10", "octobre 2024", "October 2024"),
        ("2024-10", "2024-12", "octobre 2024 – décembre 2024", "October 2024 to December 2024"),
        ("2017", "2017", "2017", "2017"),
        ("2024-10", "2024-11-02", "octobre 2024 – 2 novembre 2024", "October 2024 to 2 November 2024"),
        (None, "2024-10-04", "4 octobre 2024", "4 October 2024"),
        ("2024-10-04", None, "4 octobre 2024", "4 October 2024"),
        (None, None, "", ""),
        ("soon\x1b", "soon\x1b", "soon�", "soon�"),
        ("2024-13-45", "2024-13-45", "2024-13-45", "2024-13-45"),
    ],
)
def test_periods(start: str | None, end: str | None, french: str, english: str) -> None:
    """A period is written once, at its own precision; what is no date stays as it is."""
    assert (french, english) == (FRENCH.period(start, end), ENGLISH.period(start, end))


@pytest.mark.parametrize(
    ("probability", "expected"),
    [
        (0.714, f"71{FIXED}%"),
        (0.994, f"99{FIXED}%"),
        (0.9999, f">{FIXED}99{FIXED}%"),
        (1.0, f">{FIXED}99{FIXED}%"),
        (0.001, f"<{FIXED}1{FIXED}%"),
        (None, "–"),
    ],
)
def test_confidence_never_pretends_to_certainty(probability: float | None, expected: str) -> None:
    """Nothing is 100 % sure."""
    assert expected == FRENCH.confidence(probability)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (2517, 2571, f"2{NARROW}517 – 2{NARROW}571"),
        (2517, 2517, f"2{NARROW}517"),
        (2517, None, f"2{NARROW}517 –"),
        (None, 2571, f"– 2{NARROW}571"),
        (None, None, ""),
    ],
)
def test_spans(low: float | None, high: float | None, expected: str) -> None:
    """From the lowest to the highest; an end that nobody states is left open."""
    assert expected == FRENCH.span(low, high)


@pytest.mark.parametrize(
    ("count", "french", "english"),
    [
        (0, "0 article", "0 articles"),
        (1, "1 article", "1 article"),
        (2, "2 articles", "2 articles"),
        (1000000, f"1{NARROW}000{NARROW}000 articles", "1,000,000 articles"),
    ],
)
def test_plurals_follow_the_language(count: int, french: str, english: str) -> None:
    """Zero is singular in French and plural in English."""
    expected = (french, english)

    assert expected == tuple(formats.count(formats.words.totals.articles, count) for formats in (FRENCH, ENGLISH))


@pytest.mark.parametrize(
    ("code", "expected"), [("ML", "Mali"), ("CI", "Côte d’Ivoire"), ("XX", "XX"), ("\x1b[2J", "�[2J")]
)
def test_countries_are_named(code: str, expected: str) -> None:
    """A code that CLDR has no name for stands for itself, cleaned."""
    assert expected == FRENCH.country(code)
