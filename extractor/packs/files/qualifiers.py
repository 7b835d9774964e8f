"""The schema of qualifiers.yaml: the words around a number that change what it says."""

from extractor.packs.files.base import PackFile


class QualifiersFile(PackFile):
    """Hedges, parts, running totals, preliminary figures, negation."""
