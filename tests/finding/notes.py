"""Notes in a sentence: « l'opération [Liberterra II](liberterra-2) », what a finder should say of those words."""

import regex

NOTE = regex.compile(r"\[([^\[\]]+)\]\(([^()]+)\)")

Notes = tuple[tuple[str, str], ...]


def read_notes(noted: str) -> tuple[str, Notes]:
    """Return the text of a noted sentence, and the words with their notes in the order of the text."""
    return NOTE.sub(r"\1", noted), tuple((match[1], match[2]) for match in NOTE.finditer(noted))
