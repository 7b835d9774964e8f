"""Ways of the press to give its figures: tallies, lists of seizures, labels, sums beside goods."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

ROWS = (
    "[158](arrests = 158) personnes ont été interpellées (hors mineurs).",
    "Le parquet fait état de [158](arrests = 158) interpellations.",
    "Quelque [158](arrests ~ 158) personnes, soupçonnées de trafic, ont été interpellées.",
    "Les [158](arrests = 158) suspects interpellés seront jugés à Nice.",
    "Il y a eu [19](arrests = 19) interpellations et [3](injured = 3) blessés.",
    "On compte [27](arrests = 27) arrestations.",
    "Ce sont [62](arrests = 62) personnes qui ont été arrêtées.",
    "C'est [62](arrests = 62) personnes qui ont été arrêtées.",
    "Plus de [70](arrests > 70) interpellations à Nantes",
    "L'opération a permis de mettre hors d'état de nuire [huit](networks = 8) réseaux.",
    "[Cinq](arrests = 5) individus âgés de 19 à 45 ans ont été arrêtés mercredi 12 juin vers 6 heures.",
    "À 6 h 30, [12](arrests = 12) personnes ont été interpellées au 14 rue Pasteur.",
    "Le 5 juin, [3](arrests = 3) suspects ont été arrêtés au péage de l'A7.",
    "Les policiers ont saisi [3](drugs_kg = 3 kg) kg de cocaïne, [12 000](money = 12000 EUR) euros, "
    "[deux](weapons = 2) armes et [une](vehicles = 1) voiture.",
    "Ont également été saisis [quatre](vehicles = 4) véhicules et [17](goods = 17) montres de luxe.",
    "Saisies : [15](drugs_kg = 15 kg) kg d'héroïne, [6](weapons = 6) pistolets, [320](ammunition = 320) munitions",
    "Le coup de filet s'est soldé par [34](arrests = 34) interpellations, [28](searches = 28) perquisitions "
    "et la saisie de [19](weapons = 19) armes.",
    "Résultat : [34](arrests = 34) personnes interpellées, [19](weapons = 19) armes et [8](drugs_kg = 8 kg) "
    "kilos de drogue saisis.",
    "Une opération d'envergure : [600](officers = 600) policiers mobilisés, [34](arrests = 34) interpellations",
    "Près de [3](drugs_kg <~ 3000 kg) tonnes de cocaïne, d'une valeur de [90 millions](money = 90000000 EUR) "
    "d'euros, ont été saisies.",
    "Des produits contrefaits d'une valeur de plus de [2 millions](money > 2000000 EUR) d'euros ont été saisis.",
    "La cargaison, évaluée à [7 millions](money = 7000000 EUR) d'euros, a été saisie.",
    "Au moins [200](victims|losses >= 200) victimes ont été recensées, pour un préjudice de "
    "[3 millions](losses = 3000000 EUR) d'euros.",
    "Le préjudice dépasse [500 000](losses > 500000 EUR) euros.",
    "Le préjudice s'élève à [500 000](losses = 500000 EUR) euros.",
    "[Sept](deaths = 7) terroristes abattus",
    "Les soldats ont éliminé [18](deaths = 18) djihadistes.",
    "La marine a porté assistance à [61](rescues = 61) migrants.",
    "Elle transportait [61](migrants = 61) migrants.",
    "[61](migrants = 61) Subsahariens ont été interceptés.",
    "[158](arrests = 158) personnes ont été arrêtées la semaine dernière dans [13](countries = 13) pays, dit Europol.",
    "La douane a saisi la semaine passée [12](weapons = 12) fusils.",
    "La police judiciaire a arrêté le mois dernier [27](arrests = 27) passeurs.",
    "La semaine précédente, 45 maisons avaient brûlé et 30 habitants avaient été tués.",
)


@pytest.mark.parametrize("sentence", ROWS)
def test_press_sentences(sentence: str, extractor: Extractor) -> None:
    """Every figure of a sentence is counted once, by what it counts."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)
