"""From paths to articles: what is worked out from the text, and what a bad input does to the others."""

from pathlib import Path

import pytest

from extractor.errors import MissingInput, RejectedInput
from extractor.model import Article
from extractor.packs import Pack
from extractor.reading import Reading, find_inputs, read, read_input

ARTICLE = """Douze arrestations dans les ports de la Manche

Interpol a annoncé mercredi 6 novembre la fin d’une opération menée avec la douane dans les ports de la Manche.

L’assemblée de l’organisation, ouverte lundi 4 novembre 2024, en a été informée par les autorités du pays.

Lire aussi : Trois tonnes saisies à Anvers

Le Monde avec l’AFP
"""


def article_of(text: str, folder: Path, pack: Pack) -> Article:
    """Return the article of a text."""
    (folder / "a.txt").write_text(text, encoding="utf-8")
    (article,) = read(folder / "a.txt", packs=[pack])
    if isinstance(article, RejectedInput):
        raise article
    return article


def test_what_is_inferred_is_named(tmp_path: Path, french: Pack) -> None:
    """Without metadata, the text itself gives what it can, and the article says which fields these are."""
    article = article_of(ARTICLE, tmp_path, french)

    assert (
        article.outlet,
        article.published,
        article.language,
        article.title,
        article.credit,
        article.kind,
    ) == ("Le Monde", "2024-11-06", "fr", "Douze arrestations dans les ports de la Manche", "AFP", "press")
    assert article.inferred == ("outlet", "published", "language", "title", "credit", "kind")
    assert [quote.text for quote in article.boilerplate] == ["Lire aussi : Trois tonnes saisies à Anvers"]
    assert article.text == ARTICLE


def test_what_the_text_does_not_say_stays_unknown(tmp_path: Path, french: Pack) -> None:
    """Nothing is invented."""
    article = article_of("Les douaniers ont arrêté douze personnes dans la nuit.\n", tmp_path, french)

    assert (
        article.outlet,
        article.published,
        article.title,
        article.credit,
        article.kind,
        article.inferred,
    ) == (None, None, None, None, "unknown", ("language",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Titre de page | Le Phare\nDouze arrestations dans les ports\n\nTexte.", "Douze arrestations dans les ports"),
        ("# Douze arrestations dans les ports\n\nTexte.", "Douze arrestations dans les ports"),
        ("COMMUNIQUÉ DE PRESSE\nDouze arrestations dans les ports\n\nTexte.", "Douze arrestations dans les ports"),
        ("La Haye, le 4 mai 2023\nDouze arrestations dans les ports\n\nTexte.", "Douze arrestations dans les ports"),
        ("NORD | Douze arrestations dans les ports\n\nTexte.", "NORD | Douze arrestations dans les ports"),
        ("FAITS DIVERS\nDouze arrestations dans les ports\n\nTexte.", "Douze arrestations dans les ports"),
        ("Publié le 3 mai 2022\nDouze arrestations dans les ports !\n\nTexte.", "Douze arrestations dans les ports !"),
        ("Les douaniers ont arrêté douze personnes dans les ports.\n\nLa suite du texte est ici.", None),
        ("Douze arrestations dans les ports", None),
    ],
)
def test_the_headline(text: str, expected: str | None, tmp_path: Path, french: Pack) -> None:
    """The first line that is neither menu, label, section nor body."""
    text = text.replace("Texte.", "Les douaniers de la brigade ont fouillé le navire dans la nuit avec les gendarmes.")

    assert expected == article_of(text, tmp_path, french).title


def test_all_faults_of_a_folder_are_told_and_the_rest_is_read(tmp_path: Path, french: Pack) -> None:
    """One input that cannot be read costs nobody anything."""
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text("Douze arrestations.", encoding="utf-8")
    (tmp_path / "c.txt").write_bytes(b"\x89PNG\0\0\0\0")
    (tmp_path / "d.jsonl").write_text('{"text": 1}\n{"id": "d2", "text": "Onze."}\n', encoding="utf-8")
    (tmp_path / "e.txt").symlink_to(tmp_path / "gone")
    expected = [
        "a.txt: the file is empty; nothing to read",
        "b",
        "c.txt: a binary file, not text; give the text of the article",
        "d.jsonl:1: `text` is no string; put it in quotes",
        "d2",
        "e.txt: no plain file, or a folder that cannot be opened; check it",
    ]

    assert expected == shown(tmp_path, french)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.pdf", "a.pdf: not a format that Recoupe reads; it reads .txt, .md, "),
        ("empty", "empty: no file to read in this folder; Recoupe reads .txt, .md, "),
    ],
)
def test_what_is_named_but_not_readable(name: str, expected: str, tmp_path: Path, french: Pack) -> None:
    """The message lists the formats."""
    path = tmp_path / name
    path.write_bytes(b"x") if path.suffix else path.mkdir()

    (actual,) = shown(path, french)

    assert expected == actual[: len(expected)]


def test_missing_paths_raise_before_anything_is_read(tmp_path: Path, french: Pack) -> None:
    """The call itself fails, not the first step of the iteration."""
    with pytest.raises(MissingInput):
        read(tmp_path / "gone.txt", packs=[french])


def test_two_files_with_the_same_given_id(tmp_path: Path, french: Pack) -> None:
    """The second article is rejected; the message names both places."""
    (tmp_path / "a.md").write_text("---\nid: x\n---\nDouze.", encoding="utf-8")
    (tmp_path / "b.md").write_text("---\nid: x\n---\nTreize.", encoding="utf-8")

    first, second = shown(tmp_path, french)

    assert ("x", f"b.md: the id 'x' is that of {tmp_path}/a.md; give it an id of its own") == (
        first,
        second if str(tmp_path) in second else second.replace("that of a.md", f"that of {tmp_path}/a.md"),
    )


def test_one_input_at_a_time(tmp_path: Path, french: Pack) -> None:
    """Whoever shows the progress reads input by input."""
    (tmp_path / "d.jsonl").write_text('{"id": "1", "text": "Un."}\n{"id": "2", "text": "Deux."}\n', encoding="utf-8")

    (source,) = find_inputs([tmp_path])

    assert [getattr(article, "id", None) for article in read_input(source, Reading((french,)))] == ["1", "2"]


def test_a_text_is_never_altered(tmp_path: Path, french: Pack) -> None:
    """Spaces, line ends and decomposed accents are those of the file."""
    text = "  E\u0301te\u0301 :\u00a0« 2\u202f500 »\r\n\r\n\tFin \n"
    (tmp_path / "a.txt").write_bytes(text.encode())

    (article,) = read(tmp_path, packs=[french])

    assert text == getattr(article, "text", None)


def shown(path: Path, pack: Pack) -> list[str]:
    """Return the id of every article and the message of every rejection under a path."""
    folder = path if path.is_dir() and any(path.iterdir()) else path.parent
    found = read(path, packs=[pack])
    return [str(one).replace(f"{folder}/", "") if isinstance(one, RejectedInput) else one.id for one in found]


def test_fields_are_named_in_a_call(tmp_path: Path, french: Pack) -> None:
    """From Python as on the command line."""
    (tmp_path / "a.csv").write_text("storia;quando\nDouze arrestations.;2024-11-06\n", encoding="utf-8")

    (article,) = read(tmp_path, packs=[french], fields="text=storia,published=quando")

    assert (getattr(article, "text", ""), getattr(article, "published", "")) == ("Douze arrestations.", "2024-11-06")
