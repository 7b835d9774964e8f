"""From gold to what the program makes of the same articles, given nothing but what a file says of them."""

from collections.abc import Iterable, Iterator, Mapping

from extractor.errors import GoldError, RejectedInput
from extractor.evaluation.gold import GoldArticle, GoldClaim
from extractor.model import Article, Claim, Extraction, Quantity, Quote
from extractor.reading import read


def read_articles(gold: Iterable[GoldArticle]) -> Iterator[Article]:
    """Yield the articles of gold as the program reads them: without their gold, the rest worked out.

    Raises:
        GoldError: an article that the program cannot read, or reads with another text than gold has.
    """
    wanted = {_origin(each.article): each for each in gold}
    for article in read(*sorted({file for file, _ in wanted})):
        if isinstance(article, RejectedInput):
            raise GoldError(str(article))
        file, record = origin = _origin(article)
        own = wanted[origin]
        if own.article.text != article.text:
            place = file if record is None else f"{file}:{record}"
            raise GoldError(f"{place}: the text that is read is not that of gold; save it as plain UTF-8")
        yield article.model_copy(update={"id": own.article.id})


def _origin(article: Article) -> tuple[str, int | None]:
    return (article.origin.file, article.origin.record) if article.origin else ("", None)


def gold_extractions(gold: Iterable[GoldArticle], articles: Mapping[str, Article]) -> Iterator[Extraction]:
    """Yield what an extraction without any mistake would be, so that reconciling is measured alone."""
    for each in gold:
        yield Extraction(
            article=articles.get(each.article.id, each.article),
            operations=each.operations,
            claims=tuple(_claim(claim) for claim in each.claims),
        )


def _claim(claim: GoldClaim) -> Claim:
    return Claim(
        operation=claim.operation,
        measure=claim.measure,
        quantity=Quantity(value=claim.value, high=claim.high, modifier=claim.modifier, unit=claim.unit),
        scope=claim.scope,
        place=claim.place,
        attribution=claim.attribution,
        quote=Quote(start=claim.start, end=claim.end, text=claim.quote),
    )
