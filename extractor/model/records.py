"""What several articles together support about one operation."""

from pydantic import Field

from extractor.model.base import (
    BreachKind,
    DiscrepancyKind,
    Frozen,
    Grade,
    History,
    Modifier,
    Reason,
    Scope,
    Stance,
    Verdict,
)


class Bound(Frozen):
    """A figure that is only known by a bound or a hedge: « plus de 2 500 »."""

    modifier: Modifier
    value: float


class Statement(Frozen):
    """One claim as it stands towards the figure: who says which number, in which words, and how it fits."""

    article: str
    outlet: str | None = None
    kind: str = "unknown"
    published: str | None = None
    value: float
    high: float | None = None
    modifier: Modifier
    unit: str | None = None
    stance: Stance
    probability: float
    """Posterior probability that the true figure is this value."""
    witness: int
    """Number of the independent witness that the article belongs to, from 0."""
    start: int
    end: int
    quote: str
    sentence: str | None = None
    attribution: str | None = None


class Advice(Frozen):
    """Which source, read or unread, would settle a conflict."""

    name: str
    """What to do, as a key of the report's words: « read_official », « find_update », …"""
    speaker: str | None = None
    """The body that counted (« Interpol »)."""
    date: str | None = None
    article: str | None = None
    text: str = ""
    """The sentence in the reader's language; filled by `reporting`."""


class Discrepancy(Frozen):
    """Statements that differ, the articles behind each value, and one sentence that explains it."""

    kind: DiscrepancyKind
    values: tuple[float | str, ...]
    """What differs: numbers, or for a period two ISO periods (« 2024-09-29/2024-10-04 »)."""
    articles: dict[str, tuple[str, ...]]
    """By value, as `value_key` writes it: « 2517 »."""
    explanation: str = ""
    """One sentence in the reader's language; filled by `reporting`."""
    quotes: tuple[str, ...] = ()
    """The words that told the kind (« résultats préliminaires » for an update)."""
    speakers: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By value: outlets, with the agency they credit, or bodies that state it."""
    dates: dict[str, str] = Field(default_factory=dict)
    """By value: ISO day on which it was first published."""
    units: dict[str, str] = Field(default_factory=dict)
    """By value: its unit, where units differ."""
    digits: tuple[str, str] | None = None
    """The digits that differ: « 17 » and « 71 » for 2517 and 2571."""
    factor: float | None = None
    """Larger over smaller value, for a magnitude or a conversion."""


class Choice(Frozen):
    """Which value a policy chose, and why."""

    policy: str
    value: float | None
    """None where it refuses to choose."""
    articles: tuple[str, ...] = ()
    """The articles that the choice rests on."""
    date: str | None = None
    witnesses: int = 0
    """Independent witnesses that state the value exactly."""
    total: int = 0
    """Independent witnesses that state any value exactly."""
    text: str = ""
    """The reason in the reader's language; filled by `reporting`."""


class Event(Frozen):
    """One step in the history of a figure: a value stated first, stated again, relayed or corrected."""

    kind: History
    date: str | None
    article: str
    value: float
    high: float | None = None
    modifier: Modifier
    unit: str | None = None
    origin: str | None = None
    """The article that is relayed, or whose value is corrected."""
    replaced: float | None = None
    """The value that is corrected."""
    text: str = ""
    """The step in the reader's language; filled by `reporting`."""


class Figure(Frozen):
    """What the sources support for one measure of one operation."""

    measure: str
    unit: str | None = None
    counted: str | None = None
    scope: Scope = "total"
    place: str | None = None
    """ISO 3166-1 alpha-2 code of the country, for a local figure."""
    best: float | None
    low: float | None
    high: float | None
    interval: tuple[float, float] | None = None
    bound: Bound | None = None
    official_value: float | None = None
    confidence: float | None = None
    """How surely it is the best value, recalibrated on figures whose truth is known."""
    raw_confidence: float | None = None
    """The same before recalibration: the reasons add up to its log-odds."""
    verdict: Verdict
    grade: Grade
    witnesses: int
    articles: int
    policy: str = "posterior"
    choice: Choice | None = None
    reasons: tuple[Reason, ...] = ()
    claims: tuple[Statement, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    history: tuple[Event, ...] = ()
    """What was stated when, in order; undated articles last."""
    advice: Advice | None = None


class Addend(Frozen):
    """One figure of a sum, with its words."""

    value: float
    article: str
    start: int
    end: int
    quote: str
    sentence: str | None = None
    place: str | None = None


class Breach(Frozen):
    """Figures that cannot be added up: a part above its total, places above theirs, a tally that falls."""

    kind: BreachKind
    measure: str
    unit: str | None = None
    part: float
    """The part, the sum, the later tally, or the number of countries listed."""
    total: float
    """What it exceeds, the earlier tally, or the number of countries stated."""
    addends: tuple[Addend, ...] = ()
    against: Addend
    """Where the total stands."""
    countries: tuple[str, ...] = ()
    """The countries named, where their number is not the one stated."""
    explanation: str = ""
    """One sentence in the reader's language; filled by `reporting`."""


class Wire(Frozen):
    """A group of articles that carry one text, and where that text comes from."""

    articles: tuple[str, ...]
    kind: str
    """« agency », « official » (a release), or « press » (the earliest outlet)."""
    name: str | None = None
    """The agency, the body or the outlet."""
    article: str
    """The article nearest to the origin: the release, or the earliest."""


class Edition(Frozen):
    """Another edition of the same series, earlier or later."""

    key: str
    name: str


class Source(Frozen):
    """An article behind a record, as a report names it."""

    article: str
    outlet: str | None = None
    kind: str = "unknown"
    published: str | None = None
    credit: str | None = None
    url: str | None = None
    title: str | None = None
    reliability: float | None = None
    """Probability that it holds the true figure, where it was learnt from the articles at hand."""


class Record(Frozen):
    """One operation: when, where, who reported it, and its figures by measure."""

    key: str
    name: str
    start: str | None = None
    end: str | None = None
    policy: str = "posterior"
    """How the best values were chosen."""
    articles: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    copies: tuple[tuple[str, ...], ...] = ()
    wires: tuple[Wire, ...] = ()
    """The same groups with their origins, and in the same order."""
    citations: tuple[Wire, ...] = ()
    """Articles that take their figures from one outlet (« selon Le Figaro »), with that outlet."""
    figures: dict[str, Figure] = Field(default_factory=dict)
    """By measure, the item with the strongest evidence; further items (another unit, another thing
    counted, parts, local figures) stand in `others`."""
    others: tuple[Figure, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    """About the operation itself: dates that differ."""
    breaches: tuple[Breach, ...] = ()
    """Figures of the operation that cannot be added up."""
    editions: tuple[Edition, ...] = ()


def value_key(value: float | str) -> str:
    """Return a value as the keys of a discrepancy write it: « 2517 », « 27.5 », « 2024-10 »."""
    if isinstance(value, str):
        return value
    return str(int(value)) if float(value).is_integer() else repr(float(value))
