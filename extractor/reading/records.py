"""A record of a dump: a JSON object with the fields of one article."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from extractor.errors import RejectedInput
from extractor.reading.decoding import decode
from extractor.reading.drafts import (
    FIELDS,
    Draft,
    Given,
    LookAtPage,
    check_text,
    has_half_character,
    made_id,
    origin_of,
)
from extractor.reading.fields import TEXT, Fields, Names, list_names, look_up
from extractor.reading.markup import is_markup, read_markup
from extractor.reading.raws import Raw

FIRST_SECOND, LAST_SECOND = 1e8, 4.1e9
"""Unix times that a date may be written as: 1973 to 2099; what is larger is in milliseconds."""


def read_record(raw: Raw, fields: Fields, look: LookAtPage | None = None) -> Draft | None:
    """Return the article of a record; None where its text is HTML in which a look finds nothing.

    One without an id gets one from the name of the file and the hash of its url and text, so that it is the same
    when records before it come and go.

    Raises:
        RejectedInput: no JSON object, or no text in it.
    """
    record = _read_object(decode(raw.content, raw.file), raw.file)
    lookup = Lookup(record, fields, raw.file)
    text = lookup.find(TEXT)
    if text is None:
        raise RejectedInput(raw.file, fault_of(fields, tuple(record)))
    check_text(text, raw.file)
    given = Given(**{name: lookup.find(field) for field, name in FIELDS.items()})
    if is_markup(text):
        if look is not None and not look(text):
            return None
        text, given = read_markup(text, given, raw)
    key = lookup.find("id") or made_id(raw.seed, given.url, text)
    return Draft(key, text, origin_of(raw), given)


def fault_of(fields: Fields, names: Names) -> str:
    """Return why a record with these fields has no text."""
    sought = dict(fields.given).get(TEXT)
    kept = f"no field `{sought}`" if sought else f"no field `{TEXT}`, nor one with a usual name"
    return f"{kept}, that holds a text; there are: {list_names(names)}; name the one with --map {TEXT}=..."


def _read_object(line: str, place: str) -> dict[str, object]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise RejectedInput(place, f"not JSON ({reason}); write one object a line") from error
    if not isinstance(fields, dict):
        raise RejectedInput(place, 'not a JSON object; write one a line, such as {"id": "a1", "text": "..."}')
    return fields


class Lookup:
    """One record, and where in it the fields of an article stand."""

    def __init__(self, record: Mapping[str, object], fields: Fields, place: str) -> None:
        """Take the record, how its fields are found, and the file that rejections name."""
        self._record, self._place = record, place
        self._names = fields.candidates(tuple(record))
        self._given = {name for _, name in fields.given}

    def find(self, field: str) -> str | None:
        """Return the first value that a field has under any of its names; None where there is none.

        Raises:
            RejectedInput: a value of another kind, unless it only stands under a usual name, by chance.
        """
        found: str | None = None
        for name in self._names[field]:
            value = look_up(self._record, name)
            words = _words(value, field)
            if words is None and value is not None and (name == field or name in self._given):
                raise RejectedInput(self._place, f"`{name}` is no string; put it in quotes")
            if words and has_half_character(words):
                reason = f"half of a surrogate pair stands in `{name}`; write the character itself"
                raise RejectedInput(self._place, reason)
            if words:
                return words
            found = words if found is None else found
        return found


def _words(value: object, field: str) -> str | None:
    """Return a value as text, where it can be what the field says."""
    match value:
        case str():
            return value
        case bool():
            return None
        case int() if field == "id":
            return str(value)
        case int() | float() if field == "published":
            return _day(value)
        case list() if field == "author" and all(isinstance(name, str) for name in value):
            return ", ".join(value)
    return None


def _day(seconds: float) -> str | None:
    """Return the ISO day of a Unix time, in seconds or in milliseconds, in UTC; None where it is none."""
    seconds = seconds / 1000 if seconds > LAST_SECOND else seconds
    if not FIRST_SECOND <= seconds <= LAST_SECOND:
        return None
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
