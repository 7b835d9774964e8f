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
    "La marine a saisi de la cocaïne : un voilier avec [3 200](drugs_kg = 3200 kg) kg à bord a été intercepté.",
    "Trafic de cocaïne : plus de [seize](drugs_kg > 16000 kg) tonnes saisies en un mois.",
    "Les policiers, qui cherchaient de l'héroïne, ont découvert [300](drugs_kg = 300 kg) kg sous le plancher.",
    "La drogue saisie, soit [7,4](drugs_kg = 7400 kg) tonnes, a été incinérée.",
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
ELSEWHERE_IN_A_SENTENCE = (
    "[18](drugs_kg = 18 kg part) kg de cannabis, [2](drugs_kg = 2 kg part) kg de cocaïne et "
    "[400](drugs_kg = 0.4 kg part) g d'héroïne ont été saisis.",
    "[5](drugs_kg = 5000 kg) tonnes de cocaïne interceptées au large",
    "Dans le coffre se trouvaient [12](drugs_kg = 12 kg) kilos de résine de cannabis.",
    "Les chiens ont flairé [3](drugs_kg = 3 kg) kilos d'héroïne.",
    "Quelque [60 000](drugs_units ~ 60000) cachets de captagon ont été découverts.",
    "La saisie d'environ [300](drugs_kg ~ 300 kg) kilogrammes de cocaïne",
    "La marchandise est estimée à [15 millions](money = 15000000 EUR) d'euros.",
    "Le butin s'élève à [230 000](money = 230000 EUR) euros.",
    "La valeur des saisies dépasse [40 millions](money > 40000000 USD) de dollars.",
    "[500 000](money = 500000 GBP) livres sterling en liquide ont été saisies.",
    "Près de [10 millions](money <~ 10000000 EUR) d'euros d'avoirs ont été gelés.",
    "Elle a aussi permis de récupérer [97,4 millions](money = 97400000 USD) de dollars.",
    "Les escrocs ont extorqué [3 millions](losses = 3000000 EUR) d'euros à leurs victimes.",
    "L'arnaque a coûté [1,5 million](losses = 1500000 EUR) d'euros aux retraités.",
    "Au domicile du suspect, [trois](weapons = 3) armes de poing ont été trouvées.",
    "[15](weapons = 15) armes et [3 000](ammunition = 3000) munitions saisies",
    "[Huit](vehicles = 8) embarcations ont été détruites.",
    "Les policiers ont retrouvé [120](vehicles = 120) voitures volées.",
    "L'immobilisation de [trois](vehicles = 3) navires a été ordonnée.",
    "[Deux](vehicles = 2) drones ont été saisis.",
    "Quelque [1 900](documents ~ 1900) titres de séjour falsifiés ont été saisis.",
    "[Quatre](documents = 4) faux passeports ont été retrouvés sur eux.",
    "[1 574](animals = 1574) oiseaux vivants ont été récupérés.",
    "[12,5](goods = 12500 kg) tonnes de tabac de contrebande ont été saisies.",
    "Plus de [2 000](goods > 2000) faux maillots ont été confisqués.",
    "[36 millions](goods = 36000000) de doses de médicaments contrefaits ont été saisies.",
    "[Soixante](digital = 60) plateformes en ligne ont été fermées.",
    "[20 000](digital = 20000) domaines et adresses IP suspects ont été neutralisés.",
    "L'infrastructure, forte de [300](digital = 300) serveurs, a été mise hors ligne.",
    "[Deux cents](digital = 200) comptes Telegram ont été bloqués.",
    "Ont été saisis [2](drugs_kg = 2 kg) kg de cocaïne, [600](drugs_units = 600) comprimés "
    "et [un](weapons = 1) pistolet.",
)
ROWS = (*DRUGS, *MONEY, *ARMS, *VEHICLES, *PAPERS, *ANIMALS, *GOODS, *DIGITAL, *ELSEWHERE_IN_A_SENTENCE)


@pytest.mark.parametrize("sentence", ROWS)
def test_things(sentence: str, extractor: Extractor) -> None:
    """What is seized is counted by what it is; weights are in kilograms, sums in their currency."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)
