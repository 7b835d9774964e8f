"""Which event a number is counted under: every event of its sentence competes, and the best one wins."""

from collections.abc import Iterator
from dataclasses import dataclass

from extractor.claims import weights as w
from extractor.claims.counted import OTHER, Counted
from extractor.claims.gaps import gap_costs, parse_costs
from extractor.claims.relations import LOSE, VALUE, find_relation, is_active
from extractor.claims.scenes import Scene, start_of
from extractor.finding.terms import TermMention

RELAY = 5
"""Words of the longest relay (« a permis jusqu'à présent de »)."""
ACTING_REACH = 8
"""Words between officers and what they do (« policiers et gardes-frontières ont contrôlé »)."""
PEOPLE = frozenset(("person", "suspect"))
STATED = 4
"""Words before an act that opens its sentence."""
WINDOW = 70
"""Words before and behind a number among which its event stands; no sentence of prose needs more."""
OFFICER = "officer"
HARM = frozenset(("deaths", "injured"))
"""Acts of which one is counted: « a fait un mort »."""
LOST = 8
"""Words between a loss and what says how large it is (« le préjudice est estimé à »)."""


@dataclass(frozen=True, slots=True)
class Link:
    """A number under an event (or none, for an act): the measure, how they stand, and the score in log-odds."""

    measure: str
    relation: str
    event: TermMention | None
    reasons: tuple[tuple[str, float], ...]

    @property
    def score(self) -> float:
        """Return the sum of the reasons."""
        return sum(weight for _, weight in self.reasons)


def possible_links(scene: Scene, counted: Counted) -> list[Link]:
    """Return every way of linking a number to a measure, before they compete."""
    return [*_act_links(scene, counted), *_event_links(scene, counted)]


def find_links(scene: Scene, counted: Counted) -> list[Link]:
    """Return every way of linking a number to a measure, best first."""
    links = possible_links(scene, counted)
    if any(link.score >= w.THRESHOLD and not _is_deed(link) for link in links):
        links = [link for link in links if not _is_deed(link)]
    links.sort(key=lambda link: (-link.score, link.measure, link.relation))
    return links


def _is_deed(link: Link) -> bool:
    """Whether a link only says what people are said to have done, which what is done to them outweighs."""
    return link.event is not None and link.event.term.name == "offend"


def _act_links(scene: Scene, counted: Counted) -> Iterator[Link]:
    """Yield the links that need no event: acts, officers, and classes that speak for themselves."""
    if counted.number.indefinite:
        for measure in HARM.intersection(counted.acts):
            yield Link(measure, "act", None, (("act", w.RELATION["act"]), *_base(counted)))
        return
    for measure in counted.acts:
        relay = (("relay", w.RELAYED),) if _is_relayed(scene, counted) else ()
        yield Link(measure, "act", None, (("act", w.RELATION["act"]), *relay))
    if OFFICER in counted.classes:
        yield from _officer_links(scene, counted)
    if (act := _is_stated(scene, counted)) is not None and PEOPLE & set(counted.classes):
        yield Link(act.term.name, "stated", act, (("stated", w.STATED),))
    if counted.number.kind == "weight" and "drug" in counted.classes and counted.number.quantity.value > 1:
        yield Link(scene.table.events["seize"]["drug"], "alone", None, (("alone", w.DRUG_ALONE),))
    for name in counted.classes:
        if name in scene.table.alone:
            yield Link(scene.table.alone[name], "alone", None, (("alone", w.RELATION["alone"]),))


def _is_relayed(scene: Scene, counted: Counted) -> bool:
    """Whether « ont procédé à » stands just before the number."""
    start = start_of(scene, counted)
    return any(scene.terms.reach(position, "relay") == start for position in _before(scene, counted))


def _officer_links(scene: Scene, counted: Counted) -> Iterator[Link]:
    """Yield the link of officers who act: « menée par 200 gendarmes », « 300 policiers ont contrôlé … »."""
    measure = scene.table.events["deploy"][OFFICER]
    if scene.terms.is_grammar(start_of(scene, counted) - 1, "by") or _acts(scene, counted):
        yield Link(measure, "agent", None, (("agent", w.RELATION["agent"]),))


def _acts(scene: Scene, counted: Counted) -> bool:
    """Whether the people counted do what an event says: « 300 policiers ont contrôlé … »."""
    return any(
        (mention.term.form == "participle" and is_active(scene, mention))
        or (mention.term.form == "active" and _is_finite(scene, counted, mention))
        for mention in scene.terms.between(counted.last, counted.last + ACTING_REACH)
        if mention.term.role == "event"
    )


def _is_finite(scene: Scene, counted: Counted, mention: TermMention) -> bool:
    """Whether an active form is a verb of its own: “60 officers of two units raided …”, not « 60 hommes pour … »."""
    before = range(counted.last, mention.first)
    if any(scene.terms.is_grammar(position, "relative", "conjunction", "be") for position in before):
        return False
    return mention.first == counted.last or (
        scene.terms.heads_last and not scene.terms.is_grammar(mention.first - 1, "preposition", "of", "by")
    )


def _is_stated(scene: Scene, counted: Counted) -> TermMention | None:
    """Return the act without a number that opens the sentence: « D'autres arrestations … où 12 hommes »."""
    sentence = scene.document.sentences[counted.sentence]
    acts = [m for m in scene.terms.between(sentence.first, counted.first) if m.term.role == "act"]
    if (
        not acts
        or acts[0].first - sentence.first > STATED
        or any(acts[0].first in range(c.first, c.last) for c in scene.counted)
    ):
        return None
    return acts[0]


def _before(scene: Scene, counted: Counted) -> range:
    start = start_of(scene, counted)
    return range(max(0, start - RELAY), start)


def _base(counted: Counted) -> tuple[tuple[str, float], ...]:
    if counted.number.indefinite:
        return (("indefinite", w.INDEFINITE),)
    return ()


def _event_links(scene: Scene, counted: Counted) -> Iterator[Link]:
    if _is_set_aside(scene, counted):
        return
    sentence = scene.document.sentences[counted.sentence]
    first, last = max(sentence.first, counted.first - WINDOW), min(sentence.last, counted.last + WINDOW)
    for event in scene.terms.between(first, last):
        if event.term.role != "event" or _inside(event, counted) or event.first in scene.nouns:
            continue
        if not _is_of_others(scene, counted, event):
            yield from _links_to(scene, counted, event)


def _is_set_aside(scene: Scene, counted: Counted) -> bool:
    """Whether a number stands alone in brackets, and behind no noun: « arrêtées à Roubaix (59) »."""
    words, first, last = scene.document.words, counted.first - 1, counted.number_last
    alone = first >= 0 and last < len(words) and words[first].text == "(" and words[last].text == ")"
    return alone and counted.number.kind == "count" and not counted.classes


def _is_of_others(scene: Scene, counted: Counted, event: TermMention) -> bool:
    """Whether what was done was done to a share of the number: « cinq des six hommes ont été sauvés »."""
    before = counted.first - 1
    shared = scene.terms.is_grammar(before, "of") and before - 1 in scene.phrase_of
    return shared and event.first > counted.last


def _links_to(scene: Scene, counted: Counted, event: TermMention) -> Iterator[Link]:
    """Yield the links of a number to one event, one a measure."""
    relation = None if _is_noun(scene, event) else find_relation(scene, counted, event)
    if relation is None or (counted.number.indefinite and not _may_count_one(scene, counted, event, relation)):
        return
    gap = tuple(gap_costs(scene, counted, event)) if relation != "listed" else ()
    adjacent = any(name == "adjacent" for name, _ in gap)
    if relation == "loose":
        gap = tuple(part for part in gap if part[0] != "adjacent")
    elif not adjacent and _is_governed(scene, counted) and (relation != "of" or not counted.classes):
        apart = any(name == "commas" for name, _ in gap)
        gap = (*gap, ("governed", w.GOVERNED * (1 + apart)))
    if event.term.name == "offend":
        gap = (*gap, ("deed", w.OFFEND))
    for measure, fit in _measures(scene, counted, event):
        name, weight = fit
        if name == "unknown noun" and not adjacent:
            weight = min(weight, w.FAR_UNKNOWN)
        reasons = ((relation, w.RELATION[relation]), (name, weight), *gap, *_base(counted))
        yield Link(measure, relation, event, (*reasons, *parse_costs(scene, counted, event)))


def _is_noun(scene: Scene, event: TermMention) -> bool:
    """Whether a form that may be a verb stands behind « un »: « lors d'un contrôle »."""
    index = scene.phrase_of.get(event.first - 1)
    acts = any(m.term.role == "act" for m in scene.terms.between(event.first, event.first + 1))
    return acts and event.term.form == "active" and index is not None and scene.counted[index].number.indefinite


def _may_count_one(scene: Scene, counted: Counted, event: TermMention, relation: str) -> bool:
    """Whether « un », « une » may be a number there: what an event is done to, not « dans un camion »."""
    if not set(counted.classes) & set(scene.table.one.get(event.term.name, ())):
        return False
    if relation == "of":
        return True
    plain = not stands_apart(scene, counted) and not counted.acts
    return plain and relation in ("object", "patient", "state", "subject", "inverted")


def stands_apart(scene: Scene, counted: Counted) -> bool:
    """Return whether a number is said of something else: « dans un sac », « d'un coup », « c'est une »."""
    return scene.terms.is_grammar(counted.first - 1, "preposition", "of", "by", "be")


def _is_governed(scene: Scene, counted: Counted) -> bool:
    """Whether the number stands in a phrase of its own: « dans 12 villes », « sur les quinze »."""
    before = start_of(scene, counted) - 1
    before -= counted.noun is not None and scene.terms.is_grammar(before, "determiner")
    return scene.terms.is_grammar(before, "preposition", "by")


def _inside(event: TermMention, counted: Counted) -> bool:
    """Whether the event is the counted noun itself (« 12 arrestations »), or says of whom a number is part."""
    first = counted.number_last if counted.noun is None else counted.noun[0]
    return first <= event.first < counted.last


def _measures(scene: Scene, counted: Counted, event: TermMention) -> Iterator[tuple[str, tuple[str, float]]]:
    """Yield the measures that this noun makes under this event, with how well noun and event fit."""
    by_class = scene.table.events[event.term.name]
    kind = counted.number.kind
    if kind == "money":
        if "sum" in by_class:
            lost = event.term.name == VALUE and _is_lost(scene, counted, event)
            yield scene.table.events[LOSE]["sum"] if lost else by_class["sum"], ("noun", w.TYPED)
        return
    if kind == "weight":
        yield from _by_weight(scene, counted, event)
        return
    found = dict.fromkeys(by_class[name] for name in counted.classes if name in by_class)
    for measure in found:
        yield measure, ("noun", w.TYPED)
    if found or counted.classes or counted.acts:
        return
    yield from _unknown(scene, counted, event)


def _is_lost(scene: Scene, counted: Counted, event: TermMention) -> bool:
    """Whether a value is that of a loss: « le montant du préjudice est estimé à 4 millions »."""
    if event.first >= counted.number_last:
        return False
    sentence = scene.document.sentences[counted.sentence]
    near = scene.terms.between(max(sentence.first, event.first - LOST), counted.first)
    return any(m.term.name == LOSE and m.term.form == "noun" for m in near)


def _unknown(scene: Scene, counted: Counted, event: TermMention) -> Iterator[tuple[str, tuple[str, float]]]:
    """Yield what a noun that is none of the pack's may count: people who act so, things seized, or something other."""
    name, unknown = event.term.name, scene.table.unknown
    if name in unknown["people"] or (counted.noun is None and name in unknown["alone"]):
        strange = w.NO_PERSON if event.term.form == "active" or is_active(scene, event) else w.STRANGE
        noun = w.UNKNOWN_NOUN if counted.personal else strange
        yield scene.table.events[name]["person"], ("unknown noun", noun) if counted.noun else ("no noun", w.NO_NOUN)
    elif counted.noun is None or counted.number.indefinite:
        return
    elif name in unknown["things"]:
        yield scene.table.events[name]["good"], ("unknown noun", w.UNKNOWN_NOUN)
    elif name in unknown["other"] or (name in unknown["other_passive"] and _is_passive(scene, event)):
        yield OTHER, ("unknown noun", w.OTHER)


def _is_passive(scene: Scene, event: TermMention) -> bool:
    """Whether something is done to what is counted: « 236 services étaient engagés »."""
    return event.term.form == "participle" and not is_active(scene, event)


def _by_weight(scene: Scene, counted: Counted, event: TermMention) -> Iterator[tuple[str, tuple[str, float]]]:
    by_class = scene.table.events[event.term.name]
    name = next((n for n in ("drug", "animal") if n in counted.classes), "good")
    if name in by_class:
        yield by_class[name], ("noun", w.TYPED if counted.classes else w.UNKNOWN_NOUN)
