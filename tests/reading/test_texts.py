"""Text and markdown files, with and without a front matter."""

from pathlib import Path

import pytest

from extractor.errors import RejectedInput
from extractor.model import Article
from extractor.packs import Pack
from extractor.reading import read

BODY = "Les douaniers ont arrêté douze personnes dans la nuit.\n"


def first(path: Path, pack: Pack) -> Article:
    """Return the only article of a path."""
    (article,) = read(path, packs=[pack])
    if isinstance(article, RejectedInput):
        raise article
    return article


def test_a_front_matter_gives_the_fields(tmp_path: Path, french: Pack) -> None:
    """Its fields are those of JSON Lines, and the text begins after it."""
    path = tmp_path / "a.md"
    path.write_text(
        f'---\nid: b7\noutlet: "Le Phare : édition du soir"\npublished: 2024-11-06\nurl: null\nlang: fr\n---\n{BODY}',
        encoding="utf-8",
    )

    article = first(path, french)

    assert (
        article.id,
        article.outlet,
        article.published,
        article.url,
    ) == ("b7", "Le Phare : édition du soir", "2024-11-06", None)
    assert article.text == BODY
    assert article.inferred == ()


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"---\n{BODY}---\n{BODY}",
        f"---\nNord : douze arrestations\n---\n{BODY}",
        f"---\nid: a\n{BODY}",
        f"{BODY}---\nid: a\n---\n",
        f"  {BODY}\r\n{BODY}\n\n",
    ],
)
def test_a_text_without_front_matter_is_left_as_it_is(text: str, tmp_path: Path, french: Pack) -> None:
    """Bars and colons do not make a front matter: a known field between two bars at the top does."""
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())

    article = first(path, french)

    assert ("a", text) == (article.id, article.text)


def test_the_marks_of_a_gold_article_are_taken_off(tmp_path: Path, french: Pack) -> None:
    """An article of the corpus is read as its readers saw it."""
    path = tmp_path / "a.md"
    path.write_text("---\noutlet: x\noperations: []\n---\nLes [12](arrests = 12) suspects.\n", encoding="utf-8")

    assert first(path, french).text == "Les 12 suspects.\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "a.txt: the file is empty"),
        (b" \n\n", "a.txt: the file is empty"),
        (b"---\nid: a\n---\n", "a.txt: the text is empty"),
        (b"---\nid: a\ntitle: Nord : douze\n---\nTexte", "a.txt:3: the front matter cannot be read"),
        (b"---\nid: [a\n---\nTexte", "a.txt:"),
        (b"---\n- a\nid: b\n---\nTexte", "a.txt:"),
        (b"Un nul \0 ici", "a.txt: a binary file"),
        (b"a" * 1_000_001, "a.txt: 1000001 characters"),
        (b"a" * (8 * 2**20 + 1), "a.txt: larger than 8388608 bytes"),
        (b"---\nid: a\noperations: []\n---\n[12](arrests = 12 nonsense) suspects", "a.txt: cannot read 'nonsense'"),
    ],
)
def test_bad_files(content: bytes, expected: str, tmp_path: Path, french: Pack) -> None:
    """Each is rejected by its name, with what to do, and the next file is read."""
    (tmp_path / "a.txt").write_bytes(content)
    (tmp_path / "b.txt").write_text(BODY, encoding="utf-8")

    rejected, article = read(tmp_path, packs=[french])

    assert isinstance(rejected, RejectedInput)
    assert expected == str(rejected).replace(f"{tmp_path}/", "")[: len(expected)]
    assert getattr(article, "id", None) == "b"
