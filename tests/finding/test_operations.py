"""Names of operations in a sentence: after their head words, in quotes, with their editions; and what is no name."""

import pytest

from extractor.finding.operations import find_operations, find_titles
from extractor.packs import Pack, split_words
from tests.finding.notes import Notes, read_notes


def found(text: str, pack: Pack) -> Notes:
    """Return the names found in a text, each with its key, and whether an earlier edition is meant."""
    mentions = find_operations(text, split_words(text), pack)
    return tuple(
        (text[mention.start : mention.end], mention.name.key + " recalled" * mention.recalled) for mention in mentions
    )


@pytest.mark.parametrize(
    "noted",
    [
        "L'opération [Liberterra II](liberterra-2) a mobilisé seize pays.",
        "L'opération [Liberterra](liberterra) a mobilisé seize pays.",
        "L’opération [Sunbird](sunbird) s’achève.",
        "OPÉRATION [PANGEA](pangea) : DES SAISIES RECORD",
        "Les opérations [Mistral](mistral) et [Tramontane](tramontane) sont closes.",
        "Les opérations [Mistral](mistral), [Sirocco](sirocco) et [Tramontane](tramontane) sont closes.",
        "Les opérations [Mistral](mistral) & [Tramontane](tramontane) sont closes.",
        "L'opération [Toison d'Or](toison-d-or) vise les antiquaires.",
        "L'opération [Sable de Nuit](sable-de-nuit) vise les passeurs.",
        "L'opération [Haute Mer](haute-mer) vise les passeurs.",
        "L'opération [Trojan Shield](trojan-shield) vise les passeurs.",
        "L'opération internationale [Lionfish](lionfish) a pris fin.",
        "L'opération de police [Sablier](sablier) a pris fin.",
        "L'opération d'Interpol [Sablier](sablier) a pris fin.",
        "Une opération policière [Sablier](sablier) a pris fin.",
        "L'opération [Thunder](thunder) 2021 a pris fin.",
    ],
)
def test_names_after_the_head_word(noted: str, french: Pack) -> None:
    """A name in capitals stands behind « opération », alone or in a list, with its small words."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "L'opération « [Pangea](pangea) » a pris fin.",
        "L'opération «\u00a0[Pangea](pangea)\u00a0» a pris fin.",
        "L'opération «\u202f[Pangea](pangea)\u202f» a pris fin.",
        "L'opération «[Pangea](pangea)» a pris fin.",
        'L\'opération "[Pangea](pangea)" a pris fin.',
        "L'opération “[Pangea](pangea)” a pris fin.",
        "L'opération „[Pangea](pangea)” a pris fin.",
        "L'opération '[Pangea](pangea)' a pris fin.",
        "L'opération ‘[Pangea](pangea)’ a pris fin.",
        "L'opération « [coup de balai](coup-de-balai) » a pris fin.",
        "L'opération « [Mains propres](mains-propres) » a pris fin.",
        "L'opération « [Eagle Eye II](eagle-eye-2) » a pris fin.",
        "La huitième opération « [PANGEA](pangea-8) » a pris fin.",
    ],
)
def test_names_in_quotes(noted: str, french: Pack) -> None:
    """Quotes of every kind hold a name, whatever its capitals."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "Une vaste opération baptisée [Sirocco](sirocco) a pris fin.",
        "Une vaste opération, baptisée « [Sirocco](sirocco) », a pris fin.",
        "Une opération d'envergure menée dans six pays, baptisée [Sirocco III](sirocco-3), a pris fin.",
        "Un coup de filet baptisé « [Nuit blanche](nuit-blanche) » a visé le réseau.",
        "La campagne, dénommée [Racine](racine), a duré un mois.",
        "L'opération dite « [Sable](sable) » a pris fin.",
        "L'opération, nom de code « [Sablier](sablier) », a pris fin.",
        "L'opération, nom de code [Sablier](sablier), a duré un mois.",
        "L'opération menée sous le nom de [Kalao](kalao) a duré un mois.",
        "L'opération a reçu pour nom de code [Kalao](kalao).",
        "L'opération, qui porte le nom de [Kalao](kalao), a duré un mois.",
        "L'opération, qui répond au doux nom de [Pomelo](pomelo), a duré un mois.",
        "Une opération menée sous le vocable « [Harmattan](harmattan) » a pris fin.",
        "La traque, baptisée [Fennec](fennec), a duré un mois.",
    ],
)
def test_names_after_called(noted: str, french: Pack) -> None:
    """« baptisée » and its like introduce the name of an operation, a campaign or a hunt."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "L'opération [Sunbird III](sunbird-3) a pris fin.",
        "L'opération [Sunbird 2](sunbird-2) a pris fin.",
        "L'opération [Serengeti 2.0](serengeti-2) a pris fin.",
        "L'opération [Sunbird I](sunbird) a pris fin.",
        "L'opération [Blizzard IX](blizzard-9) a pris fin.",
        "L'opération [Pangea XVII](pangea-17) a pris fin.",
        "L'opération [Adwenpa-IV](adwenpa-4) a pris fin.",
        "La deuxième opération [Sunbird](sunbird-2) a pris fin.",
        "La 3e opération [Sunbird](sunbird-3) a pris fin.",
        "La troisième édition de l'opération [Sunbird](sunbird-3) a pris fin.",
        "La 9ème phase de l'opération [Blizzard](blizzard-9) a pris fin.",
        "Opération : les policiers de « [Lionfish II](lionfish-2) » sont rentrés.",
        "L'opération est finie ; [Lionfish III](lionfish-3) viendra après.",
        "L'opération [Lionfish](lionfish) est finie, et [Lionfish II](lionfish-2) la suivra.",
        "L'opération « [Place nette XXL](place-nette-xxl) » a pris fin.",
        "Les élus saluent [Place nette XXL](place-nette-xxl) et ses suites.",
    ],
)
def test_editions(noted: str, french: Pack) -> None:
    """Roman and Arabic numerals and ordinals are editions; a size belongs to the name."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "La première opération [Sunbird](sunbird recalled) avait conduit à peu de choses.",
        "Lors de la précédente opération [Sunbird](sunbird recalled), le port était vide.",
        "L'édition précédente de l'opération [Sunbird](sunbird recalled) visait le port.",
        "La toute première opération [Sunbird](sunbird recalled) visait le port.",
        "La police avait mené l'opération [Sunbird](sunbird recalled) au port.",
        "La dernière opération [Sunbird](sunbird recalled) visait le port.",
    ],
)
def test_recalled_editions(noted: str, french: Pack) -> None:
    """Words just before tell that an earlier edition is meant."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "Les agriculteurs mènent une opération escargot sur la rocade.",
        "Les taxis mènent une opération « escargot » sur la rocade.",
        "Une opération « portes ouvertes » attend les familles samedi.",
        "Les syndicats annoncent une opération « péage gratuit ».",
        "Une opération « ville morte » paralyse la capitale.",
        "Il a subi une opération à cœur ouvert à l'hôpital.",
        "L'opération chirurgicale a duré six heures.",
        "Son opération de la cataracte s'est bien passée.",
        "L'opération s'est bien déroulée, a dit le ministre.",
        "L'opération Interpol est une première.",
        "L'opération de mardi visait le port.",
        "Opération mardi matin au port.",
        "L'opération était, selon lui, « une grande victoire pour tous les habitants du quartier ».",
        "Cette opération « a permis de rassurer. » les riverains.",
        "Le roi Louis XIV n'a mené aucune opération.",
        "Le pape Jean-Paul II a béni l'opération.",
        "Le concile Vatican II n'est pas une opération.",
        "Depuis la Seconde Guerre mondiale, aucune opération de ce genre.",
        "La reine Elizabeth II a salué l'opération.",
        "Un enfant prénommé Lucas a été retrouvé lors de cette opération.",
        "L'homme, surnommé « le Chat », a été arrêté.",
        "L'homme, surnommé « Tony », a été arrêté.",
        "Un rapport intitulé « Fraude mondiale » paraît mardi.",
        "« L'opération est un succès », dit Gérald Darmanin.",
        "Il a été nommé « Chevalier » de l'ordre.",
        "Un homme du nom de Karim B. a été arrêté pendant l'opération.",
        "Il vivait sous le nom de Paul Martin.",
        "L'Airbus II et la Ligue 2 ne sont pas des opérations.",
        "Le niveau II d'alerte reste en vigueur après l'opération.",
        "Une taille XXL, et rien d'autre.",
        "Elle a été nommée procureure pendant cette opération.",
    ],
)
def test_what_is_no_name(sentence: str, french: Pack) -> None:
    """Snails, surgery, kings and popes, weekdays, people and quoted phrases name no operation."""
    assert found(sentence, french) == ()


@pytest.mark.parametrize(
    "noted",
    [
        "L'opération « [Mistral](mistral) » a pris fin. Avec [Mistral](mistral), tout change.",
        "L'opération [MISTRAL](mistral) a pris fin. Avec [Mistral](mistral), tout change.",
        "L'opération [Mistral II](mistral-2) a pris fin. Après [Mistral I](mistral), tout change.",
        "L'opération [Mistral](mistral) a pris fin. Le vent dit mistral souffle.",
        "L'opération [Mistral](mistral) a pris fin. La troisième [Mistral](mistral-3) suivra.",
    ],
)
def test_names_said_again(noted: str, french: Pack) -> None:
    """A name once introduced is known again by its capital, with its own edition."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "Pendant deux semaines, sous le nom de « [Grappin](grappin) », la douane a fouillé les quais.",
        "Nom de l'opération : [Amarre](amarre). La police est satisfaite.",
        "Un clin d'œil au nom de code de l'opération, [Bitte](bitte).",
        "Dans le cadre de « [Bigorneau](bigorneau) », les gendarmes ont contrôlé 12 bateaux.",
        "Au cours de [Coquillage II](coquillage-2), la police a arrêté six hommes.",
        "Les gendarmes ont déployé « [Écume 3](ecume-3) » au large.",
        "« [Embruns 2024](embruns-2024) », qui s'est tenue en mai, a conduit à 12 arrestations.",
        "« [Embruns](embruns) », qui a mobilisé la douane, est close.",
        "Stupéfiants : [NIVOSE-2](nivose-2), la suite. La police et le parquet jugent [NIVOSE-2](nivose-2) utile.",
        "[Chardon III](chardon-3), et après ? La police et la douane ont publié un bilan.",
        "Au cours de Marseille, les 12 suspects ont vécu cachés.",
        "Lors de Noël, la police a arrêté six hommes.",
        "La police et la gendarmerie ont fermé le tunnel du Mont 4.",
    ],
)
def test_names_that_their_frame_shows(noted: str, french: Pack) -> None:
    """Quotes or an edition beside « au cours de », « sous le nom de », and police in the text, are enough."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trafic : quatre polices, un « Filet de brume »\n\nCette opération a réuni 200 agents.", ["Filet de brume"]),
        ("« Sirocco » souffle sur les quais\n\nL'opération a visé 12 ports.", ["Sirocco"]),
        ("Le « Petit Jean » coule au large\n\nL'opération a mobilisé deux canots.", []),
        ("Le chalutier « Petit Jean » coule\n\nL'opération a mobilisé deux canots.", []),
        ("« Sirocco » souffle sur les quais\n\nLes douaniers ont visé 12 ports.", []),
    ],
)
def test_a_title_in_quotes(text: str, expected: list[str], french: Pack) -> None:
    """A name that only the title gives needs an operation that the text points back to."""
    mentions = find_titles(text, split_words(text), french)

    assert expected == [text[mention.start : mention.end] for mention in mentions]
