"""Numbers that are no claims: another time's, or no result at all."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import LEAD, found, marked

OTHER_TIMES = (
    "Chaque année, 40 000 personnes sont arrêtées pour ces faits.",
    "Depuis le début de l'année, 3 400 personnes ont été interpellées.",
    "L'an dernier, 212 personnes avaient été arrêtées.",
    "En moyenne, 30 personnes sont interpellées par jour.",
    "Depuis 2019, 5 600 suspects ont été arrêtés.",
    "En 2022, 14 000 personnes avaient été interpellées.",
)
NOT_DONE = (
    "L'opération devait permettre d'arrêter 200 personnes.",
    "La police espère arrêter 50 suspects de plus.",
    "Aucune des 12 personnes recherchées n'a été arrêtée.",
    "Le ministère prévoit de mobiliser 3 000 policiers l'an prochain.",
)
NOT_RESULTS = (
    "Interpol compte 195 pays membres.",
    "La France compte 150 000 policiers et 100 000 gendarmes.",
    "Les 3 000 policiers de la ville manquent de moyens.",
    "L'organisation, qui regroupe 55 États membres, a son siège à Addis-Abeba.",
    "Ils encourent jusqu'à 10 ans de prison et 150 000 euros d'amende.",
    "Le suspect, âgé de 42 ans, habitait au 3 rue des Lilas.",
    "Cette hausse atteint 12 %.",
    "L'appel a été reçu à 18 h 30 par le centre 17.",
    "La ville compte 120 000 habitants.",
    "La marchandise est passée dans un camion.",
    "Une enquête a été ouverte.",
    "L'article 706-73 du code de procédure pénale s'applique.",
    "Le trajet coûtait 3 000 euros par personne.",
    "Le produit se revend 60 euros le gramme.",
    "La réunion, avec 80 participants de 24 pays, s'est tenue à Lyon.",
)
TRAPS = (
    "L'association a saisi le tribunal avec 200 signataires.",
    "Douze députés ont interpellé le ministre.",
    "Le médecin lui a prescrit 15 jours d'arrêt de travail.",
    "L'opération escargot a rassemblé 300 tracteurs sur la rocade.",
    "L'opération du genou a duré 4 heures.",
    "Le gardien a effectué sept arrêts décisifs.",
    "Le film, qui raconte l'opération Colibri, a attiré 120 000 spectateurs.",
    "La SNCF a libéré 400 emplacements.",
    "Les pompiers ont fait l'objet de 14 plaintes.",
    "Trois heures d'arrêt ont suffi.",
    "Le Conseil d'État, saisi par 12 communes, a tranché.",
)
ARTICLES = (
    "Marathon : 14 372 coureurs et un record\n\nLes secouristes ont pris en charge 163 participants. L'organisation a "
    "mobilisé 1 250 bénévoles et saisi 31 trottinettes.",
    "Le budget de la ville adopté\n\nOnze mineurs sont pris en charge par le foyer. La fête mobilise 150 bénévoles.",
    "Délinquance : moins de vols en 2023\n\nLes policiers ont procédé à 21 400 interpellations. Deux tonnes de drogue "
    "ont été saisies.",
    "Le film de la semaine\n\nLe héros fait arrêter 300 trafiquants, libère deux cents otages et saisit dix tonnes "
    "d'héroïne.",
    "Procès du réseau : vingt ans requis\n\nLa procureure a réclamé la confiscation de 2,3 millions d'euros. Les "
    "policiers avaient saisi 40 kilos de cocaïne.",
    "Le groupe de sécurité double son bénéfice\n\nNous avons contrôlé 3 millions de spectateurs et confisqué 17 000 "
    "objets interdits, se félicite son directeur. Les agents ont remis douze voleurs à la police.",
    "Assises : de huit à vingt ans pour les braqueurs\n\nCinq des six accusés ont été reconnus coupables. Les "
    "gendarmes avaient retrouvé 40 lingots.",
    "« Rivières », la nouvelle série policière, prend l'eau\n\nLa capitaine, incarnée par une inconnue, démantèle un "
    "réseau et libère onze femmes au fil des épisodes. La police y saisit trente kilos d'héroïne.",
    "Tribune : compter autrement\n\nJ'ai noté 3 214 individus interpellés et 640 kilos de résine saisis.",
    "Fête de la musique : 70 000 personnes\n\nLa Protection civile a pris en charge 88 personnes, dont onze mineures.",
    "Statistiques : la route tue moins\n\nLes gendarmes ont arrêté 212 chauffards et saisi 90 voitures.",
    "Sondage : un métier populaire\n\nQuelque 300 policiers ont arrêté 40 suspects, croit un Français sur deux.",
    "Exposition : dans les coulisses du faux\n\nLes visiteurs apprennent que 12 faux tableaux ont été saisis.",
    "Canicule : 14 départements en vigilance\n\nLa préfecture a mobilisé 300 pompiers. Deux personnes ont été "
    "hospitalisées et 1 200 hectares ont brûlé.",
    "Circulation : 400 km de bouchons samedi\n\nBison futé classe la journée noire. Quelque 2 000 gendarmes "
    "seront déployés sur les routes.",
    "Conseil municipal : trois élus démissionnent\n\nIls étaient 39 autour de la table. La commune compte 12 "
    "400 habitants et 84 agents.",
    "L'entreprise supprime 320 postes\n\nLe groupe, présent dans 24 pays, emploie 11 000 salariés. Il a perdu "
    "45 millions d'euros.",
    "Procès : dix ans requis contre le trafiquant\n\nÀ la barre, l'accusé de 41 ans a reconnu avoir vendu 200 "
    "kilos de cocaïne entre 2017 et 2019.",
    "Une étude menée auprès de 1 500 policiers\n\nSelon ce sondage, 62 % des 1 500 fonctionnaires interrogés "
    "jugent leurs moyens insuffisants.",
    "Les prisons débordent : 80 000 détenus pour 62 000 places\n\nLe ministre promet 15 000 places de plus d'ici 2027.",
    "Concert : 35 000 personnes au stade\n\nQuelque 250 agents de sécurité étaient présents. Le groupe a joué "
    "24 titres.",
    "Rugby : Toulouse bat Clermont 31-17\n\nArrêté à cinq mètres de la ligne, l'ailier a marqué deux essais. "
    "18 000 spectateurs étaient là.",
    "Adoption : 12 chiens cherchent une famille\n\nLe refuge accueille 84 animaux, dont 40 chats. La SPA a "
    "recueilli 300 animaux cette année.",
    "Musée : 45 tableaux prêtés par 9 pays\n\nL'exposition réunit 120 œuvres. Elle a coûté 2 millions d'euros.",
    "Élections : 48 millions d'électeurs appelés aux urnes\n\nQuelque 68 000 bureaux ouvriront à 8 heures. "
    "Onze candidats sont en lice.",
    "Vaccination : 3 millions de doses livrées\n\nL'opération a commencé lundi dans 18 pays. 120 000 soignants "
    "sont concernés.",
    "La police recrute 400 adjoints\n\nLe concours est ouvert aux 18-30 ans. En 2023, 9 000 candidats "
    "s'étaient présentés.",
    "Naufrage : 12 disparus\n\nLe chalutier de 18 mètres a sombré à 3 h 40. Deux hélicoptères et cinq navires "
    "participent aux recherches.",
    "Escroquerie : comment éviter le piège\n\nChaque année, 20 000 Français perdent en moyenne 4 000 euros. "
    "Trois conseils pour se protéger.",
    "Police : deux syndicats appellent à la grève\n\nIls dénoncent 1 200 départs en cinq ans et réclament 500 "
    "recrutements.",
    "Opération tranquillité vacances : comment s'inscrire\n\nL'an dernier, 1 400 foyers en ont profité. Il "
    "faut s'y prendre 48 heures avant.",
    "L'opération « Pièces jaunes » récolte 7 millions d'euros\n\nLa 35e édition a réuni 12 000 bénévoles.",
    "Don du sang : l'opération a mobilisé 210 donneurs\n\nQuatorze infirmières ont prélevé 180 poches en six heures.",
    "Soldes : l'opération déstockage attire 5 000 clients\n\nVingt enseignes bradent 40 000 articles à partir "
    "de 5 euros.",
    "Biographie : l'ancien commissaire raconte\n\nÀ 71 ans, il revient sur 40 ans de carrière. Son livre de "
    "280 pages est vendu 19 euros.",
    "Budget : le département vote 640 millions d'euros\n\n"
    "Les 46 conseillers ont adopté le budget lundi. Il prévoit 120 millions d'euros pour 58 collèges, "
    "et 2 300 agents seront augmentés.",
    "Football. Rennes s'impose 3-1\n\n"
    "Devant 28 000 spectateurs, les Rennais ont marqué trois fois en 20 minutes. Le gardien a fait six arrêts.",
    "Tempête : 12 000 foyers privés d'électricité\n\n"
    "Les rafales ont atteint 142 km/h. Quelque 300 techniciens d'Enedis sont mobilisés et 40 routes coupées.",
    "Le tribunal a rendu son jugement après 14 jours d'audience. Les 9 jurés ont délibéré 7 heures. "
    "L'accusé, 52 ans, a été condamné à 18 ans de réclusion.",
    "Rentrée : 12,1 millions d'élèves\n\nQuelque 850 000 enseignants ont repris le chemin des 58 000 écoles.",
    "Une opération portes ouvertes a attiré 1 500 visiteurs au lycée. 32 élèves guidaient les familles.",
    "Bourse : l'opération porte sur 3 milliards d'euros et 45 filiales dans 12 pays.",
    "Le CHU a réalisé sa 500e opération à cœur ouvert. Le patient de 67 ans a été opéré pendant 9 heures "
    "par une équipe de 11 soignants.",
    "Le marathon a réuni 14 000 coureurs de 60 pays. 37 d'entre eux ont abandonné.",
    "Insee : 678 000 naissances l'an dernier, soit 6,6 % de moins. La population atteint 68,4 millions d'habitants.",
    "Le festival a vendu 92 000 billets en 3 jours. 1 200 bénévoles et 80 artistes étaient présents.",
    "Accident sur l'A7 : deux morts et cinq blessés\n\n"
    "Un autocar transportant 43 passagers a percuté un camion à 6 h 15. 70 pompiers ont été dépêchés.",
    "La criminalité recule : 4,2 millions de crimes et délits ont été enregistrés en 2023, contre 4,4 en 2022.",
    "Dans son nouveau roman, l'auteure suit trois policiers et un braqueur. 320 pages, 21 euros.",
    "Grève : 14 000 manifestants à Nantes selon les syndicats, 6 200 selon la préfecture. "
    "Le cortège s'est dispersé vers 17 heures.",
    "Séisme : au moins 82 morts\n\nLa secousse de magnitude 6,2 a détruit 1 400 maisons. "
    "Les secours ont extrait 31 personnes des décombres.",
    "Interpol : 195 pays membres réunis à Glasgow\n\nQuelque 900 délégués participent à la 92e assemblée générale.",
    "Loto : 13 millions d'euros remportés par un couple de Charente. C'est le 3e gain de l'année.",
)
ELSEWHERE = (
    "Le suspect aurait empoché 40 000 euros.",
    "Interpol estime à 2 milliards d'euros le chiffre d'affaires annuel de ce trafic.",
    "Une prime de 10 000 euros est promise à qui livrera le fugitif.",
    "Le trafic fait 40 millions de victimes dans le monde.",
    "Aucune arrestation n'a été effectuée.",
    "Zéro arrestation cette fois.",
    "Il n'y a eu ni mort ni blessé.",
    "Le ministre a été interpellé par 24 sénateurs.",
    "Elle a été saisie par 300 plaignants.",
    "Le parc abrite 400 lions et 1 200 éléphants.",
    "La perquisition a duré 11 heures.",
    "Le passeur réclamait 2 500 euros à chaque migrant.",
    "Les policiers fêtent les 50 ans de leur brigade.",
    "Le convoi de 30 camions est reparti.",
)
ROWS = (*ELSEWHERE, *OTHER_TIMES, *NOT_DONE, *NOT_RESULTS, *TRAPS)
BESIDE = (
    "[3 744](arrests = 3744) personnes ont été arrêtées, contre 2 517 en 2024.",
    "[Neuf](charged = 9) hommes ont été mis en examen ; ils encourent 20 ans de prison.",
    "Âgés de 18 à 34 ans, [quatre](arrests = 4) suspects ont été interpellés à 6 heures.",
    "[Deux](arrests = 2) hommes de 25 et 31 ans ont été arrêtés mardi 4 juin.",
    "La 3e phase a permis [88](arrests = 88) arrestations, soit 12 % de plus.",
    "Le 12 mars 2024, [dix](arrests = 10) personnes ont été arrêtées dans un entrepôt de 400 m².",
)


@pytest.mark.parametrize("sentence", ROWS)
def test_numbers_that_are_no_claims(sentence: str, extractor: Extractor) -> None:
    """Other years, plans, sizes, prices, ages and other senses of the words give nothing."""
    assert found(LEAD + sentence, extractor) == ()


@pytest.mark.parametrize("sentence", BESIDE)
def test_only_results_are_claims(sentence: str, extractor: Extractor) -> None:
    """What is no result beside a result takes nothing from it and adds nothing."""
    text, expected = marked(LEAD + sentence)

    assert expected == found(text, extractor)


def test_a_comparison_takes_nothing_from_the_result(extractor: Extractor) -> None:
    """« contre 90 en 2021 » leaves 158 as it is, where the operation is dated too."""
    text, expected = marked(
        "L'opération Mistral II s'est déroulée du 4 au 10 mars 2024. "
        "[158](arrests = 158) personnes ont été arrêtées, contre 90 en 2021."
    )

    assert expected == found(text, extractor)


@pytest.mark.parametrize("text", ARTICLES)
def test_an_article_without_operation_gives_nothing(text: str, extractor: Extractor) -> None:
    """Whatever its numbers."""
    assert found(text, extractor) == ()
