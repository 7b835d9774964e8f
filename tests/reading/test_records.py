"""JSON Lines: an article a line, whatever the lines around it are."""

import json
from pathlib import Path

import pytest

from extractor.errors import RejectedInput
from extractor.packs import Pack
from extractor.reading import Raw, Reading, find_inputs, find_raws, read, read_raw
from extractor.reading.raws import LARGEST
from tests.reading.dumps import TEXTS, page

GOOD = '{"id": "a1", "text": "Douze arrestations."}'


def results(content: str | bytes, folder: Path, pack: Pack) -> list[str]:
    """Return the ids of what was read from a JSONL file, and the messages of what was not."""
    path = folder / "dump.jsonl"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    found = read(path, packs=[pack])
    return [str(one).replace(f"{folder}/", "") if isinstance(one, RejectedInput) else one.id for one in found]


def test_all_fields_of_a_record(tmp_path: Path, french: Pack) -> None:
    """The fields of an article are taken as they are; gold and unknown fields are left out."""
    fields = {
        "id": "a1",
        "url": "https://exemple.example/1",
        "outlet": "Le Phare",
        "published": "2024-11-06",
        "lang": "fr-BE",
        "kind": "press",
        "title": "Titre",
        "credit": "Belga",
        "text": "Douze arrestations.",
        "claims": [{"value": 12}],
        "operations": [],
        "scraper": {"version": 3},
    }
    (tmp_path / "dump.jsonl").write_text(json.dumps(fields), encoding="utf-8")
    expected = {key: value for key, value in fields.items() if key not in {"claims", "operations", "scraper", "lang"}}

    (article,) = read(tmp_path, packs=[french])

    assert not isinstance(article, RejectedInput)
    assert expected | {"language": "fr"} == article.model_dump(include=expected.keys() | {"language"})
    assert article.inferred == ()
    assert article.origin.record == 1 if article.origin else False


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{broken", "dump.jsonl:2: not JSON"),
        ('["a"]', "dump.jsonl:2: not a JSON object"),
        ('{"id": "b"}', "dump.jsonl:2: no field `text`"),
        ('{"id": "b", "text": null}', "dump.jsonl:2: no field `text`"),
        ('{"id": "b", "text": "  "}', "dump.jsonl:2: the text is empty"),
        ('{"id": "b", "text": 12}', "dump.jsonl:2: `text` is no string"),
        ('{"id": "b", "text": "a", "outlet": ["x"]}', "dump.jsonl:2: `outlet` is no string"),
        ('{"id": "b", "text": "a\\u0000b"}', "dump.jsonl:2: a null character"),
        ('{"id": "b", "text": "a\\ud800b"}', "dump.jsonl:2: half of a surrogate pair"),
        ('{"id": "b\\udfff", "text": "ab"}', "dump.jsonl:2: half of a surrogate pair"),
        ("[" * 100_000, "dump.jsonl:2: not JSON"),
        ('{"id": ' + "9" * 5000 + ', "text": "ab"}', "dump.jsonl:2: not JSON"),
        ('{"text": "' + "a" * 1_000_001 + '"}', "dump.jsonl:2: 1000001 characters"),
    ],
)
def test_a_bad_line(line: str, expected: str, tmp_path: Path, french: Pack) -> None:
    """It is named by file and line, and the lines around it are read."""
    first, second, third = results(f"{GOOD}\n{line}\n{GOOD.replace('a1', 'a3')}", tmp_path, french)

    assert (first, third) == ("a1", "a3")
    assert expected == second[: len(expected)]


def test_a_line_far_too_long(tmp_path: Path, french: Pack) -> None:
    """It is passed over and the next one is read."""
    line = b'{"id": "b", "text": "' + b"a" * 50_000_000 + b'"}'
    expected = ["a1", f"dump.jsonl:2: longer than {LARGEST} bytes; write one article a line", "a3"]

    actual = results(b"\n".join([GOOD.encode(), line, GOOD.replace("a1", "a3").encode()]), tmp_path, french)

    assert expected == actual


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (GOOD, ["a1"]),
        (f"\ufeff{GOOD}\r\n\r\n", ["a1"]),
        (GOOD.replace('"a1"', "17"), ["17"]),
        ("", ["dump.jsonl: the file is empty; nothing to read"]),
        ("\n \n", ["dump.jsonl: the file is empty; nothing to read"]),
        ("\ufeff", ["dump.jsonl: the file is empty; nothing to read"]),
        (GOOD.encode("utf-16"), ["a1"]),
        (b"\xfe\xff" + GOOD.encode("utf-16-be"), ["a1"]),
        (b"\x89PNG\r\n\x1a\n\0\0", ["dump.jsonl: a binary file, not JSON Lines; give one article a line"]),
    ],
)
def test_files(content: str | bytes, expected: list[str], tmp_path: Path, french: Pack) -> None:
    """Byte order marks and blank lines do no harm; a file of another kind is told as such."""
    assert expected == results(content, tmp_path, french)


def test_windows_1252_is_read(tmp_path: Path, french: Pack) -> None:
    """A dump that is not UTF-8 keeps its accents."""
    (tmp_path / "a.jsonl").write_bytes('{"id": "a", "text": "Été : « cœur »"}'.encode("cp1252"))

    (article,) = read(tmp_path, packs=[french])

    assert getattr(article, "text", None) == "Été : « cœur »"


def test_a_record_without_an_id_keeps_the_one_it_gets(tmp_path: Path, french: Pack) -> None:
    """It depends on the file and the content, not on the lines before it."""
    line = '{"text": "Douze arrestations."}'
    (alone,) = results(line, tmp_path, french)

    assert alone.startswith("dump:")
    assert [alone, "a1"] == results(f"{line}\n{GOOD}", tmp_path, french)
    assert ["a1", alone] == results(f"{GOOD}\n{line}", tmp_path, french)


def test_an_id_is_of_one_article(tmp_path: Path, french: Pack) -> None:
    """Another article under the same id is rejected; the same line again is passed over."""
    other = GOOD.replace("Douze", "Treize")
    expected = ["a1", "dump.jsonl:3: the id 'a1' is that of dump.jsonl:1; give it an id of its own"]

    assert expected == results(f"{GOOD}\n{GOOD}\n{other}", tmp_path, french)


@pytest.mark.parametrize(
    ("stated", "expected", "inferred"),
    [
        ("2024-11-06", "2024-11-06", ()),
        ("2024-11-06T23:30:00+01:00", "2024-11-06", ()),
        ("6 novembre 2024", "2024-11-06", ()),
        ("06/11/2024", "2024-11-06", ()),
        ("2024-13-45", "2019-05-12", ("published",)),
        ("2024", "2019-05-12", ("published",)),
        ("", "2019-05-12", ("published",)),
    ],
)
def test_the_date_given(stated: str, expected: str, inferred: tuple[str, ...], tmp_path: Path, french: Pack) -> None:
    """A day in any common writing is kept; what is no day is as good as nothing."""
    fields = {"id": "a", "lang": "fr", "published": stated, "text": "Publié le 12/05/2019\n\nDouze arrestations."}
    (tmp_path / "a.jsonl").write_text(json.dumps(fields), encoding="utf-8")

    (article,) = read(tmp_path, packs=[french])

    assert (expected, inferred) == (getattr(article, "published", None), getattr(article, "inferred", None))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kind": "official"}, "official"),
        ({"kind": "distractor"}, "unknown"),
        ({"kind": "distractor", "outlet": "Le Monde"}, "press"),
        ({"outlet": "lemonde.fr"}, "press"),
        ({"url": "https://www.interpol.int/fr/Actualites"}, "official"),
        ({"url": "https://blogs.mediapart.fr/x/1"}, "blog"),
        ({"url": "https://www.mediapart.fr/x/1"}, "press"),
        ({"url": "https://prefecture.nord.gouv.fr/x"}, "official"),
        ({"url": "https://jean.wordpress.com/x"}, "blog"),
        ({"outlet": "AFP"}, "agency"),
        ({"kind": "blog", "outlet": "Le Monde"}, "blog"),
        ({"outlet": "Le Phare de nulle part"}, "unknown"),
        ({"url": "http://[broken"}, "unknown"),
    ],
)
def test_the_kind(fields: dict[str, str], expected: str, tmp_path: Path, french: Pack) -> None:
    """A kind of the vocabulary is kept; otherwise the outlet and the url tell."""
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "a", "text": "Douze arrestations.", **fields}), encoding="utf-8")

    (article,) = read(path, packs=[french])

    assert expected == getattr(article, "kind", None)


MARKUP = (
    "<p>La police a interpell&eacute; <strong>158</strong> personnes.</p><ul><li>12 armes</li></ul><script>x</script>"
)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"text": MARKUP}, "La police a interpellé 158 personnes.\n\n  12 armes"),
        ({"content_html": MARKUP}, "La police a interpellé 158 personnes.\n\n  12 armes"),
        ({"text": "Moins de 5 kg : 3 < 5 </ 7, dit-il."}, "Moins de 5 kg : 3 < 5 </ 7, dit-il."),
        ({"text": "Voir <https://exemple.example/a> ou [158](arrests = 158)."}, "Voir <https://exemple.example/a> ou"),
        ({"text": "<p> </p>"}, "dump.jsonl:1: the text is empty"),
    ],
)
def test_a_text_that_is_html(fields: dict[str, str], expected: str, tmp_path: Path, french: Pack) -> None:
    """Editing systems export paragraphs with their tags; what only looks like one is left alone."""
    (tmp_path / "dump.jsonl").write_text(json.dumps(fields), encoding="utf-8")

    (article,) = read(tmp_path, packs=[french])

    assert expected == getattr(article, "text", str(article).replace(f"{tmp_path}/", ""))[: len(expected)]


def test_a_page_in_a_record(tmp_path: Path, french: Pack) -> None:
    """It is read as pages are; what the record states goes before what the page does."""
    fields = {
        "html": page(TEXTS[0], title="Titre de la page"),
        "headline": "Titre du dump",
        "link": "https://a.example/1",
    }
    (tmp_path / "dump.jsonl").write_text(json.dumps(fields), encoding="utf-8")

    (article,) = read(tmp_path, packs=[french])

    assert not isinstance(article, RejectedInput)
    assert TEXTS[0] in article.text
    assert (article.title, article.url, "Accueil" in article.text) == ("Titre du dump", "https://a.example/1", False)


def test_the_look_spares_a_page_in_a_record(tmp_path: Path) -> None:
    """Its source is looked at, before its text is extracted."""
    (tmp_path / "dump.jsonl").write_text(json.dumps({"html": page(TEXTS[0])}), encoding="utf-8")
    (raw,) = (raw for source in find_inputs([tmp_path]) for raw in find_raws(source) if isinstance(raw, Raw))
    shown: list[str] = []

    assert read_raw(raw, Reading(look_at_page=lambda source: bool(shown.append(source[:9])))) is None
    assert shown == ["<!DOCTYPE"]
