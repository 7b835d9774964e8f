"""Who is said to give a figure: « selon Interpol », « a indiqué samedi le parquet de Nice »."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.packs import Lexicon, Line, Match, Pack, Word

AFTER = 7
"""Words between « a indiqué » and the speaker behind it."""
BEFORE = 10
"""Words between the speaker and « a annoncé »."""
LONGEST = 10
"""Words of a speaker's name."""
NAMING = 5
"""Letters of a word that may end a name; shorter ones (« de la ») only join."""
STOPS = frozenset(',;:.()!?«»"“”')


@dataclass(frozen=True, slots=True)
class Speaker:
    """words[first:last] name who speaks, by the cue words[cue_first:cue_last]."""

    first: int
    last: int
    cue_first: int
    cue_last: int
    line: Line


@lru_cache(maxsize=16)
def lexicon(pack: Pack) -> Lexicon[str]:
    """Return the words of this room, compiled from the pack once."""
    words = pack.attribution
    roles = ("according", "verbs", "bodies", "link", "article")
    return Lexicon((line, role) for role in roles for line in getattr(words, role))


def find_speakers(words: tuple[Word, ...], pack: Pack, spans: Sequence[tuple[int, int]]) -> tuple[Speaker, ...]:
    """Return who speaks in each sentence, `spans` being the sentences as ranges of words."""
    known = lexicon(pack)
    speakers: list[Speaker] = []
    for first, last in spans:
        matches = list(known.find(words, first, last))
        bodies = [match for match in matches if match.meaning == "bodies"]
        cues = [match for match in matches if match.meaning in ("according", "verbs")]
        for cue in cues:
            if (body := _nearest(words, cue, bodies)) is not None:
                begin, end = _whole_name(words, body, matches, (first, last))
                speakers.append(Speaker(begin, end, cue.first, cue.last, cue.line))
    return tuple(speakers)


def _nearest(words: tuple[Word, ...], cue: Match[str], bodies: Sequence[Match[str]]) -> Match[str] | None:
    after = [b for b in bodies if 0 <= b.first - cue.last <= AFTER and not _crosses(words, cue.last, b.first)]
    if after:
        return after[0]
    if cue.meaning == "according":
        return None
    before = [b for b in bodies if 0 <= cue.first - b.last <= BEFORE]
    return before[-1] if before else None


def _crosses(words: tuple[Word, ...], first: int, last: int) -> bool:
    return any(words[position].text in STOPS for position in range(first, last))


def _whole_name(
    words: tuple[Word, ...], body: Match[str], matches: Sequence[Match[str]], span: tuple[int, int]
) -> tuple[int, int]:
    """Return the body with its article and the names after it: « le parquet de Nice »."""
    links = {match.first: match.last for match in matches if match.meaning == "link"}
    articles = {match.last: match.first for match in matches if match.meaning == "article"}
    begin = articles.get(body.first, body.first) if not words[body.first].capital else body.first
    end, position = body.last, body.last
    while position < min(span[1], body.first + LONGEST):
        if words[position].capital or words[position].text == "-":
            position += 1
            end = position
        elif position in links:
            position = links[position]
            end = position if len(words[position - 1].text) >= NAMING else end
        else:
            break
    return begin, end
