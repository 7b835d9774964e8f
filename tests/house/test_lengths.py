"""Nothing grows past what one can read at once."""

import pytest

from tests.house.source import MODULES, ROOT, Function, functions

MODULE_LINES = 300
FUNCTION_LINES = 40
PARAMETERS = 5


def parameters_of(function: Function) -> int:
    """Return how many parameters a caller sees."""
    arguments = function.args
    names = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)]
    return len([name for name in names if name not in {"self", "cls"}])


@pytest.mark.parametrize("module", MODULES)
def test_modules_are_short(module: str) -> None:
    """A room that outgrows its module becomes a folder."""
    actual = len((ROOT / module).read_text(encoding="utf-8").splitlines())

    assert actual <= MODULE_LINES


@pytest.mark.parametrize("module", MODULES)
def test_functions_are_short(module: str) -> None:
    """A function fits on a screen, its docstring included."""
    expected: list[str] = []

    actual = [
        f"{function.name}: {(function.end_lineno or 0) - function.lineno + 1} lines"
        for function in functions(module)
        if (function.end_lineno or 0) - function.lineno + 1 > FUNCTION_LINES
    ]

    assert expected == actual


@pytest.mark.parametrize("module", MODULES)
def test_functions_take_few_parameters(module: str) -> None:
    """A sixth argument is a value type that wants a name."""
    expected: list[str] = []

    actual = [function.name for function in functions(module) if parameters_of(function) > PARAMETERS]

    assert expected == actual
