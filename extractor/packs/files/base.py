"""What the schemas of all pack files share."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict

from extractor.packs.lines import Line


def plain(value: object) -> object:
    """Return the text of a line; any other value as it is."""
    return value.text if isinstance(value, Line) else value


Text = Annotated[str, BeforeValidator(plain)]
"""A string whose line nobody asks for."""
Forms = tuple[Line, ...]
"""Word forms in the notation of `packs.notation`, each with its line."""


class PackFile(BaseModel):
    """One file of a pack: no unknown keys, frozen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    examples: Forms = ()
    """Marked sentences (`packs.marks`) that prove the lines of this file."""
