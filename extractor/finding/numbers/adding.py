"""How number words add up: hundreds, scales, and round groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extractor.packs import Line

Role = Literal["small", "hundred", "hundreds", "scale", "collective", "ordinal", "share", "half"]
THOUSAND = 1000
HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Atom:
    """A row of a table found in a run of words: its place, what it is worth, and its line."""

    start: int
    end: int
    role: Role
    value: float
    lines: tuple[Line, ...]
    plural: bool = False
    """Another form than the first one of its line (« cents »)."""
    tied: bool = False
    """A hyphen joins it to the word before."""
    joined: bool = False
    """A word joins it to the one before (“and”)."""
    alone: bool = False
    """It needs no number before it (« mille »)."""
    halved: bool = False
    """A half stands before it (« medio centenar »)."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number read from words[start:end]."""

    start: int
    end: int
    value: float
    scale: float
    """What its last word multiplied by: 1000 in « deux mille », 1 in « deux mille un »."""
    role: Role
    """That of the last word, or « collective » where there is one."""
    lines: tuple[Line, ...]
    bare: bool = False
    """A round group or a scale with no number before it (« millions »)."""
    plural: bool = False
    single: bool = False
    """One row of a table and nothing else (« un »)."""


@dataclass(slots=True)
class _Sum:
    total: float = 0.0
    group: float | None = None
    """What was added up since the last scale."""
    limit: float = float("inf")
    scale: float = 1.0
    hundreds: bool = False
    shut: bool = False
    """Nothing may follow a round group but another (« une dizaine de milliers »)."""

    def take(self, atom: Atom) -> bool:
        """Add the word and return True, or return False where it does not continue the number."""
        if atom.halved and self.group is None and not self.total:
            self.group = 1.0
        match atom.role:
            case "small" if not self.shut:
                return self._small(atom.value)
            case "hundred" | "hundreds" if not self.shut:
                return self._hundred(atom)
            case "scale" if not self.shut or self.group is not None:
                return self._scale(atom)
            case "collective":
                return self._collective(atom.value)
            case "ordinal" if atom.tied and self.group is not None:
                self.group, self.shut = self.group + atom.value, True
                return True
        return False

    def _small(self, value: float) -> bool:
        if self.group is None:
            self.group = value
        elif self.hundreds and self.group % HUNDRED == 0:
            self.group += value
        else:
            return False
        self.scale = 1.0
        return True

    def _hundred(self, atom: Atom) -> bool:
        if atom.role == "hundreds":
            taken = self.group is None
            if taken:
                self.group, self.scale, self.hundreds = atom.value, 1.0, True
            return taken
        if self.hundreds or (self.group is None and not atom.alone):
            return False
        if self.group is not None and not 1 <= self.group < HUNDRED:
            return False
        self.scale = 1.0 if self.group is None or self.total else atom.value
        self.group = atom.value * (1.0 if self.group is None else self.group)
        self.hundreds = True
        return True

    def _scale(self, atom: Atom) -> bool:
        scale = atom.value
        if self.group is None and self.total == 0 and not atom.alone:
            return False
        if scale == self.limit:
            return False
        self.scale = 1.0 if self.group is None and self.total == 0 else scale
        if scale > self.limit:
            self.total = self.value * scale
        else:
            self.total += (1.0 if self.group is None else self.group) * scale
        self.limit, self.group, self.hundreds = scale, None, False
        return True

    def _collective(self, value: float) -> bool:
        if self.group is None or self.total:
            return False
        self.group, self.scale, self.shut = self.group * value, value, True
        return True

    def joins(self, atom: Atom, following: Atom | None) -> bool:
        """Return whether a word joins the atom to what was added up: “three hundred and five”, not “five and six”.

        What multiplies the joined atom alone begins a new number: “two hundred and three hundred”.
        """
        if not atom.joined or self.empty:
            return True
        ready = self.total if self.group is None else self.hundreds and self.group % HUNDRED == 0
        anew = following is not None and not following.joined and self._is_multiple(following)
        return bool(ready) and not anew

    def _is_multiple(self, atom: Atom) -> bool:
        return atom.role == "hundred" or (atom.role == "scale" and atom.value >= self.limit)

    @property
    def empty(self) -> bool:
        return self.group is None and self.total == 0

    @property
    def value(self) -> float:
        return self.total + (self.group or 0.0)


def add_up(atoms: Sequence[Atom], digits: float | None = None) -> tuple[Spelled, ...]:
    """Return the numbers that a run of atoms makes, each as long as can be; `digits` stand before them.

    « deux mille trois » is one number, « deux trois » are two.
    """
    found: list[Spelled] = []
    first = 0
    while first < len(atoms):
        spelled, taken = _longest(atoms[first:], digits if first == 0 else None)
        found.append(spelled)
        first += taken
    return tuple(found)


def _longest(atoms: Sequence[Atom], digits: float | None) -> tuple[Spelled, int]:
    amount = _Sum(group=digits, hundreds=digits is not None)
    taken = 0
    following = (*atoms[1:], None)
    while taken < len(atoms) and amount.joins(atoms[taken], following[taken]) and amount.take(atoms[taken]):
        taken += 1
    used = atoms[: max(taken, 1)]
    last = used[-1]
    spelled = Spelled(
        start=used[0].start,
        end=last.end,
        value=amount.value if taken else last.value,
        scale=amount.scale,
        role="collective" if any(atom.role == "collective" for atom in used) else last.role,
        lines=tuple(line for atom in used for line in atom.lines),
        bare=taken == 0 and last.role in ("scale", "collective", "hundred", "half"),
        plural=last.plural,
        single=len(used) == 1,
    )
    if spelled.bare:
        return _bare_group(atoms, spelled)
    return spelled, len(used)


def _bare_group(atoms: Sequence[Atom], spelled: Spelled) -> tuple[Spelled, int]:
    """Return the whole of « dizaines de milliers »: what stands after a bare group belongs to it."""
    amount = _Sum(group=1.0)
    taken = 0
    while taken < len(atoms) and atoms[taken].role in ("collective", "scale") and amount.take(atoms[taken]):
        taken += 1
    if taken < 2:
        return spelled, 1
    used = atoms[:taken]
    lines = tuple(line for atom in used for line in atom.lines)
    return Spelled(
        used[0].start, used[-1].end, amount.value, 1.0, used[-1].role, lines, bare=True, plural=used[0].plural
    ), taken
