"""JSON files: a list of articles, articles one after another, or an object with a list of them in it.

The file is never held as a whole: an article is cut out of the text, and the next one begins behind it.
"""

import codecs
import io
import json
import re
from collections.abc import Iterator

from extractor.errors import RejectedInput
from extractor.reading.decoding import SAMPLE, is_binary
from extractor.reading.framing.lines import in_utf8
from extractor.reading.raws import FAULTS, LARGEST, Raw, Shelf

STEP = 2**18
"""Bytes that are read at once."""
WHOLE = 2 * LARGEST
"""Characters of the largest object that may hold a list of articles; larger ones have to be JSON Lines."""
TOO_LONG = f"longer than {LARGEST} bytes; split it into articles"
SEPARATORS = re.compile(r"[\s,\ufeff]*")
DECODER = json.JSONDecoder()


def frame_objects(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield every object of a list or a sequence, numbered from 1."""
    stream = in_utf8(stream)
    if is_binary(stream.peek(SAMPLE)):
        yield shelf.reject("a binary file, not JSON; give a list of articles")
        return
    window = _Window(stream)
    number, faults = 0, 0
    if window.skip() == "[":
        window.position += 1
    while (sign := window.skip()) and sign != "]":
        number += 1
        try:
            value = window.value()
        except (ValueError, RecursionError) as error:
            reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
            yield shelf.reject(f"not JSON ({reason}); the rest of the file is not read", number)
            return
        faults = 0 if isinstance(value, dict) else faults + 1
        if faults > FAULTS:
            yield shelf.reject(f"{FAULTS} values one after another are no objects; the rest of the file is not read")
            return
        for content in _contents(value, window.taken, shelf):
            long = len(content) > LARGEST
            yield shelf.reject(TOO_LONG, number) if long else shelf.numbered(number, content)
            number += 1
        number -= 1
    if not number:
        yield shelf.reject("the file is empty; nothing to read")


def _contents(value: object, text: str, shelf: Shelf) -> Iterator[bytes]:
    """Yield the articles in a value, which is one itself unless it is an object with a list of them."""
    if inner := _articles(value, shelf):
        yield from map(write_object, inner)
    else:
        yield text.encode("utf-8", errors="surrogateescape")


def write_object(record: object) -> bytes:
    """Return a record as JSON, bytes that are not UTF-8 as they were in its file."""
    try:
        return json.dumps(record, ensure_ascii=False, default=str).encode("utf-8", errors="surrogateescape")
    except UnicodeEncodeError:
        return json.dumps(record, default=str).encode()


def _articles(value: object, shelf: Shelf) -> list[dict[str, object]]:
    """Return the longest list of articles in an object that is none itself: « {"articles": [...]} »."""
    if not isinstance(value, dict) or _has_text(value, shelf):
        return []
    lists = [one for one in value.values() if isinstance(one, list) and any(_has_text(each, shelf) for each in one)]
    return max(lists, key=len, default=[])


def _has_text(value: object, shelf: Shelf) -> bool:
    return isinstance(value, dict) and bool(shelf.fields.candidates(tuple(value))["text"])


class _Window:
    """The part of a text that is being read."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="surrogateescape")
        self._text, self._ended = "", False
        self.position = 0
        self.taken = ""
        """The text of the value read last."""

    def skip(self) -> str:
        """Return the first sign of the next value; nothing at the end."""
        while True:
            match = SEPARATORS.match(self._text, self.position)
            self.position = match.end() if match else self.position
            if self.position < len(self._text):
                return self._text[self.position]
            if not self._more(STEP):
                return ""

    def value(self) -> object:
        """Return the next value and move behind it.

        Raises:
            ValueError: no JSON, or too long.
        """
        while True:
            try:
                value, end = DECODER.raw_decode(self._text, self.position)
            except ValueError:
                if len(self._text) - self.position > WHOLE:
                    raise ValueError(f"one article of more than {WHOLE} characters") from None
                if not self._more(max(STEP, len(self._text) - self.position)):
                    raise
                continue
            self.taken, self.position = self._text[self.position : end], end
            return value

    def _more(self, size: int) -> bool:
        """Read on, and let go of what is behind; return whether there was more."""
        content = b"" if self._ended else self._stream.read(size)
        self._ended = not content
        self._text = self._text[self.position :] + self._decoder.decode(content, final=self._ended)
        self.position = 0
        return not self._ended
