"""Paragraphs that break between words: « 2 517 » is one, whatever space stands in it."""

from collections.abc import Iterator

import regex
from rich.cells import cell_len, chop_cells
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.text import Text

PIECE = regex.compile(r" *(?:« )?[^ ]+(?:(?<=\d) \d{3}(?!\d)[^ ]*)*(?: [:;!?»·](?= |$))*| +")
"""A word, or a number in groups of three, with the spaces before it and the signs that may not begin a line."""


class Paragraph:
    """A text that rich prints within a width without breaking a number; its own line breaks are kept."""

    def __init__(self, text: Text) -> None:
        """Take the text with its styles."""
        self.text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield its lines, none wider than there is room."""
        for line in self.text.split("\n", allow_blank=True):
            for part in line.divide(break_line(line.plain, options.max_width)):
                part.rstrip()
                part.no_wrap, part.overflow = True, "crop"
                yield part

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Return the room that it needs at least and at most."""
        lines = self.text.plain.split("\n")
        words = [word for line in lines for word in line.split(" ")]
        return Measurement(max(map(cell_len, words)), max(map(cell_len, lines))).with_maximum(options.max_width)


def break_line(line: str, width: int) -> list[int]:
    """Return the offsets at which a line is broken so that no part is wider than a width."""
    return [offset for offset in _offsets(line, max(width, 2)) if 0 < offset < len(line)]


def _offsets(line: str, width: int) -> Iterator[int]:
    used = 0
    for match in PIECE.finditer(line):
        piece, start = match.group(), match.start()
        if used + cell_len(piece) <= width:
            used += cell_len(piece)
            continue
        word = piece.lstrip(" ")
        start += len(piece) - len(word)
        yield start
        chunks = chop_cells(word, width) or [""]
        for chunk in chunks[:-1]:
            start += len(chunk)
            yield start
        used = cell_len(chunks[-1])
