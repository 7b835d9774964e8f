"""A new pack: every key, no words, and a comment that says what belongs there."""

from itertools import pairwise
from pathlib import Path

import pytest

from extractor.errors import UsageError
from extractor.packs import Pack, load_pack
from extractor.packs.contents import examples, listings
from extractor.packs.skeleton import Tongue, write_skeleton

ITALIAN = Tongue("it", "italiano")


def keys(file: Path) -> list[str]:
    """Return the keys of a written file, as they stand in it."""
    return [
        line.partition(":")[0].strip() for line in file.read_text(encoding="utf-8").splitlines() if "#" not in line[:5]
    ]


def test_a_skeleton_is_a_pack_without_words(french: Pack, tmp_path: Path) -> None:
    """What `pack new` writes is read without a fault, and holds no form and no example."""
    write_skeleton(ITALIAN, tmp_path / "it", french)

    pack = load_pack("it", tmp_path / "it")

    assert (pack.language.code, pack.language.name, pack.language.status) == ("it", "italiano", "draft")
    assert not pack.report.default
    assert (listings(pack), examples(pack)) == ((), ())


def test_a_skeleton_has_every_file(french: Pack, tmp_path: Path) -> None:
    """One file for each that a pack is made of, and the paths are given back."""
    expected = [f"{name}.yaml" for name in Pack.model_fields]

    actual = [path.name for path in write_skeleton(ITALIAN, tmp_path / "it", french)]

    assert expected == actual


@pytest.mark.parametrize("name", list(Pack.model_fields))
def test_a_skeleton_has_every_key(name: str, french: Pack, tmp_path: Path) -> None:
    """No key has to be guessed from another pack."""
    write_skeleton(ITALIAN, tmp_path / "it", french)
    fields = type(getattr(french, name)).model_fields
    expected = {field.alias or key for key, field in fields.items()}

    assert expected <= set(keys(tmp_path / "it" / f"{name}.yaml"))


@pytest.mark.parametrize("name", list(Pack.model_fields))
def test_every_key_has_a_comment(name: str, french: Pack, tmp_path: Path) -> None:
    """Above it or beside it stands what belongs there; a key that only opens a section needs none."""
    write_skeleton(ITALIAN, tmp_path / "it", french)
    written = (tmp_path / "it" / f"{name}.yaml").read_text(encoding="utf-8").splitlines()
    expected: list[str] = []

    actual = [
        line
        for above, line in pairwise(written)
        if not above.strip().startswith("#") and "#" not in line and not line.endswith(":")
    ]

    assert expected == actual


def test_words_of_the_model_pack_are_comments(french: Pack, tmp_path: Path) -> None:
    """A translator sees what the other language says there."""
    write_skeleton(ITALIAN, tmp_path / "it", french)
    text = (tmp_path / "it" / "language.yaml").read_text(encoding="utf-8")

    assert "abbreviations: []  # fr: M · MM · Mme" in text


def test_nothing_is_overwritten(french: Pack, tmp_path: Path) -> None:
    """A folder that is there is somebody's work."""
    with pytest.raises(UsageError, match="is there already"):
        write_skeleton(ITALIAN, tmp_path, french)
