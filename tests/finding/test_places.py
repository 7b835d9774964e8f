"""Countries, towns and adjectives: which country, and whether something happens there."""

import pytest

from extractor.finding.places import find_places
from extractor.packs import Pack, split_words
from tests.finding.notes import Notes, read_notes


def found(text: str, pack: Pack) -> Notes:
    """Return the places found in a text, each with its country, and whether it says where."""
    words = split_words(text)
    return tuple(
        (text[words[place.first].start : words[place.last - 1].end], place.country + " where" * place.where)
        for place in find_places(words, pack)
    )


@pytest.mark.parametrize(
    "noted",
    [
        "Trois suspects ont été arrêtés en [France](FR where).",
        "Trois suspects ont été arrêtés au [Maroc](MA where).",
        "Trois suspects ont été arrêtés aux [Pays-Bas](NL where).",
        "Trois suspects ont été arrêtés aux [États-Unis](US where).",
        "Trois suspects ont été arrêtés aux [Etats-Unis](US where).",
        "Trois suspects ont été arrêtés en [Côte d'Ivoire](CI where).",
        "Trois suspects ont été arrêtés en [Côte d’Ivoire](CI where).",
        "Trois suspects ont été arrêtés en [RDC](CD where).",
        "Trois suspects ont été arrêtés en [République démocratique du Congo](CD where).",
        "Trois suspects ont été arrêtés en [Guinée-Bissau](GW where).",
        "Trois suspects ont été arrêtés en [Guinée](GN where).",
        "Trois suspects ont été arrêtés en [Guinée équatoriale](GQ where).",
        "Trois suspects ont été arrêtés au [Vietnam](VN where).",
        "Trois suspects ont été arrêtés à [Hong-Kong](HK where).",
        "Trois suspects ont été arrêtés à [Marseille](FR where).",
        "Trois suspects ont été arrêtés au [Havre](FR where).",
        "Trois suspects ont été arrêtés à [Bamako](ML where).",
        "Trois suspects ont été arrêtés près de [Genève](CH where).",
        "Trois suspects ont été arrêtés dans le [Vaucluse](FR where).",
        "Trois suspects ont été arrêtés dans le canton de [Vaud](CH where).",
        "Un navire a été arraisonné au large du [Sénégal](SN where).",
        "Un navire a été arraisonné au port de [Rotterdam](NL where).",
        "Un navire a été arraisonné au nord de la [Sicile](IT where).",
        "Trois suspects ont été arrêtés (en [Belgique](BE where)).",
        "Trois suspects ([Belgique](BE where)) ont été arrêtés.",
        "[Mali](ML where) : trois suspects arrêtés",
        "La police [colombienne](CO where) a saisi le navire.",
        "Les douanes [suisses](CH where) ont saisi le navire.",
        "La police [bernoise](CH where) a saisi le véhicule.",
        "Le parquet [parisien](FR where) a ouvert une enquête.",
        "La gendarmerie [burkinabè](BF where) a saisi le véhicule.",
        "Le parquet de [Lyon](FR where) a ouvert une enquête.",
        "Trois suspects ont été arrêtés à [Saint-Denis de La Réunion](RE where).",
    ],
)
def test_where_it_happened(noted: str, french: Pack) -> None:
    """A preposition of place, brackets, or a body that acts there say where."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "noted",
    [
        "Des migrants venus du [Soudan](SD) ont été secourus.",
        "Un cargo en provenance de [Colombie](CO) a été fouillé.",
        "Un camion à destination de la [France](FR) a été fouillé.",
        "Une voiture immatriculée en [Pologne](PL) a été fouillée.",
        "Des ressortissants de [Syrie](SY) ont été secourus.",
        "Des jeunes originaires d'[Érythrée](ER) ont été secourus.",
        "Ils voulaient rejoindre l'[Angleterre](GB).",
        "Le chef donnait ses ordres depuis [Dubaï](AE).",
        "La drogue remontait jusqu'en [Norvège](NO).",
        "Le passeport [polonais](PL) était faux.",
        "Des migrants [afghans](AF) ont été secourus.",
        "Le vin [français](FR) se vend bien.",
    ],
)
def test_where_somebody_comes_from(noted: str, french: Pack) -> None:
    """A country of origin, of destination or of a nationality is named, and says nothing of where."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "La Banque de France a été trompée.",
        "Selon Ouest-France, le suspect est connu.",
        "Selon France Info, le suspect est connu.",
        "L'AFP, ou Agence France-Presse, le confirme.",
        "L'équipe de France a gagné.",
        "Selon Chine nouvelle, le suspect est connu.",
        "Selon Nice-Matin, le suspect est connu.",
        "Le Parisien l'a révélé.",
        "Le New York Times l'a révélé.",
        "Il patrouille dans le golfe de Guinée.",
        "Le navire croise dans l'océan Indien.",
        "Le navire passe le canal de Suez.",
        "Le cap des mille arrestations est franchi.",
        "La réunion des ministres a duré.",
        "Somme toute, la saisie est modeste.",
        "Lot de douze montres volées.",
        "Cher payé, le silence.",
        "Raid de la police au petit matin.",
        "Havre de paix, le quartier l'est resté.",
        "Le kilo lui a coûté un franc suisse.",
        "Trois suspects ont été arrêtés à Valence.",
        "Trois suspects ont été arrêtés à Laval.",
        "Trois suspects ont été arrêtés à Saint-Denis.",
        "Trois suspects ont été arrêtés à Saint-Louis.",
        "La police congolaise a saisi le véhicule.",
        "il a fait deux tours de piste, nice et cher.",
        "Florence Martin, procureure, a pris la parole.",
    ],
)
def test_what_is_no_place(sentence: str, french: Pack) -> None:
    """Papers, seas, common words, and towns that lie in several countries, are no place."""
    assert found(sentence, french) == ()
