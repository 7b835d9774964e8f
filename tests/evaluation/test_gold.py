"""Gold articles and clusters, as they are written in files."""

import json
from pathlib import Path

import pytest

from extractor.errors import GoldError, MissingInput
from extractor.evaluation import read_clusters, read_gold

MARKED = """\
---
outlet: "Le Journal : du soir"
published: 2024-11-06
kind: press
source: invented
operations:
  - {key: mistral-2, name: Mistral II, start: 2024-03-04, end: 2024, main: true}
  - {key: mistral, name: Mistral, start: 2021, end: 2021, main: false}
  - {key: "", name: "", main: true}
---
[61](countries = 61) pays, [640](arrests|charged = 640 part @mistral by "Interpol") arrestations.

Plus de [3,5 tonnes](drugs_kg > 3500 kg local ML @) de résine ; voir [ici].
"""
LINE = {
    "id": "a1",
    "lang": "fr",
    "kind": "annotated",
    "text": "12 arrestations",
    "file": "unknown fields are notes",
    "operations": [{"key": "x", "name": "X", "start": None, "end": None, "main": True}],
    "claims": [
        {"operation": "x", "measure": "arrests", "value": 12, "high": None, "modifier": "exact", "scope": "total"}
        | {"place": None, "start": 0, "end": 2, "quote": "12", "alt_measures": ["charged"], "alt_scopes": ["part"]}
    ],
    "ignore": [{"start": 3, "end": 15, "quote": "arrestations", "reason": "unclear"}],
    "upto": 14,
}


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """Return a marked article."""
    path = tmp_path / "mistral-2-journal.md"
    path.write_text(MARKED, encoding="utf-8")
    return path


def test_marks_become_claims(marked: Path) -> None:
    """A mark is of the first main operation, of the one it names, or of the unnamed one."""
    (gold,) = read_gold(marked)

    assert [
        (c.operation, c.measure, c.value, c.modifier, c.scope, c.place, c.unit, c.quote, c.attribution, c.alt_measures)
        for c in gold.claims
    ] == [
        ("mistral-2", "countries", 61, "exact", "total", None, None, "61", None, ()),
        ("mistral", "arrests", 640, "exact", "part", None, None, "640", "Interpol", ("charged",)),
        ("", "drugs_kg", 3500, "over", "local", "ML", "kg", "3,5 tonnes", None, ()),
    ]


def test_front_matter_becomes_the_article(marked: Path) -> None:
    """The file names it; dates keep the precision in which they are written."""
    (gold,) = read_gold(marked)

    article = gold.article
    assert (
        article.id,
        article.outlet,
        article.published,
        article.kind,
    ) == ("mistral-2-journal", "Le Journal : du soir", "2024-11-06", "press")
    assert [(operation.start, operation.end) for operation in gold.operations] == [
        ("2024-03-04", "2024"),
        ("2021", "2021"),
        (None, None),
    ]
    assert article.text.startswith("61 pays, 640 arrestations.\n\nPlus de 3,5 tonnes")


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ("---\noutlet", "outlet", r":1: no front matter"),
        ("true}\n---\n", "true}\n", r":1: the front matter does not end"),
        ("kind: press", "kind: gossip", r"front matter: kind: Input should be"),
        ("kind: press", "colour: blue", r"front matter: colour: Extra inputs are not permitted"),
        ("kind: press", "kind: press\nkind: blog", r":5: the key 'kind' stands twice"),
        ("kind: press", "kind: [press", r":\d+: "),
        ("(countries = 61)", "(countries = 61 toatl)", r":11: cannot read 'toatl' in the mark"),
        ("@mistral ", "@mistrall ", r"'mistrall', which is no operation there"),
    ],
)
def test_what_is_wrong_with_a_marked_article_is_named(marked: Path, right: str, wrong: str, message: str) -> None:
    """With file and line, and what to do."""
    marked.write_text(MARKED.replace(right, wrong), encoding="utf-8")

    with pytest.raises(GoldError, match=f"(?s)mistral-2-journal.md.*{message}"):
        read_gold(marked)


def test_a_marked_article_is_utf8(marked: Path) -> None:
    """Anything else is told from a fault of the marks."""
    marked.write_bytes("résine".encode("latin-1"))

    with pytest.raises(GoldError, match="not UTF-8"):
        read_gold(marked)


def test_a_folder_holds_its_marked_articles(marked: Path) -> None:
    """Sorted by name, below the folder too; what is told of the folder is no article."""
    (marked.parent / "README.md").write_text("# Corpus", encoding="utf-8")
    (marked.parent / "clusters.jsonl").write_text("{}", encoding="utf-8")
    (marked.parent / "fr").mkdir()
    (marked.parent / "fr" / "a.md").write_text(MARKED, encoding="utf-8")

    assert [gold.article.id for gold in read_gold(marked.parent)] == ["a", "mistral-2-journal"]


@pytest.mark.parametrize("reader", [read_gold, read_clusters])
def test_a_missing_file_is_the_callers_mistake(tmp_path: Path, reader: object) -> None:
    """The message names it."""
    with pytest.raises(MissingInput, match=r"nothing.jsonl: no such file"):
        reader(tmp_path / "nothing.jsonl")  # type: ignore[operator]


def test_an_empty_folder_holds_no_gold(tmp_path: Path) -> None:
    """That is said, not scored as perfect."""
    with pytest.raises(GoldError, match="no marked article"):
        read_gold(tmp_path)


def written(path: Path, *lines: object) -> Path:
    """Write a JSONL file and return its path."""
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return path


def test_lines_become_gold(tmp_path: Path) -> None:
    """A kind that Recoupe does not know is unknown; other readings and open spans are kept."""
    (gold,) = read_gold(written(tmp_path / "gold.jsonl", "", LINE, ""))

    (claim,) = gold.claims
    assert (gold.article.id, gold.article.kind, gold.article.origin.record if gold.article.origin else None) == (
        "a1",
        "unknown",
        2,
    )
    assert (
        claim.alt_measures,
        claim.alt_scopes,
        gold.upto,
        [(span.start, span.end) for span in gold.ignore],
    ) == (("charged",), ("part",), 14, [(3, 15)])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", r":2: not JSON"),
        ("[]", r":2: not a JSON object"),
        ({"id": "b"}, r":2: text: Field required"),
        (LINE | {"text": "13 arrestations"}, r":2: the claim at 0:2 quotes '12', the text has '13'"),
        (LINE | {"operations": []}, r":2: the claim '12' at 0 is of 'x', which is no operation there"),
        (LINE | {"claims": [{**LINE["claims"][0], "modifier": "maybe"}]}, r":2: claims.0.modifier"),  # type: ignore[index]
    ],
)
def test_what_is_wrong_with_a_line_is_named(tmp_path: Path, line: object, message: str) -> None:
    """With the number of the line, whatever stood before it."""
    with pytest.raises(GoldError, match="gold.jsonl" + message):
        read_gold(written(tmp_path / "gold.jsonl", LINE, line))


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    """Nobody repairs one line a run."""
    wrong = LINE | {"text": "13 arrestations"}

    with pytest.raises(GoldError, match=r"(?s):1: .*:3: "):
        read_gold(written(tmp_path / "gold.jsonl", wrong, LINE, wrong))


def test_clusters_are_read(tmp_path: Path) -> None:
    """Operations with their figures, as several articles tell them."""
    figure = {
        "best": 12,
        "verdict": "conflict",
        "discrepancies": [{"kind": "typo", "values": [12, 13], "articles": {}}],
    }
    line = {
        "key": "x",
        "name": "X",
        "start": None,
        "end": None,
        "articles": ["a"],
        "copies": [],
        "figures": {"arrests": figure},
    }

    (cluster,) = read_clusters(written(tmp_path / "clusters.jsonl", line))

    assert (
        cluster.figures["arrests"].best,
        cluster.figures["arrests"].verdict,
        cluster.figures["arrests"].discrepancies[0].values,
    ) == (12, "conflict", (12, 13))


def test_a_broken_cluster_is_named(tmp_path: Path) -> None:
    """With file and line."""
    with pytest.raises(GoldError, match=r"clusters.jsonl:1: figures.arrests.verdict"):
        read_clusters(written(tmp_path / "clusters.jsonl", {"key": "x", "figures": {"arrests": {"verdict": "maybe"}}}))
