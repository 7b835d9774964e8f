"""Recoupe reads press articles and says which figures of an operation hold.

    from extractor import Extractor, read, reconcile

`read` turns files into articles, `Extractor` articles into claims, `reconcile` claims into records;
`read_numbers` and `read_dates` read single expressions.  Nothing is imported until it is asked for.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractor.finding.dates import read_dates
    from extractor.finding.numbers import read_numbers
    from extractor.reading import read
    from extractor.reconciling import reconcile
    from extractor.running import Extractor

__all__ = ["Extractor", "read", "read_dates", "read_numbers", "reconcile"]

_ROOMS = {
    "Extractor": "extractor.running",
    "read": "extractor.reading",
    "read_dates": "extractor.finding.dates",
    "read_numbers": "extractor.finding.numbers",
    "reconcile": "extractor.reconciling",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 (the type depends on the name)
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)
