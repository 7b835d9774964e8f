"""Days in an unusual shape, which `dateparser` may know: « 06-NOV-2024 ».

It is slow, so that it is asked only about characters that look like a day, and once about each.
"""

from datetime import date
from functools import lru_cache
from typing import Any

SETTINGS: dict[str, Any] = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"], "RETURN_AS_TIMEZONE_AWARE": False}
"""Nothing is filled in: neither a part that is missing nor a clock."""


@lru_cache(maxsize=4096)
def read_unusual(text: str, language: str) -> date | None:
    """Return the day that these characters name in full, None where they name none."""
    import dateparser

    moment = dateparser.parse(text, languages=[language], settings=SETTINGS)
    return moment.date() if moment else None
