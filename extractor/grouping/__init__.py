"""Which claims speak of the same operation; which articles are copies of one text."""
