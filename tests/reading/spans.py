"""Boilerplate marked inside a text, for the tests of this room: ⟦Lire aussi : Titre.⟧"""

import regex


def read_spans(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the text without its brackets, and the spans that stood in them."""
    text, spans, last = "", [], 0
    for match in regex.finditer(r"⟦(.*?)⟧", marked, regex.DOTALL):
        text += marked[last : match.start()]
        spans.append((len(text), len(text) + len(match.group(1))))
        text += match.group(1)
        last = match.end()
    return text + marked[last:], tuple(spans)
