"""What is built and installed works away from the checkout."""

import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.house.source import ROOT

FIND_PACK = "from extractor.packs import load_pack, pack_root; print(pack_root(), load_pack('fr').language.name)"

SHOW_PACK = "from extractor.cli import main; main(['pack', 'show', 'fr'])"


def run(*arguments: str | Path, folder: Path) -> str:
    """Return what a Python command prints, in isolation from the checkout and from user settings."""
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the wheel and the sdist, built without the network."""
    folder = tmp_path_factory.mktemp("dist")
    run("-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", folder, ROOT, folder=folder)
    return folder


@pytest.fixture(scope="session")
def in_wheel(built: Path) -> set[str]:
    """Return the names in the wheel."""
    (wheel,) = built.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.fixture(scope="session")
def in_sdist(built: Path) -> set[str]:
    """Return the names in the sdist, without the folder that holds them all."""
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


@pytest.fixture(scope="session")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder into which the wheel alone was installed."""
    folder = tmp_path_factory.mktemp("site")
    (wheel,) = built.glob("*.whl")
    run("-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", folder, wheel, folder=folder)
    return folder


def files(folder: str) -> set[str]:
    """Return the files below a folder of the checkout, as paths from the root, without what Python caches."""
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in found}


def test_the_wheel_holds_the_code_and_the_packs(in_wheel: set[str]) -> None:
    """Every module and every pack file is installed; packs lie inside the package."""
    expected = files("extractor") | {f"extractor/{name}" for name in files("patterns")}

    actual = {name for name in in_wheel if ".dist-info/" not in name}

    assert expected == actual


def test_the_wheel_has_its_command_and_its_licence(in_wheel: set[str]) -> None:
    """The command `recoupe` and the text of the licence come with it."""
    tails = {name.partition(".dist-info/")[2] for name in in_wheel}

    assert {"entry_points.txt", "licenses/LICENSE"} <= tails


def test_the_sdist_holds_all_that_is_needed_to_test(in_sdist: set[str]) -> None:
    """Who builds from source has the packs, the corpus and the tests."""
    expected = files("extractor") | files("patterns") | files("corpus") | files("tests")
    expected |= {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "Makefile", "requirements.lock"}

    assert expected - in_sdist == set()


def test_an_installed_wheel_finds_its_packs(installed: Path) -> None:
    """The packs that are read are those that were installed, not those of a checkout."""
    code = f"import sys; sys.path.insert(0, {str(installed)!r}); {FIND_PACK}"

    assert run("-I", "-c", code, folder=installed) == f"{installed / 'extractor' / 'patterns'} français"


def test_a_checkout_finds_its_packs() -> None:
    """Run from the source, Recoupe reads the packs beside it."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {FIND_PACK}"

    assert run("-I", "-c", code, folder=ROOT) == f"{ROOT / 'patterns'} français"


def test_an_installed_wheel_has_a_working_command(installed: Path) -> None:
    """The command reads the packs that came with it, wherever it is called."""
    code = f"import sys; sys.path.insert(0, {str(installed)!r}); {SHOW_PACK}"

    assert run("-I", "-c", code, folder=installed).startswith("fr  français")


def test_the_command_of_this_environment_tells_its_version() -> None:
    """The entry point `recoupe` lies beside the Python that the tests run in."""
    command = shutil.which("recoupe", path=str(Path(sys.executable).parent))
    expected = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]

    assert command is not None
    actual = subprocess.run([command, "--version"], capture_output=True, text=True, check=True).stdout

    assert actual == f"recoupe {expected}\n"
