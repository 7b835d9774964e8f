"""Whether a tally is said to be preliminary or final."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import extraction_of


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Selon un premier bilan, 158 personnes ont été arrêtées.",
            "preliminary",
        ),
        (
            "Bilan provisoire : 158 arrestations.",
            "preliminary",
        ),
        (
            "158 personnes ont été arrêtées, selon un bilan encore provisoire.",
            "preliminary",
        ),
        (
            "Pour l'instant, 158 personnes ont été arrêtées.",
            "preliminary",
        ),
        (
            "Un bilan toujours provisoire fait état de 158 arrestations.",
            "preliminary",
        ),
        (
            "158 personnes ont été arrêtées à ce stade.",
            "preliminary",
        ),
        (
            "Le bilan, qui pourrait encore s'alourdir, est de 158 arrestations.",
            "preliminary",
        ),
        (
            "D'après les premières estimations, 158 personnes ont été arrêtées.",
            "preliminary",
        ),
        (
            "Selon un décompte provisoire de l'AFP, 158 personnes ont été arrêtées.",
            "preliminary",
        ),
        (
            "Jusqu'à présent, 158 personnes ont été arrêtées.",
            "preliminary",
        ),
        (
            "À l'heure où nous écrivons ces lignes, 158 personnes ont été arrêtées.",
            "preliminary",
        ),
        (
            "158 personnes ont été arrêtées, un chiffre susceptible d'évoluer.",
            "preliminary",
        ),
        (
            "158 personnes ont été arrêtées. Ce bilan est provisoire.",
            "preliminary",
        ),
        (
            "158 personnes ont été arrêtées. Ce bilan pourrait s'alourdir.",
            "preliminary",
        ),
        (
            "Au moins 158 personnes ont été arrêtées, selon un bilan à mi-journée.",
            "preliminary",
        ),
        (
            "158 personnes ont déjà été arrêtées et d'autres arrestations sont attendues.",
            None,
        ),
        (
            "Bilan final : 158 arrestations.",
            "final",
        ),
        (
            "Selon le bilan définitif, 158 personnes ont été arrêtées.",
            "final",
        ),
        (
            "Le décompte final s'établit à 158 arrestations.",
            "final",
        ),
        (
            "Le bilan consolidé fait état de 158 arrestations.",
            "final",
        ),
        (
            "Le bilan s'est alourdi à 158 arrestations.",
            None,
        ),
        (
            "Le bilan est passé à 158 arrestations.",
            None,
        ),
        (
            "Les chiffres définitifs, publiés lundi, font état de 158 arrestations.",
            "final",
        ),
        (
            "Au final, 158 personnes ont été arrêtées.",
            "final",
        ),
        (
            "En définitive, 158 personnes ont été arrêtées.",
            "final",
        ),
        (
            "158 personnes ont été arrêtées. Ce bilan est définitif.",
            "final",
        ),
        (
            "Selon le dernier bilan, 158 personnes ont été arrêtées.",
            None,
        ),
    ],
)
def test_whether_a_tally_is_final(text: str, status: str | None, extractor: Extractor) -> None:
    """As its sentence says, or the next one of « ce bilan »; a tally that grew is not said to be final."""
    assert [status] == [claim.status for claim in extraction_of(text, extractor).claims]
