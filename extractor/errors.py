"""Every error that Recoupe raises on purpose, in one tree.

    RecoupeError
    ├── UsageError          the call itself is wrong            (exit code 2)
    │   └── MissingInput    a path that does not exist
    ├── PackError           a language pack is broken: all its faults at once
    ├── DossierError        a dossier that cannot be opened, is held by another process, or is broken
    ├── GoldError           marks or gold that cannot be read
    └── RejectedInput       one input that cannot be read; the others go on (exit code 1)

Each message names the file, and the line where there is one, and says what to do.
"""

from collections.abc import Callable, Sequence


class RecoupeError(Exception):
    """The base of every error raised on purpose: a message for a person, no stack trace."""


class UsageError(RecoupeError):
    """The command or the call cannot be carried out as it was given."""


class MissingInput(UsageError):
    """A path that was named does not exist."""


class PackError(RecoupeError):
    """A language pack is broken; the message lists every fault, one a line, with file and line."""

    def __init__(self, faults: Sequence[str]) -> None:
        """Keep the faults, in the order in which they were found."""
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


class DossierError(RecoupeError):
    """A dossier that cannot be opened, is held by another process, or is broken."""


class GoldError(RecoupeError):
    """Marks or gold that cannot be read."""


class RejectedInput(RecoupeError):
    """One file or record that cannot be read, with the place and the reason."""

    def __init__(self, file: str, reason: str, record: int | None = None) -> None:
        """Keep the file, the number of the record or line where it holds several, and why it was rejected."""
        self.file, self.reason, self.record = file, reason, record
        super().__init__(f"{self.place}: {reason}")

    def __reduce__(self) -> tuple[type["RejectedInput"], tuple[str, str, int | None]]:
        """Let it cross from one process to another."""
        return type(self), (self.file, self.reason, self.record)

    @property
    def place(self) -> str:
        """Return where it stands: « dump.jsonl:14 », or the file alone."""
        return self.file if self.record is None else f"{self.file}:{self.record}"


Reject = Callable[[RejectedInput], None]
"""Who is told of an input that was passed over."""
