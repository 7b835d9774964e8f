"""Ranges, lists and open ranges: each one mention."""

import pytest

from extractor.packs import Pack
from tests.finding.dating import expected_and_found

RANGES = [
    ("2024-11-06", "Menée [du 29 septembre au 4 octobre](2024-09-29..2024-10-04), l'opération s'achève."),
    ("2023-04-19", "[Entre le 12 mars et le 2 avril derniers](2023-03-12..2023-04-02), les contrôles ont continué."),
    ("2023-04-19", "Conduite [entre le 12 mars et le 2 avril](2023-03-12..2023-04-02), elle a payé."),
    ("2024-11-06", "La 4e édition ([5 - 9 juillet](2024-07-05..2024-07-09)) fut brève."),
    ("2024-11-06", "La 4e édition ([5 – 9 juillet 2021](2021-07-05..2021-07-09)) fut brève."),
    ("2015-06-18", "Lors de l'opération ([13-20 mai](2015-05-13..2015-05-20)), 12 sites ont fermé."),
    ("2015-06-18", "L'édition [2014](2014) (PANGEA VII, [13-20 mai](2014-05-13..2014-05-20)) avait fait mieux."),
    ("2015-06-18", "[Du 9 au 16 juin 2015](2015-06-09..2015-06-16), 115 pays ont cherché."),
    ("2014-12-15", "L'opération s'est étendue à la mer des Caraïbes [du 1er au 12 décembre](2014-12-01..2014-12-12)."),
    ("2023-08-20", "Barrages levés [du 28 juillet au 11 août](2023-07-28..2023-08-11)."),
    ("2024-11-06", "Fermé [du 30 décembre 2023 au 4 janvier 2024](2023-12-30..2024-01-04)."),
    ("2024-02-06", "Fermé [du 30 décembre au 4 janvier](2023-12-30..2024-01-04)."),
    ("2024-11-06", "Fermé [du 30 décembre au 4 janvier 2020](2019-12-30..2020-01-04)."),
    ("2024-11-06", "Fermé [du 30 décembre 2019 au 4 janvier](2019-12-30..2020-01-04)."),
    ("2024-11-06", "Contrôles [du lundi 14 au vendredi 18 octobre](2024-10-14..2024-10-18)."),
    ("2024-11-06", "Contrôles [de lundi 14 à vendredi 18 octobre](2024-10-14..2024-10-18)."),
    ("2018-12-08", "Grève [du jeudi 20 à 21 heures au samedi 22 à 6 heures](2018-12-20..2018-12-22)."),
    ("2018-12-08", "Grève [du jeudi 13 à 22h30 au samedi 15 décembre](2018-12-13..2018-12-15)."),
    ("2024-11-06", "Menée [du 03/05/2023 au 12/05/2023](2023-05-03..2023-05-12), elle a payé."),
    ("2024-11-06", "Menée [du 29/09 au 04/10](2024-09-29..2024-10-04), elle a payé."),
    ("2024-11-06", "Menée [du 29/09 au 04/10/2023](2023-09-29..2023-10-04), elle a payé."),
    ("2024-11-06", "Menée [entre les 3 et 8 octobre](2024-10-03..2024-10-08), elle a payé."),
    ("2024-11-06", "Stage, [3 au 7 juin 2024](2024-06-03..2024-06-07), à Lyon."),
    ("2024-11-06", "Du côté de Lyon, [du 3 juin au 7](2024-06-03..2024-06-07), on a cherché."),
    ("2024-11-06", "Réunion des [8/9 octobre](2024-10-08..2024-10-09)."),
    ("2024-11-06", "[29 septembre-4 octobre 2024](2024-09-29..2024-10-04) : Liberterra II."),
    ("2024-11-06", "[Du 3 mai jusqu'au 4 juin](2024-05-03..2024-06-04), il a couru."),
    (None, "Menée [du 29 septembre au 4 octobre](unknown), l'opération s'achève."),
    (None, "Menée [du 29 septembre au 4 octobre 2024](2024-09-29..2024-10-04), elle s'achève."),
]
MONTHS_AND_YEARS = [
    ("2024-11-06", "Les relevés [de la mi-mars à mai 2024](2024-03..2024-05) sont faux."),
    ("2024-11-06", "Les relevés [de mars à juin 2023](2023-03..2023-06) sont faux."),
    ("2024-11-06", "Les relevés [d'avril à juin](2024-04..2024-06) sont faux."),
    ("2024-11-06", "Les relevés faits [entre mars et juin](2024-03..2024-06) sont faux."),
    ("2014-12-15", "Un premier coup, en [mars-avril 2013](2013-03..2013-04), avait payé."),
    ("2024-11-06", "[Entre fin juin et le 20 août](2024-06..2024-08), 12 feux ont pris."),
    ("2020-06-04", "Elle s'est tenue [entre octobre 2019 et avril 2020](2019-10..2020-04)."),
    ("2020-06-04", "Elle s'est tenue [entre octobre et avril](2019-10..2020-04)."),
    ("2020-06-04", "Elle s'est tenue [de fin octobre à début avril](2019-10..2020-04)."),
    ("2024-11-06", "Elle s'est tenue [de novembre 2023 à février](2023-11..2024-02)."),
    ("2024-11-06", "Trente îles repérées [entre 2015 et 2018](2015..2018)."),
    ("2024-11-06", "Les accords [de 2015 à 2018](2015..2018) tiennent."),
    ("2024-11-06", "Le programme ([2020-2025](2020..2025)) suit son cours."),
    ("2024-11-06", "La saison [2018/2019](2018..2019) fut longue."),
    ("2024-11-06", "[Fin 2019](2019) et [début 2020](2020), deux affaires éclatent."),
    ("2016-07-11", "Deux filières démantelées en [juin et en juillet](2016-06..2016-07)."),
    ("2024-11-06", "Deux filières démantelées en [juin et juillet 2021](2021-06..2021-07)."),
    ("2024-11-06", "Trois filières, en [juin, juillet et août](2024-06..2024-08)."),
    ("2024-11-06", "Au cours des [mois de juillet, août et septembre 2022](2022-07..2022-09), on a cherché."),
    ("2024-11-06", "Deux filières, en [mars](2024-03) et [octobre](2024-10)."),
    ("2024-11-06", "Elle a eu lieu en [2017 et 2018](2017..2018)."),
    ("2024-11-06", "Elle a eu lieu en [2015](2015) et [2018](2018)."),
    ("2024-11-06", "[Du printemps à l'automne 2022](2022-03..2022-11), la police a veillé."),
]
LISTS = [
    ("2019-09-10", "Une conférence de [deux jours](duration) ([10 et 11 septembre](2019-09-10..2019-09-11))."),
    ("2024-11-06", "Les [10 et 11 septembre](2024-09-10..2024-09-11), on a fouillé."),
    ("2024-11-06", "Les [30 et 31 octobre 2024](2024-10-30..2024-10-31), on a fouillé."),
    ("2024-11-06", "Le [31 octobre et le 1er novembre](2024-10-31..2024-11-01), on a fouillé."),
    ("2024-11-06", "Les [3](2024-10-03) et [17 octobre](2024-10-17), on a fouillé."),
    ("2024-11-06", "Les [3](2024-10-03), [10](2024-10-10) et [17 octobre](2024-10-17), on a fouillé."),
    ("2024-11-06", "Les [3, 4 et 5 octobre](2024-10-03..2024-10-05), on a fouillé."),
    ("2023-03-08", "Deux dates, [samedi 11](2023-03-11) et [mercredi 15 mars](2023-03-15), sont prévues."),
    ("2017-06-30", "Ils ont été arrêtés [lundi et mardi](2017-06-26..2017-06-27)."),
    ("2024-11-06", "Ils ont été arrêtés [samedi et dimanche](2024-11-02..2024-11-03)."),
    ("2024-11-06", "Ils ont été arrêtés [lundi](2024-11-04) et [samedi](2024-11-02)."),
    (None, "Les [10 et 11 septembre](unknown), on a fouillé."),
    (None, "Les [10 et 11 septembre 2021](2021-09-10..2021-09-11), on a fouillé."),
]
NIGHTS = [
    ("2019-11-02", "Retrouvés dans la [nuit du 8 au 9 octobre](2019-10-08..2019-10-09), ils allaient bien."),
    ("2018-12-13", "Dans la [nuit de mardi à mercredi](2018-12-11..2018-12-12), on a tiré."),
    ("2018-11-25", "La [nuit du samedi 24 au dimanche 25 novembre](2018-11-24..2018-11-25), on a tiré."),
    ("2024-11-06", "Dans la [nuit du samedi au dimanche](2024-11-02..2024-11-03), on a tiré."),
    ("2024-11-06", "Dans la [nuit du 31 octobre au 1er novembre](2024-10-31..2024-11-01), on a tiré."),
    ("2024-11-06", "Dans la nuit de [samedi](2024-11-02), on a tiré."),
    ("2024-11-06", "La [nuit dernière](2024-11-05..2024-11-06), on a tiré."),
    ("2024-11-06", "Dans la [nuit de vendredi 1er à samedi 2 novembre](2024-11-01..2024-11-02), on a tiré."),
]
OPEN = [
    ("2024-11-06", "Il est détenu [depuis le 3 mai](2024-05-03..)."),
    ("2024-02-06", "Il est détenu [depuis le 3 mai](2023-05-03..)."),
    ("2024-11-06", "Il est détenu [depuis le 6 novembre](2024-11-06..)."),
    ("2024-11-06", "Il est détenu [depuis lundi](2024-11-04..)."),
    ("2024-11-06", "Il est recherché [depuis 2017](2017..)."),
    ("2024-11-06", "Il est recherché [depuis fin juin](2024-06..)."),
    ("2024-11-06", "Il est recherché [depuis l'été 2022](2022-06..)."),
    ("2019-05-06", "Neuf saisies [depuis le début de l'année](2019..) ont été faites."),
    ("2019-05-06", "Neuf saisies [depuis début 2019](2019..) ont été faites."),
    ("2024-11-06", "Ils comparaissent [jusqu'au 20 décembre](..2024-12-20)."),
    ("2024-11-06", "Ils comparaissent [jusqu'à vendredi](..2024-11-08)."),
    ("2024-11-06", "Le bail court [jusqu'en 2030](..2030)."),
    ("2024-11-06", "Le bail court [jusqu'à fin mars 2025](..2025-03)."),
    ("2024-11-06", "Le texte sera voté [d'ici la fin de l'année](..2024)."),
    ("2024-11-06", "Le texte sera voté [d'ici à mars 2025](..2025-03)."),
    ("2015-06-18", "Obligatoire [à compter du 1er juillet 2015](2015-07-01..), le logo plaît."),
    ("2024-11-06", "Obligatoire [à partir de lundi](2024-11-11..), le logo plaît."),
    ("2024-11-06", "[À partir de mars 2025](2025-03..), ce sera payant."),
    ("2020-06-29", "Isolé [dès jeudi](2020-06-25..), il tousse."),
    ("2015-06-18", "La veille, entamée [dès le mois de mars](2015-03..), a duré."),
    (None, "Il est recherché [depuis le 3 mai](unknown) et [depuis 2019](2019..)."),
]


@pytest.mark.parametrize(("published", "marked"), RANGES)
def test_ranges_of_days(published: str | None, marked: str, french: Pack) -> None:
    """First and last day make one range, and lend each other month and year."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), MONTHS_AND_YEARS)
def test_ranges_of_months_and_years(published: str, marked: str, french: Pack) -> None:
    """A range is as exact as its vaguer end."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), LISTS)
def test_lists(published: str | None, marked: str, french: Pack) -> None:
    """Days that follow each other are one range, others one mention each."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), NIGHTS)
def test_nights(published: str, marked: str, french: Pack) -> None:
    """A night covers the two days that it lies between."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), OPEN)
def test_open_ranges(published: str | None, marked: str, french: Pack) -> None:
    """An open range has one end: what began is past, a weekday not reached is to come."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual
