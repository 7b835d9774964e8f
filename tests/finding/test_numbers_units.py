"""Weights in kilograms, money in the currency stated, litres, and what is measured but not counted."""

import pytest

from extractor.packs import Pack
from tests.finding.number_marks import found, marked


@pytest.mark.parametrize(
    "sentence",
    [
        "[2,5](weight = 2500 kg) tonnes de cocaïne",
        "[27,5](weight = 27500 kg) tonnes",
        "plus de [27,5](weight > 27500 kg) tonnes",
        "[300](weight = 0.3 kg) grammes d'héroïne",
        "[1 125](weight = 1125 kg) kg de produits",
        "[650](weight = 650 kg) kilos de résine",
        "[4](weight = 4 kg) kg d'herbe",
        "[4](weight = 4 kg)kg d'herbe",
        "[12](weight = 12000 kg) t de résine",
        "[500](weight = 0.5 kg) g de crack",
        "[250](weight = 0.00025 kg) mg de fentanyl",
        "[trois](weight = 300 kg) quintaux de khat",
        "[un](weight = 100 kg) quintal de khat",
        "[une](weight = 1000 kg) tonne de résine",
        "plus d'[une](weight > 1000 kg) tonne de résine",
        "un peu plus d’[une](weight > 1000 kg) tonne de sable",
        "[Onze](weight = 11000 kg) tonnes de résine",
        "[un](weight = 1 kg) kilo de cocaïne",
        "[une demi-tonne](weight = 500 kg) de résine",
        "[une demi tonne](weight = 500 kg) de résine",
        "[un demi-kilo](weight = 0.5 kg) de cocaïne",
        "[2 kilos et demi](weight = 2.5 kg) de cocaïne",
        "[une tonne et demie](weight = 1500 kg) de résine",
        "[deux tonnes et demie](weight = 2500 kg) de résine",
        "[une dizaine](weight ~ 10 kg) de kilos",
        "[une centaine](weight ~ 100000 kg) de tonnes",
        "[8 millions](weight = 8000000000 kg) de tonnes",
        "« [203](weight = 203000 kg) » tonnes",
        "[203](weight = 203000 kg)\u00a0tonnes",
        "[20.000](weight = 20000 kg) kilogrammes",
        "[DEUX CENTS](weight = 200 kg) KILOS",
        "[6 quintaux et 35](weight = 635 kg) kilogrammes de kif",
        "[2 tonnes et 300](weight = 2300 kg) kilos de résine",
        "[2,5 kg et 300](weight = 2.8 kg) g de crack",
        "[1 tonne 200](weight = 1200 kg) kilos de résine",
        "[12 kg 300](weight = 12.3 kg) de cocaïne",
        "[trois kilos cinq cents](weight = 3.5 kg) de cocaïne",
        "[deux](weight = 0.056699 kg) onces de cocaïne",
        "[une tonne deux](weight = 1200 kg) de résine",
        "[12](weight = 12 kg) kg, [300](count = 300) cartouches",
        "[12](weight = 12 kg) kg et [300](count = 300) cartouches",
        "[32](weight = 32000 kg) tonnes, dont [huit](weight = 8000 kg) de coke et [22](weight = 22000 kg) de khat",
        "[5,3](weight = 5300 kg) tonnes, au lieu de [4,8](weight = 4800 kg) la veille",
        "[3](weight = 3000 kg) tonnes saisies et [12](count = 12) arrestations, dont [trois](count = 3) de mineurs",
        "[3](weight = 3000 kg) tonnes saisies, dont [trois](count = 3) d'entre elles",
        "[3kg500](weight = 3.5 kg) de cocaïne",
        "[2,3](weight = 2.3 kg)kgs de cocaïne",
        "[12](weight = 12 kg)KG de cocaïne",
        "respectivement [12](weight = 12 kg) et [40](weight = 40 kg) kg",
        "[2 ou 3,5](weight = 2000..3500 kg) tonnes",
    ],
)
def test_weights(sentence: str, french: Pack) -> None:
    """A weight is in kilograms, and its words are not part of the number."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "[100.000](money = 100000 EUR) euros",
        "[180 000](money = 180000 EUR) euros",
        "[150.000](money = 150000 EUR)€",
        "[150 000](money = 150000 EUR) €",
        "[9,99](money = 9.99 EUR) € par mois",
        "[dix](money = 10 EUR) euros",
        "[un](money = 1 EUR) euro",
        "[8 millions](money = 8000000 EUR) d'euros",
        "[8 millions](money = 8000000 EUR) d’euros",
        "[1,77 million](money = 1770000 EUR) d’euros",
        "[5,7 milliards](money = 5700000000 USD) USD",
        "[5,7 milliards](money = 5700000000 USD) de dollars",
        "[800.000](money = 800000 USD) dollars",
        "[800.000](money = 800000 USD) dollars américains",
        "[5 000](money = 5000 CAD) dollars canadiens",
        "[5 000](money = 5000 CAD) $CA",
        "[5 000](money = 5000 AUD) dollars australiens",
        "[5 000](money = 5000 USD) $",
        "[5 000](money = 5000 USD) US$",
        "[2 millions](money = 2000000 GBP) de livres sterling",
        "[2 millions](count = 2000000) de livres",
        "[12 000](money = 12000 CHF) francs suisses",
        "[12'000](money = 12000 CHF) CHF",
        "[500](money = 500 CHF).- CHF",
        "Fr. [12'000](money = 12000 CHF).–",
        "[12 000](money = 12000 XOF) francs CFA",
        "[12 000](money = 12000 XOF) FCFA",
        "[12 000](money = 12000 XOF) F CFA",
        "[50 millions](money = 50000000 XOF) de francs CFA",
        "[3 000](money = 3000 MAD) dirhams",
        "[3 000](money = 3000 AED) dirhams émiratis",
        "[3 000](money = 3000 DZD) dinars algériens",
        "[3 000](money = 3000 TND) dinars tunisiens",
        "[3 000](money = 3000) dinars",
        "[200 millions](money = 200000000 NGN) de nairas",
        "[5 milliards](money = 5000000000 MGA) d'ariary",
        "[40 millions](money = 40000000 CNY) de yuans",
        "[40 millions](money = 40000000 RUB) de roubles",
        "[40 millions](money = 40000000 JPY) de yens",
        "[300 000](money = 300000 SEK) couronnes suédoises",
        "$[5,7 milliards](money = 5700000000 USD)",
        "$ [5,7 milliards](money = 5700000000 USD)",
        "USD [5.7 millions](money = 5700000 USD)",
        "CHF [12'000](money = 12000 CHF)",
        "€ [300](money = 300 EUR)",
        "£[10 millions](money = 10000000 GBP)",
        "[5,7 M](money = 5700000 USD)$",
        "[5,7 G](money = 5700000000 USD)$",
        "[312 millions](money = 312000000) de centimes",
        "[5 000](money = 5000) F",
        "de [3.000](money = 3000 EUR) à [2.000](money = 2000 EUR) euros",
        "[200.000-300.000](money = 200000..300000 EUR) euros",
        "[une centaine](money ~ 100 EUR) d'euros",
        "[un millier](money ~ 1000 EUR) d'euros",
        "[4,4 milliards](money = 4400000000 USD) de dollars ([4,1 milliards](money = 4100000000 EUR) d'euros)",
        "de [10 à 15](money = 10..15 EUR) euros",
    ],
)
def test_money(sentence: str, french: Pack) -> None:
    """Money is in the currency stated, before or after; a word that many currencies share tells none."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "[120.000](count = 120000 l) litres de carburant",
        "près de [120.000](count <~ 120000 l) litres",
        "[40](count = 4000 l) hectolitres de vin",
        "[50](count = 0.5 l) cl d'alcool",
        "[10](count = 10 l)L d'acide",
        "[500](count = 0.5 l)ml d'acide",
        "[un](count = 1 l) litre d'acide",
        "[deux](count = 2 l) litres d'acide",
        "[200](other = 200) milles nautiques",
        "[12](other = 12) km",
        "[12](other = 12)km",
        "[300](other = 300) m²",
        "[40](other = 40) °C",
        "[40](other = 40) degrés",
        "[120](other = 120) km/h",
        "[2](other = 2) hectares",
        "[1,80](other = 1.8) m",
        "[3](other = 3) To de fichiers",
        "[9](other = 9) mm",
        "[9](other = 9)mm",
        "[9](other = 9)-mm",
        "[5](other = 5)G",
        "[trois](other = 3) fois plus",
        "à [deux](other = 2) reprises",
        "[8 millions](count = 8000000) de fois",
        "[12,7](other = 12.7) mm",
        "la R[5](other = 5)",
        "le calibre [12](other = 12)",
        "[960](count = 960) pieds de cannabis",
        "dont [cinq](count = 5) T-[65](other = 65)",
        "[2 000](count = 2000) livres",
    ],
)
def test_measured(sentence: str, french: Pack) -> None:
    """Litres are counted as such; lengths, areas, temperatures and the like are no counts."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


def test_where_the_unit_ends(french: Pack) -> None:
    """The words of the unit follow the number."""
    from extractor.finding.numbers import find_numbers

    text = "plus de 8 millions d'euros et une demi-tonne"
    expected = [(" d'euros", "plus de"), ("", None)]

    actual = [
        (text[mention.end : mention.unit_end], text[slice(*mention.hedge)] if mention.hedge else None)
        for mention in find_numbers(text, french)
    ]

    assert expected == actual
