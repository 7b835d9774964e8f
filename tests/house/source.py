"""The code of the project as the house tests see it: its modules, their imports and their literals."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "extractor"
MODULES = tuple(sorted(str(path.relative_to(ROOT)) for path in PACKAGE.rglob("*.py")))
"""Every module of the package, as a path from the root: a row of a test each."""
TESTS = tuple(sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests").rglob("*.py")))

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tree(module: str) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse((ROOT / module).read_text(encoding="utf-8"), filename=module)


def functions(module: str) -> Iterator[Function]:
    """Yield every function and method of a module, nested ones too."""
    for node in ast.walk(tree(module)):
        if isinstance(node, Function):
            yield node


def imports(module: str) -> Iterator[str]:
    """Yield the dotted names that a module imports, anywhere in it: « extractor.packs.words »."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = _absolute(module, node)
            yield from (f"{source}.{alias.name}" for alias in node.names)


def _absolute(module: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = Path(module).with_suffix("").parts[: -node.level]
    return ".".join((*parts, node.module)) if node.module else ".".join(parts)


def literals(module: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of every string that is neither a docstring nor a type's name."""
    skipped = {
        id(node.value)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.lineno, node.value


@cache
def identifiers() -> frozenset[str]:
    """Return the words of all names in the code: « first_day » gives « first » and « day »."""
    names: set[str] = set()
    for module in MODULES:
        for node in ast.walk(tree(module)):
            found = [getattr(node, field, None) for field in ("id", "attr", "arg", "name", "asname")]
            names.update(name for name in found if isinstance(name, str))
    return frozenset(word for name in names for word in name.lower().replace(".", "_").split("_"))
