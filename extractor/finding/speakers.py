"""Who is said to give a figure: « selon Interpol », « a indiqué samedi le parquet de Nice »."""

from collections.abc import Iterator, Sequence
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
KEPT = 3
"""Sentences over which a pronoun points back to who spoke."""
OPENING = 2
"""Words before a body that opens its sentence."""
CLOSING = 1
"""Words behind a body that closes its sentence: « …, présenté par le préfet. »."""
RESUMED = "resumed"
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
    roles = ("according", "verbs", "bodies", "link", "article", "addressee", "pronoun", RESUMED)
    return Lexicon((line, role) for role in roles for line in getattr(words, role))


def find_speakers(words: tuple[Word, ...], pack: Pack, spans: Sequence[tuple[int, int]]) -> tuple[Speaker, ...]:
    """Return who speaks in each sentence, `spans` being the sentences as ranges of words.

    Whoever is spoken of by a pronoun (« a-t-il ajouté », « selon la même source ») is who spoke, or opened a sentence,
    a few sentences before.
    """
    known = lexicon(pack)
    speakers: list[Speaker] = []
    before: tuple[int, int, int] | None = None
    for index, (first, last) in enumerate(spans):
        matches = list(known.find(words, first, last))
        found = list(_named(words, matches, (first, last)))
        if before is not None and index - before[2] <= KEPT and (cue := _resuming(matches, found)) is not None:
            found = [Speaker(before[0], before[1], cue.first, cue.last, cue.line), *found]
        speakers += found
        if (subject := _subject(words, matches, (first, last), found)) is not None:
            before = (*subject, index)
    return tuple(speakers)


def _named(words: tuple[Word, ...], matches: Sequence[Match[str]], span: tuple[int, int]) -> Iterator[Speaker]:
    """Yield the bodies beside a cue of a sentence."""
    resumed = [match for match in matches if match.meaning == RESUMED]
    bodies = [m for m in matches if m.meaning == "bodies" and not any(r.first <= m.first < r.last for r in resumed)]
    to = [match for match in matches if match.meaning == "addressee"]
    for cue in (match for match in matches if match.meaning in ("according", "verbs")):
        spoken_to = [b for b in bodies if cue.last <= b.first and any(m.first < b.first <= m.last for m in to)]
        others = [body for body in bodies if body not in spoken_to]
        body = _nearest(words, cue, others, over=tuple(spoken_to)) or _nearest(words, cue, bodies)
        if body is not None:
            begin, end = _whole_name(words, _head_of(words, body, bodies, (matches, span)), matches, span)
            yield Speaker(begin, end, cue.first, cue.last, cue.line)


def _head_of(
    words: tuple[Word, ...],
    body: Match[str],
    bodies: Sequence[Match[str]],
    place: tuple[Sequence[Match[str]], tuple[int, int]],
) -> Match[str]:
    """Return the body that another one belongs to: « la direction générale de la sûreté nationale »."""
    matches, span = place
    heads = (b for b in bodies if b.first < body.first and _whole_name(words, b, matches, span)[1] >= body.last)
    return next(heads, body)


def _resuming(matches: Sequence[Match[str]], found: Sequence[Speaker]) -> Match[str] | None:
    """Return the cue that says that who spoke before speaks on; a body named by a cue of its own is somebody else."""
    for match in matches:
        if match.meaning == RESUMED:
            return match
    spoken = {speaker.cue_first for speaker in found}
    pronouns = {match.last for match in matches if match.meaning == "pronoun"}
    verbs = (match for match in matches if match.meaning == "verbs" and match.first not in spoken)
    return next((verb for verb in verbs if verb.first in pronouns), None)


def _subject(
    words: tuple[Word, ...], matches: Sequence[Match[str]], span: tuple[int, int], found: Sequence[Speaker]
) -> tuple[int, int] | None:
    """Return who spoke last in a sentence, else the body that opens it, else one that it is said to come from."""
    if found:
        return found[-1].first, found[-1].last
    bodies = [match for match in matches if match.meaning == "bodies"]
    by = {match.last for match in matches if match.meaning == "link"}
    opening = next((body for body in bodies if body.first - span[0] <= OPENING and body.first not in by), None)
    closing = next((body for body in bodies if span[1] - body.last <= CLOSING), None)
    body = opening or closing
    return _whole_name(words, body, matches, span) if body is not None else None


def _nearest(
    words: tuple[Word, ...], cue: Match[str], bodies: Sequence[Match[str]], over: tuple[Match[str], ...] = ()
) -> Match[str] | None:
    reach = AFTER + sum(body.last - body.first + 1 for body in over)
    after = [b for b in bodies if 0 <= b.first - cue.last <= reach and not _crosses(words, cue.last, b.first)]
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
    links: dict[int, int] = {}
    for match in matches:
        if match.meaning in ("link", "bodies"):
            links[match.first] = max(match.last, links.get(match.first, 0))
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
