"""Why a policy chose its value: the articles that the choice rests on, their day, and how many witnesses there are."""

from collections.abc import Sequence

from extractor.grouping.readings import RANK
from extractor.model import Choice
from extractor.reconciling.testimony import Testimony
from extractor.reconciling.voices import Voice


def make_choice(policy: str, value: float | None, voices: Sequence[Voice]) -> Choice | None:
    """Return the value that a policy chose, with what it rests on; None where nobody states an exact value."""
    exact = [one for voice in voices for one in voice.testimonies if one.is_exact]
    if not exact:
        return None
    total = sum(bool(voice.witness.values) for voice in voices)
    if value is None:
        return Choice(policy=policy, value=None, total=total)
    behind = _behind(policy, [one for one in exact if one.value == value])
    days = sorted(one.reading.published for one in behind if one.reading.published)
    return Choice(
        policy=policy,
        value=value,
        articles=tuple(dict.fromkeys(one.article for one in sorted(behind, key=Testimony.order))),
        date=days[0].isoformat() if days else None,
        witnesses=sum(voice.states(value) for voice in voices),
        total=total,
    )


def _behind(policy: str, stating: Sequence[Testimony]) -> list[Testimony]:
    """Return those of the claims of a value that made a policy choose it: the nearest, the latest, or all."""
    if policy == "primary-first":
        nearest = min(RANK[one.reading.kind] for one in stating)
        return [one for one in stating if RANK[one.reading.kind] == nearest]
    days = [one.reading.published for one in stating if one.reading.published]
    if policy == "latest" and days:
        return [one for one in stating if one.reading.published == max(days)]
    return list(stating)
