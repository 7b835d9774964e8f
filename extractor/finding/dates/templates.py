"""From phrases of a pack to one regex.

All phrases of one level are merged in a tree, word by word, so that the regex looks at each
beginning once; an empty group at the end of every branch tells which phrase was found.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from extractor.packs import fold
from extractor.packs.notation import expand

PIECE = regex.compile(r"\{([^{}]+)\}|(\s+)|([\[\]])|([^\s{}\[\]]+)")
GAP = r"(?:[ \v]{1,8})"
"""The white space between two words; `\\v` is a line break (see `folding`), an empty line is none."""
OPENING = r"(?:\b(?=\w)|(?=\p{Co}))(?<!\d[.,:])"
"""A phrase begins with a word or a moment, and never behind the point of a decimal."""
MAY_OPEN = r"(?:(?<![a-z])|(?=[\ue000-\uf8ff]))"
"""The same as far as it is told without the classes of Unicode, which `re` does not know."""
WORD_END = r"(?!\p{L})"
NAME = regex.compile(r"\(\?P<\w+>")
STRICT = (2, 3)
"""Lengths of words that lose their sense with their accents: « dès » is not « des »."""
MARKER = regex.compile(r"t\d+")
NOTHING = "(?!)"
"""What matches nowhere: the pattern of a list without words."""
SPAN_START, SPAN_END = "(?P<from>)", "(?P<to>)"
LOOK = 2
"""Words of a phrase that a look at its beginning reads."""


@dataclass(slots=True)
class _Node:
    children: dict[str, "_Node"] = field(default_factory=dict)
    end: int | None = None
    first: int = 0
    """Number of the first phrase that passes here."""

    def add(self, edges: Iterable[str], number: int) -> None:
        """Add a way of writing a phrase; where it is there already, the first phrase counts."""
        node = self
        for edge in edges:
            node = node.children.setdefault(edge, _Node(first=number))
        if node.end is None:
            node.end = number


def word_pattern(form: str) -> str:
    """Return the regex of a plain form: any white space between words, accents may be missing."""
    return "".join(_letters(form))


def forms_pattern(forms: Iterable[str]) -> str:
    """Return the regex of any of these plain forms, the longest one that is there, merged letter by letter."""
    root = _Node()
    for form in sorted(set(forms)):
        root.add(_letters(form), 0)
    if not root.children:
        return NOTHING
    starts = "".join(sorted({edge.strip("[]") for edge in root.children}))
    return f"(?=[{starts}]){_render_letters(root)}"


def compile_phrases(
    phrases: Iterable[tuple[int, str]], slots: Mapping[str, str], looks: Mapping[str, str | None]
) -> tuple["regex.Pattern[str]", "re.Pattern[str]"]:
    """Return one regex for numbered phrases, and one for where they may begin; `number_of` tells which phrase it was.

    Where two phrases can be read in the same words, the one that goes on counts, then the first one.  `looks` are the
    slots as the second regex reads them, which has no groups and is cheap where nothing begins: None where it stops.
    """
    root = _Node()
    for number, phrase in phrases:
        for variant in expand(phrase):
            root.add(_edges(variant, slots), number)
    seen = {slots[slot]: look for slot, look in looks.items() if slot in slots}
    beginning = re.compile(rf"{MAY_OPEN}(?={_look(root, seen, LOOK)})")
    return regex.compile(OPENING + _beginning(root) + _render(root)), beginning


def _beginning(root: _Node) -> str:
    """Return a look at the first word alone, which most places of a text do not pass."""
    return f"(?={NAME.sub('(?:', _pieces(tuple(root.children)))})"


def _look(node: _Node, looks: Mapping[str, str | None], depth: int) -> str:
    """Return a regex of the first words and signs of a tree, which reads all that the tree reads and more."""
    if not depth or node.end is not None:
        return ""
    rests: dict[str, list[str]] = {}
    for edge, child in node.children.items():
        look = looks.get(edge, "" if edge in (SPAN_START, SPAN_END) else edge)
        rest = "" if look is None else _look(child, looks, depth - (look not in ("", GAP)))
        rests.setdefault(rest, []).append(look or "")
    return _either([f"{_any(edges)}{rest}" for rest, edges in sorted(rests.items())])


def _any(edges: Sequence[str]) -> str:
    words = [edge for edge in edges if edge and not edge.startswith("(")]
    others = [edge for edge in edges if not edge or edge.startswith("(")]
    return _either([*([look_of(words)] if words else []), *others])


def look_of(forms: Iterable[str]) -> str:
    """Return a regex that begins where any of these forms does, without a look at what follows."""
    return f"(?:{forms_pattern(forms).replace(WORD_END, '')})"


def markers_of(pattern: "regex.Pattern[str]") -> tuple[tuple[int, int], ...]:
    """Return the group of each phrase's end and the number of the phrase."""
    found = ((group, name) for name, group in pattern.groupindex.items() if MARKER.fullmatch(name))
    return tuple((group - 1, int(name[1:])) for group, name in found)


def number_of(match: "regex.Match[str]", markers: Sequence[tuple[int, int]]) -> int:
    """Return the number of the phrase that a match is of: that of its only closed end."""
    groups = match.groups()
    return next(number for group, number in markers if groups[group] is not None)


def _edges(variant: str, slots: Mapping[str, str]) -> list[str]:
    """Return the pieces of a phrase: regexes in parentheses, and plain words."""
    edges: list[str] = []
    for match in PIECE.finditer(variant.replace("[ ", "[").replace(" ]", "]")):
        slot, space, bracket, word = match.groups()
        if slot:
            edges.append(slots[slot])
        elif space:
            edges.append(GAP)
        elif bracket:
            edges.append(SPAN_START if bracket == "[" else SPAN_END)
        else:
            edges.append(word)
    return edges


def _letters(form: str) -> list[str]:
    """Return the regex of a form, piece by piece."""
    edges: list[str] = []
    for index, word in enumerate(fold(form).split()):
        edges.extend([GAP] if index else [])
        edges.extend(map(regex.escape, word) if len(word) in STRICT else map(_letter, word))
        edges.extend([WORD_END] if word[-1].isalpha() else [])
    return edges


def _letter(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0]
    return regex.escape(char) if base == char else f"[{char}{base}]"


def _render(node: _Node) -> str:
    """Return the regex of a tree; pieces that lead to the same rest share it."""
    rests: dict[str, tuple[int, list[str]]] = {}
    for edge, child in node.children.items():
        first, edges = rests.get(rest := _render(child), (child.first, []))
        rests[rest] = min(first, child.first), [*edges, edge]
    ordered = sorted(rests.items(), key=lambda pair: (SPAN_END in pair[1][1], pair[1]))
    branches = [_pieces(edges) + rest for rest, (_, edges) in ordered]
    if node.end is not None:
        branches.append(f"(?P<t{node.end}>)")
    return _either(branches)


def _pieces(edges: Sequence[str]) -> str:
    words = [edge for edge in edges if not edge.startswith("(")]
    regexes = [edge for edge in edges if edge.startswith("(")]
    return _either([*([forms_pattern(words)] if words else []), *regexes])


def _render_letters(node: _Node) -> str:
    ordered = sorted(node.children.items(), key=lambda pair: pair[0] == WORD_END)
    branches = [edge + _render_letters(child) for edge, child in ordered]
    if node.end is not None:
        branches.append("")
    return _either(branches)


def _either(branches: Sequence[str]) -> str:
    return branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
