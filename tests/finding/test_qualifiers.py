"""The words around a number that change what it says."""

from itertools import groupby

import pytest

from extractor.finding.qualifiers import find_qualifiers
from extractor.packs import Pack, split_words
from tests.finding.notes import Notes, read_notes


def found(text: str, pack: Pack) -> Notes:
    """Return the qualifiers found in a text, those of the same words together."""
    words = split_words(text)
    groups = groupby(find_qualifiers(words, pack), key=lambda qualifier: (qualifier.first, qualifier.last))
    return tuple(
        (text[words[first].start : words[last - 1].end], " ".join(sorted(qualifier.name for qualifier in same)))
        for (first, last), same in groups
    )


@pytest.mark.parametrize(
    "noted",
    [
        "158 suspects, [dont](part) 12 mineurs",
        "158 suspects, [parmi lesquels](part) 12 mineurs",
        "158 suspects, [au nombre desquels](part) 12 mineurs",
        "158 suspects, [incluant](part) 12 mineurs",
        "158 suspects, [y compris](part) 12 mineurs",
        "158 suspects, [en ce compris](part) 12 mineurs",
        "[Au total](continued whole), 158 suspects sont connus",
        "158 suspects sont connus [en tout](continued whole)",
        "[Tous pays confondus](whole), 158 suspects sont connus",
        "Trois [d'entre eux](all_of) sont connus",
        "Trois [d’entre elles](all_of) avouent",
        "[Également](continued) saisis : 12 fusils",
        "[S'y ajoutent](continued) 12 fusils",
        "[le nombre d'](tally)armes saisies : 128",
    ],
)
def test_parts_and_sums(noted: str, french: Pack) -> None:
    """What goes into a larger figure, what is the larger figure, and what goes on counting."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "[Depuis 2019](running), 340 suspects sont connus",
        "[Depuis le début de l'année](running), 340 suspects sont connus",
        "[Depuis janvier](running), 340 suspects sont connus",
        "[Au cours des cinq dernières années](running), 340 suspects",
        "[Ces derniers mois](running), 340 suspects",
        "[En dix ans](running), 340 suspects",
        "340 suspects [par an](yearly)",
        "340 suspects [chaque année](yearly)",
        "[Au premier semestre](yearly), 340 suspects",
        "Le [rapport annuel](yearly) cite 340 suspects",
        "[L'an dernier](earlier), 340 suspects",
        "[Il y a deux ans](earlier), 340 suspects",
        "La police [avait déjà](elsewhere) saisi 12 kg",
        "[Pour rappel](elsewhere), 12 kg étaient perdus",
        "[Quelques jours plus tôt](elsewhere), 12 kg étaient perdus",
        "340 suspects [contre](comparison) 280",
        "12 kg saisis [en moyenne](average)",
        "4 pièces d'or [le gramme](average)",
        "4 [euros le](rate) passage",
    ],
)
def test_other_times(noted: str, french: Pack) -> None:
    """Running tallies, statistics, earlier times and other cases are told from the operation's own figures."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "Le plan [devait permettre](irreal) l'arrestation de 12 suspects",
        "12 suspects [pourraient](irreal) suivre",
        "Le plan [vise à](irreal) arrêter 12 suspects",
        "[Aucun](negation) suspect",
        "[originaires d'](membership)une dizaine de pays",
        "[venus de](membership) 12 pays",
        "[Des](partitive) [experts de](membership) 12 pays",
        "douze femmes [exploitées](victimised)",
        "[des](partitive) bijoux [volés](stolen)",
        "une [récompense de](apiece) 5 000 euros",
        "[passible de](penalty) dix [ans de prison](penalty)",
        "un [bilan provisoire](preliminary whole)",
        "un [bilan](continued), [à ce stade](preliminary), de 12 morts",
        "[Pour l'heure](preliminary), 12 suspects sont connus",
        "un [bilan définitif](final whole)",
        "12 suspects [à travers le monde](simultaneous)",
        "12 suspects [dans le monde](simultaneous)",
        "12 suspects [dans toute l'Europe](simultaneous)",
    ],
)
def test_doubt_and_reach(noted: str, french: Pack) -> None:
    """What has not happened, whose countries they are, how final a figure is, and how far it reaches."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "12 suspects placés en détention provisoire",
        "douze enquêtes préliminaires ont été ouvertes",
        "une ordonnance provisoire",
        "L'opération annuelle a pris fin",
        "leur réunion annuelle a pris fin",
        "La patrouille a suivi le bateau depuis la côte",
        "L'équipe les suivait depuis plusieurs semaines",
        "Depuis le début de l'opération, 12 suspects sont connus",
        "Quelques heures après, 12 suspects sont connus",
        "Le rappel à l'ordre",
        "Le premier suspect",
    ],
)
def test_what_qualifies_nothing(sentence: str, french: Pack) -> None:
    """Remand is no preliminary figure, a yearly operation no statistic, and a watch of weeks no tally."""
    assert found(sentence, french) == ()
