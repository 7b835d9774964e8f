"""Who signs an article, and which agency it credits."""

import pytest

from extractor.model import Kind
from extractor.packs import Pack
from extractor.packs.files.sources import load_sources
from extractor.reading.credits import Signatures
from extractor.reading.lines import split_lines


def signatures(text: str, pack: Pack) -> list[tuple[str | None, str | None, Kind | None]]:
    """Return credit, outlet and kind of every signature."""
    found = Signatures(text, pack, load_sources()).find(split_lines(text))
    return [(credit.credit, credit.outlet, credit.kind) for credit in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Le Monde avec l’AFP", ("AFP", "Le Monde", "press")),
        ("Par Le Figaro avec AFP", ("AFP", "Le Figaro", "press")),
        ("RFI en partenariat avec Reuters", ("Reuters", "RFI", "press")),
        ("avec l'Agence France-Presse", ("AFP", None, "press")),
        ("Le Quotidien de Bamako avec AFP et Reuters", ("AFP, Reuters", "Le Quotidien de Bamako", "press")),
        ("La rédaction avec Reuters", ("Reuters", None, "press")),
        ("Par Jean Dupré (avec AFP)", ("AFP", None, "press")),
        ("J. D. avec agences | Publié le 05/09/2022", ("agences", None, "press")),
        ("Par l’AFP", ("AFP", None, "agency")),
        ("AFP", ("AFP", None, "agency")),
        ("AFP/Reuters", ("AFP, Reuters", None, "agency")),
        ("Les suspects ont été écroués. (AFP)", ("AFP", None, "agency")),
        ("PARIS, 2 déc. 2017 (AFP) - Douze personnes ont été arrêtées.", ("AFP", None, "agency")),
        ("SARAJEVO, 30 nov (Danube) - Il a fallu un camion.", ("Danube", None, "agency")),
        ("R. N. / APS", ("APS", None, "press")),
        ("ATS/réd.", ("ATS", None, "press")),
        ("LYON (France) - Douze personnes ont été arrêtées.", None),
        ("Le 30 novembre (jeudi) - Il a fallu un camion.", None),
        ("Graphique : évolution depuis 2014 (source : Cour des comptes)", None),
        ("Par RFI", (None, "RFI", None)),
        ("Source : Interpol. 12 brigades étaient engagées.", ("Interpol", None, None)),
        ("Sources : ministère de l’Intérieur", ("Ministère de l'Intérieur", None, None)),
        ("Sources : les enquêteurs", None),
        ("Source : Préfecture du Nord", ("Préfecture du Nord", None, None)),
        ("a confié mardi à l’AFP le maire du port", None),
        ("L’opération menée avec Interpol", None),
        ("Une source proche du dossier l’affirme", None),
        ("© AFP", None),
        ("Les douaniers ont travaillé avec la police", None),
        ("Libération", None),
        ("Elle a été transmise à ap et à map", None),
    ],
)
def test_signatures(line: str, expected: tuple[str | None, str | None, Kind | None] | None, french: Pack) -> None:
    """Outlet and agency are read from a signature, and from nowhere else."""
    assert ([expected] if expected else []) == signatures(line, french)


def test_a_name_in_the_middle_of_an_article_signs_nothing(french: Pack) -> None:
    """Signatures stand at the top and at the bottom."""
    prose = "Les douaniers ont arrêté douze personnes dans la nuit.\n"

    assert signatures(prose * 15 + "AFP\n" + prose * 15, french) == []
