"""Forms of pack lines as one pattern that is tried at a place of a text, forwards or backwards."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from extractor.finding.numbers.view import View
from extractor.packs import Line, fold
from extractor.packs.notation import expand
from extractor.packs.words import without_accents

T = TypeVar("T")
GAP = r"(?: ?\n ?| {1,2})"
"""A space inside a form: the text may break the line there, but not the paragraph."""
NEVER = r"(?!)"
BEFORE_NUMBER = r"(?: ?[\"“«(\[‘])?(?: ?\n ?| {0,2})"
"""What may stand between a form and the number after it, read backwards."""
AFTER_NUMBER = r"(?: ?[\"”»’] ?| ?\n ?| ?)"


class Tree:
    """Strings as one pattern in which each letter is looked at once."""

    def __init__(self, forms: Iterable[str], *, joint: str | None = None, final: str = "") -> None:
        """Keep the forms; `joint` is the pattern of a space or hyphen, `final` what must follow a last letter."""
        self._joint = joint
        self._final = final
        self._root: dict[str, object] = {}
        for form in forms:
            node = self._root
            for char in form:
                node = node.setdefault(char, {})  # type: ignore[assignment]
            node[""] = form[-1].isalnum()

    def pattern(self) -> str:
        """Return the pattern; it matches the longest form, and nothing where there are no forms."""
        return self._pattern(self._root) if self._root else NEVER

    def _pattern(self, node: dict[str, object]) -> str:
        options = [
            self._letter(char) + self._pattern(child)
            for char, child in node.items()
            if char and isinstance(child, dict)
        ]
        if "" in node:
            options.append(self._final if node[""] else "")
        return options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"

    def _letter(self, char: str) -> str:
        if self._joint and char in " -":
            return self._joint
        return GAP if char == " " else re.escape(char)


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A form found: its place in the text, its line, and what the line means."""

    start: int
    end: int
    line: Line
    meaning: T


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """What a form means, the line it comes from, and its letters with their accents."""

    form: str
    line: Line
    meaning: T


class Forms(Generic[T]):
    """The variants of pack lines by their folded form, with and without accents."""

    def __init__(self, entries: Iterable[tuple[Line, T]]) -> None:
        """Expand the lines; a form that two lines claim belongs to the first."""
        self.entries: dict[str, Entry[T]] = {}
        plain: dict[str, Entry[T]] = {}
        for line, meaning in entries:
            for variant in expand(line.text):
                form = fold(variant)
                self.entries.setdefault(form, Entry(form, line, meaning))
                plain.setdefault(without_accents(form), Entry(form, line, meaning))
        for form, entry in plain.items():
            self.entries.setdefault(form, entry)

    def find(self, view: View, start: int, end: int) -> Hit[T] | None:
        """Return the form that these characters are, if accents are missing only from capitals."""
        key = " ".join(view.folded[start:end].split())
        entry = self.entries.get(key)
        if entry is None:
            return None
        if entry.form != key and not _drops_in_capitals(entry.form, " ".join(view.text[start:end].split())):
            return None
        view.lines.append(entry.line)
        return Hit(start, end, entry.line, entry.meaning)


def _drops_in_capitals(form: str, written: str) -> bool:
    return all(
        letter == char.lower() or char.isupper() or not char.isalpha()
        for letter, char in zip(form, written, strict=False)
    )


class Following(Generic[T]):
    """Forms looked for right after a place."""

    def __init__(self, entries: Iterable[tuple[Line, T]], lead: str = AFTER_NUMBER) -> None:
        """Compile the lines; `lead` is the pattern of what may stand between."""
        self._forms = Forms(entries)
        tree = Tree(self._forms.entries, final=r"(?!'?\w)")
        self._pattern = re.compile(f"{lead}({tree.pattern()})")

    def at(self, view: View, position: int) -> Hit[T] | None:
        """Return the longest form that follows the position."""
        match = self._pattern.match(view.folded, position)
        return self._forms.find(view, *match.span(1)) if match else None


class Preceding(Generic[T]):
    """Forms looked for right before a place, read backwards."""

    def __init__(self, entries: Iterable[tuple[Line, T]], lead: str = BEFORE_NUMBER) -> None:
        """Compile the lines; `lead` is the pattern, backwards, of what may stand between."""
        self._forms = Forms(entries)
        tree = Tree((form[::-1] for form in self._forms.entries), final=r"(?!\w)")
        self._pattern = re.compile(f"{lead}({tree.pattern()})")

    def at(self, view: View, position: int) -> Hit[T] | None:
        """Return the longest form that ends at the position."""
        length = len(view.folded)
        match = self._pattern.match(view.reversed, length - position)
        return self._forms.find(view, length - match.end(1), length - match.start(1)) if match else None
