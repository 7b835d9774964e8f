"""Mentions are linked into claims: what is counted, of which operation, in which scope, said by whom, how surely."""
