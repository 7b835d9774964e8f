"""`recoupe evaluate` as it is typed: scores, mistakes, floors."""

import json
from pathlib import Path

import pytest

from extractor.cli import main
from tests.cli.calls import TEXTS, article_line, extraction_line, write_lines

Capture = pytest.CaptureFixture[str]
FRONT = """\
---
outlet: {name}.example
published: 2024-03-14
operations:
  - {{key: mistral-2, name: Mistral II, main: true}}
---
"""
MARKED = {
    "agence": TEXTS["agence"].replace("1 846", "[1 846](arrests = 1846)").replace("61", "[61](countries = 61)"),
    "courrier": TEXTS["courrier"].replace("1 864", "[1 864](arrests = 1864)"),
}
CLUSTER = {
    "key": "mistral-2",
    "name": "Mistral II",
    "start": None,
    "end": None,
    "articles": ["agence", "courrier"],
    "copies": [],
    "figures": {"countries": {"best": 61, "verdict": "single"}, "arrests": {"best": None, "verdict": "conflict"}},
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a folder of two marked articles, all of whose claims the extractor of these tests finds."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name, marked in MARKED.items():
        (folder / f"{name}.md").write_text(FRONT.format(name=name) + marked, encoding="utf-8")
    return folder


def score(output: str, name: str) -> list[str]:
    """Return the numbers of the first row of a table that has a name."""
    return next(line.split()[1:] for line in output.splitlines() if line.split()[:1] == [name])


def test_marked_articles_are_scored(corpus: Path, capsys: Capture) -> None:
    """The program reads them without their marks, and finds what is marked."""
    assert main(["evaluate", str(corpus)]) == 0

    output = capsys.readouterr().out
    assert score(output, "strict") == ["1.000", "1.000", "1.000", "3", "3"]
    assert score(output.partition("by measure")[2], "arrests") == ["1.000", "1.000", "1.000", "2", "2"]


def test_a_missed_claim_costs_recall(corpus: Path, capsys: Capture) -> None:
    """And is listed with its words where mistakes are asked for."""
    path = corpus / "courrier.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Rien", "[Rien](rescues = 1)"), encoding="utf-8")

    assert main(["evaluate", str(corpus), "--errors"]) == 0

    output = capsys.readouterr().out
    assert score(output, "found") == ["1.000", "0.750", "0.857", "4", "3"]
    assert "missed: 1\n  courrier:60  " in output
    assert "selon Interpol. [Rien] d'autre n'a filtré.\n      gold   rescues exact 1 total @mistral-2\n" in output


def test_gold_in_jsonl_is_scored(tmp_path: Path, capsys: Capture) -> None:
    """Its gold is not shown to the program."""
    claim = {"operation": "mistral-2", "measure": "arrests", "value": 1846, "modifier": "exact", "scope": "total"}
    place = TEXTS["agence"].index("1 846")
    claim |= {"start": place, "end": place + 5, "quote": "1 846"}
    operations = [{"key": "mistral-2", "name": "Mistral II", "start": None, "end": None}]
    gold = write_lines(tmp_path / "gold.jsonl", article_line("agence", claims=[claim], operations=operations))

    assert main(["evaluate", gold]) == 0

    assert score(capsys.readouterr().out, "found") == ["0.500", "1.000", "0.667", "1", "2"]


def test_what_was_extracted_before_is_scored(corpus: Path, tmp_path: Path, capsys: Capture) -> None:
    """An article that is missing there found nothing."""
    extracted = write_lines(tmp_path / "extracted.jsonl", extraction_line("agence"))

    assert main(["evaluate", str(corpus), "--extracted", extracted]) == 0

    assert score(capsys.readouterr().out, "found") == ["1.000", "0.667", "0.800", "3", "2"]


def test_records_are_scored_too(corpus: Path, capsys: Capture) -> None:
    """From what is extracted, and from the gold claims, so that each room answers for itself."""
    (corpus / "clusters.jsonl").write_text(json.dumps(CLUSTER), encoding="utf-8")

    assert main(["evaluate", str(corpus), "--errors", "0"]) == 0

    extracted, gold = (
        capsys.readouterr().out.partition("records from the extracted claims")[2].split("records from the gold claims")
    )
    for output in (extracted, gold):
        assert score(output, "best") == ["1.000", "(1", "of", "1)"]
        assert score(output, "conflict") == ["1.000", "1.000", "1.000", "1", "1"]


def test_a_score_under_its_floor_fails(corpus: Path, tmp_path: Path, capsys: Capture) -> None:
    """It is named on standard error, and the exit code is 1."""
    floors = tmp_path / "floors.json"
    assert main(["evaluate", str(corpus), "--floors", str(floors), "--write-floors"]) == 0
    assert main(["evaluate", str(corpus), "--floors", str(floors)]) == 0
    pinned = json.loads(floors.read_text(encoding="utf-8"))
    path = corpus / "courrier.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Rien", "[Rien](rescues = 1)"), encoding="utf-8")
    capsys.readouterr()

    assert main(["evaluate", str(corpus), "--floors", str(floors)]) == 1

    assert "claims.found_f1: 0.857, under its floor of 1.000\n" in capsys.readouterr().err
    assert pinned == json.loads(floors.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("option", "code", "expected"), [("--write-floors", 1, 1.0), ("--lower-floors", 0, 0.857)])
def test_floors_fall_only_when_asked_to(corpus: Path, tmp_path: Path, option: str, code: int, expected: float) -> None:
    """Writing raises them and still fails; lowering is a word of its own."""
    floors = tmp_path / "floors.json"
    main(["evaluate", str(corpus), "--floors", str(floors), "--write-floors"])
    path = corpus / "courrier.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Rien", "[Rien](rescues = 1)"), encoding="utf-8")

    assert code == main(["evaluate", str(corpus), "--floors", str(floors), option])

    assert expected == json.loads(floors.read_text(encoding="utf-8"))["claims"]["found_f1"]


def test_gold_that_the_program_cannot_read_is_told(tmp_path: Path, capsys: Capture) -> None:
    """An article that is scored is one that a user could have given."""
    path = tmp_path / "bare.md"
    path.write_text(FRONT.format(name="bare"), encoding="utf-8")

    assert main(["evaluate", str(path)]) == 2

    assert "bare.md: the text is empty" in capsys.readouterr().err


@pytest.mark.parametrize("named", [["--records", "ARTICLES", "CLUSTERS"], ["ARTICLES", "--records", "CLUSTERS"]])
def test_the_clusters_of_articles_are_named(corpus: Path, tmp_path: Path, capsys: Capture, named: list[str]) -> None:
    """Gold articles and gold clusters, wherever they lie."""
    clusters = tmp_path / "others.jsonl"
    clusters.write_text(json.dumps(CLUSTER), encoding="utf-8")

    assert (
        main(["evaluate", *({"ARTICLES": str(corpus), "CLUSTERS": str(clusters)}.get(one, one) for one in named)]) == 0
    )

    printed = capsys.readouterr().out
    assert score(printed.partition("records from the gold claims")[2], "best") == ["1.000", "(1", "of", "1)"]


def test_gold_articles_are_needed(tmp_path: Path, capsys: Capture) -> None:
    """Clusters alone score nothing."""
    assert main(["evaluate", "--records", str(tmp_path / "clusters.jsonl")]) == 2
    assert "name gold articles" in capsys.readouterr().err


def test_one_file_pins_several_corpora(corpus: Path, tmp_path: Path) -> None:
    """Floors of a section stand apart from those of the others, and are compared with their own scores alone."""
    floors = tmp_path / "floors.json"
    main(["evaluate", str(corpus), "--floors", str(floors), "--write-floors"])
    main(["evaluate", str(corpus), "--floors", str(floors), "--write-floors", "--section", "es"])
    pinned = json.loads(floors.read_text(encoding="utf-8"))

    assert pinned["claims"] == pinned["es claims"]
    pinned["claims"]["found_f1"] = 1.0
    floors.write_text(json.dumps(pinned), encoding="utf-8")
    assert main(["evaluate", str(corpus), "--floors", str(floors), "--section", "es"]) == 0
