"""Figures that say what they count only by what stands around them: a clause without its verb, a sentence apart."""

import pytest

from extractor import Extractor
from extractor.packs.marks import read_marks
from tests.claims.claim_marks import LEAD, extraction_of, found, marked

ONE_BY_ONE = (
    "Un premier bateau transportait [45](migrants = 45) migrants ; un deuxième, [61](migrants = 61).",
    "Le premier camion transportait [38](migrants = 38) migrants. Le deuxième en transportait [52](migrants = 52).",
    "Dans la première maison, les policiers ont saisi [trois](weapons = 3) fusils ; dans la seconde, "
    "[cinq](weapons = 5).",
    "À bord du premier canot, [31](rescues = 31 part) personnes ont été secourues, [27](rescues = 27 "
    "part) à bord du second.",
    "Lundi, [neuf](arrests = 9) passeurs ont été arrêtés. Mardi, [quatre](arrests = 4).",
    "Un premier convoi transportait [30](migrants = 30) migrants, le second [24](migrants = 24).",
    "Le premier jour, [40](arrests = 40) suspects ont été arrêtés ; le deuxième, [27](arrests = 27).",
    "Mercredi, les policiers ont fouillé [18](searches = 18) logements ; jeudi, [neuf](searches = 9).",
    "À Dakar, la police a arrêté [12](arrests = 12 local SN) passeurs ; à Bamako, [sept](arrests = 7 local ML).",
    "Le premier camion cachait [deux](drugs_kg = 2000 kg) tonnes de cannabis, le second [300](drugs_kg = "
    "300 kg) kilos.",
    "Lundi, [neuf](arrests = 9) suspects ont été arrêtés. Le premier, 27 ans, et le second, 34, avaient déjà fui.",
    "[Neuf](arrests = 9) hommes ont été arrêtés lundi. Mardi, 14 degrés et du vent.",
    "[Neuf](arrests = 9) hommes ont été arrêtés à Lyon. Le second tour aura lieu dans 12.",
)
OTHERS = (
    "[Douze](arrests = 12) personnes ont été arrêtées. [Trois](charged = 3 part) ont été écrouées, les "
    "[neuf](charged = 9 part) autres placées sous contrôle judiciaire.",
    "[Seize](arrests = 16) hommes ont été interpellés ; [quatre](charged = 4) ont été mis en examen, les "
    "autres ont été relâchés.",
    "[Six](charged = 6 part) suspects ont été écroués, les [quatre](charged = 4 part) autres ont été "
    "laissés libres sous contrôle judiciaire.",
    "[Deux](deaths = 2) assaillants ont été tués, les [trois](arrests = 3) autres arrêtés.",
    "[Cinq](rescues = 5 part) otages ont été libérés lundi, les [sept](rescues = 7 part) autres l'ont été mercredi.",
    "[Trente](rescues = 30) migrants ont été secourus, les autres ont regagné la plage.",
    "L'[un](arrests = 1) des braqueurs a été arrêté, les deux autres sont en fuite.",
    "[Neuf](arrests = 9 part) passeurs ont été arrêtés en mer, les [deux](arrests = 2 part) autres à terre.",
    "[Quatre](charged = 4) des suspects ont été écroués ; [trois](charged = 3 part) autres attendent "
    "leur procès en prison.",
    "Les [quatre](charged = 4) autres ont été écroués.",
)
APART = (
    "Ils sont [158](arrests = 158). Tous ont été arrêtés mardi à l'aube.",
    "Elles étaient [14](rescues = 14), entassées dans un appartement. La police les a libérées jeudi.",
    "Ils étaient [61](rescues = 61) à bord du canot. Tous ont été secourus.",
    "Les arrestations se sont succédé toute la nuit. Il y en a eu [27](arrests = 27).",
    "Des perquisitions ont été menées dans tout le pays. On en dénombre [46](searches = 46).",
    "Combien d'arrestations ? [Quarante-six](arrests = 46), selon la police.",
    "Les passeurs n'ont pas opposé de résistance. Ils étaient [six](arrests = 6) et ont tous été arrêtés.",
    "Les policiers ont saisi des armes : ils en ont compté [33](weapons = 33).",
    "Des voitures ont été saisies, [11](vehicles = 11) au total.",
    "Des migrants ont été secourus, [53](rescues = 53) au total.",
    "Des passeurs ont été arrêtés : [sept](arrests = 7) au total.",
    "Leur nombre ? [158](arrests = 158). Ils ont tous été interpellés dimanche.",
    "Ils étaient [trois](arrests = 3). Ils ont été interpellés au péage.",
    "[Vingt-deux](arrests = 22). C'est le nombre de personnes arrêtées mardi.",
    "C'est le nombre de personnes arrêtées mardi : [22](arrests = 22).",
    "Elles sont [douze](charged = 12). Toutes ont été mises en examen.",
)
BRACKETS = (
    "Des armes ([12](weapons = 12)) et des véhicules ([3](vehicles = 3)) ont été saisis.",
    "Outre des tortues ([820](animals = 820)), des perroquets ([496](animals = 496)) et [cinq](animals = "
    "5) chimpanzés, les agents ont saisi [40](goods = 40) filets.",
    "Les douaniers ont saisi des montres ([640](goods = 640)) et des armes blanches ([22](weapons = 22)).",
    "Ont été saisis des fusils ([14](weapons = 14)), des munitions ([2 300](ammunition = 2300)) et des "
    "voitures ([six](vehicles = 6)).",
    "Des faux passeports ([67](documents = 67)) ont été découverts.",
    "Des femmes ([14](rescues = 14 part)) et des enfants ([neuf](rescues = 9 part)) ont été secourus.",
    "[Trois](arrests = 3) personnes ont été arrêtées à Roubaix (59).",
    "[Trois](arrests = 3) personnes ont été arrêtées à Aubervilliers (93) et Gonesse (95).",
    "Perquisitions à Lyon (69) et Lille (59) : [trois](arrests = 3) personnes ont été arrêtées.",
    "La police (17) a arrêté [trois](arrests = 3) personnes.",
    "Des policiers (BRI) ont arrêté [trois](arrests = 3) passeurs (27, 31 et 40 ans).",
)
UPDATES = (
    "Attaque : le bilan s'alourdit à [12](deaths = 12) morts\n\nLe bilan de l'attaque djihadiste s'est "
    "alourdi à [12](deaths = 12) morts, contre [neuf](deaths = 9) annoncés dimanche, a indiqué l'armée.",
    "L'attaque a fait [neuf](deaths = 9) morts, selon un premier bilan. Le bilan est ensuite passé à "
    "[12](deaths = 12) morts.",
    "Le bilan de l'attaque a été porté à [31](deaths = 31) morts et [40](injured = 40) blessés, a "
    "annoncé le ministère de la Défense.",
    "Un premier bilan de l'opération Mistral II faisait état de [140](arrests = 140) arrestations ; il "
    "est désormais de [158](arrests = 158).",
    "Le nombre de personnes arrêtées dans l'opération Mistral II est passé de [140](arrests = 140) à "
    "[158](arrests = 158).",
    "Le bilan de l'attaque est passé de [sept](deaths = 7) à [neuf](deaths = 9) morts.",
    "Fusillade : [quatre](deaths = 4) morts\n\nL'attaque a fait [quatre](deaths = 4) morts, contre "
    "[trois](deaths = 3) recensés la veille.",
    "L'opération Mistral II a conduit à [140](arrests = 140) arrestations. Le chiffre est aujourd'hui de "
    "[158](arrests = 158).",
    "L'opération Mistral II a permis [158](arrests = 158) arrestations, contre 140 en 2021.",
    "Le nombre d'arrestations de l'opération Mistral II est passé à [158](arrests = 158).",
    "Le total des arrestations de l'opération Mistral II passe de [140](arrests = 140) à [158](arrests = 158).",
)
OPERATIONS = (
    "L'opération Mistral a permis [158](arrests = 158 @mistral) arrestations et l'opération Sirocco, "
    "[27](arrests = 27 @sirocco).",
    "L'opération Mistral a conduit à [158](arrests = 158 @mistral) arrestations, l'opération Sirocco à "
    "[27](arrests = 27 @sirocco).",
    "L'opération Mistral s'est soldée par [40](arrests = 40 @mistral) interpellations ; l'opération "
    "Sirocco, par [neuf](arrests = 9 @sirocco).",
    "L'opération « Corail » a permis de libérer [36](rescues = 36 @corail) victimes, et, l'opération « "
    "Boussole », [12](rescues = 12 @boussole).",
    "Avec l'opération Mistral, [158](arrests = 158 @mistral) personnes ont été arrêtées, et avec "
    "l'opération Sirocco, [27](arrests = 27 @sirocco).",
    "Mistral II, c'est [158](arrests = 158 @mistral-2) arrestations. L'opération Mistral III en totalise "
    "[300](arrests = 300 @mistral-3).",
    "L'opération Mistral avait mobilisé [40](countries = 40 @mistral) pays, l'opération Sirocco en avait "
    "mobilisé [12](countries = 12 @sirocco).",
    "L'opération Mistral a mené à la saisie de [3](drugs_kg = 3000 kg @mistral) tonnes de cocaïne, "
    "l'opération Sirocco à celle de [600](drugs_kg = 600 kg @sirocco) kilos.",
    "Opération Mistral : [158](arrests = 158 @mistral) arrestations. Opération Sirocco : [27](arrests = 27 @sirocco).",
    "L'opération Mistral a conduit à [158](arrests = 158 @mistral) arrestations. Une autre opération, "
    "baptisée Sirocco, à [27](arrests = 27 @sirocco).",
    "L'opération Mistral a visé le port. [158](arrests = 158 @mistral) personnes ont été arrêtées. Une "
    "seconde opération, baptisée Sirocco, a conduit à [27](arrests = 27 @sirocco) arrestations.",
    "Interpol : trois opérations en un mois\n\nL'opération Mistral II, du 4 au 10 mars, a conduit à "
    "[158](arrests = 158 @mistral-2) arrestations dans [40](countries = 40 @mistral-2) "
    "pays.\n\nL'opération Corail a visé les faux médicaments : [27](arrests = 27 @corail) personnes ont "
    "été interpellées et [3](goods = 3000 kg @corail) tonnes de comprimés saisies.\n\nEnfin, l'opération "
    "Boussole a permis de secourir [61](rescues = 61 @boussole) victimes.",
    "L'opération Harmattan III a permis [320](arrests = 320 @harmattan-3) arrestations.\n\nL'opération "
    "Harmattan II, en 2022, s'était soldée par [210](arrests = 210 @harmattan-2) arrestations ; "
    "Harmattan I, en 2021, par [90](arrests = 90 @harmattan).",
    "L'opération Sirocco a permis [27](arrests = 27 @sirocco) arrestations. Quelques semaines plus tôt, "
    "l'opération Mistral avait permis d'interpeller [158](arrests = 158 @mistral) personnes et de saisir "
    "[12](weapons = 12 @mistral) armes.",
    "L'opération Mistral a visé les passeurs. Elle a permis [158](arrests = 158 @mistral) "
    "arrestations.\n\nL'opération Sirocco visait la drogue. Elle a permis de saisir [2](drugs_kg = 2000 "
    "kg @sirocco) tonnes de cannabis et d'arrêter [27](arrests = 27 @sirocco) personnes.",
    "L'opération Mistral II s'achève sur [300](arrests = 300 @mistral-2) arrestations. Lors de la "
    "première édition, en 2021, [158](arrests = 158 @mistral) personnes avaient été arrêtées.",
    "Les opérations Mistral et Sirocco sont closes.\n\nMistral : [158](arrests = 158 @mistral) "
    "arrestations.\nSirocco : [27](arrests = 27 @sirocco) arrestations.",
    "L'opération Mistral : [158](arrests = 158 @mistral) arrestations dans [12](countries = 12 @mistral) "
    "pays ;\nl'opération Sirocco : [27](arrests = 27 @sirocco) arrestations dans [six](countries = 6 "
    "@sirocco) pays ;\nl'opération Corail : [neuf](arrests = 9 @corail) arrestations dans "
    "[trois](countries = 3 @corail) pays.",
    "Après l'opération Mistral, qui avait permis [158](arrests = 158 @mistral) arrestations, l'opération "
    "Sirocco a conduit à [27](arrests = 27 @sirocco) interpellations.",
)


@pytest.mark.parametrize("sentence", [*ONE_BY_ONE, *OTHERS, *APART, *BRACKETS])
def test_figures_without_a_verb_of_their_own(sentence: str, extractor: Extractor) -> None:
    """Boats one by one, « les autres », « Ils sont 158. », « des armes (12) »: counted as what stands around says."""
    text, expected = marked(LEAD + sentence)

    assert [row[:7] for row in expected] == [row[:7] for row in found(text, extractor)]


@pytest.mark.parametrize("text", UPDATES)
def test_tallies_that_grew(text: str, extractor: Extractor) -> None:
    """The earlier tally and the later one are both totals; another year's figure is none."""
    text, expected = marked(text)

    assert expected == found(text, extractor)


@pytest.mark.parametrize("text", OPERATIONS)
def test_several_operations(text: str, extractor: Extractor) -> None:
    """Each figure belongs to the operation of its own clause, paragraph or edition."""
    text, marks = read_marks(text)
    expected = [(text[mark.start : mark.end], mark.measure, mark.operation) for mark in marks]

    claims = sorted(extraction_of(text, extractor).claims, key=lambda claim: claim.quote.start)

    assert expected == [(claim.quote.text, claim.measure, claim.operation) for claim in claims]
