"""Towns with namesakes, and sums in a currency that several countries have: told by the other places of the text."""

import pytest

from extractor import Extractor
from extractor.finding.places import find_places
from extractor.packs import Pack, split_words
from tests.claims.claim_marks import extraction_of
from tests.finding.notes import read_notes


@pytest.fixture(scope="module")
def extractor(french: Pack) -> Extractor:
    """Return an extractor of French articles that loads no model."""
    return Extractor(french, model=False)


@pytest.mark.parametrize(
    "noted",
    [
        "Trois suspects ont été arrêtés à [Tripoli](LY), en [Libye](LY).",
        "Au [Liban](LB), trois suspects ont été arrêtés à [Tripoli](LB).",
        "La police [autrichienne](AT) a arrêté trois suspects à [Vienne](AT).",
        "Trois suspects ont été arrêtés à [Vienne](FR), près de [Lyon](FR).",
        "En [Argentine](AR), trois suspects ont été arrêtés à [Córdoba](AR).",
        "La garde civile [espagnole](ES) est intervenue à [Valence](ES).",
        "Les gendarmes de [Valence](FR), au sud de [Lyon](FR), sont intervenus.",
        "Le navire a été fouillé à [Saint-Louis](SN), au [Sénégal](SN).",
        "Le navire a été fouillé à [Georgetown](GY), au [Guyana](GY).",
        "La Sûreté du [Québec](CA) a perquisitionné à [Laval](CA).",
        "Trois suspects ont été arrêtés à Tripoli.",
        "Les polices [libanaise](LB) et [libyenne](LY) ont arrêté trois suspects à Tripoli.",
        "Trois suspects ont été arrêtés à San José, selon la police [belge](BE).",
    ],
)
def test_towns_that_share_a_name(noted: str, french: Pack) -> None:
    """The one in a country that the text names otherwise is meant; where two or none are, no country is."""
    text, expected = read_notes(noted)

    words = split_words(text)
    places = find_places(words, french)

    assert expected == tuple((text[words[p.first].start : words[p.last - 1].end], p.country) for p in places)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Les gendarmes algériens ont saisi 300 000 dinars.", "DZD"),
        ("En Tunisie, la police a saisi 300 000 dinars.", "TND"),
        ("Les douanes suisses ont saisi 40 000 francs.", "CHF"),
        ("À Dakar, la police a saisi 5 millions de francs.", "XOF"),
        ("À Yaoundé, la police a saisi 5 millions de francs.", "XAF"),
        ("À Conakry, en Guinée, la police a saisi 3 millions de francs.", "GNF"),
        ("La police mexicaine a saisi 40 000 pesos.", "MXN"),
        ("La police danoise a saisi 40 000 couronnes.", "DKK"),
        ("Au Kenya, la police a saisi 40 000 shillings.", "KES"),
        ("La police a saisi 300 000 dinars.", None),
        ("Les polices d'Algérie et de Tunisie ont saisi 300 000 dinars.", None),
        ("La police française a saisi 40 000 francs.", None),
        ("À Dakar, la police a saisi 300 000 dinars tunisiens.", "TND"),
    ],
)
def test_currencies_of_several_countries(text: str, unit: str | None, extractor: Extractor) -> None:
    """That of the one country of the text that has such a currency; where two or none have, none."""
    assert [unit] == [claim.quantity.unit for claim in extraction_of(text, extractor).claims]
