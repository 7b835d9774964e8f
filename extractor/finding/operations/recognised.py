"""Names without a head word: by their edition or size, in the title, as headings, and said again."""

from collections.abc import Iterator, Sequence

import regex

from extractor.finding.names import SHOUTED, Name, read_edition, read_name
from extractor.finding.operations.introduced import EDITION, LONGEST_QUOTE, OPENERS, is_quoted, quoted_name
from extractor.finding.operations.mentions import OperationMention, Search

BEFORE = regex.compile(r"((?:\p{Lu}[\p{L}\d]+[ \-‑])?\p{Lu}[\p{L}\d]+)$")
SEPARATOR = regex.compile(r"[ \-‑]")
SIZED = regex.compile(r"(\p{Lu}[\p{L}\d]+(?:[ \u00a0]\p{L}+){0,2})[ \u00a0]$")
HEADING = regex.compile(r"(?:^|\n)[ \t]*(\p{Lu}[\p{L}\d]+(?:[ \-]\p{L}[\p{L}\d]*){0,3})[ \t]*(?=\n)")
TITLED = regex.compile(
    r"(?:^|[:.–—-][ \u00a0]|\p{Ll}[ \u00a0])[«“\"][\s\u00a0\u202f]*(\p{Lu}[^«»“”\"\n]{2,40}?)[\s\u00a0\u202f]*[»”\"]"
)
SECTIONS = 3
"""Headings before and after a named one that may name operations too."""
PARAGRAPH = 60
"""Characters of the shortest paragraph under a heading."""
BACK = 60
"""Characters before a numeral among which its name stands."""
SHORTEST = 3
"""Letters of a name that may be looked for again."""
RECALLED_REACH = 4
POLICED = 2
"""Words for police and justice from which on a numeral may be that of an operation that no word calls so."""


def find_numbered(search: Search, stems: set[str]) -> Iterator[OperationMention]:
    """Yield names with an edition (« Lionfish II ») where the text speaks of operations, or quotes them."""
    spoken = bool(stems) or any(head.role in ("head", "anaphor", "edition") for head in search.heads)
    spoken = spoken or sum(head.role == "police" for head in search.heads) >= POLICED
    for edition in EDITION.finditer(search.text):
        before = BEFORE.search(search.text, max(0, edition.start() - BACK), edition.start())
        if read_edition(edition.group(1)) is None or before is None:
            continue
        for candidate in (before.group(1), SEPARATOR.split(before.group(1))[-1]):
            begin = edition.start() - len(candidate)
            quoted = is_quoted(search, begin) and search.text[edition.end(1) :].lstrip()[:1] in '»”"'
            known = candidate.lower() in stems
            if known or ((spoken or quoted) and _may_be_numbered(search, begin, edition.group(1), quoted=quoted)):
                yield OperationMention(begin, edition.end(1), read_name(search.text[begin : edition.end(1)]))
                break


def _may_be_numbered(search: Search, start: int, numeral: str, *, quoted: bool) -> bool:
    """Whether an unknown name with an edition is likely that of an operation."""
    position = search.word_from(start)
    plain = search.text[start : search.words[position].end]
    doubtful = numeral in ("V", "X") or (numeral.isdigit() and not (len(plain) >= SHOUTED and plain.isupper()))
    if read_edition(numeral) in (None, 1) or (not quoted and doubtful):
        return False
    before = search.roles_at(position - 1) if position else frozenset()
    return search.may_open_name(start) and "before_numeral" not in before


def find_sized(search: Search) -> Iterator[OperationMention]:
    """Yield names that end with a size of the pack: « Place nette XXL »."""
    for head in search.heads:
        word = search.words[head.first]
        if head.role != "size" or not search.text[word.start : word.end].isupper():
            continue
        match = SIZED.search(search.text, max(0, word.start - LONGEST_QUOTE), word.start)
        if match is not None and search.may_open_name(match.start(1)):
            yield OperationMention(match.start(1), word.end, read_name(search.text[match.start(1) : word.end]))


def find_titled(search: Search) -> Iterator[OperationMention]:
    """Yield the names that title and text put in quotes: « Toison d'or » rapporte 8 670 objets."""
    title = search.text.lstrip().partition("\n")[0]
    begin = search.text.find(title)
    for match in TITLED.finditer(search.text, begin, begin + len(title)):
        name = quoted_name(search, match, None)
        if name is None or not search.may_open_name(match.start(1)) or _has_bearer(search, match.start(1)):
            continue
        again = search.text.find(match.group(1), begin + len(title))
        if (again > 0 and is_quoted(search, again)) or _is_spoken_of(search):
            yield OperationMention(match.start(1), match.end(1), name)


def _has_bearer(search: Search, start: int) -> bool:
    """Whether a name in quotes is that of a ship, a film, a place: « le « Petit Lucas » »."""
    position = search.word_from(start) - 1
    while position >= 0 and search.text[search.words[position].start] in OPENERS:
        position -= 1
    return any(head.role == "bearer" and head.last == position + 1 for head in search.heads)


def _is_spoken_of(search: Search) -> bool:
    """Whether the text points back to an operation: « cette opération »."""
    return any(head.role == "anaphor" for head in search.heads)


def find_headed(search: Search, found: Sequence[OperationMention]) -> Iterator[OperationMention]:
    """Yield the other short headings of a page on which a heading names an operation and nothing else."""
    spans = {(mention.start, mention.end) for mention in found}
    headings = list(HEADING.finditer(search.text))
    named = [index for index, match in enumerate(headings) if match.span(1) in spans]
    if not named:
        return
    for match in headings[max(0, named[0] - SECTIONS) : named[-1] + 1 + SECTIONS]:
        following = search.text[match.end() :].lstrip("\n ").partition("\n")[0]
        if search.may_open_name(match.start(1)) and len(following) >= PARAGRAPH:
            yield OperationMention(match.start(1), match.end(1), read_name(match.group(1)))


def find_repeated(search: Search, found: Sequence[OperationMention]) -> Iterator[OperationMention]:
    """Yield further mentions of the names already known, with or without their edition."""
    stems = {mention.name.stem for mention in found if len(mention.name.stem) >= SHORTEST}
    for stem in sorted(stems, key=lambda text: (-len(text), text)):
        pattern = regex.compile(r"(?<![\p{L}\d])" + regex.escape(stem) + r"(?![\p{L}\d])", regex.IGNORECASE)
        for match in pattern.finditer(search.text):
            if not match.group()[0].isupper():
                continue
            end = match.end()
            if (edition := EDITION.match(search.text, end)) is not None and read_edition(edition.group(1)):
                end = edition.end(1)
            first = search.word_from(match.start())
            name = read_name(search.text[match.start() : end], search.ordinal_before(first))
            recalled = search.is_recalled(first, first, RECALLED_REACH)
            yield OperationMention(match.start(), end, Name(stem, name.edition, name.numeral), recalled)
