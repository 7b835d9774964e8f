"""The schema of the hedges in qualifiers.yaml: words that say how surely a number is meant."""

from pydantic import BaseModel, ConfigDict

from extractor.packs.files.base import Forms


class HedgeForms(BaseModel):
    """The words of each modifier, in the notation of `packs.notation`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    over: Forms = ()
    at_least: Forms = ()
    about: Forms = ()
    nearly: Forms = ()
    under: Forms = ()
    at_most: Forms = ()
    none: Forms = ()
    """Words that look like a hedge and are none (« en plus de »)."""


class Hedges(BaseModel):
    """Hedges by where they stand: before the number, or after it or what it counts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    before: HedgeForms = HedgeForms()
    after: HedgeForms = HedgeForms()
    glued: HedgeForms = HedgeForms()
    """After the number, with nothing but a space between (« 300+ »)."""
