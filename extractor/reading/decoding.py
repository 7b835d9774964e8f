"""From bytes to text: by the byte order mark, as UTF-8, as UTF-16 without a mark, as Windows-1252.

A rule of our own and no guess from letter frequencies: on a page of French in Windows-1252 or Latin-1, which
is UTF-8 only by an accident that two accented capitals in a row would need, guessing goes wrong on short texts
(Central European or Baltic code pages share most accents), while the rule cannot.
"""

import codecs

from extractor.errors import RejectedInput

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 before UTF-16: its little-endian mark begins with that of UTF-16."""
SAMPLE = 4096
"""Bytes looked at to tell UTF-16 from a binary file."""
CONTROLS = bytes(sorted({*range(32), 127} - {*b"\t\n\v\f\r\x1b"}))
MOSTLY = 0.4
"""Share of null bytes at every second place that only UTF-16 of a Latin alphabet has."""
BINARY = 0.01
"""Share of control characters above which bytes are no text; text has none."""


def decode(content: bytes, place: str) -> str:
    """Return the text of a file, its byte order mark left out and nothing else altered.

    Raises:
        RejectedInput: a binary file, or UTF-8 with broken characters in it.
    """
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _decode_as(content[len(mark) :], encoding, place)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_other(content, error, place)
    if b"\0" in content:
        return _decode_other(content, None, place)
    if is_binary(content):
        raise RejectedInput(place, "a binary file, not text; give the text of the article")
    return text


def _decode_as(content: bytes, encoding: str, place: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise RejectedInput(
            place, f"broken {encoding.upper()} at byte {error.start}; save it again as UTF-8"
        ) from error


def _decode_other(content: bytes, error: UnicodeDecodeError | None, place: str) -> str:
    if (encoding := _wide_encoding(content)) is not None:
        text = _decode_as(content, encoding, place)
        if not is_binary(text[:SAMPLE].encode("utf-8", errors="replace")):
            return text
    if b"\0" in content or is_binary(content):
        raise RejectedInput(place, "a binary file, not text; give the text of the article")
    replaced = content.decode("utf-8", errors="replace")
    broken = replaced.count("\ufffd")
    if error is not None and sum(char > "\x7f" for char in replaced) - broken > broken:
        raise RejectedInput(place, f"broken UTF-8 at byte {error.start}; save it again as UTF-8")
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as unknown:
        raise RejectedInput(place, "neither UTF-8 nor Windows-1252 text; save it again as UTF-8") from unknown


def _wide_encoding(content: bytes) -> str | None:
    sample = content[: SAMPLE - SAMPLE % 2]
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) / half > MOSTLY and sample[::2].count(0) == 0:
        return "utf-16-le"
    if sample[::2].count(0) / half > MOSTLY and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def is_binary(content: bytes) -> bool:
    """Return whether the first bytes hold more control characters than any text in an encoding of single bytes."""
    sample = content[:SAMPLE]
    return len(sample) - len(sample.translate(None, CONTROLS)) > BINARY * len(sample)
