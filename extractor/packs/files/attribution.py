"""The schema of attribution.yaml: who says so."""

from extractor.packs.files.base import PackFile


class AttributionFile(PackFile):
    """Speech verbs and phrases, official bodies, agencies."""
