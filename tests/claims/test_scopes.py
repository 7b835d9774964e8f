"""What a figure covers: the whole operation, a kind of what was counted, or one place."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

ABROAD = "L'opération Mistral II a eu lieu dans 61 pays."
"""What precedes figures of single countries."""
PARTS = (
    "[158](arrests = 158) personnes ont été arrêtées, dont [12](arrests = 12 part) mineurs.",
    "La police a interpellé [40](arrests = 40) suspects. Parmi eux, [six](arrests = 6 part) femmes.",
    "[2 517](arrests = 2517) arrestations, dont [850](arrests = 850 part) pour trafic de migrants.",
    "[2 517](arrests = 2517) arrestations, dont [850](arrests = 850 part) concernaient la traite.",
    "[3 222](rescues = 3222) victimes ont été secourues, parmi lesquelles [67](rescues = 67 part) enfants.",
    "[90](arrests = 90) personnes ont été interpellées, y compris [deux](arrests = 2 part) policiers.",
    "[Onze](weapons = 11) armes ont été saisies, dont [trois](weapons = 3 part) fusils d'assaut.",
    "[640](goods = 640) téléphones ont été saisis, dont [cent](goods = 100 part) volés la veille.",
    "[Sept](vehicles = 7) véhicules ont été saisis, dont [une](vehicles = 1 part) moto.",
    "Ils ont arrêté [25](arrests = 25) hommes, dont au moins [dix](arrests >= 10 part) étrangers.",
    "[54](charged = 54) personnes ont été mises en examen, dont [19](charged = 19 part) pour blanchiment.",
    "La saisie de [4](drugs_kg = 4000 kg) tonnes de drogue, dont [1,5](drugs_kg = 1500 kg part) tonne de cocaïne.",
    "[Dix](arrests = 10) suspects ont été arrêtés (dont [quatre](arrests = 4 part) femmes).",
    "Au total, [320](arrests = 320) personnes ont été arrêtées, dont près de [80](arrests <~ 80 part) passeurs.",
)
LOCAL = (
    "Au Maroc, [27](arrests = 27 local MA) personnes ont été interpellées.",
    "[Trente-deux](arrests = 32 local CI) suspects ont été arrêtés en Côte d'Ivoire.",
    "La police sénégalaise a arrêté [douze](arrests = 12 local SN) passeurs.",
    "[103](arrests = 103 local GH) arrestations ont eu lieu au Ghana.",
    "En Espagne, la police a libéré [onze](rescues = 11 local ES) femmes.",
    "Au Mali, [24](rescues = 24 local ML) victimes ont été secourues, dont [neuf](rescues = 9 local ML) mineures.",
    "Les douanes belges ont saisi [300](drugs_kg = 300 kg local BE) kilos de cocaïne.",
    "[Quarante](arrests = 40 local FR) interpellations ont eu lieu en France, "
    "[vingt](arrests = 20 local IT) en Italie.",
    "- Brésil : [64](arrests = 64 local BR) arrestations",
    "La Suisse a annoncé [huit](arrests = 8 local CH) arrestations.",
    "Au Cameroun, les gendarmes ont saisi [deux](weapons = 2 local CM) pistolets.",
)
TOTALS = (
    "Au total, [844](arrests = 844) personnes ont été arrêtées.",
    "Bilan global : [1 100](arrests = 1100) arrestations.",
    "En tout, [17](vehicles = 17) véhicules ont été saisis.",
    "L'ensemble des polices a procédé à [2 200](arrests = 2200) arrestations.",
    "À travers le monde, [3 744](victims = 3744) victimes ont été identifiées.",
)
TOGETHER = (
    "Ils ont arrêté [2 571](arrests = 2571) personnes et porté secours à [3 222](rescues = 3222) victimes.",
    "[158](arrests = 158) personnes ont été arrêtées et [27](rescues = 27) victimes libérées.",
    "Les policiers ont saisi [12](weapons = 12) armes, [5](vehicles = 5) véhicules "
    "et [80 000](money = 80000 EUR) euros.",
    "Bilan : [31](arrests = 31) arrestations, [12](searches = 12) perquisitions et [4](vehicles = 4) voitures saisies.",
    "[116](countries = 116) pays, [2 517](arrests = 2517) arrestations, [3 222](rescues = 3222) victimes secourues.",
    "• [214](arrests = 214) arrestations ;\n• [36](rescues = 36) victimes secourues ;\n"
    "• [7](networks = 7) réseaux démantelés.",
    "Interpellations : [27](arrests = 27)\nPerquisitions : [14](searches = 14)\nVéhicules saisis : [3](vehicles = 3)",
    "Les résultats : [58](arrests = 58) arrestations ; [900](checks = 900) contrôles ; "
    "[13](documents = 13) faux passeports saisis.",
    "Plus de [300](officers > 300) gendarmes ont interpellé [22](arrests = 22) suspects.",
    "[Quinze](arrests = 15) personnes ont été interpellées, [neuf](charged = 9) ont été mises en examen.",
    "Les perquisitions ont permis de saisir [3](weapons = 3) armes et [45](ammunition = 45) munitions.",
    "Les agents ont contrôlé [700](checks = 700) véhicules et arrêté [18](arrests = 18) personnes.",
    "L'attaque a fait [six](deaths = 6) morts et [quatorze](injured = 14) blessés ; "
    "[deux](arrests = 2) suspects ont été arrêtés.",
    "À la clé : [40](arrests = 40) interpellations et [1,2](drugs_kg = 1200 kg) tonne de cannabis saisie.",
)
SHARES = (
    "[158](arrests = 158) personnes ont été arrêtées : [120](arrests = 120 part) hommes et "
    "[38](arrests = 38 part) femmes.",
    "[14](rescues = 14 part) mineurs et [45](rescues = 45 part) autres victimes ont été libérés.",
    "[Quatre](weapons = 4 part) pistolets et [un](weapons = 1 part) fusil ont été saisis.",
    "[2 517](arrests = 2517) suspects ont été arrêtés. [850](arrests = 850 part) le sont pour traite.",
    "[158](arrests = 158) arrestations ont été effectuées. Parmi les personnes arrêtées figurent "
    "[neuf](arrests = 9 part) policiers.",
    "[158](arrests = 158) personnes ont été arrêtées, dont [26](arrests = 26 local FR) en France.",
    "Quelque [300](arrests ~ 300) personnes ont été arrêtées dont [120](arrests = 120 local ES) en Espagne "
    "et [45](arrests = 45 local IT) en Italie.",
    "[158](arrests = 158) personnes ont été arrêtées, contre 90 l'an dernier.",
    "[158](arrests = 158) arrestations, soit 40 de plus qu'en 2022.",
    "[158](arrests = 158) arrestations, un chiffre en hausse de 12 %.",
)
FURTHER_LOCAL = (
    "En Australie, [224](charged = 224 local AU) personnes ont été inculpées ; la Suède a procédé à "
    "[155](arrests = 155 local SE) arrestations.",
    "Le Nigeria ([214](arrests = 214 local NG) arrestations), l'Afrique du Sud ([173](arrests = 173 local ZA)) et le "
    "Maroc ([106](arrests = 106 local MA)) arrivent en tête.",
    "Le Mali a arrêté [neuf](arrests = 9 local ML) hommes, le Niger a saisi [12](weapons = 12 local NE) armes.",
    "Au Kenya, [cinq](arrests = 5 local KE) hommes ont été arrêtés ; au Nigeria, [seize](arrests = 16 local NG) "
    "l'ont été.",
    "Au Mali, [12](rescues = 12 local ML) enfants ont été libérés ; au Togo, [neuf](rescues = 9 local TG) l'ont été.",
    "Au Ghana, [trois](charged = 3 local GH) passeurs ont été écroués, et au Bénin [deux](charged = 2 local BJ) "
    "autres l'ont été.",
    "À Dakar, [sept](arrests = 7 local SN) personnes ont été interpellées.",
    "[Sept](arrests = 7 local DE) personnes ont été interpellées à Berlin, en Allemagne.",
    "La police marocaine a interpellé [90](arrests = 90 local MA) personnes.",
    "Au Bénin, [onze](arrests = 11 local BJ) trafiquants ont été arrêtés et [deux](weapons = 2 local BJ) "
    "armes saisies.",
    "En Équateur, la police a démantelé [trois](networks = 3 local EC) réseaux.",
    "Au Pakistan, les enquêteurs ont libéré [24](rescues = 24 local PK) travailleurs.",
    "En Afrique du Sud, [1 006](arrests = 1006 local ZA) suspects ont été arrêtés.",
    "Aux Philippines, [vingt](victims = 20 local PH) victimes ont été identifiées.",
    "Les autorités turques ont saisi [1,2](drugs_kg = 1200 kg local TR) tonne d'héroïne.",
    "Les gendarmes français ont interpellé [six](arrests = 6 local FR) hommes.",
    "- Sénégal : [42](arrests = 42 local SN) arrestations ;",
    "La police fédérale belge a mené [14](searches = 14 local BE) perquisitions.",
    "En République démocratique du Congo, [douze](arrests = 12 local CD) braconniers ont été arrêtés.",
    "Les arrestations ont eu lieu au Ghana ([103](arrests = 103 local GH)) et au Togo ([41](arrests = 41 local TG)).",
)
OTHERWISE_COUNTED = (
    "[158](arrests = 158) personnes ont été arrêtées ; [29](charged = 29) d'entre elles ont été écrouées.",
    "[26](arrests = 26) suspects ont été interpellés, [trois](charged = 3) d'entre eux déférés.",
    "[Neuf](charged = 9) des suspects ont comparu lundi.",
    "[Six](charged = 6) des mis en cause ont été placés sous mandat de dépôt.",
    "[Cinq](rescues = 5) des marins ont été sauvés par un cargo.",
    "La police a arrêté [sept](arrests = 7) hommes. [Quatre](charged = 4) d'entre eux ont été mis en examen.",
    "Les gendarmes ont capturé l'[un](arrests = 1) des ravisseurs.",
    "[61](rescues = 61) migrants ont été secourus, dont [12](rescues = 12 part) mineurs.",
    "[158](arrests = 158) personnes ont été arrêtées ; [29](arrests = 29 part) d'entre elles l'ont été à l'aube.",
    "[Onze](charged = 11) passeurs ont été écroués, [trois](charged = 3 part) d'entre eux à Lille.",
)
"""A share of the people arrested is no share of those charged."""
ITEMS = (
    "Les policiers ont saisi [12](weapons = 12) fusils, [un](goods = 1 part) casque à pointe et "
    "[350](goods = 350 part) plaques.",
    "Ils ont confisqué [quatre](goods = 4 part) bidons de produit chimique et [une](goods = 1 part) machine à compter.",
    "La police a saisi [deux](goods = 2 part) ordinateurs, [un](goods = 1 part) brouilleur et "
    "[une](goods = 1 part) balance.",
    "Les gendarmes ont saisi [trois](drugs_kg = 3 kg) kilos de cocaïne dans un sac de sport.",
    "Les gendarmes ont saisi [trois](weapons = 3) fusils et une enquête a été ouverte.",
    "Les douaniers ont saisi [six](goods = 6) montres à bord d'une camionnette.",
)
TWO_COUNTRIES = (
    "[Treize](arrests = 13 local FR) personnes ont été arrêtées mardi en France et [onze](arrests = 11 local BE) en "
    "Belgique.",
    "En Espagne, la police a interpellé [neuf](arrests = 9 local ES) hommes. Au même moment, "
    "[six](arrests = 6 local IT) suspects ont été arrêtés en Italie.",
    "La police belge a interpellé [sept](arrests = 7 local BE) passeurs, la police allemande "
    "[quatre](arrests = 4 local DE).",
    "Les gendarmes sénégalais ont arrêté [31](arrests = 31 local SN) personnes et les gendarmes maliens "
    "[onze](arrests = 11 local ML).",
    "[Dix](arrests = 10) personnes ont été arrêtées en France. Les policiers ont saisi [trois](weapons = 3) armes.",
    "[Dix](arrests = 10) personnes ont été arrêtées à Lille. Les [dix](arrests = 10) suspects ont été arrêtés en "
    "France, pas en Belgique.",
    "[Seize](arrests = 16) suspects ont été arrêtés par une brigade basée à Bruxelles.",
)
ROWS = (*PARTS, *OTHERWISE_COUNTED, *ITEMS, *SHARES, *TOTALS, *TOGETHER)


@pytest.mark.parametrize("sentence", ROWS)
def test_parts_and_totals(sentence: str, extractor: Extractor) -> None:
    """A smaller figure of the same people is a part; figures of other things each stand for themselves."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)


@pytest.mark.parametrize("sentence", TWO_COUNTRIES)
def test_an_action_in_two_countries(sentence: str, extractor: Extractor) -> None:
    """Where two countries have figures of their own, each is local; what follows in the paragraph stays there."""
    text, expected = marked(sentence)

    assert expected == found(text, extractor)


@pytest.mark.parametrize("sentence", [*LOCAL, *FURTHER_LOCAL])
def test_figures_of_one_country(sentence: str, extractor: Extractor) -> None:
    """In an operation of many countries, a figure of one of them is local, with the country's code."""
    text, rows = marked(f"{ABROAD.replace('61', '[61](countries = 61)')}\n\n{sentence}")

    assert rows == found(text, extractor)


@pytest.mark.parametrize(
    "text",
    [
        "[Deux](arrests = 2) braconniers interpellés\n\nLes gendarmes ont saisi [30](animals = 30 part) tortues. "
        "Chez le second, ils ont trouvé [douze](animals = 12 part) perroquets.",
        "[Deux](arrests = 2) hommes interpellés\n\nLa police a saisi [40](goods = 40 part) téléphones. "
        "Elle a aussi saisi [neuf](goods = 9 part) montres.",
        "[Six](weapons = 6) fusils saisis\n\nLa douane a saisi [six](weapons = 6) fusils.",
        "[Neuf](goods = 9000 kg) tonnes de tabac saisies\n\nLa douane a saisi [8,9](goods = 8900 kg) tonnes de tabac "
        "et [trois](goods = 3 part) machines.",
    ],
)
def test_things_of_an_operation_without_a_name(text: str, extractor: Extractor) -> None:
    """Kinds are parts of what was seized, wherever they stand; what the headline gives is the result."""
    text, expected = marked(text)

    assert expected == found(text, extractor)


@pytest.mark.parametrize(
    "sentence",
    [
        "Au Mali, [12](arrests = 12 local ML) hommes ont été arrêtés. Ils transportaient "
        "[40](drugs_kg = 40 kg local ML) kilos de cocaïne.",
        "Le bilan algérien est lourd : [huit](arrests = 8 local DZ) arrestations. "
        "[Deux](weapons = 2 local DZ) fusils ont été saisis.",
        "Le volet suisse de l'enquête a conduit à [six](arrests = 6 local CH) arrestations.",
        "L'exemple italien le montre : [500](goods = 500 local IT) masques y ont été saisis.",
        "Au Ghana, [neuf](arrests = 9 local GH) suspects ont été arrêtés. Au total, [300](arrests = 300) personnes "
        "ont été interpellées.",
        "Au Togo, [cinq](arrests = 5 local TG) hommes ont été arrêtés. L'opération a permis "
        "[300](arrests = 300) arrestations.",
        "Au Niger, [trois](arrests = 3 local NE) hommes ont été arrêtés.\n\nLes agents ont saisi "
        "[40](weapons = 40) armes.",
        "[Treize](arrests = 13 local FR) personnes ont été arrêtées en France, [treize](arrests = 13 local BE) autres "
        "l'ont été en Belgique.",
        "Traite en Angleterre : [13](arrests = 13 local FR) suspects interpellés en France",
        "[Un](arrests = 1 local DE) homme a été interpellé mercredi en Allemagne.",
    ],
)
def test_a_country_holds_for_what_follows(sentence: str, extractor: Extractor) -> None:
    """The next sentence of the paragraph goes on in the same country, until the whole is spoken of again."""
    text, rows = marked(f"{ABROAD.replace('61', '[61](countries = 61)')}\n\n{sentence}")

    assert rows == found(text, extractor)


@pytest.mark.parametrize(
    "sentence",
    [
        "Chez nous, [neuf](arrests = 9 local CM) suspects ont été arrêtés.",
        "Dans notre pays, [deux](networks = 2 local CM) réseaux ont été démantelés.",
        "Notre police a saisi [30](weapons = 30 local CM) fusils.",
        "Sur notre sol, [12](arrests = 12 local CM) hommes ont été interpellés.",
        "Nos douaniers ont saisi [600](drugs_kg = 600 kg local CM) kilos de cannabis.",
        "Notre gendarmerie a libéré [sept](rescues = 7 local CM) otages.",
        "Ailleurs, [700](arrests = 700) suspects ont été arrêtés.",
    ],
)
def test_the_writer_s_own_country(sentence: str, extractor: Extractor) -> None:
    """« Chez nous » is the country that the article names most often."""
    start = "Le Cameroun a pris part à l'opération Mistral II, menée dans [61](countries = 61) pays.\n\n"
    text, rows = marked(start + sentence)

    assert rows == found(text, extractor)


@pytest.mark.parametrize(
    "text",
    [
        "[13](arrests = 13 local FR) suspects arrêtés en France\n\nAu même moment, [treize](arrests = 13 local BE) "
        "autres personnes ont été arrêtées en Belgique.",
        "[Six](arrests = 6) passeurs arrêtés en Espagne\n\nLa police espagnole a arrêté [six](arrests = 6) hommes.",
        "[Vingt](arrests = 20) passeurs arrêtés\n\nEn Belgique, [douze](arrests = 12 local BE) hommes ont été arrêtés.",
    ],
)
def test_an_operation_without_a_name_in_two_countries(text: str, extractor: Extractor) -> None:
    """Neither country's figure is the whole; of one country, its figure is."""
    text, rows = marked(text)

    assert rows == found(text, extractor)


@pytest.mark.parametrize(
    "text",
    [
        "Plus de [5](drugs_kg > 5000 kg) tonnes de cannabis saisies\n\nLa marine a saisi plus de "
        "[5](drugs_kg > 5000 kg) tonnes de résine et [3](drugs_kg = 3 kg part) kilos d'héroïne.",
        "[Deux](charged = 2) hommes écroués\n\n[Une](charged = 1 part) troisième personne a été écrouée vendredi.",
        "[Six](arrests = 6) passeurs arrêtés\n\n[Un](arrests = 1 part) second homme a été arrêté vendredi.",
        "[Trois](arrests = 3) suspects arrêtés\n\nAucun des [trois](arrests = 3) hommes arrêtés n'avait de casier.",
        "[40](goods = 40) tableaux saisis\n\nLes [40](goods = 40) tableaux volés retrouvés seront rendus.",
        "Les policiers ont arrêté [deux](arrests = 2) braqueurs. L'[un](charged = 1 part) d'eux a été écroué.",
        "Les douaniers ont découvert dans la remorque [31 200](goods = 31200) cartouches de cigarettes.",
        "La police a saisi [3](drugs_kg = 3 kg) kilos de cocaïne, à 150 euros le gramme.",
    ],
)
def test_headlines_and_what_follows_them(text: str, extractor: Extractor) -> None:
    """What the headline gives is the result; the next of a series is a part of it."""
    text, rows = marked(text)

    assert rows == found(text, extractor)
