"""What was done, where: countries, searches, checks, networks, investigations."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

COUNTRIES = (
    "[116](countries = 116) pays ont pris part à l'opération.",
    "Elle s'est déroulée dans [61](countries = 61) pays.",
    "Les polices de [huit](countries = 8) pays ont agi ensemble.",
    "L'opération a réuni [une trentaine](countries ~ 30) de pays.",
    "Les arrestations ont eu lieu dans plus de [40](countries > 40) pays.",
    "Menée dans [27](countries = 27) États, elle a duré une semaine.",
    "[Quatorze](countries = 14) pays africains étaient mobilisés.",
    "L'action, coordonnée entre [cinq](countries = 5) pays, visait les passeurs.",
    "Elle a mobilisé les douanes de [92](countries = 92) pays et territoires.",
)
SEARCHES = (
    "[Douze](searches = 12) perquisitions ont été menées.",
    "Les enquêteurs ont perquisitionné [18](searches = 18) logements.",
    "La perquisition de [trois](searches = 3) entrepôts a suivi.",
    "Perquisitions : [46](searches = 46)",
    "Au cours de [35](searches = 35) perquisitions, du matériel a été emporté.",
    "[Une vingtaine](searches ~ 20) de perquisitions simultanées ont eu lieu mardi.",
    "Les policiers ont effectué [neuf](searches = 9) descentes.",
)
CHECKS = (
    "Les douaniers ont contrôlé [2 340](checks = 2340) véhicules.",
    "[7 000](checks = 7000) contrôles ont été effectués.",
    "Plus de [12 000](checks > 12000) personnes ont été contrôlées.",
    "[860](checks = 860) camions ont été inspectés.",
    "Contrôles réalisés : [15 400](checks = 15400)",
    "Les agents ont fouillé [325](checks = 325) conteneurs.",
    "[230 000](checks = 230000) documents ont été vérifiés.",
)
NETWORKS = (
    "[Quatre](networks = 4) réseaux ont été démantelés.",
    "Le démantèlement de [six](networks = 6) filières a été confirmé.",
    "[Huit](networks = 8) groupes criminels ont été identifiés.",
    "Les enquêteurs ont démantelé [onze](networks = 11) laboratoires clandestins.",
    "Réseaux démantelés : [25](networks = 25)",
    "[Un](networks = 1) réseau de passeurs a été démantelé.",
    "[Quinze](networks = 15) points de deal ont été démantelés.",
)
INVESTIGATIONS = (
    "[Trois](investigations = 3) enquêtes ont été ouvertes.",
    "L'ouverture de [64](investigations = 64) enquêtes a été annoncée.",
    "Enquêtes ouvertes : [212](investigations = 212)",
    "Le parquet a ouvert [neuf](investigations = 9) informations judiciaires.",
    "[Dix-sept](investigations = 17) procédures ont été engagées.",
)
ELSEWHERE_IN_A_SENTENCE = (
    "L'opération a concerné [13](countries = 13) pays d'Afrique de l'Ouest.",
    "Les services de [21](countries = 21) pays ont échangé leurs renseignements.",
    "Europol a coordonné l'action de [neuf](countries = 9) pays.",
    "[Treize](countries = 13) pays européens et les États-Unis ont participé.",
    "Opération conjointe dans [dix](countries = 10) pays",
    "Les enquêteurs ont mené une opération dans [25](countries = 25) pays simultanément.",
    "Une opération menée par [sept](countries = 7) pays",
    "Quelque [50](searches ~ 50) lieux ont été perquisitionnés.",
    "[Cent vingt](searches = 120) domiciles ont été fouillés.",
    "La police a mené [31](searches = 31) perquisitions dans [cinq](countries = 5) pays.",
    "[Neuf](searches = 9) mandats de perquisition ont été exécutés.",
    "[4 500](checks = 4500) véhicules ont été passés au crible.",
    "Le contrôle de [3 000](checks = 3000) voyageurs a été nécessaire.",
    "[Un](networks = 1) vaste réseau de prostitution a été mis au jour.",
    "[Deux](networks = 2) laboratoires de drogue ont été mis hors service.",
    "[Seize](networks = 16) ateliers clandestins ont été fermés.",
    "Plus de [800](investigations > 800) enquêtes sont en cours.",
    "[Deux](investigations = 2) informations judiciaires ont été ouvertes.",
)
ROWS = (*COUNTRIES, *SEARCHES, *CHECKS, *NETWORKS, *INVESTIGATIONS, *ELSEWHERE_IN_A_SENTENCE)


@pytest.mark.parametrize("sentence", ROWS)
def test_actions(sentence: str, extractor: Extractor) -> None:
    """Countries that act, places searched, things checked, groups broken up, cases opened."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)
