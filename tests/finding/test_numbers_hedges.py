"""How surely a number is meant: hedges before, after and around it."""

import pytest

from extractor.packs import Pack
from tests.finding.number_marks import found, marked


@pytest.mark.parametrize(
    "sentence",
    [
        "plus de [2 500](count > 2500) arrestations",
        "Plus de [2 500](count > 2500) arrestations",
        "PLUS DE [2 500](count > 2500) ARRESTATIONS",
        "plus\u00a0de\u00a0[2 500](count > 2500) arrestations",
        "plus de\n[2 500](count > 2500) arrestations",
        "plus de « [203](count > 203) » armes",
        'plus de "[203](count > 203)" armes',
        "un peu plus de [300000](count > 300000) munitions",
        "bien plus de [300](count > 300) munitions",
        "plus d'[un million](count > 1000000) de fichiers",
        "plus d’[un million](count > 1000000) de fichiers",
        "plus des [300](count > 300) armes",
        "l'arrestation de plus de [720](count > 720) suspects",
        "le nombre, supérieur à [40](count > 40)",
        "au-delà de [40](count > 40) victimes",
        "dépasse les [2 500](count > 2500) arrestations",
        "dépasse [2 500](count > 2500) arrestations",
        "a dépassé la barre des [10 000](count > 10000) victimes",
        "franchit le cap des [10 000](count > 10000) victimes",
        "> [300](count > 300) victimes",
        "+ de [300](count > 300) victimes",
        "+[100](count > 100) serveurs",
        "+ [100](count > 100) serveurs",
        "en plus de [12](count = 12) arrestations",
        "En plus de [12](count = 12) arrestations",
        "En plus des [12](count = 12) arrestations",
    ],
)
def test_over(sentence: str, french: Pack) -> None:
    """« plus de » is a lower bound, whatever its quotes, spaces and case; « en plus de » is none."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "au moins [15](count >= 15) procédés",
        "Au moins [quinze](count >= 15) procédés",
        "pas moins de [300](count >= 300) agents",
        "au minimum [300](count >= 300) agents",
        "un minimum de [300](count >= 300) agents",
        "[2 500](count ~ 2500) personnes, à peu de chose près",
        "[300](count >= 300) agents au moins",
        "[300](count >= 300) agents de police au minimum",
        "[300](count >= 300) ou plus",
        "[300](count >= 300)+ victimes",
        "[300](count >= 300) victimes, au moins",
        "environ [300](count ~ 300) victimes",
        "d'environ [300](count ~ 300) victimes",
        "environ «[5,7 milliards](money ~ 5700000000 EUR) d'euros»",
        "quelque [534](count ~ 534) voyages",
        "les quelque [534](count ~ 534) voyages",
        "quelques [300](count ~ 300) policiers",
        "autour de [40](count ~ 40) suspects",
        "aux alentours de [40](count ~ 40) suspects",
        "à peu près [40](count ~ 40) suspects",
        "à peine [12](count ~ 12) suspects",
        "avoisine les [40](count ~ 40) suspects",
        "de l'ordre de [40](count ~ 40) suspects",
        "~[40](count ~ 40) suspects",
        "[534](count ~ 534) environ",
        "[2 500](count ~ 2500) personnes environ",
        "[2 500](count ~ 2500) personnes, environ",
        "« [deux cents](count ~ 200) contrôles, plus ou moins »",
        "[5 millions](money ~ 5000000 EUR) d'euros, à la louche",
        "plus ou moins [40](count ~ 40) suspects",
        "[12](weight ~ 12 kg) kilos de cocaïne environ",
        "[12](count = 12) personnes, environ [300](weight ~ 300 kg) kg",
        "[12](count = 12) personnes et environ [300](weight ~ 300 kg) kg",
    ],
)
def test_at_least_and_about(sentence: str, french: Pack) -> None:
    """A hedge may stand after what is counted, unless it is that of the next number."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "près de [30](count <~ 30) pistes",
        "Près de [vingt](count <~ 20) pistes",
        "près de « [30](count <~ 30) » pistes",
        'près de "[6.000](count <~ 6000) utilisateurs"',
        "presque [40](count <~ 40) suspects",
        "quasiment [40](count <~ 40) suspects",
        "frôle les [300](count <~ 300) suspects",
        "pas loin de [300](count <~ 300) suspects",
        "près d'[un millier](count <~ 1000) de suspects",
        "moins de [12](count < 12) suspects",
        "un peu moins de [12](count < 12) suspects",
        "inférieur à [12](count < 12)",
        "moins d'[une](weight < 1000 kg) tonne",
        "jusqu'à [300](count <= 300) agents",
        "jusqu’à [300](count <= 300) agents",
        "au maximum [300](count <= 300) agents",
        "[300](count <= 300) agents au maximum",
        "pas plus de [300](count <= 300) agents",
        "guère plus de [300](count <= 300) agents",
        "un maximum de [300](count <= 300) agents",
        "non loin de [300](count <~ 300) agents",
        "tout au plus [300](count <= 300) agents",
        "jusqu'à [un](one = 1) commerçant",
        "l'opération s'est limitée à [dix-sept](count = 17) visites",
        "au plus tard à midi",
        "[300](count = 300) agents au plus haut niveau",
        "[300](count = 300) agents et plus de [12](count > 12) chiens",
    ],
)
def test_nearly_under_at_most(sentence: str, french: Pack) -> None:
    """« près de » comes from below, « moins de » and « jusqu'à » are upper bounds."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "entre [100 et 150](count = 100..150) personnes",
        "Entre [100 et 150](count = 100..150) personnes",
        "entre [3 et 5 millions](count = 3000000..5000000) de cachets",
        "entre [3 et 5 millions](money = 3000000..5000000 EUR) d'euros",
        "entre [500 000 et 1 million](money = 500000..1000000 EUR) d'euros",
        "entre [3 millions et 5 millions](count = 3000000..5000000) de cachets",
        "entre [2 et 3](weight = 2000..3000 kg) tonnes",
        "entre [800 kilos et 1,2](weight = 800..1200 kg) tonne",
        "entre [10 % et 15](percentage = 10..15) %",
        "de [12 à 15](count = 12..15) personnes",
        "[100 à 150](count = 100..150) personnes",
        "[100 A 150](count = 100..150) PERSONNES",
        "[dix à quinze](count = 10..15) hommes",
        "[deux ou trois](count = 2..3) hommes",
        "[un ou deux](count = 1..2) hommes",
        "[deux à trois cents](count = 200..300) hommes",
        "[cinq à six mille](count = 5000..6000) hommes",
        "entre [200 et 300 000](count = 200000..300000) cachets",
        "entre [5 et 10.000](money = 5000..10000 EUR) euros",
        "de [80 à 100 000](count = 80000..100000) cachets",
        "entre [800 et 1 000](count = 800..1000) cachets",
        "entre [5 et 5 500](count = 5..5500) cachets",
        "[12-15](count = 12..15) personnes",
        "[15-20](weight = 15..20 kg) kg",
        "[5-7 millions](money = 5000000..7000000 EUR) d'euros",
        "[2019-2021](year = 2019..2021)",
        "de [2019 à 2021](year = 2019..2021)",
        "entre [2019 et 2021](year = 2019..2021)",
        "âgés de [17 à 25](age = 17..25) ans",
        "passé de [12](count = 12) à [15](count = 15) morts",
        "passant de [12](count = 12) à [15](count = 15) morts",
        "[3](other = 3)-[0](other = 0)",
        "battus [3](other = 3) à [1](other = 1)",
        "[12](count = 12) et [15](count = 15) personnes",
        "[120](count = 120) arrêtés à [12](count = 12) endroits",
        "environ [100 à 150](count = 100..150) personnes",
    ],
)
def test_ranges(sentence: str, french: Pack) -> None:
    """A range is one mention from its first number to its last, with the scale and unit of both."""
    text, expected = marked(sentence)

    assert expected == found(text, french)
