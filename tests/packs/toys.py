"""A pack small enough to read at a glance, of the same make as the real ones."""

from typing import cast

from pydantic import BaseModel, ConfigDict, Field

from extractor.packs import Line, Pack
from extractor.packs.files.base import Forms, PackFile


class Words(BaseModel):
    """The words of one event."""

    model_config = ConfigDict(frozen=True)

    noun: Forms = ()
    examples: Forms = ()


class Measures(PackFile):
    """Classes, countable acts and events by their ids, as in the real file."""

    nouns: dict[str, Forms] = Field(default_factory=dict)
    acts: dict[str, Forms] = Field(default_factory=dict)
    events: dict[str, Words] = Field(default_factory=dict)


class Hedges(PackFile):
    """One list, and examples of its own."""

    over: Forms = ()


class ToyPack(BaseModel):
    """Two files."""

    measures: Measures = Measures()
    qualifiers: Hedges = Hedges()


def lines(file: str, *texts: str, first: int = 1) -> tuple[Line, ...]:
    """Return lines of a file, numbered from `first` on."""
    return tuple(Line(text, file, number) for number, text in enumerate(texts, start=first))


def toy(measures: Measures | None = None, qualifiers: Hedges | None = None) -> Pack:
    """Return a toy where a pack is asked for."""
    return cast(Pack, ToyPack(measures=measures or Measures(), qualifiers=qualifiers or Hedges()))
