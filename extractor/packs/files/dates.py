"""The schema of dates.yaml: how a language writes dates, ranges and durations."""

from extractor.packs.files.base import PackFile


class DatesFile(PackFile):
    """How a language writes dates."""
