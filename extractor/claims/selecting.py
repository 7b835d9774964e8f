"""Which numbers are claims: the best link of each, what the words around it allow, and echoes."""

from collections.abc import Sequence
from dataclasses import replace

from extractor.claims import weights as w
from extractor.claims.choices import Choice, State
from extractor.claims.context import in_context, qualifiers_of
from extractor.claims.counted import COUNTS, Counted
from extractor.claims.labels import labelled_links
from extractor.claims.linking import Link, find_links
from extractor.claims.lists import DRUG, continued_links, coordinated_links, likewise_links, listed_links
from extractor.claims.parts import find_part_cue, find_whole, fits, part_links
from extractor.claims.scenes import Scene, start_of
from extractor.claims.shares import has_uncounted, is_share
from extractor.finding.qualifiers import Qualifier

TOLD = frozenset(("count", "weight"))
"""Kinds of numbers that may follow what they count: « au nombre de 23 », “weighing 23 kg”."""
DOUBTFUL = frozenset(("irreal", "yearly", "running", "average", "earlier"))
"""Qualifiers of a sentence that does not tell what was seized."""
SEIZING = frozenset(("seize", "catch", "find", "intercept"))
SUSPECTS, RELEASE, ARRESTS = "suspects", "release", "arrests"
HELD = frozenset((ARRESTS, "charged"))
"""Measures of people who may be released again: « les quatre autres ont été relâchés »."""
FOUND = frozenset(("migrants", "victims", "rescues"))
"""Measures of people whom « trois individus ont été repérés » may speak of again."""
THINGS = frozenset(("drug", "good", "animal"))
"""What is weighed."""
NEAR = 6
NOUN_REACH = 3
"""Words between a noun and the bracket behind it (« des oiseaux chanteurs (496) »)."""
BREAKS = frozenset(",;:.()")


def select(scene: Scene, qualifiers: Sequence[Qualifier], named: frozenset[int]) -> tuple[Choice, ...]:
    """Return the claims among the numbers of a scene, in the order of the text.

    `named` are the sentences that name an operation: what they recall is said to be another time's.
    """
    state = State(scene, tuple(qualifiers), named)
    for counted in scene.counted:
        if counted.number.kind in COUNTS and counted.number.quantity.value > 0:
            _consider(state, counted)
    _add_echoes(state)
    _add_beside(state)
    _add_present(state)
    return tuple(sorted(state.choices, key=lambda choice: choice.counted.key))


def _consider(state: State, counted: Counted) -> None:
    """Choose the best measure of a number, or leave it open."""
    part = find_part_cue(state, counted)
    whole = find_whole(state, counted, part) if part is not None else None
    seen = refined(state, counted)
    if counted.noun is None and whole is not None:
        seen = replace(_with_event(state, seen, counted), classes=state.choices[whole].counted.classes)
    links = [in_context(state, seen, link) for link in find_links(state.scene, seen)]
    links += part_links(state, seen, whole) + listed_links(state, seen)
    links += coordinated_links(state, seen) + labelled_links(state, seen) + likewise_links(state, seen)
    if all(link.score < w.PLAIN for link in links):
        links += continued_links(state, seen)
    links = _without_release(state, links)
    if not links or links[0].score < w.THRESHOLD:
        state.open.append(counted)
        return
    best = _as_before(state, seen, links[0])
    rival = next((link.score for link in links if link.measure != best.measure), 0.0)
    larger = state.choices[whole] if whole is not None else None
    state.choices.append(
        Choice(
            counted,
            best,
            part=is_share(state, counted, best, part, larger),
            whole=larger.counted if larger is not None else None,
            margin=best.score - max(rival, 0.0),
            beside=has_uncounted(state, counted, best),
        )
    )


def _without_release(state: State, links: list[Link]) -> list[Link]:
    """Return the links, best first; those released are others who were arrested, where nothing else is said of them."""
    links = sorted(links, key=lambda link: (-link.score, link.measure, link.relation))
    freed = [link for link in links if link.measure == ARRESTS and link.event and link.event.term.name == RELEASE]
    other = any(link.score >= w.THRESHOLD for link in links if link not in freed)
    if other or not any(choice.link.measure in HELD for choice in state.choices):
        return [link for link in links if link not in freed]
    return links


def _with_event(state: State, seen: Counted, counted: Counted) -> Counted:
    """Return the number with the words that say what was done to those it is part of: “17 of those arrested”."""
    terms = state.scene.terms.between(counted.number_last, seen.last)
    return seen if any(mention.term.role == "event" for mention in terms) else counted


def refined(state: State, counted: Counted) -> Counted:
    """Return the number with the class that the words after its noun give it.

    « 24 femmes exploitées » are victims; a dose is a medicine where the article speaks of no drug.
    """
    if "person" in counted.classes and any(
        qualifier.name == "victimised" and 0 <= qualifier.first - counted.last <= NEAR
        for qualifier in qualifiers_of(state, counted)
    ):
        return replace(counted, classes=("victim",))
    if "dose" in counted.classes and not _speaks_of_drugs(state):
        return replace(counted, classes=("good",))
    if counted.noun is None and counted.number.kind in TOLD and (before := _spoken_of(state, counted)):
        return replace(counted, classes=before)
    if counted.noun is None and counted.number.kind == "weight" and _is_drug_again(state, counted):
        return replace(counted, classes=("drug",))
    for qualifier in qualifiers_of(state, counted):
        if qualifier.name in ("all_of", "likewise") and qualifier.first in (counted.number_last, counted.last):
            classes = ("person",) if counted.number.indefinite else counted.classes
            return replace(counted, last=qualifier.last, classes=classes)
    return counted


def _is_drug_again(state: State, counted: Counted) -> bool:
    """Whether a weight of nothing named is one of drugs: as the last thing weighed, or else the last thing named.

    « …, l'autre à celle de 600 kilos »; « un voilier avec 3 200 kg à bord » in a text that speaks of cocaine.
    """
    weighed = [choice.counted for choice in state.choices if choice.counted.number.kind == counted.number.kind]
    named = [other for other in weighed if other.noun is not None or other.classes]
    if named:
        return "drug" in named[-1].classes
    things = [m.term.name for m in state.scene.terms.mentions if m.first < counted.first and m.term.role == "noun"]
    return next((name == "drug" for name in reversed(things) if name in THINGS), False)


def _spoken_of(state: State, counted: Counted) -> tuple[str, ...]:
    """Return the classes of what a number without noun counts: « les victimes, au nombre de 23 », « il en a vu 9 »."""
    sentence = state.scene.document.sentences[counted.sentence]
    if bracketed := _bracketed_behind(state, counted, sentence.first):
        return bracketed
    for qualifier in qualifiers_of(state, counted):
        if qualifier.name == "numbering" and qualifier.last == counted.first:
            nouns = [m for m in state.scene.terms.between(sentence.first, qualifier.first) if m.term.role == "noun"]
            return tuple(m.term.name for m in nouns if m.first == nouns[-1].first)
        if qualifier.name == "pronoun" and 0 <= counted.first - qualifier.last <= NEAR and state.choices:
            last = state.choices[-1].counted
            return last.classes if counted.sentence - last.sentence <= 1 and "country" not in last.classes else ()
    return ()


def _bracketed_behind(state: State, counted: Counted, first: int) -> tuple[str, ...]:
    """Return the classes of the noun that a number in brackets stands behind: « des armes (12) »."""
    words, last = state.scene.document.words, counted.number_last
    start = start_of(state.scene, counted) - 1
    if start <= first or words[start].text != "(" or last >= len(words) or words[last].text != ")":
        return ()
    low = max(first, start - NOUN_REACH)
    low = max([low, *(p + 1 for p in range(low, start) if words[p].text in BREAKS or p in state.scene.phrase_of)])
    nouns = [m for m in state.scene.terms.between(low, start) if m.term.role == "noun"]
    return tuple(m.term.name for m in nouns if m.first == nouns[-1].first)


def _speaks_of_drugs(state: State) -> bool:
    return any(mention.term == DRUG for mention in state.scene.terms.mentions)


def _as_before(state: State, counted: Counted, link: Link) -> Link:
    """Return the link with the measure of the people spoken of before, for plain persons who are found."""
    if link.measure != SUSPECTS or counted.classes != ("person",) or link.event is None:
        return link
    if link.event.term.name not in ("find", "intercept"):
        return link
    for choice in reversed(state.choices):
        if choice.link.measure in FOUND:
            return replace(link, measure=choice.link.measure)
    return link


def _add_beside(state: State) -> None:
    """Take weapons and ammunition for seized that stand in an article of seizures."""
    if not any(choice.link.event is not None and choice.link.event.term.name in SEIZING for choice in state.choices):
        return
    for counted in state.open:
        found = [state.scene.table.beside[name] for name in counted.classes if name in state.scene.table.beside]
        doubtful = any(q.name in DOUBTFUL for q in qualifiers_of(state, counted))
        if found and not counted.number.indefinite and not doubtful:
            link = in_context(state, counted, Link(found[0], "beside", None, (("beside", w.BESIDE),)))
            if link.score >= w.THRESHOLD:
                state.choices.append(Choice(counted, link))


def _add_present(state: State) -> None:
    """Take officers and victims for those of the operation, where nothing else is said of them."""
    if not state.choices:
        return
    for counted in state.open:
        found = [state.scene.table.present[name] for name in counted.classes if name in state.scene.table.present]
        if found and _is_present(state, counted):
            link = in_context(state, counted, Link(found[0], "present", None, (("present", w.PRESENT),)))
            if link.score >= w.THRESHOLD:
                state.choices.append(Choice(counted, link))


def _is_present(state: State, counted: Counted) -> bool:
    """Whether a number stands beside figures of the operation and is new: not « ces deux otages »."""
    if counted.number.indefinite or counted.sentence in state.scene.past:
        return False
    if any(q.name in DOUBTFUL for q in qualifiers_of(state, counted)):
        return False
    if state.scene.terms.is_grammar(start_of(state.scene, counted) - 1, "determiner"):
        return False
    return any(abs(choice.counted.sentence - counted.sentence) <= 1 for choice in state.choices)


def _add_echoes(state: State) -> None:
    """Give a number that is left the measure of the same number of the same thing elsewhere."""
    for counted in state.open:
        if counted.number.indefinite or not _is_definite(state, counted):
            continue
        for choice in state.choices:
            same = counted.number.quantity.value in (choice.counted.number.quantity.value, _sum_with(state, choice))
            if same and not choice.part and fits(state, counted, choice) and choice.link.relation != "echo":
                link = Link(choice.link.measure, "echo", choice.link.event, (("echo", w.RELATION["echo"]),))
                link = in_context(state, counted, link)
                if link.score >= w.THRESHOLD:
                    state.choices.append(Choice(counted, link, margin=link.score))
                break


def _sum_with(state: State, choice: Choice) -> float | None:
    """Return the sum of a figure and those beside it: « un Suisse et un Brésilien », then « les deux hommes »."""
    beside = [
        other.counted.number.quantity.value
        for other in state.choices
        if other.counted.sentence == choice.counted.sentence
        and other.link.measure == choice.link.measure
        and other.link.measure in state.scene.table.people
    ]
    return sum(beside) if len(beside) > 1 else None


def _is_definite(state: State, counted: Counted) -> bool:
    sentence = state.scene.document.sentences[counted.sentence]
    if counted.number.kind == "count" and counted.noun is None:
        return any(q.name == "whole" and q.first == counted.number_last for q in qualifiers_of(state, counted))
    return sentence.heading or state.scene.terms.is_grammar(counted.first - 1, "determiner")
