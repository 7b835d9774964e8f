"""Which dates of ordinary press are those of the operation, and which those of courts, inquiries and news."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import extraction_of

PUBLISHED = "2024-06-13"
"""A Thursday."""
ROWS = (
    (
        "Lancée en septembre 2023, l'opération Mistral II s'est achevée en mars 2024. Bilan : 158 arrestations.",
        "2023-09",
        "2024-03",
    ),
    (
        "Bordeaux : six interpellations dans un trafic de cocaïne\n\nSix hommes ont été interpellés mardi "
        "matin à Bordeaux et à Bègles, a-t-on appris jeudi auprès du parquet. Ils ont été placés en garde à "
        "vue.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Les policiers ont interpellé lundi à l'aube huit personnes soupçonnées de trafic de crack. Déférées "
        "mercredi, cinq d'entre elles ont été écrouées.",
        "2024-06-10",
        "2024-06-10",
    ),
    (
        "Interpellés lundi, quatre hommes ont été mis en examen mercredi pour association de malfaiteurs.",
        "2024-06-10",
        "2024-06-10",
    ),
    (
        "Quatre hommes ont été mis en examen et écroués mercredi à Lille. Ils avaient été arrêtés dimanche à "
        "la descente d'un train.",
        "2024-06-09",
        "2024-06-09",
    ),
    (
        "Deux hommes ont été mis en examen mercredi pour trafic de stupéfiants, a annoncé le parquet. Au "
        "total, 340 pieds de cannabis ont été découverts dans un hangar.",
        None,
        None,
    ),
    (
        "Vingt-trois personnes ont été secourues dans la nuit de mardi à mercredi au large de Calais, a "
        "annoncé mercredi la préfecture maritime.",
        "2024-06-11",
        "2024-06-12",
    ),
    (
        "Partis samedi de Sfax, 72 migrants ont été secourus lundi par les gardes-côtes.",
        "2024-06-10",
        "2024-06-10",
    ),
    (
        "Onze soldats ont été tués samedi dans une embuscade tendue par des jihadistes, a annoncé dimanche "
        "l'état-major.",
        "2024-06-08",
        "2024-06-08",
    ),
    (
        "Des hommes armés ont attaqué dans la nuit de vendredi à samedi le village de Tanga, faisant 14 "
        "morts, a indiqué lundi le gouverneur.",
        "2024-06-07",
        "2024-06-08",
    ),
    (
        "Les douaniers de Dunkerque ont saisi 320 kg de cocaïne le 4 juin dans un conteneur de bananes, a "
        "annoncé mercredi le ministère.",
        "2024-06-04",
        "2024-06-04",
    ),
    (
        "La douane a annoncé mercredi la saisie de 1,2 tonne de cannabis au Perthus.",
        None,
        None,
    ),
    (
        "Lors d'un contrôle effectué dimanche soir au péage de Saint-Arnoult, les douaniers ont découvert 84 "
        "kg d'herbe.",
        "2024-06-09",
        "2024-06-09",
    ),
    (
        "Le 28 mai, les douaniers de Roissy ont découvert 12 kg de cocaïne dans les valises d'un voyageur. Il "
        "a été condamné lundi à quatre ans de prison.",
        "2024-05-28",
        "2024-05-28",
    ),
    (
        "Manifestation à Paris : 47 interpellations\n\nLa manifestation de samedi contre la réforme s'est "
        "terminée dans la confusion. Au total, 47 personnes ont été interpellées, selon la préfecture.",
        "2024-06-08",
        "2024-06-08",
    ),
    (
        "Des perquisitions ont été menées mardi et mercredi dans 14 villes et 21 personnes arrêtées.",
        "2024-06-11",
        "2024-06-12",
    ),
    (
        "Entre lundi et mercredi, 31 personnes ont été placées en garde à vue dans la région lyonnaise.",
        "2024-06-10",
        "2024-06-12",
    ),
    (
        "Après neuf mois d'enquête, ouverte en septembre 2023, les gendarmes ont interpellé mardi sept trafiquants.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "L'opération, lancée mardi à 6 heures, s'est achevée mercredi soir. Douze personnes ont été arrêtées.",
        "2024-06-11",
        "2024-06-12",
    ),
    (
        "L'opération Fennec, lancée le 3 juin, se poursuit. Les gendarmes ont déjà arrêté 14 personnes.",
        "2024-06-03",
        None,
    ),
    (
        "Lancée en avril, l'opération Fennec s'est conclue fin mai sur 140 arrestations.",
        "2024-04",
        "2024-05",
    ),
    (
        "Le 5 juin 2024, sous la direction du parquet de Nancy, 80 gendarmes ont procédé à l'interpellation "
        "de 9 personnes.",
        "2024-06-05",
        "2024-06-05",
    ),
    (
        "Les mardi 4 et mercredi 5 juin 2024, les gendarmes de la section de recherches ont interpellé neuf personnes.",
        "2024-06-04",
        "2024-06-05",
    ),
    (
        "Ce mardi 11 juin, dès 6 heures, une centaine de policiers ont investi la cité des Tilleuls. Huit "
        "personnes ont été interpellées.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Hier, à 18 h 15, les policiers ont arrêté deux individus armés.",
        "2024-06-12",
        "2024-06-12",
    ),
    (
        "Le week-end dernier, les gendarmes ont relevé 41 infractions et interpellé sept conducteurs.",
        "2024-06-08",
        "2024-06-09",
    ),
    (
        "Au cours du week-end, la gendarmerie a interpellé sept conducteurs ivres.",
        "2024-06-08",
        "2024-06-09",
    ),
    (
        "Dimanche dernier, les gendarmes ont saisi 12 fusils chez un retraité.",
        "2024-06-09",
        "2024-06-09",
    ),
    (
        "Il y a dix jours, les douaniers ont mis la main sur 54 kg d'ivoire.",
        "2024-06-03",
        "2024-06-03",
    ),
    (
        "Mi-mai, les enquêteurs ont interpellé quatre passeurs à Dunkerque.",
        "2024-05",
        "2024-05",
    ),
    (
        "Début juin, une patrouille a intercepté un voilier chargé de 900 kg de cocaïne.",
        "2024-06",
        "2024-06",
    ),
    (
        "Deux tonnes de cocaïne ont été saisies dans la soirée du 8 juin au port du Havre.",
        "2024-06-08",
        "2024-06-08",
    ),
    (
        "Dans la nuit du samedi 8 au dimanche 9 juin, la vedette de la SNSM a secouru 38 personnes.",
        "2024-06-08",
        "2024-06-09",
    ),
    (
        "Neuf personnes ont été interpellées ce jeudi matin à Toulouse, a indiqué le parquet.",
        "2024-06-13",
        "2024-06-13",
    ),
    (
        "Neuf personnes ont été interpellées à Toulouse, a indiqué jeudi le parquet.",
        None,
        None,
    ),
    (
        "L'assaut donné vendredi par les forces spéciales a permis la libération de 12 otages, enlevés le 2 mai.",
        "2024-06-07",
        "2024-06-07",
    ),
    (
        "Enlevés le 2 mai, les 12 otages ont été libérés vendredi par l'armée.",
        "2024-06-07",
        "2024-06-07",
    ),
    (
        "Les faits remontent au 12 mai : un retraité avait été ligoté chez lui. Deux suspects ont été "
        "interpellés mardi.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Le chalutier, arrivé lundi à Fort-de-France, avait été intercepté jeudi dernier. À son bord, 1,8 "
        "tonne de cocaïne a été saisie.",
        "2024-06-06",
        "2024-06-06",
    ),
    (
        "Les douaniers ont saisi samedi 46 kg de cocaïne. En mars, la même brigade avait déjà saisi 86 kg.",
        "2024-06-08",
        "2024-06-08",
    ),
    (
        "MARSEILLE, 13 juin 2024 (AOP) - Cinq hommes ont été interpellés mardi dans la cité des Lauriers.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "MARSEILLE, 13 juin 2024 (AOP) - Cinq hommes ont été interpellés dans la cité des Lauriers.",
        None,
        None,
    ),
    (
        "Publié le 13/06/2024 à 18:02\n\nCinq hommes ont été interpellés dans la cité des Lauriers.",
        None,
        None,
    ),
    (
        "La garde à vue de trois suspects, interpellés mardi à Rouen, a été prolongée mercredi soir.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Jugés lundi en comparution immédiate, deux hommes arrêtés samedi avec 4 kg de résine ont été condamnés.",
        "2024-06-08",
        "2024-06-08",
    ),
    (
        "C'est mardi, peu avant l'aube, que les policiers ont frappé. Onze suspects ont été arrêtés.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Tout est parti d'un contrôle routier, le 14 avril. Le 11 juin, quarante gendarmes ont interpellé "
        "cinq personnes à Agen.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Fouillé lundi par les douaniers, le camion contenait 600 kg de résine de cannabis.",
        "2024-06-10",
        "2024-06-10",
    ),
    (
        "La cargaison de 1,1 tonne de cocaïne a été découverte le 7 juin à bord d'un cargo.",
        "2024-06-07",
        "2024-06-07",
    ),
    (
        "Depuis lundi, 300 policiers ratissent la région. Quatorze personnes ont été interpellées et les "
        "contrôles se poursuivent.",
        "2024-06-10",
        None,
    ),
    (
        "L'opération Fennec, amorcée mardi vers 5 h, a conduit à 12 arrestations. Neuf accusés ont comparu jeudi.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Neuf accusés ont comparu jeudi au palais de justice après une frappe policière menée mardi. Au "
        "total, 12 personnes ont été arrêtées.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "L'opération Fennec a débuté le 3 juin et a pris fin le 9 juin. Bilan : 140 arrestations.",
        "2024-06-03",
        "2024-06-09",
    ),
    (
        "Commencée lundi, l'opération Fennec s'est terminée mercredi. Bilan : 140 arrestations.",
        "2024-06-10",
        "2024-06-12",
    ),
    (
        "L'opération Fennec s'est terminée dimanche. Elle avait commencé le 3 juin. Bilan : 140 arrestations.",
        "2024-06-03",
        "2024-06-09",
    ),
    (
        "Déclenchée lundi à l'aube et bouclée mercredi, l'opération Fennec s'est traduite par 41 interpellations.",
        "2024-06-10",
        "2024-06-12",
    ),
    (
        "Des peines de prison ont été requises lundi contre six hommes. Les douaniers avaient saisi 300 kg de "
        "cocaïne le 3 mars 2022.",
        "2022-03-03",
        "2022-03-03",
    ),
    (
        "Six personnes ont été interpellées dans le cadre d'une information judiciaire ouverte le 3 mai, a "
        "indiqué mercredi le parquet.",
        None,
        None,
    ),
    (
        "Les policiers ont mené mercredi une opération dans le quartier de la Paillade : 14 personnes ont été "
        "interpellées.",
        "2024-06-12",
        "2024-06-12",
    ),
    (
        "Vaste coup de filet mercredi dans les milieux de l'ultradroite : 14 personnes ont été interpellées.",
        "2024-06-12",
        "2024-06-12",
    ),
    (
        "Coup de filet antimafia en Calabre: 48 arrestations\n\nRome - La police italienne a arrêté mercredi "
        "48 personnes liées à la 'Ndrangheta, a-t-elle annoncé dans un communiqué.",
        "2024-06-12",
        "2024-06-12",
    ),
    (
        "L'attaque, survenue samedi soir, a fait 14 morts et 20 blessés, selon un bilan fourni lundi par l'armée.",
        "2024-06-08",
        "2024-06-08",
    ),
    (
        "L'attaque de samedi a fait 14 morts, selon un nouveau bilan donné mardi par le gouverneur.",
        "2024-06-08",
        "2024-06-08",
    ),
    (
        "Au surlendemain de l'attaque qui a fait 14 morts dimanche à Tanga, l'armée a lancé une offensive.",
        "2024-06-09",
        "2024-06-09",
    ),
    (
        "Les secouristes sont intervenus mardi vers 3 h 30 au large de Boulogne. Ils ont secouru 41 migrants.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Le Cross Gris-Nez a été alerté mercredi vers 2 heures du matin. Les 45 occupants du canot ont été "
        "récupérés et déposés à Calais.",
        "2024-06-12",
        "2024-06-12",
    ),
    (
        "L'affaire débute en janvier, quand un riverain signale des allées et venues. Lundi, les gendarmes "
        "passent à l'action : quatre hommes sont arrêtés.",
        "2024-06-10",
        "2024-06-10",
    ),
    (
        "Soixante kilos de cannabis saisis à Millau\n\nLes douaniers ont eu du flair, vendredi 7 juin, sur "
        "l'aire de repos du Larzac. Dans une berline, ils ont trouvé 60 kg de résine.",
        "2024-06-07",
        "2024-06-07",
    ),
    (
        "Alors que le procès doit s'ouvrir le 24 juin, trois nouveaux suspects ont été arrêtés mardi.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "En garde à vue depuis mardi, les trois suspects doivent être présentés vendredi à un juge. Deux "
        "armes ont été saisies.",
        "2024-06-11",
        "2024-06-11",
    ),
    (
        "Les gendarmes ont arrêté mardi trois hommes à Auch. Le lendemain, un quatrième suspect a été "
        "interpellé à Condom.",
        "2024-06-11",
        "2024-06-12",
    ),
    (
        "Les policiers de la PJ ont saisi vendredi 14 armes de guerre dans un box. La veille, deux hommes "
        "avaient été interpellés.",
        "2024-06-06",
        "2024-06-07",
    ),
)


@pytest.mark.parametrize(("text", "start", "end"), ROWS)
def test_days_of_ordinary_press(text: str, start: str | None, end: str | None, extractor: Extractor) -> None:
    """First and last day of the one operation that an article of that Thursday tells."""
    operations = extraction_of(text, extractor, PUBLISHED).operations

    assert [(start, end)] == [(operation.start, operation.end) for operation in operations if operation.main]
