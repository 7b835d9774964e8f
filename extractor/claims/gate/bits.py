"""What the words of a pack may mean to the gate, as bits of one number."""

from collections.abc import Iterable, Iterator
from itertools import chain

from extractor.packs import Line, Pack
from extractor.packs.measures import load_measures
from extractor.packs.notation import expand

TABLE = load_measures()
ROLES = (
    "number", "one", "money", "weight", "head", "called", "report", "size", "spoken", "ordinal", "police", "attack",
    "continued", "victimised", "tally", "part",
)  # fmt: skip
"""`spoken`: words that show that the text speaks of operations; `part`: that a number shares in another one."""
NAMES = (
    *ROLES,
    *(f"event {name}" for name in TABLE.events),
    *(f"noun {name}" for name in TABLE.events),
    *(f"direct {name}" for name in TABLE.events),
    *(f"class {name}" for name in TABLE.classes),
    *(f"act {name}" for name in TABLE.measures),
)
BIT = {name: 1 << place for place, name in enumerate(NAMES)}


def mask(*names: str) -> int:
    """Return the bits of several names in one number."""
    return sum({BIT[name] for name in names})


NUMBER, ONE, MONEY, WEIGHT = BIT["number"], BIT["one"], BIT["money"], BIT["weight"]
COUNTED = NUMBER | ONE
EVENTS = {name: BIT[f"event {name}"] for name in TABLE.events}
NOUNS = {name: BIT[f"noun {name}"] for name in TABLE.events}
"""Nouns of events, which what is counted follows with a word between (« l'arrestation de 12 personnes »)."""
DIRECT = {name: BIT[f"direct {name}"] for name in TABLE.events}
CLASSES = {name: BIT[f"class {name}"] for name in TABLE.classes}
ACTS = {name: BIT[f"act {name}"] for name in TABLE.measures}
ANY_EVENT, ANY_NOUN, ANY_DIRECT = sum(EVENTS.values()), sum(NOUNS.values()), sum(DIRECT.values())
TELLING = ANY_EVENT | ANY_NOUN | ANY_DIRECT | sum(CLASSES.values()) | sum(ACTS.values())
"""Without any of these a number counts nothing that an operation brings about."""


def entries(pack: Pack) -> Iterator[tuple[Line, int]]:
    """Yield the lines of a pack that the gate looks for, with their bits."""
    for name, forms in _named(pack):
        for line in forms:
            yield line, BIT[name]


def _named(pack: Pack) -> Iterator[tuple[str, Iterable[Line]]]:
    words, heads, qualifiers = pack.measures, pack.operations, pack.qualifiers
    for name, event in words.events.items():
        for form in (event.active, event.participle, event.past, event.state, event.subject):
            yield f"event {name}", form
        yield f"noun {name}", event.noun
        yield f"direct {name}", event.direct
    yield from ((f"class {name}", forms) for name, forms in words.nouns.items())
    yield from ((f"act {name}", forms) for name, forms in words.acts.items())
    yield from (("spoken", forms) for forms in (heads.head, heads.anaphor, heads.edition, heads.kind))
    roles = {"head": heads.head, "called": heads.called, "report": heads.report, "size": heads.size}
    roles |= {"police": heads.police, "attack": heads.attack, "ordinal": tuple(heads.ordinals.values())}
    roles |= {"continued": qualifiers.continued, "victimised": qualifiers.victimised, "tally": qualifiers.tally}
    parts = (qualifiers.part, qualifiers.among, qualifiers.partitive, qualifiers.all_of, qualifiers.likewise)
    yield from (("part", forms) for forms in parts)
    yield from roles.items()
    yield from _numbers(pack)


def _numbers(pack: Pack) -> Iterator[tuple[str, Iterable[Line]]]:
    """Yield the words for numbers and units; symbols of one letter are left to `rules.SYMBOL`."""
    numbers = pack.numbers
    articles = {variant for line in numbers.articles for variant in expand(line.text)}
    for forms in numbers.small.values():
        for line in forms:
            yield ("one" if articles.issuperset(expand(line.text)) else "number"), (line,)
    yield "one", numbers.articles
    rounds = chain(numbers.whole_hundreds.values(), numbers.scales.values(), numbers.collectives.values())
    yield from (("number", forms) for forms in rounds)
    halves = numbers.halves
    for forms in (numbers.hundreds, halves.before, halves.after, halves.standing, halves.quarter):
        yield "number", forms
    moneys = chain(numbers.currencies.values(), numbers.currency_signs.values())
    yield from (("money", forms) for forms in moneys)
    yield from (("weight", forms) for forms in chain(numbers.weights.values(), numbers.volumes.values()))
