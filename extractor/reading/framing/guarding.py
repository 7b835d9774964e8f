"""Broken files end their own reading and nobody else's."""

from collections.abc import Iterator

from extractor.errors import RejectedInput
from extractor.reading.raws import Raw
from extractor.reading.streams import Bomb

LONGEST = 200
"""Characters of a library's own words in a message."""


def guarded(raws: Iterator[Raw | RejectedInput], file: str) -> Iterator[Raw | RejectedInput]:
    """Yield what a file holds, up to where it breaks, and then the rejection that says so."""
    last: int | None = None
    try:
        for raw in raws:
            last = raw.record
            yield raw
    except RejectedInput as error:
        yield error
    except (PermissionError, FileNotFoundError, IsADirectoryError) as error:
        yield RejectedInput(file, f"cannot be opened ({error.strerror}); check its permissions")
    except Exception as error:  # noqa: BLE001 (six libraries have each their own for files that are broken)
        words = " ".join(str(error).split()) or type(error).__name__
        reason = words if isinstance(error, Bomb) else f"broken or cut off ({words[:LONGEST]})"
        read = "nothing of it is read" if last is None else f"it is read up to record {last}"
        yield RejectedInput(file, f"{reason}; {read}")
