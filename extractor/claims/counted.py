"""What a number counts: the noun phrase after it, or the want of one."""

from dataclasses import dataclass

from extractor.finding.terms import TermMention, Terms
from extractor.model import NumberMention
from extractor.parsing import Document

PERSON = "person"
OTHER = "other"
"""The measure of any other count."""
COUNTS = frozenset(("count", "money", "weight"))
"""Kinds of numbers that say how many or how much."""
REACH = 5
"""Words after a number among which its noun may stand (« 24 jeunes femmes togolaises »)."""
DESCRIBED = 4
"""Words from a participle to the noun that it describes (“12 stolen luxury vehicles”)."""
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
    index = document.sentence_at(number.start)
    after = _after(document, document.word_at(max(number.unit_end, number.end) - 1) + 1, document.sentences[index].last)
    limit = min(document.sentences[index].last, after + REACH)
    find = _find_last_noun if terms.heads_last else _find_noun
    position, unknown = find(document, terms, people, range(after, limit))
    found = _nouns_at(terms, position) if position < limit else ()
    plain = number.kind == "count" and not found and unknown is None
    deed = plain and after < limit and _is_deed(terms, after)
    noun = (after, after + 1) if deed else unknown
    classes: tuple[str, ...] = ()
    if found:
        noun = (position, max(mention.last for mention in found))
        classes = tuple(dict.fromkeys(m.term.name for m in found if m.term.role == "noun"))
    elif position in people and position < limit:
        noun, classes = (position, position + 1), (PERSON,)
    return Counted(
        number=number,
        sentence=index,
        first=document.word_at(number.start),
        number_last=document.word_at(number.end - 1) + 1,
        last=noun[1] if noun else after,
        classes=classes,
        acts=(OTHER,) if deed else tuple(dict.fromkeys(m.term.name for m in found if m.term.role == "act")),
        personal=noun is not None and document.words[noun[0]].text.endswith(terms.endings),
        noun=noun,
        terms=found,
    )


def _after(document: Document, position: int, last: int) -> int:
    """Return where the phrase of a number goes on: behind the digits that begin a word (“a 34-year-old man”)."""
    words = document.words
    compound = position + 1 < last and words[position].text.isdigit() and words[position + 1].text == "-"
    return position + 2 if compound and words[position].end == words[position + 1].start else position


def _find_noun(
    document: Document, terms: Terms, people: frozenset[int], window: range
) -> tuple[int, tuple[int, int] | None]:
    """Return the word of a known noun, or the end of the search, and the first word that may be an unknown noun."""
    unknown: tuple[int, int] | None = None
    for position in window:
        word = document.words[position].text
        if _nouns_at(terms, position) or position in people:
            return position, unknown
        if word in OPENING or word in CLOSING:
            continue
        if word in STOPS or _ends_phrase(terms, position, window.start):
            break
        if terms.is_grammar(position, "of", "determiner"):
            if unknown is not None:
                break
            continue
        if not word.isalpha() and word != "-":
            break
        unknown = unknown or (position, position + 1)
    return window.stop, unknown


def _is_deed(terms: Terms, position: int) -> bool:
    """Whether a noun for what was done is counted itself: « 2.213 saisies »."""
    return any(m.term.role == "event" and m.term.form == "noun" for m in terms.between(position, position + 1))


def _nouns_at(terms: Terms, position: int) -> tuple[TermMention, ...]:
    return tuple(m for m in terms.between(position, position + 1) if m.term.role in ("noun", "act"))


def _ends_phrase(terms: Terms, position: int, after: int) -> bool:
    """Whether a noun phrase cannot go on at this word: a verb, a preposition, a clause, an equal."""
    if terms.is_grammar(position, "have", "be", "relative", "conjunction", "and_", "preposition", "by"):
        return position > after or not terms.is_grammar(position, "and_")
    return any(
        m.term.role == "event" and m.term.form in ("active", "participle", "past", "state", "subject")
        for m in terms.between(position, position + 1)
    )


def _find_last_noun(
    document: Document, terms: Terms, people: frozenset[int], window: range
) -> tuple[int, tuple[int, int] | None]:
    """Return the same where what describes a noun stands before it: “20 suspected drug traffickers”.

    A noun in the plural is the last one, unless a known noun follows it; one in the singular may describe
    an unknown one (“12 drug depots”).
    """
    known, unknown, position = -1, -1, window.start
    while position < window.stop:
        word = document.words[position].text
        if _nouns_at(terms, position) or position in people:
            known, unknown = position, -1
            position = max((m.last for m in _nouns_at(terms, position)), default=position + 1)
            continue
        if _closes(document, terms, position, (window, known, unknown)):
            break
        if word.isalpha() and not terms.is_grammar(position, "determiner", "of"):
            unknown = position
        position += 1
    plural = unknown >= 0 and (
        document.words[unknown].text.endswith(terms.plurals) or not _nouns_at(terms, known)  # “a Spanish frigate”
    )
    if known >= 0 and not (plural and not document.words[known].text.endswith(terms.plurals)):
        return known, None
    return window.stop, (unknown, unknown + 1) if unknown >= 0 else None


def _closes(document: Document, terms: Terms, position: int, so_far: tuple[range, int, int]) -> bool:
    """Whether a phrase that ends with its noun ends before this word."""
    window, known, unknown = so_far
    word = document.words[position].text
    if word in OPENING or word in CLOSING or word == "-":
        return False
    begun = known >= 0 or unknown >= 0
    if terms.is_grammar(position, "and_", "preposition", "relative", "conjunction"):
        return True
    if word in STOPS or (begun and terms.is_grammar(position, "of", "determiner")):
        return True
    if _ends_phrase(terms, position, window.start):
        return begun or not _describes(document, terms, position, window)
    if known >= 0 and document.words[known].text.endswith(terms.plurals):
        return True
    glued = word.isdigit() and document.words[position].start == document.words[position - 1].end  # “two M16 rifles”
    return not word.isalpha() and not glued and document.words[position - 1].text != "-"


def _describes(document: Document, terms: Terms, position: int, window: range) -> bool:
    """Whether a participle stands before the noun that it describes: “12 stolen vehicles”."""
    if not any(m.term.role == "event" for m in terms.between(position, position + 1)):
        return False
    for later in range(position + 1, min(position + DESCRIBED, window.stop)):
        if _nouns_at(terms, later):
            return True
        if not document.words[later].text.isalpha() or terms.grammar.get(later):
            return False
    return False
