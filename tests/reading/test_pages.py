"""HTML pages: the article, its metadata, and pages without one."""

import logging
from pathlib import Path

import pytest

from extractor.errors import RejectedInput
from extractor.model import Article
from extractor.packs import Pack
from extractor.reading import read

PARAGRAPHS = (
    "Les douaniers ont arrêté douze personnes et saisi 2 500 kilos de cocaïne dans la nuit de lundi à mardi.",
    "La cargaison était cachée sous des palettes de fruits, dans un conteneur parti d’Équateur trois semaines avant.",
    "Le parquet de Lille a ouvert une information judiciaire pour importation de stupéfiants en bande organisée.",
    "Les suspects, âgés de 19 à 54 ans, ont été placés en détention provisoire, a précisé la procureure mercredi.",
)
PAGE = """<!DOCTYPE html><html lang="fr-FR"><head>{head}<title>Douze arrestations au port | Le Phare</title>
<meta property="og:title" content="Douze arrestations au port"><meta property="og:site_name" content="Le Phare">
<meta property="article:published_time" content="2024-11-06T18:00:00+01:00"></head>
<body><nav><a href="/">Accueil</a> <a href="/monde">Monde</a> <a href="/sport">Sport</a></nav>
<article><h1>Douze arrestations au port</h1>{paragraphs}</article>
<footer><p>Abonnez-vous pour 1 euro</p><a href="/mentions">Mentions légales</a></footer></body></html>"""


def page(head: str = '<meta charset="utf-8">') -> str:
    """Return a page with an article."""
    return PAGE.format(head=head, paragraphs="".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS))


def article_of(content: bytes, folder: Path, pack: Pack) -> Article:
    """Return the article of a page."""
    (folder / "a.html").write_bytes(content)
    (article,) = read(folder / "a.html", packs=[pack])
    if isinstance(article, RejectedInput):
        raise article
    return article


def test_the_article_of_a_page(tmp_path: Path, french: Pack) -> None:
    """Its text without menus, and its title, outlet, date and language from the metadata: nothing inferred."""
    article = article_of(page().encode(), tmp_path, french)

    assert all(paragraph in article.text for paragraph in PARAGRAPHS)
    assert "Mentions" not in article.text
    assert (
        article.id,
        article.title,
        article.outlet,
        article.published,
        article.language,
    ) == ("a", "Douze arrestations au port", "Le Phare", "2024-11-06", "fr")
    assert article.inferred == ()


def test_lists_and_tables_are_kept(tmp_path: Path, french: Pack) -> None:
    """Results of operations often stand in them."""
    listed = "<ul><li>1 209 suspects arrêtés ;</li><li>25 centres fermés.</li></ul>"
    table = "<table><tr><th>Pays</th><th>Arrestations</th></tr><tr><td>Angola</td><td>60</td></tr></table>"
    content = page().replace("</p><p>Les suspects", f"</p>{listed}{table}<p>Les suspects").encode()

    text = article_of(content, tmp_path, french).text

    assert [figure for figure in ("1 209 suspects", "25 centres", "60") if figure not in text] == []


def test_an_outlet_known_by_its_address(tmp_path: Path, french: Pack) -> None:
    """It is named as in the list of sources, and its kind is known."""
    head = '<meta charset="utf-8"><link rel="canonical" href="https://www.lemonde.fr/international/article/1.html">'

    article = article_of(page(head).encode(), tmp_path, french)

    assert (article.outlet, article.kind) == ("Le Monde", "press")
    assert article.url == "https://www.lemonde.fr/international/article/1.html"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="utf-8">', "utf-8"),
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="utf-8">', "cp1252"),
        ('<meta charset="klingon">', "utf-8"),
        ('<meta charset="rot13">', "utf-8"),
        ("", "utf-8-sig"),
        ("", "utf-16"),
    ],
)
def test_encodings(head: str, encoding: str, tmp_path: Path, french: Pack) -> None:
    """A page says its encoding, and sometimes wrongly: accents come out all the same."""
    assert PARAGRAPHS[1] in article_of(page(head).encode(encoding), tmp_path, french).text


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"<html><head><title>Vide</title></head><body></body></html>", "a.html: no article in this page"),
        (b"<html><body><nav><a href='/'>Accueil</a><a href='/a'>Monde</a></nav></body></html>", "a.html: no article"),
        (b"<html><body><script>var a = 1;</script></body></html>", "a.html: no article"),
        (b"<" * 1000, "a.html: no article"),
        (b"", "a.html: the file is empty"),
        (b"<html>\0\0\0\0\0</html>", "a.html: "),
    ],
)
def test_pages_without_an_article(content: bytes, expected: str, tmp_path: Path, french: Pack) -> None:
    """They are rejected by their name."""
    with pytest.raises(RejectedInput) as caught:
        article_of(content, tmp_path, french)

    assert expected == str(caught.value).replace(f"{tmp_path}/", "")[: len(expected)]


def test_deep_pages_do_not_break_the_reader(tmp_path: Path, french: Pack) -> None:
    """A page nested ten thousand times gives its article or a rejection, and no stack trace."""
    (tmp_path / "a.html").write_bytes(b"<div>" * 10_000 + page().encode())
    (tmp_path / "b.txt").write_text("Douze arrestations.", encoding="utf-8")

    *_, last = read(tmp_path, packs=[french])

    assert getattr(last, "id", None) == "b"


def test_nothing_is_written_on_standard_error(tmp_path: Path, french: Pack, capfd: pytest.CaptureFixture[str]) -> None:
    """What trafilatura has to say of a page is not for the reader's eyes."""
    (tmp_path / "a.html").write_bytes(b"<html><body></body></html>")
    logging.getLogger("trafilatura").propagate = True

    list(read(tmp_path, packs=[french]))

    assert capfd.readouterr().err == ""
