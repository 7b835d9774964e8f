"""Which claims count one thing: subjects of (measure, unit, scope, place, kind of thing).

Within an article two totals that cannot both hold count two things, unless one is plainly a slip
for the other.  Across articles the evidence is summed: values, words, and the first place.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from extractor.grouping.clusters import Clusters
from extractor.model import Quantity, Scope
from extractor.reconciling import evidence
from extractor.reconciling.digits import find_slip, is_converted_weight, significant_digits
from extractor.reconciling.testimony import Testimony, are_close, is_rounding, is_weight, likeness_of_words, roots_of

Bucket = tuple[str, str | None, Scope, str | None]
MOST_CLAIMS = 80
"""Claims of one article on one measure that are looked at; a table of thousands says nothing of one operation."""
OWN_SLIP_DIGITS = 4
"""An article contradicts itself by a slip only in numbers this long: 120 and 126 are two counts."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Everything said of one thing, and the same amounts in another currency or unit."""

    measure: str
    unit: str | None
    scope: Scope
    place: str | None
    testimonies: tuple[Testimony, ...]
    converted: tuple[Testimony, ...] = field(default=())
    added: frozenset[float] = frozenset()
    """Totals that are, in their own article, the sum of what it gives for every country."""

    def articles(self) -> frozenset[str]:
        """Return the articles that speak of it, in its own unit."""
        return frozenset(testimony.article for testimony in self.testimonies)

    def strongest(self) -> Testimony:
        """Return the statement that stands for it: exact before hedged, then official, then the earliest."""
        return min(self.testimonies, key=lambda testimony: (not testimony.is_exact, testimony.order()))

    def counted(self) -> str | None:
        """Return the words counted, of the strongest statement that has any."""
        ordered = sorted(self.testimonies, key=lambda testimony: (not testimony.is_exact, testimony.order()))
        return next((testimony.claim.counted for testimony in ordered if testimony.claim.counted), None)


@dataclass(frozen=True, slots=True)
class Slot:
    """What one article says of one thing."""

    testimonies: tuple[Testimony, ...]
    is_first: bool
    """Whether it is the article's own figure for the measure: exact before hedged, then the first."""
    is_only: bool = False
    """Whether the article counts nothing else for the measure."""
    parts: frozenset[float] = frozenset()
    """Exact figures that the article gives as parts, or of one place."""

    @property
    def article(self) -> str:
        """Return the id of the article."""
        return self.testimonies[0].article

    def signature(self) -> tuple[object, ...]:
        """Return what decides which other slots it matches: slots of one signature count one thing."""
        words = frozenset[str]().union(*(roots_of(testimony.claim.counted) for testimony in self.testimonies))
        return tuple(self.quantities()), words, self.is_first, self.is_only, self.parts

    def quantities(self) -> list[Quantity]:
        """Return what is said, each wording once."""
        return sorted(
            {testimony.quantity for testimony in self.testimonies}, key=lambda one: (one.modifier != "exact", one.value)
        )


def find_subjects(testimonies: Iterable[Testimony]) -> list[Subject]:
    """Return the subjects that some claims of one operation speak of; the order of the claims is irrelevant."""
    buckets: dict[Bucket, list[Testimony]] = {}
    for testimony in testimonies:
        claim = testimony.claim
        place = claim.place if claim.scope == "local" else None
        buckets.setdefault((claim.measure, claim.quantity.unit, claim.scope, place), []).append(testimony)
    subjects = []
    parts = _parts(buckets)
    for (measure, unit, scope, place), members in sorted(buckets.items(), key=lambda pair: _plain(pair[0])):
        slots = _slots(sorted(members, key=Testimony.order), parts.get((measure, unit), {}))
        for group in _match(slots, mixed=measure in evidence.MIXED_MEASURES or scope != "total"):
            said = sorted((one for slot in group for one in slot.testimonies), key=Testimony.order)
            subjects.append(Subject(measure, unit, scope, place, tuple(said)))
    return subjects


Parts = dict[str, set[float]]
"""By article, the exact figures that it gives as parts, or of one place."""


def _parts(buckets: dict[Bucket, list[Testimony]]) -> dict[tuple[str, str | None], Parts]:
    parts: dict[tuple[str, str | None], Parts] = {}
    for (measure, unit, scope, _), members in buckets.items():
        for one in members if scope != "total" and measure in evidence.MIXED_MEASURES else ():
            if one.is_exact and one.value >= evidence.SMALL:
                parts.setdefault((measure, unit), {}).setdefault(one.article, set()).add(one.value)
    return parts


def _plain(bucket: Bucket) -> tuple[str, str, str, str]:
    measure, unit, scope, place = bucket
    return measure, unit or "", scope, place or ""


def _slots(testimonies: Sequence[Testimony], parts: Parts) -> list[Slot]:
    """Return the slots of every article, articles in the order of their ids."""
    articles: dict[str, list[Testimony]] = {}
    for testimony in testimonies:
        articles.setdefault(testimony.article, []).append(testimony)
    slots: list[Slot] = []
    for article in sorted(articles):
        own = sorted(articles[article], key=lambda one: (not one.is_exact, one.claim.quote.start))[:MOST_CLAIMS]
        groups = _things(own)
        slots.extend(
            Slot(
                tuple(own[position] for position in group),
                is_first=0 in group,
                is_only=len(groups) == 1,
                parts=frozenset(parts.get(article, ())),
            )
            for group in groups
        )
    return slots


def _things(own: Sequence[Testimony]) -> list[list[int]]:
    """Return the claims of one article, exact ones first, by the thing that they count.

    A hedge joins the nearest number that it fits, and never joins two: « une vingtaine » is 22 or 19.
    """
    clusters = Clusters(len(own))
    for right, testimony in enumerate(own):
        fitting = [left for left in range(right) if _is_one_thing(own[left], testimony)]
        if fitting and not testimony.is_exact:
            fitting = [min((_distance(own[left], testimony), left) for left in fitting)[1]]
        for left in fitting:
            clusters.join(left, right)
    return clusters.groups()


def _distance(left: Testimony, right: Testimony) -> tuple[bool, float]:
    """Return how far a claim is from a hedge: exact ones first, then by the numbers."""
    return not left.is_exact, abs(left.value - right.value)


def _is_one_thing(left: Testimony, right: Testimony) -> bool:
    """Return whether two claims of one article count one thing."""
    one, two = left.quantity, right.quantity
    words = likeness_of_words([left], [right])
    unlike = words < 0
    if is_recalled_tally(left, right):
        return words > 0 or (words == 0 and (left.claim.measure not in evidence.MIXED_MEASURES or _are_near(one, two)))
    if one.value == two.value:
        return not unlike or significant_digits(one.value) >= evidence.TELLING_DIGITS
    if is_rounding(one, two) or is_rounding(two, one):
        return not unlike or abs(one.value / two.value - 1) <= evidence.ONE_PERCENT
    if are_close(one, two):
        return not unlike
    slip = find_slip(one.value, two.value) if one.modifier == two.modifier == "exact" else None
    long_enough = min(significant_digits(one.value), significant_digits(two.value)) >= OWN_SLIP_DIGITS
    return slip is not None and slip.kind != "magnitude" and long_enough and not unlike


def is_recalled_tally(left: Testimony, right: Testimony) -> bool:
    """Return whether one claim of an article is the earlier tally of the other: one of them says so."""
    one, two = left.quantity, right.quantity
    told = {left.claim.status, right.claim.status}
    exact = one.modifier == two.modifier == "exact"
    return exact and len(told) == 2 and max(one.value, two.value) <= evidence.MOST_GROWTH * min(one.value, two.value)


def _match(slots: Sequence[Slot], *, mixed: bool) -> list[list[Slot]]:
    """Return the slots of several articles by the thing that they count, the surest matches made first."""
    clusters = Clusters(len(slots))
    articles = [{slot.article} for slot in slots]
    alike: dict[object, int] = {}
    for position, slot in enumerate(slots):
        first = alike.setdefault(slot.signature(), position)
        if first != position:
            clusters.join(first, position)
            articles[first].add(slot.article)
    scored = (
        (-round(score, 6), left, right)
        for left, right in combinations(alike.values(), 2)
        if slots[left].article != slots[right].article
        and (score := _evidence_of_one_subject(slots[left], slots[right], mixed=mixed)) >= evidence.SAME_SUBJECT
    )
    for _, left, right in sorted(scored):
        one, two = clusters.root(left), clusters.root(right)
        rivals = not mixed and _are_rivals(slots[left], slots[right])
        if one != two and (rivals or articles[one].isdisjoint(articles[two])):
            clusters.join(one, two)
            articles[min(one, two)] |= articles[max(one, two)]
    for left, right in _recalled(slots) if mixed else ():
        clusters.join(left, right)
    return [[slots[position] for position in group] for group in clusters.groups()]


def _recalled(slots: Sequence[Slot]) -> Iterator[tuple[int, int]]:
    """Yield the own figure of an article and another of its figures that an earlier article gave as its own.

    « 3 107 animaux (on parlait de 2 908 le mois dernier) »: one thing, though the article gives two totals.
    """
    firsts = {
        (slot.testimonies[0].value, slot.testimonies[0].reading.published)
        for slot in slots
        if slot.is_first and slot.testimonies[0].is_exact
    }
    own = {slot.article: position for position, slot in enumerate(slots) if slot.is_first}
    for right, slot in enumerate(slots):
        left = own.get(slot.article)
        day = slot.testimonies[0].reading.published
        if slot.is_first or left is None or day is None or not slots[left].testimonies[0].is_exact:
            continue
        earlier = any(value == slot.testimonies[0].value and seen and seen < day for value, seen in firsts)
        near = _are_near(slots[left].quantities()[0], slot.quantities()[0])
        if earlier and near and likeness_of_words(slots[left].testimonies, slot.testimonies) >= 0:
            yield left, right


def _are_rivals(left: Slot, right: Slot) -> bool:
    """Return whether two articles give near but different totals as their own figure.

    Then a third article that gives both recalls an earlier tally.
    """
    one, two = left.quantities()[0], right.quantities()[0]
    return left.is_first and right.is_first and _are_near(one, two)


def _are_comparable(left: Quantity, right: Quantity) -> bool:
    """Return whether two numbers can be totals of one thing, one of them a part at worst."""
    return max(left.value, right.value) <= evidence.MOST_APART * min(left.value, right.value)


def _are_near(left: Quantity, right: Quantity) -> bool:
    return abs(left.value - right.value) <= evidence.NEAR_SUBJECT * max(left.value, right.value)


def _evidence_of_one_subject(left: Slot, right: Slot, *, mixed: bool) -> float:
    """Return how much speaks for two articles counting one thing here."""
    words = likeness_of_words(left.testimonies, right.testimonies)
    weight = max(_evidence_of_values(one, two) for one in left.quantities() for two in right.quantities())
    if is_weight(left.testimonies[0]) and _has_converted_weight(left, right):
        weight = max(weight, evidence.SLIPPED_VALUES)
    if words:
        weight += evidence.LIKE_WORDS if words > 0 else evidence.UNLIKE_WORDS * mixed
    one, two = left.quantities()[0], right.quantities()[0]
    if not mixed and left.is_first and right.is_first and _are_comparable(one, two):
        weight += evidence.BOTH_FIRST
    if mixed and words >= 0 and left.is_only and right.is_only and _are_near(one, two):
        weight += evidence.BOTH_ALONE
    if mixed and words >= 0 and (_is_part_of(left, right) or _is_part_of(right, left)):
        weight += evidence.SAME_SUBJECT
    return weight


def _is_part_of(part: Slot, whole: Slot) -> bool:
    """Return whether the only figure of an article is what another one gives as a part of its own total."""
    value = part.quantities()[0]
    return (
        part.is_only
        and whole.is_first
        and value.modifier == "exact"
        and value.value in whole.parts
        and value.value < whole.quantities()[0].value
    )


def _has_converted_weight(left: Slot, right: Slot) -> bool:
    return any(is_converted_weight(one.value, two.value) for one in left.quantities() for two in right.quantities())


def _evidence_of_values(left: Quantity, right: Quantity) -> float:
    small = max(left.value, right.value) < evidence.SMALL
    if left.value == right.value:
        return evidence.EQUAL_SMALL if small else evidence.EQUAL_VALUES
    if are_close(left, right):
        return evidence.EQUAL_SMALL if small else evidence.COMPATIBLE_VALUES
    if find_slip(left.value, right.value) is not None:
        return evidence.SLIPPED_VALUES
    return evidence.NEAR_VALUES if _are_near(left, right) and not small else 0.0
