"""The schema of report.yaml: every word that a report shows.

A template holds its slots in braces; `SLOTS` of each section says which ones it may hold.
"""

from string import Formatter
from typing import Annotated, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator

from extractor.model import BreachKind, DiscrepancyKind, Grade, History, Kind, Modifier, Stance, Verdict
from extractor.packs.files.base import PackFile, Text


class _Section(BaseModel):
    """One part of the file: no unknown keys, frozen."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _slots(*allowed: str) -> AfterValidator:
    def check(template: str) -> str:
        used = {name for _, name, _, _ in Formatter().parse(template) if name is not None}
        if wrong := used - set(allowed):
            raise ValueError(f"no slot {sorted(wrong)} here; there are: {', '.join(allowed)}")
        return template

    return AfterValidator(check)


Counted = Annotated[Text, _slots("count")]


class Plural(_Section):
    """A phrase with a count: `one` and `other`, as CLDR tells them apart for the language."""

    one: Counted
    other: Counted


class Totals(_Section):
    """What the first and the last line count."""

    articles: Plural
    operations: Plural
    conflicts: Plural
    without: Plural
    """Articles without any operation."""
    rejected: Plural
    sources: Plural
    """Independent sources."""
    countries: Plural
    more: Plural
    """Sources left out of a list."""


class Headings(_Section):
    """The heads of the columns."""

    measure: Text
    best: Text
    range: Text
    confidence: Text
    verdict: Text
    sources: Text


class Periods(_Section):
    """How a period is written."""

    first: Text | None = None
    """How the first of a month is written, where its number is not (« 1er »)."""
    day: Annotated[Text, _slots("day", "month", "year")]
    day_of_month: Annotated[Text, _slots("day", "month")]
    days: Annotated[Text, _slots("start", "end")]
    """From a day to a day."""
    months: Annotated[Text, _slots("start", "end")]
    """From a month to a month, or from a year to a year."""
    within: Annotated[Text, _slots("period")]
    """One day, month or year, alone."""


class Labels(_Section):
    """The small words of a report."""

    unnamed: Text
    undecided: Text
    official: Annotated[Text, _slots("value")]
    credited: Annotated[Text, _slots("outlet", "credit")]
    side: Annotated[Text, _slots("value", "sources")]
    side_dated: Annotated[Text, _slots("value", "sources", "date")]
    """A side of a discrepancy that time explains."""
    cues: Annotated[Text, _slots("quotes")]
    """The words that told the kind of a discrepancy."""
    copy_of: Annotated[Text, _slots("sources")]
    series: Annotated[Text, _slots("names")]
    policy: Annotated[Text, _slots("policy")]
    part: Annotated[Text, _slots("value", "counted")]
    part_alone: Annotated[Text, _slots("value")]
    local: Annotated[Text, _slots("place", "value")]
    elsewhere: Text
    """The place of a local figure that names no country."""
    because: Annotated[Text, _slots("confidence", "raw")]
    quote: Annotated[Text, _slots("text")]
    marked: Annotated[Text, _slots("number")]
    """A number inside its sentence, so that it is seen without colours."""
    characters: Annotated[Text, _slots("start", "end")]
    attributed: Annotated[Text, _slots("speaker")]
    undated: Text
    about: Annotated[Text, _slots("measure")]
    """What a finding is about."""
    history: Annotated[Text, _slots("events")]
    """What was said when, in order."""
    chosen: Annotated[Text, _slots("policy", "reason")]
    """Why a policy other than the usual one chose its value."""
    learnt: Text
    """The head of the reliabilities learnt from the articles at hand."""
    reliability: Annotated[Text, _slots("source", "before", "after", "right", "total")]
    places: Annotated[Text, _slots("names")]


class Linking(_Section):
    """Why articles were put to one operation, or kept apart."""

    together: Text
    """The head of the articles of the operation."""
    near: Text
    """The head of those that are near, and stand elsewhere."""
    alone: Text
    verdict: Annotated[Text, _slots("total", "needed", "rule")]
    refusal: Annotated[Text, _slots("total", "needed", "rule")]
    always: Annotated[Text, _slots("rule")]
    """A verdict, and a refusal, that no evidence can change."""
    never: Annotated[Text, _slots("rule")]
    told: Annotated[Text, _slots("evidence", "shared")]
    kinds: Annotated[Text, _slots("count", "needed")]
    """How many kinds of evidence there are, where several are needed."""
    other: Annotated[Text, _slots("name", "key", "articles")]
    """Another operation."""
    rules: dict[str, Text]
    evidence: dict[str, Text]
    barriers: dict[str, Text]


Stated = Annotated[Text, _slots("date", "source", "value", "origin", "replaced")]
Chosen = Annotated[Text, _slots("value", "sources", "date", "count", "total", "confidence")]
Broken = Annotated[Text, _slots("part", "total", "addends", "sources")]
Sides = Annotated[Text, _slots("sides", "factor")]
"""`factor` is « (× 1 000) », or nothing."""


class Advice(_Section):
    """One piece of advice, by what is known of the source that would settle the conflict."""

    plain: Annotated[Text, _slots()]
    speaker: Annotated[Text, _slots("speaker")] | None = None
    dated: Annotated[Text, _slots("speaker", "date")] | None = None
    article: Annotated[Text, _slots("speaker", "date", "article")] | None = None


class ReportFile(PackFile):
    """Every word that a report shows."""

    locale: Text
    """The CLDR locale that writes numbers, currencies, lists and country names."""
    default: bool = False
    """Whether reports are in this language when none is asked for."""
    measures: dict[str, Text]
    """By measure, in the order in which a report lists them."""
    mixed: tuple[Text, ...] = ()
    """Measures that hold things of several kinds, so that a report says what is counted."""
    verdicts: dict[Verdict, Text]
    grades: dict[Grade, Text]
    kinds: dict[Kind, Text]
    modifiers: dict[Modifier, Annotated[Text, _slots("value", "high")]]
    stances: dict[Stance, Text]
    discrepancies: dict[DiscrepancyKind, Sides]
    reasons: dict[str, Text]
    advice: dict[str, Advice]
    policies: dict[str, Text]
    choices: dict[str, Chosen]
    """By policy, why it chose its value; « undecided » where it chose none."""
    history: dict[History, Stated]
    breaches: dict[BreachKind, Broken]
    linking: Linking
    totals: Totals
    headings: Headings
    periods: Periods
    labels: Labels

    @model_validator(mode="after")
    def _is_complete(self) -> "ReportFile":
        wanted = {
            "verdicts": Verdict,
            "grades": Grade,
            "kinds": Kind,
            "modifiers": Modifier,
            "stances": Stance,
            "discrepancies": DiscrepancyKind,
            "history": History,
            "breaches": BreachKind,
        }
        missing = [
            f"{section}.{key}"
            for section, literal in wanted.items()
            for key in get_args(literal)
            if key not in getattr(self, section)
        ]
        if missing:
            raise ValueError(f"no words for {', '.join(missing)}; add them")
        return self
