"""The schema of operations.yaml: how a language names operations and their editions."""

from extractor.packs.files.base import PackFile


class OperationsFile(PackFile):
    """Head words, edition words, and names that are not operations."""
