"""Numbers written in words: « deux cent vingt et un mille », « quatre-vingt-dix », « une dizaine de milliers »."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from extractor.finding.numbers.adding import Atom, Role, Spelled, add_up
from extractor.finding.numbers.phrases import Tree
from extractor.packs import Line, fold
from extractor.packs.files.numbers import NumbersFile
from extractor.packs.notation import expand
from extractor.packs.words import without_accents

JOINT = "[ -]"
LONGEST = 200
"""Characters read as one number; nobody writes out a longer one."""


@dataclass(frozen=True, slots=True)
class _Row:
    role: Role
    value: float
    lines: tuple[Line, ...]
    plural: bool
    alone: bool = False


class Speller:
    """Reads the number words of one language."""

    def __init__(self, numbers: NumbersFile) -> None:
        """Compile the tables of a pack; a form in two of them belongs to the first."""
        self._rows: dict[str, _Row] = {}
        self._alone = {fold(form): line for line in numbers.alone for form in expand(line.text)}
        self._joiners = {fold(form): line for line in numbers.joiners for form in expand(line.text)}
        for value, lines in numbers.small.items():
            self._add("small", value, lines)
        self._add("hundred", 100, numbers.hundreds)
        for value, lines in numbers.whole_hundreds.items():
            self._add("hundreds", value, lines)
        for value, lines in numbers.scales.items():
            self._add("scale", value, lines)
        for value, lines in numbers.collectives.items():
            self._add("collective", value, lines)
        for value, lines in numbers.ordinals.items():
            self._add("ordinal", value, lines)
        for share, lines in numbers.standing_shares.items():
            self._add("share", share, lines)
        self._add("half", 0.5, numbers.halves.before)
        self._add("small", 0.5, numbers.halves.standing)
        self._add("half", 0.25, numbers.halves.quarter)
        self._atom = re.compile(self._tree(*dict.fromkeys(row.role for row in self._rows.values())))
        multiple = self._tree("scale", "collective")
        link = Tree((fold(form) for line in numbers.linkers for form in expand(line.text)), final=" ").pattern()
        joiner = rf"(?:{Tree(self._joiners).pattern()}{JOINT})?" if self._joiners else ""
        hyphenated = Tree((fold(form) for line in numbers.hyphenated for form in expand(line.text)), final=r"(?!\w)")
        glued = rf"(?!-(?!{hyphenated.pattern()})\w)"
        linked = rf"(?:{JOINT}{joiner}{self._atom.pattern})*(?: {link}{multiple})?{glued}"
        self.run = rf"\b(?<!\w-){self._atom.pattern}{linked}"
        """The pattern of a run of number words."""
        self.tail = rf"{JOINT}?{multiple}{linked}"
        """The pattern of the number words that follow digits."""
        self.read = lru_cache(maxsize=4096)(self._read)

    def _add(self, role: Role, value: float, lines: Iterable[Line]) -> None:
        for line in lines:
            for place, form in enumerate(expand(line.text)):
                key = fold(form).replace("-", " ")
                alone = self._alone.get(key)
                row = _Row(role, float(value), (line, alone) if alone else (line,), place > 0, alone is not None)
                self._rows.setdefault(key, row)
                self._rows.setdefault(without_accents(key), row)

    def _tree(self, *roles: Role) -> str:
        forms = (form for form, row in self._rows.items() if row.role in roles)
        return Tree(forms, joint=JOINT, final=r"(?!\w)").pattern()

    def _read(self, words: str, digits: float | None = None) -> tuple[Spelled, ...]:
        """Return the numbers in a run of words, each as long as can be; `digits` stand before them."""
        return add_up(tuple(self._split(words[:LONGEST])), digits)

    def _split(self, words: str) -> Iterator[Atom]:
        half: Atom | None = None
        last = 0
        for match in self._atom.finditer(words):
            row = self._rows[match.group().replace("-", " ")]
            joiner = self._joiners.get(words[last : match.start()].strip(" -"))
            atom = Atom(
                *match.span(),
                row.role,
                row.value,
                (*row.lines, joiner) if joiner else row.lines,
                row.plural,
                tied=words[: match.start()][-1:] == "-",
                joined=joiner is not None,
                alone=row.alone,
            )
            last = match.end()
            if half and row.role in ("scale", "collective"):
                lines = half.lines + row.lines
                atom = replace(atom, start=half.start, value=half.value * atom.value, lines=lines, halved=True)
            elif half:
                yield half
            half = atom if row.role == "half" else None
            if not half:
                yield atom
        if half:
            yield half
