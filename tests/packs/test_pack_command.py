"""`recoupe pack` as it is typed: what it prints and how it ends.  No model is loaded."""

import json
from pathlib import Path

import pytest

from extractor.cli import main
from extractor.cli.underline import underline
from extractor.packs import Pack


@pytest.mark.parametrize(
    ("text", "spans", "width", "expected"),
    [
        ("158 arrestations", [(0, 3, "=")], 78, ["158 arrestations", "==="]),
        ("158 arrestations", [(4, 16, "~"), (0, 3, "=")], 78, ["158 arrestations", "=== ~~~~~~~~~~~~"]),
        ("158 arrestations", [], 78, ["158 arrestations"]),
        ("deux\ncent arrêtés", [(0, 9, "=")], 78, ["deux cent arrêtés", "========="]),
        ("158 arrestations au Mali", [(20, 24, "~")], 18, ["158 arrestations", "au Mali", "   ~~~~"]),
        ("anticonstitutionnellement", [(0, 12, "=")], 10, ["anticonsti", "==========", "tutionnell", "==", "ement"]),
    ],
)  # fmt: skip
def test_words_are_underlined_within_the_width(
    text: str, spans: list[tuple[int, int, str]], width: int, expected: list[str]
) -> None:
    """Each line of the text has its signs below it; a line without any has none."""
    assert expected == list(underline(text, spans, width))


def test_an_overview_counts_every_file(french: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    """Code, name and status first, then a row a file and their sum."""
    assert main(["pack", "show", "fr"]) == 0

    first, *_, last = printed = capsys.readouterr().out.splitlines()
    assert first == f"fr  français  ({french.language.status})"
    assert len(printed) == 4 + len(Pack.model_fields) + 1
    assert last.split()[1].isdigit()


def test_a_file_is_shown_with_the_numbers_of_its_lines(french: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    """Each list under its keys, each line as it stands in the file."""
    line = french.measures.acts["arrests"][0]

    assert main(["pack", "show", "fr", "measures"]) == 0

    printed = capsys.readouterr().out.splitlines()
    assert f"{line.number:>5}  {line.text}" in printed
    assert "measures.acts.arrests" in printed


def test_forms_are_written_out_on_demand(capsys: pytest.CaptureFixture[str]) -> None:
    """Every way of writing a line follows it."""
    assert main(["pack", "show", "fr", "measures", "--forms"]) == 0

    assert "       = personne, personnes" in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["show", "fr", "weather"], "no file 'weather' in a pack; there are: language, "),
        (["show", "tlh"], "no pack for 'tlh'; there are: "),
        (["new", "zz"], "no language has the code 'zz'"),
        (["new", "not a code"], "no language has the code 'not a code'"),
    ],
)
def test_wrong_calls_are_told(arguments: list[str], expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A message on standard error, and exit code 2."""
    assert main(["pack", *arguments]) == 2

    assert expected in capsys.readouterr().err


def test_a_new_pack_can_be_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What `new` writes, `show` reads from its folder."""
    assert main(["pack", "new", "it", "--to", str(tmp_path / "it"), "--like", "fr"]) == 0
    assert main(["pack", "show", str(tmp_path / "it")]) == 0

    assert "it  italiano  (draft)" in capsys.readouterr().out.splitlines()


def test_a_new_pack_overwrites_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is there is left as it is."""
    assert main(["pack", "new", "it", "--to", str(tmp_path)]) == 2

    assert (list(tmp_path.iterdir()), "is there already" in capsys.readouterr().err) == ([], True)


def test_a_broken_pack_is_checked_without_a_trace(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every missing file is named, and the check fails."""
    (tmp_path / "language.yaml").write_text("code: it\ncode: it\n", encoding="utf-8")
    folder = tmp_path.name

    assert main(["pack", "check", str(tmp_path)]) == 1

    printed = capsys.readouterr().out
    assert f"{folder}/language.yaml:2: the key 'code' stands twice; keep one" in printed
    assert f"{folder}/measures.yaml: the file is missing" in printed


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Ready to be redirected into a file."""
    assert main(["pack", "schema"]) == 0

    assert json.loads(capsys.readouterr().out)["title"] == "Pack"
