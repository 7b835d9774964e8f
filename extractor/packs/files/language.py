"""The schema of language.yaml: the language itself."""

from typing import Annotated, Literal

from pydantic import BeforeValidator

from extractor.packs.files.base import Forms, PackFile, Text, plain


class LanguageFile(PackFile):
    """Its code, its name, how far it is measured, its model, its signs."""

    code: Text
    """ISO 639 code of the language, the name of the folder."""
    name: Text
    """The language in its own words."""
    status: Annotated[Literal["draft", "measured"], BeforeValidator(plain)]
    """`measured` where scores on gold are pinned, else `draft`."""
    model: Text | None = None
    """The spaCy package; None where a blank pipeline is used."""
    modifiers_first: bool = False
    """Whether what describes a noun stands before it: the last noun of a compound is what is counted
    (“drug traffickers”), and an adjective of place stands before who acts (“Portuguese police”)."""
    abbreviations: Forms = ()
    """Words after which a full stop ends no sentence (« M. », « Mme »)."""
    stopwords: tuple[Text, ...] = ()
    """Frequent little words that tell this language from others: none of them common in a neighbour."""
