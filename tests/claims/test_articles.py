"""Short articles as the press prints them: headline, lead, results."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import found, marked

ARTICLES = (
    "Une vaste opération antidrogue a été menée mardi à Marseille. [Douze](arrests = 12) personnes ont été "
    "interpellées et [30](drugs_kg = 30 kg) kg de cannabis saisis.",
    "Drogue : [trois](arrests = 3) interpellations à Brest\n\nLes policiers ont interpellé "
    "[trois](arrests = 3) hommes lundi. Lors des perquisitions, [2](drugs_kg = 2 kg) kilos de cocaïne et "
    "[15 000](money = 15000 EUR) euros ont été découverts.",
    "Côte d'Ivoire : [27](arrests = 27) orpailleurs clandestins interpellés\n\nLes gendarmes ont interpellé "
    "[27](arrests = 27) orpailleurs clandestins près de Korhogo et saisi [huit](goods = 8) motopompes.",
    "Douane : [4](drugs_kg = 4000 kg) tonnes de cocaïne saisies au Havre\n\nLes douaniers du Havre ont saisi "
    "[quatre](drugs_kg = 4000 kg) tonnes de cocaïne dissimulées dans un conteneur de bananes.",
    "Les gendarmes de la Somme ont démantelé [un](networks = 1) réseau de voleurs. [Six](arrests = 6) "
    "suspects ont été interpellés, [quatre](charged = 4) ont été écroués.",
    "Opération de contrôle sur la RN20 : [350](checks = 350) véhicules contrôlés, [18](arrests = 18) interpellations.",
    "[Deux](arrests = 2) hommes arrêtés avec [300](drugs_kg = 300 kg) kilos de cannabis",
    "L'opération Mistral II s'est déroulée du 4 au 10 mars 2024. [158](arrests = 158) personnes ont été "
    "arrêtées. En 2022, 14 000 personnes avaient été interpellées dans le pays.",
    "L'opération Mistral II s'est déroulée du 4 au 10 mars 2024. [158](arrests = 158) personnes ont été "
    "arrêtées. En 2023, 3 100 victimes ont été recensées dans le monde.",
)


@pytest.mark.parametrize("article", ARTICLES)
def test_short_articles(article: str, extractor: Extractor) -> None:
    """Headline, lead and results are each counted, other years are not."""
    text, expected = marked(article)

    assert expected == found(text, extractor)
