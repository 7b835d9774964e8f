"""Ways to choose among the values stated, by name.  The record says which one was used.

posterior       the value with the most posterior mass; none where two are as good (the default)
primary-first   the value of the source nearest to the counting: official, agency, press, blog
conservative    the lowest value stated (as ACLED counts deaths)
latest          the value published last
majority        the value of the most witnesses
"""

from collections.abc import Callable, Mapping, Sequence

from extractor.errors import UsageError
from extractor.grouping.readings import RANK
from extractor.reconciling import evidence
from extractor.reconciling.testimony import Testimony
from extractor.reconciling.voices import Voice

Masses = Mapping[float, float]
"""Posterior probability of every value that is stated exactly."""


def choose(policy: str, voices: Sequence[Voice], masses: Masses) -> float | None:
    """Return the value that a policy chooses, None where it refuses.

    Raises:
        UsageError: there is no such policy.
    """
    check_policy(policy)
    return POLICIES[policy](voices, masses) if masses else None


def check_policy(policy: str) -> None:
    """Return nothing.

    Raises:
        UsageError: there is no policy of this name.
    """
    if policy not in POLICIES:
        raise UsageError(f"no policy {policy!r}; there are: {', '.join(POLICIES)}")


def _posterior(voices: Sequence[Voice], masses: Masses) -> float | None:
    ordered = sorted(masses, key=lambda value: (-masses[value], value))
    equal = [value for value in ordered if masses[ordered[0]] < evidence.REFUSAL * masses[value]]
    if len(equal) == 1:
        return ordered[0]
    official = {one.value for one in _stated(voices) if one.is_official}
    return next((value for value in equal if value in official), None)


def _primary_first(voices: Sequence[Voice], masses: Masses) -> float | None:
    stated = _stated(voices)
    nearest = min(RANK[one.reading.kind] for one in stated)
    return min((one.value for one in stated if RANK[one.reading.kind] == nearest), key=lambda v: (-masses[v], v))


def _conservative(voices: Sequence[Voice], masses: Masses) -> float | None:
    return min(masses)


def _latest(voices: Sequence[Voice], masses: Masses) -> float | None:
    stated = _stated(voices)
    days = [one.reading.published for one in stated if one.reading.published]
    last = [one.value for one in stated if not days or one.reading.published == max(days)]
    return min(last, key=lambda value: (-masses[value], value))


def _majority(voices: Sequence[Voice], masses: Masses) -> float | None:
    counts = {value: sum(voice.states(value) for voice in voices) for value in masses}
    return min(counts, key=lambda value: (-counts[value], -masses[value], value))


def _stated(voices: Sequence[Voice]) -> list[Testimony]:
    return [one for voice in voices for one in voice.testimonies if one.is_exact]


POLICIES: dict[str, Callable[[Sequence[Voice], Masses], float | None]] = {
    "posterior": _posterior,
    "primary-first": _primary_first,
    "conservative": _conservative,
    "latest": _latest,
    "majority": _majority,
}
