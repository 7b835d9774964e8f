"""What all the types share: frozen, no unknown fields, and the closed vocabularies."""

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, model_validator

Kind = Literal["official", "agency", "press", "blog", "unknown"]
Modifier = Literal["exact", "over", "at_least", "about", "nearly", "under", "at_most", "between"]
Scope = Literal["total", "part", "local"]
Status = Literal["preliminary", "final"]
Verdict = Literal["single", "agree", "compatible", "conflict"]
Grade = Literal["confirmed", "corroborated", "single source", "contested", "provisional"]
DiscrepancyKind = Literal[
    "transposition", "typo", "magnitude", "scope", "update", "conversion", "period", "unexplained"
]
History = Literal["stated", "repeated", "relayed", "corrected"]
BreachKind = Literal["part", "places", "falling", "listed", "beyond"]
Stance = Literal["agrees", "compatible", "slip", "early", "part", "differs"]


class Frozen(BaseModel):
    """A value that cannot be altered and has no field that is not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Quote(Frozen):
    """Characters of an article: `article.text[start:end] == text`, always."""

    start: int
    end: int
    text: str

    @model_validator(mode="after")
    def _spans_its_text(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"a quote of {len(self.text)} characters cannot span {self.start}:{self.end}")
        return self


class Reason(Frozen):
    """One named piece of evidence and its weight, in log-odds (natural logarithm)."""

    name: str
    weight: float
    quotes: tuple[str, ...] = ()
