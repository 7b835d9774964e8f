"""The gate: what it refuses holds no claim, and ordinary news does not get past it."""

import re
from collections.abc import Callable
from html import escape

import pytest

from extractor import Extractor, read
from extractor.errors import RejectedInput
from extractor.model import Article
from extractor.packs import Pack, available_languages, load_pack
from extractor.packs.contents import examples
from extractor.packs.marks import read_marks
from extractor.running.extractor import gate_of
from tests.claims import test_actions, test_people, test_press, test_scopes, test_silence, test_things
from tests.claims.claim_marks import LEAD
from tests.house.source import ROOT

FAMILIES = (test_people, test_actions, test_things, test_scopes, test_press, test_silence)
SENTENCES = [read_marks(sentence)[0] for family in FAMILIES for sentence in family.ROWS]
CORPUS = [article for article in read(ROOT / "corpus") if not isinstance(article, RejectedInput)]
POLICE = "Les gendarmes étaient sur place."
"""A sentence with which a figure counts wherever it stands."""


@pytest.fixture(scope="session")
def open_gate(french: Pack) -> Extractor:
    """Return an extractor that reads every article in full."""
    return Extractor(french, model=False, gate=False)


def said(text: str, extractor: Extractor) -> tuple[object, ...]:
    """Return operations and claims of a text."""
    extraction = extractor.extract(Article(id="article", text=text))
    return extraction.operations, extraction.claims


@pytest.mark.parametrize("article", CORPUS, ids=lambda article: article.id)
def test_the_corpus_says_the_same(article: Article) -> None:
    """With the gate and without it, every claim of every article is the same, each read in its own language."""
    assert Extractor(model=False, gate=False).extract(article) == Extractor(model=False).extract(article)


@pytest.mark.model
def test_the_corpus_says_the_same_with_the_model() -> None:
    """The same with the parse."""
    assert Extractor(gate=False).extract_batch(CORPUS) == Extractor().extract_batch(CORPUS)


MUTATIONS: dict[str, Callable[[str], str]] = {
    "narrow spaces": lambda text: re.sub(r"(?<=\d) (?=\d)", "\u202f", text),
    "wide spaces": lambda text: text.replace(" ", "\u00a0"),
    "straight signs": lambda text: text.replace("’", "'").replace("« ", '"').replace(" »", '"'),
    "curly signs": lambda text: text.replace("'", "’"),
    "capitals": str.upper,
    "broken lines": lambda text: re.sub(r"(?<=, )", "\n", text),
    "one line": lambda text: " ".join(text.split()),
    "without titles": lambda text: text.partition("\n")[2],
    "last first": lambda text: "\n\n".join(reversed(text.split("\n\n"))),
    "worth it": lambda text: re.sub(
        r"(?m)^", "Un chiffre d'affaires de 12 millions d'euros, en 3 jours. ", text, count=1
    ),
}


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_mutations_of_the_corpus_say_the_same(mutation: str) -> None:
    """Articles of every language as other desks would type, cut and order them."""
    mutated = [MUTATIONS[mutation](article.text) for article in CORPUS[::6]]
    articles = [Article(id=str(number), text=text) for number, text in enumerate(mutated)]
    languages = [article.language for article in CORPUS[::6]]
    articles = [one.model_copy(update={"language": known}) for one, known in zip(articles, languages, strict=True)]

    assert Extractor(model=False, gate=False).extract_batch(articles) == Extractor(model=False).extract_batch(articles)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize(
    "frame", ["{}", LEAD + "{}", "{} " + POLICE, "Titre\n\n" + 7 * "Il faisait beau. " + "{} " + POLICE]
)
def test_sentences_say_the_same(sentence: str, frame: str, extractor: Extractor, open_gate: Extractor) -> None:
    """Alone, after the name of an operation, beside police, and far below the lead."""
    text = frame.format(sentence)

    assert said(text, open_gate) == said(text, extractor)


@pytest.mark.parametrize("language", available_languages())
def test_examples_of_packs_say_the_same(language: str) -> None:
    """Every example of every pack, in every language."""
    pack = load_pack(language)
    texts = [
        read_marks(line.text)[0] for listing in examples(pack) if "events" in listing.path for line in listing.lines
    ]
    gated, full = Extractor(pack, model=False), Extractor(pack, model=False, gate=False)

    assert [said(text, full) for text in texts] == [said(text, gated) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Il a plu toute la matinée.",
        "Neige : 12 cols fermés.",
        "Les Merlus se sont imposés 3 à 1 devant 12 000 spectateurs.\n\nLe gardien a repoussé deux penaltys.",
        "Le conseil municipal a voté un budget de 45 millions d'euros, en hausse de 2 %.",
        "Le festival attend 30 000 visiteurs sur 4 scènes, du 3 au 6 juillet.",
        "La saison des Lions s'achève par une opération blanche et 12 points au classement.",
        "L'entreprise emploie 340 salariés et en recrutera 25 d'ici à l'été.",
        "Le groupe a publié un chiffre d'affaires de 82 millions d'euros, en hausse de 12 %.",
        "Les pompiers ont cherché l'enfant pendant 12 heures avant de le retrouver.",
    ],
)
def test_ordinary_news_is_refused(text: str, french: Pack) -> None:
    """Numbers alone, and words of an operation alone, are no reason to read an article."""
    assert not gate_of(french).admits(text)


@pytest.mark.parametrize(
    "text",
    [
        "Trois personnes ont été arrêtées.",
        "TROIS HOMMES INTERPELLES A LYON",
        "Arrestations : 27",
        "Les douaniers ont fait des interpellations au Ghana (103) et au Togo (21).",
        "Le nombre d'armes retrouvées n'a pas bougé : 128.",
        "Saisies :\n- 12 fusils\n- 3 voitures",
        "L’opération\u00a0« Corail » a pris fin. La police est satisfaite.",
        "Saisie de 12\u202ft de cannabis",
        "Douze personnes mises en  garde\u00a0à vue.",
    ],
)
def test_what_tells_an_operation_is_admitted(text: str, french: Pack) -> None:
    """Capitals without accents, labels, odd spaces and broken lines are no obstacle."""
    assert gate_of(french).admits(text)


PAGE = """<!DOCTYPE html><html><head><title>Journal</title><script>var a = "12 personnes arrêtées";</script></head>
<body><nav><a href="/">Sport</a></nav><article><h1>{title}</h1><p>{words}</p></article></body></html>"""


@pytest.mark.parametrize(
    "words",
    [
        "Trois hommes ont &eacute;t&eacute; arr&#234;t&eacute;s.",
        "<b>Trois</b> hommes ont été <a href='x'>arrêtés</a>.",
        "Trois hommes\n   ont été\n   arrêtés.",
        "<span>T</span>rois hommes ont été arr<em>êtés</em>.",
        "Il faisait beau. " * 9 + "Trois hommes ont été arrêtés.",
    ],
)
def test_a_page_is_admitted_by_its_source(words: str, french: Pack) -> None:
    """However its letters are spelt, its lines are broken and its words are set."""
    assert gate_of(french).admits_page(PAGE.format(title="Lyon", words=words))


@pytest.mark.parametrize("words", ["Il faisait beau sur 3 plages.", "Un &lt;12&gt; municipal."])
def test_an_ordinary_page_is_refused(words: str, french: Pack) -> None:
    """What stands in scripts alone is no text."""
    assert not gate_of(french).admits_page(PAGE.format(title="Plages", words=words))


@pytest.mark.parametrize("article", CORPUS, ids=lambda article: article.id)
def test_pages_of_the_corpus_are_admitted(article: Article) -> None:
    """Whatever says something as a text gets past as a page, with the pack of its language."""
    reader = Extractor(model=False, gate=False)
    paragraphs = "</p>\n<p>".join(escape(line) for line in article.text.split("\n") if line.strip())
    says, pack = reader.extract(article), reader.pack_for(article)
    admitted = pack is not None and gate_of(pack).admits_page(PAGE.format(title="", words=paragraphs))

    assert admitted or not (says.operations or says.claims)
