"""Claims on the disk: what comes back is what was kept."""

from pathlib import Path

from extractor.dossier import Spill
from extractor.model import Article, Claim, Cue, Extraction, Listed, Quantity, Quote, Reason
from tests.dossier.folders import extraction_of

TEXT = "Entre 10 et 12 pays, dont la France, ont dit « oui » à l’été."
SENTENCE = Quote(start=0, end=len(TEXT), text=TEXT)
CLAIM = Claim(
    operation="",
    measure="countries",
    quantity=Quantity(value=10.5, high=12, modifier="between", unit="kg"),
    scope="local",
    place="FR",
    attribution="l’été",
    status="preliminary",
    quote=Quote(start=6, end=14, text="10 et 12"),
    sentence=SENTENCE,
    listed=Listed(countries=("FR",), beyond=True, quote=Quote(start=15, end=19, text="pays")),
    counted="pays",
    cues=(Cue(role="region", quote=Quote(start=15, end=19, text="pays")),),
    reasons=(Reason(name="prior", weight=-0.25, quotes=("pays",)),),
    confidence=0.123456789,
    rule="fr/measures.yaml:14",
)
"""A claim with something in every field."""
WHOLE = Extraction(article=Article(id="whole", text=TEXT), claims=(CLAIM, CLAIM))


def test_claims_come_back_as_they_were() -> None:
    """Every field of them, in any order of asking."""
    given = [extraction_of("one", 120), WHOLE, extraction_of("two", 210), Extraction(article=Article(id="no", text=""))]
    with Spill() as spill:
        for each in given:
            spill.keep(each)

        found = {each.article.id: spill.claims(each.article.id) for each in reversed(given)}

    assert found == {each.article.id: each.claims for each in given}


def test_nothing_stays_on_the_disk(tmp_path: Path) -> None:
    """The file has no name that anybody could find."""
    with Spill(tmp_path) as spill:
        spill.keep(WHOLE)

        assert list(tmp_path.iterdir()) == []
