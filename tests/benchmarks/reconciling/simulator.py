"""Draws operations as the press reports them: wires and their reprints, hedges, slips, parts, early figures.

It is no copy of the model: days, desks and habits are drawn first, and the words follow from them.  Every outlet has a
carefulness of its own, so that methods that learn whom to trust have something to learn.
"""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

from extractor.model import Kind, Modifier, TableClaim
from tests.benchmarks.reconciling.items import Item

START = date(2024, 1, 1)
OUTLETS, AGENCIES, BLOGS = 60, 6, 15
PUBLISHED = 0.5
"""How often the official release is among the texts that were read."""
EARLY = 0.18
"""How often a first tally is given out before the final one."""
HEDGED = {"agency": 0.25, "press": 0.25, "blog": 0.3}
CARELESS = {"agency": 0.04, "press": 0.09, "blog": 0.25}
"""How often a desk gets a figure wrong, on average; each outlet from half of it to one and a half times."""
MISPRINT = 0.02
UNMARKED = 0.3
"""How often a reprint does not name its agency."""
HABITS: tuple[tuple[str, float], ...] = (("slip", 0.35), ("part", 0.3), ("scale", 0.1), ("near", 0.15), ("other", 0.1))
HEDGES: tuple[tuple[Modifier, float], ...] = (
    ("over", 0.4),
    ("about", 0.25),
    ("nearly", 0.2),
    ("at_least", 0.15),
)


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, when the final figure came out, and the first tally with its day."""

    key: str
    truth: int
    first: int
    final_day: int
    status_told: bool

    def figure_on(self, day: int) -> int:
        """Return the figure that the body gives out on a day."""
        return self.truth if day >= self.final_day else self.first


def simulate(count: int, seed: int) -> list[Item]:
    """Return so many items; the same ones for one seed.  Bounds alone are no item: they name no figure to be right."""
    chance = random.Random(seed)
    careless = {name: rate * chance.uniform(0.5, 1.5) for name, rate in _desks()}
    items: list[Item] = []
    while len(items) < count:
        item = _item(f"simulated-{len(items):05}", chance, careless)
        if any(row.form == "exact" for row in item.rows):
            items.append(item)
    return items


def _desks() -> list[tuple[str, float]]:
    return [
        *((f"agency-{number}", CARELESS["agency"]) for number in range(AGENCIES)),
        *((f"paper-{number}", CARELESS["press"]) for number in range(OUTLETS)),
        *((f"blog-{number}", CARELESS["blog"]) for number in range(BLOGS)),
    ]


def _item(key: str, chance: random.Random, careless: dict[str, float]) -> Item:
    event = _event(key, chance)
    rows: list[TableClaim] = []
    if chance.random() < PUBLISHED:
        value = event.truth if chance.random() > 0.01 else _slip(event.truth, chance)
        rows.append(_row(event, "Police", value, event.final_day, "official"))
    for number in chance.sample(range(AGENCIES), chance.choice((0, 1, 1, 1, 2))):
        rows += _dispatch(event, f"agency-{number}", chance, careless)
    for number in chance.sample(range(OUTLETS), chance.choice((0, 1, 1, 2, 2, 3))):
        rows.append(_report(event, f"paper-{number}", "press", chance, careless))
    if chance.random() < 0.25:
        rows.append(_report(event, f"blog-{chance.randrange(BLOGS)}", "blog", chance, careless))
    if not rows:
        rows.append(_report(event, "paper-0", "press", chance, careless))
    return Item(key, "", tuple(sorted(rows, key=TableClaim.order)), float(event.truth))


def _event(key: str, chance: random.Random) -> Event:
    truth = max(3, round(10 ** chance.uniform(0.8, 4.6)))
    if chance.random() < 0.15:
        truth = max(3, int(float(f"{truth:.1e}")))
    first, final_day = truth, 0
    if chance.random() < EARLY:
        first, final_day = max(1, round(truth * chance.uniform(0.6, 0.97))), chance.randint(1, 6)
    return Event(key, truth, first, final_day, status_told=chance.random() < 0.4)


def _row(event: Event, source: str, value: int, day: int, kind: Kind) -> TableClaim:
    early = day < event.final_day and event.status_told
    return TableClaim(
        object=event.key,
        source=source,
        value=float(value),
        kind=kind,
        date=(START + timedelta(days=day)).isoformat(),
        status="preliminary" if early else None,
    )


def _report(event: Event, source: str, kind: Kind, chance: random.Random, careless: dict[str, float]) -> TableClaim:
    """Return what a desk writes of its own: on its day, with its care, in its words."""
    day = chance.choice((0, 0, 1, 1, 2, 3, 5, 8))
    known = event.figure_on(day)
    if known == event.truth and chance.random() < 0.15:
        known = event.first
    value = known if chance.random() > careless[source] else _wrong(known, chance)
    row = _row(event, source, value, day, kind)
    return _hedge(row, chance) if chance.random() < HEDGED[kind] else row


def _dispatch(event: Event, source: str, chance: random.Random, careless: dict[str, float]) -> list[TableClaim]:
    """Return a dispatch and its reprints, of which some are marked as such, and some slip."""
    dispatch = _report(event, source, "agency", chance, careless)
    dispatch = replace(dispatch, group=source)
    prints = [dispatch]
    for number in chance.sample(range(OUTLETS), chance.choice((0, 0, 1, 2, 3, 4))):
        marked = chance.random() > UNMARKED
        value = dispatch.value if chance.random() > MISPRINT else float(_slip(int(dispatch.value), chance))
        prints.append(
            replace(dispatch, source=f"paper-{number}", kind="press", group=source if marked else "", value=value)
        )
    return prints


def _wrong(value: int, chance: random.Random) -> int:
    (habit,) = chance.choices([name for name, _ in HABITS], [weight for _, weight in HABITS])
    match habit:
        case "slip":
            return _slip(value, chance)
        case "part":
            return max(1, round(value * chance.uniform(0.05, 0.8)))
        case "scale":
            return max(1, round(value * chance.choice((10, 0.1, 1000, 0.001))))
        case "near":
            return max(1, round(value * chance.uniform(0.92, 1.08)))
        case _:
            return max(1, round(10 ** chance.uniform(0.5, 5)))


def _slip(value: int, chance: random.Random) -> int:
    """Return a number with two digits swapped, or one changed, lost or doubled."""
    digits = list(str(value))
    place = chance.randrange(len(digits))
    match chance.choice(("swap", "swap", "change", "change", "change", "lose", "double")):
        case "swap" if len(digits) > 1:
            place = min(place, len(digits) - 2)
            digits[place], digits[place + 1] = digits[place + 1], digits[place]
        case "lose" if len(digits) > 1:
            del digits[place]
        case "double":
            digits.insert(place, digits[place])
        case _:
            digits[place] = str(chance.randrange(10))
    return max(1, int("".join(digits)))


def _hedge(row: TableClaim, chance: random.Random) -> TableClaim:
    """Return the claim with its figure rounded and hedged, as desks do with figures of two digits or more."""
    if row.value < 20:
        return row
    (form,) = chance.choices([name for name, _ in HEDGES], [weight for _, weight in HEDGES])
    step = 10 ** (len(str(int(row.value))) - chance.choice((1, 1, 2)))
    down, up = int(row.value // step * step), int(-(-row.value // step) * step)
    match form:
        case "over" | "at_least":
            value = down
        case "nearly":
            value = up
        case _:
            value = round(row.value / step) * step
    return replace(row, value=float(max(1, value)), form=form)
