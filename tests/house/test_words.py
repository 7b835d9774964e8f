"""No word of any language stands in the code: all of them stand in `patterns/`."""

from collections.abc import Iterator
from functools import cache

import pytest
import regex
from babel import Locale
from pydantic import BaseModel

from extractor.packs import Line, available_languages, load_pack, split_words
from extractor.packs.notation import expand
from extractor.packs.yaml12 import Tree, read_yaml
from tests.house.source import MODULES, ROOT, identifiers, literals

CODE_LANGUAGE = "en"
"""Errors and help are written in it, so that the forms of its pack tell nothing here."""
SHORTEST = 4
"""Letters of the shortest form looked for; shorter ones are found by chance."""
ENGLISH = frozenset((ROOT / "tests/house/english.txt").read_text(encoding="utf-8").split())
"""Forms of packs that are English words as well; those that name something in the code need not be listed."""
LIGATURES = "ŒœÆæºª"
"""Letters that folding has to spell out, as signs and not as parts of words."""
ACCENTED = regex.compile(rf"(?=\p{{Latin}})[^\x00-\x7F{LIGATURES}]")
NOT_LANGUAGES = frozenset({"Latin"})
"""Names of languages that name something else in the code: « Latin-1 »."""


def texts(branch: object) -> Iterator[str]:
    """Yield the text of every line of a pack except its examples."""
    match branch:
        case Line():
            yield branch.text
        case BaseModel():
            for name in type(branch).model_fields:
                if name != "examples":
                    yield from texts(getattr(branch, name))
        case tuple() | list() | set() | frozenset():
            for child in branch:
                yield from texts(child)
        case dict():
            yield from texts(list(branch.values()))


def ids(branch: Tree) -> Iterator[str]:
    """Yield the ids of measures, classes and events, which are English."""
    match branch:
        case Line():
            yield branch.text
        case list():
            for child in branch:
                yield from ids(child)
        case dict():
            for name, child in branch.items():
                yield str(name)
                yield from ids(child)


@cache
def english() -> frozenset[str]:
    """Return the forms that the code may say: its own names, the ids of measures, and those listed."""
    table = read_yaml(ROOT / "patterns/measures.yaml", "measures.yaml")
    return ENGLISH | identifiers() | frozenset(ids(table))


@cache
def pack_words() -> frozenset[str]:
    """Return the words of all forms of all packs but that of the code's own language."""
    packs = [load_pack(code) for code in available_languages() if code != CODE_LANGUAGE]
    forms = {form for pack in packs for text in texts(pack) for form in variants(text)}
    words = {word.text for form in forms for word in split_words(form)}
    return frozenset(word for word in words if len(word) >= SHORTEST and word.isalpha()) - english()


def variants(text: str) -> tuple[str, ...]:
    """Return the ways of writing a line; one that is no form stands for itself."""
    try:
        return expand(text)
    except ValueError:
        return (text,)


@cache
def languages() -> frozenset[str]:
    """Return the codes of the packs and the names of all languages, in English and in their own words."""
    codes = {path.name for path in (ROOT / "patterns").iterdir() if path.is_dir()}
    own = {Locale.parse(code).get_display_name(code) or code for code in codes}
    names = {name for name in Locale(CODE_LANGUAGE).languages.values() if name.isalpha() and len(name) >= SHORTEST}
    return frozenset(codes | own | names) - NOT_LANGUAGES


@pytest.mark.parametrize("module", MODULES)
def test_no_form_of_a_pack_stands_in_the_code(module: str) -> None:
    """What is matched against articles or shown to readers is in a pack."""
    expected: list[tuple[int, str]] = []

    actual = [
        (number, word.text)
        for number, literal in literals(module)
        for word in split_words(literal)
        if word.text in pack_words()
    ]

    assert expected == actual


@pytest.mark.parametrize("module", MODULES)
def test_no_letter_with_an_accent_stands_in_the_code(module: str) -> None:
    """English has none, so that it belongs to the words of some other language."""
    expected: list[tuple[int, str]] = []

    actual = [(number, literal) for number, literal in literals(module) if ACCENTED.search(literal)]

    assert expected == actual


@pytest.mark.parametrize("module", MODULES)
def test_no_language_stands_in_the_code(module: str) -> None:
    """Code that knows the name or the code of a language has a branch that should be a field of the pack."""
    expected: list[tuple[int, str]] = []

    actual = [
        (number, word)
        for number, literal in literals(module)
        for word in (literal, *regex.findall(r"\p{L}{4,}", literal))
        if word in languages()
    ]

    assert expected == actual
