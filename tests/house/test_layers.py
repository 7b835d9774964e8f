"""The rooms of the house and which of them may know which."""

import ast

import pytest

from tests.house.source import MODULES, functions, imports, tree

PARENTS = {
    "model": {"errors"},
    "errors": set(),
    "packs": {"model", "errors"},
    "reading": {"model", "errors", "packs"},
    "parsing": {"model", "errors", "packs"},
    "finding": {"model", "errors", "packs", "reading", "parsing"},
    "claims": {"model", "errors", "packs", "reading", "parsing", "finding"},
    "dossier": {"model", "errors"},
    "running": {"model", "errors", "packs", "reading", "parsing", "finding", "claims", "dossier"},
    "grouping": {"model", "errors", "packs"},
    "reconciling": {"model", "errors", "grouping"},
    "reporting": {"model", "errors", "packs", "reconciling"},
    "desk": {"model", "errors", "packs", "dossier", "running", "grouping", "reconciling", "reporting"},
    "evaluation": {
        "model",
        "errors",
        "packs",
        "reading",
        "parsing",
        "finding",
        "claims",
        "dossier",
        "running",
        "grouping",
        "reconciling",
    },
}
"""What each room may import, from the table of the design; `cli` and the package's front door may import all."""
OPEN = {"cli", "__init__", "__main__"}


def room_of(dotted: str) -> str:
    """Return the room of a dotted name: « extractor.packs.words » is in `packs`."""
    return dotted.split(".")[1] if "." in dotted else "__init__"


def dotted(module: str) -> str:
    """Return the dotted name of a module's path."""
    return module.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@pytest.mark.parametrize("module", MODULES)
def test_every_module_stands_in_a_room(module: str) -> None:
    """A module outside the table of rooms is in nobody's care."""
    assert room_of(dotted(module)) in PARENTS.keys() | OPEN


@pytest.mark.parametrize("module", MODULES)
def test_rooms_import_only_what_lies_below(module: str) -> None:
    """A room imports itself and the rooms that the design allows it."""
    room = room_of(dotted(module))
    allowed = PARENTS.get(room, set()) | {room}
    expected: list[str] = []

    actual = [
        name
        for name in imports(module)
        if name.startswith("extractor") and room not in OPEN and room_of(name) not in allowed
    ]

    assert expected == actual


FINDING = tuple(module for module in MODULES if module.startswith("extractor/finding/"))


def unit_of(dotted: str) -> str:
    """Return the part of the room that a dotted name belongs to: « extractor.finding.dates.atoms » is of `dates`."""
    return ".".join(dotted.split(".")[2:3])


FINDERS = {
    unit_of(dotted(module))
    for module in FINDING
    if any(function.name.startswith("find_") for function in functions(module))
} - {""}
"""The modules and folders that find something; others hold what finders share."""


@pytest.mark.parametrize("module", FINDING)
def test_finders_never_import_each_other(module: str) -> None:
    """A finder knows the pack and the text, and no other finder; the front door of the room knows all."""
    unit = unit_of(dotted(module))
    expected: list[str] = []

    actual = [
        name
        for name in imports(module)
        if name.startswith("extractor.finding.") and unit and unit_of(name) in FINDERS - {unit}
    ]

    assert expected == actual


@pytest.mark.parametrize("module", [module for module in MODULES if not module.startswith("extractor/parsing")])
def test_only_parsing_imports_spacy(module: str) -> None:
    """After the parse nothing knows that spaCy exists."""
    expected: list[str] = []

    actual = [name for name in imports(module) if name.split(".")[0] in {"spacy", "thinc"}]

    assert expected == actual


@pytest.mark.parametrize("module", [module for module in MODULES if not module.startswith("extractor/cli")])
def test_only_the_command_prints(module: str) -> None:
    """Text goes out by the command line alone."""
    expected: list[int] = []

    actual = [
        node.lineno
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]

    assert expected == actual
