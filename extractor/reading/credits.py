"""Who signs: the outlet and the agency that an article credits, from its edges."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from extractor.model import Kind
from extractor.packs import Line, Pack, Word, split_words
from extractor.packs.files.sources import SourcesFile
from extractor.reading.lexicons import Lexicons, lexicons_of
from extractor.reading.lines import TextLine

HEAD, FOOT = 10, 12
"""Lines at the top and at the bottom in which articles are signed."""
LONGEST = 140
"""Characters of the longest line of authors, dates and credits."""
NAME = 50
"""Characters of the longest name of an outlet, and of a place with its date before the agency of a dateline."""
NAME_WORDS = 6
"""Words of the longest name of a known source."""
BRACKET = regex.compile(r"\(([^()]{2,60})\)")
PARTS = regex.compile(r"[|•·–—]|\s-\s")
UNKNOWN_AGENCY = regex.compile(r"\p{Lu}[^()\d]{1,30}\d[^()]{0,25}\((?:\p{Lu}[\p{L}-]{1,20}[ ]?){1,2}\)\Z")
"""A place, a date, and in brackets what can only be an agency: « SARAJEVO, 30 nov (Danube) »."""
COPYRIGHT = "©"
"""Before the agency of a photo, which says nothing of the text."""
DASHES = frozenset("-–—:")


@dataclass(frozen=True, slots=True)
class Credit:
    """A signature: the agency or source credited, the outlet that signs, and the lines of the pack behind it."""

    credit: str | None = None
    outlet: str | None = None
    kind: Kind | None = None
    """What the signature makes of the text: « PARIS (AFP) – » that of an agency, « avec AFP » that of a paper."""
    rank: int = 0
    """0 for an agency, 1 for the source of the figures."""
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Agencies:
    """Agencies named in a row, the lines of the pack behind them, and whether an editor signs with them."""

    names: str
    lines: tuple[Line, ...]
    edited: bool


class Signatures:
    """Reads the signatures of one text with the words of a pack and the known sources."""

    def __init__(self, text: str, pack: Pack, sources: SourcesFile) -> None:
        """Keep what the reading needs."""
        self._text = text
        self._words: Lexicons = lexicons_of(pack)
        self._sources = sources

    def find(self, lines: Sequence[TextLine]) -> Iterator[Credit]:
        """Yield the signatures at the top and at the bottom of an article, in order."""
        for line in (*lines[:HEAD], *lines[max(HEAD, len(lines) - FOOT) :]):
            words = self._text[line.start : line.end]
            if line.length <= LONGEST:
                for part in PARTS.split(BRACKET.sub(" | ", words)):
                    yield from self._read_part(part.strip())
            yield from self._read_brackets(words)

    def _read_brackets(self, line: str) -> Iterator[Credit]:
        """Yield « (AFP) » in a dateline, and « (AFP) » or « (avec AFP) » at the end of a line."""
        first = BRACKET.search(line[: LONGEST + NAME])
        if first and 0 < first.start() <= NAME and line[first.end() :].lstrip()[:1] in DASHES:
            found = tuple(self._signed(first.group(1), ()))
            yield from found
            if not found and UNKNOWN_AGENCY.match(line[: first.end()]):
                yield Credit(first.group(1).strip(), kind="agency")
        tail = line[-LONGEST:]
        for match in BRACKET.finditer(tail):
            if not tail[match.end() :].strip(' ."»”'):
                yield from self._read_part(match.group(1).strip(), known_only=True)

    def _read_part(self, part: str, *, known_only: bool = False) -> Iterator[Credit]:
        words = split_words(part)
        if not words or words[0].text == COPYRIGHT:
            return
        for label in self._words.source_labels.at(words, 0):
            if name := self._source(part, words, label.last, known_only=known_only):
                yield Credit(name, rank=1, lines=(label.line,))
                return
        opened = 0
        lines: tuple[Line, ...] = ()
        for byline in self._words.bylines.at(words, 0):
            opened, lines = byline.last, (byline.line,)
        yield from self._signed(part[words[opened].start :] if opened < len(words) else "", lines)

    def _signed(self, part: str, lines: tuple[Line, ...]) -> Iterator[Credit]:
        """Yield « Le Monde avec l'AFP », « AFP », and after a byline also « Le Monde » alone."""
        words = split_words(part)
        if named := self._agencies(part, words):
            kind: Kind = "press" if named.edited else "agency"
            yield Credit(named.names, kind=kind, lines=(*lines, *named.lines))
            return
        for match in self._words.credit_words.find(words):
            if named := self._agencies(part, words[match.last :]):
                outlet, behind = self._outlet(part[: words[match.first].start].strip(" ,"))
                yield Credit(named.names, outlet, "press", lines=(*lines, match.line, *named.lines, *behind))
                return
        if lines and (known := self._sources.named(part)):
            yield Credit(outlet=known[0].name, lines=lines)

    def _agencies(self, part: str, words: Sequence[Word]) -> Agencies | None:
        """Return the agencies that the words name, with initials of a writer at most; None where there is more."""
        names: list[str] = []
        lines: list[Line] = []
        position, edited = 0, False
        while position < len(words):
            word = words[position]
            known = self._known(part, words, position)
            generic = self._words.agencies.at(words, position)
            others = self._words.not_outlets.at(words, position)
            passed = others or (self._words.credit_words.at(words, position) if names else [])
            if known and known[2] == "agency":
                names.append(known[0])
                position = known[1]
            elif generic:
                names.append(part[word.start : words[generic[0].last - 1].end])
                lines.append(generic[0].line)
                position = generic[0].last
            elif passed:
                lines.append(passed[0].line)
                position, edited = passed[0].last, edited or bool(others)
            elif _is_initial(words, position):
                position, edited = position + 2, True
            elif word.text[0].isalnum() and not self._words.outlet_starts.at(words, position):
                return None
            else:
                position += 1
        return Agencies(", ".join(dict.fromkeys(names)), tuple(lines), edited) if names else None

    def _known(self, part: str, words: Sequence[Word], first: int) -> tuple[str, int, Kind] | None:
        """Return the longest known source that begins at a word: name, number of the word after it, kind."""
        for last in range(min(first + NAME_WORDS, len(words)), first, -1):
            if found := self._sources.named(part[words[first].start : words[last - 1].end]):
                return found[0].name, last, found[1]
        return None

    def _source(self, part: str, words: Sequence[Word], first: int, *, known_only: bool) -> str | None:
        """Return the source after its label: a known one, or a short name with a capital."""
        if first >= len(words):
            return None
        if known := self._known(part, words, first):
            return known[0]
        name = part[words[first].start :].strip(" .")
        if known_only:
            return None
        return name if words[first].capital and len(name) <= NAME and "." not in name else None

    def _outlet(self, name: str) -> tuple[str | None, tuple[Line, ...]]:
        """Return the outlet before a credit: a known one, or one that begins like the name of a newspaper."""
        words = split_words(name)
        if known := self._sources.named(name):
            return known[0].name, ()
        if not words or (refused := self._words.not_outlets.at(words, 0)):
            return None, tuple(match.line for match in refused) if words else ()
        starts = self._words.outlet_starts.at(words, 0)
        if starts and len(words) > 1 and words[0].capital and words[1].capital and len(name) <= NAME:
            return name, tuple(match.line for match in starts)
        return None, ()


def _is_initial(words: Sequence[Word], position: int) -> bool:
    """Return whether the initial of a writer stands there: « R. » in « R. N. / APS »."""
    word, following = words[position], words[position + 1 : position + 2]
    return word.capital and len(word.text) == 1 and bool(following) and following[0].text == "."
