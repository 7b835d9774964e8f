"""Whether an article tells an operation at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from extractor.claims.choices import Choice
from extractor.claims.discourse import Mentioned
from extractor.claims.mentions import Mentions
from extractor.finding.operations import HeadMention
from extractor.parsing import Document

RESULTS = frozenset(
    ("arrests", "rescues", "migrants", "networks", "searches", "drugs_kg", "drugs_units", "weapons", "ammunition",
     "documents", "animals", "vehicles", "goods", "money", "charged", "digital")
)  # fmt: skip
"""Measures that say that somebody acted: the dead and wounded alone may be an accident's."""
ACTING = frozenset(("checks", "officers"))
"""Measures of the acting itself: they show an operation beside the word."""
OPENING = 2
"""Sentences that say what an article is about."""
FICTION = 3
"""Words of fiction from which on an article is about a film, book or game."""
DEATHS = "deaths"
RESCUES = "rescues"
FOUND = frozenset(("victims", "suspects"))
"""Measures of people who were found, by somebody named as acting."""
HELD = frozenset(("arrests", "charged"))
"""Measures of people that unknown nouns for people may show too."""
STATISTICS = 5
"""Percentages from which on a text is one of statistics."""
ACTED = 0.4
"""How much less sure a figure must be where somebody is named as acting."""
SEIZE, VALUE = "seize", "value"
"""What something is worth tells of an operation where it is seized, or somebody named as acting."""
HARM = frozenset(("deaths", "injured"))
LEAD = 6
"""Sentences of the headline and lead, where a report gives its result."""
SURE = 2.6
"""Score, in log-odds, of a claim in the lead that alone shows an operation; set on the development articles."""
CERTAIN = 2.7
FURTHER = 2
"""Claims further down that together show one, each with a score of at least `CERTAIN`."""


def is_fiction(heads: Sequence[HeadMention]) -> bool:
    """Whether an article is about a film, book or game, whose operations are none."""
    return sum(head.role == "fiction" for head in heads) >= FICTION


def tells_operation(document: Document, choices: Sequence[Choice], mentions: Mentions) -> bool:
    """Return whether unnamed results show that the article reports an operation.

    Police, customs, army, justice or rescuers named as acting count for it; an attack is told by its dead and
    wounded; an accident is no operation, and a text full of percentages is statistics.
    """
    if sum(number.kind == "percentage" for number in mentions.numbers) >= STATISTICS:
        return False
    held = any(choice.counted.sentence == 0 and choice.link.measure in HELD for choice in choices)
    if not held and _is_about_else(document, mentions.heads):
        return False
    scene = _Setting.read(document, mentions)
    further = 0
    for choice in choices:
        if not scene.counts(choice):
            continue
        if choice.counted.sentence < LEAD and choice.link.score >= SURE - ACTED * scene.acted:
            return True
        further += scene.acted and choice.link.score >= CERTAIN and not choice.counted.number.indefinite
    return further >= FURTHER


def _is_about_else(document: Document, heads: Sequence[HeadMention]) -> bool:
    """Whether the headline announces something else, and nobody who acts: « Marathon : … », « Procès des … »."""
    title = document.sentences[0].last if document.sentences else 0
    roles = {head.role for head in heads if head.first < title}
    return "topic" in roles and not roles & {"police", "attack", "head", "kind"}


def is_operation(document: Document, mention: Mentioned, heads: Sequence[HeadMention]) -> bool:
    """Return whether a name is that of an operation of police and the like: an edition, or who acts beside it."""
    if mention.name.edition:
        return any(head.role in ("police", "head", "anaphor") for head in heads)
    beside = range(mention.sentence - 1, mention.sentence + 2)
    return any(
        head.role == "police" and document.sentence_at(document.words[head.first].start) in beside for head in heads
    )


@dataclass(frozen=True, slots=True)
class _Setting:
    """What an article is about, as its words tell before any figure is read."""

    acted: bool
    attacked: bool
    headed: bool
    accident: bool
    rescued: bool
    taken: bool
    """Somebody is named as acting, or something as seized."""

    @classmethod
    def read(cls, document: Document, mentions: Mentions) -> Self:
        sentences, heads = document.sentences, mentions.heads
        lead, opening = (sentences[min(n, len(sentences)) - 1].last if sentences else 0 for n in (LEAD, OPENING))
        roles = {head.role for head in heads if head.first < lead}
        acted = any(head.role == "police" for head in heads)
        accident = any(head.role == "accident" and head.first < opening for head in heads)
        terms = [mention.term for mention in mentions.terms.mentions]
        seized = any(term.name == SEIZE and term.form != "noun" for term in terms)
        return cls(acted, "attack" in roles, "head" in roles, accident, "rescuer" in roles, acted or seized)

    def counts(self, choice: Choice) -> bool:
        """Return whether a figure speaks for an operation."""
        measure, counted = choice.link.measure, choice.counted
        strange = counted.noun is not None and not counted.classes and not counted.acts
        if strange and counted.number.kind == "count" and not (counted.personal and measure in HELD):
            return False
        if choice.link.event is not None and choice.link.event.term.name == VALUE and not self.taken:
            return False
        if measure in HARM:
            return self.attacked or (measure == DEATHS and self.acted and "suspect" in counted.classes)
        if measure in ACTING:
            return self.acted and self.headed and not self.accident and counted.sentence < LEAD
        if measure == RESCUES:
            return self.rescued or not self.accident
        return measure in RESULTS or (measure in FOUND and self.acted)
