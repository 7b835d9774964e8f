"""Claims on the disk while their articles are grouped: memory holds where they stand, and nothing of them."""

import json
from array import array
from pathlib import Path
from tempfile import TemporaryFile
from types import TracebackType
from typing import Self

import zstandard

from extractor.model import Claim, Extraction
from extractor.model.serial import read_claims, write_claims

LEVEL = 1
"""Of compression: a seventh of the size for a fiftieth of the time that the JSON takes."""


class Spill:
    """The claims of many articles, in a file without a name that is gone when it is closed or the process ends."""

    def __init__(self, folder: Path | None = None) -> None:
        """Open the file in a folder, or where temporary files are."""
        self._file = TemporaryFile(dir=folder, prefix=".spill.")  # noqa: SIM115 (closed with the spill)
        self._numbers: dict[str, int] = {}
        self._ends = array("Q", [0])
        self._packer, self._unpacker = zstandard.ZstdCompressor(level=LEVEL), zstandard.ZstdDecompressor()

    def keep(self, extraction: Extraction) -> None:
        """Write the claims of an article at the end."""
        written = json.dumps(write_claims(extraction.claims), ensure_ascii=False).encode()
        packed = self._packer.compress(written)
        self._file.write(packed)
        self._numbers[extraction.article.id] = len(self._ends) - 1
        self._ends.append(self._ends[-1] + len(packed))

    def claims(self, article: str) -> tuple[Claim, ...]:
        """Return the claims of an article."""
        number = self._numbers[article]
        start, end = self._ends[number], self._ends[number + 1]
        self._file.seek(start)
        return read_claims(json.loads(self._unpacker.decompress(self._file.read(end - start))))

    def __enter__(self) -> Self:
        """Return the spill."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Let the file go."""
        self._file.close()
