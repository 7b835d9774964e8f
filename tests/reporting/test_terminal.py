"""A report as a terminal shows it."""

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from extractor.model import Quote, Record, Source
from extractor.reporting.formats import Formats
from extractor.reporting.report import Report, Told, arrange_report
from extractor.reporting.terminal import Look, render_report
from extractor.reporting.wording import word_record
from extractor.reporting.words import load_report_words
from tests.reporting.examples import ARRESTS, LOCAL, MISTRAL, PART, QUIET, extraction, figure, statement

HOSTILE = "[red]x[/red]\x1b[2J\x9b31m\u202e:boom:"
"""Markup of the terminal library, an escape sequence, a turning sign and the name of a picture."""
EARLIER = figure(
    "arrests", 1846, statement("a", "1 846", 1846), statement("a", "1 800", 1800, stance="early"), verdict="conflict"
)
EXTRACTIONS = [extraction("a"), extraction("b"), extraction("c", operation=False)]

REPORT = """\
3 articles · 2 opérations · 1 conflit

Mistral II ─────────────────────────────────────────────────────────── 1 conflit
du 4 au 10 mars 2024 · 61 pays · 3 articles · 2 sources indépendantes
 [1] agence-equinoxe.example · 14 mars 2024 · agence
 [2] courrier.example · 15 mars 2024 · presse
 [3] quotidien.example avec Équinoxe · 15 mars 2024 · presse · même texte que
     [1]
 Pays cités à part : Mali
 Même série : Mistral

 mesure        retenu  de – à         sûreté  verdict   qui
 arrestations   1 846  1 846 – 1 864    71 %  conflit   = 1 846 [1] [3]
                                                        ~ plus de 1 800 [1]
                                                        ≠ 1 864 [2]
   ▲ Deux chiffres voisins sont intervertis : 1 846 (agence-equinoxe.example et
     quotidien.example avec Équinoxe) et 1 864 (courrier.example).
   → Le communiqué officiel trancherait (Interpol, 14 mars 2024).
   Pourquoi 71 % (brut : 67 %) : a priori −0,4 · dépêche d'agence +1,1
   dont 412 (passeurs) [2]
   Mali : 24 [2]
 pays              61                   90 %  1 source  [1]

Corail ─────────────────────────────────────────────────────────────────────────
janvier 2023 · 1 article
 [1] courrier.example · 15 mars 2024 · presse

 mesure          retenu  de – à  sûreté  verdict     qui
 drogue (poids)  27,5 t            90 %  concordant  [1]

= concorde · ~ compatible · ≠ diverge
1 article ne rapporte aucune opération.
"""


def printed(
    report: Report, *, width: int = 80, language: str = "fr", quotes: bool = False, colours: bool = False
) -> str:
    """Return a report as it is printed, with plain spaces and without those at the ends of lines."""
    formats = Formats(load_report_words(language))
    worded = replace(report, records=tuple(word_record(record, formats) for record in report.records))
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=colours,
        highlight=False,
        markup=False,
        emoji=False,
        color_system="256" if colours else None,
    )
    for part in render_report(worded, Look(formats, width, quotes)):
        console.print(part)
    lines = stream.getvalue().replace("\u202f", " ").replace("\u00a0", " ").splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def shown(record: Record, *, width: int = 80, language: str = "fr", quotes: bool = False) -> str:
    """Return the report on one operation."""
    return printed(arrange_report([record], Told([extraction("a")])), width=width, language=language, quotes=quotes)


def test_a_report_at_80_columns() -> None:
    """Conflicts first, who stands where, explanations in plain words, parts and places below, the rest counted."""
    assert printed(arrange_report([QUIET, MISTRAL], Told(EXTRACTIONS))) == REPORT


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
@pytest.mark.parametrize("quotes", [False, True])
def test_no_line_is_wider_than_asked(width: int, *, quotes: bool) -> None:
    """A narrow terminal folds cells; it never runs over."""
    report = arrange_report([QUIET, MISTRAL], Told(EXTRACTIONS))

    assert max(map(cell_len, printed(report, width=width, quotes=quotes).splitlines())) <= width


def test_a_wide_terminal_names_sources_in_the_table() -> None:
    """There is room for names in place of numbers."""
    assert "≠ 1 864 courrier.example" in shown(MISTRAL, width=120)


def test_an_english_report() -> None:
    """Everything that Recoupe says is English; what the articles say stays as it is."""
    text = shown(MISTRAL, language="en")

    assert "4 to 10 March 2024 · 61 countries · 3 articles · 2 independent sources" in text
    assert "~ more than 1,800 [1]" in text
    assert "of which 412 (passeurs) [2]" in text


def test_sentences_are_shown_on_demand() -> None:
    """Each with its number marked, its article and where it stands there."""
    expected = [
        "   [2] b · caractères 19 à 24 · erreur de copie probable",
        "     « La police a arrêté [1 864] personnes, dont 412 passeurs ; au Mali, 24. »",
    ]
    lines = printed(arrange_report([MISTRAL], Told(EXTRACTIONS)), quotes=True).splitlines()
    place = lines.index(expected[0])

    assert expected == lines[place : place + 2]


def test_a_number_that_stands_twice_is_marked_where_it_was_said() -> None:
    """The offset decides, not the first place that looks the same."""
    text = "Sur 12 suspects, 12 ont été arrêtés."
    said = statement("a", "61", 12).model_copy(update={"start": 117, "end": 119, "quote": "12", "sentence": text})
    report = arrange_report([MISTRAL.model_copy(update={"figures": {"arrests": figure("arrests", 12, said)}})], Told())
    sentences = {("a", 117): Quote(start=100, end=100 + len(text), text=text)}

    assert "« Sur 12 suspects, [12] ont été arrêtés. »" in printed(replace(report, sentences=sentences), quotes=True)


def test_a_long_sentence_is_cut_around_its_number() -> None:
    """A page glued into one sentence does not bury the report."""
    text = "a" * 5000 + " 24 " + "b" * 5000
    said = statement("b", "24", 24).model_copy(update={"start": 5001, "end": 5003, "sentence": text})
    record = QUIET.model_copy(update={"figures": {"arrests": figure("arrests", 24, said)}})

    assert 500 < len(shown(record, quotes=True)) < 2500


def test_hostile_text_is_shown_as_it_is() -> None:
    """No markup is obeyed, no escape sequence passed on, wherever it comes from."""
    said = statement("b", "24", 24).model_copy(update={"sentence": f"{HOSTILE} 24", "attribution": HOSTILE})
    hostile = QUIET.model_copy(
        update={
            "name": HOSTILE,
            "sources": (Source(article=HOSTILE, outlet=HOSTILE, credit=HOSTILE, kind=HOSTILE, published=HOSTILE),),
            "figures": {HOSTILE: figure(HOSTILE, 24, said, counted=HOSTILE, unit=HOSTILE)},
            "others": (figure(HOSTILE, 2, said, scope="local", place=HOSTILE),),
        }
    )
    text = shown(hostile, width=200, quotes=True)

    assert set("\x1b\x9b\u202e").isdisjoint(text)
    assert "[red]x[/red]�[2J�31m:boom:" in text


@given(name=st.text(max_size=60), outlet=st.text(max_size=60))
def test_any_text_can_be_shown(name: str, outlet: str) -> None:
    """Whatever an article holds, the report is printed."""
    record = QUIET.model_copy(update={"name": name, "sources": (Source(article="b", outlet=outlet),)})

    assert "27,5 t" in shown(record)


def test_colours_only_add_to_the_text() -> None:
    """What a pipe gets is what a terminal shows, without the colours."""
    report = arrange_report([QUIET, MISTRAL], Told(EXTRACTIONS))

    assert "\x1b[" in printed(report, colours=True)
    assert "\x1b" not in printed(report)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"best": None, "low": None, "high": None, "bound": {"modifier": "over", "value": 1800}}, "plus de 1 800"),
        ({"best": None, "low": None, "high": None}, "non tranché"),
        ({"official_value": 1864.0}, "chiffre officiel : 1 864"),
        ({"official_value": 1846.0}, "1 846"),
        ({"verdict": "agree", "grade": "confirmed"}, "confirmé"),
        ({"verdict": "single", "grade": "provisional"}, "provisoire"),
        ({"confidence": None}, "–"),
    ],
)
def test_what_a_figure_says(fields: dict[str, object], expected: str) -> None:
    """No invented middle: a bound stands for itself, and an official figure is never hidden."""
    record = MISTRAL.model_copy(update={"figures": {"arrests": ARRESTS.model_validate(ARRESTS.model_dump() | fields)}})

    assert expected in shown(record)


def test_many_places_are_counted() -> None:
    """A dozen are listed, the others only counted."""
    codes = ("FR", "BE", "CH", "CA", "ML", "TG", "BJ", "SN", "CI", "NE", "TD", "CM", "GA", "CG")
    places = tuple(LOCAL.model_copy(update={"place": code}) for code in codes)

    assert "· 2 autres" in shown(MISTRAL.model_copy(update={"others": (PART, *places)}))


def test_an_operation_without_a_name_says_so() -> None:
    """A title is never empty."""
    assert "Opération sans nom ─" in shown(QUIET.model_copy(update={"key": "", "name": ""}))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (MISTRAL, "= concorde · ~ compatible · ≠ diverge"),
        (QUIET, ""),
        (MISTRAL.model_copy(update={"figures": {"arrests": EARLIER}}), "= concorde · ← bilan antérieur"),
    ],
)
def test_signs_are_explained(record: Record, expected: str) -> None:
    """Below the report, those that it uses; none where everybody says the same."""
    legend = printed(arrange_report([record], Told())).rpartition("\n\n")[2].strip()

    assert expected == ("" if "mesure" in legend else legend)


def test_another_policy_is_named() -> None:
    """A reader knows that the values were chosen otherwise than usual."""
    report = replace(arrange_report([], Told()), policy="latest")

    assert "Choix des valeurs : valeur la plus récente" in printed(report)
