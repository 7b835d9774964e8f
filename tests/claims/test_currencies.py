"""Sums in a currency that several countries call the same: the outlet or the article tells which, or nothing does."""

import pytest

from extractor import Extractor
from extractor.model import Article
from extractor.packs import load_pack

ROWS = (
    ("en", "harbour.com.au", "Police seized $3 million in cash and arrested 12 people.", "AUD"),
    ("en", "bay.co.nz", "Police seized $3 million in cash and arrested 12 people.", "NZD"),
    ("en", "ledger.ca", "Police seized 3 million dollars in cash and arrested 12 people.", "CAD"),
    ("en", None, "Police in Perth and Sydney seized $3 million in cash and arrested 12 people.", "AUD"),
    ("en", None, "Police seized $3 million in cash and arrested 12 people in two raids.", "USD"),
    ("en", "daily.co.ke", "Detectives recovered Sh4.5 million in cash and arrested 12 people.", "KES"),
    ("en", "monitor.ug", "Detectives recovered 300,000 shillings in cash and arrested 12 people.", "UGX"),
    ("en", None, "Detectives recovered 300,000 shillings in cash and arrested 12 people.", None),
    ("en", "dawn.pk", "Police recovered Rs4.5 million in cash and arrested 12 people.", "PKR"),
    ("en", "times.in", "Police recovered Rs 4.5 crore in cash and arrested 12 people.", "INR"),
    ("en", "punch.ng", "Police recovered $20,000 in cash and arrested 12 people.", "USD"),
    ("en", "mail.co.uk", "Police seized $3 million in cash and arrested 12 people.", "USD"),
    ("es", "diario.mx", "La policía decomisó $ 300.000 y detuvo a 12 personas.", "MXN"),
    ("es", "clarin.com.ar", "La policía secuestró 11 millones de pesos y detuvo a 12 personas.", "ARS"),
    ("es", "tercera.cl", "Carabineros incautó $ 11 millones y detuvo a 12 personas.", "CLP"),
    ("es", None, "La policía decomisó 11 millones de pesos en Cali y en Bogotá y detuvo a 12 personas.", "COP"),
    ("es", None, "La policía decomisó 11 millones de pesos y detuvo a 12 personas.", None),
    ("es", "comercio.pe", "La policía decomisó S/ 30.000 y detuvo a 12 personas.", "PEN"),
    ("es", "universo.ec", "La policía decomisó $ 30.000 y detuvo a 12 personas.", "USD"),
    ("es", "prensa.gt", "La policía decomisó Q30,000 y detuvo a 12 personas.", "GTQ"),
    ("es", "heraldo.hn", "La policía decomisó L 30,000 y detuvo a 12 personas.", "HNL"),
    ("es", "pais.es", "La policía decomisó 30.000 euros y detuvo a 12 personas.", "EUR"),
)


@pytest.mark.parametrize(("language", "outlet", "text", "expected"), ROWS)
def test_local_currencies(language: str, outlet: str | None, text: str, expected: str | None) -> None:
    """By the end of the outlet's host, else the country that the article names; left open where neither tells."""
    extractor = Extractor(load_pack(language), model=False)
    claims = extractor.extract(Article(id="a", text=text, outlet=outlet)).claims

    assert [expected] == [claim.quantity.unit for claim in claims if claim.measure == "money"]
