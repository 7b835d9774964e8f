"""Gold clusters: what several articles say of one operation, as a careful editor would settle it."""

from pathlib import Path

from pydantic import Field, ValidationError

from extractor.errors import GoldError, MissingInput
from extractor.evaluation.files import read_objects
from extractor.evaluation.gold import Gold, explain
from extractor.model import DiscrepancyKind, Verdict


class GoldDiscrepancy(Gold):
    """Values that differ, and how."""

    kind: DiscrepancyKind
    values: tuple[float | str, ...]
    articles: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class GoldFigure(Gold):
    """The value that the evidence supports, None where an editor would refuse to choose."""

    best: float | None = None
    verdict: Verdict
    discrepancies: tuple[GoldDiscrepancy, ...] = ()


class GoldCluster(Gold):
    """One operation with the articles that report it."""

    key: str
    name: str = ""
    start: str | None = None
    end: str | None = None
    articles: tuple[str, ...] = ()
    copies: tuple[tuple[str, ...], ...] = ()
    figures: dict[str, GoldFigure] = Field(default_factory=dict)


def read_clusters(path: Path) -> tuple[GoldCluster, ...]:
    """Return the gold clusters of a JSONL file, one operation a line.

    Raises:
        MissingInput: the path does not exist.
        GoldError: a line that cannot be read, every fault with file and line.
    """
    if not path.is_file():
        raise MissingInput(f"{path}: no such file; check the path of the gold clusters")
    faults: list[str] = []
    clusters: list[GoldCluster] = []
    for number, fields in read_objects(path):
        try:
            clusters.append(GoldCluster.model_validate(fields))
        except ValidationError as error:
            faults.extend(f"{path}:{number}: {explain(detail)}" for detail in error.errors())
    if faults:
        raise GoldError("\n".join(faults))
    return tuple(clusters)
