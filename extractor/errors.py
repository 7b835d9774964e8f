"""Every error that Recoupe raises on purpose, in one tree.

    RecoupeError
    ├── UsageError          the call itself is wrong            (exit code 2)
    │   └── MissingInput    a path that does not exist
    ├── PackError           a language pack is broken: all its faults at once
    ├── GoldError           marks or gold that cannot be read
    └── RejectedInput       one input that cannot be read; the others go on (exit code 1)

Each message names the file, and the line where there is one, and says what to do.
"""

from collections.abc import Sequence


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


class GoldError(RecoupeError):
    """Marks or gold that cannot be read."""


class RejectedInput(RecoupeError):
    """One file or record that cannot be read, with the place and the reason."""

    def __init__(self, place: str, reason: str) -> None:
        """Keep where it stands (« dump.jsonl:14 ») and why it was rejected."""
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason
