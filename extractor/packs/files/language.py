"""The schema of language.yaml: the language itself."""

from typing import Literal

from extractor.packs.files.base import Forms, PackFile, Text


class LanguageFile(PackFile):
    """Its code, its name, how far it is measured, its model, its signs."""

    code: Text
    name: Text
    status: Literal["draft", "measured"] | Text
    model: Text | None = None
    """The spaCy package; None where a blank pipeline is used."""
    abbreviations: Forms = ()
    """Words after which a full stop ends no sentence (« M. », « Mme »)."""
    stopwords: tuple[Text, ...] = ()
    """Frequent little words that tell this language from others: none of them common in a neighbour."""
