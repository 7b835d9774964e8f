"""Durations, which are no dates, and what has the look of a date and is neither."""

import pytest

from extractor.packs import Pack
from tests.finding.dating import expected_and_found

DURATIONS = [
    "Deux tonnes saisies [en 12 jours](duration) de mer.",
    "[Pendant deux mois](duration), on a écouté.",
    "[Durant une semaine](duration), on a écouté.",
    "[Deux semaines durant](duration), on a écouté.",
    "[En une semaine](duration), 300 saisies.",
    "2 517 arrestations [au cours de la semaine](duration).",
    "[Douze jours](duration) de mer et de jungle.",
    "Retenu [pendant 24 heures](duration), il est libre.",
    "Sa garde à vue peut durer [96 heures](duration).",
    "Pris [après plus de six mois](duration) d'enquête.",
    "Écouté [depuis plus d'un an](duration), il est tombé.",
    "Écouté [depuis plusieurs semaines](duration), il est tombé.",
    "Fruit de [plusieurs mois](duration) d'enquête.",
    "[Ces derniers jours](duration), on fouille.",
    "[Ces derniers mois](duration), on fouille.",
    "La marge a monté sur [les trois dernières années](duration).",
    "[En moins de 48 heures](duration), tout était fini.",
    "[Lors de ces trois semaines](duration), on a fouillé.",
    "Une conférence de [deux jours](duration) s'ouvre.",
    "[Deux ans plus tôt](duration), il était libre.",
    "[Une quinzaine de jours](duration) de répit.",
    "Il reviendra [dans les dix jours](duration).",
    "Dix morts [en 24 h](duration).",
]
TRAPS = [
    "L'homme a été arrêté, ils ont été relâchés.",
    "La planète Mars intrigue, le rover Mars 2020 roule.",
    "Le confiseur Mars rappelle ses barres.",
    "Sept hommes et sept femmes ont été pris.",
    "Il est ouvert 24 heures sur 24 et 7 jours sur 7.",
    "Ouvert 24h/24, 7j/7.",
    "Le 9-3 gronde.",
    "À 20 heures, à 10H30, vers 7 h 15, il partait.",
    "L'article 49-3 et l'article 12 du code.",
    "Appelez le 01 55 87 00 00.",
    "Le match finit sur le score de 1-0.",
    "Le livre est tiré en 2 000 exemplaires, puis en 2000 exemplaires.",
    "2017 personnes ont été prises, dont 1999 adultes.",
    "Plus de 2000 agents, près de 2020 camions et environ 1950 chiens.",
    "Une amende de 2000 euros, un total de 2024.",
    "Mme Avril et le juge Mai se parlent.",
    "Place du 8-Mai-1945, rue du 4 septembre, avenue du 11 Novembre.",
    "La version 2.0 et la version 3.12.2024.1 diffèrent.",
    "La Révolution d'Octobre passionne.",
    "Le Mouvement du 23 mars tient la ville.",
    "Au second tour, il gagne.",
    "Une femme de 24 ans et son fils âgé de deux ans.",
    "Cela n'a rien à voir, il y a 12 camions.",
    "Le tribunal jugera dans 12 pays.",
    "Sonnez au 2018 rue Racine.",
    "Le dossier n° 2019-1234 est clos.",
    "Il a pris 15/20 et 3,5 mai de rien.",
    "Le 30 février et le 31 juin n'existent pas.",
    "Mis à jour, mis au jour, ce jour-là, jour et nuit.",
    "La loi du 35 mai amuse.",
    "Mai 68 et le mardi-gras sont loin.",
]


@pytest.mark.parametrize("marked", DURATIONS)
def test_durations(marked: str, french: Pack) -> None:
    """A length of time has no days."""
    expected, actual = expected_and_found(marked, french, "2024-11-06")

    assert expected == actual


@pytest.mark.parametrize("marked", TRAPS)
def test_what_is_no_date(marked: str, french: Pack) -> None:
    """Participles, planets, names, streets, scores, prices and counts are no dates."""
    expected, actual = expected_and_found(marked, french, "2024-11-06")

    assert expected == actual
