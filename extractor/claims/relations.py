"""How an event stands towards a number: its object, its patient, after *of*, in its list."""

from extractor.claims.counted import COUNTS, STOPS, Counted
from extractor.claims.scenes import Scene, start_of
from extractor.finding.terms import TermMention

LOSE, VALUE = "lose", "value"
"""Events of sums: what victims lost, and what something is worth."""
SHARED = 12
"""Words between an auxiliary and its second participle (« ont dressé 187 procès-verbaux et arrêté … »)."""
OBJECT_REACH = 4
"""Words between a participle and the number that it takes (« arrêté plus de 12 »)."""
AUXILIARY_REACH = 4
"""Words before a participle among which its auxiliary stands (« ont également pu être arrêtés »)."""
OPENING = 5
"""Words before a passive that opens its sentence."""
INVERTED = 3
"""Words between a passive and what it counts behind it."""
GOODS = frozenset(("drug", "dose", "good", "weapon", "vehicle", "animal", "document", "server"))
INTRODUCTION = 8
"""Words between an event and the colon of its list."""


def find_relation(scene: Scene, counted: Counted, event: TermMention) -> str | None:
    """Return how the event stands towards the number, or None where it cannot be counted under it."""
    if event.term.form == "direct":
        return "object" if event.last == start_of(scene, counted) and _has_goods(scene, counted) else None
    if event.first >= counted.number_last:
        return _after(scene, counted, event, event.term.form)
    return _in_front(scene, counted, event) if event.last <= counted.first else None


def _in_front(scene: Scene, counted: Counted, event: TermMention) -> str | None:
    """Return the relation of an event that stands before the number."""
    form = event.term.form
    active = form == "active" or (form == "participle" and is_active(scene, event))
    if form in ("noun", "participle") and _is_introduced(scene, counted, event):
        relation = "listed"
    elif form == "noun":
        joined = scene.terms.is_grammar(event.last, "of") or _is_colon(scene, event.last)
        relation = "of" if joined or _is_valued(scene, counted, event) else "loose"
    elif active:
        relation = "object"
    elif form in ("participle", "subject"):
        return "inverted" if _opens(scene, counted, event) else None
    else:
        relation = "loose"
    return relation


def _is_valued(scene: Scene, counted: Counted, event: TermMention) -> bool:
    """Whether a loss is said to be worth the sum: « Le préjudice est évalué à 3 millions »."""
    between = scene.terms.between(event.last, counted.first)
    return event.term.name == LOSE and any(mention.term.name == VALUE for mention in between)


def _opens(scene: Scene, counted: Counted, event: TermMention) -> bool:
    """Whether a passive stands before what it counts: « Ont été saisis : 12 fusils »."""
    first = scene.document.sentences[counted.sentence].first
    between = range(event.last, start_of(scene, counted))
    outside = [position for position in between if position not in scene.phrase_of]
    commas = sum(scene.document.words[position].text == "," for position in outside)
    if len(outside) < len(between):  # « fueron destruidas 46 balsas, 93 motores y 5 campamentos »
        stray = sum(not scene.terms.is_grammar(position, "and_") for position in outside) - commas
        return event.first - first <= OPENING or stray <= INVERTED
    return event.first - first <= OPENING or (len(between) <= INVERTED and not commas)


def _is_introduced(scene: Scene, counted: Counted, event: TermMention) -> bool:
    """Whether the event introduces a list in which the number stands: « Les saisies donnent le vertige : … »."""
    if scene.terms.reach(event.last, "of") > event.last or (
        event.term.form == "participle" and is_active(scene, event)
    ):
        return False
    between = [scene.document.words[position].text for position in range(event.last, counted.first)]
    return ":" in between and not {".", "!", "?"} & set(between) and between.index(":") <= INTRODUCTION


def _has_goods(scene: Scene, counted: Counted) -> bool:
    """Whether the sentence names, before the number, something that may be worth it."""
    sentence = scene.document.sentences[counted.sentence]
    return any(
        mention.term.role == "noun" and mention.term.name in GOODS
        for mention in scene.terms.between(sentence.first, counted.first)
    )


def _after(scene: Scene, counted: Counted, event: TermMention, form: str) -> str | None:
    match form:
        case "participle":
            return None if is_active(scene, event) or _counts_behind(scene, counted, event) else "patient"
        case "subject":
            return None if _counts_behind(scene, counted, event) else "subject"
        case "state":
            return "state"
        case "noun":
            gap = range(counted.last, event.first)
            return "of" if gap and all(scene.terms.is_grammar(i, "of", "determiner") for i in gap) else None
        case _:
            return None


def _counts_behind(scene: Scene, counted: Counted, event: TermMention) -> bool:
    """Whether a verb of its own has what it counts just behind it: « … y fueron detenidos ocho camellos »."""
    behind = next((c for c in scene.counted if c.first >= event.last), None)
    if behind is None or behind.number.indefinite or behind.number.kind not in COUNTS:
        return False
    if behind.sentence != counted.sentence or start_of(scene, behind) != event.last:
        return False
    if event.term.form == "subject":
        return True
    return any(scene.terms.is_grammar(position, "be") for position in range(event.first - AUXILIARY_REACH, event.first))


def _is_colon(scene: Scene, position: int) -> bool:
    return position < len(scene.document.words) and scene.document.words[position].text == ":"


def is_active(scene: Scene, event: TermMention) -> bool:
    """Return whether a participle stands beside *to have* (« ont arrêté »), not *to be* or alone.

    A second one shares the first one's auxiliary: « ont identifié 14 suspects et arrêté neuf complices ».
    """
    for position in range(event.first - 1, max(-1, event.first - 1 - AUXILIARY_REACH), -1):
        if scene.terms.is_grammar(position, "be"):
            return False
        if scene.terms.is_grammar(position, "have"):
            return True
        joint = scene.document.words[position].text == "," or scene.terms.is_grammar(position, "and_")
        if joint and _takes_object(scene, event):
            return _first_is_active(scene, event)
        if scene.document.words[position].text in STOPS or position in scene.phrase_of:
            return False
    return False


def _takes_object(scene: Scene, event: TermMention) -> bool:
    """Whether a number follows a participle, over an article or a hedge."""
    return any(
        position in scene.phrase_of and scene.counted[scene.phrase_of[position]].first >= event.last
        for position in range(event.last, event.last + OBJECT_REACH)
    )


def _first_is_active(scene: Scene, event: TermMention) -> bool:
    """Whether the participle before this one in the sentence is active."""
    sentence = scene.document.sentences[scene.document.sentence_at(scene.document.words[event.first].start)]
    before = [
        mention
        for mention in scene.terms.between(sentence.first, event.first)
        if mention.term.form == "participle" and mention.first < event.first
    ]
    if before:
        return is_active(scene, before[-1])
    reach = range(max(sentence.first, event.first - SHARED), event.first)
    have = [position for position in reach if scene.terms.is_grammar(position, "have")]
    return bool(have) and not any(scene.terms.is_grammar(position, "be") for position in range(have[-1], event.first))
