"""What the words between a number and an event cost, and what the parse says."""

from collections.abc import Iterator, Sequence

from extractor.claims import weights as w
from extractor.claims.counted import Counted
from extractor.claims.scenes import Scene, start_of
from extractor.finding.terms import TermMention

CLIMB = 5
"""Steps up the parse from a noun to its verb."""
QUOTES = frozenset('«»“”"+')
ENDERS = frozenset(".;:!?•")
AGENT = "nsubj"


def gap_costs(scene: Scene, counted: Counted, event: TermMention) -> Iterator[tuple[str, float]]:
    """Yield what the words between number and event cost."""
    before = event.last <= counted.first
    first, last = (event.last, start_of(scene, counted)) if before else (counted.last, event.first)
    words = commas = clauses = breaks = 0
    rivals: set[int] = set()
    position = first
    if all(_joins(scene, position) for position in range(first, last)):
        yield "adjacent", w.ADJACENT
    if not before and (closing := _closing_aside(scene, first, last)):
        commas, position = 1, closing
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


def _closing_aside(scene: Scene, first: int, last: int) -> int:
    """Return where the verb goes on behind what commas put in: “two men, identified as …, were arrested”, or 0."""
    words, terms = scene.document.words, scene.terms
    if first >= last or words[first].text != ",":
        return 0
    for index in range(first + 1, last):
        if words[index].text in ENDERS:
            return 0
        if words[index].text == "," and (index + 1 == last or terms.is_grammar(index + 1, "be", "have")):
            return index + 1
    return 0


def _joins(scene: Scene, position: int) -> bool:
    if scene.document.words[position].text in QUOTES:
        return True
    return position in scene.dated or scene.terms.is_grammar(position, "have", "be", "of", "determiner")


def is_free(scene: Scene, position: int) -> bool:
    """Whether a word keeps nothing apart: another number's phrase, grammar, a date."""
    if scene.document.words[position].text in QUOTES:
        return True
    return position in scene.phrase_of or position in scene.dated or bool(scene.terms.grammar.get(position))


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


def parse_costs(scene: Scene, counted: Counted, event: TermMention) -> Iterator[tuple[str, float]]:
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
