"""Things: drugs, money, weapons, vehicles, documents, animals, goods, servers."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

DRUGS = (
    "Les douaniers ont saisi [2,5](drugs_kg = 2500 kg) tonnes de cocaïne.",
    "[480](drugs_kg = 480 kg) kilos de cannabis ont été saisis.",
    "La saisie de [15](drugs_kg = 15 kg) kg d'héroïne a été confirmée.",
    "[720](drugs_kg = 0.72 kg) grammes de crack ont été découverts.",
    "Plus d'[une](drugs_kg > 1000 kg) tonne de résine a été interceptée.",
    "Saisies : [34](drugs_kg = 34 kg) kg d'herbe",
    "Près de [6](drugs_kg <~ 6000 kg) tonnes de stupéfiants ont été détruites.",
    "Les agents ont mis la main sur [87](drugs_kg = 87 kg) kilogrammes de méthamphétamine.",
    "[12 000](drugs_units = 12000) comprimés d'ecstasy ont été saisis.",
    "Les gendarmes ont saisi [340](drugs_units = 340) plants de cannabis.",
    "Saisie record : [3,2](drugs_kg = 3200 kg) tonnes de cocaïne",
    "Le camion transportait [210](drugs_kg = 210 kg) kilos de cocaïne.",
)
MONEY = (
    "[1,2 million](money = 1200000 EUR) d'euros a été saisi.",
    "Les policiers ont saisi [45 000](money = 45000 EUR) euros en espèces.",
    "La saisie de [3 millions](money = 3000000 USD) de dollars a été annoncée.",
    "Avoirs gelés : [69 millions](money = 69000000 EUR) d'euros",
    "Quelque [85 millions](money ~ 85000000 XOF) de francs CFA ont été récupérés.",
    "Les victimes ont perdu plus de [190 millions](losses > 190000000 EUR) d'euros.",
    "[900 000](money = 900000 CHF) francs suisses ont été confisqués.",
    "Des biens d'une valeur de [12 millions](money = 12000000 EUR) d'euros ont été saisis.",
    "Ils ont saisi [7,5 M](money = 7500000 EUR)€ d'avoirs criminels.",
)
ARMS = (
    "[Quatorze](weapons = 14) armes à feu ont été saisies.",
    "Les enquêteurs ont saisi [trois](weapons = 3) fusils d'assaut.",
    "Plus de [6 000](ammunition > 6000) munitions ont été découvertes.",
    "Armes saisies : [33](weapons = 33)",
    "La saisie de [deux](weapons = 2) kalachnikovs a marqué la journée.",
    "Ils ont découvert [850](ammunition = 850) cartouches.",
    "[Neuf](weapons = 9) pistolets ont été retrouvés dans la cave.",
    "Les soldats ont récupéré [21](weapons = 21) armes de guerre.",
)
VEHICLES = (
    "[Onze](vehicles = 11) véhicules ont été saisis.",
    "Les gendarmes ont confisqué [quatre](vehicles = 4) voitures de luxe.",
    "[Deux](vehicles = 2) bateaux ont été interceptés.",
    "Véhicules saisis : [58](vehicles = 58)",
    "[Trente](vehicles = 30) motos volées ont été retrouvées.",
    "La saisie d'[une](vehicles = 1) pirogue et de matériel a été annoncée.",
)
PAPERS = (
    "[2 300](documents = 2300) faux passeports ont été saisis.",
    "Les agents ont découvert [67](documents = 67) documents frauduleux.",
    "[Trente-cinq](documents = 35) cartes d'identité falsifiées ont été détectées.",
    "Documents saisis : [412](documents = 412)",
)
ANIMALS = (
    "[Trois cents](animals = 300) perroquets ont été saisis.",
    "Les douaniers ont saisi [1 700](animals = 1700) tortues.",
    "[Dix-neuf](animals = 19) pangolins ont été récupérés.",
    "Animaux saisis : [20 000](animals = 20000)",
)
GOODS = (
    "[Trois millions](goods = 3000000) de cigarettes ont été saisies.",
    "Les policiers ont saisi [140](goods = 140) téléphones portables.",
    "[64](goods = 64) ordinateurs ont été emportés.",
    "Les douanes ont saisi [25 000](goods = 25000) contrefaçons.",
    "[1,5](goods = 1500 kg) tonne d'ivoire a été saisie.",
    "La saisie de [9 400](goods = 9400) boîtes de médicaments a été annoncée.",
    "Objets saisis : [731](goods = 731) bijoux",
    "[Sept](goods = 7000 kg) tonnes de viande avariée ont été saisies.",
)
DIGITAL = (
    "[Cent](digital = 100) serveurs ont été démantelés.",
    "Plus de [1 300](digital > 1300) adresses IP malveillantes ont été identifiées.",
    "[650](digital = 650) noms de domaine ont été saisis.",
    "Les enquêteurs ont bloqué [4 200](digital = 4200) comptes bancaires.",
    "[Dix-sept](digital = 17) sites internet frauduleux ont été fermés.",
    "Serveurs saisis : [41](digital = 41)",
)
ROWS = (*DRUGS, *MONEY, *ARMS, *VEHICLES, *PAPERS, *ANIMALS, *GOODS, *DIGITAL)


@pytest.mark.parametrize("sentence", ROWS)
def test_things(sentence: str, extractor: Extractor) -> None:
    """What is seized is counted by what it is; weights are in kilograms, sums in their currency."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)
