"""Whose country a text tells of: the only one of its operation, or its own share of an operation of many."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import found, marked

NATIONAL = (
    "Opération Mistral II : le Mali a arrêté [neuf](arrests = 9 local ML) passeurs\n\n"
    "Le pays a pris part à l'opération, menée dans [61](countries = 61) pays.\n\n"
    "Les gendarmes ont saisi [12](weapons = 12 local ML) armes et [trois](vehicles = 3 local ML) camions.",
    "Vols de bétail : [sept](arrests = 7 local SN) arrestations au Sénégal\n\n"
    "Mistral II, une opération menée dans [14](countries = 14) pays, s'est achevée lundi.\n\n"
    "Les gendarmes ont libéré [deux](rescues = 2 local SN) bergers.\n\n"
    "L'opération a permis [320](arrests = 320) arrestations.",
    "Mistral II passe par Lomé\n\nL'opération Mistral II a mobilisé [28](countries = 28) pays.\n\n"
    "[Quatre](arrests = 4 local TG) passeurs ont été arrêtés. Les douaniers ont saisi "
    "[40](drugs_kg = 40 kg local TG) kilos de cocaïne.",
    "Le Bénin, bon élève de Mistral II\n\nL'opération Mistral II a réuni [23](countries = 23) pays.\n\n"
    "[Onze](arrests = 11 local BJ) grossistes ont été arrêtés et [deux](vehicles = 2 local BJ) camions saisis.",
    "Traite : [six](arrests = 6 local CI) arrestations à Abidjan\n\n"
    "La police a participé à Mistral II, une opération conduite dans [61](countries = 61) pays.\n\n"
    "Les enquêteurs ont mené [quatorze](searches = 14 local CI) perquisitions.\n\n"
    "À l'échelle des [61](countries = 61) pays, [812](arrests = 812) personnes ont été arrêtées.",
    "Cannabis : les douanes suisses dans l'opération Mistral II\n\n"
    "L'opération Mistral II a eu lieu dans [neuf](countries = 9) pays.\n\n"
    "Les agents ont contrôlé [900](checks = 900 local CH) véhicules. [Cinq](arrests = 5 local CH) personnes "
    "ont été arrêtées.",
    "Opération Mistral II : [trois](arrests = 3 local GA) arrestations au Gabon\n\n"
    "Mistral II s'est déroulée dans [seize](countries = 16) pays.\n\n"
    "Les marins ont contrôlé [611](checks = 611 local GA) pirogues, dont [29](checks = 29 local GA) sans papiers.",
    "BRUXELLES (Belgique) – L'opération Mistral II a eu lieu dans [61](countries = 61) pays.\n\n"
    "[140](arrests = 140) personnes ont été arrêtées.",
    "Bruxelles, le 17 octobre 2024.\n\nL'opération Mistral II s'est tenue dans [23](countries = 23) pays.\n\n"
    "[140](arrests = 140) personnes ont été arrêtées.",
    "Afrique > Sénégal > Faits divers\n\nL'opération Mistral II s'est tenue dans [23](countries = 23) pays.\n\n"
    "[140](arrests = 140) personnes ont été arrêtées.",
    "Passeurs : de Rome à Tunis, le coup de filet\n\nL'opération Mistral II s'est tenue dans [six](countries = 6) pays."
    "\n\n[140](arrests = 140) personnes ont été arrêtées.",
)
"""What the headline's country did in an operation of many is local to it; a dateline or a menu is no headline."""
SHARES = (
    "La brigade démantèle [un](networks = 1 local) réseau\n\nElle prenait part à l'opération Mistral II, menée dans "
    "[34](countries = 34) pays.\n\n[Dix-huit](arrests = 18 local) suspects ont été interpellés, dont "
    "[trois](arrests = 3 local) mineurs.\n\nAu plan international, [1 127](arrests = 1127) personnes ont été arrêtées.",
    "Les douaniers saisissent [300](goods = 300 local) montres\n\nIls participaient à l'opération Mistral II.\n\n"
    "[Deux](arrests = 2 local) suspects ont été arrêtés.\n\nÀ l'échelle mondiale, [63](arrests = 63) suspects ont été "
    "arrêtés et [9 000](goods = 9000) montres saisies.",
    "[Neuf](arrests = 9 local) arrestations au port\n\nLe coup de filet s'inscrit dans l'opération Mistral II.\n\n"
    "Les gendarmes ont saisi [deux](weapons = 2 local) fusils.\n\nDans le monde, [500](arrests = 500) personnes "
    "ont été arrêtées.",
    "[Neuf](arrests = 9) arrestations au port\n\nLe coup de filet s'inscrit dans l'opération Mistral II.\n\n"
    "Les gendarmes ont saisi [deux](weapons = 2) fusils.",
)
"""Small figures, and the whole of the same thing further on: the text tells of one share, of a country unnamed."""
SINGLE = (
    "L'opération Mistral II a permis [12](arrests = 12) arrestations à Lyon.\n\nÀ Villeurbanne, les policiers ont "
    "saisi [trois](weapons = 3) fusils.",
    "LYON (France) – [84](arrests = 84) personnes ont été arrêtées lors de l'opération Mistral II.\n\n"
    "Les policiers ont mené [neuf](searches = 9) perquisitions à Lyon et à Bron.",
    "L'opération Mistral II a permis [84](arrests = 84) arrestations en Suisse. [Six](charged = 6) personnes ont été "
    "écrouées à Genève.",
    "L'opération Mistral II a permis [84](arrests = 84) arrestations en Belgique.\n\n"
    "À Anvers, [neuf](arrests = 9 local BE) hommes ont été arrêtés.",
    "L'opération Mistral II a permis de saisir [100](digital = 100) serveurs. Une enquête est ouverte. "
    "Les enquêteurs s'en félicitent. Le parquet aussi.\n\nEn Pologne, [neuf](arrests = 9 local PL) hommes ont été "
    "arrêtés.",
)
"""A town of the only country is not local, unless a larger figure stands for the whole."""
LISTED = (
    "Les polices de France, d'Espagne et d'Italie ont arrêté [90](arrests = 90) personnes.",
    "Les polices française et espagnole ont arrêté [90](arrests = 90) personnes.",
    "Les policiers belges et les gendarmes français ont arrêté [90](arrests = 90) personnes.",
    "[1,3](goods = 1300 kg) tonne d'or a été saisie entre Conakry, Dubaï et Genève.",
    "En France, en Belgique et en Suisse, [90](arrests = 90) personnes ont été arrêtées.",
    "[90](arrests = 90) personnes ont été arrêtées en France et en Belgique.",
    "[90](arrests = 90) personnes ont été arrêtées à Lille, Gand ou Aix-la-Chapelle.",
    "À l'échelle de la zone – Guinée, Mali, Niger, Belgique et Suisse –, [90](arrests = 90) personnes ont été "
    "arrêtées.",
    "La police du Mali et celle du Niger ont arrêté [90](arrests = 90) personnes.",
)
"""Several countries in one list are no place of their own."""
TOWNS = (
    "À Ouaga, [neuf](arrests = 9 local BF) hommes ont été arrêtés.",
    "[Neuf](arrests = 9 local CV) hommes ont été arrêtés à Mindelo.",
    "À Osnabrück, les policiers ont saisi [trois](weapons = 3 local DE) fusils.",
    "Leurs homologues ghanéens ont arrêté [neuf](arrests = 9 local GH) hommes.",
    "Les collègues togolais ont libéré [deux](rescues = 2 local TG) enfants.",
    "[Neuf](arrests = 9 local BE) hommes ont été arrêtés à Grâce-Hollogne.",
    "À Bertoua, les gendarmes ont arrêté [neuf](arrests = 9 local CM) hommes.",
    "[Neuf](arrests = 9) hommes ont été arrêtés sur un axe menant en Italie.",
    "La police a arrêté [neuf](arrests = 9) hommes nés en Allemagne.",
    "À Bellinzone, [neuf](charged = 9 local CH) hommes ont été écroués.",
)
"""A town says its country; a road that leads somewhere and where somebody was born do not."""


@pytest.mark.parametrize("text", [*NATIONAL, *SHARES, *SINGLE])
def test_whose_country_a_text_tells_of(text: str, extractor: Extractor) -> None:
    """A figure of the text's own country is local where the operation took place in many, and not where in one."""
    text, rows = marked(text)

    assert rows == found(text, extractor)


@pytest.mark.parametrize("sentence", [*LISTED, *TOWNS])
def test_places_of_a_figure(sentence: str, extractor: Extractor) -> None:
    """A figure is local to the country of its town; what several countries did together is local to none of them."""
    text, rows = marked(f"L'opération Mistral II a eu lieu dans [61](countries = 61) pays.\n\n{sentence}")

    assert rows == found(text, extractor)
