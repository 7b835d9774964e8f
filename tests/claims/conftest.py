"""What the tests of claims share."""

import pytest

from extractor import Extractor
from extractor.packs import Pack


@pytest.fixture(scope="session")
def extractor(french: Pack) -> Extractor:
    """Return an extractor of French articles that loads no model."""
    return Extractor(french, model=False)
