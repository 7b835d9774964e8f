"""Digits, scales, words and round groups: what they are worth and where they stand."""

import pytest

from extractor.packs import Pack
from tests.finding.number_marks import found, marked


@pytest.mark.parametrize(
    "sentence",
    [
        "La marine a escorté [2 571](count = 2571) bateaux.",
        "La marine a escorté [2\u00a0571](count = 2571) bateaux.",
        "La marine a escorté [2\u202f571](count = 2571) bateaux.",
        "La marine a escorté [2\u2009571](count = 2571) bateaux.",
        "La marine a escorté [2.517](count = 2517) bateaux.",
        "Bateaux\t[12](count = 12)\t[300](count = 300)",
        "La marine a escorté [2'517](count = 2517) bateaux.",
        "La marine a escorté [2’517](count = 2517) bateaux.",
        "La marine a escorté [2517](count = 2517) bateaux.",
        "La marine a escorté [2,517](count = 2517) bateaux.",
        "Le gang a volé [1 234 567](count = 1234567) comptes.",
        "Le gang a volé [1.234.567](count = 1234567) comptes.",
        "Le gang a volé [1'234'567](count = 1234567) comptes.",
        "Le gang a volé [1,234,567](count = 1234567) comptes.",
        "Le gang a volé [1234567](count = 1234567) comptes.",
        "Le gang a volé [1'250'000.50](money = 1250000.5 CHF) francs suisses.",
        "Le gang a volé [1’250’000,50](money = 1250000.5 CHF) francs suisses.",
        "La police a fouillé [03](count = 3) véhicules et saisi [01](count = 1) pistolet.",
        "La police a saisi [05](weight = 5 kg) kg d'or et [04](count = 4) chèvres.",
        "La police a arrêté [trois (03)](count = 3) passeurs le [03](other = 3) mars.",
        "Le stock de [100 000](count = 100000) cartouches",
        "Le stock de [305.000](count = 305000) munitions",
        "Le colis pesait [2,517](weight = 2517 kg) tonnes.",
        "Le colis pesait [1.125](weight = 1125 kg) kg.",
        "Le colis pesait [1 234,5](weight = 1234.5 kg) kg.",
        "Le colis pesait [0,250](weight = 0.25 kg) kg.",
        "Le colis pesait [0.25](weight = 0.25 kg) kg.",
        "Le colis pesait [3.5](weight = 3.5 kg) kg.",
        "Ils sont fins.[12](count = 12) suspects ont fui.",
        "Le bilan tombe.[1 385](count = 1385) personnes sont visées.",
        "En [2017](year = 2017) [10](count = 10) pays ont participé.",
        "En [2017](year = 2017) [116](count = 116) pays ont participé.",
        "Le [2](other = 2) avril [2023](year = 2023) [15](count = 15) pays ont participé.",
        "Ils étaient [300](count = 300)\n[120](count = 120) ont fui.",
        "Ils étaient [12](count = 12)\n[345](count = 345) ont fui.",
        "Ils visaient [300](count = 300)personnes.",
        "Près de[2 500](count <~ 2500) agents",
        "Le réseau comptait «[44](count = 44)» membres.",
        "Le réseau comptait ([44](count = 44)) membres.",
        "Total:[44](count = 44) membres",
        "• [4 414](count = 4414) victimes secourues",
        "- [4 414](count = 4414) victimes secourues ;",
        "[4 414](count = 4414) victimes secourues",
        "France ([12](count = 12)), Belgique ([3](count = 3))",
    ],
)
def test_digits(sentence: str, french: Pack) -> None:
    """Every space and separator is read; a new line, a year or a full stop joins nothing."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "[8 millions](count = 8000000) de vérifications",
        "[1,2 million](count = 1200000) de cachets",
        "[1.2 million](count = 1200000) de cachets",
        "[20,7 millions](count = 20700000) de boîtes",
        "[1,125 million](count = 1125000) de boîtes",
        "[3 milliards](count = 3000000000) de messages",
        "[1,05 milliard](money = 1050000000 EUR) d’euros",
        "[300 mille](count = 300000) cachets",
        "[12k](count = 12000) comptes piratés",
        "[1,2M](count = 1200000) de comptes piratés",
        "[3M](count = 3000000) d'abonnés",
        "[1,5 md](money = 1500000000 EUR) d'euros",
        "[12K](count = 12000) comptes piratés",
        "[69 M](money = 69000000 EUR)€ saisis",
        "[69M](money = 69000000 EUR)€ saisis",
        "[69 M](money = 69000000 EUR) d'euros saisis",
        "[3 Md](money = 3000000000 EUR)€ de pertes",
        "[1,2 Mds](money = 1200000000 EUR) € de pertes",
        "[2,5 Mrd](money = 2500000000 USD) de dollars de pertes",
        "[150 k](money = 150000 EUR)€ en liquide",
        "[2 millions et demi](count = 2500000) de cachets",
        "[un million et demi](money = 1500000 USD) de dollars",
        "[1 million 200 000](count = 1200000) cachets",
        "[deux millions trois cent mille](count = 2300000) cachets",
        "[deux mille milliards](money = 2000000000000 EUR) d'euros",
        "[un demi-million](money = 500000 EUR) d'euros",
        "[un demi-milliard](money = 500000000 EUR) d'euros",
        "plus d’[un milliard](money > 1000000000 EUR) d’euros",
        "[le million](count = 1000000) de visiteurs",
        "des millions de vérifications",
        "plusieurs millions d'euros",
        "[3,5 milliers](count ~ 3500) de fichiers",
        "[2 milliards 500 millions](money = 2500000000 XOF) de francs CFA",
        "[2 milliards 350 millions 200 mille](money = 2350200000 XOF) FCFA",
        "[5 millions 250 mille](money = 5250000 XOF) FCFA",
        "[1,5 Mio](money = 1500000 CHF) de francs suisses",
        "[4,5 M](money = 4500000 MAD)DH de pertes",
        "[12 M](money = 12000000 XOF)FCFA de pertes",
        "[3 millions](count = 3000000), [12](count = 12) colis",
    ],
)
def test_scales(sentence: str, french: Pack) -> None:
    """A scale multiplies the digits or words before it, and belongs to the number."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(("scale", "worth"), [("mille", 10**3), ("millions", 10**6), ("milliards", 10**9)])
def test_a_decimal_times_a_scale_is_the_whole_number_it_says(scale: str, worth: int, french: Pack) -> None:
    """« 4,1 milliards » is 4 100 000 000, not the half-millionth less that binary fractions make of it."""
    hundredths = range(201, 1000)
    texts = [f"{value // 100},{value % 100:02d} {scale} de messages" for value in hundredths]

    assert [found(text, french)[0][2] for text in texts] == [value * worth // 100 for value in hundredths]


@pytest.mark.parametrize(
    "sentence",
    [
        "[deux](count = 2) hommes",
        "[Trois](count = 3) hommes",
        "[ONZE](count = 11) MORTS",
        "[DOUZE](count = 12) ARRESTATIONS",
        "[vingt et un](count = 21) hommes",
        "[vingt-et-un](count = 21) hommes",
        "[trente et une](count = 31) femmes",
        "[deux-cents](count = 200) hommes",
        "[deux cents](count = 200) hommes",
        "[deux cent vingt-deux](count = 222) hommes",
        "[deux-cent-vingt-deux](count = 222) hommes",
        "[cent douze](count = 112) signalements",
        "[Cent seize](count = 116) pays",
        "[cent une](count = 101) personnes",
        "[quatre-vingts](count = 80) agents",
        "[quatre-vingt-un](count = 81) agents",
        "[quatre vingt dix](count = 90) agents",
        "[soixante et onze](count = 71) agents",
        "[soixante-dix-sept](count = 77) agents",
        "[septante](count = 70) agents",
        "[septante-et-un](count = 71) agents",
        "[septante-trois](count = 73) agents",
        "[huitante](count = 80) agents",
        "[octante-deux](count = 82) agents",
        "[nonante-neuf](count = 99) agents",
        "[cent nonante et un](count = 191) agents",
        "[mille](count = 1000) personnes",
        "[deux mille](count = 2000) personnes",
        "[Onze mille cinq cents](count = 11500) personnes",
        "[quinze cents](count = 1500) personnes",
        "[dix-neuf cent quatre-vingts](count = 1980) personnes",
        "[trois cent mille](count = 300000) personnes",
        "[mille deux cent trente-quatre](count = 1234) personnes",
        "[un million deux cent mille trois](count = 1200003) personnes",
        "[zéro](count = 0) plainte",
        "[ZERO](count = 0) PLAINTE",
        "[dix-huit (18)](count = 18) suspects",
        "[deux cents (200)](weight = 200 kg) kilos",
        "[18 (dix-huit)](count = 18) suspects",
        "[dix-huit](count = 18) ([12](count = 12)) suspects",
        "policiers.[Deux](count = 2) hommes",
        "[deux](count = 2) [trois](count = 3)",
        "à [cent](count = 100) deux-roues",
        "les [deux](count = 2) hommes et ces [12](count = 12) femmes",
        "sur les [treize](count = 13), [douze](count = 12) ont fui",
    ],
)
def test_words(sentence: str, french: Pack) -> None:
    """Number words of any length are read, with hyphens old and new, in France, Belgium and Switzerland."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "[une dizaine](count ~ 10) d'armes",
        "[Une vingtaine](count ~ 20) de groupes",
        "[une quinzaine](weight ~ 15 kg) de kilos",
        "[une douzaine](count ~ 12) d'armes",
        "[deux douzaines](count ~ 24) d'armes",
        "[une demi-douzaine](count ~ 6) d'armes",
        "[une trentaine](count ~ 30) d'hommes",
        "[une quarantaine](count ~ 40) de personnes",
        "[une cinquantaine](count ~ 50) de personnes",
        "[une soixantaine](count ~ 60) de personnes",
        "[une centaine](count ~ 100) de personnes",
        "[un millier](count ~ 1000) de personnes",
        "[une huitaine](count ~ 8) d'agents",
        "[une septantaine](count ~ 70) de personnes",
        "[une huitantaine](count ~ 80) de personnes",
        "[une nonantaine](count ~ 90) de personnes",
        "[deux milliers](count ~ 2000) de personnes",
        "[une dizaine de milliers](count ~ 10000) de personnes",
        "[une centaine de millions](money ~ 100000000 EUR) d'euros",
        "[la vingtaine](count ~ 20) de suspects",
        "[une bonne dizaine](count ~ 10) de suspects",
        "[une petite centaine](count ~ 100) de suspects",
        "[cette centaine](count ~ 100) de suspects",
        "plus d'[une centaine](count > 100) de perquisitions",
        "près d'[une centaine](count <~ 100) de perquisitions",
        "moins d'[une dizaine](count < 10) de perquisitions",
        "au moins [une dizaine](count >= 10) de perquisitions",
        "environ [une centaine](count ~ 100) de perquisitions",
        "[une vingtaine](other = 20) de jours",
        "âgé d'[une trentaine](other = 30) d'années",
        "il a passé [la quarantaine](other = 40).",
        "des dizaines de personnes",
        "plusieurs centaines de personnes",
        "des milliers de personnes",
        "des dizaines de milliers de personnes",
        "quelques dizaines de personnes",
        "quelques milliers d'euros",
        "par centaines",
        "placés en quarantaine",
    ],
)
def test_round_groups(sentence: str, french: Pack) -> None:
    """A round group says about how many; one that nothing numbers says no number."""
    text, expected = marked(sentence)

    assert expected == found(text, french)
