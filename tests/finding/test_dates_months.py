"""Months and their parts, quarters, seasons, years."""

import pytest

from extractor.packs import Pack
from tests.finding.dating import expected_and_found

MONTHS = [
    ("2019-09-10", "L'opération Andes a été menée en [novembre 2018](2018-11)."),
    ("2018-11-25", "Cachés en [octobre](2018-10), ils ont été vus."),
    ("2024-01-15", "Cachés en [décembre](2023-12), ils ont été vus."),
    ("2024-11-06", "Vendu en [décembre](2024-12), le bateau sera repeint."),
    ("2016-07-11", "[Fin juin](2016-06), sept hommes ont été pris."),
    ("2024-11-06", "[Début octobre](2024-10), puis [mi-mars 2022](2022-03), on a cherché."),
    ("2024-11-06", "Les faits datent de la [mi-août](2024-08)."),
    ("2024-11-06", "Un camion a brûlé [courant mai](2024-05)."),
    ("2024-11-06", "Un camion a brûlé au [mois de juin](2024-06)."),
    ("2024-11-06", "Un camion a brûlé au [mois d'août 2020](2020-08)."),
    ("2018-08-20", "Au [début du mois de juillet](2018-07), les douaniers ont ouvert le coffre."),
    ("2024-11-06", "Au cours d'[une semaine chargée d'octobre](2024-10), on a fouillé."),
    ("2024-11-06", "[Une semaine d'octobre](2024-10) a suffi."),
    ("2014-12-16", "Durant les [deux premières semaines de décembre](2014-12), on a fouillé."),
    ("2024-11-06", "Durant les [derniers jours d'avril](2024-04), on a fouillé."),
    ("2024-11-06", "La [première semaine de mai 2023](2023-05), on a fouillé."),
    ("2024-11-06", "La [seconde quinzaine de septembre](2024-09), on a fouillé."),
    ("2024-11-06", "En [mars dernier](2024-03), déjà, on fouillait."),
    ("2024-11-06", "En [décembre dernier](2023-12), déjà, on fouillait."),
    ("2024-11-06", "En [mars prochain](2025-03), on fouillera."),
    ("2024-11-06", "En [avril de l'année 2020](2020-04), le port était vide."),
    ("2024-11-06", "SAISIE RECORD EN [OCTOBRE](2024-10) AU HAVRE"),
    ("2024-11-06", "En [Octobre](2024-10), on a fouillé."),
    (None, "En [novembre 2018](2018-11), puis en [mars](unknown), on a fouillé."),
]
PORTIONS = [
    ("2015-09-15", "La lettre du [3e trimestre 2015](2015-07..2015-09) le dit."),
    ("2024-11-06", "Au [second semestre 2022](2022-07..2022-12), 12 cas."),
    ("2024-11-06", "Au [premier semestre](2024-01..2024-06), 12 cas."),
    ("2024-11-06", "Au [premier trimestre de 2021](2021-01..2021-03), 12 cas."),
    ("2024-11-06", "Au [4ème trimestre 2021](2021-10..2021-12), 12 cas."),
    ("2024-11-06", "Au [2nd semestre 2021](2021-07..2021-12), 12 cas."),
    ("2024-11-06", "Au [deuxième trimestre](2024-04..2024-06), 12 cas."),
    ("2024-11-06", "Au [dernier trimestre de l'année 2023](2023-10..2023-12), 12 cas."),
    ("2024-11-06", "Sur les [six premiers mois de 2023](2023-01..2023-06), 12 cas."),
    ("2024-11-06", "Sur les [neuf premiers mois de l'année](2024-01..2024-09), 12 cas."),
    ("2025-01-06", "Sur les [neuf premiers mois de l'année](2024-01..2024-09), 12 cas."),
    ("2024-11-06", "Au troisième semestre de sa licence, il partit."),
]
SEASONS = [
    ("2024-11-06", "Menée à l'[été 2023](2023-06..2023-08), elle a payé."),
    ("2020-05-06", "Menée à l'[automne dernier](2019-09..2019-11), elle a payé."),
    ("2018-12-08", "La grève du [printemps dernier](2018-03..2018-05) a coûté."),
    ("2024-04-06", "[Cet été](2024-06..2024-08), on veillera."),
    ("2020-08-25", "[Cet été](2020-06..2020-08), les faux jouets abondent."),
    ("2024-11-06", "À l'[automne prochain](2025-09..2025-11), on votera."),
    ("2024-11-06", "Durant l'[hiver 2018-2019](2018-12..2019-02), le pont a cédé."),
    ("2024-11-06", "Au [printemps](2024-03..2024-05), la crue a tout pris."),
    ("2024-11-06", "À la fin de l'[été](2024-06..2024-08), on a rouvert."),
    ("2024-11-06", "Pendant l'[ete 2021](2021-06..2021-08), on a fermé."),
    ("2024-11-06", "L'homme a été arrêté, puis a été 2000 fois relâché."),
    ("2024-11-06", "Les armes ont été écoulées, l'été ne compte pas."),
    ("2024-11-06", "Il a depuis été mis en examen."),
    ("2024-11-06", "Les sports d'hiver attirent."),
]
YEARS = [
    ("2024-11-06", "Menée en [2017](2017) dans 10 pays, elle a payé."),
    ("2024-11-06", "Menée en\u00a0[2017](2017) dans dix pays, elle a payé."),
    ("2024-11-06", "L'accord de paix de [2016](2016), signé ici, tient."),
    ("2024-11-06", "Contre 286 en [2021](2021), c'est mieux."),
    ("2024-11-06", "C'est trois fois plus qu'en [2018](2018)."),
    ("2024-11-06", "Prévue pour [2019](2019), la loi attend."),
    ("2024-11-06", "[Fin 2022](2022), il y en avait trois."),
    ("2024-11-06", "Au [début de l'année 2016](2016), on écoutait."),
    ("2024-11-06", "Toute l'[année 2019](2019), on a veillé."),
    ("2024-11-06", "Dans les [années 1990](1990..1999), on fermait les yeux."),
    ("2024-11-06", "Son rapport ([2018](2018)) et le mien (Interpol, [2019](2019)) divergent."),
    ("2024-11-06", "L'édition [2014](2014) avait fait mieux."),
    ("2024-11-06", "En [2030](2030), on verra."),
    (None, "En [2017](2017), on cherchait, comme l'[an passé](unknown)."),
]


@pytest.mark.parametrize(("published", "marked"), MONTHS)
def test_months(published: str | None, marked: str, french: Pack) -> None:
    """A part of a month is told by its month, all of it."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), PORTIONS)
def test_quarters_and_half_years(published: str, marked: str, french: Pack) -> None:
    """A quarter has three months and half a year six, where there are so many of them."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), SEASONS)
def test_seasons(published: str, marked: str, french: Pack) -> None:
    """A season is its three months; a winter belongs to the year in which it ends."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), YEARS)
def test_years(published: str | None, marked: str, french: Pack) -> None:
    """Four digits are a year where a word, a bracket or a frame says so."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual
