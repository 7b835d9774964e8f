"""What tests of several rooms share."""

import pytest

from extractor.packs import Pack, load_pack


@pytest.fixture(scope="session")
def french() -> Pack:
    """Return the French pack, read once: no model is loaded."""
    return load_pack("fr")


@pytest.fixture(scope="session")
def spanish() -> Pack:
    """Return the Spanish pack, read once."""
    return load_pack("es")


@pytest.fixture(scope="session")
def english() -> Pack:
    """Return the English pack, read once: no model is loaded."""
    return load_pack("en")
