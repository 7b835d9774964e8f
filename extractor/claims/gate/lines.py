"""A closer look at one line: what its numbers may be counted as, at best, whatever a parse would say."""

from functools import lru_cache

from extractor.claims import weights as w
from extractor.claims.choices import State
from extractor.claims.counted import COUNTS
from extractor.claims.gate.rules import LEVEL, VALUED
from extractor.claims.judging import VALUE
from extractor.claims.labels import labelled_links
from extractor.claims.linking import Link, possible_links
from extractor.claims.lists import listed_links
from extractor.claims.mentions import count_mentions
from extractor.claims.selecting import refined
from extractor.claims.staging import read_scene
from extractor.finding.numbers import find_numbers
from extractor.model import Article
from extractor.packs import Pack
from extractor.parsing import segment

FITS = frozenset(("noun", "unknown noun", "no noun", "indefinite"))
"""Reasons that a parse and the words between number and event leave as they are."""


@lru_cache(maxsize=64)
def line_levels(text: str, pack: Pack) -> int:
    """Return the levels of all measures that a number of these lines may be counted as, strongly enough to matter."""
    numbers = find_numbers(text, pack)
    if not any(number.kind in COUNTS and number.quantity.value > 0 for number in numbers):
        return 0
    document = segment(Article(id="", text=text), pack)
    mentions = count_mentions(document, numbers, pack)
    scene = read_scene(document, mentions)
    state = State(scene, mentions.qualifiers, frozenset())
    found = 0
    counts = [one for one in scene.counted if one.number.kind in COUNTS and one.number.quantity.value > 0]
    bare = any(counted.noun is None and counted.number.kind == "count" for counted in counts)
    for counted in counts:
        seen = refined(state, counted)
        for link in (*possible_links(scene, seen), *listed_links(state, seen), *labelled_links(state, seen)):
            if ceiling(link) >= w.THRESHOLD:
                valued = not bare and link.event is not None and link.event.term.name == VALUE
                found |= VALUED if valued else LEVEL[link.measure]
    return found


def ceiling(link: Link) -> float:
    """Return the most that a link may score with any words between number and event, and any parse."""
    if link.event is None:
        return link.score
    fixed = sum(max(weight, w.UNKNOWN_NOUN) if name == "unknown noun" and weight == w.FAR_UNKNOWN else weight
                for name, weight in link.reasons if name in FITS or name == link.relation)  # fmt: skip
    return fixed + w.PARSED + (w.ADJACENT if link.relation != "loose" else 0.0)
