"""What makes the shards: packs, code and models as one hash, so that a change of any of them is known."""

import hashlib
from functools import lru_cache
from importlib import metadata
from pathlib import Path

from extractor.packs import available_languages, load_pack, pack_root

CODE = Path(__file__).resolve().parents[1]
ABSENT = "none"
DIGITS = 16
"""Hexadecimal digits of the hash."""


@lru_cache(maxsize=1)
def program_hash() -> str:
    """Return a hash of the packs, the code and the versions of the models and libraries that decide what is found."""
    hashed = hashlib.sha256()
    for root, pattern in ((pack_root(), "**/*.yaml"), (CODE, "**/*.py")):
        for path in sorted(root.glob(pattern)):
            hashed.update(f"{path.relative_to(root)}\0".encode())
            hashed.update(path.read_bytes())
    models = {load_pack(language).language.model for language in available_languages()}
    for name in sorted({"spacy", "trafilatura", "dateparser", *(model for model in models if model)}):
        hashed.update(f"\0{name}\0{_version(name)}".encode())
    return hashed.hexdigest()[:DIGITS]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ABSENT
