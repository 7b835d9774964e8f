"""Dumps to measure with: ordinary news from a generator, relevant news from the corpus under other names.

Everything follows from the number of the article: the same number gives the same article on every machine.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from extractor.errors import RejectedInput
from extractor.evaluation.marked import read_marked
from extractor.model import Article
from extractor.reading import read

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "corpus" / "fr"
SENTENCES = 16
"""Sentences of an ordinary article: some 1 900 characters, as news has."""
NAMES = ("Marchand", "Delorme", "Benali", "Keller", "Traoré", "Lefort", "Nguyen", "Castel", "Moreau", "Diop", "Roux")
FIRST = ("Claire", "Youssef", "Anne", "Marc", "Aminata", "Julien", "Inès", "Paul", "Léa", "Karim", "Hélène")
TOWNS = ("Albi", "Vannes", "Namur", "Sion", "Thiès", "Bourges", "Annecy", "Sfax", "Trois-Rivières", "Colmar", "Pau")
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "septembre", "octobre", "novembre")
TOPICS = {
    "sport": (
        "{town} s'est imposé {a} à {b} samedi soir devant {n} spectateurs.",
        "« On a manqué de réalisme en première période », regrettait {person} après la rencontre.",
        "Au classement, le club compte désormais {k} points et pointe au {b}e rang.",
        "L'entraîneur devra se passer de {person}, touché à la cuisse et absent {a} semaines.",
        "Le prochain déplacement, le {d} {month}, s'annonce délicat.",
        "{person}, auteur de {k} buts cette saison, prolonge son contrat jusqu'en {year}.",
        "La piste, longue de {n} mètres, avait été damée pendant la nuit.",
        "Le public a salué la course de {person}, partie seule à {k} kilomètres de l'arrivée.",
        "Les deux équipes se retrouveront en coupe dans {a} jours.",
        "Il manquait {a} titulaires, dont le gardien.",
    ),
    "economy": (
        "Le groupe a publié un chiffre d'affaires de {n} millions d'euros, en hausse de {k} %.",
        "L'usine de {town} emploie {n} salariés et fournit {k} clients en Europe.",
        "Les prix de l'énergie ont reculé de {k} % en {month}, selon l'institut de statistique.",
        "{person}, qui dirige l'entreprise depuis {year}, table sur {k} embauches.",
        "La banque centrale laisse son taux inchangé à {a},{b} %.",
        "Un plan d'investissement de {k} millions d'euros sera présenté le {d} {month}.",
        "Le carnet de commandes représente {a} années d'activité.",
        "Les ventes en ligne pèsent désormais {k} % du total.",
        "L'action perdait {a} % en fin de séance à la Bourse.",
        "Le constructeur livrera {k} trains à partir de {year}.",
        "La chambre de commerce compte {n} adhérents dans le département.",
        "« Nos marges restent faibles », reconnaît {person}.",
        "Les loyers ont augmenté de {a},{b} % en un an à {town}.",
        "Le port a traité {n} conteneurs au premier semestre.",
        "La direction et les syndicats se reverront le {d} {month}.",
        "Une ligne de production sera transférée à {town} d'ici {a} mois.",
        "Le tourisme représente {k} % des emplois de la vallée.",
        "Les agriculteurs de la région ont récolté {n} tonnes de blé, un niveau jamais vu depuis {year}.",
    ),
    "culture": (
        "Le festival de {town} attend {n} visiteurs du {d} au {e} {month}.",
        "{person} signe un premier roman de {k} pages, salué par la critique.",
        "L'exposition réunit {k} tableaux prêtés par {a} musées.",
        "La salle, fermée pour travaux depuis {year}, rouvrira avec une création de {person}.",
        "« J'ai écrit ce disque en {k} jours », raconte la chanteuse.",
        "Le film a réuni {n} spectateurs en une semaine.",
        "Une trentaine de compagnies joueront dans les rues et sur les places.",
        "Les billets coûtent de {k} à {n} euros ; l'entrée est libre pour les enfants.",
        "Le jury, présidé par {person}, a retenu {k} candidatures.",
        "La troupe fêtera ses {k} ans à {town}.",
    ),
    "politics": (
        "Le conseil municipal de {town} a voté un budget de {n} millions d'euros.",
        "{person}, candidate sans étiquette, a rassemblé {k} % des suffrages.",
        "Le texte sera examiné en séance le {d} {month} ; {n} amendements sont déposés.",
        "Les élus demandent un moratoire de {a} ans sur les nouveaux lotissements.",
        "« Nous ne signerons pas en l'état », prévient {person}.",
        "La loi adoptée en {year} prévoyait déjà {a} dérogations.",
        "La majorité dispose de {k} sièges et l'opposition de {b}.",
        "Une consultation de {a} mois s'ouvre sur le tracé de la ligne de tramway.",
        "La ministre a reçu {k} associations au cours de la semaine.",
        "Le maire a inauguré {a} classes et un réfectoire de {n} places.",
    ),
    "weather": (
        "Le thermomètre a atteint {k} degrés à {town}, un record depuis {year}.",
        "Il est tombé {n} millimètres de pluie en {a} jours.",
        "La neige a recouvert les hauteurs au-dessus de {n} mètres.",
        "{n} foyers étaient encore sans électricité en début de matinée.",
        "Les services météorologiques annoncent une accalmie pour le {d} {month}.",
        "Le niveau du lac a baissé de {a} mètres en {k} ans.",
        "La vigilance orange est levée dans {a} départements.",
        "Les écoles de {town} ont fermé leurs portes pendant {a} jours.",
        "Une digue de {n} mètres protège le village depuis {year}.",
        "Les viticulteurs craignent le gel et ont allumé {n} bougies dans les rangs.",
    ),
    "life": (
        "L'hôpital de {town} a ouvert un service de {k} lits.",
        "L'association distribue {n} repas par semaine grâce à {k} bénévoles.",
        "{person} a trouvé {a} orchidées rares en lisière de forêt.",
        "Une collision entre deux voitures a fait un blessé léger près de {town}.",
        "Le collège accueille {n} élèves dans {k} classes.",
        "La médiathèque prête {n} ouvrages par an et reçoit {k} classes.",
        "Le boulanger de {town} prépare {k} galettes par jour.",
        "{person} enseigne le dessin depuis {a} ans dans ce village de {n} habitants.",
        "Les travaux du pont dureront {a} semaines et coûteront {k} millions.",
        "Le club de randonnée propose {a} sorties d'ici à {month}.",
        "Le cinéma installe {n} fauteuils neufs et {a} écrans.",
        "La piscine rouvre le {d} {month} après {a} mois de travaux.",
        "Les pompiers ont secouru un chat coincé dans un mur pendant {a} heures.",
        "Le marché réunit {k} producteurs tous les samedis.",
        "Une opération de don du sang est prévue le {d} {month} à {town}.",
        "La gendarmerie rappelle que la baignade reste interdite dans le lac.",
        "Un habitant de {town} a cherché son chien pendant {k} jours avant de le retrouver.",
        "La gare verra passer {n} voyageurs de plus par an.",
    ),
    "world": (
        "Le sommet réunira {k} chefs d'État à {town} le {d} {month}.",
        "L'épidémie recule : {n} cas ont été recensés en {a} semaines.",
        "Le président a été réélu avec {k} % des voix, selon des résultats partiels.",
        "Les négociations butent sur {a} points, affirme {person}.",
        "Le séisme, de magnitude {a},{b}, a été ressenti à {n} kilomètres.",
        "Quelque {n} manifestants ont défilé dans la capitale contre la réforme.",
        "Un accord de {a} ans doit être signé en {month}.",
        "L'agence spatiale lancera {a} satellites depuis sa base équatoriale.",
        "La frontière a rouvert après {k} mois de fermeture.",
        "Les bailleurs promettent {n} millions de dollars sur {a} ans.",
    ),
}
SYLLABLES = (
    "Bra",
    "Cor",
    "Dal",
    "Fen",
    "Gar",
    "Hol",
    "Jas",
    "Kel",
    "Lor",
    "Mav",
    "Nor",
    "Pel",
    "Ros",
    "Tal",
    "Ver",
    "Zan",
)
TOLD_BY = 5
"""Relevant articles that tell an operation under one name, on average."""


def ordinary(number: int) -> dict[str, str]:
    """Return an article that reports no operation."""
    random = Random(number)
    topic = random.choice(sorted(TOPICS))
    sentences = [_filled(random, random.choice(TOPICS[topic])) for _ in range(SENTENCES)]
    paragraphs = [" ".join(sentences[start : start + 3]) for start in range(1, SENTENCES, 3)]
    title = sentences[0].rstrip(".")
    return _fields(number, random, "\n\n".join([title, *paragraphs]))


def _filled(random: Random, template: str) -> str:
    return template.format(
        a=random.randint(2, 9),
        b=random.randint(0, 9),
        d=random.randint(1, 15),
        e=random.randint(16, 28),
        k=random.randint(10, 60),
        n=random.choice((f"{random.randint(100, 999)}", f"{random.randint(2, 90)} {random.randint(100, 999)}")),
        year=random.randint(1985, 2023),
        month=random.choice(MONTHS),
        town=random.choice(TOWNS),
        person=f"{random.choice(FIRST)} {random.choice(NAMES)}",
    )


def relevant(number: int) -> dict[str, str]:
    """Return an article of the corpus that reports an operation, under another name and with another ending."""
    random = Random(number)
    sources = _reports()
    text, stems = sources[number % len(sources)]
    family = number // (len(sources) * TOLD_BY)
    for place, stem in enumerate(stems):
        text = text.replace(stem, _name(f"{stem} {family} {place}"))
    ending = " ".join(_filled(random, random.choice(TOPICS["politics"])) for _ in range(2))
    return _fields(number, random, f"{text}\n\n{ending}")


@cache
def _reports() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the texts of the corpus that report an operation, with the stems of the names in them."""
    marked = (read_marked(path) for path in sorted(CORPUS.glob("*.md")))
    return tuple(
        (one.article.text, tuple(sorted({_stem(operation.name) for operation in one.operations if operation.name})))
        for one in marked
        if one.claims
    )


def _stem(name: str) -> str:
    """Return the first word of a name, which the text repeats."""
    return name.split()[0]


def _name(seed: str) -> str:
    random = Random(seed)
    return "".join(random.choice(SYLLABLES) for _ in range(2)).capitalize() + random.choice(("a", "is", "on", "ec"))


def _fields(number: int, random: Random, text: str) -> dict[str, str]:
    day = f"{random.randint(2018, 2024)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
    outlet = f"journal-{random.randint(1, 400)}.example"
    return {"id": f"a{number}", "outlet": outlet, "published": day, "text": text}


def mixed(count: int, per_thousand: int, first: int = 0) -> Iterator[dict[str, str]]:
    """Yield so many articles, of which so many in a thousand are relevant, evenly spread."""
    for number in range(first, first + count):
        is_relevant = number * per_thousand // 1000 != (number + 1) * per_thousand // 1000
        yield relevant(number) if is_relevant else ordinary(number)


def write_jsonl(path: Path, articles: Iterator[dict[str, str]]) -> None:
    """Write a dump, an article a line."""
    with path.open("w", encoding="utf-8") as stream:
        for fields in articles:
            stream.write(json.dumps(fields, ensure_ascii=False) + "\n")


def articles_of(path: Path) -> list[Article]:
    """Return the articles of a dump."""
    return [article for article in read(path) if not isinstance(article, RejectedInput)]
