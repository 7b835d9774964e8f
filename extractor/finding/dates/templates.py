"""From phrases of a pack to one regex.

All phrases of one level are merged in a tree by their pieces, so that the regex looks at each
beginning once; an empty group at the end of every branch tells which phrase was found.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from extractor.packs import fold
from extractor.packs.notation import expand

PIECE = regex.compile(r"\{([^{}]+)\}|(\s+)|([\[\]])|([^\s{}\[\]]+)")
GAP = r"(?:[ ]{1,4}\n?[ ]{0,4}|\n[ ]{0,4})"
"""The white space between two words: at most one line break, never an empty line."""
OPENING = r"(?:\b(?=\w)|(?=\p{Co}))(?<!\d[.,:])"
"""A phrase begins with a word or a moment, and never behind the point of a decimal."""
MARKER = regex.compile(r"t\d+")
SPAN_START, SPAN_END = "(?P<from>)", "(?P<to>)"


@dataclass(slots=True)
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    end: int | None = None

    def depth(self) -> int:
        """Return the number of pieces of the longest phrase from here."""
        return max((1 + child.depth() for child in self.children.values()), default=0)


def word_pattern(form: str) -> str:
    """Return the regex of a plain form: any white space between words, accents may be missing."""
    pieces = GAP.join("".join(_letter(char) for char in word) for word in fold(form).split())
    return pieces + (r"(?!\p{L})" if form[-1].isalpha() else "")


def forms_pattern(forms: Iterable[str]) -> str:
    """Return the regex of any of these plain forms, the longest first."""
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    return "(?:" + "|".join(word_pattern(form) for form in ordered) + ")"


def compile_phrases(phrases: Iterable[tuple[int, str]], slots: Mapping[str, str]) -> "regex.Pattern[str]":
    """Return one regex for numbered phrases; `number_of` tells which one a match is of.

    Where two phrases are written alike, the first one counts.
    """
    root = _Node()
    for number, phrase in phrases:
        for variant in expand(phrase):
            node = root
            for edge in _edges(variant, slots):
                node = node.children.setdefault(edge, _Node())
            if node.end is None:
                node.end = number
    return regex.compile(OPENING + _render(root))


def markers_of(pattern: "regex.Pattern[str]") -> tuple[tuple[int, int], ...]:
    """Return the group of each phrase's end and the number of the phrase."""
    found = ((group, name) for name, group in pattern.groupindex.items() if MARKER.fullmatch(name))
    return tuple((group - 1, int(name[1:])) for group, name in found)


def number_of(match: "regex.Match[str]", markers: Sequence[tuple[int, int]]) -> int:
    """Return the number of the phrase that a match is of: that of its only closed end."""
    groups = match.groups()
    return next(number for group, number in markers if groups[group] is not None)


def _edges(variant: str, slots: Mapping[str, str]) -> list[str]:
    edges: list[str] = []
    for match in PIECE.finditer(variant):
        slot, space, bracket, word = match.groups()
        if slot:
            edges.append(slots[slot])
        elif space:
            edges.append(GAP)
        elif bracket:
            edges.append(SPAN_START if bracket == "[" else SPAN_END)
        else:
            edges.append(word_pattern(word))
    return edges


def _render(node: _Node) -> str:
    """Return the regex of a tree; pieces that lead to the same rest share it, the longest rest comes first."""
    rests: dict[str, tuple[int, list[str]]] = {}
    for edge, child in node.children.items():
        rests.setdefault(_render(child), (child.depth(), []))[1].append(edge)
    ordered = sorted(rests.items(), key=lambda rest: (-rest[1][0], rest[1][1]))
    branches = [_either(edges) + rest for rest, (_, edges) in ordered]
    if node.end is not None:
        branches.append(f"(?P<t{node.end}>)")
    return _either(branches)


def _either(branches: Sequence[str]) -> str:
    return branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"


def _letter(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0]
    return regex.escape(char) if base == char else f"[{char}{base}]"
