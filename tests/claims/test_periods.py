"""When an operation took place, which is not when it was announced."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import extraction_of

RESULT = "Mistral II a conduit à 158 arrestations."
"""What follows a sentence that tells the dates, so that there is a result."""
Period = tuple[str | None, str | None]


def period_of(text: str, published: str | None, extractor: Extractor) -> list[Period]:
    """Return the period of every main operation of a text."""
    operations = extraction_of(text, extractor, published).operations
    return [(operation.start, operation.end) for operation in operations if operation.main]


@pytest.mark.parametrize(
    ("sentence", "published", "start", "end"),
    [
        (
            "Du 29 septembre au 4 octobre, l'opération Mistral II a mobilisé 61 pays.",
            "2024-11-06",
            "2024-09-29",
            "2024-10-04",
        ),
        (
            "L'opération Mistral II s'est déroulée du 10 au 21 novembre 2025.",
            "2025-12-19",
            "2025-11-10",
            "2025-11-21",
        ),
        ("L'opération Mistral II (5 - 9 juillet) a visé les passeurs.", "2021-07-26", "2021-07-05", "2021-07-09"),
        ("Menée entre le 3 et le 8 mars, l'opération Mistral II est close.", "2024-03-14", "2024-03-03", "2024-03-08"),
        ("L'opération Mistral II a eu lieu en mars 2024.", "2024-05-02", "2024-03", "2024-03"),
        ("Menée de janvier à mars 2023, l'opération Mistral II est close.", "2023-05-02", "2023-01", "2023-03"),
        ("L'opération Mistral II, menée une semaine d'octobre, est close.", "2024-11-06", "2024-10", "2024-10"),
        ("L'opération Mistral II s'est tenue en 2021.", "2024-11-06", "2021", "2021"),
        ("L'opération Mistral II, lancée le 2 mai 2024, a duré un jour.", "2024-05-20", "2024-05-02", "2024-05-02"),
        ("L'opération Mistral II a été menée mardi.", "2024-11-07", "2024-11-05", "2024-11-05"),
        ("L'opération Mistral II a été menée mardi 5 novembre.", "2024-11-07", "2024-11-05", "2024-11-05"),
        (
            "Menée du 28 décembre au 3 janvier, l'opération Mistral II est close.",
            "2024-01-15",
            "2023-12-28",
            "2024-01-03",
        ),
        ("L'opération Mistral II a eu lieu le 14 juin.", "2024-06-16", "2024-06-14", "2024-06-14"),
        ("L'opération Mistral II s'est déroulée en décembre.", "2024-02-01", "2023-12", "2023-12"),
        (
            "Entre fin septembre et début octobre 2024, l'opération Mistral II a réuni 61 pays.",
            "2024-11-07",
            "2024-09",
            "2024-10",
        ),
        ("L'opération Mistral II s'est déroulée les 12 et 13 avril 2024.", "2024-04-20", "2024-04-12", "2024-04-13"),
        (
            "L'opération Mistral II, du 1er au 30 juin 2024, est un succès.",
            "2024-07-11",
            "2024-06-01",
            "2024-06-30",
        ),
        (
            "L'opération Mistral II s'est étalée du 30 janvier au 2 février 2024.",
            "2024-02-20",
            "2024-01-30",
            "2024-02-02",
        ),
        ("En juillet et août 2022, l'opération Mistral II a visé 12 ports.", "2022-09-20", "2022-07", "2022-08"),
        ("L'opération Mistral II a été conduite lundi matin à Nice.", "2024-06-05", "2024-06-03", "2024-06-03"),
        ("L'opération Mistral II a eu lieu hier.", "2024-06-05", "2024-06-04", "2024-06-04"),
        ("Déclenchée à l'aube ce jeudi, l'opération Mistral II continue.", "2024-06-06", "2024-06-06", "2024-06-06"),
        (
            "Opération Mistral II (Du 29 septembre au 4 octobre 2024)",
            "2024-11-06",
            "2024-09-29",
            "2024-10-04",
        ),
        (
            "L'opération Mistral II s'est déroulée du 29/09/2024 au 04/10/2024.",
            "2024-11-06",
            "2024-09-29",
            "2024-10-04",
        ),
        (
            "Mardi et mercredi, 158 personnes ont été arrêtées dans le cadre de l'opération Mistral II.",
            "2024-03-07",
            "2024-03-05",
            "2024-03-06",
        ),
        ("L'opération Mistral II (novembre 2018) est close.", "2019-01-10", "2018-11", "2018-11"),
        (
            "Pendant cinq jours, du lundi 4 au vendredi 8 mars, l'opération Mistral II a mobilisé 300 policiers.",
            "2024-03-12",
            "2024-03-04",
            "2024-03-08",
        ),
        ("L'opération Mistral II a été menée le week-end dernier.", "2024-03-12", "2024-03-09", "2024-03-10"),
        ("L'opération Mistral II s'est déroulée la semaine dernière.", "2024-03-12", "2024-03-04", "2024-03-10"),
        (
            "Du 1er au 7 avril dernier, l'opération Mistral II a visé 12 ports.",
            "2024-05-12",
            "2024-04-01",
            "2024-04-07",
        ),
        ("L'opération Mistral II a duré du 14 juillet au 15 août 2024.", None, "2024-07-14", "2024-08-15"),
    ],
)
def test_the_days_of_an_operation(
    sentence: str, published: str | None, start: str, end: str, extractor: Extractor
) -> None:
    """First and last day in the precision of the text; a missing year comes from the publication date."""
    assert [(start, end)] == period_of(f"{sentence} {RESULT}", published, extractor)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"Interpol a annoncé le 6 novembre 2024 les résultats de l'opération Mistral II. {RESULT}", "2024-11-06"),
        (f"{RESULT} C'est ce qu'a annoncé mercredi l'organisation.", "2024-11-06"),
        (f"Publié le 6 novembre 2024 à 18h30\n\nL'opération {RESULT}", "2024-11-06"),
        (f"L'opération Mistral II : le procès s'ouvrira le 3 mars 2026. {RESULT}", "2024-11-07"),
        (f"L'opération {RESULT}", "2024-11-07"),
        (f"Les résultats de l'opération Mistral II ont été dévoilés mardi. {RESULT}", "2024-11-07"),
        (f"La police a livré, mardi, le bilan de l'opération Mistral II. {RESULT}", "2024-11-07"),
        (f"LYON, 6 novembre 2024 (Agence) - L'opération {RESULT}", "2024-11-06"),
        (f"L'opération Mistral II a duré 12 jours. {RESULT}", "2024-11-07"),
        (f"L'opération {RESULT} Le parquet tiendra une conférence de presse jeudi.", "2024-11-06"),
    ],
)
def test_the_announcement_is_not_the_operation(text: str, published: str, extractor: Extractor) -> None:
    """Where nothing but the announcement is dated, the period is unknown."""
    assert period_of(text, published, extractor) == [(None, None)]


@pytest.mark.parametrize(
    ("text", "published", "start", "end"),
    [
        (
            "Interpol a annoncé mercredi 6 novembre que l'opération Mistral II, menée du 29 septembre au 4 octobre, "
            "a permis 158 arrestations.",
            "2024-11-06",
            "2024-09-29",
            "2024-10-04",
        ),
        (
            "L'opération Mistral II a permis 158 arrestations en mars, a indiqué mardi le ministère.",
            "2024-04-10",
            "2024-03",
            "2024-03",
        ),
        (
            "Publié le 20 avril 2024\n\nL'opération Mistral II, les 12 et 13 avril, a permis 158 arrestations.",
            "2024-04-20",
            "2024-04-12",
            "2024-04-13",
        ),
        (
            "L'opération Mistral II a permis 158 arrestations du 4 au 10 mars 2024. La première édition, en 2021, "
            "avait conduit à 90 arrestations.",
            "2024-03-14",
            "2024-03-04",
            "2024-03-10",
        ),
        (
            "Douze personnes ont été interpellées mardi 4 juin à Nice, a indiqué mercredi le parquet.",
            "2024-06-05",
            "2024-06-04",
            "2024-06-04",
        ),
        (
            "158 personnes ont été arrêtées dans la nuit de mardi à mercredi, a annoncé la préfecture.",
            "2024-03-07",
            "2024-03-05",
            "2024-03-06",
        ),
        (
            "Le 5 juin 2024, les policiers ont interpellé 12 personnes. Elles seront jugées le 12 septembre.",
            "2024-06-07",
            "2024-06-05",
            "2024-06-05",
        ),
        (
            "Trente suspects ont été arrêtés lundi. L'enquête avait débuté en janvier 2023.",
            "2024-06-05",
            "2024-06-03",
            "2024-06-03",
        ),
        (
            "L'opération Mistral II, dont les résultats ont été présentés jeudi, a visé 12 ports. Elle s'est déroulée "
            "entre le 2 et le 8 mai.",
            "2024-05-16",
            "2024-05-02",
            "2024-05-08",
        ),
        (
            "LYON, 5 juin 2024 - Douze personnes ont été interpellées mardi.",
            "2024-06-05",
            "2024-06-04",
            "2024-06-04",
        ),
        (
            "Mercredi à l'aube, la brigade a frappé à la porte d'un garage de Nice. Bilan : 12 arrestations.",
            "2024-06-07",
            "2024-06-05",
            "2024-06-05",
        ),
        (
            "Dans la nuit de lundi à mardi, des plongeurs ont été alertés. La vedette a secouru 31 migrants.",
            "2024-06-05",
            "2024-06-03",
            "2024-06-04",
        ),
        (
            "Près de 500 personnes ont défilé samedi à Nice. La police a procédé à 12 interpellations.",
            "2024-06-02",
            "2024-06-01",
            "2024-06-01",
        ),
        (
            "Les gendarmes ont investi un hangar jeudi. Ils ont saisi 300 kilos de cannabis. En 2023, ils avaient "
            "saisi 12 kilos.",
            "2024-06-07",
            "2024-06-06",
            "2024-06-06",
        ),
        (
            "Trois hommes ont été arrêtés mardi à Nice. Les corps de leurs victimes avaient été découverts le 3 mars.",
            "2024-06-07",
            "2024-06-04",
            "2024-06-04",
        ),
        (
            "Les douaniers ont saisi 2 tonnes de cocaïne dans la nuit du 3 au 4 juin.",
            "2024-06-05",
            "2024-06-03",
            "2024-06-04",
        ),
        (
            "Du 29 septembre au 4 octobre, les polices de 116 pays ont agi ensemble. L'opération Mistral II s'est "
            "soldée par 2 517 arrestations, a annoncé l'organisation mercredi 6 novembre.",
            "2024-11-06",
            "2024-09-29",
            "2024-10-04",
        ),
    ],
)
def test_dates_beside_the_period(text: str, published: str, start: str, end: str, extractor: Extractor) -> None:
    """Announcements, earlier editions and inquiries have dates of their own."""
    assert [(start, end)] == period_of(text, published, extractor)
