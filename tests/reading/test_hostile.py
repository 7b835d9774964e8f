"""Files that are broken, cut off, or meant to do harm: each costs itself, in bounded memory, and nobody else."""

import gzip
import io
import json
import os
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractor.errors import RejectedInput
from extractor.packs import Pack
from extractor.reading import Raw, Reading, find_inputs, find_raws, pages, read_raw
from extractor.reading.raws import LARGEST, content_hash
from tests.reading.dumps import RECORDS, TEXTS, answer, lines, page, table, tarred, told, warc, zipped

MANY = [{"id": f"m{number}", "text": f"{TEXTS[0]} ({content_hash(bytes(number))})"} for number in range(3000)]
GOOD = "z.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one good article, which comes last."""
    (tmp_path / GOOD).write_text(TEXTS[0], encoding="utf-8")
    return tmp_path


def cut(content: bytes, share: float = 0.6) -> bytes:
    """Return the first part of a file."""
    return content[: int(len(content) * share)]


def locked() -> bytes:
    """Return a zip archive whose member says that it is encrypted."""
    content = bytearray(zipped({"a.txt": TEXTS[0].encode()}))
    content[6] |= 1
    content[content.rindex(b"PK\1\2") + 8] |= 1
    return bytes(content)


def altered() -> bytes:
    """Return a zip archive whose member is not what its check sum says."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("a.txt", "Douze arrestations dans les ports de la Manche.")
        archive.writestr("b.txt", "Treize arrestations dans les ports de la Manche.")
    return out.getvalue().replace(b"Douze arr", b"Seize arr", 1)


BROKEN: dict[str, tuple[bytes, list[str]]] = {
    "a.txt.gz": (cut(gzip.compress(TEXTS[0].encode())), ["a.txt.gz: broken or cut off ("]),
    "a.txt.zst": (cut(zstandard.compress(os.urandom(9999))), ["a.txt.zst: broken or cut off ("]),
    "b.txt.gz": (TEXTS[0].encode(), ["b.txt.gz: broken or cut off ("]),
    "c.zip": (cut(zipped({"a.txt": TEXTS[0].encode()})), ["c.zip: broken or cut off ("]),
    "d.zip": (b"", ["d.zip: broken or cut off ("]),
    "e.zip": (locked(), ["e.zip/a.txt: broken or cut off ("]),
    "f.zip": (altered(), ["f.zip/a.txt: broken or cut off (", "f/b.txt"]),
    "g.tar": (b"x" * 9999, ["g.tar: broken or cut off ("]),
    "h.tar": (b"", ["h.tar: broken or cut off ("]),
    "i.tar": (
        cut(tarred({"a.txt": TEXTS[0].encode() * 200}), 0.5),
        ["i.tar/a.txt: broken or cut off (", "i.tar: broken or cut off ("],
    ),
    "j.tar.gz": (cut(gzip.compress(tarred({"a.txt": os.urandom(5000)}))), ["j.tar.gz"]),
    "k.parquet": (cut(table()), ["k.parquet: broken or cut off ("]),
    "l.parquet": (b"PAR1" + b"\xff" * 99 + b"PAR1", ["l.parquet: broken or cut off ("]),
    "m.parquet": (b"", ["m.parquet: broken or cut off ("]),
    "n.json": (b'[{"id": "n1", "text": "Douze."}, {"id": "n2", "te', ["n1", "n.json:2: not JSON ("]),
    "o.json": (b"[" * 99999, ["o.json:1: not JSON (nested too deeply"]),
    "p.json": (b"", ["p.json: the file is empty"]),
    "q.json": (b"[]", ["q.json: the file is empty"]),
    "r.json": (b"[1, 2]", ["r.json:1: not a JSON object", "r.json:2: not a JSON object"]),
    "s.warc": (b"x" * 9999, ["s.warc: broken or cut off ("]),
    "t.warc": (b"", ["t.warc: no record in this file"]),
    "u.warc": (cut(warc(answer(page(TEXTS[0]).encode())), 0.8), ["u.warc:1: the page is cut off"]),
    "v.csv": (b"", ["v.csv: the file is empty"]),
    "w.csv": (b"text\n", []),
    "x.csv": (b"\x89PNG\r\n\x1a\n\0\0", ["x.csv: a binary file"]),
    "y.zip": (zipped({"a.zip": zipped({"b.txt": b"Douze."})}), ["y.zip/a.zip: an archive in an archive"]),
    "y.tar": (tarred({"a.pdf": b"x"}), ["y.tar: no file to read in this archive"]),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_costs_only_itself(name: str, folder: Path, french: Pack) -> None:
    """It is named with its reason, and the next file is read."""
    content, expected = BROKEN[name]
    (folder / name).write_bytes(content)

    *actual, last = told(folder, french)

    assert last == GOOD.removesuffix(".txt")
    assert expected == [one[: len(start)] for one, start in zip(actual, expected, strict=True)]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.csv.gz"])
def test_what_stands_before_the_break_is_read(name: str, folder: Path, french: Pack) -> None:
    """A download that was cut off gives its first articles, and the message says how many lines."""
    rows = b"id,text\n" + b"".join(f"{one['id']},{one['text']}\n".encode() for one in MANY)
    content = rows if "csv" in name else lines(MANY)
    (folder / name).write_bytes(cut((gzip if name.endswith("gz") else zstandard).compress(content)))

    *read, fault, _ = told(folder, french)

    assert 100 < len(read) < len(MANY)
    assert read == [one["id"] for one in MANY[: len(read)]]
    assert fault.startswith(f"{name}: broken or cut off (")
    assert fault.endswith(f"it is read up to record {len(read) + ('csv' in name)}")


@pytest.mark.parametrize("make", [zipped, tarred])
def test_no_name_in_an_archive_is_a_path(make: Callable[[dict[str, bytes]], bytes], folder: Path, french: Pack) -> None:
    """Names that lead out of the archive are words: what they name is read, and nothing is written anywhere."""
    names = ["../../x.txt", "/etc/y.txt", "a\\..\\z.txt", "a/./b.txt", "\x1b[2J.txt", "n" * 3000 + ".txt"]
    (folder / "a.bin").mkdir()
    archive = folder / "a.bin" / ("a.zip" if make is zipped else "a.tar")
    archive.write_bytes(make({name: f"Douze arrestations {name[:20]}".encode() for name in names}))
    before = sorted(path for path in folder.rglob("*"))

    read = [raw.file for source in find_inputs([archive]) for raw in find_raws(source) if isinstance(raw, Raw)]

    assert before == sorted(path for path in folder.rglob("*"))
    assert [f"{archive}/{name.strip('/')[-300:]}" for name in names] == read


def test_links_and_devices_in_a_tar_are_passed_over(folder: Path, french: Pack) -> None:
    """Whatever they point to, it is not read."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, kind in (("a.txt", tarfile.SYMTYPE), ("b.txt", tarfile.LNKTYPE), ("c.txt", tarfile.CHRTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, str(folder / GOOD)
            archive.addfile(info)
        info = tarfile.TarInfo("d.txt")
        info.size = 6
        archive.addfile(info, io.BytesIO(b"Douze."))
    (folder / "a.tar").write_bytes(out.getvalue())

    assert told(folder, french) == ["a/d.txt", "z"]


def test_folders_in_a_circle_of_links(folder: Path, french: Pack) -> None:
    """Links to folders are not followed."""
    (folder / "a").mkdir()
    (folder / "a" / "b").symlink_to(folder, target_is_directory=True)

    assert told(folder, french) == ["z"]


ZEROS = b"0" * 2**25


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt.gz", gzip.compress(ZEROS)),
        ("a.jsonl.zst", zstandard.compress(ZEROS)),
        ("a.csv.gz", gzip.compress(b"text\n" + ZEROS)),
        ("a.json.gz", gzip.compress(b'[{"text": "' + ZEROS)),
        ("a.warc.gz", gzip.compress(warc(answer(ZEROS)))),
        ("a.zip", zipped({f"{number}.jsonl": ZEROS for number in range(4)})),
        ("a.tar.gz", gzip.compress(tarred({"1.jsonl": ZEROS}))),
        ("a.zip", zipped({"a.txt.gz": gzip.compress(ZEROS)})),
        ("a.parquet.gz", gzip.compress(ZEROS)),
    ],
)
def test_bombs(name: str, content: bytes, folder: Path, french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that unpacks to far too much is given up once it does."""
    monkeypatch.setattr("extractor.reading.streams.FREE", 2**20)
    monkeypatch.setattr("extractor.reading.streams.RATIO", 2)
    (folder / name).write_bytes(content)

    *_, fault, last = told(folder, french)

    assert last == "z"
    assert "unpacks to more than 2 times its size" in fault


@pytest.mark.parametrize(
    ("name", "begin", "end"),
    [
        ("a.jsonl.gz", b'{"text": "', b'"}\n'),
        ("a.csv.gz", b'id,text\n1,"', b'"\n'),
        ("a.json.gz", b'[{"text": "', b'"},\n'),
        ("a.txt.gz", b"", b""),
        ("a.html.gz", b"<html>", b""),
        ("a.warc.gz", warc(answer(b"x")).replace(b"h: 4", b"h: 99999999999999"), b""),
    ],
)
def test_what_is_far_too_long_is_not_held_in_memory(name: str, begin: bytes, end: bytes, tmp_path: Path) -> None:
    """200 MB on one line, in one field or in one page: rejected within a few times the largest article."""
    with gzip.open(tmp_path / name, "wb", compresslevel=1) as stream:
        stream.write(begin)
        for _ in range(200):
            stream.write(b"a" * 2**20)
        stream.write(end)
    (source,) = find_inputs([tmp_path])
    tracemalloc.start()
    try:
        found = list(find_raws(source))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert found
    assert all(isinstance(one, RejectedInput) for one in found)
    assert peak < 20 * LARGEST


@pytest.mark.parametrize(
    ("name", "line", "fault"),
    [("dump.csv", "1,2,3\n", "broken rows"), ("dump.jsonl", "0\n", "lines"), ("dump.json", "0 ", "values")],
)
def test_a_file_of_another_kind_is_given_up(name: str, line: str, fault: str, tmp_path: Path, french: Pack) -> None:
    """After a thousand faults in a row nothing more is said of it."""
    (tmp_path / name).write_text("id,text\n" * name.endswith("csv") + line * 5000, encoding="utf-8")

    found = told(tmp_path, french)

    assert len(found) == 1001
    assert found[-1].startswith(f"{name}: 1000 {fault} one after another")


def test_an_unexpected_error_costs_one_article(folder: Path, french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong within a library, the others are read."""

    def fail(*_: object, **__: object) -> None:
        raise KeyError("not foreseen")

    monkeypatch.setattr(pages, "_extract", fail)
    (folder / "a.html").write_text(page(TEXTS[0]), encoding="utf-8")

    assert told(folder, french) == ["a.html: cannot be read (KeyError: 'not foreseen'); tell us of it", "z"]


def test_a_cheap_look_spares_what_holds_nothing(folder: Path, french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that it lets go never reaches the extraction of its text; a text is shown with its language."""
    shown: list[tuple[str, str | None]] = []

    def look(text: str, language: str | None) -> bool:
        shown.append((text[:9], language))
        return "cocaïne" in text

    monkeypatch.setattr(pages, "_extract", pytest.fail)
    (folder / "a.html").write_text(page(TEXTS[0]), encoding="utf-8")
    raws = [raw for source in find_inputs([folder]) for raw in find_raws(source)]
    reading = Reading((french,), look=look, look_at_page=lambda source: look(source, None))

    assert [read_raw(raw, reading) for raw in raws if isinstance(raw, Raw)] == [None, None]
    assert [("<!DOCTYPE", None), (TEXTS[0][:9], "fr")] == shown


SEEDS = {
    "a.jsonl": lines(),
    "a.json": json.dumps(RECORDS).encode(),
    "a.csv": b'id,text\n1,"Douze ""arr"""\n2,"Onze"\n',
    "a.parquet": table(),
    "a.warc": warc(answer(page(TEXTS[0]).encode()), answer(gzip.compress(b"<p>x"), more="Content-Encoding: gzip\r\n")),
    "a.zip": zipped({"a.txt": b"Douze.", "b.jsonl": lines()}),
    "a.tar": tarred({"a.txt": b"Douze.", "b.jsonl": lines()}),
    "a.txt.gz": gzip.compress(b"Douze arrestations."),
    "a.html.zst": zstandard.compress(page(TEXTS[0]).encode()),
}


@pytest.mark.parametrize("name", SEEDS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(st.tuples(st.integers(0, 10**6), st.binary(max_size=6), st.integers(0, 40)), max_size=4))
def test_no_file_ends_the_run(name: str, changes: list[tuple[int, bytes, int]], tmp_path: Path, french: Pack) -> None:
    """Bytes changed, put in or left out anywhere: what comes back is articles and rejections, the same each time."""
    content = SEEDS[name]
    for place, put, left_out in changes:
        place %= len(content) + 1
        content = content[:place] + put + content[place + left_out :]
    (tmp_path / name).write_bytes(content)
    (source,) = find_inputs([tmp_path / name])

    found = list(find_raws(source))

    assert [str(one) for one in found] == [str(one) for one in find_raws(source)]
    for raw in found:
        if isinstance(raw, Raw):
            assert raw.digest == content_hash(raw.content)
            assert len(raw.content) <= LARGEST
            assert read_raw(raw, Reading((french,))) is not None
