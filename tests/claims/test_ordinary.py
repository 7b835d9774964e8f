"""Sentences of ordinary press: seizures and custody, courts and rescues, attacks and damage, as dailies tell them."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

ROWS = (
    "On déplore [un](deaths = 1) mort et [six](injured = 6) blessés.",
    "Les pertes sont évaluées à [193 millions](losses = 193000000 USD) de dollars.",
    "[Un](arrests = 1) homme soupçonné d'avoir braqué une bijouterie a été arrêté lundi à Nice.",
    "[Un](arrests = 1) homme de 34 ans, connu des services de police, a été interpellé samedi.",
    "Le navire, arraisonné au large des Açores avec [2,3](drugs_kg = 2300 kg) tonnes de cocaïne, est arrivé à Brest.",
    "La saisie, réalisée vendredi dans le port du Havre, porte sur [1,1](drugs_kg = 1100 kg) tonne de cocaïne.",
    "Le préjudice est estimé à [4 millions](losses = 4000000 EUR) d'euros.",
    "Le préjudice pour l'État est évalué à [13,5 millions](losses = 13500000 EUR) d'euros.",
    "Au total, [14](arrests = 14) suspects ont été arrêtés, mais [deux](arrests = 2 part) ont été relâchés.",
    "La patrouille a retrouvé [deux](weapons = 2) armes de poing et [600](ammunition = 600) cartouches.",
    "Les policiers sont repartis avec [12](drugs_kg = 12 kg) kg de résine de cannabis.",
    "Dans le coffre, les douaniers ont eu la surprise de découvrir [42](drugs_kg = 42 kg) kg d'herbe.",
    "Sous le siège se trouvaient [8 500](money = 8500 EUR) euros en petites coupures.",
    "Les gendarmes y ont également trouvé [9 850](money = 9850 EUR) euros.",
    "La perquisition a permis la découverte de [250](drugs_kg = 0.25 kg) grammes d'héroïne et de [3 "
    "400](money = 3400 EUR) euros.",
    "À bord de la vedette, [64 000](goods = 64000 l) litres d'essence de contrebande ont été saisis.",
    "À bord, les marins ont découvert [740](drugs_kg = 740 kg) kg de cocaïne.",
    "Le butin : [17](goods = 17) montres, [40 000](money = 40000 EUR) euros et [deux](vehicles = 2) scooters.",
    "[Trois](charged = 3) hommes ont été mis en examen pour vol en bande organisée et écroués.",
    "[Six](charged = 6) personnes sont poursuivies pour blanchiment.",
    "[Quatre](charged = 4) suspects, déférés au parquet, ont été placés sous contrôle judiciaire.",
    "[Cinq](charged = 5) d'entre eux ont été présentés mardi à un juge d'instruction.",
    "[Deux](charged = 2) suspects ont été remis à la justice.",
    "[Deux](rescues = 2) marins ont été hélitreuillés dans la nuit.",
    "Les [23](rescues = 23) occupants du canot ont été récupérés sains et saufs.",
    "Les sauveteurs de la SNSM ont ramené [31](rescues = 31) naufragés au port.",
    "[Une](rescues = 1) fillette de 4 ans, enlevée lundi, a été retrouvée saine et sauve par les gendarmes.",
    "L'armée a obtenu la libération de [12](rescues = 12) otages.",
    "[Douze](rescues = 12) otages ont retrouvé la liberté.",
    "L'attentat a tué [neuf](deaths = 9) personnes et en a blessé [27](injured = 27).",
    "Le bilan de l'attaque est passé à [14](deaths = 14) morts.",
    "Le bilan de l'attaque s'est alourdi à [31](deaths = 31) morts et [56](injured = 56) blessés.",
    "L'attaque terroriste a fait au moins [17](deaths >= 17) morts, dont [quatre](deaths = 4 part) gendarmes.",
    "Dans l'attaque, [trois](deaths = 3) militaires ont été tués et [cinq](injured = 5) autres blessés.",
    "[Un](deaths = 1) policier a été mortellement blessé lors de la fusillade.",
    "[Deux](deaths = 2) assaillants ont été neutralisés par les forces de l'ordre.",
    "La fusillade a fait [un](deaths = 1) mort et [deux](injured = 2) blessés graves.",
    "Quelque [200](officers ~ 200) gendarmes ont pris part à la battue et [deux](arrests = 2) suspects ont "
    "été arrêtés.",
    "Pas moins de [350](officers >= 350) policiers étaient déployés ; [47](arrests = 47) personnes ont été "
    "interpellées.",
    "[Une centaine](officers ~ 100) de policiers ont bouclé le quartier et arrêté [onze](arrests = 11) dealers.",
    "Les enquêteurs ont identifié [130](victims = 130) victimes, et [six](arrests = 6) escrocs ont été arrêtés.",
    "La police a libéré [27](rescues = 27) femmes contraintes de se prostituer.",
    "[Un](arrests = 1) couple de retraités a été interpellé.",
    "Le chauffeur a été interpellé, tout comme [deux](arrests = 2) complices.",
    "[Trois](arrests = 3) suspects sont tombés lors d'un coup de filet.",
    "La brigade des stupéfiants a mis fin aux agissements de [huit](arrests = 8) dealers.",
    "L'opération a mené à [11](arrests = 11) arrestations et [7](searches = 7) perquisitions.",
    "Les agents ont mis en fourrière [douze](vehicles = 12) deux-roues.",
    "La douane a intercepté [deux](goods = 2000 kg) tonnes de tabac de contrebande.",
    "Les douaniers ont saisi [3 200](goods = 3200) cartouches de cigarettes, d'une valeur de [320 000](money "
    "= 320000 EUR) euros.",
    "Le cannabis saisi aurait rapporté [1,2 million](money = 1200000 EUR) d'euros à la revente.",
    "La marchandise est estimée à [90 000](money = 90000 EUR) euros.",
    "La police a écroué [dix](charged = 10) suspects ; les [quatre](arrests = 4) autres ont été relâchés.",
    "Les gendarmes ont dressé des procès-verbaux et arrêté [deux](arrests = 2) chauffards.",
    "La fraude est évaluée à [3 millions](losses = 3000000 EUR) d'euros.",
)


@pytest.mark.parametrize("sentence", ROWS)
def test_sentences_of_ordinary_press(sentence: str, extractor: Extractor) -> None:
    """Every figure of a sentence is counted once, by what it counts."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)
