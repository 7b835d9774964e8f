"""Every format, plain and packed, alone and in archives: the same articles."""

import json
from pathlib import Path

import pytest

from extractor.errors import RejectedInput
from extractor.packs import Pack
from extractor.reading import find_inputs, find_raws
from extractor.reading.formats import format_of, stem_of
from tests.reading.dumps import RECORDS, TEXTS, answer, lines, packed, page, read_all, table, tarred, told, warc, zipped

COMMAS = "id,text\n" + "".join(f'{record["id"]},"{record["text"]}"\n' for record in RECORDS)
SAME: dict[str, bytes] = {
    "dump.jsonl": lines(),
    "dump.ndjson": lines(),
    "list.json": json.dumps(RECORDS).encode(),
    "indented.json": json.dumps(RECORDS, indent=2, ensure_ascii=False).encode(),
    "wrapped.json": json.dumps({"count": 3, "articles": RECORDS}).encode(),
    "sequence.json": "\n".join(json.dumps(record, indent=1) for record in RECORDS).encode(),
    "dump.csv": COMMAS.encode(),
    "excel.csv": ("\ufeff" + COMMAS.replace("id,", "id;").replace(',"', ';"').replace("\n", "\r\n")).encode(),
    "excel.tsv": COMMAS.replace(",", "\t", 1).replace(',"', '\t"').encode("utf-16"),
    "windows.csv": COMMAS.replace("\u202f", " ").encode("cp1252"),
    "dump.tsv": b"id\ttext\n" + "".join(f"{one['id']}\t{one['text']}\n" for one in RECORDS).encode(),
    "dump.parquet": table(),
    "dump.zip": zipped({"a/dump.jsonl": lines()}),
    "dump.tar": tarred({"a/dump.jsonl": lines()}),
}
TSV = "dump.tsv"


@pytest.mark.parametrize("packing", ["", ".gz", ".zst"])
@pytest.mark.parametrize("name", SAME)
def test_the_same_articles_in_every_format(name: str, packing: str, tmp_path: Path, french: Pack) -> None:
    """Ids and texts, to the character."""
    (tmp_path / f"{name}{packing}").write_bytes(packed(SAME[name], packing))

    articles = read_all(tmp_path, french)

    assert [(record["id"], record["text"]) for record in RECORDS] == [
        (getattr(article, "id", article), getattr(article, "text", None)) for article in articles
    ]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.txt.gz", "a.html.zst"])
@pytest.mark.parametrize("archive", ["", "d.zip", "d.tar", "d.tar.gz", "d.tgz", "d.tar.zst", "d.tzst"])
def test_files_in_archives(name: str, archive: str, tmp_path: Path, french: Pack) -> None:
    """A file may be packed, and stand in an archive that is packed."""
    text = page(TEXTS[0]) if "html" in name else TEXTS[0]
    content = packed(text.encode(), name)
    if archive:
        content = packed((zipped if "zip" in archive else tarred)({f"x/{name}": content}), archive)
    (tmp_path / (archive or name)).write_bytes(content)

    (article,) = read_all(tmp_path, french)

    assert not isinstance(article, RejectedInput)
    assert TEXTS[0] in article.text
    assert article.id == (f"d/x/{name}" if archive else "a")
    assert article.origin and article.origin.file == str(tmp_path / archive / (f"x/{name}" if archive else name))


@pytest.mark.parametrize(
    ("name", "form", "stem"),
    [
        ("dump.jsonl", ("jsonl", ""), "dump"),
        ("DUMP.JSONL.GZ", ("jsonl", "gzip"), "DUMP"),
        ("a.b.csv.zst", ("csv", "zstd"), "a.b"),
        ("a.tar.gz", ("tar", "gzip"), "a"),
        ("a.tgz", ("tar", "gzip"), "a"),
        ("CC-NEWS-2024.warc.gz", ("warc", "gzip"), "CC-NEWS-2024"),
        ("x/y/no-suffix", ("unknown", ""), "no-suffix"),
        ("x.gz", ("unknown", "gzip"), "x"),
        ("report.2024.pdf", ("unknown", ""), "report.2024"),
        (".jsonl", ("unknown", ""), ".jsonl"),
        ("2.500 arrestations.txt", ("text", ""), "2.500 arrestations"),
        ("a..txt", ("text", ""), "a."),
    ],
)
def test_the_format_is_in_the_name(name: str, form: tuple[str, str], stem: str) -> None:
    """The last ending, and the one before where the last is a packing."""
    assert (form, stem) == (format_of(name), stem_of(name))


@pytest.mark.parametrize("name", SAME)
def test_a_record_is_known_by_its_bytes(name: str, tmp_path: Path) -> None:
    """File, number and hash tell a record from all others, and are the same in every run."""
    (tmp_path / name).write_bytes(SAME[name])
    (source,) = find_inputs([tmp_path])

    first, second = list(find_raws(source)), list(find_raws(source))

    assert first == second
    assert len({(raw.file, raw.record) for raw in first}) == len({getattr(raw, "digest", None) for raw in first}) == 3


def test_the_same_content_again_is_the_same_article(tmp_path: Path, french: Pack) -> None:
    """In another file, in an archive, or twice in one dump; the same text under another url is another article."""
    (tmp_path / "a.jsonl").write_bytes(lines(RECORDS[:2]) + lines(RECORDS[:1]))
    (tmp_path / "b.jsonl.gz").write_bytes(packed(lines(RECORDS).replace(b"\n", b"\r\n"), ".gz"))
    (tmp_path / "c.zip").write_bytes(zipped({"c.txt": b"Douze arrestations.", "d.txt": b"Douze arrestations."}))
    (tmp_path / "e.jsonl").write_bytes(lines([{"url": "https://phare.example/1", "text": TEXTS[0]}]))
    expected = ["a0", "a1", "a2", "c/c.txt"]

    *actual, other = told(tmp_path, french)

    assert expected == actual
    assert other.startswith("e:")


def test_pages_of_a_crawl(tmp_path: Path, french: Pack) -> None:
    """Only answers that are pages, their url from the crawl; the record is their number in the file."""
    html = page(TEXTS[0]).encode()
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(html), html)
    crawl = warc(
        answer(html),
        answer(b"\x89PNG", kind="image/png"),
        answer(html.replace(b"douze", b"treize"), status="404 Not Found"),
        answer(packed(html.replace(b"douze", b"onze"), ".gz"), more="Content-Encoding: gzip\r\n"),
        answer(chunked.replace(b"douze", b"seize"), more="Transfer-Encoding: chunked\r\n"),
    )
    (tmp_path / "crawl.warc.gz").write_bytes(packed(warc(b"GET / HTTP/1.1\r\n\r\n", kind="request") + crawl, ".gz"))
    expected = [(2, "/1", "douze"), (5, "/4", "onze"), (6, "/5", "seize")]

    articles = [article for article in read_all(tmp_path, french) if not isinstance(article, RejectedInput)]

    assert expected == [
        (getattr(article.origin, "record", 0), str(article.url)[-2:], article.text.split("arrêté ")[1].split()[0])
        for article in articles
    ]
    assert all(article.id.startswith("crawl:") for article in articles)


@pytest.mark.parametrize(
    ("kind", "head", "encoding"),
    [
        ("text/html; charset=utf-8", "", "utf-8"),
        ("text/html; charset=ISO-8859-1", "", "cp1252"),
        ("text/html; charset=ISO-8859-1", '<meta charset="utf-8">', "utf-8"),
        ("text/html", '<meta charset="iso-8859-15">', "iso-8859-15"),
        ("text/html; charset=punycode", "", "utf-8"),
        ("text/html; charset=utf-16", "", "utf-16"),
        ("text/html; charset=utf-8", "", "cp1252"),
    ],
)
def test_encodings_of_pages(kind: str, head: str, encoding: str, tmp_path: Path, french: Pack) -> None:
    """What the server says, what the page says, and what the bytes are; accents come out all the same."""
    content = page(TEXTS[0], head=head).encode(encoding)
    (tmp_path / "crawl.warc").write_bytes(warc(answer(content, kind=kind)))

    (article,) = read_all(tmp_path, french)

    assert TEXTS[0] in getattr(article, "text", "")


def test_who_signs_a_page(tmp_path: Path, french: Pack) -> None:
    """The author as the page states it; an agency that signs is credited."""
    head = '<meta charset="utf-8"><meta name="author" content="{}">'
    (tmp_path / "a.html").write_text(page(TEXTS[0], head=head.format("Jeanne Martin")), encoding="utf-8")
    (tmp_path / "b.jsonl").write_bytes(lines([{"text": TEXTS[1], "author": ["AFP"]}]))

    first, second = read_all(tmp_path, french)

    assert (getattr(first, "author", None), getattr(first, "credit", None)) == ("Jeanne Martin", None)
    assert (getattr(second, "author", None), getattr(second, "credit", None)) == ("AFP", "AFP")
