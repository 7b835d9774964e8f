"""Habits of the code that no linter looks at."""

import ast
from collections.abc import Iterator

import pytest
import regex

from tests.house.source import MODULES, ROOT, TESTS, Function, tree

VAGUE = {"data", "item", "res", "tmp", "utils", "helpers", "manager"}
"""Names that say nothing of what they hold."""
UNFINISHED = regex.compile("|".join(("TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Error")))


def public(body: list[ast.stmt]) -> Iterator[Function | ast.ClassDef]:
    """Yield the public functions and classes of a body, and those within its classes."""
    for node in body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body)


def names(module: str) -> Iterator[str]:
    """Yield every name that a module gives to something: variables, parameters, functions, classes."""
    for node in ast.walk(tree(module)):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name


@pytest.mark.parametrize("module", MODULES)
def test_what_is_public_says_what_it_gives_back(module: str) -> None:
    """Modules, public classes and public functions have a docstring."""
    expected: list[str] = []

    actual = [node.name for node in public(tree(module).body) if not ast.get_docstring(node)]

    assert ast.get_docstring(tree(module))
    assert expected == actual


@pytest.mark.parametrize("module", MODULES)
def test_names_say_what_they_hold(module: str) -> None:
    """No variable, function or module bears an empty name."""
    expected: set[str] = set()

    actual = {*names(module), module.rpartition("/")[2].removesuffix(".py")} & VAGUE

    assert expected == actual


@pytest.mark.parametrize("module", MODULES)
def test_code_raises_and_never_asserts(module: str) -> None:
    """An assertion vanishes under -O; a fault of the input is an error of the tree."""
    expected: list[int] = []

    actual = [node.lineno for node in ast.walk(tree(module)) if isinstance(node, ast.Assert)]

    assert expected == actual


@pytest.mark.parametrize("module", [*MODULES, *TESTS])
def test_nothing_is_left_for_later(module: str) -> None:
    """What is not done stands in an issue, not in the code."""
    expected: list[str] = []

    actual = UNFINISHED.findall((ROOT / module).read_text(encoding="utf-8"))

    assert expected == actual
