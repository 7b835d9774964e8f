"""Which source, read or unread, would settle a figure: that is what *recouper* means."""

from collections import Counter
from collections.abc import Sequence

from extractor.model import Advice, Discrepancy, Verdict
from extractor.reconciling.subjects import Subject
from extractor.reconciling.testimony import Testimony, can_both_hold
from extractor.reconciling.voices import Voice


def advise(
    subject: Subject, voices: Sequence[Voice], verdict: Verdict, discrepancies: Sequence[Discrepancy]
) -> Advice | None:
    """Return what to read or to ask next, None where the figure needs nothing."""
    dated = [one.reading.published for one in subject.testimonies if one.reading.published]
    day = min(dated).isoformat() if dated else None
    speaker = _speaker(subject.testimonies)
    official = next((one.article for one in subject.testimonies if one.is_official), None)
    if verdict == "conflict":
        if (copy := _slipped_copy(voices)) is not None:
            return Advice(name="read_original", speaker=copy.reading.agency, article=copy.article, date=day)
        return Advice(name=_name_for_conflict(official, discrepancies), speaker=speaker, article=official, date=day)
    name = _name_without_conflict(subject, official, verdict, discrepancies)
    return Advice(name=name, speaker=speaker, date=day) if name else None


def _name_for_conflict(official: str | None, discrepancies: Sequence[Discrepancy]) -> str:
    if official:
        return "ask_official"
    return "find_update" if all(one.kind == "update" for one in discrepancies) else "read_official"


def _name_without_conflict(
    subject: Subject, official: str | None, verdict: Verdict, discrepancies: Sequence[Discrepancy]
) -> str | None:
    if any(one.claim.status == "preliminary" for one in subject.testimonies):
        return "find_update"
    if official:
        return None
    if any(one.kind == "conversion" for one in discrepancies):
        return "check_currency"
    return "find_second" if verdict == "single" else None


def _slipped_copy(voices: Sequence[Voice]) -> Testimony | None:
    """Return a claim of a copy group whose members differ, None where copies agree."""
    for voice in voices:
        exact = [one for one in voice.testimonies if one.is_exact]
        for one in exact[1:]:
            if one.article != exact[0].article and not can_both_hold(one.quantity, exact[0].quantity):
                return exact[0]
    return None


def _speaker(testimonies: Sequence[Testimony]) -> str | None:
    """Return the body that most claims are attributed to."""
    spoken = Counter(one.claim.attribution for one in testimonies if one.claim.attribution)
    return min(spoken, key=lambda name: (-spoken[name], name)) if spoken else None
