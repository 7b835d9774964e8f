"""The schema of fields.yaml: under which names dumps keep the fields of an article."""

from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from extractor.errors import PackError
from extractor.packs.files.base import Text
from extractor.packs.loading import pack_root
from extractor.packs.words import fold, without_accents
from extractor.packs.yaml12 import read_yaml


class FieldsFile(BaseModel):
    """The names of each field, the usual ones first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: tuple[Text, ...]
    text: tuple[Text, ...]
    url: tuple[Text, ...]
    outlet: tuple[Text, ...]
    published: tuple[Text, ...]
    lang: tuple[Text, ...]
    kind: tuple[Text, ...]
    title: tuple[Text, ...]
    credit: tuple[Text, ...]
    author: tuple[Text, ...]


FIELDS = tuple(FieldsFile.model_fields)
"""What the fields of an article are called in a dump of our own, in a front matter, and before the = of a mapping."""


def field_key(name: str) -> str:
    """Return the letters and digits of a name, by which it is looked up: « articleBody » gives « articlebody »."""
    return "".join(char for char in without_accents(fold(name)) if char.isalnum())


@lru_cache(maxsize=8)
def load_fields(path: Path | None = None) -> FieldsFile:
    """Return the usual names, from a file or from the installed `fields.yaml`.

    Raises:
        PackError: the file is broken, or a name stands for two fields; all faults at once.
    """
    path = path or pack_root() / "fields.yaml"
    if not path.is_file():
        raise PackError([f"{path}: the file is missing; install recoupe again"])
    try:
        names = FieldsFile.model_validate(read_yaml(path, path.name) or {})
    except ValidationError as error:
        details = error.errors()
        raise PackError(
            [f"{path.name}: {'.'.join(str(part) for part in detail['loc'])}: {detail['msg']}" for detail in details]
        ) from error
    if faults := _faults(names, path.name):
        raise PackError(faults)
    return names


def _faults(names: FieldsFile, file: str) -> list[str]:
    seen: dict[str, str] = {}
    faults: list[str] = []
    for field in FIELDS:
        for name in getattr(names, field):
            other = seen.setdefault(field_key(name), field)
            if other != field:
                faults.append(f"{file}: {name!r} stands for {other} and for {field}; keep one")
    return faults
