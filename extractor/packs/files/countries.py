"""The schema of countries.yaml: what CLDR lacks."""

from extractor.packs.files.base import PackFile


class CountriesFile(PackFile):
    """Adjectives, short forms, towns and pitfalls."""
