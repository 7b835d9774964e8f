"""People: who is arrested, charged, rescued, found, deployed, hurt."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

ARRESTS = (
    "La police a interpellé [158](arrests = 158) personnes.",
    "Plus de [2 500](arrests > 2500) arrestations ont été effectuées.",
    "[Douze](arrests = 12) suspects ont été arrêtés à l'aube.",
    "L'arrestation de [27](arrests = 27) membres du réseau a suivi.",
    "Au moins [43](arrests >= 43) individus ont été appréhendés.",
    "Interpellations : [27](arrests = 27)",
    "Les gendarmes ont procédé à [19](arrests = 19) interpellations.",
    "Bilan : [31](arrests = 31) arrestations.",
    "[Une](arrests = 1) femme de 34 ans a été interpellée à son domicile.",
    "[Un](arrests = 1) homme a été arrêté.",
    "Près de [350](arrests <~ 350) trafiquants présumés ont été arrêtés.",
    "Entre [40 et 50](arrests = 40..50) personnes ont été interpellées.",
    "[Une dizaine](arrests ~ 10) de personnes ont été interpellées.",
    "Les forces de l'ordre ont opéré [86](arrests = 86) arrestations en une nuit.",
    "Ils sont [neuf](arrests = 9) à avoir été interpellés.",
    "Le coup de filet a conduit à l'interpellation de [14](arrests = 14) personnes.",
    "[Seize](arrests = 16) arrestations, tel est le résultat de cette semaine d'action.",
    "[17](arrests = 17) individus sous les verrous",
    "Vaste coup de filet : [52](arrests = 52) personnes arrêtées",
    "Quelque [3 200](arrests ~ 3200) personnes ont été placées en état d'arrestation.",
    "Il a été procédé à [six](arrests = 6) arrestations.",
    "Ont été arrêtés [onze](arrests = 11) ressortissants étrangers.",
    "La gendarmerie annonce [62](arrests = 62) arrestations.",
    "[Trois](arrests = 3) passeurs présumés, arrêtés samedi, seront jugés lundi.",
    "Les douaniers ont intercepté [deux](arrests = 2) trafiquants.",
    "• [214](arrests = 214) arrestations ;",
    "Arrestation de [8](arrests = 8) personnes",
    "Au total, [1 006](arrests = 1006) suspects ont été arrêtés.",
    "Les policiers, qui ont interpellé [cinq](arrests = 5) hommes, poursuivent leurs recherches.",
    "[Dix-huit (18)](arrests = 18) personnes ont été interpellées.",
    "Le nombre d'arrestations s'élève à [732](arrests = 732).",
    "Les interpellations ont concerné [44](arrests = 44) personnes.",
    "Jusqu'à [90](arrests <= 90) personnes auraient été arrêtées en une seule journée.",
    "Moins de [vingt](arrests < 20) personnes ont été interpellées.",
    "[Deux cent trois](arrests = 203) fugitifs ont été capturés.",
    "L'action s'est soldée par [121](arrests = 121) interpellations.",
    "Les agents ont arrêté [une centaine](arrests ~ 100) de suspects.",
    "La mafia décapitée : [37](arrests = 37) arrestations en une matinée",
    "Elle a permis d'interpeller [66](arrests = 66) personnes.",
    "Elle a abouti à l'arrestation de plus de [300](arrests > 300) suspects.",
    "[Cinq](arrests = 5) voleurs ont été emmenés au poste.",
    "[Sept](arrests = 7) rebelles ont été faits prisonniers.",
    "[Deux](arrests = 2) fugitifs se sont constitués prisonniers.",
    "Les gendarmes ont pu passer les menottes à [six](arrests = 6) hommes.",
    "[Trente](arrests = 30) suspects dans la nasse",
    "Les policiers ont capturé l'[un](arrests = 1) des ravisseurs.",
    "Sur les [30](arrests = 30) interpellés, [12](charged = 12) ont été déférés.",
    "[Onze](arrests = 11) personnes, [neuf](arrests = 9 part) hommes et [deux](arrests = 2 part) femmes, "
    "ont été interpellées.",
    "[Quatre](arrests = 4) comptables ont été arrêtés.",
    "[Cinq](arrests = 5) des six hommes ont été arrêtés.",
    "Les suspects, au nombre de [neuf](arrests = 9), ont été arrêtés.",
    "Les policiers cherchaient des passeurs ; ils en ont arrêté [douze](arrests = 12).",
)
CHARGED = (
    "[Sept](charged = 7) suspects ont été mis en examen.",
    "[Quinze](charged = 15) personnes ont été placées en garde à vue.",
    "[Quatre](charged = 4) hommes ont été écroués jeudi soir.",
    "Le juge a placé [trois](charged = 3) suspects en détention provisoire.",
    "[Vingt-deux](charged = 22) personnes ont été déférées devant le parquet.",
    "[Neuf](charged = 9) prévenus ont été condamnés.",
    "La mise en examen de [six](charged = 6) dirigeants a suivi.",
    "Gardes à vue : [12](charged = 12)",
    "[Cinq](charged = 5) autres sont poursuivis pour blanchiment.",
    "[Onze](charged = 11) mises en examen ont été prononcées.",
    "[Deux](charged = 2) individus ont été inculpés.",
)
RESCUES = (
    "[3 222](rescues = 3222) victimes potentielles ont été secourues.",
    "Les policiers ont libéré [24](rescues = 24) jeunes femmes.",
    "Le sauvetage de [97](rescues = 97) enfants a été salué.",
    "Plus de [1 000](rescues > 1000) personnes ont été mises en sécurité.",
    "Victimes secourues : [68](rescues = 68)",
    "[Trois](rescues = 3) otages ont été libérés sains et saufs.",
    "Les marins ont porté secours à [56](rescues = 56) naufragés.",
    "[Une](rescues = 1) mineure a été délivrée.",
    "[Quatorze](rescues = 14) enfants ont été soustraits à leurs exploiteurs.",
    "[41](rescues = 41) victimes ont été prises en charge par une association.",
    "[238](rescues = 238) personnes secourues",
    "Quelque [600](rescues ~ 600) personnes ont été sauvées de l'esclavage.",
)
FOUND_PEOPLE = (
    "[17 793](migrants = 17793) migrants en situation irrégulière ont été identifiés.",
    "Les garde-côtes ont intercepté [112](migrants = 112) migrants.",
    "[Quarante](migrants = 40) clandestins ont été découverts dans le camion.",
    "La découverte de [23](migrants = 23) migrants a déclenché l'enquête.",
    "[175](victims = 175) victimes de traite ont été identifiées.",
    "Les enquêteurs ont identifié [32](victims = 32) victimes.",
    "Victimes identifiées : [54](victims = 54)",
    "[Vingt](victims = 20) victimes présumées ont été recensées.",
    "Les enquêteurs ont identifié [62](suspects = 62) suspects.",
    "[1 400](suspects = 1400) suspects ont été repérés.",
    "[Neuf](suspects = 9) trafiquants recherchés ont été localisés.",
)
OFFICERS = (
    "Plus de [8 000](officers > 8000) policiers ont été déployés.",
    "Quelque [300](officers ~ 300) gendarmes ont été mobilisés.",
    "[450](officers = 450) agents ont participé à l'action.",
    "Menée par [200](officers = 200) gendarmes, l'action a duré trois jours.",
    "Effectifs engagés : [1 250](officers = 1250) policiers",
    "La mobilisation de [soixante](officers = 60) douaniers a été nécessaire.",
    "Le dispositif a réuni près de [500](officers <~ 500) policiers.",
)
HARM = (
    "L'assaut a fait [trois](deaths = 3) morts.",
    "[Deux](deaths = 2) assaillants ont été tués.",
    "[Onze](injured = 11) personnes ont été blessées.",
    "[Un](deaths = 1) gendarme a été tué.",
    "L'armée a neutralisé [43](deaths = 43) terroristes.",
    "L'attaque a fait [six](deaths = 6) morts et [14](injured = 14) blessés.",
    "Bilan : [neuf](deaths = 9) morts.",
    "[Quatre](injured = 4) policiers ont été légèrement blessés.",
    "Au moins [vingt](deaths >= 20) civils ont péri.",
    "[Cinq](deaths = 5) corps ont été retrouvés.",
    "[Douze](injured = 12) personnes ont été hospitalisées.",
    "[Deux](injured = 2) gendarmes ont été touchés par balle.",
    "[Trois](injured = 3) policiers souffrent de brûlures.",
    "[Un](injured = 1) automobiliste a été commotionné.",
    "[Quatre](deaths = 4) soldats ont versé leur sang.",
)
VICTIMS = (
    "Les escrocs ont dupé [400](victims = 400) retraités.",
    "Près de [88 000](victims <~ 88000) personnes ont été escroquées.",
    "Le groupe a rançonné [1 900](victims = 1900) entreprises.",
    "[Quatre cents](victims = 400) clients ont été floués.",
    "Plus de [200](victims > 200) organisations ont été prises pour cible.",
    "[Soixante](victims = 60) acheteurs se sont fait berner.",
    "[Onze](victims = 11) plaignants se sont manifestés.",
    "[Trente](victims = 30) retraités ont été spoliés.",
    "Ils ont arnaqué [75](victims = 75) commerçants.",
    "[Neuf](victims = 9) sociétés ont été abusées.",
)
ELSEWHERE_IN_A_SENTENCE = (
    "Les policiers ont arrêté [2 571](arrests = 2571) personnes et porté secours à [3 222](rescues = 3222) victimes.",
    "[Deux](arrests = 2) frères de 22 et 25 ans ont été interpellés, ainsi que leur cousin.",
    "[Cinq](arrests = 5) personnes, dont [un](arrests = 1 part) mineur de 16 ans, ont été interpellées et "
    "placées en garde à vue.",
    "Le nombre d'interpellés est passé à [48](arrests = 48).",
    "[Vingt-trois](arrests = 23) arrestations supplémentaires ont été effectuées.",
    "[Neuf](arrests = 9) nouveaux suspects ont été arrêtés.",
    "Quelque [1 300](arrests ~ 1300) interpellations ont été recensées par le ministère.",
    "L'intervention s'est conclue par [trois](arrests = 3) interpellations.",
    "[Onze](arrests = 11) personnes ont été arrêtées puis relâchées.",
    "Les forces de sécurité ont neutralisé [12](deaths = 12) terroristes et en ont arrêté [cinq](arrests = 5) autres.",
    "Un coup de filet à [220](arrests = 220) arrestations",
    "Elle s'est soldée par l'arrestation de [158](arrests = 158) personnes et la libération de "
    "[40](rescues = 40) victimes.",
    "La douane a arrêté [un](arrests = 1) conducteur.",
    "Sur les [30](arrests = 30) personnes interpellées, [12](charged = 12) ont été déférées.",
    "[Six](charged = 6) ont été placés sous contrôle judiciaire.",
    "Ils ont été condamnés : [huit](charged = 8) au total.",
    "[14](charged = 14) personnes seront jugées en novembre.",
    "[Vingt](charged = 20) personnes sont actuellement en garde à vue.",
    "[Trente](rescues = 30) enfants ont retrouvé la liberté.",
    "Les secouristes ont évacué [120](rescues = 120) personnes.",
    "[Une](rescues = 1) victime a pu être libérée.",
    "Elle a permis de sauver [45](rescues = 45) jeunes filles.",
    "L'identification de [1 826](victims = 1826) victimes a été possible.",
    "[63](migrants = 63) migrants, entassés dans un camion, ont été découverts.",
    "[Huit](migrants = 8) passagers clandestins ont été découverts dans la remorque.",
    "[Deux cents](migrants = 200) personnes en situation irrégulière ont été interceptées.",
    "Près de [2 000](officers <~ 2000) membres des forces de l'ordre ont été engagés.",
    "[1 000](officers = 1000) hommes étaient sur le pont.",
    "L'opération, qui a impliqué [340](officers = 340) enquêteurs, est close.",
    "Quelque [150](officers ~ 150) policiers, épaulés par deux hélicoptères, ont investi la cité.",
    "[Deux](deaths = 2) policiers ont perdu la vie.",
    "Le bilan s'élève à [31](deaths = 31) morts.",
    "L'opération a conduit à l'arrestation de [365](arrests = 365) suspects et à [2 213](other = 2213) saisies.",
    "Des milliers d'appels partaient chaque jour d'une tour : [88](arrests = 88) « opérateurs » y ont été arrêtés.",
    "[Douze](rescues = 12) saisonniers ont été mis à l'abri.",
    "[Deux](rescues = 2) fillettes ont retrouvé leurs parents.",
    "[Trois](charged = 3) trafiquants ont été envoyés en prison.",
    "[Huit](charged = 8) suspects ont été mis à la disposition du parquet.",
    "[Soixante-seize](charged = 76) dorment en prison.",
    "[158](arrests = 158) interpellés, [40](rescues = 40) victimes libérées : le bilan",
    "[158](arrests = 158) personnes soupçonnées d'appartenir au réseau ont été interpellées.",
)
NEED_A_LEAD = (
    "[Une](arrests = 1) femme de 34 ans a été interpellée à son domicile.",
    "Les interpellations ont concerné [44](arrests = 44) personnes.",
)
"""Too little by themselves to say that there was an operation."""
ROWS = (*VICTIMS, *ARRESTS, *CHARGED, *RESCUES, *FOUND_PEOPLE, *OFFICERS, *HARM, *ELSEWHERE_IN_A_SENTENCE)


@pytest.mark.parametrize("sentence", ROWS)
def test_people(sentence: str, extractor: Extractor) -> None:
    """What is done to people says how they are counted."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)


@pytest.mark.parametrize("sentence", [sentence for sentence in ARRESTS if sentence not in NEED_A_LEAD])
def test_arrests_alone_make_an_operation(sentence: str, extractor: Extractor) -> None:
    """A sentence that tells arrests needs no operation named before it."""
    text, expected = marked(sentence)

    assert expected == found(text, extractor)
