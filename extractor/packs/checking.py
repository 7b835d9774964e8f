"""Is every line of a pack proved by an example, and does every example say what is found in it?

The finders stand above this room, so that what they do is handed in as functions.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from extractor.errors import GoldError
from extractor.packs.contents import Listing, examples, listings, variants
from extractor.packs.files.measures import MeasureTable
from extractor.packs.lines import Line
from extractor.packs.loading import Pack
from extractor.packs.marks import SIGNS, Mark, read_marks
from extractor.packs.measures import load_measures
from extractor.packs.notation import expand

Exercise = Callable[[str, Pack], frozenset[Line]]
"""Which lines of a pack a finder used on a text."""
Proof = Callable[[str, str, Pack], Iterable[str]]
"""Given the file of an example, the example and the pack: where the marks differ from what is found, in sentences."""
CLAIMING = frozenset({"measures"})
"""Files whose examples say by the lack of marks that nothing is claimed; elsewhere an unmarked example is silent."""
SHOWN = 3
"""Forms that a message names; more are counted."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something to mend in a pack: where it stands, and what to do."""

    file: str
    number: int
    message: str

    def __str__(self) -> str:
        """Return « fr/measures.yaml:14: … »."""
        return f"{self.file}:{self.number}: {self.message}"


def check_pack(pack: Pack, exercises: Iterable[Exercise], proof: Proof) -> tuple[Fault, ...]:
    """Return all that is wrong with a pack, in the order of its files and lines."""
    exercises = tuple(exercises)
    if unreadable := tuple(sorted({*find_unreadable(pack)})):
        return unreadable
    faults = [*find_repeats(pack), *find_rivals(pack, load_measures())]
    used: set[Line] = set()
    for listing in examples(pack):
        for line in listing.lines:
            try:
                text, _ = read_marks(line.text)
                used.update(*(exercise(text, pack) for exercise in exercises))
                faults.extend(_fault(line, message) for message in proof(listing.path[0], line.text, pack))
            except GoldError as error:
                faults.append(_fault(line, str(error)))
    return tuple(sorted({*faults, *find_unproved(pack, used)}))


def find_unreadable(pack: Pack) -> Iterator[Fault]:
    """Yield the lines that are not in the notation of forms: until they are mended, nothing else can be checked."""
    for listing in listings(pack):
        for line in listing.lines:
            try:
                expand(line.text)
            except ValueError as error:
                yield _fault(line, f"{listing}: {error}; close the brackets, or make two shorter lines of it")


def find_unproved(pack: Pack, used: Collection[Line]) -> Iterator[Fault]:
    """Yield the lines that no example exercises."""
    for listing in listings(pack):
        for line in listing.lines:
            if line not in used:
                yield _fault(line, f"{listing}: no example exercises {line.text!r}; add one, or take the line out")


def find_repeats(pack: Pack) -> Iterator[Fault]:
    """Yield the lines that repeat forms of the same list."""
    for listing in listings(pack):
        seen: dict[str, Line] = {}
        shared: dict[tuple[Line, Line], list[str]] = {}
        for line in listing.lines:
            for variant in variants(line):
                first = seen.setdefault(variant, line)
                if first is not line:
                    shared.setdefault((line, first), []).append(variant)
        for (line, first), forms in shared.items():
            yield _fault(line, f"{listing}: {_quoted(forms)} on line {first.number} already; keep one")


def find_rivals(pack: Pack, table: MeasureTable) -> Iterator[Fault]:
    """Yield the lines with forms that another list of measures.yaml claims for another measure."""
    claims: dict[tuple[tuple[str, ...], str], list[tuple[Listing, Line]]] = {}
    for listing in listings(pack):
        if listing.path[0] not in CLAIMING:
            continue
        shared: dict[tuple[Line, str, Line], list[str]] = {}
        for line in listing.lines:
            for variant in variants(line):
                rivals = claims.setdefault((listing.kind, variant), [])
                for other, first in rivals:
                    if _clash(listing.path, other.path, table):
                        shared.setdefault((line, str(other), first), []).append(variant)
                rivals.append((listing, line))
        for (line, name, first), forms in shared.items():
            yield _fault(line, f"{listing}: {_quoted(forms)} in {name} too (line {first.number}); keep one")


def _clash(path: tuple[str, ...], other: tuple[str, ...], table: MeasureTable) -> bool:
    """Return whether one form in both lists would make two measures of the same words."""
    section, mine, theirs = path[1], path[2:3], other[2:3]
    if mine == theirs:
        return False
    one, two = mine[0], theirs[0]
    match section:
        case "events":
            mine_by_class, theirs_by_class = table.events.get(one, {}), table.events.get(two, {})
            return any(theirs_by_class.get(name, measure) != measure for name, measure in mine_by_class.items())
        case "nouns":
            events = table.events.values()
            return any(event[one] != event[two] for event in events if one in event and two in event)
        case _:
            return True


def _quoted(forms: Sequence[str]) -> str:
    shown = ", ".join(repr(form) for form in forms[:SHOWN])
    more = f" and {len(forms) - SHOWN} more" if len(forms) > SHOWN else ""
    return f"{shown}{more} {'stands' if len(forms) == 1 else 'stand'}"


def compare(text: str, expected: Iterable[Mark], actual: Iterable[Mark]) -> Iterator[str]:
    """Yield a sentence for every mark that is not found, found otherwise, or found and not marked."""
    wanted = {(mark.start, mark.end): mark for mark in expected}
    found = {(mark.start, mark.end): mark for mark in actual}
    for span in sorted(wanted.keys() | found.keys()):
        match wanted.get(span), found.get(span):
            case Mark() as mark, None:
                yield f"{write_mark(text, mark)} is not found; mend the line that should find it, or the mark"
            case None, Mark() as mark:
                yield f"{write_mark(text, mark)} is found and not marked; mark it, or mend the line that finds it"
            case Mark() as mark, Mark() as other if not agrees(mark, other):
                yield f"{write_mark(text, mark)} is read as {write_mark(text, other)}; mend the line or the mark"


def agrees(gold: Mark, found: Mark) -> bool:
    """Return whether a found mark says what a gold one says; what the gold one leaves out may be anything."""
    details: Mapping[str, object] = {
        "place": gold.place,
        "operation": gold.operation,
        "unit": gold.unit,
        "attribution": gold.attribution,
    }
    return (
        found.measure in (gold.measure, *gold.other_measures)
        and (found.value, found.high, found.modifier) == (gold.value, gold.high, gold.modifier)
        and found.scope == gold.scope
        and all(wanted is None or getattr(found, name) == wanted for name, wanted in details.items())
    )


def write_mark(text: str, mark: Mark) -> str:
    """Return a mark in the notation in which examples write it: « [2 500](arrests > 2500) »."""
    sign = next(sign for sign, modifier in (*SIGNS.items(), ("=", "between")) if modifier == mark.modifier)
    value = f"{mark.value:.12g}" if mark.high is None else f"{mark.value:.12g}..{mark.high:.12g}"
    scope = None if mark.scope == "total" else mark.scope
    operation = None if mark.operation is None else f"@{mark.operation}"
    speaker = None if mark.attribution is None else f'by "{mark.attribution}"'
    parts = (mark.measure, sign, value, mark.unit, scope, mark.place, operation, speaker)
    return f"[{text[mark.start : mark.end]}]({' '.join(part for part in parts if part)})"


def _fault(line: Line, message: str) -> Fault:
    return Fault(line.file, line.number, message)
