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
            yield from self._signed(first.group(1), ())
        tail = line[-LONGEST:]
        for match in BRACKET.finditer(tail):
            if not tail[match.end() :].strip(' ."»”'):
                yield from self._read_part(match.group(1).strip())

    def _read_part(self, part: str) -> Iterator[Credit]:
        words = split_words(part)
        if not words or words[0].text == COPYRIGHT:
            return
        for label in self._words.source_labels.at(words, 0):
            if name := self._source(part, words, label.last):
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
        if names := self._agencies(part, words):
            yield Credit(names[0], kind="agency", lines=(*lines, *names[1]))
            return
        for match in self._words.credit_words.find(words):
            if match.first and (names := self._agencies(part, words[match.last :])):
                outlet, behind = self._outlet(part[: words[match.first].start].strip(" ,"))
                yield Credit(names[0], outlet, "press", lines=(*lines, match.line, *names[1], *behind))
                return
            if match.first == 0 and (names := self._agencies(part, words[match.last :])):
                yield Credit(names[0], kind="press", lines=(*lines, match.line, *names[1]))
                return
        if lines and (known := self._sources.named(part)):
            yield Credit(outlet=known[0].name, lines=lines)

    def _agencies(self, part: str, words: Sequence[Word]) -> tuple[str, tuple[Line, ...]] | None:
        """Return the agencies that the words name and nothing else, with the lines of the pack; else None."""
        names: list[str] = []
        lines: list[Line] = []
        position = 0
        while position < len(words):
            generic = self._words.agencies.at(words, position)
            joined = self._words.credit_words.at(words, position)
            if (known := self._known(part, words, position)) and known[2] == "agency":
                names.append(known[0])
                position = known[1]
            elif generic:
                names.append(part[words[position].start : words[generic[0].last - 1].end])
                lines.append(generic[0].line)
                position = generic[0].last
            elif joined and names:
                lines.append(joined[0].line)
                position = joined[0].last
            elif words[position].text[0].isalnum() and not self._words.outlet_starts.at(words, position):
                return None
            else:
                position += 1
        return (", ".join(dict.fromkeys(names)), tuple(lines)) if names else None

    def _known(self, part: str, words: Sequence[Word], first: int) -> tuple[str, int, Kind] | None:
        """Return the longest known source that begins at a word: name, number of the word after it, kind."""
        for last in range(min(first + NAME_WORDS, len(words)), first, -1):
            if found := self._sources.named(part[words[first].start : words[last - 1].end]):
                return found[0].name, last, found[1]
        return None

    def _source(self, part: str, words: Sequence[Word], first: int) -> str | None:
        """Return the source after its label: a known one, or a short name with a capital."""
        if first >= len(words):
            return None
        if known := self._known(part, words, first):
            return known[0]
        name = part[words[first].start :].strip(" .")
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
