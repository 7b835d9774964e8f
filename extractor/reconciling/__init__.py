"""Claims about one operation become figures, discrepancies and a record."""
