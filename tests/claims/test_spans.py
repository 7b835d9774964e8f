"""First and last day of an operation, told apart from each other."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import extraction_of


@pytest.mark.parametrize(
    ("text", "published", "start", "end"),
    [
        (
            "Interpol publie ce lundi le bilan de l'opération Mistral II, conduite en février dans 40 pays.",
            "2024-03-04",
            "2024-02",
            "2024-02",
        ),
        (
            "Lancée en septembre 2023, l'opération Mistral II s'est achevée en mars 2024. 158 arrestations.",
            "2024-04-05",
            "2023-09",
            "2024-03",
        ),
        (
            "L'opération Mistral II, entamée le 3 juin, s'est terminée le 9 juin. 158 arrestations.",
            "2024-06-12",
            "2024-06-03",
            "2024-06-09",
        ),
        (
            "L'opération Mistral II a commencé le 3 juin et s'est terminée le 9 juin. Elle a permis 158 arrestations.",
            "2024-06-12",
            "2024-06-03",
            "2024-06-09",
        ),
        (
            "Déclenchée le 12 mars, l'opération Mistral II a pris fin le 20 mars avec 158 arrestations.",
            "2024-03-22",
            "2024-03-12",
            "2024-03-20",
        ),
        (
            "L'opération Mistral II a débuté lundi 4 mars. Elle s'est achevée vendredi 8 mars, avec 158 arrestations.",
            "2024-03-10",
            "2024-03-04",
            "2024-03-08",
        ),
        (
            "L'opération Mistral II, lancée le 2 mai, s'est poursuivie jusqu'au 9 mai. 158 personnes ont été arrêtées.",
            "2024-05-12",
            "2024-05-02",
            "2024-05-09",
        ),
        (
            "Commencée en janvier, l'opération Mistral II s'est conclue fin mars par 158 arrestations.",
            "2024-04-12",
            "2024-01",
            "2024-03",
        ),
        (
            "L'opération Mistral II a duré du 3 au 9 juin. 158 arrestations.",
            "2024-06-12",
            "2024-06-03",
            "2024-06-09",
        ),
        (
            "Débutée le 28 septembre, l'opération Mistral II a été clôturée le 4 octobre. Bilan : 158 arrestations.",
            "2024-10-12",
            "2024-09-28",
            "2024-10-04",
        ),
        (
            "Interpol dévoile ce lundi le bilan de l'opération Mistral II, menée en février dans 40 pays.",
            "2024-03-04",
            "2024-02",
            "2024-02",
        ),
        (
            "L'opération Mistral II a été lancée le 3 juin. La police a annoncé le 9 juin 158 arrestations.",
            "2024-06-12",
            "2024-06-03",
            "2024-06-03",
        ),
        (
            "C'est le 3 juin que débutait l'opération Mistral II. Elle a pris fin le 9 juin, après 158 arrestations.",
            "2024-06-12",
            "2024-06-03",
            "2024-06-09",
        ),
        (
            "L'opération Mistral II, qui s'est achevée le 9 juin, avait débuté le 3 juin. 158 arrestations.",
            "2024-06-12",
            "2024-06-03",
            "2024-06-09",
        ),
        (
            "L'opération Mistral II a été lancée en 2021 et s'est terminée en mai 2023 : 158 arrestations.",
            "2023-06-12",
            "2021",
            "2023-05",
        ),
        (
            "L'opération Mistral II s'est achevée vendredi. 158 personnes ont été arrêtées.",
            "2024-03-10",
            "2024-03-08",
            "2024-03-08",
        ),
        (
            "L'opération Mistral II, du 3 au 9 juin, a été lancée à Nice. 158 arrestations.",
            "2024-06-12",
            "2024-06-03",
            "2024-06-09",
        ),
        (
            "L'enquête avait débuté en 2022. L'opération Mistral II s'est déroulée mardi : 158 arrestations.",
            "2024-03-08",
            "2024-03-05",
            "2024-03-05",
        ),
        (
            "Entamée lundi à l'aube, l'opération Mistral II s'est conclue jeudi soir sur 158 arrestations.",
            "2024-03-08",
            "2024-03-04",
            "2024-03-07",
        ),
        (
            "Commencée en mars, l'opération Mistral II prendra fin en juin. Déjà 158 arrestations.",
            "2024-04-12",
            "2024-03",
            "2024-03",
        ),
    ],
)
def test_first_and_last_day(text: str, published: str, start: str, end: str, extractor: Extractor) -> None:
    """What began on one day and ended on another lasted from the one to the other; an announcement ends nothing."""
    operations = extraction_of(text, extractor, published).operations

    assert [(start, end)] == [(operation.start, operation.end) for operation in operations if operation.main]
