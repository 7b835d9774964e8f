"""The day of publication, from what a text says of it."""

import pytest

from extractor.packs import Pack
from extractor.reading.lines import split_lines
from extractor.reading.published import find_published

BODY = "\nLes douaniers ont arrêté douze personnes dans la nuit de lundi à mardi.\n"


def published(text: str, pack: Pack, url: str | None = None) -> str | None:
    """Return the surest day of publication."""
    found = next(find_published(text, split_lines(text), pack, url), None)
    return found.day.isoformat() if found else None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Publié le 02/03/2017 à 18H05, mis à jour le 03/03/2017 à 9H40", "2017-03-02"),
        ("Mis à jour le 03/03/2017 à 9H40 | Publié le 02/03/2017 à 18H05", "2017-03-02"),
        ("Texte par : Le Phare | Partager | Modifié le : 03/03/2017 à 09:40", "2017-03-03"),
        ("J. D. avec agences | Publié le 05/09/2022 à 7h15 • Mis à jour le 06/09/2022", "2022-09-05"),
        ("Publié le mercredi 1er février 2023 par Jean Dupré", "2023-02-01"),
        ("Publié : 03.05.2022", "2022-05-03"),
        ("4 septembre 2023", "2023-09-04"),
        ("04/05/2016", "2016-05-04"),
        ("2016-05-04", "2016-05-04"),
        ("Lundi 4 septembre 2023", "2023-09-04"),
        ("Le 4 septembre 2023", "2023-09-04"),
        ("Par Jean Dupré | 4 septembre 2023", "2023-09-04"),
        ("Jean Dupré - 4 sept. 2023", "2023-09-04"),
        ("PORTS – Le Phare, le 5 septembre 2022 à 07h15", "2022-09-05"),
        ("LYON (France) – 26 juillet 2021 – Une opération a pris fin.", "2021-07-26"),
        ("LYON, France, 26 juillet 2021 - Une opération a pris fin.", "2021-07-26"),
        ("PARIS, 2 déc. 2017 (AFP) - Douze personnes ont été arrêtées.", "2017-12-02"),
        ("Paris, le 6 novembre 2024", "2024-11-06"),
        ("Ouagadougou, le 3 mai 2022 (AIB) – Douze personnes", "2022-05-03"),
    ],
)
def test_at_the_top(head: str, expected: str, french: Pack) -> None:
    """A labelled date, a date on its own, a dateline; the day of publication before that of a correction."""
    assert expected == published(head + BODY, french)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interpol a annoncé le 6 novembre 2024 les résultats.", "2024-11-06"),
        ("Interpol a annoncé mercredi 6 novembre 2024 les résultats.", "2024-11-06"),
        (
            "Interpol a annoncé mercredi 6 novembre la fin. Le vote du lundi 4 novembre 2024 l’avait permise.",
            "2024-11-06",
        ),
        ("Interpol a annoncé mercredi 1er janvier la fin. L’opération s’est close le 30 décembre 2024.", "2025-01-01"),
        ("La saisie date de mardi, a-t-on appris le 6 novembre 2024 auprès du parquet.", "2024-11-06"),
    ],
)
def test_in_the_lead(text: str, expected: str, french: Pack) -> None:
    """The day of the announcement; its year from the nearest dated day, whose weekday agrees."""
    assert expected == published(text, french)


@pytest.mark.parametrize(
    "text",
    [
        "L’opération s’est déroulée du 29 septembre au 4 octobre 2024.",
        "Attentats : le procès du 13 novembre 2015",
        "Interpol a annoncé mercredi 6 novembre la fin.",
        "Interpol a annoncé jeudi 6 novembre la fin. Le vote du lundi 4 novembre 2024 l’avait permise.",
        "Interpol a annoncé mercredi 6 novembre la fin. La loi du 3 mars 2011 le permet.",
        "Publié le 3 mai 2022, le rapport recense 116 pays.",
        "Le rapport publié le 3 mai 2022 recense 116 pays.",
        "Publié le 31/02/2022",
        "Publié le 18 avrile 2022",
        "La première édition, le 12 mars 2019, avait permis 12 arrestations.",
        "Le total a été porté à 14 260 personnes en 2024.",
        "",
    ],
)
def test_dates_that_are_not_of_publication(text: str, french: Pack) -> None:
    """The days of an operation, of a law or of a trial, and a day whose year nothing tells, give no date."""
    assert published(text, french) is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.example/international/article/2024/11/06/titre_1.html", "2024-11-06"),
        ("https://x.example/2024-11-06/titre", "2024-11-06"),
        ("https://x.example/2024/13/06/titre", None),
        ("https://x.example/2024/11/titre-66", None),
        ("https://x.example/12024/11/06", None),
    ],
)
def test_in_the_address(url: str, expected: str | None, french: Pack) -> None:
    """Many papers write the day into the address of an article."""
    assert expected == published("Douze arrestations.", french, url)
