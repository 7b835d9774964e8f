"""The words of a report: one file a language, complete or named as incomplete."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractor.errors import PackError, UsageError
from extractor.packs.files.report import ReportFile
from extractor.packs.loading import pack_root
from extractor.packs.yaml12 import read_yaml
from extractor.reporting import words
from extractor.reporting.words import load_report_words, report_languages

FRENCH = (pack_root() / "fr" / "report.yaml").read_text(encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder of packs that holds one file of words."""
    monkeypatch.setattr(words, "pack_root", lambda: tmp_path)
    load_report_words.cache_clear()
    (tmp_path / "xx").mkdir()
    yield tmp_path
    load_report_words.cache_clear()


def test_a_report_needs_no_other_file_of_its_language() -> None:
    """English reports can be written though there is no English pack."""
    assert {"en", "fr"} <= set(report_languages())


@pytest.mark.parametrize("section", ["measures", "reasons", "advice", "policies"])
def test_languages_have_words_for_the_same_things(section: str) -> None:
    """What one language can say, all can."""
    expected = list(getattr(load_report_words("fr"), section))

    assert expected == list(getattr(load_report_words("en"), section))


def test_one_language_is_the_default() -> None:
    """The file says which."""
    assert load_report_words("fr") == load_report_words()


def test_an_unknown_language_is_the_callers_mistake() -> None:
    """The message lists the languages there are."""
    with pytest.raises(UsageError, match=r"no report in 'tlh'; there are: .*fr"):
        load_report_words("tlh")


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ("{count} conflits", "{nombre} conflits", "totals.conflicts.other.*no slot.*nombre.*there are: count"),
        ("  conflict: conflit\n", "", "no words for verdicts.conflict"),
        ("  marked: ", "  mark: ", "labels.marked: Field required"),
        ("locale: fr\n", "locale: fr\nlocale: fr\n", "'locale' stands twice"),
    ],
)
def test_a_broken_file_is_named_with_its_fault(root: Path, right: str, wrong: str, message: str) -> None:
    """A translator reads where and what."""
    (root / "xx" / "report.yaml").write_text(FRENCH.replace(right, wrong), encoding="utf-8")

    with pytest.raises(PackError, match=f"(?s)xx/report.yaml.*{message}"):
        load_report_words("xx")


@pytest.mark.parametrize("language", report_languages())
def test_measures_of_the_annotation_have_words(language: str) -> None:
    """Every measure that an article can state has a name in every language."""
    expected = [
        *("countries", "arrests", "rescues", "victims", "migrants", "suspects", "charged", "deaths", "injured"),
        *("officers", "investigations", "searches", "checks", "networks", "drugs_kg", "drugs_units", "money"),
        *("losses", "weapons", "ammunition", "vehicles", "documents", "animals", "goods", "digital", "other"),
    ]

    tree = ReportFile.model_validate(read_yaml(pack_root() / language / "report.yaml", language))
    assert expected == list(tree.measures)
