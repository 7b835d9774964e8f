"""Articles become extractions, on one process."""
