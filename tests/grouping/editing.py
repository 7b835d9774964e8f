"""A desk editor: copies of an article with a share of its words cut, replaced and added."""

from collections.abc import Sequence
from random import Random

CUT, REPLACED = 0.3, 0.5
"""Shares of the edited words that are cut and replaced; before the others a word is added."""


def edited(text: str, share: float, run: float, seed: int, others: Sequence[str]) -> str:
    """Return a copy in which a share of the words is edited, in runs of so many words on average."""
    random = Random(seed)
    words = text.split()
    chosen = [False] * len(words)
    while sum(chosen) < share * len(words):
        start = random.randrange(len(words))
        length = 1 if run <= 1 else 1 + int(random.expovariate(1 / (run - 1)))
        chosen[start : start + length] = [True] * len(words[start : start + length])
    copy: list[str] = []
    for word, is_edited in zip(words, chosen, strict=True):
        draw = random.random()
        if not is_edited:
            copy.append(word)
        elif draw < REPLACED:
            copy.append(random.choice(others))
        elif draw > REPLACED + CUT:
            copy.extend((random.choice(others), word))
    return " ".join(copy)


def replaced(text: str, share: float, seed: int, others: Sequence[str]) -> str:
    """Return a copy in which every word may be another one: the hardest editing, nothing stands for long."""
    random = Random(seed)
    return " ".join(random.choice(others) if random.random() < share else word for word in text.split())


def cut(text: str, share: float, seed: int) -> str:
    """Return a copy that lacks a share of the words, one by one."""
    random = Random(seed)
    return " ".join(word for word in text.split() if random.random() >= share)


def excerpt(text: str, paragraphs: int, seed: int) -> str:
    """Return so many paragraphs of a text that follow one another."""
    parts = [part for part in text.split("\n\n") if part.strip()]
    first = Random(seed).randrange(max(1, len(parts) - paragraphs + 1))
    return "\n\n".join(parts[first : first + paragraphs])


def shuffled(text: str, seed: int) -> str:
    """Return an article of the same words in another order: a text of its own."""
    words = text.split()
    Random(seed).shuffle(words)
    return " ".join(words)
