"""Moments told by their distance from the publication."""

import pytest

from extractor.packs import Pack
from tests.finding.dating import expected_and_found

WEEKDAYS = [
    ("2024-11-06", "Deux hommes ont été pris [mardi](2024-11-05)."),
    ("2024-11-06", "Deux hommes ont été pris [mercredi](2024-11-06)."),
    ("2024-11-06", "Deux hommes ont été pris [jeudi](2024-10-31)."),
    ("2024-11-06", "Elle le dit [ce mercredi](2024-11-06)."),
    ("2023-04-18", "Elle l'a révélé [ce mardi](2023-04-18)."),
    ("2024-11-06", "Elle le dira [ce jeudi](2024-11-07)."),
    ("2024-11-06", "Elle l'a dit [ce lundi](2024-11-04)."),
    ("2024-11-06", "Elle l'a dit [lundi dernier](2024-11-04)."),
    ("2024-11-06", "Elle l'a dit [mercredi dernier](2024-10-30)."),
    ("2024-11-06", "Elle le dira [mardi prochain](2024-11-12)."),
    ("2024-11-06", "Elle le dira [mercredi prochain](2024-11-13)."),
    ("2019-05-13", "[Vendredi soir](2019-05-10), onze tonnes ont été saisies."),
    ("2020-06-26", "[Mardi matin](2020-06-23), l'opération a commencé."),
    ("2020-05-27", "Fouillé [mercredi à la mi-journée](2020-05-27), le camion était vide."),
    ("2024-11-06", "Vu [samedi dans la soirée](2024-11-02), il court."),
    ("2024-11-06", "Vu [samedi en fin de matinée](2024-11-02), il court."),
    ("2024-11-06", "Chaque mardi et tous les jeudi, on juge."),
    ("2024-11-06", "Le mardi, on juge ; un mardi, on relâche."),
    ("2024-11-06", "Le 25e samedi de mobilisation fut calme."),
    ("2024-11-06", "Le premier samedi fut calme, le mardi suivant aussi."),
    ("2024-11-06", "Le guichet est ouvert du lundi au vendredi."),
    ("2024-11-06", "Mardi gras tombe tôt."),
    (None, "Deux hommes ont été pris [mardi](unknown)."),
]
NUMBERED = [
    ("2024-11-06", "Le procès s'ouvre [jeudi 7](2024-11-07)."),
    ("2024-11-06", "[Lundi 4](2024-11-04), on a fouillé."),
    ("2024-11-06", "[Lundi 28](2024-10-28) au matin, on a fouillé."),
    ("2024-11-06", "[Mardi](2024-11-05) 12 personnes ont été prises."),
    ("2024-11-06", "[Lundi](2024-11-04) 25 suspects ont été pris."),
    ("2024-11-06", "Le défilé a rassemblé [mardi](2024-11-05) 25 000 personnes."),
    ("2024-11-06", "Le défilé a rassemblé [mardi](2024-11-05) 5.000 personnes."),
    ("2024-11-06", "Le défilé a rassemblé [jeudi 31](2024-10-31) 5 000 personnes."),
]
DAYS = [
    ("2024-11-06", "[Hier](2024-11-05), on fouillait."),
    ("2024-11-06", "[Hier soir](2024-11-05), on fouillait."),
    ("2024-11-06", "[Avant-hier](2024-11-04), on fouillait."),
    ("2024-11-06", "[Aujourd'hui](2024-11-06), on fouille."),
    ("2024-11-06", "[Aujourd’hui](2024-11-06), on fouille."),
    ("2024-11-06", "[Demain](2024-11-07), on fouillera."),
    ("2024-11-06", "[Après-demain](2024-11-08), on fouillera."),
    ("2024-03-01", "[Hier](2024-02-29), on fouillait."),
    ("2024-11-06", "[Ce matin](2024-11-06), on fouille."),
    ("2024-11-06", "[Cet après-midi](2024-11-06), on fouille."),
    ("2024-11-06", "Pris [il y a trois jours](2024-11-03), il nie."),
    ("2024-11-06", "Pris [il y a environ dix jours](2024-10-27), il nie."),
    ("2024-11-06", "Pris [voici deux jours](2024-11-04), il nie."),
    ("2024-11-06", "Jugé [dans deux jours](2024-11-08), il nie."),
    (None, "[Hier](unknown), on fouillait."),
]
LONGER = [
    ("2024-11-06", "La [semaine dernière](2024-10-28..2024-11-03), on fouillait."),
    ("2024-11-06", "[Cette semaine](2024-11-04..2024-11-10), on fouille."),
    ("2020-01-25", "Pris en [début de semaine](2020-01-20..2020-01-26), ils nient."),
    ("2024-11-06", "La [semaine prochaine](2024-11-11..2024-11-17), on fouillera."),
    ("2024-11-06", "Le [week-end dernier](2024-11-02..2024-11-03), on fouillait."),
    ("2024-11-11", "Le [week-end dernier](2024-11-09..2024-11-10), on fouillait."),
    ("2024-11-10", "Le [week-end dernier](2024-11-02..2024-11-03), on fouillait."),
    ("2024-11-10", "[Ce week-end](2024-11-09..2024-11-10), on fouille."),
    ("2019-04-29", "[Ce week-end](2019-04-27..2019-04-28), on fouillait."),
    ("2024-11-06", "Le [weekend dernier](2024-11-02..2024-11-03), on fouillait."),
    ("2024-11-07", "[Ce week-end](2024-11-09..2024-11-10), on fouillera."),
    ("2024-11-09", "Le [week-end prochain](2024-11-16..2024-11-17), on fouillera."),
    ("2024-11-06", "Les contrôles du [week-end dernier](2024-11-02..2024-11-03) ont payé."),
    ("2024-11-06", "La [semaine du 14 octobre](2024-10-14..2024-10-20), on fouillait."),
    ("2024-11-06", "Le [mois dernier](2024-10), on fouillait."),
    ("2024-01-06", "Le [mois dernier](2023-12), on fouillait."),
    ("2024-12-06", "Le [mois prochain](2025-01), on fouillera."),
    ("2024-11-06", "[Ce mois-ci](2024-11), on fouille."),
    ("2020-06-19", "Enlevés [il y a trois mois](2020-03), ils sont libres."),
    ("2020-05-27", "Morts [il y a sept mois](2019-10), ils sont enterrés."),
    ("2020-06-29", "Elle reprend [il y a une semaine](2020-06-22..2020-06-28)."),
    ("2023-04-18", "L'[an dernier](2022), les saisies ont doublé."),
    ("2023-04-18", "L'[an passé](2022), les saisies ont doublé."),
    ("2023-04-18", "L'[année dernière](2022), les saisies ont doublé."),
    ("2023-04-18", "L'[année prochaine](2024), les saisies doubleront."),
    ("2023-04-18", "[Cette année](2023), les saisies doublent."),
    ("2020-06-10", "[Il y a un an](2019), elle était estimée à 530."),
    ("2024-02-29", "Pris [il y a un an](2023), il nie."),
]


@pytest.mark.parametrize(("published", "marked"), WEEKDAYS)
def test_weekdays(published: str | None, marked: str, french: Pack) -> None:
    """A weekday is the last one up to the publication; a habit is none."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), NUMBERED)
def test_weekdays_with_a_number(published: str, marked: str, french: Pack) -> None:
    """A number behind a weekday is its day, unless it counts what follows."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), DAYS)
def test_distances_in_days(published: str | None, marked: str, french: Pack) -> None:
    """Days are counted from the publication, never from the clock."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), LONGER)
def test_distances_in_weeks_months_and_years(published: str, marked: str, french: Pack) -> None:
    """A week is Monday to Sunday, a weekend its last two days, a month or year all of it."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual
