"""The countries named beside their number, where the list is complete."""

import pytest

from extractor.model import Article
from extractor.packs import load_pack
from extractor.running import Extractor

Found = tuple[tuple[str, ...], bool, str] | None
FR_ES_IT, ML_NE_TD = ("FR", "ES", "IT"), ("ML", "NE", "TD")
CASES: list[tuple[str, Found]] = [
    ("a mobilisé 31 pays, plus la France et l'Espagne.", (("FR", "ES"), True, "France et l'Espagne")),
    ("a mobilisé 31 pays ainsi que le Royaume-Uni.", (("GB",), True, "Royaume-Uni")),
    ("a eu lieu dans 18 pays africains ainsi qu'au Royaume-Uni.", (("GB",), True, "Royaume-Uni")),
    ("a mobilisé 31 pays, en plus de la France.", (("FR",), True, "France")),
    ("a mobilisé 12 pays, auxquels s'ajoutent le Mali et le Niger.", (("ML", "NE"), True, "Mali et le Niger")),
    ("a mobilisé cinq pays (France, Espagne et Italie).", (("FR", "ES", "IT"), False, "France, Espagne et Italie")),
    ("a concerné cinq pays : la France, l'Espagne et l'Italie.", (FR_ES_IT, False, "France, l'Espagne et l'Italie")),
    ("a visé trois pays – le Mali, le Niger, le Tchad – en mars.", (ML_NE_TD, False, "Mali, le Niger, le Tchad")),
    ("a mobilisé 31 pays, plus de 40 agences et la France.", None),
    ("a concerné 12 pays, dont la France et l'Espagne.", None),
    ("a concerné 12 pays, notamment la France et l'Espagne.", None),
    ("a concerné 12 pays : notamment la France et l'Espagne.", None),
    ("a concerné 12 pays (France, Espagne, etc.).", None),
    ("a concerné 12 pays (France, Espagne…).", None),
    ("a concerné trois pays (Mali, Niger, Kosovie).", None),
    ("a concerné quatre pays : des policiers du Mali ont arrêté 12 personnes.", None),
    ("a concerné quatre pays : Mali (12 arrestations), Niger (3 arrestations).", None),
    ("a concerné une dizaine de pays : la France et l'Espagne.", None),
    ("a concerné 12 pays. La France et l'Espagne en sont.", None),
]  # fmt: skip


@pytest.mark.parametrize(("end", "expected"), CASES)
def test_lists_of_countries(end: str, expected: Found) -> None:
    """Beyond the number or all of it; open lists, unknown names and other sentences are none."""
    article = Article(id="a", text=f"L'opération Amandier {end}", language="fr", published="2024-03-04")
    extraction = Extractor(load_pack("fr"), model=False).extract(article)

    (claim,) = (claim for claim in extraction.claims if claim.measure == "countries")
    listed = claim.listed
    assert expected == (listed and (listed.countries, listed.beyond, listed.quote.text))
    if listed:
        assert article.text[listed.quote.start : listed.quote.end] == listed.quote.text


REGIONS = [
    ("a mobilisé 27 pays de la région.", "de la région"),
    ("a mobilisé 18 pays africains.", "africains"),
    ("a mobilisé 12 pays d'Amérique latine.", "d'Amérique latine"),
    ("a mobilisé neuf pays européens.", "européens"),
    ("a mobilisé 14 pays du continent.", "du continent"),
    ("a mobilisé six pays du Sahel.", "du Sahel"),
    ("a mobilisé 22 pays d'Europe.", "d'Europe"),
    ("a mobilisé 11 pays de l'Union européenne.", "de l'Union européenne"),
    ("a mobilisé sept pays d'Asie du Sud-Est.", "d'Asie du Sud-Est"),
    ("a mobilisé dix pays d'Afrique de l'Ouest.", "d'Afrique de l'Ouest"),
    ("a mobilisé cinq pays du Golfe.", "du Golfe"),
    ("a mobilisé 39 pays.", None),
    ("a mobilisé 39 pays et des policiers africains.", None),
    ("a mobilisé 39 pays, dont neuf pays européens.", None),
    ("a mobilisé 39 pays. La région s'en félicite.", None),
]


@pytest.mark.parametrize(("end", "expected"), REGIONS)
def test_numbers_of_the_countries_of_a_region(end: str, expected: str | None) -> None:
    """The words that say so stand as a cue of the first number; other words of regions are none."""
    article = Article(id="a", text=f"L'opération Amandier {end}", language="fr", published="2024-03-04")
    extraction = Extractor(load_pack("fr"), model=False).extract(article)

    claim = next(claim for claim in extraction.claims if claim.measure == "countries")
    assert [cue.quote.text for cue in claim.cues if cue.role == "region"] == ([expected] if expected else [])
