"""The two halves of a corpus, by article: weights are fitted on one, and judged on the other."""

from hashlib import sha256


def is_held_out(identity: str) -> bool:
    """Return whether the article of this id is in the half that no weight of a claim's confidence was fitted on.

    The half follows from the id alone, so that a new article moves no other.
    """
    return sha256(identity.encode()).digest()[0] % 2 == 1
