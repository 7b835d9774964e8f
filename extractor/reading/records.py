"""A record of a dump: a JSON object with the fields of one article."""

import json

from extractor.errors import RejectedInput
from extractor.reading.decoding import decode
from extractor.reading.drafts import FIELDS, Draft, Given, check_text, origin_of
from extractor.reading.raws import Raw, content_hash

DIGITS = 12
"""Hexadecimal digits of the hash in the id of a record that has none: two in a million million agree."""


def read_record(raw: Raw) -> Draft:
    """Return the article of a record.

    One without an id gets one from the name of the file and the hash of its url and text, so that it is the same
    when records before it come and go.

    Raises:
        RejectedInput: no JSON object, or no text in it.
    """
    place = raw.file
    fields = _read_object(decode(raw.content, place), place)
    text = _string(fields, "text", place)
    if text is None:
        raise RejectedInput(place, "no field `text`; every line needs the text of its article")
    check_text(text, place)
    given = {name: _string(fields, field, place) for field, name in FIELDS.items()}
    key = _string(fields, "id", place) or made_id(raw.seed, given["url"], text)
    return Draft(key, text, origin_of(raw), Given(**given))


def made_id(seed: str, url: str | None, text: str) -> str:
    """Return the id of an article that states none."""
    hashed = content_hash(chr(10).join((url or "", text)).encode())
    return f"{seed}:{hashed[:DIGITS]}"


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
