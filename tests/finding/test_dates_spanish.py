"""Spanish dates: days, months, ranges, lists, what is counted from the publication, and what is no date."""

import pytest

from extractor.finding.dates import read_dates
from extractor.packs import Pack
from tests.finding.dating import expected_and_found

DAYS = [
    ("2024-11-06", "Fue el [6 de noviembre de 2024](2024-11-06)."),
    ("2024-11-06", "Fue el [6 de noviembre del 2024](2024-11-06)."),
    ("2024-11-06", "Fue el [miércoles 6 de noviembre](2024-11-06)."),
    ("2024-11-06", "Fue el [miércoles, 6 de noviembre de 2024](2024-11-06)."),
    (
        "2024-11-06",
        "Fue el [1 de julio](2024-07-01), el [1º de julio](2024-07-01) o el [primero de julio](2024-07-01).",
    ),
    ("2024-11-06", "Fue el [23 de setiembre](2024-09-23)."),
    ("2025-01-15", "Fue el [23 de diciembre](2024-12-23)."),
    ("2024-11-06", "El [pasado 3 de mayo](2024-05-03) cayó el jefe."),
    ("2024-11-06", "El [pasado día 3 de mayo](2024-05-03) cayó el jefe."),
    ("2024-11-06", "El [3 de mayo pasado](2024-05-03) cayó el jefe."),
    ("2024-11-06", "El [pasado martes 15 de octubre](2024-10-15) cayó el jefe."),
    ("2024-11-06", "Es del [3 de febrero de este año](2024-02-03)."),
    ("2024-11-06", "Es del [3 de febrero del presente año](2024-02-03)."),
    ("2024-11-06", "Visto el [15/12/2014](2014-12-15), el [16.12.2014](2014-12-16) y el [2024-11-05](2024-11-05)."),
    ("2024-11-06", "Es del [12 abr. 2021](2021-04-12)."),
    ("2024-11-06", "MÉXICO, [NOVIEMBRE 5, 2024](2024-11-05)."),
    ("2024-11-06", "El [SABADO 2 DE NOVIEMBRE](2024-11-02)."),
]
MONTHS = [
    ("2024-11-06", "En [noviembre de 2018](2018-11) y en [mayo pasado](2024-05)."),
    ("2024-11-06", "El [pasado mes de septiembre](2024-09) y el [pasado agosto](2024-08)."),
    (
        "2024-11-06",
        "A [finales de junio](2024-06), a [mediados de marzo](2024-03) y a [principios de julio de 2023](2023-07).",
    ),
    ("2024-11-06", "En el [mes de mayo de 2023](2023-05)."),
    ("2024-11-06", "Duró [una semana de octubre](2024-10)."),
    ("2024-11-06", "En la [segunda quincena de junio](2024-06)."),
    ("2024-11-06", "En [enero del presente año](2024-01)."),
    (
        "2024-11-06",
        "En el [primer trimestre de 2024](2024-01..2024-03) y en el [segundo semestre del año](2024-07..2024-12).",
    ),
    ("2024-11-06", "En el [verano de 2023](2023-06..2023-08)."),
    ("2024-11-06", "A [finales de 2022](2022), en el [año 2023](2023) y en [2021](2021)."),
    ("2024-11-06", "En los [seis primeros meses de 2024](2024-01..2024-06)."),
]
RANGES = [
    ("2024-11-06", "Hecha [del 29 de septiembre al 4 de octubre](2024-09-29..2024-10-04), la operación acaba."),
    ("2024-11-06", "Hecha [entre el 3 y el 10 de mayo](2024-05-03..2024-05-10)."),
    ("2024-11-06", "Hecha [del 3 al 10 de mayo de 2023](2023-05-03..2023-05-10)."),
    ("2024-11-06", "Hecha [entre el viernes 25 y el domingo 27 de agosto](2024-08-25..2024-08-27)."),
    ("2024-11-06", "Hecha [desde el 3 de mayo hasta el 4 de junio](2024-05-03..2024-06-04)."),
    ("2024-11-06", "Hecha [entre finales de junio y el 20 de agosto de 2023](2023-06..2023-08)."),
    ("2024-02-06", "Cerrado [del 30 de diciembre al 4 de enero](2023-12-30..2024-01-04)."),
    ("2024-11-06", "Hecha [de enero a marzo](2024-01..2024-03), y [entre enero y marzo de 2023](2023-01..2023-03)."),
    ("2024-11-06", "La tercera edición ([5 - 9 de julio](2024-07-05..2024-07-09)) reunió a 40 países."),
    ("2024-11-06", "Los días [10 y 11 de septiembre](2024-09-10..2024-09-11)."),
    ("2024-11-06", "Los días [3](2024-10-03), [10](2024-10-10) y [17 de octubre](2024-10-17)."),
    ("2024-11-06", "En [junio y julio](2024-06..2024-07)."),
    ("2024-11-06", "En la [semana del 14 de octubre](2024-10-14..2024-10-20)."),
    ("2024-11-06", "[Desde el 3 de mayo](2024-05-03..) y [hasta el 20 de diciembre](..2024-12-20)."),
    ("2024-11-06", "[A partir del 1 de julio de 2015](2015-07-01..)."),
]
RELATIVE = [
    ("2024-11-06", "El [pasado martes](2024-11-05) y el [próximo viernes](2024-11-08)."),
    ("2024-11-06", "Lo anunció [este miércoles](2024-11-06)."),
    ("2024-11-06", "La [madrugada del lunes](2024-11-04) y el [jueves por la tarde](2024-10-31)."),
    ("2024-11-06", "[Ayer](2024-11-05), [anoche](2024-11-05), [anteayer](2024-11-04) y [hoy](2024-11-06)."),
    ("2024-11-06", "La [semana pasada](2024-10-28..2024-11-03) y la [pasada semana](2024-10-28..2024-11-03)."),
    ("2024-11-06", "El [mes pasado](2024-10), el [año pasado](2023) y el [próximo año](2025)."),
    ("2024-11-06", "[Hace dos años](2022), [hace tres días](2024-11-03)."),
    ("2024-11-06", "El [fin de semana pasado](2024-11-02..2024-11-03)."),
]
NONE = [
    ("2024-11-06", "Cada lunes hay mercado, y los martes también; abre de lunes a viernes."),
    ("2024-11-06", "Ocurrió en la calle 2 de Mayo, junto a la plaza 9 de Julio."),
    ("2024-11-06", "Más de 2000 agentes y unos 2000 vehículos."),
    ("2024-11-06", "Fue el lunes siguiente."),
]
DURATIONS = [
    ("2024-11-06", "Cayó [en 12 días](duration), [durante más de dos meses](duration)."),
    ("2024-11-06", "En [los últimos tres meses](duration)."),
    ("2024-11-06", "[Durante tres días](duration), [del 4 al 6 de julio](2024-07-04..2024-07-06), se actuó."),
]


@pytest.mark.parametrize(("published", "marked"), [*DAYS, *MONTHS, *RANGES, *RELATIVE, *NONE, *DURATIONS])
def test_dates(published: str, marked: str, spanish: Pack) -> None:
    """Each mention is read with its precision; a missing year comes from the publication."""
    expected, actual = expected_and_found(marked, spanish, published)

    assert expected == actual


def test_dates_by_language() -> None:
    """The reader of dates takes the language by its code."""
    actual = [mention.iso() for mention in read_dates("Fue del 3 al 10 de mayo de 2023.", language="es")]

    assert actual == [("2023-05-03", "2023-05-10")]
