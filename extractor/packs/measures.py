"""The table of measures: what may be counted under what, the same for every language."""

from functools import lru_cache

from pydantic import ValidationError

from extractor.errors import PackError
from extractor.packs.files.measures import MeasureTable
from extractor.packs.loading import pack_root
from extractor.packs.yaml12 import read_yaml


@lru_cache(maxsize=1)
def load_measures() -> MeasureTable:
    """Return patterns/measures.yaml.

    Raises:
        PackError: the file is broken.
    """
    try:
        return MeasureTable.model_validate(read_yaml(pack_root() / "measures.yaml", "measures.yaml"))
    except ValidationError as error:
        faults = [f"measures.yaml: {detail['loc']}: {detail['msg']}" for detail in error.errors()]
        raise PackError(faults) from error
