"""Names of operations in a text: after a head word, after *baptisée*, in quotes, with an edition."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from extractor.finding.names import Name, read_edition, read_name
from extractor.packs import Lexicon, Line, Pack, Word

QUOTED = regex.compile(r"[\s\u00a0\u202f]*[«“\"„'’‘][\s\u00a0\u202f]*([^«»“”\"„\n]{2,60}?)[\s\u00a0\u202f]*[»”\"’']")
CAPITALISED = regex.compile(r"\p{Lu}[\p{L}\d]*(?:['’]\p{Lu}\p{L}*)?(?:[-‑]\p{L}[\p{L}\d]*|\d+)*")
EDITION = regex.compile(r"(?:[\s\u00a0\u202f]|[-‑])((?:X{0,3}(?:IX|IV|V?I{1,3}|V|X)|X{1,3}|\d{1,2}\.0|[2-9])(?![\p{L}\d]|[.,]\d|\s?(?:%|€)))")
CLOSED = regex.compile(r"[«“\"][\s\u00a0\u202f]*([^«»“”\"\n]{2,40})[\s\u00a0\u202f]*[»”\"],?[ \u00a0]$")
SIZED = regex.compile(r"(\p{Lu}[\p{L}\d]+(?:[ \u00a0]\p{L}+){0,2})[ \u00a0]$")
HEADING = regex.compile(r"(?:^|\n)[ \t]*(\p{Lu}[\p{L}\d]+(?:[ \-]\p{L}[\p{L}\d]*){0,3})[ \t]*(?=\n)")
SECTIONS = 3
"""Headings before and after a named one that may name operations too."""
PARAGRAPH = 60
"""Characters of the shortest paragraph under a heading."""
LONGEST_QUOTE = 60
BEFORE = regex.compile(r"((?:\p{Lu}[\p{L}\d]+[ \-‑])?\p{Lu}[\p{L}\d]+)$")
SEPARATOR = regex.compile(r"[ \-‑]")
LISTED = regex.compile(r"[ \u00a0]*(?:,|\p{Ll}{1,3}|&)(?=[ \u00a0]+\p{Lu})")
OPENERS = "«“\"„"
GAP = regex.compile(r"[ \u00a0\u202f]+")
LONGEST_NAME = 5
"""Words of a name."""
NO_NAME = frozenset(("before_numeral", "never", "head", "kind", "called", "edition", "recalled", "report", "announce"))
"""Roles of a word that cannot be the first of a name recognised by its numeral alone."""
NEAR = 14
"""Words between a head word and *baptisée* that still belong together."""


@dataclass(frozen=True, slots=True)
class OperationMention:
    """text[start:end] names an operation; `certain` where a head word, quotes or *baptisée* say so."""

    start: int
    end: int
    name: Name
    certain: bool
    recalled: bool
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class HeadMention:
    """words[first:last] speak of an operation, by name or not (« une vaste opération »)."""

    first: int
    last: int
    role: str
    line: Line


ROLES = ("head", "kind", "called", "edition", "recalled", "anaphor", "fiction", "before_numeral", "report", "announce", "attack", "accident", "police", "past", "inside", "never", "size")


@lru_cache(maxsize=16)
def lexicon(pack: Pack) -> Lexicon[str]:
    """Return the words of this room, compiled from the pack once."""
    words = pack.operations
    entries = [(line, role) for role in ROLES for line in getattr(words, role)]
    entries += [(line, f"ordinal:{number}") for number, line in words.ordinals.items()]
    return Lexicon(entries)


def find_heads(words: tuple[Word, ...], pack: Pack) -> tuple[HeadMention, ...]:
    """Return every word of operations.yaml in the text, in order; several roles may share a word."""
    known = lexicon(pack)
    return tuple(HeadMention(match.first, match.last, match.meaning, match.line) for match in known.find(words))


@dataclass(frozen=True, slots=True)
class _Search:
    text: str
    words: tuple[Word, ...]
    heads: tuple[HeadMention, ...]
    lexicon: Lexicon[str]

    def roles_at(self, position: int) -> frozenset[str]:
        return frozenset(match.meaning for match in self.lexicon.at(self.words, position))


def find_operations(text: str, words: tuple[Word, ...], pack: Pack) -> tuple[OperationMention, ...]:
    """Return the mentions of named operations, in order, not overlapping.

    « une opération d'envergure baptisée Liberterra II », « la huitième opération « PANGEA » ».
    """
    search = _Search(text, words, find_heads(words, pack), lexicon(pack))
    found = list(_introduced(search))
    stems = {mention.name.stem.lower() for mention in found}
    found += _numbered(search, stems)
    found += _sized(search)
    found += _headed(search, found)
    found += _repeated(search, found)
    return _without_overlaps(found)


def _introduced(search: _Search) -> Iterator[OperationMention]:
    """Yield names after a head word, directly, in quotes, or after *baptisée*."""
    for head in search.heads:
        if head.role == "head":
            yield from _after(search, head)
        elif head.role == "called":
            quoted = not _has_head_near(search, head)
            yield from (mention for mention in _after(search, head) if not quoted or _is_quoted(search, mention))
        elif head.role == "report":
            yield from _before_report(search, head)


def _has_head_near(search: _Search, called: HeadMention) -> bool:
    return any(
        head.role in ("head", "kind", "anaphor", "edition")
        and (0 <= called.first - head.last <= NEAR or 0 <= head.first - called.last <= NEAR)
        for head in search.heads
    )


def _is_quoted(search: _Search, mention: OperationMention) -> bool:
    return search.text[: mention.start].rstrip()[-1:] in OPENERS and search.text[mention.start].isupper()


def _before_report(search: _Search, head: HeadMention) -> Iterator[OperationMention]:
    """Yield the name in quotes before its participle: « Corail », menée du 17 au 28 avril."""
    start = search.words[head.first].start
    line = search.text.rfind("\n", 0, start) + 1
    match = CLOSED.search(search.text, max(line, start - LONGEST_QUOTE), start)
    if match is not None and (name := _quoted_name(search, match, None, lower=False)) is not None:
        yield OperationMention(match.start(1), match.end(1), name, True, False, head.line)


def _after(search: _Search, head: HeadMention) -> Iterator[OperationMention]:
    """Yield the name, or the names of a list, that follow a head word."""
    offset = search.words[head.last - 1].end
    ordinal = _ordinal_before(search, head.first)
    recalled = any(h.role == "recalled" and head.first - 3 <= h.first < head.last for h in search.heads)
    if (quoted := QUOTED.match(search.text, offset)) is not None:
        if (name := _quoted_name(search, quoted, ordinal, lower=True)) is not None:
            yield OperationMention(quoted.start(1), quoted.end(1), name, True, recalled, head.line)
        return
    while (span := _capitalised(search, offset)) is not None:
        start, end = span
        yield OperationMention(start, end, read_name(search.text[start:end], ordinal), True, recalled, head.line)
        offset = _next_in_list(search, end)
        if offset < 0:
            return


def _quoted_name(search: _Search, quoted: "regex.Match[str]", ordinal: int | None, *, lower: bool) -> Name | None:
    content = quoted.group(1)
    if len(content.split()) > LONGEST_NAME or content[-1:] in ".,;:!?" or not content[:1].isalnum():
        return None
    position = _word_from(search, quoted.start(1))
    if "never" in search.roles_at(position):
        return None
    if not lower and not content[0].isupper():
        return None
    return read_name(content, ordinal)


def _word_from(search: _Search, offset: int) -> int:
    low, high = 0, len(search.words)
    while low < high:
        middle = (low + high) // 2
        if search.words[middle].start < offset:
            low = middle + 1
        else:
            high = middle
    return low


def _capitalised(search: _Search, offset: int) -> tuple[int, int] | None:
    """Return the span of a name in capitals that follows, with its edition."""
    gap = GAP.match(search.text, offset)
    if gap is None:
        return None
    start, end, count = gap.end(), -1, 0
    position = start
    while count < LONGEST_NAME and (match := CAPITALISED.match(search.text, position)) is not None:
        if "never" in search.roles_at(_word_from(search, match.start())):
            break
        if count and read_edition(match.group()) is not None:
            end = match.end()
            break
        end, count = match.end(), count + 1
        position = _over_small_words(search, end)
        if position < 0:
            break
    if end < 0:
        return None
    if (edition := EDITION.match(search.text, end)) is not None:
        end = edition.end(1)
    return start, end


def _over_small_words(search: _Search, offset: int) -> int:
    """Return where the next capitalised word of a name may begin, over « de », « la »; -1 where none may."""
    gap = GAP.match(search.text, offset)
    if gap is None:
        return -1
    position = _word_from(search, gap.end())
    for _ in range(2):
        if position < len(search.words) and "inside" in search.roles_at(position) and not search.words[position].capital:
            position += 1
    if position >= len(search.words) or not search.words[position].capital:
        return -1
    if "\n" in search.text[offset : search.words[position].start]:
        return -1
    joined = search.text[offset : search.words[position].start]
    return search.words[position].start if len(joined) <= 8 and regex.search(r"[,;:.()]", joined) is None else -1


def _next_in_list(search: _Search, offset: int) -> int:
    """Return where the next name of « les opérations A, B et C » may begin, or -1."""
    match = LISTED.match(search.text, offset)
    return match.end() if match is not None else -1


def _ordinal_before(search: _Search, first: int) -> int | None:
    for head in search.heads:
        if head.role.startswith("ordinal:") and 0 <= first - head.last <= 4:
            return int(head.role.partition(":")[2])
    return None


def _numbered(search: _Search, stems: set[str]) -> Iterator[OperationMention]:
    """Yield names with an edition (« Lionfish II ») where the text speaks of operations at all."""
    spoken = bool(stems) or any(head.role in ("head", "anaphor", "edition") for head in search.heads)
    for edition in EDITION.finditer(search.text):
        number = read_edition(edition.group(1))
        before = BEFORE.search(search.text, max(0, edition.start() - 60), edition.start())
        if number is None or before is None:
            continue
        for candidate in (before.group(1), SEPARATOR.split(before.group(1))[-1]):
            begin = edition.start() - len(candidate)
            known = candidate.lower() in stems
            spoken_here = spoken or search.text[:begin].rstrip()[-1:] in OPENERS
            if known or (spoken_here and _may_be_numbered(search, begin, edition.group(1))):
                name = read_name(search.text[begin : edition.end(1)])
                yield OperationMention(begin, edition.end(1), name, known, False)
                break


def _sized(search: _Search) -> Iterator[OperationMention]:
    """Yield names that end with a size of the pack: « Place nette XXL »."""
    for position, word in enumerate(search.words):
        if "size" not in search.roles_at(position) or not search.text[word.start : word.end].isupper():
            continue
        match = SIZED.search(search.text, max(0, word.start - LONGEST_QUOTE), word.start)
        if match is not None and not search.roles_at(_word_from(search, match.start(1))) & NO_NAME:
            yield OperationMention(match.start(1), word.end, read_name(search.text[match.start(1) : word.end]), True, False)


def _may_be_numbered(search: _Search, start: int, numeral: str) -> bool:
    """Whether an unknown name with a Roman edition is likely that of an operation."""
    if numeral.isdigit() or read_edition(numeral) in (None, 1) or numeral in ("V", "X"):
        return False
    position = _word_from(search, start)
    before = search.roles_at(position - 1) if position else frozenset()
    return not search.roles_at(position) & NO_NAME and "before_numeral" not in before


def _headed(search: _Search, found: list[OperationMention]) -> Iterator[OperationMention]:
    """Yield the other short headings of a page on which a heading names an operation and nothing else."""
    headings = [match for match in HEADING.finditer(search.text)]
    named = [match for match in headings if any(m.start == match.start(1) and m.end == match.end(1) for m in found)]
    if not named:
        return
    low, high = headings.index(named[0]), headings.index(named[-1])
    for match in headings[max(0, low - SECTIONS) : high + SECTIONS]:
        opening = search.roles_at(_word_from(search, match.start(1)))
        if not opening & NO_NAME and _is_followed_by_text(search.text, match.end()):
            yield OperationMention(match.start(1), match.end(1), read_name(match.group(1)), True, False)


def _is_followed_by_text(text: str, end: int) -> bool:
    """Whether a heading has a paragraph of its own."""
    following = text[end:].lstrip("\n ").partition("\n")[0]
    return len(following) >= PARAGRAPH


def _repeated(search: _Search, found: list[OperationMention]) -> Iterator[OperationMention]:
    """Yield further mentions of the names already known, with or without their edition."""
    stems = {mention.name.stem for mention in found if len(mention.name.stem) >= 3}
    for stem in sorted(stems, key=lambda text: (-len(text), text)):
        pattern = regex.compile(r"(?<![\p{L}\d])" + regex.escape(stem) + r"(?![\p{L}\d])", regex.IGNORECASE)
        for match in pattern.finditer(search.text):
            if not match.group()[0].isupper():
                continue
            end = match.end()
            if (edition := EDITION.match(search.text, end)) is not None and read_edition(edition.group(1)):
                end = edition.end(1)
            first = _word_from(search, match.start())
            recalled = any(h.role == "recalled" and first - 4 <= h.first < first for h in search.heads)
            ordinal = _ordinal_before(search, first)
            name = read_name(search.text[match.start() : end], ordinal)
            yield OperationMention(match.start(), end, Name(stem, name.edition, name.numeral), True, recalled)


def _without_overlaps(found: list[OperationMention]) -> tuple[OperationMention, ...]:
    kept: list[OperationMention] = []
    for mention in sorted(found, key=lambda m: (m.start, -(m.end - m.start), not m.certain, m.line is None)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
