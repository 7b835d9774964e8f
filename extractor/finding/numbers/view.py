"""A text as the patterns of numbers see it, letter by letter the same length."""

from dataclasses import dataclass, field

from extractor.packs import Line, fold

SPACES = "\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
APOSTROPHES = "\u2019\u02bc\u2018\u2032"
TAB, LINE = "\t", "\n"
"""A tab keeps the cells of a table apart as the end of a line does: « 12⇥300 » are two numbers."""
HYPHENS = "\u2010\u2011\u00ad"


@dataclass(slots=True)
class View:
    """The untouched text, its folded form forwards and backwards, and the pack lines used so far."""

    text: str
    folded: str
    reversed: str
    lines: list[Line] = field(default_factory=list)


def view_text(text: str) -> View:
    """Return the text in lower case, with one kind of apostrophe, space and hyphen, of the same length."""
    folded = text.lower()
    if len(folded) != len(text):
        folded = fold(text)
    for apostrophe in APOSTROPHES:
        folded = folded.replace(apostrophe, "'")
    for space in SPACES:
        folded = folded.replace(space, " ")
    folded = folded.replace(TAB, LINE)
    for hyphen in HYPHENS:
        folded = folded.replace(hyphen, "-")
    return View(text, folded, folded[::-1])
