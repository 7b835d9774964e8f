"""From a folder of articles to records, as a newcomer does it: three articles on Liberterra II."""

import json
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from extractor import Extractor, read, reconcile
from extractor.cli import main
from extractor.errors import RejectedInput
from extractor.model import Article, Extraction, Figure, Record
from extractor.model.serial import read_extraction, write_extraction, write_record
from tests.claims import test_actions, test_people, test_press, test_scopes, test_silence, test_things
from tests.claims.claim_marks import LEAD, found, marked
from tests.house.source import ROOT

FOLDER = str(ROOT / "corpus" / "liberterra")
OUTLETS = ("carnet-de-bord", "gazette-des-ports", "journal-du-soir")
ORDERS = list(permutations(range(len(OUTLETS))))
MODES = [pytest.param(True, id="model", marks=pytest.mark.model), pytest.param(False, id="words alone")]

FAMILIES = (test_people, test_actions, test_things, test_scopes, test_press, test_silence)
MISREAD = {
    "[Trois](arrests = 3) passeurs présumés, arrêtés samedi, seront jugés lundi.",
}
"""Sentences that are read well by their words alone, and not with the model."""
FAULT = pytest.mark.xfail(strict=True, reason="the trial to come outweighs the arrest between commas")
SENTENCES = [
    pytest.param(sentence, marks=[FAULT] if sentence in MISREAD else [])
    for family in FAMILIES
    for sentence in family.ROWS
]


@pytest.fixture(scope="session")
def with_model() -> Extractor:
    """Return an extractor with the French model."""
    return Extractor()


@pytest.mark.model
@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_model_takes_nothing_away(sentence: str, with_model: Extractor) -> None:
    """What is read by the words alone is read the same with the model."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, with_model)


@pytest.fixture(scope="session", params=MODES)
def extractions(request: pytest.FixtureRequest) -> tuple[Extraction, ...]:
    """Return what each article says, with the model and without; the model is loaded once."""
    return tuple(Extractor(model=request.param).extract_all(articles()))


@pytest.fixture(scope="session")
def record(extractions: tuple[Extraction, ...]) -> Record:
    """Return what the articles say together."""
    (record,) = reconcile(extractions)
    return record


def articles() -> list[Article]:
    """Return the articles of the folder."""
    return [article for article in read(FOLDER) if not isinstance(article, RejectedInput)]


def lines(values: Sequence[Extraction] | Sequence[Record]) -> list[str]:
    """Return the JSON of extractions or records, a line each."""
    return [
        json.dumps(write_record(value) if isinstance(value, Record) else write_extraction(value), ensure_ascii=False)
        for value in values
    ]


def stances(figure: Figure) -> dict[tuple[float, str], str]:
    """Return how each statement, value and wording, stands towards the figure."""
    return {(statement.value, statement.modifier): statement.stance for statement in figure.claims}


def test_the_articles_are_read() -> None:
    """All three, with the ids of their files."""
    assert list(OUTLETS) == [article.id for article in articles()]


def test_one_operation_is_found(record: Record) -> None:
    """Its name in three spellings is one."""
    assert (record.key, record.name, record.articles) == ("liberterra-2", "Liberterra II", OUTLETS)


def test_the_arrests_are_in_conflict(record: Record) -> None:
    """2 517 and 2 571 cannot both be true: two digits are swapped."""
    figure = record.figures["arrests"]

    assert (
        figure.verdict,
        figure.grade,
        figure.best,
        figure.low,
        figure.high,
    ) == ("conflict", "contested", 2517, 2517, 2571)


def test_the_swapped_digits_are_explained(record: Record) -> None:
    """The discrepancy names both values, the articles behind each and the digits."""
    (discrepancy,) = record.figures["arrests"].discrepancies

    assert (
        discrepancy.kind,
        discrepancy.values,
        discrepancy.digits,
    ) == ("transposition", (2517, 2571), ("17", "71"))
    assert discrepancy.articles == {"2517": ("journal-du-soir",), "2571": ("gazette-des-ports",)}


def test_a_bound_is_compatible(record: Record) -> None:
    """« Plus de 2 500 » holds for the best value and conflicts with nothing."""
    assert stances(record.figures["arrests"]) == {
        (2500, "over"): "compatible",
        (2517, "exact"): "agrees",
        (2571, "exact"): "slip",
    }


@pytest.mark.parametrize(
    ("measure", "best", "verdict"),
    [("countries", 116, "agree"), ("rescues", 3222, "agree"), ("migrants", 17793, "single")],
)
def test_the_other_figures_hold(measure: str, best: float, verdict: str, record: Record) -> None:
    """Sources agree, or there is one only."""
    figure = record.figures[measure]

    assert (best, verdict, ()) == (figure.best, figure.verdict, figure.discrepancies)


def test_a_part_stays_apart(record: Record) -> None:
    """850 of the arrested were smugglers: that is no rival of the total."""
    assert [(figure.measure, figure.scope, figure.best) for figure in record.others] == [("arrests", "part", 850)]


def test_the_period_is_that_of_the_operation(record: Record) -> None:
    """« Du 29 septembre au 4 octobre », and neither the month of another article nor the announcement."""
    assert (record.start, record.end) == ("2024-09-29", "2024-10-04")


def test_reasons_are_given(record: Record) -> None:
    """Every figure with a best value has a confidence and says why."""
    chosen = [figure for figure in record.figures.values() if figure.best is not None]

    assert len(chosen) == len([figure for figure in chosen if figure.reasons and figure.confidence is not None])


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_the_order_of_extractions_is_irrelevant(order: tuple[int, ...], extractions: tuple[Extraction, ...]) -> None:
    """The same articles in any order give the same records, byte for byte."""
    expected = lines(tuple(reconcile(extractions)))

    actual = lines(tuple(reconcile([extractions[index] for index in order])))

    assert expected == actual


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_the_order_of_articles_is_irrelevant(order: tuple[int, ...]) -> None:
    """What an article says does not depend on those read before it."""
    extractor, given = Extractor(model=False), articles()
    expected = lines([extractor.extract(given[index]) for index in order])

    actual = lines(list(extractor.extract_all(given[index] for index in order)))

    assert expected == actual


def test_extractions_survive_their_json(extractions: tuple[Extraction, ...]) -> None:
    """What is written is read back as the same value, and written the same again."""
    read_back = [read_extraction(json.loads(line)) for line in lines(extractions)]

    assert list(extractions) == read_back
    assert lines(extractions) == lines(read_back)


def test_records_from_extractions_that_were_written(extractions: tuple[Extraction, ...]) -> None:
    """Reconciling what was written and read back gives the same records, byte for byte."""
    read_back = [read_extraction(json.loads(line)) for line in lines(extractions)]

    assert lines(tuple(reconcile(extractions))) == lines(tuple(reconcile(read_back)))


@pytest.mark.model
def test_reconcile_reads_what_extract_wrote(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`recoupe reconcile` prints the same for articles and for their extractions."""
    extracted = str(tmp_path / "extracted.jsonl")
    main(["reconcile", FOLDER])
    expected = capsys.readouterr().out

    statuses = [main(["extract", FOLDER, "-o", extracted]), main(["reconcile", extracted])]

    assert statuses == [0, 0]
    assert expected == capsys.readouterr().out


@pytest.mark.model
def test_paths_in_any_order(capsys: pytest.CaptureFixture[str]) -> None:
    """Files named one by one, last first, give what the folder gives."""
    main(["reconcile", FOLDER])
    expected = capsys.readouterr().out

    main(["reconcile", *(f"{FOLDER}/{name}.md" for name in reversed(OUTLETS))])

    assert expected == capsys.readouterr().out


@pytest.mark.model
def test_the_report_tells_the_conflict(capsys: pytest.CaptureFixture[str]) -> None:
    """Both values, the explanation and the outlets stand in what is printed."""
    assert main(["report", FOLDER, "--language", "fr"]) == 0

    printed = " ".join(capsys.readouterr().out.replace("\u202f", " ").replace("\u00a0", " ").split())
    wanted = ("Liberterra II", "2 517", "2 571", "Deux chiffres voisins sont intervertis", "17 793")
    assert list(wanted) == [words for words in wanted if words in printed]


@pytest.mark.model
def test_the_report_says_the_same_of_extractions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`recoupe report` prints the same for articles and for their extractions, sentences included."""
    extracted = str(tmp_path / "extracted.jsonl")
    main(["report", FOLDER, "--quotes"])
    expected = capsys.readouterr().out

    main(["extract", FOLDER, "-o", extracted])
    main(["report", extracted, "--quotes"])

    assert expected == capsys.readouterr().out
