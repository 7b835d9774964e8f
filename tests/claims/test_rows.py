"""Numbers in rows: tables flattened to text, and « respectivement »."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

TABLES = (
    "Opération Mistral II : le bilan par pays\n\nPays\tArrestations\tVictimes "
    "secourues\nMali\t[12](arrests = 12 local ML)\t[30](rescues = 30 local ML)\nNiger\t[40](arrests = 40 "
    "local NE)\t[7](rescues = 7 local NE)",
    "Opération Mistral II : le bilan par pays\n\nPays | Arrestations | Victimes secourues\nMali | "
    "[12](arrests = 12 local ML) | [30](rescues = 30 local ML)\nNiger | [40](arrests = 40 local NE) | "
    "[7](rescues = 7 local NE)",
    "Opération Mistral II : le bilan par pays\n\n| Pays | Arrestations | Perquisitions "
    "|\n|---|---|---|\n| Ghana | [103](arrests = 103 local GH) | [14](searches = 14 local GH) |\n| Togo "
    "| [41](arrests = 41 local TG) | [9](searches = 9 local TG) |",
    "Opération Mistral II : le bilan par pays\n\nPays\nArrestations\nPerquisitions\nGhana\n[103](arrests "
    "= 103 local GH)\n[14](searches = 14 local GH)\nTogo\n[41](arrests = 41 local TG)\n[9](searches = 9 "
    "local TG)",
    "Opération Mistral II : le bilan par pays\n\nPays ; Interpellations ; Armes saisies\nMaroc ; "
    "[27](arrests = 27 local MA) ; [3](weapons = 3 local MA)\nTunisie ; [16](arrests = 16 local TN) ; "
    "[8](weapons = 8 local TN)",
    "Opération Mistral II : les chiffres\n\nArrestations\t[158](arrests = "
    "158)\nPerquisitions\t[46](searches = 46)\nVéhicules saisis\t[12](vehicles = 12)",
    "Opération Mistral II : les chiffres\n\nArrestations | [158](arrests = 158)\nPerquisitions | "
    "[46](searches = 46)\nVictimes secourues | [30](rescues = 30)",
    "Opération Mistral II : les chiffres\n\nArrestations\n[158](arrests = "
    "158)\nPerquisitions\n[46](searches = 46)\nVéhicules saisis\n[12](vehicles = 12)",
    "Opération Mistral II : le bilan par pays\n\nPays\tArrestations\nMali\t[12](arrests = 12 local "
    "ML)\nNiger\t[40](arrests = 40 local NE)\nTotal\t[52](arrests = 52)",
    "Opération Mistral II : les saisies\n\nPays\tCocaïne\tCannabis\tArmes\nPérou\t[120](drugs_kg = 120 "
    "kg local PE) kg\t[3](drugs_kg = 3000 kg local PE) tonnes\t[14](weapons = 14 local "
    "PE)\nChili\t[8](drugs_kg = 8 kg local CL) kg\t[450](drugs_kg = 450 kg local CL) kg\t[2](weapons = 2 "
    "local CL)",
    "Opération Mistral II : les bus de la journée\n\nLigne\tDépart\n12\t14\n13\t15",
    "Opération Mistral II et football\n\nÉquipe\tPoints\nMali\t12\nNiger\t40",
    "Opération Mistral II : le bilan\n\nVille | Interpellations | Gardes à vue\nBamako | [12](arrests = "
    "12 local ML) | [5](charged = 5 local ML)\nNiamey | [9](arrests = 9 local NE) | [3](charged = 3 "
    "local NE)\nAu total | [21](arrests = 21) | [8](charged = 8)",
    "Opération Mistral II : le bilan\n\nInterpellations  [27](arrests = 27)\nPerquisitions  [14](searches = 14)",
)
RESPECTIVE = (
    "Au Mali et au Niger, respectivement [12](arrests = 12 local ML) et [40](arrests = 40 local NE) "
    "personnes ont été arrêtées.",
    "La France et l'Espagne ont procédé respectivement à [27](arrests = 27 local FR) et [31](arrests = "
    "31 local ES) arrestations.",
    "[Douze](arrests = 12 local IT) et [40](arrests = 40 local GR) personnes ont été arrêtées "
    "respectivement en Italie et en Grèce.",
    "Les saisies d'armes et de munitions s'élèvent respectivement à [36](weapons = 36) et [2 400](ammunition = 2400).",
    "Les nombres d'arrestations et de perquisitions sont respectivement de [61](arrests = 61) et [44](searches = 44).",
    "Arrestations et perquisitions se montent respectivement à [61](arrests = 61) et [44](searches = 44).",
    "Respectivement [18](arrests = 18 local BE) et [25](arrests = 25 local NL) suspects ont été arrêtés "
    "en Belgique et aux Pays-Bas.",
    "À Lomé et à Cotonou, la police a interpellé respectivement [sept](arrests = 7 local TG) et "
    "[onze](arrests = 11 local BJ) trafiquants.",
    "Le Togo, le Bénin et le Ghana ont saisi respectivement [4](drugs_kg = 4 kg local TG), [9](drugs_kg "
    "= 9 kg local BJ) et [22](drugs_kg = 22 kg local GH) kilos de cocaïne.",
    "Les victimes, togolaises et béninoises, sont respectivement âgées de 14 et 16 ans.",
    "Le Sénégal et la Gambie ont annoncé respectivement [dix](arrests = 10 local SN) et [six](arrests = "
    "6 local GM) interpellations.",
    "Les deux suspects sont respectivement âgés de 24 et 31 ans.",
    "Les peines requises sont respectivement de 12 et 8 ans de prison.",
)


@pytest.mark.parametrize("text", TABLES)
def test_tables(text: str, extractor: Extractor) -> None:
    """A number counts what the title of its column says, in the country of its row."""
    text, expected = marked(text)

    assert expected == found(text, extractor)


@pytest.mark.parametrize("sentence", RESPECTIVE)
def test_one_number_each(sentence: str, extractor: Extractor) -> None:
    """The first number goes with what is named first, the second with the second."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)


def test_one_number_each_of_a_thing(extractor: Extractor) -> None:
    """Weights of drugs named before them are those drugs'."""
    sentence = "Les douaniers ont saisi de la cocaïne et du cannabis, respectivement 12 et 40 kg."

    assert [row[1:3] for row in found(LEAD + sentence, extractor)] == [("12", "drugs_kg"), ("40", "drugs_kg")]
