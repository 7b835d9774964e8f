"""Text and markdown files: one article a file, with or without a front matter.

    ---
    outlet: Le Journal du soir
    published: 2024-11-06
    ---
    The text of the article, untouched, from the line after the second bar to the end of the file.

The fields are those of JSON Lines.  A front matter with the field `operations` is that of a gold article:
the marks of `packs.marks` are taken off its text.
"""

import regex
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from extractor.errors import GoldError, RejectedInput
from extractor.packs.marks import read_marks
from extractor.reading.decoding import decode
from extractor.reading.drafts import FIELDS, Draft, Given, check_text, origin_of
from extractor.reading.raws import Raw

FRONT = regex.compile(r"---[ \t]*\r?\n(.{0,20000}?)^---[ \t]*(?:\r?\n|\Z)", regex.DOTALL | regex.MULTILINE)
"""A front matter is at most 20 000 characters: that of the longest gold article of the corpus has 2 000."""
KNOWN = regex.compile(rf"(?m)^(?:id|{'|'.join(FIELDS)})[ \t]*:")
GOLD = regex.compile(r"(?m)^operations[ \t]*:")
NULL_TAG = "tag:yaml.org,2002:null"


def read_text(raw: Raw) -> Draft:
    """Return the article of a text file, with the fields of its front matter.

    Raises:
        RejectedInput: no text, binary, or a front matter that cannot be read.
    """
    whole = decode(raw.content, raw.file)
    fields: dict[str, str] = {}
    text = whole
    match = FRONT.match(whole)
    if match and KNOWN.search(match.group(1)):
        fields = _read_front(match.group(1), raw.file)
        text = whole[match.end() :]
        if GOLD.search(match.group(1)):
            text = _without_marks(text, raw.file)
    check_text(text, raw.file)
    given = Given(**{name: fields.get(field) for field, name in FIELDS.items()})
    return Draft(fields.get("id") or raw.seed, text, origin_of(raw), given)


def _read_front(front: str, place: str) -> dict[str, str]:
    """Return the fields with a simple value, written as in the file: dates are no dates here, « no » is a word."""
    try:
        node = YAML(typ="safe", pure=True).compose(front)
    except (YAMLError, ValueError, RecursionError) as error:
        mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
        line = mark.line + 2 if mark else None
        reason = "the front matter cannot be read; put values with a colon or a quote in double quotes"
        raise RejectedInput(place, reason, line) from error
    if not isinstance(node, MappingNode):
        raise RejectedInput(place, "the front matter is no list of fields; write one `field: value` a line")
    return {key.value: value.value for key, value in node.value if _is_field(key, value)}


def _is_field(key: Node, value: Node) -> bool:
    if not isinstance(key, ScalarNode) or not isinstance(value, ScalarNode):
        return False
    return key.value in {"id", *FIELDS} and value.tag != NULL_TAG and bool(value.value)


def _without_marks(text: str, place: str) -> str:
    try:
        return read_marks(text)[0]
    except GoldError as error:
        raise RejectedInput(place, f"{error}") from error
