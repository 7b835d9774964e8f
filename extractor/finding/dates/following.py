"""Days told by the one named before: « le lendemain », « la veille », « le même jour »."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

import regex

from extractor.finding.dates.periods import Reading
from extractor.model import PeriodMention
from extractor.packs import Line, Pack, fold
from extractor.packs.notation import expand

REACH = 700
"""Characters behind a day among which it may be spoken of again."""
NOTHING = "(?!)"


@dataclass(frozen=True, eq=False)
class _Phrases:
    pattern: "regex.Pattern[str]"
    days: Mapping[str, tuple[int, Line]]
    """Phrase → days from the one before, and its line."""
    of: Mapping[str, Line]
    """What behind a phrase says that it is told by something else."""


@lru_cache(maxsize=8)
def _phrases(pack: Pack) -> _Phrases:
    beside = pack.dates.beside
    days = {fold(form): (n, line) for n, lines in beside.items() for line in lines for form in expand(line.text)}
    of = {fold(form): line for line in pack.dates.beside_of for form in expand(line.text)}
    pattern = rf"(?<!\w)(?P<day>{_any(days)})(?!\w)(?:\s+(?P<of>{_any(of)}))?"
    return _Phrases(regex.compile(pattern), days, of)


def _any(forms: Mapping[str, object]) -> str:
    longest = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(regex.escape(form) for form in longest) or NOTHING


def find_following(folded: str, readings: Sequence[Reading], pack: Pack) -> Iterator[Reading]:
    """Yield the days told by the last one before; « la veille du procès » is told by something else."""
    phrases = _phrases(pack)
    for match in phrases.pattern.finditer(folded):
        start, end = match.span("day")
        days, line = phrases.days[match["day"]]
        before = _before(start, readings)
        if match["of"]:
            yield Reading(start, end, None, frozenset((phrases.of[match["of"]],)))
        elif before is not None and not any(reading.start < end and start < reading.end for reading in readings):
            yield Reading(start, end, _beside(before, days, (start, end)), frozenset((line,)))


def _before(position: int, readings: Sequence[Reading]) -> PeriodMention | None:
    """Return the last day named before, None where it is far or something longer was named since."""
    mentions = (reading.mention for reading in reversed(readings) if reading.end <= position)
    last = next((mention for mention in mentions if mention is not None and not mention.duration), None)
    return last if last is not None and last.precision == "day" and position - last.end <= REACH else None


def _beside(before: PeriodMention, days: int, where: tuple[int, int]) -> PeriodMention | None:
    if before.first is None or before.last is None:
        return None
    if days == 0:
        return PeriodMention(*where, before.first, before.last, "day", relative=True)
    day = (before.first if days < 0 else before.last) + timedelta(days=days)
    return PeriodMention(*where, day, day, "day", relative=True)
