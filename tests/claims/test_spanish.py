"""Spanish sentences: verbs before what they count, reflexives, the personal *a*, lists, parts, names, places."""

import pytest

from extractor import Extractor
from extractor.packs import Pack
from tests.claims.claim_marks import extraction_of, found, marked

LEAD = "La operación Alisios II terminó el viernes.\n\n"

INVERTED = (
    "Fueron detenidas [14](arrests = 14) personas.",
    "Han sido detenidas [43](arrests = 43) personas.",
    "Detenidas [43](arrests = 43) personas por la policía",
    "Se detuvo a [14](arrests = 14) personas.",
    "Se ha detenido a [21](arrests = 21) personas.",
    "Cayeron [24](arrests = 24) presuntos integrantes de la banda.",
    "Participaron [300](officers = 300) agentes y hubo [12](arrests = 12) detenidos.",
    "En ella han participado más de [150](officers > 150) agentes.",
    "Tomaron parte [80](officers = 80) guardias civiles y fueron detenidos [tres](arrests = 3) sospechosos.",
    "Murieron [dos](deaths = 2) soldados en el ataque.",
    "¿Cuántos? Fueron arrestados [doce](arrests = 12) hombres.",
)
SEIZED = (
    "La Guardia Civil se incautó de [300](drugs_kg = 300 kg) kilos de hachís.",
    "Se incautaron [300](drugs_kg = 300 kg) kilos de hachís.",
    "Se han intervenido [240.000](money = 240000 EUR) euros en efectivo.",
    "Fueron destruidas [46](vehicles = 46) balsas, [93](goods = 93) motores y [5](networks = 5) campamentos.",
    "Les incautamos [13](weapons = 13) fusiles.",
    "La Fiscalía aseguró [nueve](vehicles = 9) pipas.",
    "El avalúo supera los $ [2.900 millones](money > 2900000000).",
    "La Aduana decomisó la tarde del miércoles [2.051](drugs_kg = 2051 kg) kilos de cocaína.",
)
PARTS = (
    "Hubo [2.517](arrests = 2517) detenciones, de ellas [850](arrests = 850 part) por trata.",
    "Fueron arrestadas [ocho](arrests = 8) personas, [tres](arrests = 3 part) de las cuales son menores.",
    "De los [1.342](arrests = 1342) arrestados, [287](arrests = 287 part) lo fueron por trata.",
    "Arrestaron a [nueve](arrests = 9) personas –[seis](arrests = 6 part) chinos y [tres](arrests = 3 part) rusos–.",
)
PEOPLE = (
    "La Policía liberó a [catorce](rescues = 14) mujeres.",
    "[Siete](charged = 7) han ingresado en prisión tras la operación.",
    "A [diecinueve](charged = 19) sicarios un juez les dictó prisión preventiva.",
    "Resultaron heridos [seis](injured = 6) agentes en el tiroteo.",
    "El ataque dejó [cinco](deaths = 5) muertos y [ocho](injured = 8) heridos.",
    "[Una](arrests = 1) mujer fue detenida.",
)
NOTHING = (
    "Dos penaltis detenidos y tres tiros libres.",
    "Cuatro personas fueron liberadas sin cargos.",
    "El ministro aseguró que vendrían 40 agentes.",
    "El juez firmó dos órdenes de captura.",
)


@pytest.fixture(scope="module")
def reader(spanish: Pack) -> Extractor:
    """Return an extractor of Spanish articles; there is no model."""
    return Extractor(spanish, model=False)


@pytest.mark.parametrize("sentence", [*INVERTED, *SEIZED, *PARTS, *PEOPLE, *NOTHING])
def test_sentences(sentence: str, reader: Extractor) -> None:
    """In an article of an operation, each figure is what its verb says, before it or behind."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, reader)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La operación Liberterra II dejó 12 detenidos.", "Liberterra II"),
        ("El operativo «Escudo» de la policía dejó 12 detenidos.", "Escudo"),
        ("La operación, bautizada como 'Cometa Azul', dejó 12 detenidos, según la policía.", "Cometa Azul"),
        ("La ofensiva de la policía, denominada Operación Manglar, dejó 12 detenidos.", "Manglar"),
        ("La Guardia Civil, en la operación SALITRE, detuvo a 12 personas.", "Salitre"),
    ],
)
def test_names(text: str, name: str, reader: Extractor) -> None:
    """The head word is no part of the name, whatever stands before it."""
    assert [name] == [operation.name for operation in extraction_of(text, reader).operations]


@pytest.mark.parametrize(
    "text",
    [
        "Lyon (Francia), 22 may (Meseta).- Más de [1.300](arrests > 1300) personas fueron detenidas "
        "en [58](countries = 58) países.",
        "La policía de [nueve](countries = 9) países detuvo a [43](arrests = 43) personas en la operación Cometa II. "
        "España practicó [doce](arrests = 12 local ES) arrestos; "
        "Bulgaria, [ocho](arrests = 8 local BG), y Chipre, [cinco](arrests = 5 local CY).",
    ],
)
def test_places(text: str, reader: Extractor) -> None:
    """A dateline says nothing of where; a country between commas has the figure behind it."""
    text, expected = marked(text)

    assert expected == found(text, reader)
