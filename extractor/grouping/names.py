"""Names of operations: the stem, the edition split off, and which stems are one name.

The edition is split off before any fuzzy comparison: « liberterra-2 » and « liberterra-3 » are
92 % alike and two operations.
"""

import unicodedata
from functools import lru_cache

import regex
from rapidfuzz.distance import OSA

from extractor.model import Operation

EDITION = regex.compile(r"^(?P<stem>.*[^\d-].*?)-(?P<number>\d{1,4})(?:-0)?$")
ROMAN = regex.compile(r"^(?P<stem>.*[^-].*?)-(?P<number>[ivx]{1,6})$")
NUMERALS = {"i": 1, "v": 5, "x": 10}
WORD = regex.compile(r"[^\W_]+")
"""Letters and digits of any script."""
SIGNS = regex.compile(r"[^a-z0-9]+")
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})
OTHER_SCRIPT = regex.compile(r"(?!\p{Latin})\p{L}")
OTHER_SIGNS = regex.compile(r"[^\p{L}\p{N}]+")
LETTERS_A_SLIP = 6
"""Letters of a stem for each letter that may differ, starting point of the design, not fitted:
« adwenpa » and « adwempa » are one name, « andes » and « indes » are not."""
MOST_SLIPS = 2


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Return a name in lower case ASCII, its words joined by « - »: « Épervier II » is « epervier-ii ».

    A name in a script without Latin letters keeps its own.
    """
    letters = unicodedata.normalize("NFKD", text).lower().translate(LIGATURES)
    latin = SIGNS.sub("-", letters.encode("ascii", "ignore").decode()).strip("-")
    return latin if latin and not OTHER_SCRIPT.search(letters) else OTHER_SIGNS.sub("-", letters).strip("-")


def split_edition(key: str) -> tuple[str, int | None]:
    """Return the stem of a key and its edition: « serengeti-2 » and « Serengeti 2.0 » are (« serengeti », 2)."""
    name = plain(key)
    if (match := EDITION.match(name)) is not None:
        return match["stem"], int(match["number"])
    if (match := ROMAN.match(name)) is not None and (number := _roman(match["number"])) is not None:
        return match["stem"], number
    return name, None


def _roman(letters: str) -> int | None:
    """Return the value of a Roman numeral up to 39, None where it is not well formed."""
    values = [NUMERALS[letter] for letter in letters]
    total = sum(
        -value if position + 1 < len(values) and value < values[position + 1] else value
        for position, value in enumerate(values)
    )
    tens, units = divmod(total, 10)
    small = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return total if 0 < total < 40 and "x" * tens + small[units] == letters else None


def name_of(operation: Operation) -> tuple[str, int]:
    """Return stem and edition of an operation; one without an edition is the first."""
    stem, edition = split_edition(operation.key or operation.name)
    if operation.edition is not None:
        return plain(operation.stem) or stem, operation.edition
    return stem, edition or 1


def is_same_stem(left: str, right: str) -> bool:
    """Return whether two stems may be one name, written with a slip or joined differently."""
    if left == right or left.replace("-", "") == right.replace("-", ""):
        return True
    slips = min(MOST_SLIPS, min(len(left), len(right)) // LETTERS_A_SLIP)
    return slips > 0 and OSA.distance(left, right, score_cutoff=slips) <= slips


def key_of(stem: str, edition: int) -> str:
    """Return the key of an operation: « liberterra-2 », and « liberterra » for the first."""
    return stem if edition == 1 else f"{stem}-{edition}"
