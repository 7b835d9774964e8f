"""YAML 1.2 with lines kept: « no » is a word, and a key that stands twice is a fault."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from extractor.errors import PackError
from extractor.packs.lines import Line

Tree: TypeAlias = "bool | int | float | Line | list[Tree] | dict[str | int, Tree] | None"

TAG = "tag:yaml.org,2002:"


def read_yaml(path: Path, name: str) -> Tree:
    """Return the content of a YAML file, every string as a `Line`, `name` being the file in messages.

    Raises:
        PackError: broken YAML, duplicate keys, or a file that is not UTF-8, with file and line.
    """
    try:
        return parse_yaml(path.read_text(encoding="utf-8"), name)
    except UnicodeDecodeError as error:
        raise PackError([f"{name}: not UTF-8 text; save it as UTF-8"]) from error


def parse_yaml(text: str, name: str) -> Tree:
    """Return the content of a YAML text, every string as a `Line`, `name` being the file in messages.

    Raises:
        PackError: broken YAML or duplicate keys, with file and line.
    """
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PackError([f"{name}:{line}: {error.problem or error.context}; correct the YAML there"]) from error
    faults: list[str] = []
    tree = _convert(node, name, faults)
    if faults:
        raise PackError(faults)
    return tree


def find_line(path: Path, location: Sequence[int | str]) -> int:
    """Return the line of a YAML file on which the keys and positions of a location lead, as far as they do."""
    node = YAML(typ="safe", pure=True).compose(path.read_text(encoding="utf-8"))
    line = 1
    for part in location:
        match node:
            case MappingNode():
                found = next(((key, child) for key, child in node.value if str(key.value) == str(part)), None)
            case SequenceNode() if isinstance(part, int) and part < len(node.value):
                found = (node.value[part], node.value[part])
            case _:
                found = None
        if found is None:
            break
        line, node = found[0].start_mark.line + 1, found[1]
    return line


def _convert(node: Node | None, name: str, faults: list[str]) -> Tree:
    match node:
        case MappingNode():
            return _mapping(node, name, faults)
        case SequenceNode():
            return [_convert(child, name, faults) for child in node.value]
        case ScalarNode():
            return _scalar(node, name)
        case _:
            return None


def _mapping(node: MappingNode, name: str, faults: list[str]) -> Tree:
    mapping: dict[str | int, Tree] = {}
    for key_node, value_node in node.value:
        key = int(key_node.value) if key_node.tag == TAG + "int" else str(key_node.value)
        if key in mapping:
            faults.append(f"{name}:{key_node.start_mark.line + 1}: the key {key!r} stands twice; keep one")
        mapping[key] = _convert(value_node, name, faults)
    return mapping


def _scalar(node: ScalarNode, name: str) -> Tree:
    value = str(node.value)
    match str(node.tag).removeprefix(TAG):
        case "null":
            return None
        case "bool":
            return value.lower() == "true"
        case "int":
            return int(value.replace("_", ""), 0)
        case "float":
            return float(value)
        case _:
            return Line(value, name, node.start_mark.line + 1)
