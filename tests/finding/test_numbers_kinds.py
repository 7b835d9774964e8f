"""What is no count is known as such."""

import pytest

from extractor.finding.numbers import read_numbers
from extractor.packs import Pack
from tests.finding.number_marks import found, marked


@pytest.mark.parametrize(
    "sentence",
    [
        "le [29](other = 29) septembre [2024](year = 2024)",
        "du [29](other = 29) septembre au [4](other = 4) octobre [2024](year = 2024)",
        "du [10](other = 10) au [21](other = 21) novembre [2025](year = 2025)",
        "les [10](other = 10) et [11](other = 11) septembre",
        "les [10](other = 10), [11](other = 11) et [12](other = 12) septembre",
        "([5 - 9](other = 5..9) juillet)",
        "le [1er](ordinal = 1) juillet, [300](count = 300) bateaux",
        "le [7](other = 7) juin, [12](count = 12) pays",
        "mardi [6](other = 6) novembre",
        "le [12](other = 12) sept. [2024](year = 2024)",
        "en sept. [2024](year = 2024)",
        "le [deux](other = 2) avril",
        "le [11](other = 11)-Septembre",
        "le [6](other = 6)",
        "samedi [11](other = 11) et mercredi [15](other = 15) mars",
        "du samedi [24](other = 24) au dimanche [25](other = 25) novembre",
        "ils ont secouru samedi [31](count = 31) migrants",
        "la rentrée [2023](year = 2023)",
        "de [9 à 17](other = 9..17) h",
        "en [2017](year = 2017) policiers et gendarmes",
        "J-[3](other = 3) et J+[1](other = 1)",
        "[12/03/2024](other = 12)",
        "[2024-09-29](other = 2024)",
        "[12.03.2024](other = 12)",
        "en [2017](year = 2017)",
        "fin [2022](year = 2022)",
        "l'été [2023](year = 2023)",
        "l'opération de [2019](year = 2019)",
        "depuis [1999](year = 1999)",
        "en [2019](year = 2019) et [2020](year = 2020)",
        "contre [286](count = 286) en [2021](year = 2021)",
        "en [2019](year = 2019).[12](count = 12) autres",
        "[2020](count = 2020) arrestations",
        "[2000](count = 2000) policiers",
        "[2000](weight = 2000 kg) kg",
        "[2000](money = 2000 EUR) euros",
        "En [2024](year = 2024), [2 024](count = 2024) armes",
        "à [14h30](other = 14)",
        "à [14 h 30](other = 14)",
        "à [14:30](other = 14)",
        "vers [20](other = 20) heures",
        "[24h/24](other = 24) et [7j/7](other = 7)",
        "[24 heures sur 24](other = 24)",
    ],
)
def test_dates_and_times(sentence: str, french: Pack) -> None:
    """Days, years and hours are no counts; a count beside them is."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "[12](other = 12) jours",
        "pendant [deux](other = 2) mois",
        "[deux](other = 2) ans",
        "[une](other = 1) semaine",
        "en [une](other = 1) heure",
        "[une demi-heure](other = 0.5)",
        "ces [12](other = 12) derniers mois",
        "les [six](other = 6) premiers mois",
        "depuis [trois](other = 3) ans",
        "il y a [dix](other = 10) ans",
        "[cinq](other = 5) ans de prison",
        "[15](other = 15) ans de réclusion",
        "[dix](other = 10) ans d'emprisonnement",
        "[18](other = 18) mois avec sursis",
        "[trois](other = 3) ans ferme",
        "condamnés à [huit](other = 8) ans",
        "l'homme de [34](age = 34) ans",
        "les hommes âgés de [24](age = 24), [26](age = 26) et [31](age = 31) ans",
        "âgée de [8](age = 8) ans",
        "Marc, [54](age = 54) ans,",
        "âgé de plus de [60](age > 60) ans",
        "les hommes de [24](age = 24) et [26](age = 26) ans",
        "[35](percentage = 35) % des victimes",
        "[35](percentage = 35)% des victimes",
        "[12,5](percentage = 12.5) %",
        "[dix](percentage = 10) pour cent",
        "[10](percentage = 10) et [15](percentage = 15) %",
        "[deux](percentage = 66.666666) tiers des victimes",
        "[la moitié](percentage = 50) des victimes",
        "plus de [35](percentage > 35) % des victimes",
        "pour [cent](count = 100) personnes",
        "[huit](other = 8) personnes sur [dix](other = 10) sont visées",
        "[un](other = 1) médicament sur [dix](other = 10) est falsifié",
        "près d'[une](other = 1) femme âgée sur [trois](other = 3)",
        "[1](other = 1) Français sur [2](other = 2)",
        "[12](count = 12) suspects sur [40](count = 40)",
        "[trois](count = 3) fusils sur [dix](count = 10) bateaux",
        "[douze](count = 12) suspects sur [dix](count = 10)",
    ],
)
def test_durations_ages_and_percentages(sentence: str, french: Pack) -> None:
    """Lengths of time, sentences, ages and shares are no counts."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "le [deuxième](ordinal = 2) suspect",
        "les [premières](ordinal = 1) victimes",
        "le [2e](ordinal = 2) suspect",
        "la [2ème](ordinal = 2) victime",
        "au [XIVe](ordinal = 14) siècle",
        "la [Ve](ordinal = 5) République",
        "le [Ier](ordinal = 1) régiment",
        "la [trente-deuxième](ordinal = 32) victime",
        "les [vingt](count = 20) [premières](ordinal = 1) victimes",
        "au [12e](rank = 12) rang",
        "à la [troisième](rank = 3) place",
        "le top [10](rank = 10)",
        "l'opération Liberterra [II](edition = 2)",
        "l'opération « Trigger » [IX](edition = 9)",
        "l'opération « Trigger [IX](edition = 9) »",
        "Pangea [XV](edition = 15)",
        "l'opération Serengeti [2.0](edition = 2) a permis",
        "l'opération Serengeti [2](edition = 2) a permis",
        "la phase [II](edition = 2)",
        "la phase [2](edition = 2)",
        "les phases [1](edition = 1) et [2](edition = 2)",
        "Les policiers ont suivi. Vers l'est, le chef a fui.",
        "Bilan [12](count = 12)",
        "Arrestations [12](count = 12)",
        "À Paris, [12](count = 12) personnes",
    ],
)
def test_ordinals_ranks_and_editions(sentence: str, french: Pack) -> None:
    """Places in an order and numbers after a name are no counts."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "l'article [222](other = 222)-[37](other = 37) du code pénal",
        "les articles [12](other = 12) et [13](other = 13)",
        "notice n° [12](other = 12)",
        "notice n°[12](other = 12)",
        "le suspect numéro [un](other = 1)",
        "la page [12](other = 12)",
        "appelez le [17](other = 17)",
        "au [01 42 34 56 78](other = 1)",
        "au [01.42.34.56.78](other = 1)",
        "le [+33 6 12 34 56 78](other = 33)",
        "le serveur [192.168.0.1](other = 192)",
        "le G[7](other = 7) et le G[20](other = 20)",
        "les A[320](other = 320)",
        "les AK-[47](other = 47)",
        "le Covid-[19](other = 19)",
        "[4x4](other = 4) et [quatre](other = 4)-[quatre](other = 4)",
        "les deux-roues",
        "[12](other = 12), rue de la Paix",
        "[12](other = 12), avenue Foch",
        "[12](other = 12) boulevard Voltaire",
        "[12](count = 12) rues barrées et [3](count = 3) places prises",
        "le numéro vert [100](other = 100)",
        "le TGV [8472](other = 8472)",
        "la CRS [8](other = 8)",
        "à [2 heures 30](other = 2), le bus [42](other = 42)",
        "[78](other = 78) voix contre",
        "le [4×4](other = 4) volé",
        "[3](other = 3) rue Saint-Denis",
        "AB-[123](other = 123)-CD",
        "le [9](other = 9)-[3](other = 3)",
        "[1](other = 1). Arrestations : [300](count = 300)",
        "Bilan\n[1](other = 1). Arrestations\n[2](other = 2)) Saisies",
        "l'agent [007](other = 7)",
        "selon le rapport [[3](other = 3)]",
        "le lien /[12](other = 12)/tout",
        "la ligne [13](other = 13)",
        "le [0800 123 456](other = 800)",
        "([1](other = 1)) Ils ont mobilisé [300](count = 300) agents.",
        "soit [12](other = 12) de plus",
        "le Boeing [737](other = 737)",
        "les [Douze](other = 12) et les [Vingt-Sept](other = 27)",
        "à [Trente](other = 30)",
        "à la [une](other = 1)",
        "quelqu'un",
        "quelques-uns",
        "[9 sur 10](other = 9)",
        "[neuf sur dix](other = 9)",
        "[3/4](other = 3) des gens",
        "la Task Force [150](other = 150), chargée",
        "le .[22](other = 22) LR",
        "Mali [300](count = 300), Niger [12](count = 12)",
        "sur France [24](edition = 24), hier",
        "la sortie [12](other = 12)",
        "le véhicule neuf est parti",
        "flambant neuf, le camion",
        "des locaux neufs",
        "[neuf](count = 9) hommes",
        "ils ont sauvé [neuf](count = 9) migrants",
        "sur les [douze](count = 12), [neuf](count = 9) ont fui",
        "le quart-monde et les Deux-Sèvres",
    ],
)
def test_labels_and_traps(sentence: str, french: Pack) -> None:
    """Numbers that name a thing, and words that are no numbers, count nothing."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "[une](one = 1) enquête",
        "[Un](one = 1) homme",
        "l'[un](one = 1) des suspects",
        "L'[un](one = 1) d'eux",
        "dont [un](one = 1) mineur",
        "[une](one = 1) [cinquième](ordinal = 5) personne",
        "[une](count = 1) seule arrestation",
        "[un](count = 1) seul homme",
    ],
)
def test_one_or_an_article(sentence: str, french: Pack) -> None:
    """« un » may be an article, unless a word says that it counts."""
    text, expected = marked(sentence)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Une femme a été arrêtée.", ["Une"]),
        ("La police a arrêté un homme de nationalité belge.", ["un"]),
        ("Une jeune femme a été secourue.", ["Une"]),
        ("Un vaste réseau a été démantelé.", ["Un"]),
        ("Neuf passants et un gendarme ont été blessés.", ["Neuf", "un"]),
        ("Ils ont saisi une arme.", ["une"]),
        ("L'un des suspects a été écroué.", ["un"]),
        ("Une enquête a été ouverte.", []),
        ("Une opération menée par un service.", []),
        ("Un homme marchait. Le réseau a été démantelé.", []),
        ("Un suspect habitait ici.", []),
        ("Il a une idée.", []),
        ("Une tonne a été saisie.", ["Une"]),
        ("Une quinquagénaire a été mise en examen.", ["Une"]),
        ("Un troisième suspect est recherché.", ["Un", "troisième"]),
        ("La police a saisi une carabine et un sabre.", ["une", "un"]),
        ("Un avocat du barreau de Lyon a été placé en garde à vue.", ["Un"]),
        ("Un porte-parole de la police a parlé.", []),
        ("C'est un coup dur, Un conseil des ministres s'est tenu.", []),
        ("Une information judiciaire a été ouverte.", []),
        ("Une voiture volée a été retrouvée.", ["Une"]),
    ],
)
def test_read_numbers_keeps_the_one_that_counts(text: str, expected: list[str]) -> None:
    """« une femme a été arrêtée » counts one, « une enquête » does not."""
    actual = [text[mention.start : mention.end] for mention in read_numbers(text)]

    assert expected == actual
