"""Which numbers are claims: the best link of each, what the words around it allow, parts and echoes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractor.claims import weights as w
from extractor.claims.counted import Counted
from extractor.claims.linking import Link, Scene, find_links, is_free
from extractor.finding.qualifiers import Qualifier
from extractor.finding.terms import Term, TermMention

DRUG = Term("noun", "drug")
COUNTS = frozenset(("count", "money", "weight"))
LOOT = frozenset(("money", "drugs_kg", "goods", "losses"))
"""What may be stolen or trafficked without being seized."""
DOUBTFUL = frozenset(("irreal", "yearly", "running", "average", "earlier"))
"""Qualifiers of a sentence that does not tell what was seized."""
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
LIST_GAP = 4
"""Words between two things of one list."""
LABEL_SIGNS = frozenset(".…:|·_")
LABEL = 6
"""Words of a label."""
SEIZING = frozenset(("seize", "catch", "find", "intercept"))
SUSPECTS = "suspects"
FOUND = frozenset(("migrants", "victims", "rescues"))
"""Measures of people whom « trois individus ont été repérés » may speak of again."""
STOPS = frozenset(".;")
PEOPLE = frozenset(("person", "suspect", "victim", "migrant", "officer"))
PART_REACH = 5
"""Words between « dont » and its number."""
LOOK_BACK = 3
"""Sentences among which the event of « s'y ajoutent » stands."""
AUXILIARY = 3
"""Words before a participle among which its auxiliary stands."""
WHOLE_BACK = 12
"""Sentences before « parmi les personnes arrêtées » among which the larger figure stands."""
NEAR = 6
TALLY = 14
"""Words between « le nombre de … » and its figure."""
CONTEXT = {
    "yearly": w.YEARLY, "average": w.YEARLY, "penalty": w.NEGATED, "membership": w.MEMBERS, "elsewhere": w.ELSEWHERE, "apiece": w.NEGATED,
    "earlier": w.EARLIER, "running": w.EARLIER, "stolen": w.EARLIER,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """A number with the measure chosen for it."""

    counted: Counted
    link: Link
    part: bool = False
    whole: tuple[int, int] | None = None
    """Start and end of the figure it is part of."""
    margin: float = 0.0
    """How far the best reading is ahead of the next one with another measure, in log-odds."""


def select(scene: Scene, qualifiers: Sequence[Qualifier], named: frozenset[int]) -> tuple[Choice, ...]:
    """Return the claims among the numbers of a scene, in the order of the text.

    `named` are the sentences that name an operation: what they recall is said to be another time's.
    """
    selection = _Selection(scene, tuple(qualifiers), named)
    for counted in scene.counted:
        if counted.number.kind in COUNTS:
            selection.consider(counted)
    selection.add_echoes()
    selection.add_beside()
    return tuple(sorted(selection.choices, key=lambda choice: choice.counted.key))


class _Selection:
    """The choices made so far, and what is still open."""

    def __init__(self, scene: Scene, qualifiers: tuple[Qualifier, ...], named: frozenset[int]) -> None:
        self.scene = scene
        self.named = named
        self.qualifiers = qualifiers
        self.choices: list[Choice] = []
        self.open: list[Counted] = []

    def consider(self, counted: Counted) -> None:
        """Choose the best measure of a number, or leave it open."""
        part = self._part_cue(counted)
        whole = self._whole_of(counted, part) if part is not None else None
        seen = self._refined(counted)
        if counted.noun is None and whole is not None:
            seen = replace(counted, classes=self.choices[whole].counted.classes)
        links = [self._in_context(seen, link) for link in find_links(self.scene, seen)]
        links += self._part_links(seen, whole) + self._listed_links(seen)
        links += self._coordinated_links(seen) + self._labelled_links(seen)
        if all(link.score < w.PLAIN for link in links):
            links += self._continued_links(seen)
        links.sort(key=lambda link: (-link.score, link.measure, link.relation))
        if not links or links[0].score < w.THRESHOLD:
            self.open.append(counted)
            return
        best = self._as_before(seen, links[0])
        rival = next((link.score for link in links if link.measure != best.measure), 0.0)
        larger = self.choices[whole].counted.key if whole is not None else None
        self.choices.append(Choice(counted, best, part is not None, larger, best.score - max(rival, 0.0)))

    def _refined(self, counted: Counted) -> Counted:
        """Return the number with the class that the words after its noun give it.

        « 24 femmes exploitées » are victims; a dose is a medicine where the article speaks of no drug.
        """
        if "person" in counted.classes and any(
            qualifier.name == "victimised" and 0 <= qualifier.first - counted.last <= NEAR
            for qualifier in self._sentence_qualifiers(counted)
        ):
            return replace(counted, classes=("victim",))
        if "dose" in counted.classes and not self._speaks_of_drugs():
            return replace(counted, classes=("good",))
        return counted

    def _speaks_of_drugs(self) -> bool:
        return any(mention.term == DRUG for mention in self.scene.terms.mentions)

    def _sentence_qualifiers(self, counted: Counted) -> Iterator[Qualifier]:
        sentence = self.scene.document.sentences[counted.sentence]
        return (q for q in self.qualifiers if sentence.first <= q.first < sentence.last)

    def _in_context(self, counted: Counted, link: Link) -> Link:
        reasons = list(link.reasons)
        if not self.named and counted.sentence in self.scene.yearly and link.relation != "echo":
            reasons.append(("yearly", w.YEARLY))
        for qualifier in self._sentence_qualifiers(counted):
            if (weight := self._context_weight(counted, link, qualifier)) != 0:
                reasons.append((qualifier.name, weight))
        return replace(link, reasons=tuple(reasons))

    def _context_weight(self, counted: Counted, link: Link, qualifier: Qualifier) -> float:
        after = qualifier.first - counted.number_last
        before = counted.first - qualifier.last
        near = 0 <= after <= NEAR or 0 <= before <= NEAR
        match qualifier.name:
            case "running" | "elsewhere":
                return 0.0 if counted.sentence in self.named else CONTEXT[qualifier.name]
            case "earlier":
                return CONTEXT["earlier"] if self._is_of_that_time(counted, link, qualifier) else 0.0
            case "yearly":
                return CONTEXT["yearly"]
            case "comparison":
                return w.YEARLY if 0 <= before <= 1 and link.relation != "listed" else 0.0
            case "average":
                return CONTEXT["average"] if 0 <= after <= NEAR else 0.0
            case "membership" | "apiece":
                return CONTEXT[qualifier.name] if 0 <= before <= 1 else 0.0
            case "stolen":
                return CONTEXT["stolen"] if near and link.measure in LOOT else 0.0
            case "penalty":
                return CONTEXT["penalty"] if near else 0.0
            case "irreal":
                event = link.event
                ahead = event is not None and 0 <= event.first - qualifier.last <= NEAR
                return w.IRREAL if ahead and event is not None and event.last <= counted.first else 0.0
            case _:
                return 0.0

    def _as_before(self, counted: Counted, link: Link) -> Link:
        """Return the link with the measure of the people spoken of before, for plain persons who are found."""
        if link.measure != SUSPECTS or counted.classes != ("person",) or link.event is None:
            return link
        if link.event.term.name not in ("find", "intercept"):
            return link
        for choice in reversed(self.choices):
            if choice.link.measure in FOUND:
                return replace(link, measure=choice.link.measure)
        return link

    def _is_of_that_time(self, counted: Counted, link: Link, qualifier: Qualifier) -> bool:
        """Whether « l'an dernier » opens the sentence or stands in one clause with number and event."""
        if counted.sentence in self.named:
            return False
        sentence = self.scene.document.sentences[counted.sentence]
        places = [counted.first, *([link.event.first] if link.event is not None else [])]
        low, high = min(qualifier.first, *places), max(qualifier.last, *places)
        commas = any(self.scene.document.words[position].text == "," for position in range(low, high))
        return qualifier.first - sentence.first <= 1 or not commas

    def _part_cue(self, counted: Counted) -> int | None:
        """Return the word from which the number is part of another (« dont », « d'entre eux »), if any."""
        for qualifier in self._sentence_qualifiers(counted):
            if qualifier.name == "all_of" and 0 <= qualifier.first - counted.number_last <= 1:
                return counted.first
            if qualifier.name == "partitive" and qualifier.first == counted.number_last and set(counted.classes) & PEOPLE:
                return counted.first
            if qualifier.name == "part" and qualifier.last <= counted.first and self._reaches(qualifier, counted):
                return qualifier.first
        return counted.first if self._is_listed(counted) else None

    def _is_listed(self, counted: Counted) -> bool:
        """Whether the number goes on a list of parts, or of people behind a colon: « interpellées : un homme et … »."""
        last = next((c for c in reversed(self.choices) if c.counted.sentence == counted.sentence), None)
        if last is None or not set(counted.classes) & PEOPLE:
            return False
        between = range(last.counted.last, counted.first)
        words = [self.scene.document.words[position].text for position in between]
        if last.link.measure in self.scene.table.people and ":" in words:
            return True
        free = sum(not is_free(self.scene, position) for position in between)
        return last.part and free <= PART_REACH and not set(words) & STOPS

    def _reaches(self, qualifier: Qualifier, counted: Counted) -> bool:
        """Whether only a few words, or a list of numbers, stand between « dont » and the number."""
        free = 0
        for position in range(qualifier.last, counted.first):
            if any(self._is_finite(mention) for mention in self.scene.terms.between(position, position + 1)):
                return False
            if self.scene.document.words[position].text in STOPS:
                return False
            free += position not in self.scene.phrase_of and not self.scene.terms.grammar.get(position)
        return free <= PART_REACH

    def _is_finite(self, mention: TermMention) -> bool:
        """Whether an event is a verb of its own, not a participle of the people counted (« les personnes arrêtées »)."""
        if mention.term.role != "event" or mention.term.form not in ("active", "participle"):
            return False
        before = range(mention.first - AUXILIARY, mention.first)
        return mention.term.form == "active" or any(self.scene.terms.is_grammar(p, "have", "be") for p in before)

    def _whole_of(self, counted: Counted, cue: int) -> int | None:
        """Return the choice that the number is part of: before the cue in its sentence, else just before."""
        people = self.scene.table.people
        for index in range(len(self.choices) - 1, -1, -1):
            choice = self.choices[index]
            if choice.part and choice.counted.sentence == counted.sentence:
                continue
            if choice.counted.sentence == counted.sentence and choice.counted.last <= cue:
                return index
            back = counted.sentence - choice.counted.sentence
            if 0 < back <= WHOLE_BACK and choice.link.measure in people and not choice.part:
                return index
        return None

    def _part_links(self, counted: Counted, whole: int | None) -> list[Link]:
        if whole is None or (counted.number.indefinite and not counted.classes):
            return []
        choice = self.choices[whole]
        if not self._fits(counted, choice):
            return []
        reasons = [("part", w.RELATION["part"])]
        people = choice.link.measure in self.scene.table.people
        if people and counted.noun is None and not self._is_followed_by_event(counted):
            reasons.append(("no event", w.NO_EVENT))
        if counted.number.indefinite:
            reasons.append(("indefinite", w.INDEFINITE))
        return [Link(choice.link.measure, "part", choice.link.event, tuple(reasons))]

    def _is_followed_by_event(self, counted: Counted) -> bool:
        """Whether anything is said to be done to a number without noun: « deux d'entre eux ont été écroués »."""
        sentence = self.scene.document.sentences[counted.sentence]
        return any(m.term.role == "event" for m in self.scene.terms.between(counted.last, sentence.last)) or any(
            q.name == "part" and q.last <= counted.first for q in self._sentence_qualifiers(counted)
        )

    def _listed_links(self, counted: Counted) -> list[Link]:
        """Return the links that a list gives a bare number.

        « des interpellations au Ghana (103) », « onze en Ukraine, trois au Portugal », « cocaïne (2,1 tonnes) »,
        « le nombre d'armes n'a pas bougé : 128 », « contre 389 annoncées ».
        """
        sentence = self.scene.document.sentences[counted.sentence]
        measure = None
        if counted.number.kind == "weight":
            if self._is_bracketed(counted) and DRUG in self._terms_at(counted.first - 2):
                measure = self.scene.table.events["seize"]["drug"]
        elif counted.noun is None and counted.number.kind == "count":
            if self._is_bracketed(counted) or counted.first in self.scene.placed:
                measure = self._measure_before(counted, sentence.first)
            elif any(q.name == "comparison" and q.last == counted.first for q in self._sentence_qualifiers(counted)):
                measure = self._measure_before(counted, sentence.first) if self._is_announced(counted) else None
            else:
                measure = self._tallied(counted)
        return [] if measure is None else [Link(measure, "listed", None, (("listed", w.LISTED),))]

    def _coordinated_links(self, counted: Counted) -> list[Link]:
        """Return the link of a thing that stands in one list with a thing seized: « 12 fusils, 3 camions et 400 € »."""
        last = next((c for c in reversed(self.choices) if c.counted.sentence == counted.sentence), None)
        if last is None or last.link.measure not in THINGS or counted.number.indefinite:
            return []
        between = range(last.counted.last, counted.first)
        words = {self.scene.document.words[position].text for position in between}
        if words & LIST_STOPS or sum(not is_free(self.scene, position) for position in between) > LIST_GAP:
            return []
        if any(self._is_finite(m) for position in between for m in self.scene.terms.between(position, position + 1)):
            return []
        by_class = self.scene.table.events["seize"]
        found = dict.fromkeys(by_class[name] for name in _classes_of(counted) if name in by_class)
        reasons = (("coordinated", w.COORDINATED),)
        return [self._in_context(counted, Link(measure, "coordinated", last.link.event, reasons)) for measure in found]

    def _labelled_links(self, counted: Counted) -> list[Link]:
        """Return the link of a figure behind its label: « Interpellations : 27 », « Armes saisies …… 9 »."""
        words, first = self.scene.document.words, counted.first
        position = first - 1
        while position >= 0 and words[position].text in LABEL_SIGNS:
            position -= 1
        if (
            position == first - 1
            or position < 0
            or "\n" in self.scene.document.text[words[position].end : words[first].start]
        ):
            return []
        start = self.scene.document.text.rfind("\n", 0, words[position].start) + 1
        label = [
            m
            for p in range(max(0, position - LABEL), position + 1)
            if words[p].start >= start
            for m in self.scene.terms.between(p, p + 1)
        ]
        if not label or counted.noun is not None:
            return []
        measure = self._label_measure(label)
        return [] if measure is None else [Link(measure, "label", None, (("label", w.LISTED),))]

    def _label_measure(self, label: list[TermMention]) -> str | None:
        if acts := [m.term.name for m in label if m.term.role == "act"]:
            return acts[0]
        classes = [m.term.name for m in label if m.term.role == "noun"]
        events = [m.term.name for m in label if m.term.role == "event" and m.term.form == "participle"] or ["seize"]
        for event in events:
            for name in classes:
                if name in self.scene.table.events[event]:
                    return self.scene.table.events[event][name]
        return None

    def _is_bracketed(self, counted: Counted) -> bool:
        """Whether the number stands in brackets behind a place or a noun, with no date beside it."""
        words = self.scene.document.words
        return (
            1 < counted.first < len(words)
            and words[counted.first - 1].text == "("
            and (counted.number.kind == "weight" or counted.first - 2 in self.scene.places)
        )

    def _terms_at(self, position: int) -> frozenset[Term]:
        return frozenset(m.term for m in self.scene.terms.between(position, position + 1))

    def _measure_before(self, counted: Counted, first: int) -> str | None:
        """Return the measure last counted in the sentence, or of its last countable act."""
        for choice in reversed(self.choices):
            if choice.counted.sentence == counted.sentence:
                return choice.link.measure
        acts = [m for m in self.scene.terms.between(first, counted.first) if m.term.role == "act"]
        return acts[-1].term.name if acts else None

    def _is_announced(self, counted: Counted) -> bool:
        """Whether the figure to compare with is an earlier tally of the same thing, not another year's."""
        return not any(position in self.scene.dated for position in range(counted.last, counted.last + NEAR))

    def _tallied(self, counted: Counted) -> str | None:
        """Return what « le nombre d'armes … : 128 » counts."""
        for qualifier in self._sentence_qualifiers(counted):
            if qualifier.name != "tally" or not 0 < counted.first - qualifier.last <= TALLY:
                continue
            for mention in self.scene.terms.between(qualifier.last, qualifier.last + NEAR):
                if mention.term.role == "act":
                    return mention.term.name
                if mention.term.name in self.scene.table.beside:
                    return self.scene.table.beside[mention.term.name]
        return None

    def _fits(self, counted: Counted, choice: Choice) -> bool:
        """Whether the number counts the same sort of thing as the figure."""
        if counted.number.quantity.unit != choice.counted.number.quantity.unit:
            return False
        if counted.noun is None or not counted.classes:
            return True
        people = choice.link.measure in self.scene.table.people
        if people:
            return bool(PEOPLE & set(counted.classes))
        return bool(set(counted.classes) & set(choice.counted.classes)) or not choice.counted.classes

    def _continued_links(self, counted: Counted) -> list[Link]:
        """Return the link to the event of the sentence before, for an item of a list or « s'y ajoutent »."""
        sentence = self.scene.document.sentences[counted.sentence]
        if not (sentence.bullet or any(q.name == "continued" for q in self._sentence_qualifiers(counted))):
            return []
        relation = ("listed", w.LISTED) if sentence.bullet else ("continued", w.RELATION["continued"])
        reasons = [relation, ("noun", w.TYPED)]
        if counted.number.indefinite:
            reasons.append(("indefinite", w.INDEFINITE))
        for event in self._events_before(counted.sentence, bullet=sentence.bullet):
            by_class = self.scene.table.events[event]
            if found := dict.fromkeys(by_class[name] for name in _classes_of(counted) if name in by_class):
                links = [Link(measure, "continued", None, tuple(reasons)) for measure in found]
                return [self._in_context(counted, link) for link in links]
        return []

    def _events_before(self, index: int, *, bullet: bool) -> Iterator[str]:
        """Yield the events that introduce a list, then those that the sentences before counted under."""
        document = self.scene.document
        back = index - 1
        while bullet and back >= 0 and document.sentences[back].bullet:
            back -= 1
        if bullet and back >= 0 and document.words[document.sentences[back].last - 1].text == ":":
            sentence = document.sentences[back]
            events = [m for m in self.scene.terms.between(sentence.first, sentence.last) if m.term.role == "event"]
            yield from (event.term.name for event in reversed(events))
            if not events:
                yield "seize"
        for choice in reversed(self.choices):
            if 0 < index - choice.counted.sentence <= LOOK_BACK and choice.link.event is not None:
                yield choice.link.event.term.name

    def add_beside(self) -> None:
        """Take weapons and ammunition for seized that stand in an article of seizures."""
        if not any(choice.link.event is not None and choice.link.event.term.name in SEIZING for choice in self.choices):
            return
        for counted in self.open:
            found = [self.scene.table.beside[name] for name in counted.classes if name in self.scene.table.beside]
            doubtful = any(q.name in DOUBTFUL for q in self._sentence_qualifiers(counted))
            if found and not counted.number.indefinite and not doubtful:
                link = self._in_context(counted, Link(found[0], "beside", None, (("beside", w.BESIDE),)))
                if link.score >= w.THRESHOLD:
                    self.choices.append(Choice(counted, link))

    def add_echoes(self) -> None:
        """Give a number that is left the measure of the same number of the same thing elsewhere."""
        for counted in self.open:
            if counted.number.indefinite or not self._is_definite(counted):
                continue
            for choice in self.choices:
                same = counted.number.quantity.value in (choice.counted.number.quantity.value, self._sum_with(choice))
                if same and not choice.part and self._fits(counted, choice) and choice.link.relation != "echo":
                    link = Link(choice.link.measure, "echo", choice.link.event, (("echo", w.RELATION["echo"]),))
                    link = self._in_context(counted, link)
                    if link.score >= w.THRESHOLD:
                        self.choices.append(Choice(counted, link, False, None, link.score))
                    break

    def _sum_with(self, choice: Choice) -> float | None:
        """Return the sum of a figure and those beside it: « un Suisse et un Brésilien », then « les deux hommes »."""
        beside = [
            other.counted.number.quantity.value
            for other in self.choices
            if other.counted.sentence == choice.counted.sentence
            and other.link.measure == choice.link.measure
            and other.link.measure in self.scene.table.people
        ]
        return sum(beside) if len(beside) > 1 else None

    def _is_definite(self, counted: Counted) -> bool:
        sentence = self.scene.document.sentences[counted.sentence]
        if counted.number.kind == "count" and counted.noun is None:
            return any(q.name == "whole" and q.first == counted.number_last for q in self._sentence_qualifiers(counted))
        return sentence.heading or self.scene.terms.is_grammar(counted.first - 1, "determiner")


def _classes_of(counted: Counted) -> tuple[str, ...]:
    match counted.number.kind:
        case "money":
            return ("sum",)
        case "weight":
            return ("drug",) if "drug" in counted.classes else ("good",)
        case _:
            return counted.classes
