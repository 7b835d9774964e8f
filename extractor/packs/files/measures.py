"""The schema of measures.yaml: what is counted, and the words that say so."""

from extractor.packs.files.base import PackFile


class MeasuresFile(PackFile):
    """The words of every measure."""
