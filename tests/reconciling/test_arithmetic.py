"""Figures that cannot be added up, and figures that only seem so."""

import pytest

from extractor.model import Breach, Claim, Extraction, Listed, Quote
from extractor.reconciling import reconcile
from extractor.reporting.formats import Formats
from extractor.reporting.wording import word_record
from extractor.reporting.words import load_report_words
from tests.grouping.building import extraction, operation

RAID = operation("mistral-2", "2024-03-04", "2024-03-10")


def on(day: int, marked: str, **fields: object) -> Extraction:
    """Return an article of a day of March."""
    known: dict[str, object] = {"published": f"2024-03-{day:02}", "outlet": f"journal{day}.example"}
    return extraction(f"a{day:02}", marked, RAID, **(known | fields))


def breaches(*extractions: Extraction, language: str = "fr") -> tuple[Breach, ...]:
    """Return what does not add up, worded."""
    (record,) = reconcile(extractions)
    return word_record(record, Formats(load_report_words(language))).breaches


BROKEN: list[tuple[str, list[Extraction], tuple[str, float, float]]] = [
    ("part", [on(12, "[412](arrests = 412) arrêtés, dont [421](arrests = 421 part) mineurs.")], ("arrests", 421, 412)),
    ("part", [on(12, "[64](deaths = 64) morts, dont [91](deaths = 91 local ML) au Mali.")], ("deaths", 91, 64)),
    ("part", [on(12, "[97](rescues = 97), dont au moins [120](rescues >= 120 part).")], ("rescues", 120, 97)),
    ("part", [on(12, "Moins de [100](rescues < 100), dont [120](rescues = 120 part).")], ("rescues", 120, 100)),
    (
        "places",
        [
            on(
                12,
                "[412](arrests = 412) arrêtés : [300](arrests = 300 local ML) au Mali, "
                "[200](arrests = 200 local SN) au Sénégal.",
            )
        ],
        ("arrests", 500, 412),
    ),
    (
        "places",
        [
            on(
                12,
                "[38](arrests = 38) arrêtés : [21](arrests = 21 local BE), [9](arrests = 9 local DE), "
                "[6](arrests = 6 local FR), [4](arrests = 4 local NL).",
            )
        ],
        ("arrests", 40, 38),
    ),
    (
        "places",
        [
            on(12, "[412](arrests = 412) arrestations."),
            on(13, "Au Mali, [300](arrests = 300 local ML) arrestations."),
            on(14, "Au Sénégal, [200](arrests = 200 local SN) arrestations."),
        ],
        ("arrests", 500, 412),
    ),
    (
        "falling",
        [on(12, "[417](arrests = 417).", status="preliminary"), on(20, "[389](arrests = 389).")],
        ("arrests", 389, 417),
    ),
    (
        "falling",
        [on(12, "[417](arrests = 417)."), on(20, "[389](arrests = 389).", status="final")],
        ("arrests", 389, 417),
    ),
    (
        "falling",
        [on(12, "[15](deaths = 15).", outlet="a.example"), on(14, "[12](deaths = 12).", outlet="a.example")],
        ("deaths", 12, 15),
    ),
]


@pytest.mark.parametrize(("kind", "extractions", "expected"), BROKEN)
def test_figures_that_cannot_be_added_up(
    kind: str, extractions: list[Extraction], expected: tuple[str, float, float]
) -> None:
    """A part above its total, countries above theirs, in one article or over several, a tally that falls."""
    for given in (extractions, extractions[::-1]):
        assert [(one.kind, one.measure, one.part, one.total) for one in breaches(*given)] == [(kind, *expected)]


SOUND: list[list[Extraction]] = [
    [on(12, "[412](arrests = 412) arrêtés, dont [412](arrests = 412 part) mineurs.")],
    [on(12, "Plus de [400](arrests > 400) arrêtés, dont [421](arrests = 421 part) mineurs.")],
    [on(12, "[412](arrests = 412), dont jusqu'à [500](arrests <= 500 part) mineurs.")],
    [on(12, "[412](arrests = 412), dont environ [430](arrests ~ 430 part) mineurs.")],
    [on(12, "[97](rescues = 97) : [60](rescues = 60 part) femmes, [50](rescues = 50 part) mineurs.")],
    [on(12, "[40](goods = 40) tableaux, dont [300](goods = 300 part) pièces.")],
    [on(12, "[412](arrests = 412) arrêtés, [300](arrests = 300 local ML), [112](arrests = 112 local SN).")],
    [on(12, "[412](arrests = 412) : [300](arrests = 300 local ML), [200](arrests = 200 local ML) à Bamako.")],
    [on(12, "[412](arrests = 412) : environ [300](arrests ~ 300 local ML), [140](arrests = 140 local SN).")],
    [on(12, "[417](arrests = 417)."), on(20, "[389](arrests = 389).")],
    [on(12, "[1 864](arrests = 1864).", status="preliminary"), on(20, "[1 846](arrests = 1846).")],
    [on(12, "[487](arrests = 487).", status="preliminary"), on(20, "[73](arrests = 73).")],
    [on(12, "[417](arrests = 417).", status="preliminary"), on(20, "Près de [400](arrests <~ 400).")],
    [on(12, "[389](arrests = 389).", status="preliminary"), on(20, "[417](arrests = 417).")],
    [
        on(12, "[34](arrests = 34) arrestations."),
        on(13, "En Suisse, [34](arrests = 34 local CH) arrestations."),
        on(14, "En Guinée, [29](arrests = 29 local GN) arrestations."),
    ],
    [on(12, "[412](arrests = 412) arrêtés. " + "Mot. " * 100 + "À Bamako, [500](arrests = 500 local ML).")],
]


@pytest.mark.parametrize("extractions", SOUND)
def test_figures_that_may_well_add_up(extractions: list[Extraction]) -> None:
    """Hedges at their kindest, parts that overlap, places within places, other things, slips, other tallies."""
    assert breaches(*extractions) == ()


def test_a_claim_read_without_confidence_breaks_nothing() -> None:
    """Most sums that fail are numbers misread."""
    article = on(12, "[412](arrests = 412) arrêtés, dont [421](arrests = 421 part) mineurs.")
    unsure = article.model_copy(
        update={"claims": tuple(claim.model_copy(update={"confidence": 0.4}) for claim in article.claims)}
    )

    assert breaches(unsure) == ()


def listing(stated: int, countries: str, *, beyond: bool = False) -> Extraction:
    """Return an article that states a number of countries and names some."""
    article = on(12, f"[{stated}](countries = {stated}) pays.")
    listed = Listed(countries=tuple(countries.split()), beyond=beyond, quote=Quote(start=0, end=0, text=""))
    (claim,) = article.claims
    return article.model_copy(update={"claims": (claim.model_copy(update={"listed": listed}),)})


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (listing(5, "FR ES IT PT MA"), []),
        (listing(5, "FR ES IT PT"), [("listed", 4, 5)]),
        (listing(3, "ML NE BF SN"), [("listed", 4, 3)]),
        (listing(31, "FR ES", beyond=True), [("beyond", 33, 31)]),
    ],
)
def test_countries_listed_are_counted(article: Extraction, expected: list[tuple[str, float, float]]) -> None:
    """« 31 pays, plus la France et l'Espagne » is 33."""
    assert [(one.kind, one.part, one.total) for one in breaches(article)] == expected


def test_countries_beyond_the_number_are_counted_in() -> None:
    """« 31 pays, plus la France et l'Espagne » and « 33 pays » agree."""
    other = extraction("b", "[33](countries = 33) pays.", RAID, outlet="b.example", published="2024-03-14")
    (record,) = reconcile([listing(31, "FR ES", beyond=True), other])

    assert (record.figures["countries"].best, record.figures["countries"].verdict) == (33, "agree")


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            listing(5, "FR ES IT PT"),
            "Pays : Le nombre de pays énoncé n'est pas celui des pays nommés : 5 énoncés, 4 nommés "
            "(France, Espagne, Italie et Portugal ; journal12.example).",
        ),
        (
            listing(31, "FR ES", beyond=True),
            "Pays : Des pays s'ajoutent au nombre énoncé : 31, plus France et Espagne, soit 33 (journal12.example).",
        ),
    ],
)
def test_a_list_that_differs_has_a_sentence(article: Extraction, expected: str) -> None:
    """With the countries named."""
    assert [one.explanation for one in breaches(article)] == [expected]


WORDED = [
    ("fr", 0, "Arrestations : Une partie dépasse son total : 421 contre 412 (journal12.example)."),
    ("en", 0, "Arrests: A part exceeds its total: 421 against 412 (journal12.example)."),
    (
        "fr",
        4,
        "Arrestations : La somme par pays dépasse le total : 500 (Mali 300 et Sénégal 200) contre 412 "
        "(journal12.example).",
    ),
    ("fr", 7, "Arrestations : Un décompte cumulé recule : 417, puis 389 (journal12.example et journal20.example)."),
    ("en", 7, "Arrests: A running tally falls: 417, then 389 (journal12.example and journal20.example)."),
]


@pytest.mark.parametrize(("language", "case", "expected"), WORDED)
def test_a_breach_has_a_sentence(language: str, case: int, expected: str) -> None:
    """In the reader's language, with the figures and their sources."""
    (found,) = breaches(*BROKEN[case][1], language=language)

    assert expected == found.explanation.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_breach_holds_its_words() -> None:
    """Where every figure of it stands."""
    (found,) = breaches(*BROKEN[0][1])

    assert [(one.quote, one.article) for one in (*found.addends, found.against)] == [("421", "a12"), ("412", "a12")]


def test_a_claim_with_its_list_survives_its_json() -> None:
    """What `extract` writes, `reconcile` reads."""
    (claim,) = listing(31, "FR ES", beyond=True).claims

    assert Claim.model_validate_json(claim.model_dump_json()) == claim
