"""The schema of numbers.yaml: how a language writes numbers."""

from extractor.packs.files.base import PackFile


class NumbersFile(PackFile):
    """How a language writes numbers."""
