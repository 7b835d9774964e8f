"""patterns/README.md, followed to the letter: a language of its own, from `pack new` to pinned scores."""

import functools
import json
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from extractor.cli import main
from extractor.packs import loading, pack_root

PAGE = (pack_root() / "README.md").read_text(encoding="utf-8")
FILE = regex.compile(r"```(?:yaml|markdown) (\S+)\n(.*?)\n```", regex.DOTALL)
STEP = regex.compile(r"<!-- step -->\n```console\n\$ ([^\n]+)\n(.*?)\n```", regex.DOTALL)


def forget() -> None:
    """Empty what the program remembers of packs."""
    modules = [module for name, module in sorted(sys.modules.items()) if name.split(".")[0] == "extractor"]
    for value in {id(value): value for module in modules for value in vars(module).values()}.values():
        if isinstance(value, functools._lru_cache_wrapper):
            value.cache_clear()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Go to a checkout of nothing but the packs, as somebody who adds one has it before them."""
    shutil.copytree(pack_root(), tmp_path / "patterns")
    (tmp_path / "corpus").mkdir()
    monkeypatch.setattr(loading, "PACKAGE", tmp_path / "extractor")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    forget()
    yield tmp_path
    forget()


def test_the_page_leads_to_a_measured_pack(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command prints what the page says, and every file is as the page has it; in its order."""
    steps = sorted((*FILE.finditer(PAGE), *STEP.finditer(PAGE)), key=lambda match: match.start())
    for match in steps:
        if match.re is FILE:
            (checkout / match.group(1)).parent.mkdir(parents=True, exist_ok=True)
            (checkout / match.group(1)).write_text(match.group(2) + "\n", encoding="utf-8")
            continue
        assert main(shlex.split(match.group(1))[1:]) == 0
        actual = "\n".join(line.rstrip() for line in capsys.readouterr().out.strip("\n").splitlines())
        expected = regex.escape(match.group(2), special_only=True).replace("…", ".*")
        assert regex.fullmatch(expected, actual, regex.DOTALL), f"{match.group(1)}\n{actual}"

    assert json.loads((checkout / "corpus/floors.json").read_text(encoding="utf-8"))["it claims"]["core_f1"] == 1.0
