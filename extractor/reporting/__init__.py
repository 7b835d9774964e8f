"""Records and extractions become terminal reports, JSON and CSV."""
