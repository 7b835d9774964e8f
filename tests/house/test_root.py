"""The root of the project: what lies there, and that its files agree with one another."""

import tomllib

import regex

from tests.house.source import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINNED = {regex.sub(r"[-_.]+", "-", name).lower() for name in regex.findall(r"(?m)^([\w.-]+)==", LOCK)}


def wanted() -> set[str]:
    """Return the normalised names of everything that pyproject.toml asks for."""
    groups = PYPROJECT["project"]["optional-dependencies"].values()
    wishes = [*PYPROJECT["project"]["dependencies"], *(wish for group in groups for wish in group)]
    names = {regex.match(r"[\w.-]+", wish)[0] for wish in wishes}
    return {regex.sub(r"[-_.]+", "-", name).lower() for name in names} - {PYPROJECT["project"]["name"]}


def test_the_root_holds_what_the_design_says() -> None:
    """Nothing lies about at the root: a newcomer sees the whole at a glance."""
    expected = {
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "corpus",
        "extractor",
        "patterns",
        "pyproject.toml",
        "requirements.lock",
        "tests",
    }

    actual = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - {"build", "dist"}

    assert expected == actual


def test_the_changelog_has_the_version() -> None:
    """The version that would be released is told to its users."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert regex.search(rf"(?m)^## {regex.escape(PYPROJECT['project']['version'])}\b", changelog)


def test_the_lock_pins_everything_that_is_wanted() -> None:
    """Nothing that pyproject.toml names is left out of the lock."""
    expected: set[str] = set()

    actual = wanted() - PINNED

    assert expected == actual


def test_the_lock_names_no_address() -> None:
    """Where packages come from is the business of the machine that installs."""
    expected: list[str] = []

    actual = regex.findall(r"(?m)^.*(?:://|--index|--find-links|--trusted-host| @ ).*$", LOCK)

    assert expected == actual


def test_every_pin_has_a_hash() -> None:
    """A package that was exchanged on its way is not installed."""
    expected: list[str] = []

    actual = [pin for pin in regex.findall(r"(?m)^\S+==[^\n]*(?:\n {4}[^\n]*)*", LOCK) if "--hash=sha256:" not in pin]

    assert expected == actual
