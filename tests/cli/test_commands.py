"""`recoupe report`, `extract` and `reconcile` as they are typed: what they print and how they end."""

import csv
from pathlib import Path

import pytest

from extractor.cli import main
from extractor.cli.options import POLICIES
from extractor.cli.version import version
from extractor.reconciling import POLICIES as KNOWN_POLICIES
from extractor.reporting.columns import CLAIM_COLUMNS, FIGURE_COLUMNS
from tests.cli.calls import TEXTS, article_line, extraction_line, objects, write_lines

Capture = pytest.CaptureFixture[str]


def test_a_report_is_printed(dump: str, capsys: Capture) -> None:
    """The first line counts, conflicts are explained, articles without an operation are counted last."""
    assert main(["report", dump]) == 0

    printed = capsys.readouterr()
    lines = printed.out.replace("\u202f", " ").replace("\u00a0", " ").splitlines()
    assert (
        lines[0],
        lines[-1],
        printed.err,
    ) == ("3 articles · 1 opération · 1 conflit", "1 article ne rapporte aucune opération.", "")
    assert any(line.startswith("Mistral II ──") and line.endswith(" 1 conflit") for line in lines)
    assert any("Deux chiffres voisins sont intervertis" in line for line in lines)


def test_a_piped_report_has_no_colours_and_fits_80_columns(dump: str, capsys: Capture) -> None:
    """Nor spaces at the ends of lines."""
    main(["report", dump, "--quotes"])

    lines = capsys.readouterr().out.splitlines()
    assert not any("\x1b" in line or line != line.rstrip() or len(line) > 80 for line in lines)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], "arrestations"),
        (["--language", "en"], "Two neighbouring digits are swapped"),
        (["--quotes"], "arrestations dans [61] pays"),
        (["--width", "120"], "agence.example"),
        (["--policy", "latest"], "Choix des valeurs : valeur la plus récente"),
    ],
)
def test_options_of_a_report(dump: str, capsys: Capture, options: list[str], expected: str) -> None:
    """Language, sentences, width and policy change what is printed."""
    assert main(["report", dump, *options]) == 0

    assert expected in capsys.readouterr().out


def test_a_report_on_extractions_extracts_nothing(extracted: str, dump: str, capsys: Capture) -> None:
    """What `recoupe extract` wrote is used as it is, and the report is that on the articles."""
    main(["report", dump])
    expected = capsys.readouterr().out

    main(["report", extracted])

    assert expected == capsys.readouterr().out


def test_extractions_are_written_one_an_article(dump: str, capsys: Capture) -> None:
    """In the shape of annotation, marked with the version."""
    assert main(["extract", dump]) == 0

    found = objects(capsys.readouterr().out)
    assert [(each["id"], len(each["claims"])) for each in found] == [("agence", 2), ("courrier", 1), ("mairie", 0)]  # type: ignore[arg-type]
    assert {version()} == {each["recoupe"] for each in found}
    assert [each["text"] for each in found] == list(TEXTS.values())


def test_an_extraction_is_read_back_as_it_was_written(dump: str, tmp_path: Path, capsys: Capture) -> None:
    """Extracting an extraction changes nothing."""
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"

    assert main(["extract", dump, "-o", str(first)]) == main(["extract", str(first), "-o", str(second)]) == 0

    assert first.read_bytes() == second.read_bytes()
    assert capsys.readouterr().out == ""


def test_claims_as_csv(dump: str, capsys: Capture) -> None:
    """One row a claim, with the columns of the documentation."""
    assert main(["extract", dump, "--format", "csv"]) == 0

    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert list(CLAIM_COLUMNS) == list(rows[0])
    assert [(row["article"], row["measure"], row["value"]) for row in rows] == [
        ("agence", "arrests", "1846"),
        ("agence", "countries", "61"),
        ("courrier", "arrests", "1864"),
    ]


def test_cells_are_no_formulas(tmp_path: Path, capsys: Capture) -> None:
    """An outlet that calls itself a formula is text to a spreadsheet."""
    dump = write_lines(tmp_path / "dump.jsonl", article_line("agence", outlet="=cmd|' /C calc'!A0"))

    main(["extract", dump, "--format", "csv"])

    assert {"'=cmd|' /C calc'!A0"} == {row["outlet"] for row in csv.DictReader(capsys.readouterr().out.splitlines())}


def test_records_are_written_one_an_operation(dump: str, capsys: Capture) -> None:
    """With the figures of several articles, and explanations in the reader's language."""
    assert main(["reconcile", dump, "--language", "en"]) == 0

    (record,) = objects(capsys.readouterr().out)
    arrests = record["figures"]["arrests"]  # type: ignore[index]
    assert (record["key"], record["articles"]) == ("mistral-2", ["agence", "courrier"])
    assert (arrests["verdict"], arrests["discrepancies"][0]["kind"]) == ("conflict", "transposition")
    assert arrests["discrepancies"][0]["explanation"].startswith("Two neighbouring digits are swapped: 1,8")


def test_figures_as_csv(extracted: str, capsys: Capture) -> None:
    """One row a figure."""
    assert main(["reconcile", extracted, "--format", "csv", "--policy", "conservative"]) == 0

    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert list(FIGURE_COLUMNS) == list(rows[0])
    assert [(row["measure"], row["best"], row["policy"]) for row in rows] == [
        ("arrests", "1846", "conservative"),
        ("countries", "61", "conservative"),
    ]


@pytest.mark.parametrize("command", [["report"], ["extract"], ["reconcile"], ["reconcile", "--format", "csv"]])
def test_the_order_of_the_paths_is_irrelevant(tmp_path: Path, capsys: Capture, command: list[str]) -> None:
    """The same input in any order gives the same output, byte for byte."""
    paths = [
        write_lines(tmp_path / "b.jsonl", article_line("agence")),
        write_lines(tmp_path / "a.jsonl", article_line("courrier")),
        write_lines(tmp_path / "c.jsonl", extraction_line("mairie")),
    ]
    main([*command, *paths])
    expected = capsys.readouterr().out

    main([*command, *reversed(paths)])

    assert expected == capsys.readouterr().out


def test_articles_and_extractions_may_be_mixed(tmp_path: Path, capsys: Capture) -> None:
    """A folder may hold both; each file is one or the other."""
    write_lines(tmp_path / "a.jsonl", article_line("agence"))
    write_lines(tmp_path / "b.jsonl", extraction_line("courrier"))
    (tmp_path / "c.txt").write_text(TEXTS["mairie"], encoding="utf-8")

    assert main(["extract", str(tmp_path)]) == 0

    assert {"agence", "courrier", "c"} == {each["id"] for each in objects(capsys.readouterr().out)}


def test_an_article_and_its_extraction_are_one(tmp_path: Path, capsys: Capture) -> None:
    """Whoever gives both, or the same file under two names, gets each article once."""
    paths = [
        write_lines(tmp_path / "a.jsonl", article_line("agence")),
        write_lines(tmp_path / "b.jsonl", extraction_line("agence"), extraction_line("courrier")),
        write_lines(tmp_path / "c.jsonl", extraction_line("courrier")),
    ]

    assert main(["extract", *paths]) == 0

    assert [each["id"] for each in objects(capsys.readouterr().out)] == ["agence", "courrier"]


def test_extractions_may_come_without_their_texts(tmp_path: Path, capsys: Capture) -> None:
    """Claims can be handed on where the articles cannot; their sentences are kept."""
    lines = (extraction_line(name, text=None) for name in ("agence", "courrier"))

    assert main(["report", write_lines(tmp_path / "a.jsonl", *lines), "--quotes"]) == 0

    assert "Deux chiffres voisins" in capsys.readouterr().out


def test_the_policies_of_the_command_are_those_of_the_reconciling() -> None:
    """The command knows them by name so as not to load what uses them."""
    assert tuple(KNOWN_POLICIES) == POLICIES


def test_the_version_is_that_of_the_distribution(capsys: Capture) -> None:
    """`recoupe --version` prints it and ends."""
    with pytest.raises(SystemExit) as end:
        main(["--version"])

    assert (end.value.code, capsys.readouterr().out) == (0, f"recoupe {version()}\n")


@pytest.mark.parametrize("key", ["mistral-2", "Mistral II"])
def test_the_grouping_is_explained(dump: str, capsys: Capture, key: str) -> None:
    """Evidence by evidence, in the reader's language."""
    assert main(["reconcile", dump, "--explain", key]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Mistral II (mistral-2)"
    assert sum("même nom, même édition" in line for line in lines) == 2
    assert sum("totaux communs" in line for line in lines) == 2


def test_an_operation_that_does_not_exist_is_named_with_the_nearest(dump: str, capsys: Capture) -> None:
    """Exit code 2."""
    assert main(["reconcile", dump, "--explain", "mistrale-2"]) == 2
    assert "no operation 'mistrale-2'; the nearest are: mistral-2" in capsys.readouterr().err


OWN = "official:\n- {name: Courrier, domains: [courrier.example]}\n"


def test_a_users_own_sources_are_believed(dump: str, tmp_path: Path, capsys: Capture) -> None:
    """The paper is an official body now: its figure is the official one."""
    own = tmp_path / "own.yaml"
    own.write_text(OWN, encoding="utf-8")

    assert main(["reconcile", dump, "--sources", str(own)]) == 0
    (record,) = objects(capsys.readouterr().out)
    assert record["figures"]["arrests"]["official_value"] == 1864  # type: ignore[index]


@pytest.mark.parametrize("command", ["report", "reconcile"])
def test_broken_sources_are_named_with_their_line(dump: str, tmp_path: Path, capsys: Capture, command: str) -> None:
    """Exit code 2, and nothing is written."""
    own = tmp_path / "own.yaml"
    own.write_text(OWN + "papers: []\n", encoding="utf-8")

    assert main([command, dump, "--sources", str(own)]) == 2
    printed = capsys.readouterr()
    assert (printed.out, f"{own}:3: papers" in printed.err) == ("", True)


def test_what_is_learnt_is_shown(dump: str, capsys: Capture) -> None:
    """Below a report; on standard error beside records."""
    head = "Fiabilité des sources, apprise des articles donnés"

    assert main(["report", dump, "--learn-sources"]) == 0
    assert head in capsys.readouterr().out.splitlines()
    assert main(["reconcile", dump, "--learn-sources"]) == 0
    assert head in capsys.readouterr().err.splitlines()
