"""Extractions and records as rows of CSV."""

import pytest

from extractor.model import Article, Bound, Extraction
from extractor.reporting.columns import CLAIM_COLUMNS, FIGURE_COLUMNS
from extractor.reporting.tables import claim_rows, figure_rows
from tests.reporting.examples import ARRESTS, MISTRAL, extraction


def test_a_row_a_claim() -> None:
    """Every column is filled by what the claim says; what is unknown is empty."""
    expected = {"article": "b", "operation": "mistral-2", "name": "Mistral II", "main": "true", "measure": "arrests"}
    expected |= {"value": "1864", "modifier": "exact", "scope": "total", "from": "19", "to": "24", "quote": "1 864"}
    expected |= {"kind": "unknown", "sentence": "La police a arrêté 1 864 personnes, dont 412 passeurs ; au Mali, 24."}

    (row,) = claim_rows(extraction("b"))

    assert expected == {name: cell for name, cell in zip(CLAIM_COLUMNS, row, strict=True) if cell}


def test_a_claim_of_an_unknown_operation_keeps_its_key() -> None:
    """Nothing is left out because something else is missing."""
    alone = extraction("b").model_copy(update={"operations": ()})

    (row,) = claim_rows(alone)

    assert tuple(dict(zip(CLAIM_COLUMNS, row, strict=True))[name] for name in ("operation", "name")) == (
        "mistral-2",
        "",
    )


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(beginning: str) -> None:
    """Text of an article that a spreadsheet would calculate is kept from it."""
    hostile = beginning + "1+1"
    found = extraction("b")
    article = Article(id=hostile, text=found.article.text, outlet=hostile, url=hostile)
    claim = found.claims[0].model_copy(update={"attribution": hostile, "counted": hostile, "operation": hostile})

    (row,) = claim_rows(Extraction(article=article, claims=(claim,)))

    assert ["'" + hostile] * 6 == [cell for cell in row if hostile in cell]


def test_a_row_a_figure() -> None:
    """The first item of every measure, then the further ones, each with how it stands."""
    rows = [dict(zip(FIGURE_COLUMNS, row, strict=True)) for row in figure_rows(MISTRAL)]

    assert [
        tuple(row[name] for name in ("measure", "scope", "place", "best", "verdict", "discrepancies", "counted"))
        for row in rows
    ] == [
        ("countries", "total", "", "61", "single", "", ""),
        ("arrests", "total", "", "1846", "conflict", "transposition", ""),
        ("arrests", "part", "", "412", "agree", "", "passeurs"),
        ("arrests", "local", "ML", "24", "agree", "", ""),
    ]


def test_a_bound_is_written_with_its_sign() -> None:
    """« plus de 1 800 » is no 1800."""
    bounded = ARRESTS.model_copy(update={"best": None, "bound": Bound(modifier="over", value=1800)})
    record = MISTRAL.model_copy(update={"figures": {"arrests": bounded}})

    row = dict(zip(FIGURE_COLUMNS, next(iter(figure_rows(record))), strict=True))

    assert (row["best"], row["bound"]) == ("", "over 1800")
