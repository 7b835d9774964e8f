"""Calls of `recoupe` on files of the test's own, without a model."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from extractor.errors import Reject
from extractor.model import Article, Claim, Extraction, Operation, Quantity, Quote
from extractor.model.serial import write_extraction

TEXTS = {
    "agence": "Opération Mistral II : 1 846 arrestations dans 61 pays, a annoncé Interpol jeudi.",
    "courrier": "Mistral II, c'est 1 864 personnes arrêtées, selon Interpol. Rien d'autre n'a filtré.",
    "mairie": "Le conseil municipal de 38 élus a voté le budget.",
}
NUMBERS = {"1 846": ("arrests", 1846.0), "1 864": ("arrests", 1864.0), "61": ("countries", 61.0)}
"""What the extractor of these tests finds."""


class Spotter:
    """An extractor that knows a few numbers by heart: what the command needs of one, and no model."""

    def __init__(self) -> None:
        """Begin with nothing left out."""
        self.left: Counter[str] = Counter()

    def extract_all(self, articles: Iterable[Article], rejected: Reject | None = None) -> Iterator[Extraction]:
        """Yield the extraction of each article, in order."""
        yield from map(spot, articles)


def spot(article: Article) -> Extraction:
    """Return the known numbers of an article as claims about Mistral II."""
    found = [(article.text.index(number), number) for number in NUMBERS if number in article.text]
    claims = tuple(
        Claim(
            operation="mistral-2",
            measure=NUMBERS[number][0],
            quantity=Quantity(value=NUMBERS[number][1]),
            scope="total",
            quote=Quote(start=start, end=start + len(number), text=number),
            sentence=Quote(start=0, end=len(article.text), text=article.text),
            confidence=0.9,
        )
        for start, number in sorted(found)
    )
    operation = Operation(key="mistral-2", name="Mistral II", stem="mistral", edition=2)
    return Extraction(article=article, operations=(operation,) if claims else (), claims=claims)


def article_line(name: str, **fields: object) -> str:
    """Return one of the texts as a line of a dump."""
    known = {"id": name, "text": TEXTS[name], "outlet": f"{name}.example", "lang": "fr", "published": "2024-03-14"}
    return json.dumps(known | fields, ensure_ascii=False)


def extraction_line(name: str, **fields: object) -> str:
    """Return a line as `recoupe extract` writes it."""
    extraction = spot(Article(id=name, text=TEXTS[name], outlet=f"{name}.example", published="2024-03-14"))
    return json.dumps({"recoupe": "0.1.0"} | write_extraction(extraction) | fields, ensure_ascii=False)


def write_lines(path: Path, *lines: str) -> str:
    """Write a JSONL file and return its path as it is typed."""
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return str(path)


def objects(output: str) -> list[dict[str, object]]:
    """Return the objects of JSONL output."""
    return [json.loads(line) for line in output.splitlines()]
