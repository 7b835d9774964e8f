"""Recoupe reads press articles and says which figures of an operation hold."""
