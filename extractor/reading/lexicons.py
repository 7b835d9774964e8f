"""The words of boilerplate.yaml, compiled once a pack."""

from dataclasses import dataclass
from functools import lru_cache

from extractor.packs import Lexicon, Line, Pack
from extractor.packs.files.base import Forms


@dataclass(frozen=True, slots=True)
class Lexicons:
    """One lexicon a field of boilerplate.yaml, so that the words of one never hide those of another."""

    whole_lines: Lexicon[None]
    line_starts: Lexicon[None]
    menus: Lexicon[None]
    headings: Lexicon[None]
    links: Lexicon[None]
    prompts: Lexicon[None]
    counters: Lexicon[None]
    ends: Lexicon[None]
    labels: Lexicon[bool]
    """Meaning: whether the date after it is that of a correction."""
    announcements: Lexicon[None]
    credit_words: Lexicon[None]
    bylines: Lexicon[None]
    source_labels: Lexicon[None]
    agencies: Lexicon[None]
    outlet_starts: Lexicon[None]
    not_outlets: Lexicon[None]


@lru_cache(maxsize=32)
def lexicons_of(pack: Pack) -> Lexicons:
    """Return the lexicons of a pack."""
    words = pack.boilerplate
    labels: list[tuple[Line, bool]] = [(line, False) for line in words.published_labels]
    labels += [(line, True) for line in words.updated_labels]
    return Lexicons(
        whole_lines=_lexicon(words.whole_lines),
        line_starts=_lexicon(words.line_starts),
        menus=_lexicon(words.menus),
        headings=_lexicon(words.headings),
        links=_lexicon(words.links),
        prompts=_lexicon(words.prompts),
        counters=_lexicon(words.counters),
        ends=_lexicon(words.ends),
        labels=Lexicon(labels),
        announcements=_lexicon(words.announcements),
        credit_words=_lexicon(words.credit_words),
        bylines=_lexicon(words.bylines),
        source_labels=_lexicon(words.source_labels),
        agencies=_lexicon(words.agencies),
        outlet_starts=_lexicon(words.outlet_starts),
        not_outlets=_lexicon(words.not_outlets),
    )


def _lexicon(forms: Forms) -> Lexicon[None]:
    return Lexicon([(line, None) for line in forms])
