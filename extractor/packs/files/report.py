"""The schema of report.yaml: every word that a report shows."""

from extractor.packs.files.base import PackFile


class ReportFile(PackFile):
    """Every word that a report shows."""
