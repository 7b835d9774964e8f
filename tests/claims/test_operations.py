"""Which operation a figure belongs to, and who gives it."""

import pytest

from extractor import Extractor
from extractor.packs.marks import read_marks
from tests.claims.claim_marks import extraction_of


@pytest.mark.parametrize(
    "marked",
    [
        "Opération Mistral\n\n[158](arrests = 158 @mistral) personnes ont été arrêtées.\n\n"
        "Opération Sirocco\n\n[27](arrests = 27 @sirocco) personnes ont été interpellées.",
        "L'opération « Corail » a permis d'arrêter [12](arrests = 12 @corail) suspects. L'opération « Boussole », "
        "menée en parallèle, a permis de libérer [40](rescues = 40 @boussole) victimes.",
        "L'opération Mistral III s'achève : [300](arrests = 300 @mistral-3) arrestations. "
        "L'opération Mistral II s'était soldée par [158](arrests = 158 @mistral-2) arrestations.",
        "Mistral III, c'est [300](arrests = 300 @mistral-3) personnes arrêtées. Lors de l'opération Mistral III, "
        "[40](rescues = 40 @mistral-3) victimes ont été secourues.",
        "Baptisée « Harmattan », l'opération a permis [52](arrests = 52 @harmattan) interpellations.",
        "Le coup de filet, nom de code Harmattan, a permis [52](arrests = 52 @harmattan) interpellations.",
        "Opération Serengeti 2.0 : [1 209](arrests = 1209 @serengeti-2) arrestations",
        "L'opération « Place nette XXL » a permis [173](arrests = 173 @place-nette-xxl) interpellations.",
        "OPÉRATION PANGEA XIV : [277](arrests = 277 @pangea-14) ARRESTATIONS",
        "La deuxième édition de l'opération Corail a permis [61](arrests = 61 @corail-2) arrestations.",
        "Opération Corail : [61](arrests = 61 @corail) arrestations. Cette opération a aussi permis de secourir "
        "[14](rescues = 14 @corail) personnes.",
        "L'opération Trojan Shield a conduit à [800](arrests = 800 @trojan-shield) arrestations. Pour rappel, "
        "l'opération Corail avait abouti à [61](arrests = 61 @corail) arrestations.",
        "La police a interpellé [12](arrests = 12 @) personnes dans une vaste opération antidrogue.",
        "Vaste opération de police à Nice : [trente](arrests = 30 @) interpellations",
        "L'opération Mistral II a conduit à [158](arrests = 158 @mistral-2) arrestations. "
        "La première édition, en 2021, avait abouti à [90](arrests = 90 @mistral) arrestations.",
        "Opération « Toison d'or » : [61](arrests = 61 @toison-d-or) arrestations",
    ],
)
def test_figures_belong_to_operations(marked: str, extractor: Extractor) -> None:
    """A figure belongs to the operation named with it or last before it; the unnamed one has no key."""
    text, marks = read_marks(marked)
    expected = [(text[mark.start : mark.end], mark.measure, mark.operation) for mark in marks]

    claims = sorted(extraction_of(text, extractor).claims, key=lambda claim: claim.quote.start)

    assert expected == [(claim.quote.text, claim.measure, claim.operation) for claim in claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'opération Mistral II a permis 158 arrestations.", [("mistral-2", "Mistral II", True)]),
        ("OPÉRATION PANGEA XIV : 277 ARRESTATIONS", [("pangea-14", "Pangea XIV", True)]),
        ("La police a arrêté 12 personnes.", [("", "", True)]),
        ("L’opération « STOP Mauritanie » a permis 12 arrestations.", [("stop-mauritanie", "STOP Mauritanie", True)]),
        ("L'opération Red Lotus a permis 12 arrestations.", [("red-lotus", "Red Lotus", True)]),
        ("Le tribunal a entendu 12 témoins.", []),
    ],
)
def test_operations_of_an_article(text: str, expected: list[tuple[str, str, bool]], extractor: Extractor) -> None:
    """Reported ones are main, those recalled are not, and there may be none."""
    operations = extraction_of(text, extractor).operations

    assert expected == [(operation.key, operation.name, operation.main) for operation in operations]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Selon Interpol, 158 personnes ont été arrêtées.", "Interpol"),
        ("158 personnes ont été arrêtées, selon Europol.", "Europol"),
        ("158 personnes ont été arrêtées, a indiqué le parquet de Nice.", "le parquet de Nice"),
        ("158 personnes ont été arrêtées, a annoncé Interpol.", "Interpol"),
        ("Le ministère de l'Intérieur annonce 158 arrestations.", "Le ministère de l'Intérieur"),
        ("D'après la gendarmerie, 158 personnes ont été arrêtées.", "la gendarmerie"),
        ("158 personnes ont été arrêtées, a-t-on appris de source policière.", "source policière"),
        ("Interpol a annoncé 158 arrestations.", "Interpol"),
        ("158 personnes ont été arrêtées.", None),
        ("Les hommes d'Interpol ont arrêté 158 personnes.", None),
        ("158 personnes ont été arrêtées, a déclaré le procureur de Lille.", "le procureur de Lille"),
    ],
)
def test_who_gives_a_figure(text: str, speaker: str | None, extractor: Extractor) -> None:
    """The speaker as the sentence names it, with its article; nobody where nobody is said to speak."""
    assert [speaker] == [claim.attribution for claim in extraction_of(text, extractor).claims]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Selon un bilan provisoire, 158 personnes ont été arrêtées.", "preliminary"),
        ("À ce stade, 158 personnes ont été arrêtées.", "preliminary"),
        ("Bilan définitif : 158 arrestations.", "final"),
        ("158 personnes ont été arrêtées.", None),
        ("Les résultats préliminaires font état de 158 arrestations.", "preliminary"),
    ],
)
def test_whether_a_tally_is_final(text: str, status: str | None, extractor: Extractor) -> None:
    """As the sentence says, and unknown where it does not."""
    assert [status] == [claim.status for claim in extraction_of(text, extractor).claims]
