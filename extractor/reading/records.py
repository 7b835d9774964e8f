"""JSON Lines: one article a line."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from extractor.errors import RejectedInput
from extractor.model import Origin
from extractor.reading.decoding import MARKS, SAMPLE, decode, is_binary
from extractor.reading.drafts import FIELDS, Draft, Given, check_text, content_hash
from extractor.reading.inputs import Input

LONGEST_LINE = 8 * 2**20
"""Bytes of the longest line that is read; a longer one is passed over without being held in memory."""
STEP = 2**20
DIGITS = 12
"""Hexadecimal digits of the hash in the id of a record that has none: two in a million million agree."""


def read_records(source: Input) -> Iterator[Draft | RejectedInput]:
    """Yield the article of every line, or why a line cannot be read; the lines after it are read all the same.

    A record without an id gets one from the name of the file and the hash of its url and text, so that it is
    the same when lines before it come and go.
    """
    place = source.name
    number, found = 0, False
    with source.path.open("rb") as handle:
        if fault := _fault_of_file(handle.read(SAMPLE)):
            yield RejectedInput(place, fault)
            return
        handle.seek(0)
        while line := handle.readline(LONGEST_LINE + 1):
            number += 1
            where = f"{place}:{number}"
            if len(line) > LONGEST_LINE and not line.endswith(b"\n"):
                _pass_over(handle)
                found = True
                yield RejectedInput(where, f"longer than {LONGEST_LINE} bytes; write one article a line")
                continue
            if not line.strip(b"\xef\xbb\xbf \t\r\n"):
                continue
            found = True
            try:
                yield _read_record(line.rstrip(b"\r\n"), number, source)
            except RejectedInput as error:
                yield error
    if not found:
        yield RejectedInput(place, "the file is empty; nothing to read")


def _pass_over(handle: BinaryIO) -> None:
    while (piece := handle.readline(STEP)) and not piece.endswith(b"\n"):
        pass


def _fault_of_file(sample: bytes) -> str | None:
    """Return why a file is no JSON Lines at all, from its first bytes."""
    wide = next((encoding for mark, encoding in MARKS[1:] if sample.startswith(mark)), None)
    if wide is not None:
        return f"JSON Lines in {wide.upper()}; save it as UTF-8"
    return "a binary file, not JSON Lines; give one article a line" if is_binary(sample) else None


def _read_record(line: bytes, number: int, source: Input) -> Draft:
    place = f"{source.name}:{number}"
    fields = _read_object(decode(line, place), place)
    text = _string(fields, "text", place)
    if text is None:
        raise RejectedInput(place, "no field `text`; every line needs the text of its article")
    check_text(text, place)
    given = {name: _string(fields, field, place) for field, name in FIELDS.items()}
    url = given["url"] or ""
    key = _string(fields, "id", place)
    origin = Origin(file=source.name, record=number, content=content_hash(line))
    made = key or f"{source.id}:{content_hash(chr(10).join((url, text)).encode())[:DIGITS]}"
    return Draft(made, text, origin, Given(**given))


def _read_object(line: str, place: str) -> dict[str, object]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise RejectedInput(place, f"not JSON ({reason}); write one object a line") from error
    if not isinstance(fields, dict):
        raise RejectedInput(place, 'not a JSON object; write one a line, such as {"id": "a1", "text": "..."}')
    return fields


def _string(fields: dict[str, object], name: str, place: str) -> str | None:
    value = fields.get(name)
    if name == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if value is None or isinstance(value, str):
        if value and not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            raise RejectedInput(place, f"half of a surrogate pair stands in `{name}`; write the character itself")
        return value
    raise RejectedInput(place, f"`{name}` is no string; put it in quotes")
