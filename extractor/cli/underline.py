"""Words underlined on the line below them, within the width of a terminal."""

from collections.abc import Iterable, Iterator

NUMBER = "="
CUE = "~"


def underline(text: str, spans: Iterable[tuple[int, int, str]], width: int) -> Iterator[str]:
    """Yield the lines of a text, each followed by its underlining where a span (start, end, sign) crosses it.

    Where two spans overlap, the later one is seen.
    """
    signs = [" "] * len(text)
    for start, end, sign in spans:
        signs[start:end] = sign * (end - start)
    for first, last in _breaks(text, width):
        yield "".join(" " if char.isspace() else char for char in text[first:last]).rstrip()
        if below := "".join(signs[first:last]).rstrip():
            yield below


def _breaks(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of lines no wider than `width`, broken at a space where there is one."""
    first = 0
    while len(text) - first > width:
        space = text.rfind(" ", first + 1, first + width + 1)
        last = space + 1 if space > first else first + width
        yield first, last
        first = last
    if first < len(text):
        yield first, len(text)
