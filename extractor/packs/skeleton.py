"""A new pack with every key and no words, for somebody to fill in."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel

from extractor.errors import UsageError
from extractor.packs.contents import EXAMPLES
from extractor.packs.lines import Line
from extractor.packs.loading import Pack
from extractor.packs.schema import key_docs

INDENT = "  "
SHOWN = 60
"""Characters of the model's own words in a comment: enough to see what is meant."""


class Tongue(NamedTuple):
    """The language of a new pack: its code, and its name in its own words."""

    code: str
    name: str


def write_skeleton(tongue: Tongue, folder: Path, like: Pack) -> tuple[Path, ...]:
    """Return the files written into a new folder: the keys of the pack `like`, its words as comments.

    Raises:
        UsageError: the folder is there already.
    """
    if folder.exists():
        raise UsageError(f"{folder}: is there already; name a folder that is not, or take it away first")
    known: dict[str, object] = {"code": tongue.code, "name": tongue.name, "status": "draft", "model": None}
    known |= {"locale": tongue.code, "default": False}
    folder.mkdir(parents=True)
    files = []
    for name in type(like).model_fields:
        path = folder / f"{name}.yaml"
        path.write_text("\n".join(_file(getattr(like, name), like.language.code, known)) + "\n", encoding="utf-8")
        files.append(path)
    return tuple(files)


def _file(file: BaseModel, code: str, known: Mapping[str, object]) -> Iterator[str]:
    yield f"# {_first_line(type(file))}"
    yield from _keys(file, "", code, known)


def _keys(model: BaseModel, indent: str, code: str, known: Mapping[str, object]) -> Iterator[str]:
    docs = key_docs(type(model))
    fields = sorted(type(model).model_fields.items(), key=lambda pair: pair[0] == EXAMPLES)
    for name, field in fields:
        value = getattr(model, name)
        if comment := docs.get(name) or (_first_line(type(value)) if isinstance(value, BaseModel) else ""):
            yield f"{indent}# {comment}"
        if name in known and isinstance(value, str | bool | None):
            yield f"{indent}{field.alias or name}: {json.dumps(known[name], ensure_ascii=False)}"
        else:
            yield from _entry(field.alias or name, value, indent, code)


def _entry(key: object, value: object, indent: str, code: str) -> Iterator[str]:
    match value:
        case BaseModel():
            yield f"{indent}{key}:"
            yield from _keys(value, indent + INDENT, code, {})
        case dict() if value and not any(isinstance(child, Line) for child in value.values()):
            yield f"{indent}{key}:"
            for name, child in value.items():
                yield from _entry(name, child, indent + INDENT, code)
        case _:
            yield f"{indent}{key}: {_empty(value)}{_aside(value, code)}"


def _empty(value: object) -> str:
    match value:
        case str() | Line():
            return '""'
        case dict():
            return "{}"
        case tuple() | list():
            return "[]"
        case _:
            return json.dumps(value)


def _aside(value: object, code: str) -> str:
    """Return the words of the model pack, as a comment."""
    match value:
        case str():
            words = value
        case dict():
            words = " · ".join(f"{name}: {line.text}" for name, line in value.items())
        case tuple() if value and isinstance(value[0], BaseModel):
            return f"  # each with: {', '.join(type(value[0]).model_fields)}"
        case tuple():
            words = " · ".join(_text(word) for word in value)
        case _:
            words = ""
    words = " ".join(words.split())
    shown = words if len(words) <= SHOWN else words[:SHOWN].rsplit(" ", 1)[0] + " …"
    return f"  # {code}: {shown}" if words else f"  # {code}: –" if value in ((), None) else ""


def _text(word: object) -> str:
    return word.text if isinstance(word, Line) else str(word)


def _first_line(model: type[BaseModel]) -> str:
    return (model.__doc__ or "").strip().partition("\n")[0]
