"""Which event a number is counted under: every event of its sentence competes, and the best one wins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extractor.claims import weights as w
from extractor.claims.counted import STOPS, Counted
from extractor.finding.terms import TermMention, Terms
from extractor.packs.files.measures import MeasureTable
from extractor.parsing import Document

AUXILIARY_REACH = 4
"""Words before a participle among which its auxiliary stands (« ont également pu être arrêtés »)."""
CLIMB = 5
"""Steps up the parse from a noun to its verb."""
RELAY = 5
"""Words of the longest relay (« a permis jusqu'à présent de »)."""
ACTING_REACH = 8
"""Words between officers and what they do (« policiers et gardes-frontières ont contrôlé »)."""
OPENING = 5
"""Words before a passive that opens its sentence."""
INVERTED = 3
"""Words between a passive and what it counts behind it."""
QUOTES = frozenset('«»“”"+')
ENDERS = frozenset(".;:!?•")
AGENT = "nsubj"
GOODS = frozenset(("drug", "dose", "good", "weapon", "vehicle", "animal", "document", "server"))
PEOPLE = frozenset(("person", "suspect"))
STATED = 4
"""Words before an act that opens its sentence."""
INTRODUCTION = 8
"""Words between an event and the colon of its list."""
MANY = 10
"""Officers from which on a bare number of them says how many were there."""
OFFICER = "officer"


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


@dataclass(slots=True)
class Scene:
    """One document with all that linking looks at."""

    document: Document
    terms: Terms
    table: MeasureTable
    counted: tuple[Counted, ...]
    dated: frozenset[int] = frozenset()
    """Words that are dates."""
    yearly: frozenset[int] = frozenset()
    """Sentences that speak of a whole year."""
    placed: frozenset[int] = frozenset()
    """Numbers with a place of their own behind them (« onze en Ukraine »), by first word."""
    places: frozenset[int] = frozenset()
    """Words that places end with."""
    phrase_of: dict[int, int] = field(default_factory=dict)
    """Word → index of the counted phrase it belongs to."""

    def __post_init__(self) -> None:
        """Note which words belong to counted phrases."""
        for index, counted in enumerate(self.counted):
            for position in range(counted.first, counted.last):
                self.phrase_of.setdefault(position, index)


def find_links(scene: Scene, counted: Counted) -> list[Link]:
    """Return every way of linking a number to a measure, best first."""
    links = [*_act_links(scene, counted), *_event_links(scene, counted)]
    links.sort(key=lambda link: (-link.score, link.measure, link.relation))
    return links


def _act_links(scene: Scene, counted: Counted) -> Iterator[Link]:
    if counted.number.indefinite:
        return
    base = _base(counted)
    for measure in counted.acts:
        relayed = any(
            scene.terms.reach(position, "relay") == _start(scene, counted) for position in _before(scene, counted)
        )
        relay = (("relay", w.RELAYED),) if relayed else ()
        yield Link(measure, "act", None, (("act", w.RELATION["act"]), *relay, *base))
    if OFFICER in counted.classes and scene.terms.is_grammar(_start(scene, counted) - 1, "by"):
        yield Link(scene.table.events["deploy"][OFFICER], "agent", None, (("agent", w.RELATION["agent"]), *base))
    elif OFFICER in counted.classes and _acts(scene, counted):
        yield Link(scene.table.events["deploy"][OFFICER], "agent", None, (("agent", w.RELATION["agent"]), *base))
    elif OFFICER in counted.classes and counted.number.quantity.value >= MANY:
        yield Link(scene.table.events["deploy"][OFFICER], "alone", None, (("alone", w.OFFICERS_ALONE), *base))
    if (act := _is_stated(scene, counted)) is not None and PEOPLE & set(counted.classes):
        yield Link(act.term.name, "stated", act, (("stated", w.STATED), *base))
    if counted.number.kind == "weight" and "drug" in counted.classes and counted.number.quantity.value > 1:
        yield Link(scene.table.events["seize"]["drug"], "alone", None, (("alone", w.DRUG_ALONE), *base))
    for name in counted.classes:
        if name in scene.table.alone:
            yield Link(scene.table.alone[name], "alone", None, (("alone", w.RELATION["alone"]), *base))


def _acts(scene: Scene, counted: Counted) -> bool:
    """Whether the people counted do what an event says: « 300 policiers ont contrôlé … »."""
    return any(
        mention.term.form == "participle" and is_active(scene, mention)
        for mention in scene.terms.between(counted.last, counted.last + ACTING_REACH)
        if mention.term.role == "event"
    )


def _is_stated(scene: Scene, counted: Counted) -> TermMention | None:
    """Return the act without a number of its own that the sentence opens with: « D'autres arrestations … où 12 hommes »."""
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
    start = _start(scene, counted)
    return range(max(0, start - RELAY), start)


def _base(counted: Counted) -> tuple[tuple[str, float], ...]:
    if counted.number.indefinite:
        return (("indefinite", w.INDEFINITE),)
    return ()


def _event_links(scene: Scene, counted: Counted) -> Iterator[Link]:
    sentence = scene.document.sentences[counted.sentence]
    for event in scene.terms.between(sentence.first, sentence.last):
        if event.term.role != "event" or _inside(event, counted):
            continue
        deed = (("deed", w.OFFEND),) if event.term.name == "offend" else ()
        for measure, fit in _measures(scene, counted, event):
            if (relation := _relation(scene, counted, event)) is not None:
                if counted.number.indefinite and not _may_count_one(scene, counted, event, relation):
                    continue
                gap = tuple(_gap(scene, counted, event)) if relation != "listed" else ()
                if relation == "loose":
                    gap = tuple(part for part in gap if part[0] != "adjacent")
                elif (
                    relation != "of" and _is_governed(scene, counted) and not any(name == "adjacent" for name, _ in gap)
                ):
                    gap = (*gap, ("governed", w.GOVERNED))
                if fit[0][0] == "unknown noun" and not any(name == "adjacent" for name, _ in gap):
                    fit = (("unknown noun", min(fit[0][1], w.FAR_UNKNOWN)),)
                reasons = ((relation, w.RELATION[relation]), *fit, *deed, *gap, *_base(counted))
                yield Link(measure, relation, event, (*reasons, *_parse(scene, counted, event)))


def _may_count_one(scene: Scene, counted: Counted, event: TermMention, relation: str) -> bool:
    """Whether « un », « une » may be a number there: what an event is done to, not « dans un camion »."""
    if not set(counted.classes) & set(scene.table.one.get(event.term.name, ())):
        return False
    if relation == "of":
        return True
    before = counted.first - 1
    governed = scene.terms.is_grammar(before, "preposition", "of", "by", "be")
    return relation in ("object", "patient", "state", "subject", "inverted") and not governed and not counted.acts


def _is_governed(scene: Scene, counted: Counted) -> bool:
    """Whether the number stands in a phrase of its own: « dans 12 villes », « sur quinze »."""
    return scene.terms.is_grammar(_start(scene, counted) - 1, "preposition", "by")


def _inside(event: TermMention, counted: Counted) -> bool:
    """Whether the event is the counted noun itself (« 12 arrestations »)."""
    return counted.noun is not None and counted.noun[0] <= event.first < counted.noun[1]


def _measures(
    scene: Scene, counted: Counted, event: TermMention
) -> Iterator[tuple[str, tuple[tuple[str, float], ...]]]:
    """Yield the measures that this noun makes under this event, with how well noun and event fit."""
    by_class = scene.table.events[event.term.name]
    kind = counted.number.kind
    if kind == "money":
        if "sum" in by_class:
            yield by_class["sum"], (("noun", w.TYPED),)
        return
    if kind == "weight":
        yield from _by_weight(scene, counted, event)
        return
    found = dict.fromkeys(by_class[name] for name in counted.classes if name in by_class)
    for measure in found:
        yield measure, (("noun", w.TYPED),)
    if found or counted.classes or counted.acts:
        return
    if event.term.name in scene.table.unknown["people"]:
        strange = w.NO_PERSON if event.term.form == "active" or is_active(scene, event) else w.STRANGE
        lacking = (
            ("unknown noun", w.UNKNOWN_NOUN if counted.personal else strange)
            if counted.noun
            else ("no noun", w.NO_NOUN)
        )
        yield by_class["person"], (lacking,)
    elif event.term.name in scene.table.unknown["things"] and counted.noun and not counted.number.indefinite:
        yield by_class["good"], (("unknown noun", w.UNKNOWN_NOUN),)


def _by_weight(
    scene: Scene, counted: Counted, event: TermMention
) -> Iterator[tuple[str, tuple[tuple[str, float], ...]]]:
    by_class = scene.table.events[event.term.name]
    name = next((n for n in ("drug", "animal") if n in counted.classes), "good")
    if name in by_class:
        yield by_class[name], (("noun", w.TYPED if counted.classes else w.UNKNOWN_NOUN),)


def _relation(scene: Scene, counted: Counted, event: TermMention) -> str | None:
    """Return how the event stands towards the number, or None where it cannot be counted under it."""
    form = event.term.form
    if form == "direct":
        return "object" if event.last == _start(scene, counted) and _has_goods(scene, counted) else None
    if event.first >= counted.number_last:
        return _after(scene, counted, event, form)
    if event.last > counted.first:
        return None
    if form in ("noun", "participle") and _is_introduced(scene, counted, event):
        return "listed"
    if form == "noun":
        return "of" if scene.terms.is_grammar(event.last, "of") or _is_colon(scene, event.last) else "loose"
    if form == "active" or (form == "participle" and is_active(scene, event)):
        return "object"
    if form not in ("participle", "subject"):
        return "loose"
    return "inverted" if _opens(scene, counted, event) else None


def _opens(scene: Scene, counted: Counted, event: TermMention) -> bool:
    """Whether a passive stands before what it counts: « Ont été saisis : 12 fusils »."""
    first = scene.document.sentences[counted.sentence].first
    between = range(event.last, _start(scene, counted))
    commas = any(scene.document.words[position].text == "," for position in between if position not in scene.phrase_of)
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
            return None if is_active(scene, event) else "patient"
        case "subject":
            return "subject"
        case "state":
            return "state"
        case "noun":
            gap = range(counted.last, event.first)
            return "of" if gap and all(scene.terms.is_grammar(i, "of", "determiner") for i in gap) else None
        case _:
            return None


def _is_colon(scene: Scene, position: int) -> bool:
    return position < len(scene.document.words) and scene.document.words[position].text == ":"


def is_active(scene: Scene, event: TermMention) -> bool:
    """Return whether a participle stands beside *to have* (« ont arrêté »), not *to be* or alone."""
    for position in range(event.first - 1, max(-1, event.first - 1 - AUXILIARY_REACH), -1):
        if scene.terms.is_grammar(position, "be"):
            return False
        if scene.terms.is_grammar(position, "have"):
            return True
        if scene.document.words[position].text in STOPS or position in scene.phrase_of:
            return False
    return False


def _gap(scene: Scene, counted: Counted, event: TermMention) -> Iterator[tuple[str, float]]:
    """Yield what the words between number and event cost."""
    before = event.last <= counted.first
    first, last = (event.last, _start(scene, counted)) if before else (counted.last, event.first)
    words = commas = clauses = breaks = 0
    rivals: set[int] = set()
    position = first
    if all(_joins(scene, position) for position in range(first, last)):
        yield "adjacent", w.ADJACENT
    while position < last:
        text = scene.document.words[position].text
        if scene.terms.is_grammar(position, "relative") and (closing := _closing_comma(scene, position, last)):
            commas += 1
            position = closing
            continue
        if text == ",":
            commas += 1
        elif text in ENDERS:
            breaks += 1
        elif scene.terms.is_grammar(position, "relative", "conjunction"):
            clauses += 1
        elif _is_rival(scene, position, event):
            rivals.add(position)
        elif not is_free(scene, position):
            words += 1
        position += 1
    yield from (
        (name, weight * count)
        for name, weight, count in (
            ("distance", w.GAP_WORD, min(words, 12)),
            ("commas", w.COMMA, min(commas, 4)),
            ("clause", w.CLAUSE, clauses),
            ("break", w.BREAK, breaks),
            ("rival", w.RIVAL, len(rivals)),
        )
        if count
    )


def _joins(scene: Scene, position: int) -> bool:
    if scene.document.words[position].text in QUOTES:
        return True
    return position in scene.dated or scene.terms.is_grammar(position, "have", "be", "of", "determiner")


def is_free(scene: Scene, position: int) -> bool:
    """Whether a word keeps nothing apart: another number's phrase, grammar, a date."""
    if scene.document.words[position].text in QUOTES:
        return True
    return position in scene.phrase_of or position in scene.dated or bool(scene.terms.grammar.get(position))


def _start(scene: Scene, counted: Counted) -> int:
    """Return the first word of the number or of the hedge before it."""
    hedge = counted.number.hedge
    if hedge is not None and hedge[0] < counted.number.start:
        return min(counted.first, scene.document.word_at(hedge[0]))
    return counted.first


def _closing_comma(scene: Scene, position: int, last: int) -> int:
    """Return the comma that closes a clause put in after a comma (« , dont un Italien, »), or 0."""
    if not any(scene.document.words[index].text == "," for index in range(max(0, position - 2), position)):
        return 0
    for index in range(position + 1, last):
        if scene.document.words[index].text == ",":
            return index
    return 0


def _is_rival(scene: Scene, position: int, event: TermMention) -> bool:
    return any(
        mention.term.role == "event" and mention.term.form in ("active", "participle", "subject")
        for mention in scene.terms.between(position, position + 1)
        if mention.first != event.first
    )


def _parse(scene: Scene, counted: Counted, event: TermMention) -> Iterator[tuple[str, float]]:
    """Yield what the dependency parse says, where there is one: a hint, never a gate."""
    syntax = scene.document.syntax
    if syntax is None:
        return
    path = list(climb(syntax.heads, counted.noun[0] if counted.noun else counted.first))
    reached = next((step for step, position in enumerate(path) if event.first <= position < event.last), None)
    if reached is not None:
        below = syntax.relations[path[reached - 1]] if reached else ""
        yield ("parse", w.MISPARSED) if below == AGENT and event.term.form == "active" else ("parse", w.PARSED)
    elif _reaches_other(scene, path, event) and abs(event.first - counted.last) > 1:
        yield "parse", w.MISPARSED


def climb(heads: Sequence[int], position: int) -> Iterator[int]:
    """Yield a word and its heads up to the root, a few steps at most."""
    for _ in range(CLIMB):
        yield position
        head = heads[position]
        if head in (-1, position):
            return
        position = head


def _reaches_other(scene: Scene, path: list[int], event: TermMention) -> bool:
    return any(
        mention.term.role == "event" and mention.first != event.first
        for position in path[1:]
        for mention in scene.terms.between(position, position + 1)
    )
