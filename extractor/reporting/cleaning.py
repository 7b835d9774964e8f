"""Article text is hostile: what may reach a terminal or a spreadsheet."""

import regex

CONTROL = regex.compile(r"[\p{Cc}\p{Cs}]")
"""Escape sequences begin with one of these; lone surrogates cannot be written at all."""
INVISIBLE = regex.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Signs that turn the direction of what follows, so that a text reads as what it is not."""
BREAKS = regex.compile(r"[\s\x1c-\x1f\x85]*[\n\r\t\v\f\x85\u2028\u2029][\s\x1c-\x1f\x85]*")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""Beginnings that a spreadsheet takes for a formula."""
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def clean(text: str) -> str:
    """Return a text on one line that moves no cursor and turns no direction; spaces inside a line are kept."""
    return INVISIBLE.sub("", CONTROL.sub(REPLACEMENT, BREAKS.sub(" ", text)))


def clean_cell(text: str) -> str:
    """Return a text for a cell of CSV: a beginning that a spreadsheet would calculate gets an apostrophe."""
    written = CONTROL.sub(REPLACEMENT, BREAKS.sub(" ", text))
    beginnings = (text.lstrip(" "), written.lstrip())
    return "'" + written if any(beginning.startswith(FORMULA) for beginning in beginnings) else written
