"""Parts of a figure: « dont 850 », « parmi eux », « deux des suspects », and the figure they are part of."""

from extractor.claims import weights as w
from extractor.claims.choices import PEOPLE, Choice, State
from extractor.claims.context import qualifiers_of
from extractor.claims.counted import Counted
from extractor.claims.gaps import is_free
from extractor.claims.linking import Link
from extractor.claims.scenes import start_of
from extractor.finding.qualifiers import Qualifier
from extractor.finding.terms import TermMention

STOPS = frozenset(".;")
PART = frozenset(("part", "among"))
"""Qualifiers that a part follows."""
OPENERS = frozenset(":–—(")
"""Signs behind a figure that kinds of it follow: « 9 personnes (six hommes et trois femmes) »."""
PART_WINDOW = 60
"""Words, other numbers among them, between « dont » and the last number of its list."""
PART_REACH = 5
"""Words between « dont » and its number."""
PERSON = "person"
OPENED = 1
"""Words between the start of a sentence, « sur les » and its number."""
DESCRIBED = 4
"""Words from a verb to what it says that people are (“are Chinese nationals”)."""
AUXILIARY = 3
"""Words before a participle among which its auxiliary stands."""
WHOLE_BACK = 12
"""Sentences before « parmi les personnes arrêtées » among which the larger figure stands."""


def find_part_cue(state: State, counted: Counted) -> int | None:
    """Return the word from which the number is part of another (« dont », « d'entre eux »), if any."""
    for qualifier in qualifiers_of(state, counted):
        if qualifier.name in ("all_of", "likewise") and 0 <= qualifier.first - counted.number_last <= 1:
            return counted.first
        if qualifier.name == "partitive" and qualifier.first == counted.number_last and _are_people(state, counted):
            return counted.first
        near = 0 <= counted.first - qualifier.last <= PART_WINDOW
        if qualifier.name == "among" and start_of(state.scene, counted) == qualifier.last:  # « parmi les 81 »
            continue
        if qualifier.name in PART and near and _reaches(state, qualifier, counted):
            return qualifier.first
    return counted.first if _is_out_of(state, counted) or _is_listed(state, counted) else None


def _is_out_of(state: State, counted: Counted) -> bool:
    """Whether the whole opens the sentence: « Sur les 58 personnes arrêtées, neuf sont … »."""
    scene, sentence = state.scene, state.scene.document.sentences[counted.sentence]
    for choice in state.choices:
        whole = choice.counted
        if whole.sentence != counted.sentence or whole.number.quantity.value <= counted.number.quantity.value:
            continue
        opened = any(
            q.name == "partitive" and q.first - sentence.first <= OPENED and 0 <= whole.first - q.last <= OPENED
            for q in qualifiers_of(state, counted)
        )
        if opened and any(scene.document.words[position].text == "," for position in range(whole.last, counted.first)):
            return True
    return False


def _are_people(state: State, counted: Counted) -> bool:
    return bool(set(counted.classes) & PEOPLE or set(counted.acts) & set(state.scene.table.people))


def _is_listed(state: State, counted: Counted) -> bool:
    """Whether the number goes on a list of parts, or of people behind a colon: « interpellées : un homme et … »."""
    last = next((c for c in reversed(state.choices) if c.counted.sentence == counted.sentence), None)
    if last is None or not set(counted.classes) & PEOPLE:
        return False
    between = range(last.counted.last, counted.first)
    words = [state.scene.document.words[position].text for position in between]
    if last.link.measure in state.scene.table.people and OPENERS & set(words):
        return True
    free = sum(not is_free(state.scene, position) for position in between)
    return last.part and free <= PART_REACH and not set(words) & STOPS


def _reaches(state: State, qualifier: Qualifier, counted: Counted) -> bool:
    """Whether only a few words, or a list of numbers, stand between « dont » and the number."""
    free = 0
    for position in range(qualifier.last, counted.first):
        if any(is_finite(state, mention) for mention in state.scene.terms.between(position, position + 1)):
            return False
        if state.scene.document.words[position].text in STOPS:
            return False
        free += position not in state.scene.phrase_of and not state.scene.terms.grammar.get(position)
    return free <= PART_REACH


def is_finite(state: State, mention: TermMention) -> bool:
    """Whether an event is a verb of its own, not a participle of the people counted (« les personnes arrêtées »)."""
    if mention.term.role != "event" or mention.term.form not in ("active", "participle"):
        return False
    before = range(mention.first - AUXILIARY, mention.first)
    return mention.term.form == "active" or any(state.scene.terms.is_grammar(p, "have", "be") for p in before)


def find_whole(state: State, counted: Counted, cue: int) -> int | None:
    """Return the choice that the number is part of: before the cue in its sentence, else just before.

    Where the cue says what happened to all of them (« parmi les personnes arrêtées »), that decides.
    """
    people = state.scene.table.people
    between = tuple(state.scene.terms.between(cue, counted.first))
    acts = {mention.term.name for mention in between if mention.term.role == "act"} & set(people)
    told = {
        mention.term.name for mention in between if mention.term.role == "event" and mention.term.form == "participle"
    }
    for index in range(len(state.choices) - 1, -1, -1):
        choice = state.choices[index]
        exceeded = choice.counted.number.quantity.value < counted.number.quantity.value
        if exceeded or (choice.part and choice.counted.sentence == counted.sentence):
            continue
        if choice.counted.sentence == counted.sentence and choice.counted.last <= cue:
            return index
        back = counted.sentence - choice.counted.sentence
        meant = not told or any(choice.link.measure == state.scene.table.events[name].get(PERSON) for name in told)
        meant = choice.link.measure in acts if acts else meant
        if meant and 0 < back <= WHOLE_BACK and choice.link.measure in people and not choice.part:
            return index
    return None


def _is_one_of(state: State, counted: Counted) -> bool:
    """Whether somebody is told of rather than counted: “One of the suspects has earned …”."""
    partitive = any(
        q.name in ("partitive", "all_of") and q.first == counted.number_last for q in qualifiers_of(state, counted)
    )
    return partitive and counted.number.quantity.value == 1


def part_links(state: State, counted: Counted, whole: int | None) -> list[Link]:
    """Return the link of a part: it is counted under what the larger figure is counted under."""
    if whole is None or (counted.number.indefinite and not counted.classes) or _is_one_of(state, counted):
        return []
    choice = state.choices[whole]
    if not fits(state, counted, choice):
        return []
    reasons = [("part", w.RELATION["part"])]
    people = choice.link.measure in state.scene.table.people
    if people and counted.noun is None and not _is_followed_by_event(state, counted):
        reasons.append(("no event", w.NO_EVENT))
    if counted.number.indefinite:
        reasons.append(("indefinite", w.INDEFINITE))
    return [Link(choice.link.measure, "part", choice.link.event, tuple(reasons))]


def _is_followed_by_event(state: State, counted: Counted) -> bool:
    """Whether anything is said to be done to a number without noun: « deux d'entre eux ont été écroués »."""
    sentence = state.scene.document.sentences[counted.sentence]
    if _are_described(state, counted):
        return True
    return any(m.term.role == "event" for m in state.scene.terms.between(counted.number_last, sentence.last)) or any(
        q.name == "likewise" or (q.name in PART and q.last <= counted.first) for q in qualifiers_of(state, counted)
    )


def _are_described(state: State, counted: Counted) -> bool:
    """Whether it is said what people they are: “four of whom are minors”."""
    terms = state.scene.terms
    be = next((p for p in range(counted.last, counted.last + DESCRIBED) if terms.is_grammar(p, "be")), None)
    if be is None:
        return False
    said = terms.between(be + 1, be + 1 + DESCRIBED)
    return any(m.term.role == "noun" and m.term.name in PEOPLE for m in said)


def fits(state: State, counted: Counted, choice: Choice) -> bool:
    """Whether the number counts the same sort of thing as the figure."""
    if counted.number.quantity.unit != choice.counted.number.quantity.unit:
        return False
    if counted.noun is None or not counted.classes:
        return True
    people = choice.link.measure in state.scene.table.people
    if people:
        return bool(PEOPLE & set(counted.classes))
    return bool(set(counted.classes) & set(choice.counted.classes)) or not choice.counted.classes
