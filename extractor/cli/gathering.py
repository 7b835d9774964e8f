"""From the paths of a call to extractions: articles are read and extracted, extractions are used as they are."""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BufferedReader
from itertools import chain
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.errors import GoldError, RejectedInput, UsageError

if TYPE_CHECKING:
    from extractor.cli.telling import Watch
    from extractor.model import Article, Extraction
    from extractor.reading.fields import Fields
    from extractor.reading.inputs import Input

MARK = "recoupe"
"""The key by which a line that `recoupe extract` wrote is told from an article; its value is the version."""
LONGEST_LINE = 64 * 2**20
"""Bytes of the longest line of extractions: eight times the longest line that is read as an article."""
PROGRESS = "reading"
_FIRST = re.compile(rb"\s*\{\s*\"" + MARK.encode() + rb"\"\s*:")
MANIFEST = "manifest.json"
"""The file by which the folder of a dossier is told from one of articles."""


class Gathering:
    """The inputs of one call, and how far they are read."""

    def __init__(
        self, inputs: Sequence["Input"], watch: "Watch", fields: "Fields", dossiers: Sequence[Path] = ()
    ) -> None:
        """Take the inputs, whom to tell of those that are rejected, where in records the fields stand, and dossiers."""
        self._watch, self._fields, self._dossiers = watch, fields, dossiers
        known = [_holds_extractions(source) for source in inputs]
        self._known = [source for source, is_known in zip(inputs, known, strict=True) if is_known]
        self._articles = [source for source, is_known in zip(inputs, known, strict=True) if not is_known]
        self._done = 0
        self._texts: dict[str, int] = {}
        """The hash of the text of every article so far, by id: the first to come is used, its copies passed over."""

    def __iter__(self) -> Iterator["Extraction"]:
        """Yield the extraction of every article, those that are read first."""
        if self._articles:
            from extractor.running import Extractor

            extractor = Extractor()
            for extraction in extractor.extract_all(self._read(), self._watch.reject):
                self._texts[extraction.article.id] = hash(extraction.article.text)
                yield extraction
            self._watch.leave(extractor.left)
        for source in self._known:
            yield from self._use(source)
        for folder in self._dossiers:
            yield from self._open(folder)

    def _open(self, folder: Path) -> Iterator["Extraction"]:
        """Yield what the articles of a dossier say."""
        from extractor.dossier import Dossier

        dossier = Dossier(folder)
        dossier.manifest()
        for extraction, _ in dossier.extractions():
            try:
                if self._is_new(extraction.article, f"{folder}: {extraction.article.id}"):
                    yield extraction
            except RejectedInput as error:
                self._watch.reject(error)

    def _read(self) -> Iterator["Article"]:
        from extractor.cli.mapping import tell_mappings
        from extractor.reading import refuse_repeats

        tell_mappings(self._articles, self._fields)
        results = chain.from_iterable(map(self._articles_of, self._articles))
        for article in refuse_repeats(results, self._watch.repeat):
            if isinstance(article, RejectedInput):
                self._watch.reject(article)
            else:
                yield article

    def _articles_of(self, source: "Input") -> Iterator["Article | RejectedInput"]:
        from extractor.cli.mapping import telling_mapping
        from extractor.reading import Reading, find_raws, read_raw

        reading, passed = Reading(fields=self._fields), 0
        raws = find_raws(source, self._fields)
        for raw in telling_mapping(raws, self._fields) if source.is_stream else raws:
            if isinstance(raw, RejectedInput):
                yield raw
                continue
            passed += len(raw.content)
            self._watch.step(self._done + min(passed, source.size))
            if (found := read_raw(raw, reading)) is not None:
                yield found
        self._done += source.size

    def _use(self, source: "Input") -> Iterator["Extraction"]:
        from extractor.model.serial import read_extraction

        for place, line in self._whole(source):
            self._done += len(line)
            self._watch.step(self._done)
            try:
                found = _object(line, place)
                if MARK not in found:
                    raise RejectedInput(place, "no line of `recoupe extract`; keep articles in a file of their own")
                extraction = read_extraction(found)
                _check(extraction, place)
                if self._is_new(extraction.article, place):
                    yield extraction
            except GoldError as error:
                self._watch.reject(RejectedInput(place, str(error)))
            except RejectedInput as error:
                self._watch.reject(error)

    def _whole(self, source: "Input") -> Iterator[tuple[str, bytes]]:
        try:
            yield from _lines(source)
        except (OSError, ValueError) as error:
            self._watch.reject(RejectedInput(source.name, f"broken or cut off ({error})"))

    def _is_new(self, article: "Article", place: str) -> bool:
        """Return whether the article was not yet there.

        Raises:
            RejectedInput: another article has its id.
        """
        text = hash(article.text)
        if article.id not in self._texts:
            self._texts[article.id] = text
            return True
        if self._texts[article.id] != text:
            raise RejectedInput(place, f"another article has the id {article.id!r}; give it an id of its own")
        return False


@contextmanager
def gathering(paths: Sequence[str], maps: Sequence[str] = ()) -> Iterator[tuple[Gathering, "Watch"]]:
    """Give the extractions of some paths, and the watch that counts what was rejected.

    `maps` are the mappings of fields that a call names, such as « text=body,published=date ».

    Raises:
        MissingInput: a path that does not exist.
        UsageError: nothing to read under any of the paths, or a mapping to a field that none of them has.
    """
    from extractor.cli.telling import watching
    from extractor.reading import find_inputs
    from extractor.reading.fields import parse_fields
    from extractor.reading.formats import list_formats

    fields = parse_fields(maps)
    dossiers = [Path(path) for path in paths if (Path(path) / MANIFEST).is_file()]
    inputs = find_inputs(path for path in paths if Path(path) not in dossiers)
    if not dossiers and all(source.format == "empty" for source in inputs):
        raise UsageError(
            "\n".join(
                f"{path}: no article in this folder; name one with files that Recoupe reads: {list_formats()}"
                for path in paths
            )
        )
    with watching(PROGRESS, sum(source.size for source in inputs)) as watch:
        yield Gathering(inputs, watch, fields, dossiers), watch


def _holds_extractions(source: "Input") -> bool:
    """Return whether the first line of a file is one that `recoupe extract` wrote."""
    if source.format != "jsonl":
        return False
    if source.is_stream:
        return _FIRST.match(_peek()) is not None
    try:
        first = next(_lines(source), None)
        return first is not None and MARK in _object(first[1], first[0])
    except (OSError, RejectedInput):
        return False


def _peek() -> bytes:
    """Return the first bytes of standard input, which stay to be read."""
    stream = getattr(sys.stdin, "buffer", None)
    return stream.peek() if isinstance(stream, BufferedReader) else b""


def _lines(source: "Input") -> Iterator[tuple[str, bytes]]:
    """Yield the place and the bytes of every line; of one that is too long, its beginning alone."""
    from extractor.reading.streams import open_file

    with open_file(source.path, source.codec, source.budget()) as stream:
        number = 0
        while line := stream.readline(LONGEST_LINE):
            number += 1
            whole = line.endswith(b"\n") or len(line) < LONGEST_LINE
            if line.strip():
                yield f"{source.name}:{number}", line
            while not whole:
                rest = stream.readline(LONGEST_LINE)
                whole = rest.endswith(b"\n") or len(rest) < LONGEST_LINE


def _check(extraction: "Extraction", place: str) -> None:
    """Refuse an extraction that was altered: claims without their words, and values that are no numbers."""
    text = extraction.article.text
    for claim in extraction.claims:
        start, end, words = claim.quote.start, claim.quote.end, claim.quote.text
        if text and text[max(start, 0) : max(end, 0)] != words:
            raise RejectedInput(place, f"the text has not {words!r} at {start}:{end}; extract the article again")
        if not isfinite(claim.quantity.value) or not isfinite(claim.quantity.high or 0):
            raise RejectedInput(place, f"the value of {words!r} at {start} is no number; extract the article again")


def _object(line: bytes, place: str) -> dict[str, object]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RejectedInput(place, f"not JSON ({error}); write one object a line") from error
    if not isinstance(found, dict):
        raise RejectedInput(place, "not a JSON object; write one object a line")
    return found
