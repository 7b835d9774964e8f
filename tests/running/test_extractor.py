"""Articles become extractions, one at a time, and the model is only loaded where it has something to do."""

from collections.abc import Iterator, Sequence

import pytest

from extractor import Extractor
from extractor.errors import RejectedInput, UsageError
from extractor.model import Article, Extraction, Origin
from extractor.packs import Pack
from extractor.parsing import Document
from extractor.parsing import model as parsing_model
from extractor.running import extractor as module

MISTRAL = Article(
    id="mistral", text="Mistral II est close. Lors de l'opération Mistral II, 158 personnes ont été arrêtées."
)
RAIN = Article(id="rain", text="Il a plu toute la matinée.")
SNOW = Article(id="snow", text="Neige : 12 cols fermés.")


def refuse(_: str) -> None:
    """Stand for a model that must not be loaded."""
    raise AssertionError("the model was loaded")


def test_an_article_is_kept_as_it_is(french: Pack) -> None:
    """The extraction holds the article that was given."""
    extraction = Extractor(french, model=False).extract(MISTRAL)

    assert extraction.article is MISTRAL


@pytest.mark.parametrize("article", [RAIN, SNOW, Article(id="empty", text="")])
def test_an_article_without_operation(article: Article, french: Pack) -> None:
    """Nothing is found, and nothing is invented."""
    assert Extraction(article=article) == Extractor(french, model=False).extract(article)


def test_extractions_come_in_the_order_of_the_articles(french: Pack) -> None:
    """One each, those without any operation too."""
    extractions = Extractor(french, model=False).extract_all([SNOW, MISTRAL, RAIN])

    assert [extraction.article.id for extraction in extractions] == ["snow", "mistral", "rain"]


def test_articles_are_read_one_at_a_time(french: Pack) -> None:
    """The second is asked for after the first was given back: memory is flat."""
    asked: list[str] = []

    def articles() -> Iterator[Article]:
        for article in (MISTRAL, RAIN):
            asked.append(article.id)
            yield article

    next(Extractor(french, model=False).extract_all(articles()))

    assert asked == ["mistral"]


def test_an_article_says_the_same_after_another(french: Pack) -> None:
    """Nothing carries over from article to article."""
    extractor = Extractor(french, model=False)
    expected = extractor.extract(MISTRAL)

    *_, actual = extractor.extract_all([SNOW, MISTRAL, RAIN, MISTRAL])

    assert expected == actual


def test_the_language_is_a_code_or_a_pack(french: Pack) -> None:
    """By default it is that of the packs."""
    expected = Extractor(french, model=False).extract(MISTRAL)

    assert expected == Extractor("fr", model=False).extract(MISTRAL)
    assert expected == Extractor(model=False).extract(MISTRAL)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fr", ["158"]), (None, ["158"]), ("tlh", [])],
)
def test_an_article_is_read_with_the_pack_of_its_language(language: str | None, expected: list[str]) -> None:
    """One that nobody could tell the language of is read with the default pack, one without a pack with none."""
    article = MISTRAL.model_copy(update={"language": language})

    extraction = Extractor(model=False).extract(article)

    assert expected == [claim.quote.text for claim in extraction.claims]


def test_articles_without_a_pack_are_counted_and_left(french: Pack) -> None:
    """All others are extracted; an extractor of one language asks for none."""
    articles = [MISTRAL.model_copy(update={"id": f"{n}", "language": n}) for n in ("tlh", "fr", "la", "tlh")]
    extractor = Extractor(model=False)

    assert [extraction.article.id for extraction in extractor.extract_all(articles)] == ["fr"]
    assert extractor.left == {"tlh": 2, "la": 1}
    assert len(list(Extractor(french, model=False).extract_all(articles))) == len(articles)


def test_a_language_without_pack_is_refused() -> None:
    """The error names it."""
    with pytest.raises(UsageError, match="tlh"):
        Extractor("tlh")


def test_no_model_is_loaded_unless_asked(french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """`model=False` finds claims by the words alone."""
    monkeypatch.setattr(parsing_model, "load_model", refuse)

    (claim,) = Extractor(french, model=False).extract(MISTRAL).claims

    assert claim.quote.text == "158"


def test_no_model_is_loaded_for_nothing(french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """An article without number and operation is not parsed."""
    monkeypatch.setattr(parsing_model, "load_model", refuse)

    assert Extraction(article=RAIN) == Extractor(french).extract(RAIN)


def test_a_model_that_is_not_installed_is_done_without(french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """The extraction is then that of no model."""
    monkeypatch.setattr(parsing_model, "load_model", lambda _: None)

    assert Extractor(french, model=False).extract(MISTRAL) == Extractor(french).extract(MISTRAL)


def test_only_counts_beside_an_event_are_parsed(french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence without a number, or in which nothing happens to what is counted, is never given to the model."""
    given: list[frozenset[int]] = []

    def watch(chosen: Sequence[tuple[Document, frozenset[int]]], _: Pack) -> list[Document]:
        given.extend(indices for _, indices in chosen)
        return [document for document, _ in chosen]

    monkeypatch.setattr(module, "parse", watch)

    Extractor(french).extract(MISTRAL)

    assert given == [frozenset({1})]


@pytest.mark.model
def test_many_articles_together_say_what_each_says_alone(french: Pack) -> None:
    """Sentences that are parsed in one batch stay those of their articles."""
    extractor, articles = Extractor(french), [SNOW, MISTRAL, RAIN, MISTRAL]
    expected = [extractor.extract(article) for article in articles]

    assert expected == extractor.extract_batch(articles)


def broken(document: Document, *_: object) -> Extraction:
    """Stand for an extraction that one article breaks."""
    if document.article.id == "mistral":
        raise IndexError("tuple index out of range")
    return Extraction(article=document.article)


BAZAAR = Article(
    id="bazaar", text="L'opération Bazar a conduit à 12 arrestations.", origin=Origin(file="a.jsonl", record=3)
)
"""Another article that reaches the extraction."""
BREAKING = MISTRAL.model_copy(update={"origin": Origin(file="a.jsonl", record=2)})


def test_an_article_that_breaks_the_extraction_is_passed_over(french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others are read; file, record and reason are told."""
    monkeypatch.setattr(module, "extract_claims", broken)
    rejected: list[RejectedInput] = []

    found = list(Extractor(french, model=False).extract_all([BREAKING, BAZAAR], rejected.append))

    assert [extraction.article.id for extraction in found] == ["bazaar"]
    assert [str(one) for one in rejected] == [
        "a.jsonl:2: article 'mistral' cannot be extracted (IndexError: tuple index out of range); tell us of it"
    ]


def test_a_batch_loses_only_the_article_that_breaks(french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others of its batch are extracted, in order, and its reason is told: a worker lives on."""
    monkeypatch.setattr(module, "extract_claims", broken)

    found = Extractor(french, model=False).extract_each([SNOW, BREAKING, BAZAAR])

    assert [one.place if isinstance(one, RejectedInput) else one.article.id for one in found] == [
        "snow",
        "a.jsonl:2",
        "bazaar",
    ]


def test_without_anybody_to_tell_there_is_a_warning(french: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    """From Python, nothing is lost in silence."""
    monkeypatch.setattr(module, "extract_claims", broken)

    with pytest.warns(UserWarning, match="article 'mistral' cannot be extracted"):
        assert list(Extractor(french, model=False).extract_all([MISTRAL])) == []
