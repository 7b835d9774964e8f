"""Which files are read, in which order, and under which id."""

from pathlib import Path

import pytest

from extractor.errors import MissingInput
from extractor.reading import find_inputs


def make(folder: Path, *names: str) -> Path:
    """Write a file of one line under each name and return the folder."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Un article.", encoding="utf-8")
    return folder


def test_a_folder_is_read_to_the_bottom_by_path(tmp_path: Path) -> None:
    """Files of known formats, sorted by path; hidden ones, others and notes on the folder are skipped."""
    names = ["b.txt", "a/z.HTML", "a/c.md", "a/b/d.jsonl", ".hidden.txt", ".git/e.txt", "f.pdf", "README.md"]
    expected = ["a/b/d.jsonl", "a/c.md", "a/z.HTML", "b.txt"]

    inputs = find_inputs([make(tmp_path, *names)])

    assert expected == [source.path.relative_to(tmp_path).as_posix() for source in inputs]


def test_the_order_of_the_paths_is_irrelevant(tmp_path: Path) -> None:
    """Files named in any order, or twice, or within a folder that is named too, are the same inputs."""
    make(tmp_path, "a.txt", "b.txt")
    paths = [tmp_path / "a.txt", tmp_path / "b.txt", tmp_path, tmp_path / "." / "a.txt"]

    assert find_inputs(paths) == find_inputs(paths[::-1])
    assert len(find_inputs(paths)) == 2


def test_missing_paths_are_told_all_at_once(tmp_path: Path) -> None:
    """Nothing is read as long as a path is wrong."""
    make(tmp_path, "a.txt")
    expected = "".join(f"{tmp_path}/{name}: no such file or folder; check the path\n" for name in ("x.txt", "y"))

    with pytest.raises(MissingInput) as caught:
        find_inputs([tmp_path / "y", tmp_path / "a.txt", tmp_path / "x.txt"])

    assert expected.rstrip() == str(caught.value)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["a/one.txt", "b/two.txt"], ["one", "two"]),
        (["a/one.txt", "b/one.txt", "two.md"], ["a/one.txt", "b/one.txt", "two"]),
        (["one.txt", "one.html"], ["one.html", "one.txt"]),
        (["a/x/one.txt", "b/x/one.txt"], ["a/x/one.txt", "b/x/one.txt"]),
        (["a/one.txt", "a/one.jsonl"], ["one", "one"]),
    ],
)
def test_the_id_of_a_file_is_its_stem(names: list[str], expected: list[str], tmp_path: Path) -> None:
    """As much of the path as tells it from the others, whoever comes first; records have ids of their own."""
    assert expected == [source.id for source in find_inputs([make(tmp_path, *names)])]


def test_inputs_have_a_size_for_the_progress(tmp_path: Path) -> None:
    """The total of a progress bar is known before anything is read."""
    assert [source.size for source in find_inputs([make(tmp_path, "a.txt")])] == [11]


def test_what_cannot_be_read_is_an_input_too(tmp_path: Path) -> None:
    """An unknown format that was named, and a folder without articles, wait for their rejection."""
    make(tmp_path, "a.pdf", "folder/b.docx")

    inputs = find_inputs([tmp_path / "a.pdf", tmp_path / "folder"])

    assert [source.format for source in inputs] == ["unknown", "empty"]


def test_a_broken_link_in_a_folder_is_no_reason_to_stop(tmp_path: Path) -> None:
    """It becomes an input that will be rejected."""
    (make(tmp_path, "a.txt") / "b.txt").symlink_to(tmp_path / "gone.txt")

    assert [source.format for source in find_inputs([tmp_path])] == ["text", "irregular"]


def test_records_of_operations_are_no_articles(tmp_path: Path) -> None:
    """What Recoupe wrote, or gold clusters, may lie beside the articles: passed over, unless it is named itself."""
    make(tmp_path, "a.txt")
    (tmp_path / "records.jsonl").write_text('{"key": "mistral-2", "figures": {}}\n', encoding="utf-8")

    assert [source.format for source in find_inputs([tmp_path])] == ["text"]
    assert [source.format for source in find_inputs([tmp_path / "records.jsonl"])] == ["records"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('{"claims": {"precision": 0.97}, "version": "0.1.0"}', "records"),
        ('{"key": "mistral-2", "figures": {"arrests": {}}}', "records"),
        ('{"text": "Douze."}', "json"),
        ('{"articles": [{"text": "Douze."}]}', "json"),
        ('{"storia": "Les douaniers ont arrêté douze personnes dans la nuit."}', "json"),
        ('[{"x": 1}]', "json"),
        ("{broken", "json"),
    ],
)
def test_settings_are_no_articles(content: str, expected: str, tmp_path: Path) -> None:
    """A JSON file that can hold no article is passed over in a folder, and rejected where it is named itself."""
    (make(tmp_path, "a.txt") / "b.json").write_text(content, encoding="utf-8")

    assert ["text", expected][: 1 if expected == "records" else 2] == [one.format for one in find_inputs([tmp_path])]
    assert [expected] == [one.format for one in find_inputs([tmp_path / "b.json"])]


def test_a_dossier_beside_the_dump_is_no_dump(tmp_path: Path) -> None:
    """Its tables hold what was read already; a folder of shards without a manifest is like any other."""
    make(tmp_path, "a.txt", "d/manifest.json", "d/shards/1.parquet", "d/inputs.parquet", "e/shards/2.parquet")

    inputs = find_inputs([tmp_path])

    assert [source.path.relative_to(tmp_path).as_posix() for source in inputs] == ["a.txt", "e/shards/2.parquet"]


def test_a_link_to_itself_is_no_reason_to_stop(tmp_path: Path) -> None:
    """A file that is a circle of links becomes an input that will be rejected."""
    (make(tmp_path, "a.txt") / "b.txt").symlink_to(tmp_path / "b.txt")

    assert [source.format for source in find_inputs([tmp_path])] == ["text", "irregular"]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("object,source,value,form", ["text"]),
        ("Source;Object;value", ["text"]),
        ("object,source,text", ["text", "csv"]),
        ("object,value", ["text", "csv"]),
    ],
)
def test_tables_of_claims_are_no_articles(header: str, expected: list[str], tmp_path: Path) -> None:
    """They may lie beside the articles, and are read by name with `--table`."""
    (make(tmp_path, "a.txt") / "b.csv").write_text(f"{header}\nraid,AFP,12\n", encoding="utf-8")

    assert expected == [one.format for one in find_inputs([tmp_path])]
