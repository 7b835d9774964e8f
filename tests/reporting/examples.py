"""Records built by hand: what the tests of reports show."""

from extractor.model import (
    Advice,
    Article,
    Claim,
    Discrepancy,
    Edition,
    Extraction,
    Figure,
    Operation,
    Quantity,
    Quote,
    Reason,
    Record,
    Source,
    Statement,
)

SENTENCES = {
    "a": "Plus de 1 800 arrestations : 1 846 personnes dans 61 pays.",
    "b": "La police a arrêté 1 864 personnes, dont 412 passeurs ; au Mali, 24.",
    "c": "Les 1 846 arrestations, a dit Interpol.",
}
SOURCES = (
    Source(article="a", outlet="agence-equinoxe.example", kind="agency", published="2024-03-14"),
    Source(article="b", outlet="courrier.example", kind="press", published="2024-03-15"),
    Source(article="c", outlet="quotidien.example", kind="press", published="2024-03-15", credit="Équinoxe"),
)


def statement(article: str, quote: str, value: float, **fields: object) -> Statement:
    """Return what an article states: its first mention of a number, exact and agreeing unless told otherwise."""
    source = next(source for source in SOURCES if source.article == article)
    start = SENTENCES[article].index(quote)
    known: dict[str, object] = {
        "modifier": "exact",
        "stance": "agrees",
        "probability": 0.7,
        "witness": 0,
        "sentence": SENTENCES[article],
        "outlet": source.outlet,
    }
    return Statement.model_validate(
        {"article": article, "value": value, "start": start, "end": start + len(quote), "quote": quote} | known | fields
    )


def figure(measure: str, best: float | None, *claims: Statement, **fields: object) -> Figure:
    """Return a figure that everybody agrees on unless told otherwise."""
    known: dict[str, object] = {
        "low": best,
        "high": best,
        "verdict": "agree",
        "grade": "corroborated",
        "confidence": 0.9,
        "witnesses": 2,
        "articles": len(claims),
    }
    return Figure.model_validate({"measure": measure, "best": best, "claims": claims} | known | fields)


ARRESTS = figure(
    "arrests",
    1846,
    statement("a", "1 846", 1846),
    statement("a", "1 800", 1800, modifier="over", stance="compatible"),
    statement("b", "1 864", 1864, stance="slip", witness=1),
    statement("c", "1 846", 1846),
    low=1846,
    high=1864,
    confidence=0.714,
    raw_confidence=0.668,
    verdict="conflict",
    grade="contested",
    reasons=(Reason(name="prior", weight=-0.4), Reason(name="agency", weight=1.1)),
    discrepancies=(
        Discrepancy(kind="transposition", values=(1846, 1864), articles={"1846": ("a", "c"), "1864": ("b",)}),
    ),
    advice=Advice(name="read_official", speaker="Interpol", date="2024-03-14"),
)
COUNTRIES = figure("countries", 61, statement("a", "61", 61), verdict="single", grade="single source")
PART = figure("arrests", 412, statement("b", "412", 412), scope="part", counted="passeurs")
LOCAL = figure("arrests", 24, statement("b", "24", 24), scope="local", place="ML")
MISTRAL = Record(
    key="mistral-2",
    name="Mistral II",
    start="2024-03-04",
    end="2024-03-10",
    articles=("a", "b", "c"),
    sources=SOURCES,
    copies=(("a", "c"),),
    figures={"countries": COUNTRIES, "arrests": ARRESTS},
    others=(PART, LOCAL),
    editions=(Edition(key="mistral", name="Mistral"),),
)
QUIET = Record(
    key="corail",
    name="Corail",
    start="2023-01",
    end="2023-01",
    articles=("b",),
    sources=(SOURCES[1],),
    figures={"drugs_kg": figure("drugs_kg", 27500, statement("b", "24", 27500, unit="kg"), unit="kg")},
)


def extraction(article: str, *, operation: bool = True) -> Extraction:
    """Return the extraction of an article of the examples, with one claim where it has an operation."""
    text = SENTENCES[article]
    number = next(word for word in ("1 846", "1 864") if word in text)
    start = text.index(number)
    claim = Claim(
        operation="mistral-2",
        measure="arrests",
        quantity=Quantity(value=float(number.replace(" ", ""))),
        scope="total",
        quote=Quote(start=start, end=start + len(number), text=number),
        sentence=Quote(start=0, end=len(text), text=text),
    )
    return Extraction(
        article=Article(id=article, text=text),
        operations=(Operation(key="mistral-2", name="Mistral II"),) if operation else (),
        claims=(claim,) if operation else (),
    )
