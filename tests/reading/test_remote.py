"""Dumps at addresses: what fsspec opens is read like a file of this machine."""

import builtins
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.errors import MissingInput, RejectedInput, UsageError
from extractor.packs import Pack
from extractor.reading import Raw, Reading, find_inputs, find_raws, read_raw
from tests.reading.dumps import TEXTS, answer, lines, packed, page, table, warc, zipped

fsspec = pytest.importorskip("fsspec")
FILES = {
    "a.jsonl": lines(),
    "deep/b.jsonl.gz": packed(lines(), "b.jsonl.gz"),
    "c.parquet": table(),
    "d.zip": zipped({"in/e.jsonl": lines()}),
    "f.txt": TEXTS[0].encode(),
    "g.warc": warc(answer(page(TEXTS[1]).encode())),
    ".hidden.jsonl": lines(),
    "README.md": b"of this folder",
    "h.pdf": b"no article",
}


@pytest.fixture
def address() -> Iterator[str]:
    """Return a folder in memory with dumps of every kind."""
    system = fsspec.filesystem("memory")
    for name, content in FILES.items():
        system.pipe(f"/crawl/{name}", content)
    yield "memory://crawl"
    system.rm("/crawl", recursive=True)


def texts_of(path: str | Path, pack: Pack) -> list[str]:
    """Return the text of every article under a path."""
    raws = [raw for source in find_inputs([path]) for raw in find_raws(source)]
    found = [read_raw(raw, Reading((pack,))) for raw in raws if isinstance(raw, Raw)]
    assert len(found) == len(raws)
    return [article.text for article in found if article is not None and not isinstance(article, RejectedInput)]


def test_a_folder_elsewhere_is_read_like_one_here(address: str, tmp_path: Path, french: Pack) -> None:
    """The same files are passed over, and the same articles come in the same order."""
    for name, content in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)

    assert texts_of(tmp_path, french) == texts_of(address, french) == texts_of(f"file://{tmp_path}", french)


def test_origins_name_the_address(address: str) -> None:
    """And so do ids of files that are one article, by their stem; the size is that of the file."""
    (source,) = find_inputs([f"{address}/f.txt"])

    assert (source.name, source.id, source.size) == ("memory://crawl/f.txt", "f", len(FILES["f.txt"]))


def test_a_password_is_shown_to_nobody(address: str) -> None:
    """It stands in an address, and in no message and no table."""
    with pytest.raises(MissingInput) as caught:
        find_inputs(["memory://anna:geheim@nowhere/x.jsonl"])

    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "error", "message"),
    [
        ("memory://nowhere/x.jsonl", MissingInput, "memory://nowhere/x.jsonl: no such file or folder"),
        ("nonsense://x", UsageError, "nonsense://x: .*nonsense"),
    ],
)
def test_addresses_that_lead_nowhere(path: str, error: type[Exception], message: str) -> None:
    """Nothing is read, and the message says what is wrong."""
    with pytest.raises(error, match=message):
        find_inputs([path])


def test_without_fsspec(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the extra."""
    known = builtins.__import__

    def refuse(name: str, *others: object) -> object:
        if name.startswith("fsspec"):
            raise ImportError(name)
        return known(name, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", refuse)

    with pytest.raises(UsageError, match=r"recoupe\[remote\]"):
        find_inputs(["memory://crawl/a.jsonl"])
