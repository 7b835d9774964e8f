"""Floors: a score that falls is named, and falls only when somebody says so."""

from pathlib import Path

import pytest

from extractor.errors import GoldError, MissingInput
from extractor.evaluation.floors import find_falls, raise_floors, read_floors, write_floors

FLOORS = {"claims": {"core_f1": 0.9, "ece": 0.1}}


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ({"claims": {"core_f1": 0.9, "ece": 0.1}}, []),
        ({"claims": {"core_f1": 0.95, "ece": 0.05, "new": 0.1}}, []),
        ({"claims": {"core_f1": 0.8996, "ece": 0.1004}}, []),
        ({"claims": {"core_f1": 0.8994, "ece": 0.1}}, ["claims.core_f1: 0.899, under its floor of 0.900"]),
        ({"claims": {"core_f1": 0.9, "ece": 0.2}}, ["claims.ece: 0.200, above its ceiling of 0.100"]),
        ({"claims": {"core_f1": 0.9}}, ["claims.ece: pinned at 0.100, and no longer measured"]),
        ({"records": {"best": 0.1}}, []),
    ],
)
def test_falls_are_named(scores: dict[str, dict[str, float]], expected: list[str]) -> None:
    """To three decimals; what was not measured at all is left alone."""
    assert expected == [str(fall) for fall in find_falls(FLOORS, scores)]


@pytest.mark.parametrize(
    ("scores", "lower", "expected"),
    [
        ({"core_f1": 0.95, "ece": 0.2}, False, {"core_f1": 0.95, "ece": 0.1}),
        ({"core_f1": 0.85, "ece": 0.05}, False, {"core_f1": 0.9, "ece": 0.05}),
        ({"core_f1": 0.85, "ece": 0.2}, True, {"core_f1": 0.85, "ece": 0.2}),
        ({"core_f1": 0.95}, False, {"core_f1": 0.95, "ece": 0.1}),
        ({"core_f1": 0.95}, True, {"core_f1": 0.95}),
        ({"core_f1": 0.9, "new": 0.12345}, False, {"core_f1": 0.9, "ece": 0.1, "new": 0.123}),
    ],
)
def test_floors_rise(scores: dict[str, float], lower: bool, expected: dict[str, float]) -> None:  # noqa: FBT001
    """They go down only where that is asked for."""
    assert {"claims": expected} == raise_floors(FLOORS, {"claims": scores}, lower=lower)


def test_sections_that_were_not_measured_are_kept() -> None:
    """Scoring one thing does not forget the other."""
    assert {"claims": FLOORS["claims"], "records": {"best": 0.5}} == raise_floors(
        FLOORS, {"records": {"best": 0.5}}, lower=True
    )


def test_floors_are_written_and_read(tmp_path: Path) -> None:
    """Sorted, so that a change is one line."""
    path = tmp_path / "floors.json"
    write_floors({"b": {"y": 0.5, "x": 0.25}, "a": {}}, path)

    assert read_floors(path) == {"a": {}, "b": {"x": 0.25, "y": 0.5}}
    assert path.read_text(encoding="utf-8") == '{\n  "a": {},\n  "b": {\n    "x": 0.25,\n    "y": 0.5\n  }\n}\n'


@pytest.mark.parametrize("content", ["", "[]", '{"claims": 1}', '{"claims": {"core_f1": "high"}}', "{"])
def test_broken_floors_are_named(tmp_path: Path, content: str) -> None:
    """With the file."""
    path = tmp_path / "floors.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(GoldError, match=r"floors.json: no floors"):
        read_floors(path)


def test_missing_floors_are_the_callers_mistake(tmp_path: Path) -> None:
    """The message says how to write them."""
    with pytest.raises(MissingInput, match="--write-floors"):
        read_floors(tmp_path / "floors.json")


def test_a_score_that_is_no_number_is_not_pinned(tmp_path: Path) -> None:
    """It would never fall."""
    with pytest.raises(GoldError, match="no number"):
        write_floors({"claims": {"core_f1": float("nan")}}, tmp_path / "floors.json")
