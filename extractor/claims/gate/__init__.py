"""The gate: whether the characters of a text leave any way to a claim.

It follows the conditions under which `extract_claims` yields something, each as one that words in sight can meet:
results in the lead, or anywhere where police and the like are named in it, or a name of an operation.  False is
certain; True only says that the text is worth reading.
"""

from collections.abc import Iterator, Sequence

import regex

from extractor.claims.gate import bits as b
from extractor.claims.gate.rules import allowed, levels, listed_levels
from extractor.claims.judging import LEAD
from extractor.claims.labels import LABEL_SIGNS
from extractor.packs import Pack, fold
from extractor.parsing.abbreviations import abbreviations_of
from extractor.parsing.segmentation import BULLET
from extractor.parsing.sieve import Sieve, flatten

END = regex.compile(r"\n|([.!?…])([»”\"')\]}’]?) ?(?=\p{Lu})")
"""What surely ends a sentence, where no abbreviation stands before it."""
LAST_WORD = regex.compile(r"\p{Lu}*[^\W\d_\p{Lu}]*$")
LONGEST_WORD = 12
DIGIT = regex.compile(r"\d")
SYMBOL = regex.compile(r"\d[^\S\n]?[^\W\d_](?!['’\w])")
"""A unit of one letter: « 12 t »."""
SIGNS = regex.escape("".join(sorted(LABEL_SIGNS)))
LABELLED = regex.compile(rf"(?:(?<!\d)[{SIGNS}]\s*|[{SIGNS}]\s+)\d")
CLOSING = '»”"'
NUMERAL = r"(?:[IVX]+|\d{1,2}(?:\.0)?)"
QUOTED_EDITION = regex.compile(rf"\p{{Lu}}[\p{{L}}\d]+[\s‑-]{NUMERAL}\s*[»”\"]")
SPOKEN_EDITION = regex.compile(r"\p{Lu}[\p{L}\d]+[\s‑-](?:[IVX]{2,}|\d{1,2}\.0)(?![\p{L}\d])")
EDITION = regex.compile(rf"[\p{{L}}\d][\s‑-]{NUMERAL}(?![\p{{L}}\d])")
OPENING = regex.compile(r"\s*[«“\"„'‘]|\s+\p{Lu}")
BEFORE_REPORT = regex.compile(r"[«“\"] ?\p{Lu}[^«»“”\"\n]{1,40}[»”\"],? $")
BESIDE = 60
"""Characters of a name in quotes before the word behind it."""

Hits = Sequence[tuple[int, int, int]]
NAMING = b.mask("head", "called", "report", "size")


class Gate:
    """Says of texts whether they are worth reading, for one pack."""

    def __init__(self, pack: Pack) -> None:
        """Compile the words of a pack that claims cannot do without."""
        self._sieve = Sieve(b.entries(pack))
        self._abbreviations = frozenset(abbreviations_of(pack))

    def admits(self, text: str) -> bool:
        """Return whether a text may hold a claim; False is certain."""
        flat = flatten(text)
        hits = self._sieve.hits(flat)
        seen = 0
        for _, _, bits in hits:
            seen |= bits
        return _may_be_named(flat, hits, seen) or bool(seen & b.TELLING and self._may_tell(flat, hits, seen))

    def _may_tell(self, text: str, hits: Hits, seen: int) -> bool:
        """Whether figures of results may show an operation that has no name."""
        ends = list(self._ends(text))
        lead_end = ends[LEAD - 1] if len(ends) >= LEAD else len(text)
        lead = 0
        for start, _, bits in hits:
            lead |= bits if start < lead_end else 0
        wanted, below = allowed(seen, lead), allowed(seen, None)
        start, place = 0, 0
        for stop in ends:
            if start >= lead_end:
                if not below:
                    return False
                wanted = below
            first = place
            while place < len(hits) and hits[place][0] < stop:
                place += 1
            if place > first and wanted & _levels(text, (start, stop), hits[first:place], hits[:place]):
                return True
            start = stop
        return False

    def _ends(self, text: str) -> Iterator[int]:
        """Yield where sentences surely end, the end of the text included."""
        for match in END.finditer(text):
            if match.group(1) == "." and not match.group(2) and self._is_abbreviated(text, match.start()):
                continue
            yield match.end()
        yield len(text)

    def _is_abbreviated(self, text: str, stop: int) -> bool:
        word = LAST_WORD.search(text, max(0, stop - LONGEST_WORD), stop)
        return word is not None and (len(word.group()) < 2 or fold(word.group()) in self._abbreviations)


def _levels(text: str, span: tuple[int, int], hits: Hits, before: Hits) -> int:
    """Return the levels of what may be counted between two sure ends of sentences; `before` holds all hits up to it."""
    words, labelled = 0, False
    for start, _, bits in hits:
        words |= bits
        labelled = labelled or bool(bits & b.COUNTED and text[:start].rstrip()[-1:] in LABEL_SIGNS)
    segment = text[span[0] : span[1]]
    if DIGIT.search(segment):
        words |= b.NUMBER | (b.WEIGHT if SYMBOL.search(segment) else 0)
    line = text.rfind("\n", 0, span[0] + 1) + 1
    found = levels(words)
    if words & b.BIT["continued"] or labelled or BULLET.match(text, line) or LABELLED.search(segment):
        for start, _, bits in before:
            words |= bits & (b.TELLING if start >= line else b.ANY_EVENT)
        found |= listed_levels(words)
    return found


def _may_be_named(text: str, hits: Hits, seen: int) -> bool:
    """Whether a name of an operation may stand in a text, and something that shows that it is one."""
    shown = seen & (b.mask("police", "ordinal") | b.CLASSES["country"])
    if seen & b.BIT["spoken"] and SPOKEN_EDITION.search(text):
        return True
    if any(char in text for char in CLOSING) and QUOTED_EDITION.search(text):
        return True
    if not seen & NAMING or not (shown or EDITION.search(text)):
        return False
    return any(_names(text, start, end, bits) for start, end, bits in hits if bits & NAMING)


def _names(text: str, start: int, end: int, bits: int) -> bool:
    """Whether a name may stand beside a word: in quotes or capitals behind it, or in quotes before it."""
    if bits & b.BIT["size"] and text[start:end].isupper():
        return True
    if bits & b.BIT["report"] and BEFORE_REPORT.search(text, max(0, start - BESIDE), start):
        return True
    return bool(bits & b.mask("head", "called") and OPENING.match(text, end))
