"""`recoupe evaluate`: gold against found."""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.cli.options import Commands, add_command

if TYPE_CHECKING:
    from extractor.evaluation import GoldArticle, GoldCluster
    from extractor.evaluation.floors import Scores
    from extractor.model import Article, Extraction

CLUSTERS = "clusters.jsonl"
"""The gold clusters of a folder of gold articles."""
SHOWN = 20
"""Mistakes listed of each family where no number is given."""


def add_evaluate(commands: Commands) -> None:
    """Add `evaluate`."""
    summary = "score what is found against gold, overall and by measure"
    parser = add_command(commands, "evaluate", summary, run_evaluate)
    parser.add_argument(
        "gold", nargs="*", metavar="GOLD", type=Path, help="articles with gold: .jsonl, marked .md, folders of .md"
    )
    parser.add_argument(
        "--records",
        nargs="+",
        metavar=("ARTICLES", "CLUSTERS"),
        type=Path,
        help="score records too, from the gold claims and from extracted ones: gold articles and their gold clusters, "
        f"or clusters alone of the articles named before ({CLUSTERS} of a folder is found by itself)",
    )
    parser.add_argument("--extracted", metavar="FILE", help="score what `recoupe extract` wrote, and extract nothing")
    parser.add_argument("--floors", metavar="FILE", type=Path, help="fail when a score is under its floor")
    parser.add_argument(
        "--section", metavar="NAME", help="name of these floors, where one file pins those of several corpora"
    )
    parser.add_argument("--write-floors", action="store_true", help="raise the floors to the scores")
    parser.add_argument("--lower-floors", action="store_true", help="set the floors to the scores, lower ones too")
    parser.add_argument(
        "--errors", nargs="?", type=int, const=SHOWN, metavar="N", help="list mistakes, N of a family (default: 20)"
    )


def run_evaluate(arguments: argparse.Namespace) -> int:
    """Print the scores; return 1 if one is under its floor, else 0."""
    from extractor.evaluation import read_clusters, read_gold
    from extractor.evaluation.extracting import read_articles

    _check(arguments)
    gold = _unique([article for path in _gold(arguments) for article in read_gold(path)])
    clusters = [cluster for path in _clusters(arguments) for cluster in read_clusters(path)]
    floors = _floors(arguments)
    articles = {article.id: article for article in read_articles(gold)}
    found = _found(arguments.extracted, articles)
    scores = {"claims": _score_claims(gold, found, arguments.errors)}
    if clusters:
        extractions = {**{each.id: _nothing(each) for each in articles.values()}, **found}
        scores |= _score_records(clusters, gold, extractions, arguments.errors)
    if arguments.section is not None:
        scores = {f"{arguments.section} {name}": figures for name, figures in scores.items()}
    return _keep_floors(floors, scores, arguments)


def _check(arguments: argparse.Namespace) -> None:
    from extractor.errors import UsageError

    if (arguments.write_floors or arguments.lower_floors) and arguments.floors is None:
        raise UsageError("name the file of the floors to write: --floors corpus/floors.json")
    if not _gold(arguments):
        raise UsageError("name gold articles: a .jsonl, a marked .md, or a folder of .md")
    if arguments.errors is not None and arguments.errors < 0:
        raise UsageError("--errors takes a number from 0 up")


def _gold(arguments: argparse.Namespace) -> list[Path]:
    """Return the gold articles: those named, and those before the clusters of `--records`."""
    return [*arguments.gold, *(arguments.records or ())[:-1]]


def _unique(gold: Sequence["GoldArticle"]) -> Sequence["GoldArticle"]:
    from collections import Counter

    from extractor.errors import GoldError

    counts = Counter(article.article.id for article in gold)
    if repeated := sorted(identity for identity, count in counts.items() if count > 1):
        raise GoldError(f"gold articles with one id: {', '.join(repeated)}; give each its own")
    return gold


def _found(extracted: str | None, articles: Mapping[str, "Article"]) -> dict[str, "Extraction"]:
    if extracted is not None:
        from extractor.cli.gathering import gathering

        with gathering([extracted]) as (extractions, _):
            return {extraction.article.id: extraction for extraction in extractions}
    from extractor.cli.telling import watching
    from extractor.running import Extractor

    found: dict[str, Extraction] = {}
    with watching("extracting", len(articles)) as watch:
        for extraction in Extractor().extract_all(articles.values()):
            found[extraction.article.id] = extraction
            watch.step(len(found))
    return found


def _nothing(article: "Article") -> "Extraction":
    from extractor.model import Extraction

    return Extraction(article=article)


def _score_claims(
    gold: Sequence["GoldArticle"], found: Mapping[str, "Extraction"], errors: int | None
) -> dict[str, float]:
    from extractor.evaluation.claims import score_claims
    from extractor.evaluation.mistakes import find_mistakes
    from extractor.evaluation.showing import show_claims, show_mistakes

    scores = score_claims(gold, found)
    _print(show_claims(scores))
    if errors is not None:
        _print(show_mistakes(find_mistakes(gold, found), errors))
    return scores.figures()


def _clusters(arguments: argparse.Namespace) -> list[Path]:
    if arguments.records is not None:
        return [arguments.records[-1]]
    return [path / CLUSTERS for path in arguments.gold if (path / CLUSTERS).is_file()]


def _score_records(
    clusters: Sequence["GoldCluster"],
    gold: Sequence["GoldArticle"],
    found: Mapping[str, "Extraction"],
    errors: int | None,
) -> dict[str, dict[str, float]]:
    from extractor.evaluation.extracting import gold_extractions
    from extractor.evaluation.records import score_records
    from extractor.evaluation.showing import show_record_mistakes, show_records
    from extractor.reconciling import reconcile

    articles = {identity: extraction.article for identity, extraction in found.items()}
    measured: dict[str, dict[str, float]] = {}
    for section, title, extractions in (
        ("records", "records from the extracted claims", tuple(found.values())),
        ("reconciling", "records from the gold claims", tuple(gold_extractions(gold, articles))),
    ):
        scores = score_records(clusters, reconcile(extractions))
        print()
        _print(show_records(scores, title))
        if errors is not None:
            _print(show_record_mistakes(scores, errors))
        measured[section] = scores.figures()
    return measured


def _floors(arguments: argparse.Namespace) -> dict[str, dict[str, float]]:
    from extractor.evaluation.floors import read_floors

    writes = arguments.write_floors or arguments.lower_floors
    if arguments.floors is None or (writes and not arguments.floors.exists()):
        return {}
    return read_floors(arguments.floors)


def _keep_floors(floors: Mapping[str, "Scores"], scores: Mapping[str, "Scores"], arguments: argparse.Namespace) -> int:
    from extractor.evaluation.floors import find_falls, raise_floors, write_floors

    falls = [] if arguments.lower_floors else list(find_falls(floors, scores))
    if arguments.write_floors or arguments.lower_floors:
        write_floors(raise_floors(floors, scores, lower=arguments.lower_floors), arguments.floors)
    for fall in falls:
        print(fall, file=sys.stderr)
    return 1 if falls else 0


def _print(lines: Iterable[str]) -> None:
    from extractor.reporting.cleaning import clean

    for line in lines:
        print(clean(line))
