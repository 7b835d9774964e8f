"""What one article says: its operations, its claims, and the words they come from."""

from extractor.model.articles import Article
from extractor.model.base import Frozen, Quote, Reason, Scope, Status
from extractor.model.quantities import Quantity


class Operation(Frozen):
    """An operation that an article reports or recalls.  The unnamed one has the key ""."""

    key: str
    name: str
    stem: str = ""
    """The key without its edition: « liberterra »."""
    edition: int | None = None
    start: str | None = None
    """First day, ISO, with the precision of the text: day, month or year."""
    end: str | None = None
    main: bool = True
    quotes: tuple[Quote, ...] = ()


class Cue(Frozen):
    """Words that decided something about a claim: a verb, a hedge, a speaker."""

    role: str
    quote: Quote


class Listed(Frozen):
    """Countries that a text names beside their number."""

    countries: tuple[str, ...]
    """ISO 3166-1 alpha-2 codes, each once, in the order of the text."""
    beyond: bool = False
    """Whether they come on top of the number (« 31 pays, plus la France et l'Espagne ») or are all of it."""
    quote: Quote

    def total(self, stated: float) -> float:
        """Return how many countries the text speaks of, given the number that it states."""
        return stated + len(self.countries) if self.beyond else float(len(self.countries))


class Claim(Frozen):
    """One number expression that says how much of something an operation produced or involved."""

    operation: str
    """Key of the operation."""
    measure: str
    quantity: Quantity
    scope: Scope
    place: str | None = None
    """ISO 3166-1 alpha-2 code of the country, for a local claim."""
    attribution: str | None = None
    status: Status | None = None
    quote: Quote
    """The number expression alone."""
    sentence: Quote | None = None
    listed: Listed | None = None
    """The countries named beside a number of countries, where the list is complete."""
    counted: str | None = None
    """The words counted (« armes à feu »), where a measure mixes kinds of things."""
    cues: tuple[Cue, ...] = ()
    reasons: tuple[Reason, ...] = ()
    """They add up to the log-odds of `confidence`."""
    confidence: float | None = None
    rule: str | None = None
    """The pack line that found it: « fr/measures.yaml:14 »."""


class Extraction(Frozen):
    """One article with everything that was found in it."""

    article: Article
    operations: tuple[Operation, ...] = ()
    claims: tuple[Claim, ...] = ()
