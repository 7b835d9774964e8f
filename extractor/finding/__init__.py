"""One finder a kind of mention.  Finders never import each other."""
