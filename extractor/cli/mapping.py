"""What a person is told of the fields of a dump: which of them are taken for which of an article."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from extractor.cli.telling import tell
from extractor.errors import RejectedInput, UsageError

if TYPE_CHECKING:
    from extractor.reading import Input, Raw
    from extractor.reading.fields import Fields, Names

SURVEYED = 100
"""Files that are looked into before anything is read."""
RECORDS = 20
"""Records of each that are looked at; a field that none of them has may still be in a later one, so that where a call
names fields more are."""
MORE = 1000
PLAIN = frozenset(("text", "html", "warc"))
"""Formats without fields."""


def tell_mappings(inputs: Sequence["Input"], fields: "Fields") -> None:
    """Tell, for the files that have other names for their fields than an article, which is taken for which.

    Raises:
        UsageError: the call names a field that no record has.
    """
    dumps = [source for source in inputs if source.format not in PLAIN and not source.is_stream]
    names = {source.name: _survey(source, fields) for source in dumps[:SURVEYED]}
    known = sorted({name for found in names.values() for name in found})
    if len(dumps) <= SURVEYED and not any(source.is_stream for source in inputs):
        _check(fields, known)
    files: dict[str, list[str]] = {}
    for file, found in names.items():
        if words := _word(fields, found):
            files.setdefault(words, []).append(file)
    for words, (first, *others) in files.items():
        tell(f"{first}{f' and {len(others)} more' if others else ''}: {words}")


def telling_mapping(raws: Iterable["Raw | RejectedInput"], fields: "Fields") -> Iterator["Raw | RejectedInput"]:
    """Yield the records of a stream that can be read only once, and tell the mapping of the first of them."""
    told = False
    for raw in raws:
        if not told and not isinstance(raw, RejectedInput):
            told = True
            names = _names(raw)
            _check(fields, names)
            if words := _word(fields, names):
                tell(f"{raw.file}: {words}")
        yield raw


def _survey(source: "Input", fields: "Fields") -> "Names":
    """Return the fields of the first records of a file, in their order."""
    from extractor.reading import find_raws

    found: dict[str, None] = {}
    raws = find_raws(source, replace(fields, whole=True))
    for raw in islice(raws, MORE if fields.given else RECORDS):
        if not isinstance(raw, RejectedInput):
            found.update(dict.fromkeys(_names(raw)))
    return tuple(found)


def _names(raw: "Raw") -> "Names":
    if raw.form != "object":
        return ()
    from extractor.reading.decoding import decode

    try:
        record = json.loads(decode(raw.content, raw.file))
    except (ValueError, RecursionError, RejectedInput):
        return ()
    return tuple(record) if isinstance(record, dict) else ()


def _check(fields: "Fields", names: Sequence[str]) -> None:
    """Refuse a mapping to a field that is not there."""
    from extractor.reading.fields import list_names

    if names and (unknown := fields.unknown(names)):
        raise UsageError(f"--map: no record has a field {unknown[0]!r}; there are: {list_names(names)}")


def _word(fields: "Fields", names: "Names") -> str:
    """Return the fields that have another name, as a person is told; nothing where all have their own."""
    pairs = fields.mapping(names).items()
    return ", ".join(f"{field} = {name}" for field, name in pairs if name != field)
