"""Dumps of a few articles, written by the tests in every format that is read."""

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyarrow
import pyarrow.parquet
import zstandard

from extractor.errors import RejectedInput
from extractor.model import Article
from extractor.packs import Pack
from extractor.reading import Reading, find_inputs, find_raws, read_raw, refuse_repeats
from extractor.reading.fields import USUAL, Fields

TEXTS = (
    "Les douaniers ont arrêté douze personnes dans la nuit de lundi à mardi.",
    "La police a saisi 2 500 kilos de cocaïne, selon le parquet : « du jamais vu ».",
    "Le maire a inauguré l’école, qui accueille 240 élèves.",
)
RECORDS = tuple({"id": f"a{number}", "text": text} for number, text in enumerate(TEXTS))
PAGE = """<!DOCTYPE html><html lang="fr"><head>{head}<title>{title}</title></head><body>
<nav><a href="/">Accueil</a></nav><article><h1>{title}</h1><p>{text}</p>
<p>Les suspects, âgés de 19 à 54 ans, ont été placés en détention, a précisé la
procureure mercredi. La cargaison était cachée sous des fruits.</p></article></body></html>"""


def lines(records: Sequence[Mapping[str, object]] = RECORDS) -> bytes:
    """Return records as JSON Lines."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()


def table(records: Sequence[Mapping[str, object]] = RECORDS) -> bytes:
    """Return records as a Parquet file."""
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(list(records)), out)
    return out.getvalue()


def page(text: str, *, head: str = '<meta charset="utf-8">', title: str = "Douze arrestations au port") -> str:
    """Return a page with an article."""
    return PAGE.format(head=head, text=text, title=title)


def answer(content: bytes, *, status: str = "200 OK", kind: str = "text/html", more: str = "") -> bytes:
    """Return what a server answers."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n"
    return head.encode() + content


def warc(*answers: bytes, kind: str = "response") -> bytes:
    """Return a crawl with these answers."""
    out = b""
    for number, block in enumerate(answers, 1):
        head = (
            f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://phare.example/{number}\r\n"
            f"WARC-Record-ID: <urn:uuid:{number}>\r\nWARC-Date: 2024-11-06T10:00:00Z\r\n"
            f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        out += head.encode() + block + b"\r\n\r\n"
    return out


def zipped(members: Mapping[str, bytes]) -> bytes:
    """Return a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members: Mapping[str, bytes]) -> bytes:
    """Return a tar archive."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def packed(content: bytes, name: str) -> bytes:
    """Return what a file of this name holds: the content, packed as the end of the name says."""
    if name.endswith((".gz", ".tgz")):
        return gzip.compress(content)
    return zstandard.compress(content) if name.endswith((".zst", ".tzst")) else content


def read_all(path: Path, pack: Pack, fields: Fields = USUAL) -> list[Article | RejectedInput]:
    """Return everything under a path, each record read on its own as a worker would."""
    raws = [raw for source in find_inputs([path]) for raw in find_raws(source, fields)]
    reading = Reading((pack,), fields)
    found = [raw if isinstance(raw, RejectedInput) else read_raw(raw, reading) for raw in raws]
    return list(refuse_repeats(one for one in found if one is not None))


def told(path: Path, pack: Pack, fields: Fields = USUAL) -> list[str]:
    """Return the id of every article and the message of every rejection, without the folder of the test."""
    found = read_all(path, pack, fields)
    folder = path if path.is_dir() else path.parent
    return [str(one).replace(f"{folder}/", "") if isinstance(one, RejectedInput) else one.id for one in found]
