"""What a number counts: the noun phrase after it, or the want of one."""

from dataclasses import dataclass

from extractor.finding.terms import TermMention, Terms
from extractor.model import NumberMention
from extractor.parsing import Document

PERSON = "person"
REACH = 5
"""Words after a number among which its noun may stand (« 24 jeunes femmes togolaises »)."""
OPENING = frozenset("«“\"„'’+")
CLOSING = frozenset('»”"+')
STOPS = frozenset(",;:.()[]!?–—•…/|")


@dataclass(frozen=True, slots=True)
class Counted:
    """A number with its noun phrase: words[first:last], the number itself words[first:number_last]."""

    number: NumberMention
    sentence: int
    first: int
    number_last: int
    last: int
    classes: tuple[str, ...]
    """Classes of the noun, or () where it is unknown or missing."""
    acts: tuple[str, ...]
    """Measures of a noun that counts itself (« arrestations »)."""
    personal: bool
    """Whether an unknown noun ends like one for people."""
    noun: tuple[int, int] | None
    """words[a:b] of the noun itself, None where the number stands alone (« dont 850 concernaient »)."""
    terms: tuple[TermMention, ...] = ()

    @property
    def key(self) -> tuple[int, int]:
        """Return start and end of the number in the text."""
        return self.number.start, self.number.end


def read_counted(document: Document, number: NumberMention, terms: Terms, people: frozenset[int]) -> Counted:
    """Return the number with the noun phrase that follows it in its sentence.

    `people` are the words that name inhabitants (« Trente et un Pakistanais »).
    """
    words = document.words
    first = document.word_at(number.start)
    number_last = document.word_at(number.end - 1) + 1
    after = document.word_at(max(number.unit_end, number.end) - 1) + 1
    index = document.sentence_at(number.start)
    limit = min(document.sentences[index].last, after + REACH)
    found, position = (), after
    unknown: tuple[int, int] | None = None
    while position < limit:
        word = words[position].text
        found = _nouns_at(terms, position)
        if found or position in people:
            break
        if word in OPENING or word in CLOSING:
            position += 1
            continue
        if word in STOPS or _ends_phrase(terms, position, after):
            break
        if unknown is not None and terms.is_grammar(position, "of"):
            break
        if terms.is_grammar(position, "of", "determiner"):
            position += 1
            continue
        if not word.isalpha() and word != "-":
            break
        unknown = (position, position + 1) if unknown is None else unknown
        position += 1
    if found:
        last = max(mention.last for mention in found)
        classes = tuple(dict.fromkeys(m.term.name for m in found if m.term.role == "noun"))
        acts = tuple(dict.fromkeys(m.term.name for m in found if m.term.role == "act"))
        return Counted(number, index, first, number_last, last, classes, acts, False, (position, last), found)
    if position in people and position < limit:
        return Counted(number, index, first, number_last, position + 1, (PERSON,), (), True, (position, position + 1))
    last = unknown[1] if unknown else after
    personal = unknown is not None and words[unknown[0]].text.endswith(terms.endings)
    return Counted(number, index, first, number_last, last, (), (), personal, unknown)


def _nouns_at(terms: Terms, position: int) -> tuple[TermMention, ...]:
    return tuple(m for m in terms.between(position, position + 1) if m.term.role in ("noun", "act"))


def _ends_phrase(terms: Terms, position: int, after: int) -> bool:
    """Whether a noun phrase cannot go on at this word: a verb, a preposition, a clause, an equal."""
    if terms.is_grammar(position, "have", "be", "relative", "conjunction", "and_", "preposition", "by"):
        return position > after or not terms.is_grammar(position, "and_")
    return any(
        m.term.role == "event" and m.term.form in ("active", "participle")
        for m in terms.between(position, position + 1)
    )
