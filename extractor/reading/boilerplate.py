"""What a page says that is not the article: menus, links to others, subscriptions, counters, credits of photos.

Better to leave a line too many than to take a claim: the headline is never boilerplate, a rule about the end of
a text holds only in its second half, and a link inside a paragraph is taken only up to the end of its sentence.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extractor.model import Quote
from extractor.packs import Lexicon, Line, Match, Pack, Word
from extractor.reading.labels import find_labels
from extractor.reading.lexicons import Lexicons, lexicons_of
from extractor.reading.lines import BARS, TextLine, split_lines

TITLE = 160
"""Characters of the longest headline or menu line; that of 88 French articles of the development set has 141."""
BLOCK = 8
"""Titles that a heading takes with it, at most, before a blank line."""
END_AFTER = 0.5
"""Share of the text that stands before the line after which nothing counts."""
ENDERS = frozenset(".!?…")
CLOSERS = frozenset("»”\"')")
MENU_BARS = (BARS | {"/"}) - frozenset("—–")


@dataclass(frozen=True, slots=True)
class Page:
    """A text with its lines, on its way through the rules."""

    text: str
    lines: Sequence[TextLine]
    lexicons: Lexicons
    pack: Pack
    titles: int
    """Number of the first line from which on all lines are short and end in no full stop."""


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of boilerplate and the line of the pack that found it."""

    start: int
    end: int
    line: Line


Rule = Callable[[Page, int], Iterator[Found]]


def mark_boilerplate(text: str, pack: Pack, lines: Sequence[TextLine] | None = None) -> tuple[Quote, ...]:
    """Return the spans that hold no claims, in order, none touching another; `lines` where they are split already."""
    lines = split_lines(text) if lines is None else lines
    spans: list[tuple[int, int]] = []
    for found in sorted(find_boilerplate(text, pack, lines), key=lambda found: (found.start, found.end)):
        if spans and found.start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], found.end))
        else:
            spans.append((found.start, found.end))
    return tuple(Quote(start=start, end=end, text=text[start:end]) for start, end in spans)


def find_boilerplate(text: str, pack: Pack, lines: Sequence[TextLine]) -> Iterator[Found]:
    """Yield every stretch that a line of the pack finds; they may overlap."""
    page = Page(text, lines, lexicons_of(pack), pack, _first_of_titles(text, lines))
    headline = False
    for number, _ in enumerate(page.lines):
        found = [found for rule in ABOVE for found in rule(page, number)]
        if not found and not headline:
            headline = True
            continue
        if headline:
            found += [found for rule in BELOW for found in rule(page, number)]
        yield from found


def _whole_lines(page: Page, number: int) -> Iterator[Found]:
    for match in _openings(page.lexicons.whole_lines, page.lines[number]):
        if match.last == len(page.lines[number].words) or page.lines[number].is_alone(match.last):
            yield _whole(page.lines[number], match.line)


def _menus(page: Page, number: int) -> Iterator[Found]:
    text_line = page.lines[number]
    for match in _openings(page.lexicons.menus, text_line):
        around = text_line.words[match.last - 1 : match.last + 1]
        if text_line.length <= TITLE and any(word.text in MENU_BARS or word.text == ":" for word in around):
            yield _whole(text_line, match.line)


def _counters(page: Page, number: int) -> Iterator[Found]:
    """Yield the parts between bars that are numbers and words of counters and nothing else."""
    text_line = page.lines[number]
    if text_line.length > TITLE:
        return
    parts: list[Sequence[Word]] = []
    first = text_line.body
    for position in range(first, len(text_line.words) + 1):
        if position == len(text_line.words) or text_line.words[position].text in BARS:
            parts.append(text_line.words[first:position])
            first = position + 1
    counting = [(part, _counting(page.lexicons, part)) for part in parts if part]
    if all(lines for _, lines in counting):
        yield from (_whole(text_line, line) for _, lines in counting for line in lines)
    else:
        yield from (Found(part[0].start, part[-1].end, line) for part, lines in counting for line in lines)


def _counting(lexicons: Lexicons, part: Sequence[Word]) -> list[Line]:
    """Return the lines of the pack that a part consists of; none where another word stands in it."""
    lines: list[Line] = []
    position = 0
    while position < len(part):
        matches = lexicons.counters.at(part, position)
        if not matches and part[position].text[0].isalpha():
            return []
        lines += [match.line for match in matches]
        position = matches[0].last if matches else position + 1
    return lines


def _labels(page: Page, number: int) -> Iterator[Found]:
    for label in find_labels(page.text, page.lines[number], page.pack):
        yield Found(label.start, label.end, label.line)


def _headings(page: Page, number: int) -> Iterator[Found]:
    text_line = page.lines[number]
    for match in (*_openings(page.lexicons.headings, text_line), *_openings(page.lexicons.links, text_line)):
        if text_line.is_alone(match.last):
            yield Found(text_line.start, _end_of_block(page, number), match.line)


def _end_of_block(page: Page, number: int) -> int:
    """Return where the titles below a heading end: at a blank line or a sentence; at the end if all are titles."""
    end = page.lines[number].end
    if end > END_AFTER * len(page.text) and number + 1 >= page.titles:
        return page.lines[-1].end
    for text_line in page.lines[number + 1 : number + 1 + BLOCK]:
        if text_line.spaced or not _is_title(page.text, text_line):
            break
        end = text_line.end
    return end


def _first_of_titles(text: str, lines: Sequence[TextLine]) -> int:
    """Return the number of the first line from which on all are titles."""
    return next((number + 1 for number in reversed(range(len(lines))) if not _is_title(text, lines[number])), 0)


def _is_title(text: str, text_line: TextLine) -> bool:
    return text_line.length <= TITLE and text[text_line.end - 1] not in ".;,:»"


def _line_starts(page: Page, number: int) -> Iterator[Found]:
    text_line = page.lines[number]
    for match in (*_openings(page.lexicons.line_starts, text_line), *_openings(page.lexicons.links, text_line)):
        if _goes_on(text_line, match.last):
            continue
        if text_line.length <= 2 * TITLE:
            yield _whole(text_line, match.line)
        else:
            yield Found(text_line.start, _end_of_title(page, text_line, match.last), match.line)


def _ends(page: Page, number: int) -> Iterator[Found]:
    text_line = page.lines[number]
    if text_line.start > END_AFTER * len(page.text):
        for match in _openings(page.lexicons.ends, text_line):
            if not _goes_on(text_line, match.last):
                yield Found(text_line.start, page.lines[-1].end, match.line)


def _prompts(page: Page, number: int) -> Iterator[Found]:
    text_line = page.lines[number]
    for match in page.lexicons.prompts.find(text_line.words):
        start, end = _sentence(text_line, match)
        yield Found(start, end, match.line)


def _inner_links(page: Page, number: int) -> Iterator[Found]:
    text_line = page.lines[number]
    for match in page.lexicons.links.find(text_line.words):
        before = text_line.words[match.first - 1] if match.first else None
        if before is not None and before.text not in ENDERS | CLOSERS | BARS | frozenset("(["):
            continue
        if not _goes_on(text_line, match.last):
            start = text_line.words[match.first].start
            yield Found(start, _end_of_title(page, text_line, match.last), match.line)


ABOVE: tuple[Rule, ...] = (_whole_lines, _menus, _counters, _labels)
"""Rules that hold above the headline too; they know a line by all its words."""
BELOW: tuple[Rule, ...] = (_headings, _line_starts, _ends, _prompts, _inner_links)


def _openings(lexicon: Lexicon[None], text_line: TextLine) -> Iterator[Match[None]]:
    yield from lexicon.at(text_line.words, 0)
    if text_line.body:
        yield from lexicon.at(text_line.words, text_line.body)


def _whole(text_line: TextLine, line: Line) -> Found:
    return Found(text_line.start, text_line.end, line)


def _goes_on(text_line: TextLine, last: int) -> bool:
    """Return whether the words before `last` go on in lower case: part of a sentence, not a label (« Lire : »)."""
    if last >= len(text_line.words) or not text_line.words[last - 1].text[0].isalnum():
        return False
    word = text_line.words[last]
    return word.text[0].isalpha() and not word.capital


def _ends_here(text_line: TextLine, position: int) -> bool:
    """Return whether a sentence ends with the word at a position (and not « M. » or « 2.500 »)."""
    words = text_line.words
    if words[position].text not in ENDERS:
        return False
    if position + 1 == len(words):
        return True
    following, before = words[position + 1], words[position - 1] if position else None
    if before is not None and len(before.text) == 1 and before.text.isalpha():
        return False
    if following.text[0].isalpha():
        return following.capital
    return not following.text.isdigit() or following.start > words[position].end


def _sentence(text_line: TextLine, match: Match[None]) -> tuple[int, int]:
    """Return where the sentence around a match begins and ends; the match alone where the sentence has no end."""
    words, first, last = text_line.words, match.first, match.last
    least, most = words[last - 1].end - 2 * TITLE, words[first].start + 2 * TITLE
    while first > 0 and words[first].start > least and not _ends_here(text_line, first - 1):
        first -= 1
    while last < len(words) and words[last - 1].end < most and not _ends_here(text_line, last - 1):
        last += 1
    if words[last - 1].end - words[first].start > 2 * TITLE:
        first, last = match.first, match.last
    return words[first].start, words[last - 1].end


def _end_of_title(page: Page, text_line: TextLine, last: int) -> int:
    """Return where the title of a link ends inside a paragraph; where none ends soon, only the words of the link."""
    words = text_line.words
    opened = words[last - 1].end
    position = last
    while position < len(words) and words[position].end - opened <= TITLE:
        if _ends_here(text_line, position):
            return words[position].end
        position += 1
    return text_line.end if position == len(words) else opened
