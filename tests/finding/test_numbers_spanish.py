"""Spanish numbers, Iberian and Latin American: digits, scales, words, halves, hedges, units, and what is no count."""

import pytest
from num2words import num2words

from extractor.finding.numbers import find_numbers, read_numbers
from extractor.packs import Pack
from tests.finding.number_marks import found, marked, row_of

SPREAD = (*range(1001, 1_000_000, 7919), 1_000_000, 2_000_000, 21_000, 31_000, 100_000, 700_500, 999_999)


@pytest.mark.parametrize("number", range(1001))
def test_words_to_a_thousand(number: int, spanish: Pack) -> None:
    """Every number to a thousand is read as another program writes it."""
    words = num2words(number, lang="es")
    expected = ((words, float(number)),)

    actual = tuple((row[0], row[2]) for row in found(f"Se vieron {words} barcos.", spanish))

    assert expected == actual


@pytest.mark.parametrize("number", SPREAD)
def test_words_to_millions(number: int, spanish: Pack) -> None:
    """Thousands and millions are read."""
    words = num2words(number, lang="es")
    expected = ((words, float(number)),)

    actual = tuple((row[0], row[2]) for row in found(f"Se vieron {words} barcos.", spanish))

    assert expected == actual


@pytest.mark.parametrize(
    "sentence",
    [
        "La Armada escoltó [2 571](count = 2571) barcos.",
        "La Armada escoltó [2\u00a0571](count = 2571) barcos.",
        "La Armada escoltó [2\u202f571](count = 2571) barcos.",
        "La Armada escoltó [2.517](count = 2517) barcos.",
        "La Armada escoltó [2517](count = 2517) barcos.",
        "La Armada escoltó [2,517](count = 2517) barcos.",
        "La red robó [1.234.567](count = 1234567) cuentas.",
        "La red robó [1,234,567](count = 1234567) cuentas.",
        "La red robó [1 234 567](count = 1234567) cuentas.",
        "El paquete pesaba [3,5](weight = 3.5 kg) kg.",
        "El paquete pesaba [3.5](weight = 3.5 kg) kg.",
        "El paquete pesaba [1.125](weight = 1125 kg) kg.",
        "El paquete pesaba [0,250](weight = 0.25 kg) kg.",
        "Francia ([12](count = 12)), Italia ([3](count = 3))",
        "¿Eran [12](count = 12) agentes? ¡[300](count = 300) eran!",
        "¿[12](count = 12)?",
    ],
)
def test_digits(sentence: str, spanish: Pack) -> None:
    """Every space and separator is read, and so are numbers behind an inverted mark."""
    text, expected = marked(sentence)

    assert expected == found(text, spanish)


@pytest.mark.parametrize(
    "sentence",
    [
        "Aseguraron [128,500](count = 128500 l) litros y [3.5](weight = 3.5 kg) kilos.",
        "Aseguraron [1,240](weight = 1240 kg) kilos por [3.1 millones](money = 3100000) de pesos.",
        "Aseguraron [2,517](weight = 2517 kg) kilos de droga y [1,200](count = 1200) cartuchos.",
        "Incautaron [1.240](weight = 1240 kg) kilos, [3,5](weight = 3.5 kg) kilos y [2.000](weight = 2000 kg) kilos.",
        "Incautaron [2,517](weight = 2.517 kg) kilos, [1.200](count = 1200) tiros y [300.000](count = 300000) balas.",
        "En Serengeti [2.0](edition = 2) cayeron [2.517](count = 2517) personas con [1,5](weight = 1.5 kg) kilos.",
    ],
)
def test_a_text_tells_which_sign_groups(sentence: str, spanish: Pack) -> None:
    """Mexico and Central America group with a comma, the rest with a point: the other numbers of the text decide."""
    text, expected = marked(sentence)

    assert expected == found(text, spanish)


@pytest.mark.parametrize(
    "sentence",
    [
        "[8 millones](count = 8000000) de consultas",
        "[1,2 millones](count = 1200000) de pastillas",
        "[2.300 millones](money = 2300000000 EUR) de euros",
        "[2300 millones](money = 2300000000 COP) de pesos colombianos",
        "[mil millones](money = 1000000000 EUR) de euros",
        "[3 mil millones](money = 3000000000 USD) de dólares",
        "[dos mil quinientos millones](money = 2500000000 EUR) de euros",
        "[2 mil 300 millones](money = 2300000000 MXN) de pesos mexicanos",
        "[un billón](money = 1000000000000 COP) de pesos colombianos",
        "[1,5 billones](money = 1500000000000 EUR) de euros",
        "[un millardo](money = 1000000000 EUR) de euros",
        "[300 mil](count = 300000) cajetillas",
        "[12 mil 826](count = 12826) altavoces",
        "[2 millones 350 mil](money = 2350000 MXN) pesos mexicanos",
        "[2 millones y medio](count = 2500000) de pastillas",
        "[dos millones y medio](money = 2500000 EUR) de euros",
        "[un millón y medio](money = 1500000 USD) de dólares",
        "[medio millón](money = 500000 EUR) de euros",
        "[69 M](money = 69000000 EUR)€ incautados",
        "[69 M](money = 69000000 EUR) de euros incautados",
        "[12k](count = 12000) cuentas",
        "S/ [14 millones](money = 14000000 PEN)",
        "US$ [2,5 millones](money = 2500000 USD)",
        "$[48 millones](money = 48000000)",
        "miles de personas, millones de consultas",
    ],
)
def test_scales(sentence: str, spanish: Pack) -> None:
    """« Mil millones » is a milliard and « un billón » a thousand of them; thousands of millions keep their point."""
    text, expected = marked(sentence)

    assert expected == found(text, spanish)


@pytest.mark.parametrize(
    "sentence",
    [
        "[Tres](count = 3) hombres",
        "[ONCE](count = 11) MUERTOS",
        "[DIECISEIS](count = 16) DETENIDOS",
        "[veintiún](count = 21) hombres",
        "[veintiuna](count = 21) mujeres",
        "[treinta y una](count = 31) mujeres",
        "[ciento dos](count = 102) mujeres",
        "[cien mil](count = 100000) pastillas",
        "[doscientas veinte](count = 220) pastillas",
        "[quinientos](count = 500) hombres",
        "[setecientas noventa y nueve](count = 799) pastillas",
        "[mil doscientos](count = 1200) agentes",
        "[veintiún mil](count = 21000) pastillas",
        "[treinta y un mil doscientos](count = 31200) cartuchos",
        "[un millón doscientos mil tres](count = 1200003) cartuchos",
        "[cero](count = 0) denuncias",
        "[dieciocho (18)](count = 18) sospechosos",
        "[18 (dieciocho)](count = 18) sospechosos",
        "[una](one = 1) mujer y [un](one = 1) hombre",
    ],
)
def test_words(sentence: str, spanish: Pack) -> None:
    """Hundreds are one word each, in both genders; capitals may lose their accents."""
    text, expected = marked(sentence)

    assert expected == found(text, spanish)


@pytest.mark.parametrize(
    "sentence",
    [
        "[una decena](count ~ 10) de armas",
        "[una docena](count ~ 12) de armas",
        "[una veintena](count ~ 20) de móviles",
        "[una treintena](count ~ 30) de páginas",
        "[medio centenar](count ~ 50) de viviendas",
        "[media docena](count ~ 6) de coches",
        "[un centenar](count ~ 100) de personas",
        "[dos docenas](count ~ 24) de armas",
        "[un millar](count ~ 1000) de agentes",
        "[medio millar](count ~ 500) de agentes",
        "más de [un centenar](count > 100) de personas",
        "decenas de armas, cientos de personas, varias decenas de miles",
    ],
)
def test_round_groups(sentence: str, spanish: Pack) -> None:
    """A round group stands for about its value; a half may stand before it; a bare plural is no number."""
    text, expected = marked(sentence)

    assert expected == found(text, spanish)


@pytest.mark.parametrize(
    "sentence",
    [
        "más de [2.500](count > 2500) detenidos",
        "con peso superior a [300](weight > 300 kg) kilos",
        "supera los [14 millones](money > 14000000 EUR) de euros",
        "al menos [12](count >= 12) muertos",
        "por lo menos [doce](count >= 12) muertos",
        "como mínimo [doce](count >= 12) muertos",
        "no menos de [doce](count >= 12) muertos",
        "unos [500](count ~ 500) agentes",
        "unas [500](count ~ 500) personas",
        "alrededor de [500](count ~ 500) agentes",
        "en torno a [500](count ~ 500) agentes",
        "aproximadamente [500](count ~ 500) agentes",
        "[500](count ~ 500) agentes aproximadamente",
        "cerca de [500](count <~ 500) agentes",
        "casi [500](count <~ 500) agentes",
        "menos de [500](count < 500) agentes",
        "hasta [500](count <= 500) agentes",
        "como máximo [500](count <= 500) agentes",
        "entre [100 y 150](count = 100..150) agentes",
        "de [20 a 30](count = 20..30) bultos",
        "[2.500](count >= 2500) detenidos o más",
    ],
)
def test_hedges(sentence: str, spanish: Pack) -> None:
    """Hedges before and behind a number are kept."""
    text, expected = marked(sentence)

    assert expected == found(text, spanish)


@pytest.mark.parametrize(
    "sentence",
    [
        "[media](weight = 500 kg) tonelada de hachís",
        "[medio](weight = 0.5 kg) kilo de cocaína",
        "[un kilo y medio](weight = 1.5 kg) de cocaína",
        "[dos toneladas y media](weight = 2500 kg) de hachís",
        "[2,5](weight = 2500 kg) toneladas",
        "[80](weight = 0.08 kg) gramos",
        "[6.500](count = 6500 l) litros de gasolina",
        "[31.450](money = 31450 EUR) euros",
        "[12 millones](money = 12000000) de pesos",
        "medio mundo, en medio de todo, media hora, la clase media",
    ],
)
def test_units(sentence: str, spanish: Pack) -> None:
    """A half may stand before a unit without any number."""
    text, expected = marked(sentence)

    assert expected == found(text, spanish)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Un hombre de 34 años", "age"),
        ("de edades entre 22 y 51 años", "age"),
        ("condenado a 12 años de prisión", "other"),
        ("durante 12 años", "other"),
        ("un 35 %", "percentage"),
        ("el 35 por ciento", "percentage"),
        ("la 3ª edición", "ordinal"),
        ("el 2.º puesto", "rank"),
        ("el 1.er detenido", "ordinal"),
        ("la fase 2", "edition"),
        ("en 2024", "year"),
        ("el artículo 318", "other"),
        ("el Juzgado de Instrucción nº 2", "other"),
        ("la línea 900", "other"),
        ("las 24 horas", "other"),
        ("a 14 millas", "other"),
        ("956 00 00 00", "other"),
    ],
)
def test_what_is_no_count(text: str, kind: str, spanish: Pack) -> None:
    """Ages, terms, shares, ranks, years, articles of a law, hours, distances and telephone numbers are told apart."""
    assert {kind} == {mention.kind for mention in find_numbers(text, spanish) if not mention.indefinite}


@pytest.mark.parametrize(
    "sentence",
    [
        "[Una](one = 1) mujer fue detenida.",
        "Se detuvo a [un](one = 1) hombre.",
        "[Un](one = 1) patrullero resultó herido.",
        "Hallaron [un](one = 1) laboratorio.",
        "La policía abrió una investigación en un barrio.",
        "Un portavoz lo confirmó.",
    ],
)
def test_one_counts_where_something_became_of_it(sentence: str) -> None:
    """« Un » and « una » are numbers where they count people or things that something is done to."""
    text, expected = marked(sentence)

    assert expected == tuple(row_of(text, mention) for mention in read_numbers(text, language="es"))
