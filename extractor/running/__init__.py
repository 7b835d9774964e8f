"""Articles become extractions, and dumps become dossiers: on one process, a pool, or several machines."""

from extractor.running.extractor import Extractor

__all__ = ["Extractor"]
