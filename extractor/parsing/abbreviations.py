"""Words after which a full stop ends no sentence."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from extractor.packs import Line, Pack, fold, split_words
from extractor.packs.notation import expand


@lru_cache(maxsize=16)
def abbreviations_of(pack: Pack) -> Mapping[str, Line]:
    """Return the abbreviations of a language, folded, with the line of each."""
    return {fold(variant): line for line in pack.language.abbreviations for variant in expand(line.text)}


def exercised_lines(text: str, pack: Pack) -> frozenset[Line]:
    """Return the lines of the abbreviations that a full stop touches in a text: « Me. », « tél. »."""
    words = split_words(text)
    known = abbreviations_of(pack)
    pairs = pairwise(words)
    return frozenset(
        known[word.text] for word, sign in pairs if sign.text == "." and sign.start == word.end and word.text in known
    )
