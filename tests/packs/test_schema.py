"""The JSON Schema of packs, which editors read."""

import json
from typing import Any

import pytest
from pydantic import BaseModel

from extractor.packs import Pack, pack_root
from extractor.packs.files.base import Forms, Text
from extractor.packs.schema import key_docs, models, write_schema


class Elder(BaseModel):
    """A model."""

    plain: Text
    kept: Forms = ()
    """Kept by those
    that come after."""


class Younger(Elder):
    """A model that adds a key."""

    added: dict[str, tuple[Elder, ...]]
    """Added."""


def parts(schema: str) -> dict[str, Any]:
    """Return a schema by the names of its definitions."""
    read: dict[str, Any] = json.loads(schema)
    return {**read["$defs"], "Pack": read["properties"]}


def test_the_schema_beside_the_packs_is_current() -> None:
    """`make docs-write` writes it anew."""
    written, current = parts((pack_root() / "schema.json").read_text(encoding="utf-8")), parts(write_schema())
    expected: list[str] = []

    actual = [name for name in sorted({*written, *current}) if written.get(name) != current.get(name)]

    assert expected == actual


def test_a_line_is_a_string() -> None:
    """The schema speaks of the files, not of what is made of them."""
    schema: dict[str, Any] = json.loads(write_schema())

    assert schema["$defs"]["Line"]["type"] == "string"


@pytest.mark.parametrize("name", list(Pack.model_fields))
def test_every_file_has_its_property(name: str) -> None:
    """An editor checks a file against `schema.json#/properties/<file>`."""
    schema: dict[str, Any] = json.loads(write_schema())

    assert schema["properties"][name]["$ref"].startswith("#/$defs/")


def test_keys_are_described_by_their_docstrings() -> None:
    """In one line, those of the elder model too; a key without a docstring has none."""
    assert key_docs(Younger) == {"kept": "Kept by those that come after.", "added": "Added."}


def test_models_are_found_inside_containers() -> None:
    """Outermost first, each once."""
    assert models(Younger) == (Younger, Elder)
