"""The schema of boilerplate.yaml: what a page says that is not the article."""

from extractor.packs.files.base import PackFile


class BoilerplateFile(PackFile):
    """Lines that hold no claims, and lines after which nothing does."""
