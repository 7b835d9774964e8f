"""Names after a head word or *baptisée*, and in quotes before *menée*."""

from collections.abc import Iterator

import regex

from extractor.finding.names import Name, read_edition, read_name
from extractor.finding.operations.mentions import HeadMention, OperationMention, Search

QUOTED = regex.compile(
    r"[\s\u00a0\u202f]*(?:[«“\"„][\s\u00a0\u202f]*([^«»“”\"„\n]{2,60}?)[\s\u00a0\u202f]*[»”\"]|['‘]([^'’‘\n]{2,60}?)['’](?!\p{L}))"
)
CAPITALISED = regex.compile(r"\p{Lu}[\p{L}\d]*(?:['’]\p{Lu}\p{L}*)?(?:[-‑]\p{L}[\p{L}\d]*|\d+)*")
ROMAN_OR_DIGIT = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V|X)|X{1,3}|\d{1,2}\.0|[2-9])"
EDITION = regex.compile(rf"(?:[\s\u00a0\u202f]|[-‑])({ROMAN_OR_DIGIT}(?![\p{{L}}\d]|[.,]\d|\s?(?:%|€)))")
CLOSED = regex.compile(r"[«“\"][\s\u00a0\u202f]*([^«»“”\"\n]{2,40}?)[\s\u00a0\u202f]*[»”\"],?[ \u00a0]$")
LISTED = regex.compile(r"[ \u00a0]*(?:,|\p{Ll}{1,3}|&)(?=[ \u00a0]+\p{Lu})")
SMALL = regex.compile(r"[ \u00a0]\p{Ll}{3,}")
PUNCTUATION = regex.compile(r"[,;:.()\n]")
GAP = regex.compile(r"[ \u00a0\u202f]+")
OPENERS = '«“"„'
LONGEST_NAME = 5
"""Words of a name."""
LONGEST_QUOTE = 60
JOINED = 8
"""Characters of the small words inside a name."""
NEAR = 14
"""Words between a head word and *baptisée* that still belong together."""
RECALLED_REACH = 3


def find_introduced(search: Search) -> Iterator[OperationMention]:
    """Yield names after a head word, directly or in quotes, after *baptisée*, and before *menée*."""
    for head in search.heads:
        if head.role == "head":
            yield from _after(search, head)
        elif head.role == "called":
            near = _has_head_near(search, head)
            alone = not near and not _is_borne(search, head)
            yield from (m for m in _after(search, head) if near or (alone and is_quoted(search, m.start)))
        elif head.role == "frame":
            yield from (mention for mention in _after(search, head) if _is_marked(search, mention))
        elif head.role == "report":
            yield from _before_report(search, head)


def is_quoted(search: Search, start: int) -> bool:
    """Return whether a capital letter stands behind an opening quote."""
    return search.text[:start].rstrip()[-1:] in OPENERS and search.text[start].isupper()


def _is_borne(search: Search, called: HeadMention) -> bool:
    """Whether something else bears the name: « connu sous le nom de »."""
    return any(head.role == "bearer" and head.first < called.last == head.last for head in search.heads)


def _is_marked(search: Search, mention: OperationMention) -> bool:
    """Whether quotes or an edition show that what stands behind « au cours de » is a name of an operation."""
    if is_quoted(search, mention.start):
        return True
    return (mention.name.edition or 1) > 1 and search.may_open_name(mention.start)


def _has_head_near(search: Search, called: HeadMention) -> bool:
    return any(
        head.role in ("head", "kind", "anaphor", "edition")
        and called.first - NEAR <= head.last
        and head.first <= called.last + NEAR
        for head in search.heads
    )


def _before_report(search: Search, head: HeadMention) -> Iterator[OperationMention]:
    """Yield the name in quotes before its participle: « Corail », menée du 17 au 28 avril."""
    start = search.words[head.first].start
    line = search.text.rfind("\n", 0, start) + 1
    match = CLOSED.search(search.text, max(line, start - LONGEST_QUOTE), start)
    if match is not None and match.group(1)[0].isupper() and (name := quoted_name(search, match, None)) is not None:
        yield OperationMention(match.start(1), match.end(1), name, line=head.line)


def _after(search: Search, head: HeadMention) -> Iterator[OperationMention]:
    """Yield the name, or the names of a list, that follow a head word."""
    offset = search.words[head.last - 1].end
    if head.role == "called" and "head" in search.roles_at(head.last):
        return  # « denominada Operación Manglar »: the head word has the name
    ordinal = None if head.role == "called" else search.ordinal_before(head.first)  # « une seconde, baptisée … »
    recalled = search.is_recalled(head.first, head.last, RECALLED_REACH)
    if search.begins_with_head(offset):
        return
    if (quoted := QUOTED.match(search.text, offset)) is not None:
        if (name := quoted_name(search, quoted, ordinal)) is not None:
            start, end = quoted.span(1) if quoted.group(1) else quoted.span(2)
            yield OperationMention(start, end, name, recalled, head.line)
        return
    while (span := _capitalised(search, offset)) is not None:
        start, end = span
        yield OperationMention(start, end, read_name(search.text[start:end], ordinal), recalled, head.line)
        following = LISTED.match(search.text, end)
        if following is None:
            return
        offset = following.end()


def quoted_name(search: Search, quoted: "regex.Match[str]", ordinal: int | None) -> Name | None:
    """Return the name between quotes, None where it is a sentence or a phrase that names nothing."""
    group = 1 if quoted.group(1) else 2
    content = quoted.group(group)
    if len(content.split()) > LONGEST_NAME or content[-1:] in ".,;:!?" or not content[:1].isalnum():
        return None
    if "never" in search.roles_at(search.word_from(quoted.start(group))):
        return None
    return read_name(content, ordinal)


def _capitalised(search: Search, offset: int) -> tuple[int, int] | None:
    """Return the span of a name in capitals that follows, with its edition."""
    gap = GAP.match(search.text, offset)
    if gap is None:
        return None
    start, end, count = gap.end(), -1, 0
    position = start
    while count < LONGEST_NAME and (match := CAPITALISED.match(search.text, position)) is not None:
        if "never" in search.roles_at(search.word_from(match.start())):
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
    end = _with_small_word(search, start, end)
    if (edition := EDITION.match(search.text, end)) is not None:
        end = edition.end(1)
    return start, end


def _over_small_words(search: Search, offset: int) -> int:
    """Return where the next capitalised word of a name may begin, over « de », « la »; -1 where none may."""
    gap = GAP.match(search.text, offset)
    if gap is None:
        return -1
    position = search.word_from(gap.end())
    for _ in range(2):
        if position < len(search.words) and not search.words[position].capital:
            position += "inside" in search.roles_at(position)
    if position >= len(search.words) or not search.words[position].capital:
        return -1
    joined = search.text[offset : search.words[position].start]
    return search.words[position].start if len(joined) <= JOINED and PUNCTUATION.search(joined) is None else -1


def _with_small_word(search: Search, start: int, end: int) -> int:
    """Return the end of the name with its second word in small letters, where the text repeats the pair."""
    small = SMALL.match(search.text, end)
    if small is None or search.roles_at(search.word_from(small.start() + 1)):
        return end
    pair = search.text[start : small.end()].lower()
    return small.end() if search.text.lower().count(pair) > 1 else end
