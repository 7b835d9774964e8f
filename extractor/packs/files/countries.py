"""The schema of countries.yaml: what CLDR lacks.  Countries are ISO 3166-1 alpha-2 codes."""

from pydantic import Field

from extractor.packs.files.base import Forms, PackFile
from extractor.packs.lines import Line


class CountriesFile(PackFile):
    """Adjectives, short forms, towns and pitfalls."""

    names: dict[str, Line] = Field(default_factory=dict)
    """Country → names that CLDR does not give."""
    adjectives: dict[str, Line] = Field(default_factory=dict)
    """Country → adjectives and inhabitants."""
    small_inhabitants: bool = False
    """Whether inhabitants are written in small letters too (« dos chilenos »)."""
    towns: dict[str, Forms] = Field(default_factory=dict)
    """Country → towns, regions and bodies that can only be there, beside CLDR's cities."""
    shared: dict[str, Forms] = Field(default_factory=dict)
    """Country → towns there that have namesakes in other countries of this list (« Tripoli »)."""
    never: Forms = ()
    """Phrases with the name of a country or town that is not the place."""
    actors: Forms = ()
    """Nouns whose adjective says where (« la police colombienne »)."""
    where: Forms = ()
    """Prepositions of the place where something happens."""
    joined: Forms = ()
    """Words between places that one preposition is said of (“in Italy and Slovenia”)."""
    of: Forms = ()
    """Words between what is there and the place (« le port du Havre »)."""
    from_: Forms = Field(default=(), alias="from")
    """Prepositions of the place somebody or something comes from or goes to."""
    beyond: Forms = ()
    """Words that add the countries they stand before to a number of countries (« 31 pays, plus la France »)."""
    regions: Forms = ()
    """Words behind a number of countries that make it that of a region (« 27 pays de la région »)."""
    open: Forms = ()
    """Words that leave a list of countries open (« notamment », « parmi lesquels »)."""
