"""What goes wrong with one operation costs no other one."""

from collections.abc import Iterator
from contextlib import contextmanager

from extractor.errors import RecoupeError, Reject, RejectedInput


@contextmanager
def passing_over(key: str, rejected: Reject | None) -> Iterator[None]:
    """Tell `rejected` of an operation on which something failed, and go on; without it, the error is raised."""
    try:
        yield
    except RecoupeError:
        raise
    except Exception as error:
        if rejected is None:
            raise
        reason = f"the operation cannot be reconciled ({type(error).__name__}: {error}); tell us of it"
        rejected(RejectedInput(key, reason))
