"""Article text is hostile: nothing in it moves a cursor, turns a line or is calculated."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extractor.reporting.cleaning import clean, clean_cell


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 517 arrestations", "2 517 arrestations"),
        ("2\u202f517\u00a0arrestations", "2\u202f517\u00a0arrestations"),
        ("\x1b[2J\x1b]0;pwned\x07", "�[2J�]0;pwned�"),
        ("\x9b31m", "�31m"),
        ("a\r\n\tb", "a b"),
        ("a\u2028b", "a b"),
        ("a\x08b\x7f", "a�b�"),
        ("\u202eabc\u2066d\ufeff", "abcd"),
        ("[bold]rouge[/bold] :fire:", "[bold]rouge[/bold] :fire:"),
        ("\ud800", "�"),
        ("", ""),
    ],
)
def test_text_for_a_terminal(text: str, expected: str) -> None:
    """Controls are shown as what they are, line breaks become spaces, turning signs go."""
    assert expected == clean(text)


@given(st.text())
def test_no_text_moves_a_cursor(text: str) -> None:
    """Whatever an article holds, one line without control characters comes out."""
    expected: set[str] = set()

    assert expected == {char for char in clean(text) if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'),
        ("+33 1 23", "'+33 1 23"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1+1", "'  =1+1"),
        ("\t=1+1", "' =1+1"),
        ("\r@x", "' @x"),
        ("2 517 = beaucoup", "2 517 = beaucoup"),
        ("l'opération", "l'opération"),
        ("a\nb", "a b"),
        ("", ""),
    ],
)
def test_text_for_a_cell(text: str, expected: str) -> None:
    """A beginning that a spreadsheet would calculate is kept from it by an apostrophe."""
    assert expected == clean_cell(text)


@example("\u00a0=")
@given(st.text())
def test_no_cell_is_calculated(text: str) -> None:
    """Whatever an article holds, no cell begins like a formula."""
    assert not clean_cell(text).lstrip().startswith(("=", "+", "-", "@"))
