"""Which fields of a dump are which fields of an article: those that a call names, else those with a usual name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.errors import UsageError
from extractor.packs.files.fields import FIELDS, field_key, load_fields

STEP = "."
"""Between the name of an object and that of a field in it: « article.body »."""
SHOWN = 40
"""Names that a message lists at most."""
TEXT = "text"

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields that a call names: pairs of the field of an article and its name in the dump."""

    given: tuple[tuple[str, str], ...] = ()
    whole: bool = False
    """Take every column of a table, even where none of them holds a text: to see what there is."""

    def candidates(self, names: Names) -> Mapping[str, Names]:
        """Return, for each field of an article, the names of a record that may hold it, the likeliest first."""
        return _candidates(self, names)

    def mapping(self, names: Names) -> dict[str, str]:
        """Return the likeliest name of each field that a record with these names has."""
        return {field: found[0] for field, found in self.candidates(names).items() if found}

    def unknown(self, names: Iterable[str]) -> Names:
        """Return the names that the call gives and none of these records has."""
        known = set(names)
        return tuple(name for _, name in self.given if name not in known and name.split(STEP)[0] not in known)


USUAL = Fields()


def parse_fields(mappings: Sequence[str]) -> Fields:
    """Return the fields that options such as « text=body,published=date » name.

    Raises:
        UsageError: no such mapping, or two for one field.
    """
    given: dict[str, str] = {}
    for pair in (pair for mapping in mappings for pair in mapping.split(",")):
        field, sign, name = (part.strip() for part in pair.partition("="))
        if not sign or not name:
            raise UsageError(f"--map {pair!r} is no mapping; write it like text=body,published=date")
        if field not in FIELDS:
            raise UsageError(f"--map: an article has no field {field!r}; it has {', '.join(FIELDS)}")
        if given.setdefault(field, name) != name:
            raise UsageError(f"--map names {given[field]!r} and {name!r} for {field!r}; keep one")
    return Fields(tuple(given.items()))


def list_names(names: Iterable[str]) -> str:
    """Return the fields of a dump as messages list them."""
    known = list(dict.fromkeys(names))
    more = f" and {len(known) - SHOWN} more" if len(known) > SHOWN else ""
    return f"{', '.join(known[:SHOWN])}{more}" if known else "none"


def look_up(record: Mapping[str, object], name: str) -> object:
    """Return the value of a field, also of one in an object in the record; None where there is none."""
    if name in record or STEP not in name:
        return record.get(name)
    value: object = record
    for step in name.split(STEP):
        value = value.get(step) if isinstance(value, dict) else None
    return value


@lru_cache(maxsize=4096)
def _candidates(fields: Fields, names: Names) -> dict[str, Names]:
    given = dict(fields.given)
    taken = set(given.values())
    keys: dict[str, list[str]] = {}
    for name in names:
        if name not in taken:
            keys.setdefault(field_key(name), []).append(name)
    found: dict[str, Names] = {}
    for field in FIELDS:
        usual = getattr(load_fields(), field)
        known = tuple(dict.fromkeys(name for each in usual for name in keys.get(field_key(each), ())))
        found[field] = (given[field],) if field in given else known
    return found
