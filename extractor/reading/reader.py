"""From paths to articles."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from extractor.errors import RejectedInput
from extractor.model import Article
from extractor.packs import Pack
from extractor.reading.completing import complete
from extractor.reading.drafts import LookAtPage
from extractor.reading.fields import USUAL, Fields, parse_fields
from extractor.reading.framing import find_raws
from extractor.reading.inputs import Input, find_inputs
from extractor.reading.languages import language_of
from extractor.reading.pages import decode_page, read_page
from extractor.reading.raws import Raw, content_hash
from extractor.reading.records import read_record
from extractor.reading.texts import read_text

Look = Callable[[str, str | None], bool]
"""Says of a text, and of its language where it is known, whether anything can be found."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How records become articles: the same for every record of a run, in every process."""

    packs: tuple[Pack, ...] | None = None
    """The packs that know languages; None for those that are installed, each loaded with its first article."""
    fields: Fields = USUAL
    """Where the fields of an article stand in the records of a dump."""
    look: Look | None = None
    """A cheap look that spares what holds nothing."""
    look_at_page: LookAtPage | None = None
    """The same at the source of a page, before its text is extracted: that takes twenty times as long."""


READING = Reading()


def read(
    *paths: str | Path, packs: Sequence[Pack] | None = None, fields: str = ""
) -> Iterator[Article | RejectedInput]:
    """Return the articles of files and folders, sorted by path, with the inputs that could not be read among them.

    `fields` says where the fields of an article stand in a dump, if not under usual names: « text=body,url=link ».
    An id that is given is kept; a second article with the id of another is rejected, and one that was already
    read, to the byte, is passed over.

    Raises:
        MissingInput: paths that do not exist, before anything is read.
        UsageError: a mapping of fields that is none.
    """
    inputs = find_inputs(paths)
    reading = Reading(None if packs is None else tuple(packs), parse_fields([fields]) if fields else USUAL)
    return refuse_repeats(chain.from_iterable(read_input(source, reading) for source in inputs))


def read_input(source: Input, reading: Reading = READING) -> Iterator[Article | RejectedInput]:
    """Yield the articles of one input, and a rejection for each that cannot be read."""
    for raw in find_raws(source, reading.fields):
        found = raw if isinstance(raw, RejectedInput) else read_raw(raw, reading)
        if found is not None:
            yield found


def read_raw(raw: Raw, reading: Reading = READING) -> Article | RejectedInput | None:
    """Return the article of a record, why it cannot be read, or None where the look finds nothing in it."""
    try:
        return _read(raw, reading)
    except RejectedInput as error:
        return RejectedInput(raw.file, error.reason, raw.record if error.record is None else error.record)
    except Exception as error:  # noqa: BLE001 (one article must not cost the others)
        return RejectedInput(raw.file, f"cannot be read ({type(error).__name__}: {error}); tell us of it", raw.record)


def _read(raw: Raw, reading: Reading) -> Article | None:
    look = reading.look
    if raw.form == "html":
        page = decode_page(raw)
        if reading.look_at_page is not None and not reading.look_at_page(page):
            return None
        draft = read_page(raw, page)
    else:
        found = read_record(raw, reading.fields, reading.look_at_page) if raw.form == "object" else read_text(raw)
        if found is None:
            return None
        draft = found
    language = language_of(draft.given.language, draft.text)
    if look is not None and not look(draft.text, language):
        return None
    return complete(draft, language, reading.packs)


def refuse_repeats(
    results: Iterable[Article | RejectedInput], repeated: Callable[[Article], None] | None = None
) -> Iterator[Article | RejectedInput]:
    """Yield what was read, each article once: the same content again is passed over, from wherever it comes.

    A rejection stands in place of another article with an id that is taken.  `repeated` is told of what is passed
    over: the other origins of an article.
    """
    taken: dict[str, tuple[str, int | None]] = {}
    seen: set[bytes] = set()
    for result in results:
        if isinstance(result, RejectedInput):
            yield result
            continue
        content = _digest(result)
        if content in seen:
            if repeated is not None:
                repeated(result)
            continue
        seen.add(content)
        file, record = (result.origin.file, result.origin.record) if result.origin else (result.id, None)
        if result.id in taken:
            first, number = taken[result.id]
            place = RejectedInput(first, "", number).place
            yield RejectedInput(file, f"the id {result.id!r} is that of {place}; give it an id of its own", record)
            continue
        taken[result.id] = (file, record)
        yield result


def _digest(article: Article) -> bytes:
    """Return the hash of the bytes that an article was read from, or of its text."""
    return bytes.fromhex(article.origin.content if article.origin else content_hash(article.text.encode()))
