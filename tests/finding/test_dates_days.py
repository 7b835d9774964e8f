"""Days: written out, in digits, with and without weekday and year."""

import pytest

from extractor.packs import Pack
from tests.finding.dating import expected_and_found

WRITTEN = [
    ("2024-11-06", "Le chalutier a été fouillé le [29 septembre 2024](2024-09-29) au large de Brest."),
    ("2024-11-06", "Le [1er juillet](2024-07-01), 300 bateaux ont quitté le port."),
    ("2024-11-06", "Le [7 juin](2024-06-07), 12 pays ont signé."),
    ("2018-11-07", "Il a comparu [mardi 6 novembre](2018-11-06) à Lille."),
    ("2021-07-27", "LYON (France) – [26 juillet 2021](2021-07-26) – Cinq trafiquants ont été arrêtés."),
    ("2024-01-10", "Arrêté le [28 décembre](2023-12-28), il nie."),
    ("2024-12-20", "Il sera jugé le [6 janvier](2025-01-06) à Metz."),
    ("2024-11-06", "Interpellés [jeudi 31 octobre 2024](2024-10-31), ils sont libres."),
    ("2024-11-06", "C'est le [premier mai 2022](2022-05-01) que tout a commencé."),
    ("2024-11-06", "Le [02 février 2020](2020-02-02), le conteneur arrivait au Havre."),
    ("2024-11-06", "Le navire, saisi le [15 août](2024-08-15), sera vendu."),
    ("2024-11-06", "Perquisition, le [11 septembre](2024-09-11), dans un garage de Gand."),
    ("2024-11-06", "Les attentats du [11 septembre 2001](2001-09-11) avaient changé la donne."),
    ("2024-11-06", "Depuis la rafle du [3 mars 2023](2023-03-03), le quartier respire."),
    ("2024-11-06", "Fait à Bamako le [vingt-cinq octobre 2024](2024-10-25)."),
    ("2024-11-06", "Le [deux novembre](2024-11-02), on fouillait."),
    ("2024-11-06", "Hélas [mardi](2024-11-05) deux d'entre eux ont fui."),
    ("2024-11-06", "Né le [29 février 1988](1988-02-29), l'homme était recherché."),
    ("2025-01-15", "Le [29 février](2024-02-29), quatre camions ont été bloqués."),
    ("2024-11-06", "Le juge l'a entendu [lundi matin 4 novembre](2024-11-04)."),
    ("2024-11-06", "Il a été vu [samedi le 2 novembre](2024-11-02) à Sept-Îles."),
    ("2024-11-06", "Ce [mardi 5 novembre](2024-11-05), la cour a tranché."),
    ("2024-11-06", "Le [12 octobre dernier](2024-10-12), un entrepôt brûlait."),
    ("2024-11-06", "Le [4 décembre dernier](2023-12-04), un entrepôt brûlait."),
    ("2024-11-06", "La vente aura lieu le [2 octobre prochain](2025-10-02)."),
    ("2024-11-06", "Le [8 mai de l'année 2019](2019-05-08), déjà, la police intervenait."),
    ("2024-11-06", "Le [3 du mois de juin 2022](2022-06-03), rien ne bougeait."),
    (None, "Saisie le [14 mai 2016](2016-05-14), la drogue a disparu le [16 mai](unknown)."),
    (None, "Il est revenu [mardi 6 novembre](unknown)."),
]
DIGITS = [
    ("2024-11-06", "Publié le [18/04/2023](2023-04-18) à 13h07."),
    ("2024-11-06", "Mis à jour : [15.12.2014](2014-12-15), 9h."),
    ("2024-11-06", "Relevé du [05-03-2022](2022-03-05)."),
    ("2024-11-06", "[2024-11-06](2024-11-06) : bilan provisoire."),
    ("2024-11-06", "[2024-11-06](2024-11-06)T10:12:00Z"),
    ("2024-11-06", "Ticket du [03/02/98](1998-02-03), caisse 12."),
    ("2024-11-06", "Ticket du [3/2/17](2017-02-03), caisse 12."),
    ("2024-11-06", "Copie du [2023/05/01](2023-05-01)."),
    ("2024-11-06", "Ticket du [03.02.98](1998-02-03), caisse 12."),
    ("2024-11-06", "Appelez le 01.02.98.45.12, poste 3."),
    ("2024-11-06", "Relevé du [05/11](2024-11-05), ratio de 1/3 et de 12/20."),
    ("2024-11-06", "Le [02/11](2024-11-02), un colis ; le [9/10](2024-10-09), un autre."),
    ("2024-11-06", "L'enquête, ouverte en [11/2023](2023-11), vise huit sociétés."),
    ("2024-11-06", "Version 1.2.24 du logiciel."),
    ("2024-11-06", "Ici, 31/02/2020 n'est pas au calendrier, 12/13/2020 non plus."),
    ("2024-11-06", "L'adresse 192.168.10.2024 ne répond pas."),
    ("2024-11-06", "Le dossier 15/12/20145 est clos."),
]
SHORTENED = [
    ("2024-11-06", "Relevé du [12 sept. 2023](2023-09-12)."),
    ("2024-11-06", "Relevé du [28 févr.](2025-02-28), à confirmer."),
    ("2024-11-06", "Relevé du [28 fév. 2023](2023-02-28)."),
    ("2024-11-06", "Mise à jour [6 nov. 2024](2024-11-06) à 10 h."),
    ("2024-11-06", "AFP, [6 nov 2024](2024-11-06) - Trois morts."),
    ("2024-11-06", "Posté le [1er avr. 2020](2020-04-01)."),
    ("2024-11-06", "Posté le [14 juil. 2020](2020-07-14)."),
    ("2024-11-06", "Posté le [14-JUIL-2020](2020-07-14)."),
    ("2024-11-06", "Archivé en [janv. 2020](2020-01)."),
    ("2024-11-06", "Archivé en [déc. 2019](2019-12)."),
    ("2024-11-06", "Il a été vu 12 oct fois."),
    ("2024-11-06", "Les sept. suivants et sept autres."),
]
GLUED = [
    ("2018-11-25", "Des départs [depuis octobre](2018-10..)Cette nouvelle vague inquiète."),
    ("2020-05-14", "Ils nient.[Jeudi 7 mai](2020-05-07), ils avaient avoué."),
    ("2024-11-06", "Publié le [6novembre 2024](2024-11-06)."),
    ("2024-11-06", "Une prise, le [6 novembre2024](2024-11-06), à Sète."),
    ("2024-11-06", "BILAN DU [29 SEPTEMBRE 2024](2024-09-29)"),
    ("2024-11-06", "SAISIE EN [AOUT 2023](2023-08), PUIS EN [DECEMBRE 2023](2023-12)"),
    ("2024-11-06", "Le [6\nnovembre 2024](2024-11-06), la police frappait."),
    ("2024-11-06", "Chapitre 6\n\n[novembre 2024](2024-11)"),
    ("2024-11-06", "Il est né en [1999](1999)Son frère aussi."),
]
NEAREST = [
    ("2024-03-01", "Le [20 février](2024-02-20), on fouillait."),
    ("2024-03-01", "Le [20 mars](2024-03-20), on fouillera."),
    ("2024-03-01", "Le [20 octobre](2023-10-20), on fouillait."),
    ("2024-03-01", "Le [1er mars](2024-03-01), on fouille."),
    ("2024-01-02", "Le [31 décembre](2023-12-31), on fêtait."),
    ("2024-12-31", "Le [1er janvier](2025-01-01), on fêtera."),
    ("2024-11-06", "Le [12 mars](2024-03-12), on fouillait."),
    ("2024-01-20", "Arrêté [lundi 10 juillet](2023-07-10), il nie."),
    ("2024-11-08", "Arrêté [mardi 6 novembre](2024-11-06), il nie."),
    ("2018-07-20", "Jugé [mercredi 2 janvier](2019-01-02), il nie."),
]


@pytest.mark.parametrize(("published", "marked"), WRITTEN)
def test_days_in_words(published: str | None, marked: str, french: Pack) -> None:
    """A day and its month are a date, with or without weekday and year."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), DIGITS)
def test_days_in_digits(published: str, marked: str, french: Pack) -> None:
    """Three numbers in the order of the pack are a day where there is such a day."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), SHORTENED)
def test_shortened_months(published: str, marked: str, french: Pack) -> None:
    """A shortened month needs a day or a year beside it."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), GLUED)
def test_lost_spaces_and_capitals(published: str, marked: str, french: Pack) -> None:
    """Spaces that were lost, line breaks and capitals without accents hide no date."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual


@pytest.mark.parametrize(("published", "marked"), NEAREST)
def test_the_year_that_is_not_said(published: str, marked: str, french: Pack) -> None:
    """The nearest day to the publication is meant, rather past than to come; a weekday corrects the year."""
    expected, actual = expected_and_found(marked, french, published)

    assert expected == actual
