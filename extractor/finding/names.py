"""Names of operations and their editions: reading, normalising, keys."""

import unicodedata
from dataclasses import dataclass

import regex

ROMAN = regex.compile(r"(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})")
NUMERAL = regex.compile(r"(\d{1,2})(?:\.0)?")
HIGHEST = 39
"""No series of operations has more editions; a higher number is something else."""
SHOUTED = 5
"""A word of that many capitals in a name is a name in capitals, not an acronym (« PANGEA », but « STOP »)."""
APOSTROPHES = str.maketrans("’ʼ‘", "'''")
VALUES = {"I": 1, "V": 5, "X": 10}


@dataclass(frozen=True, slots=True)
class Name:
    """A name without its edition, and the edition (None where none is said)."""

    stem: str
    edition: int | None
    numeral: str = ""
    """The edition as written (« II », « 2.0 »)."""

    @property
    def key(self) -> str:
        """Return the stem in ASCII with the edition: « liberterra-2 »; a first edition has no number."""
        slug = slug_of(self.stem)
        return f"{slug}-{self.edition}" if self.edition and self.edition > 1 else slug

    @property
    def text(self) -> str:
        """Return the name as an editor would write it: « Liberterra II »."""
        return f"{self.stem} {self.numeral}".strip()


def slug_of(text: str) -> str:
    """Return lower-case ASCII words joined by hyphens."""
    text = text.translate(APOSTROPHES)
    plain = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "Oe")).encode("ascii", "ignore").decode()
    return "-".join(regex.findall(r"[a-z0-9]+", plain.lower()))


def read_edition(token: str) -> int | None:
    """Return the number of a Roman or Arabic edition (« II », « 2.0 », « 3 »), or None."""
    if match := NUMERAL.fullmatch(token):
        number = int(match.group(1))
        return number if 1 <= number <= HIGHEST else None
    if ROMAN.fullmatch(token):
        total = 0
        for letter, following in zip(token, [*token[1:], ""], strict=True):
            value = VALUES[letter]
            total += -value if VALUES.get(following, 0) > value else value
        return total if 1 <= total <= HIGHEST else None
    return None


def read_name(text: str, ordinal: int | None = None) -> Name:
    """Return the name in those characters; `ordinal` is an edition said before it (« huitième »)."""
    tokens = regex.split(r"[\s\u00a0\u202f]+|(?<=[^\W\d_])-(?=[IVX]+$|\d+$)", text.strip())
    tokens = [token for token in tokens if token]
    edition, numeral = None, ""
    if len(tokens) > 1 and (edition := read_edition(tokens[-1])) is not None:
        numeral = tokens.pop()
    stem = " ".join(_calm(token) for token in tokens)
    if edition is None and ordinal is not None:
        edition, numeral = ordinal, roman(ordinal) if ordinal > 1 else ""
    return Name(stem, edition, numeral)


def _calm(token: str) -> str:
    if len(token) >= SHOUTED and token.isupper():
        return "-".join(part.capitalize() for part in token.split("-"))
    return token


def roman(number: int) -> str:
    """Return a number from 1 to 39 in Roman letters."""
    return "X" * (number // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]
