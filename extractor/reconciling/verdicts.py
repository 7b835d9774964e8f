"""What the statements on one subject say of each other: single, agree, compatible, conflict; and the grade."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from extractor.model import Grade, Verdict
from extractor.reconciling.subjects import Subject
from extractor.reconciling.testimony import Testimony, can_both_hold, published_statements, wording_class


def verdict_of(subject: Subject, witnesses: int) -> Verdict:
    """Return the verdict about the statements: two that can both be true are never a conflict."""
    statements = published_statements(subject.testimonies)
    if any(not can_both_hold(one.quantity, two.quantity) for one, two in distinct_pairs(statements)):
        return "conflict"
    if witnesses == 1:
        return "single"
    wordings = {(one.value, one.quantity.high, wording_class(one.quantity)) for one in statements}
    return "agree" if len(wordings) == 1 and not subject.converted else "compatible"


def distinct_pairs(testimonies: Iterable[Testimony]) -> Iterable[tuple[Testimony, Testimony]]:
    """Return every pair of statements that differ, each wording once: a hundred prints are no work."""
    wordings = {testimony.quantity: testimony for testimony in sorted(testimonies, key=Testimony.order, reverse=True)}
    return combinations(sorted(wordings.values(), key=Testimony.order), 2)


def grade_of(verdict: Verdict, supporting: Sequence[Testimony], witnesses: int, *, only_updates: bool) -> Grade:
    """Return the grade of the figure: who supports it, and whether anything speaks against it.

    A conflict that is an early tally and a later one leaves the later one standing.
    """
    if verdict == "conflict" and not only_updates:
        return "contested"
    final = any(testimony.claim.status == "final" for testimony in supporting)
    exact = [testimony for testimony in supporting if testimony.is_exact] or list(supporting)
    if exact and not final and any(testimony.claim.status == "preliminary" for testimony in exact):
        return "provisional"
    if any(testimony.is_official for testimony in supporting):
        return "confirmed"
    return "corroborated" if witnesses > 1 else "single source"
