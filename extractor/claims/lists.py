"""Bare numbers of lists: « au Ghana (103) », « 12 fusils, 3 camions », « s'y ajoutent 40 000 euros »."""

from collections.abc import Iterator

from extractor.claims import weights as w
from extractor.claims.choices import PEOPLE, State, classes_of
from extractor.claims.context import in_context, qualifiers_of
from extractor.claims.counted import Counted
from extractor.claims.gaps import is_free
from extractor.claims.linking import Link, stands_apart
from extractor.claims.parts import is_finite
from extractor.finding.terms import Term, TermMention

DRUG = Term("noun", "drug")
THINGS = frozenset(
    (
        "drugs_kg",
        "drugs_units",
        "weapons",
        "ammunition",
        "vehicles",
        "documents",
        "animals",
        "goods",
        "money",
        "digital",
    )
)
"""Measures of what may stand in one list of things seized."""
LIST_STOPS = frozenset(".;:!?")
ITEM_ENDS = frozenset(",.;!?")
LIST_GAP = 4
"""Words between two things of one list."""
LIKEWISE = 2
"""Words between a number and « l'ont été » (« six autres l'ont été »)."""
LOOK_BACK = 3
"""Sentences among which the event of « s'y ajoutent » stands."""
NEAR = 6
TALLY = 14
"""Words between « le nombre de … » and its figure."""


def listed_links(state: State, counted: Counted) -> list[Link]:
    """Return the links that a list gives a bare number.

    « des interpellations au Ghana (103) », « onze en Ukraine, trois au Portugal », « cocaïne (2,1 tonnes) »,
    « le nombre d'armes n'a pas bougé : 128 », « contre 389 annoncées ».
    """
    sentence = state.scene.document.sentences[counted.sentence]
    measure, relation = None, "listed"
    if counted.number.kind == "weight":
        if _is_bracketed(state, counted) and DRUG in _terms_at(state, counted.first - 2):
            measure = state.scene.table.events["seize"]["drug"]
    elif counted.number.kind == "count" and _is_bare(state, counted):
        if _is_bracketed(state, counted) or counted.first in state.scene.placed:
            measure = _measure_before(state, counted, sentence.first)
        elif any(q.name == "comparison" and q.last == counted.first for q in qualifiers_of(state, counted)):
            measure = _measure_before(state, counted, sentence.first) if _is_announced(state, counted) else None
            relation = "tally"
        else:
            measure, relation = _tallied(state, counted), "tally"
    return [] if measure is None else [Link(measure, relation, None, (("listed", w.LISTED),))]


def likewise_links(state: State, counted: Counted) -> list[Link]:
    """Return the link of a number that the same is said of as of the one before: « seize l'ont été »."""
    said = any(
        q.name == "likewise" and 0 <= q.first - counted.number_last <= LIKEWISE for q in qualifiers_of(state, counted)
    )
    last = state.choices[-1] if state.choices else None
    if not said or last is None or counted.sentence - last.counted.sentence > 1:
        return []
    if (counted.classes and not set(counted.classes) & PEOPLE) or last.link.measure not in state.scene.table.people:
        return []
    return [Link(last.link.measure, "likewise", last.link.event, (("likewise", w.LISTED),))]


def coordinated_links(state: State, counted: Counted) -> list[Link]:
    """Return the link of a thing that stands in one list with a thing seized: « 12 fusils, 3 camions et 400 € »."""
    last = next((c for c in reversed(state.choices) if c.counted.sentence == counted.sentence), None)
    if last is None or last.link.measure not in THINGS:
        return []
    one = set(state.scene.table.one["seize"])
    known = set(counted.classes) & one or _is_strange_item(state, counted)
    if counted.number.indefinite and (not known or _is_within(state, counted)):
        return []
    between = range(last.counted.last, counted.first)
    words = {state.scene.document.words[position].text for position in between}
    if words & LIST_STOPS or sum(not is_free(state.scene, position) for position in between) > LIST_GAP:
        return []
    if any(is_finite(state, m) for position in between for m in state.scene.terms.between(position, position + 1)):
        return []
    by_class = state.scene.table.events["seize"]
    found = dict.fromkeys(by_class[name] for name in classes_of(counted) if name in by_class)
    reasons: tuple[tuple[str, float], ...] = (("coordinated", w.COORDINATED),)
    if not found and _is_strange_item(state, counted):
        found, reasons = {by_class["good"]: None}, (*reasons, ("unknown noun", w.UNKNOWN_NOUN))
    return [in_context(state, counted, Link(measure, "coordinated", last.link.event, reasons)) for measure in found]


def _is_strange_item(state: State, counted: Counted) -> bool:
    """Whether a noun that no line names goes on a list of things: « …, un casque à pointe et 350 plaques »."""
    if counted.noun is None or counted.classes or counted.acts or counted.personal:
        return False
    scene, sentence = state.scene, state.scene.document.sentences[counted.sentence]
    first = counted.first - 1
    if scene.document.words[first].text != "," and not scene.terms.is_grammar(first, "and_"):
        return False
    for position in range(counted.last, sentence.last):
        if scene.document.words[position].text in ITEM_ENDS or scene.terms.is_grammar(position, "and_"):
            return True
        if scene.terms.is_grammar(position, "have", "be", "relative") or position in scene.phrase_of:
            return False
    return True


def _is_within(state: State, counted: Counted) -> bool:
    """Whether « un sac » only holds what was seized; « de » may join a list: « la saisie de 12 armes et d'un sac »."""
    before = counted.first - 1
    joined = state.scene.terms.is_grammar(before, "of") and state.scene.terms.is_grammar(before - 1, "and_")
    return stands_apart(state.scene, counted) and not joined


def _is_bracketed(state: State, counted: Counted) -> bool:
    """Whether the number stands in brackets behind a place or a noun, or behind a place alone between commas."""
    words, place = state.scene.document.words, counted.first - 2
    if not 1 < counted.first < len(words):
        return False
    if words[counted.first - 1].text == "(":
        return counted.number.kind == "weight" or place in state.scene.places
    alone = place > 0 and (words[place - 1].text in LIST_STOPS or state.scene.terms.is_grammar(place - 1, "and_"))
    return words[counted.first - 1].text == "," and place in state.scene.places and alone


def _terms_at(state: State, position: int) -> frozenset[Term]:
    return frozenset(m.term for m in state.scene.terms.between(position, position + 1))


def _measure_before(state: State, counted: Counted, first: int) -> str | None:
    """Return the measure last counted in the sentence, or of its last countable act."""
    for choice in reversed(state.choices):
        if choice.counted.sentence == counted.sentence:
            return choice.link.measure
    acts = [m for m in state.scene.terms.between(first, counted.first) if m.term.role == "act"]
    return acts[-1].term.name if acts else None


def _is_announced(state: State, counted: Counted) -> bool:
    """Whether the figure to compare with is an earlier tally of the same thing, not another year's."""
    dated = any(position in state.scene.dated for position in range(counted.last, counted.last + NEAR))
    return not dated or _is_told_earlier(state, counted)


def _is_bare(state: State, counted: Counted) -> bool:
    """Whether no noun of its own stands behind the number, « 158 le nombre de … » and « neuf annoncés » aside."""
    tallied = any(q.name == "tally" and q.first == counted.number_last for q in qualifiers_of(state, counted))
    return counted.noun is None or tallied or _is_told_earlier(state, counted)


def _is_told_earlier(state: State, counted: Counted) -> bool:
    """Whether « annoncés » stands behind the number: « contre neuf annoncés dimanche »."""
    return any(q.name == "announced" and q.first == counted.number_last for q in qualifiers_of(state, counted))


def _tallied(state: State, counted: Counted) -> str | None:
    """Return what « le nombre d'armes … : 128 » counts, or « porte à 158 le nombre d'arrestations »."""
    for qualifier in qualifiers_of(state, counted):
        if qualifier.name != "tally":
            continue
        last = qualifier.last + NEAR
        if 0 < counted.first - qualifier.last <= TALLY:
            last = min(last, counted.first)
        elif qualifier.first != counted.number_last:
            continue
        for mention in state.scene.terms.between(qualifier.last, last):
            if mention.term.role == "act":
                return mention.term.name
            if mention.term.role == "noun" and (done := _done_to(state, mention)) is not None:
                return done
            named = {**state.scene.table.beside, **state.scene.table.present}
            if mention.term.name in named:
                return named[mention.term.name]
    return None


def _done_to(state: State, noun: TermMention) -> str | None:
    """Return what a participle just behind a noun makes of it: « le nombre de personnes arrêtées »."""
    for mention in state.scene.terms.between(noun.last, noun.last + 1):
        if mention.term.role == "event" and mention.term.form == "participle":
            return state.scene.table.events[mention.term.name].get(noun.term.name)
    return None


def continued_links(state: State, counted: Counted) -> list[Link]:
    """Return the link to the event of the sentence before, for an item of a list or « s'y ajoutent »."""
    sentence = state.scene.document.sentences[counted.sentence]
    if not (sentence.bullet or any(q.name == "continued" for q in qualifiers_of(state, counted))):
        return []
    relation = ("listed", w.LISTED) if sentence.bullet else ("continued", w.RELATION["continued"])
    reasons = [relation, ("noun", w.TYPED)]
    if counted.number.indefinite:
        reasons.append(("indefinite", w.INDEFINITE))
    for event in _events_before(state, counted.sentence, bullet=sentence.bullet):
        by_class = state.scene.table.events.get(event, {})
        if found := dict.fromkeys(by_class[name] for name in classes_of(counted) if name in by_class):
            links = [Link(measure, "continued", None, tuple(reasons)) for measure in found]
            return [in_context(state, counted, link) for link in links]
    return []


def _events_before(state: State, index: int, *, bullet: bool) -> Iterator[str]:
    """Yield the events that introduce a list, then those that the sentences before counted under."""
    document = state.scene.document
    back = index - 1
    while bullet and back >= 0 and document.sentences[back].bullet:
        back -= 1
    if bullet and back >= 0 and document.words[document.sentences[back].last - 1].text == ":":
        sentence = document.sentences[back]
        events = [m for m in state.scene.terms.between(sentence.first, sentence.last) if m.term.role == "event"]
        yield from (event.term.name for event in reversed(events))
        if not events:
            yield "seize"
    for choice in reversed(state.choices):
        if 0 < index - choice.counted.sentence <= LOOK_BACK and choice.link.event is not None:
            yield choice.link.event.term.name
