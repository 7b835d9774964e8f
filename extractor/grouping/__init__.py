"""Which claims speak of one operation, and which articles are copies of one text."""
