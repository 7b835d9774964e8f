"""The gate: whether the characters of a text leave any way to a claim.

It follows the conditions under which `extract_claims` yields something, each as one that words in sight can meet:
results in the lead, or anywhere where police and the like are named in it, or a name of an operation.  False is
certain; True only says that the text is worth reading.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import chain, islice

import regex

from extractor.claims.gate import bits as b
from extractor.claims.gate.lines import line_levels
from extractor.claims.gate.rules import allowed, levels, listed_levels
from extractor.claims.judging import LEAD
from extractor.claims.labels import LABEL_SIGNS
from extractor.finding.numbers.units import LONGEST_SYMBOL, UnitReader
from extractor.finding.numbers.view import view_text
from extractor.packs import Pack, fold
from extractor.packs.notation import expand
from extractor.parsing.abbreviations import abbreviations_of
from extractor.parsing.segmentation import BULLET, ENDERS
from extractor.parsing.sieve import Sieve, flatten

END = regex.compile(r"\n|([.!?…])([»”\"')\]}’]?) ?(?=\p{Lu})")
"""What surely ends a sentence, where no abbreviation stands before it."""
LAST_WORD = regex.compile(r"\p{Lu}*[^\W\d_\p{Lu}]*$")
LONGEST_WORD = 12
DIGIT = re.compile(r"\d")
DIGITS = regex.compile(r"\d+(?:[.,:' ]\d+)*")
ONE_NUMBER = regex.compile(r"\d{1,3}(?: \d{3})*|\d+(?:[.,]\d+)?")
"""Digits that can only be one number: « 12 », « 12 500 »."""
MEASURES = frozenset(("percentage", "other"))
"""Roles of units that nothing is counted in: « 12 % », « 12 jours »."""
LONGEST_UNIT = 40
"""Characters of the longest unit behind a number."""
SYMBOL = regex.compile(r"\d[^\S\n]?[^\W\d_](?!['’\w])")
"""A unit of one letter: « 12 t »."""
HEDGE = 40
"""Characters of the longest hedge between a word and its number (« pour un montant de près de »)."""
JOINT = 8
"""Characters beside a noun among which the word stands that joins it to a number."""
SIGNS = "".join(sorted(LABEL_SIGNS))
CLOSING = '»”"'
NUMERAL = r"(?:[IVX]+|\d{1,2}(?:\.0)?)"
QUOTED_EDITION = regex.compile(rf"\p{{Lu}}[\p{{L}}\d]+[\s‑-]{NUMERAL}\s*[»”\"]")
SPOKEN_EDITION = regex.compile(r"\p{Lu}[\p{L}\d]+[\s‑-](?:[IVX]{2,}|\d{1,2}\.0)(?![\p{L}\d])")
EDITION = regex.compile(rf"[\p{{L}}\d][\s‑-]{NUMERAL}(?![\p{{L}}\d])")
OPENING = regex.compile(r"\s*[«“\"„'‘]|\s+\p{Lu}")
BEFORE_REPORT = regex.compile(r"[«“\"] ?\p{Lu}[^«»“”\"\n]{1,40}[»”\"],? $")
HIDDEN = regex.compile(r"(?is)<(script|style|noscript|svg)\b.*?</\1\s*>|<!--.*?-->")
INLINE = re.compile(
    r"(?i)</?(?=[abcefimqstuw])(?:a|abbr|b|bdi|cite|em|f\w{3}|i|mark|q|small|span|strong|sub|sup|time|u|wbr)(?:\s[^<>]*)?>"
)
ITEM, CELL = regex.compile(r"(?i)<li\b[^<>]*>"), regex.compile(r"(?i)<t[dh]\b[^<>]*>")
"""What becomes the sign of an item, and of a cell, in the text that is extracted."""
TAG = re.compile(r"<[^<>]*>")
LONGEST_FORM = 80
"""Characters of the next line that a form may reach into where a line is broken inside a sentence."""
LONGEST_LINE = 4_000
"""Characters of the longest line that is looked at more closely."""
BESIDE = 60
"""Characters of a name in quotes before the word behind it."""

Hits = Sequence[tuple[int, int, int]]
CONTINUED = b.BIT["continued"]
NAMING = b.mask("head", "called", "report", "size")


class Gate:
    """Says of texts whether they are worth reading, for one pack."""

    def __init__(self, pack: Pack) -> None:
        """Compile the words of a pack that claims cannot do without."""
        self._pack = pack
        self._sieve = Sieve(b.entries(pack))
        self._abbreviations = frozenset(abbreviations_of(pack))
        self._longest = max(map(len, self._abbreviations), default=0) + 1
        forms = sorted({regex.escape(form) for line in pack.measures.of for form in expand(line.text)})
        self._units = UnitReader(pack.numbers)
        self._joint = regex.compile(rf"(?<![^\W\d_])(?:{'|'.join(forms)})", regex.IGNORECASE)

    def admits(self, text: str) -> bool:
        """Return whether a text may hold a claim; False is certain."""
        return self._admits(flatten(text), LEAD)

    def admits_page(self, source: str) -> bool:
        """Return whether the text in the source of a page may hold a claim, wherever it begins; False is certain."""
        return self.admits_flat(flat_page(source))

    def admits_flat(self, flat: str) -> bool:
        """Return whether the text of a page may hold a claim, as `flat_page` reads it from the source."""
        return self._admits(flat, None)

    def _admits(self, flat: str, lead: int | None) -> bool:
        """Whether a flat text may hold a claim; `lead` is in how many sentences its lead ends, None for unknown."""
        hits = self._sieve.hits(flat)
        seen = 0
        for _, _, bits in hits:
            seen |= bits
        return _may_be_named(flat, hits, seen) or bool(seen & b.TELLING and self._may_tell(flat, hits, seen, lead))

    def _may_tell(self, text: str, hits: Hits, seen: int, sentences: int | None) -> bool:
        """Whether figures of results may show an operation that has no name."""
        if not allowed(seen, seen) & (levels(seen | b.NUMBER | b.WEIGHT) | listed_levels(seen | b.NUMBER | b.WEIGHT)):
            return False
        ends = self._ends(text)
        head = list(islice(ends, sentences or 0))
        lead_end = head[-1] if head and len(head) == sentences else len(text)
        lead = 0
        for start, _, bits in hits:
            lead |= bits if start < lead_end else 0
        wanted, below = allowed(seen, lead), allowed(seen, None)
        start, place = 0, 0
        for stop in chain(head, ends):
            if start >= lead_end:
                if not below:
                    return False
                wanted = below
            first = place
            while place < len(hits) and hits[place][0] < stop:
                place += 1
            if place > first and self._counts(text, (start, stop), (hits[first:place], hits[:place]), (wanted, seen)):
                return True
            start = stop
        return False

    def _counts(
        self, text: str, span: tuple[int, int], found: tuple[Hits, Hits], levels_and_words: tuple[int, int]
    ) -> bool:
        """Whether something of the levels wanted may be counted between two sure ends of sentences.

        `found` are the hits there, and all up to there.  What an item of a list takes over from lines before it is
        believed; what its own line says is looked at more closely.
        """
        wanted, seen = levels_and_words
        here, told_before = self._levels(text, span, *found, seen)
        if wanted & told_before:
            return True
        if not wanted & here:
            return False
        stop = span[1] if text[span[1] - 2 : span[1]].rstrip()[-1:] in ENDERS else span[1] + LONGEST_FORM
        lines = text[span[0] : stop]
        return len(lines) > LONGEST_LINE or bool(wanted & line_levels(lines, self._pack))

    def _levels(self, text: str, span: tuple[int, int], hits: Hits, before: Hits, seen: int) -> tuple[int, int]:
        """Return the levels of what may be counted there, and of what an item may take over from before."""
        line = text.rfind("\n", 0, span[0] + 1) + 1
        is_item = any(bits & CONTINUED for _, _, bits in hits) or BULLET.match(text, line) is not None
        if not is_item and not DIGIT.search(text, *span) and not any(bits & b.COUNTED for _, _, bits in hits):
            return 0, 0
        segment = text[span[0] : span[1]]
        digits = [(span[0] + match.start(), span[0] + match.end()) for match in DIGITS.finditer(segment)]
        numbers = digits + [(start, end) for start, end, bits in hits if bits & b.COUNTED]
        alone = len(numbers) < len("ab") and not seen & b.mask("police", "part") and ":" not in segment
        words = b.NUMBER if digits else 0
        words |= b.WEIGHT if SYMBOL.search(segment) else 0
        for start, end, bits in hits:
            if bits & b.ANY_NOUN and alone and not self._is_joined(text, start, end):
                bits &= ~b.ANY_NOUN
            if bits & b.ANY_DIRECT and not any(end <= first <= end + HEDGE for first, _ in numbers):
                bits &= ~b.ANY_DIRECT
            words |= bits
        found, told_before = levels(words), 0
        if is_item or any(_is_labelled(text, *one) for one in numbers):
            for start, _, bits in before:
                words |= bits & (b.TELLING if start >= line else b.ANY_EVENT | b.ANY_NOUN)
            found |= listed_levels(words)
            told_before = listed_levels(words) if is_item else 0
        elif found:
            ones = [(start, end) for start, end, bits in hits if bits & b.COUNTED == b.ONE]
            several = digits + [(start, end) for start, end, bits in hits if bits & b.NUMBER]
            words &= ~b.ONE if all(self._is_measured(text, *one) for one in ones) else ~0
            words &= ~b.NUMBER if all(self._is_measured(text, *one) for one in several) else ~0
            found = levels(words)
        return found, told_before

    def _is_measured(self, text: str, start: int, end: int) -> bool:
        """Whether a number is followed by a unit that nothing is counted in: « pendant 12 jours »."""
        digits = text[start].isdigit()
        if digits and not ONE_NUMBER.fullmatch(text, start, end):
            return False
        unit = self._units.at(view_text(text[end - 1 : end + LONGEST_UNIT]), 1)
        if unit is None or unit.linked or unit.halved or unit.meaning.role not in MEASURES:
            return False
        written = text[end : end - 1 + unit.end].strip()
        if written.isalpha() and len(written) <= LONGEST_SYMBOL:
            return False  # « 7,5 M€ » is no length
        return digits or written[-1].isalpha()

    def _is_joined(self, text: str, start: int, end: int) -> bool:
        """Whether a noun of an event is joined to what it counts: « l'arrestation de 12 personnes »."""
        return any(self._joint.search(text, *span) for span in ((end, end + JOINT), (max(0, start - JOINT), start)))

    def _ends(self, text: str) -> Iterator[int]:
        """Yield where sentences surely end, the end of the text included."""
        for match in END.finditer(text):
            if match.group(1) == "." and not match.group(2) and self._is_abbreviated(text, match.start()):
                continue
            yield match.end()
        yield len(text)

    def _is_abbreviated(self, text: str, stop: int) -> bool:
        if text[max(0, stop - self._longest) : stop].islower() and text[max(0, stop - self._longest) : stop].isalpha():
            return False
        word = LAST_WORD.search(text, max(0, stop - LONGEST_WORD), stop)
        return word is not None and (len(word.group()) < 2 or fold(word.group()) in self._abbreviations)


def flat_page(source: str) -> str:
    """Return the flat text in the source of a page, wherever its article begins.

    Tags inside a line are taken out, others end a line, as they do in the text that is extracted.
    """
    plain = INLINE.sub("", HIDDEN.sub("<br>", source)).replace("\n", " ")
    plain = CELL.sub(" | ", ITEM.sub("\n- ", plain))
    return flatten(unescape(TAG.sub("\n", plain)))


def _may_be_named(text: str, hits: Hits, seen: int) -> bool:
    """Whether a name of an operation may stand in a text, and something that shows that it is one."""
    shown = seen & (b.mask("police", "ordinal") | b.CLASSES["country"])
    if seen & (b.BIT["spoken"] | b.BIT["police"]) and SPOKEN_EDITION.search(text):
        return True
    if any(char in text for char in CLOSING) and QUOTED_EDITION.search(text):
        return True
    if not seen & NAMING or not (shown or EDITION.search(text)):
        return False
    return any(_names(text, start, end, bits) for start, end, bits in hits if bits & NAMING)


def _is_labelled(text: str, start: int, end: int) -> bool:
    """Whether signs join a number to a label before it on its line (« Armes saisies : 9 »), and no noun follows it."""
    before = text[text.rfind("\n", 0, start) + 1 : start].rstrip()
    label = before.rstrip(SIGNS + " ")
    return len(label) < len(before) and before[len(label) :].replace(" ", "") != "."


def _names(text: str, start: int, end: int, bits: int) -> bool:
    """Whether a name may stand beside a word: in quotes or capitals behind it, or in quotes before it."""
    if bits & b.BIT["size"] and text[start:end].isupper():
        return True
    if bits & b.BIT["report"] and BEFORE_REPORT.search(text, max(0, start - BESIDE), start):
        return True
    return bool(bits & b.mask("head", "called") and OPENING.match(text, end))
