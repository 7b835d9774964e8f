"""JSON Lines, taken apart without being parsed."""

import codecs
import io
from collections.abc import Iterator
from typing import cast

from extractor.errors import RejectedInput
from extractor.reading.decoding import MARKS, SAMPLE, is_binary
from extractor.reading.raws import FAULTS, LARGEST, Raw, Shelf

STEP = 2**20
BLANK = b"\xef\xbb\xbf \t\r\n"


def frame_lines(stream: io.BufferedReader, shelf: Shelf) -> Iterator[Raw | RejectedInput]:
    """Yield every line that is not blank; one that is too long is passed over without being held in memory."""
    stream = in_utf8(stream)
    if is_binary(stream.peek(SAMPLE)):
        yield shelf.reject("a binary file, not JSON Lines; give one article a line")
        return
    number, faults, found = 0, 0, False
    while line := stream.readline(LARGEST + 1):
        number += 1
        if len(line) > LARGEST and not line.endswith(b"\n"):
            found = True
            _pass_over(stream)
            yield shelf.reject(f"longer than {LARGEST} bytes; write one article a line", number)
        elif content := line.strip(BLANK):
            found = True
            faults = 0 if content.startswith(b"{") else faults + 1
            if faults > FAULTS:
                yield shelf.reject(f"{FAULTS} lines one after another are no objects; the rest of the file is not read")
                return
            yield shelf.numbered(number, content)
    if not found:
        yield shelf.reject("the file is empty; nothing to read")


def _pass_over(stream: io.BufferedReader) -> None:
    while (piece := stream.readline(STEP)) and not piece.endswith(b"\n"):
        pass


def in_utf8(stream: io.BufferedReader) -> io.BufferedReader:
    """Return the stream, as UTF-8 where a byte order mark says that it is UTF-16 or UTF-32."""
    head = stream.peek(SAMPLE)
    encoding = next((encoding for mark, encoding in MARKS[1:] if head.startswith(mark)), None)
    return stream if encoding is None else io.BufferedReader(_Transcoded(stream, encoding), STEP)


class _Transcoded(io.RawIOBase):
    """Bytes of another encoding as UTF-8; what is no character becomes the sign of replacement."""

    def __init__(self, stream: io.BufferedReader, encoding: str) -> None:
        super().__init__()
        self._stream, self._left = stream, b""
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast("bytearray", buffer)).cast("B")
        ended = False
        while not self._left and not ended:
            content = self._stream.read(len(view))
            ended = not content
            self._left = self._decoder.decode(content, final=ended).encode("utf-8", errors="replace")
        count = min(len(view), len(self._left))
        view[:count], self._left = self._left[:count], self._left[count:]
        return count
