"""Language packs: the notations they are written in, loading and checking them.

Everything Recoupe knows of a language stands in `patterns/<language>/`, as text files.
"""

from extractor.packs.lexicon import Lexicon, Match
from extractor.packs.lines import Line
from extractor.packs.loading import Pack, available_languages, default_language, load_pack, pack_root
from extractor.packs.words import Word, fold, split_words

__all__ = [
    "Lexicon",
    "Line",
    "Match",
    "Pack",
    "Word",
    "available_languages",
    "default_language",
    "fold",
    "load_pack",
    "pack_root",
    "split_words",
]
