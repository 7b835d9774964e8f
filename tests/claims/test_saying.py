"""Who gives a figure, and by which words."""

import pytest

from extractor import Extractor
from tests.claims.claim_marks import extraction_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Le procureur de Lille a tenu un point presse. « 158 personnes ont été arrêtées », a-t-il ajouté.",
            "Le procureur de Lille",
        ),
        (
            "Interpol a publié un communiqué. Selon l'organisation, 158 personnes ont été arrêtées.",
            "l'organisation",
        ),
        (
            "La procureure a pris la parole mardi. Selon elle, 158 personnes ont été arrêtées.",
            "La procureure",
        ),
        (
            "Le ministre de l'Intérieur s'est rendu sur place. 158 personnes ont été arrêtées, a-t-il précisé.",
            "Le ministre de l'Intérieur",
        ),
        (
            "Le bateau a été suivi, a indiqué une source policière. 158 personnes ont été arrêtées, selon la "
            "même source.",
            "une source policière",
        ),
        (
            "Le coup de filet a été préparé de longue date, a expliqué le parquet de Nice. D'après lui, 158 "
            "personnes ont été arrêtées.",
            "le parquet de Nice",
        ),
        (
            "Le bilan a été présenté par le préfet. Ce dernier a annoncé 158 arrestations.",
            "le préfet",
        ),
        (
            "Le colonel Diallo a salué ses hommes. Il a fait état de 158 arrestations.",
            "Le colonel Diallo",
        ),
        (
            "Europol se félicite de ce succès. L'agence européenne annonce 158 arrestations.",
            "L'agence européenne",
        ),
        (
            "« C'est un succès », s'est félicité le commissaire. 158 personnes ont été arrêtées, poursuit-il.",
            "le commissaire",
        ),
        (
            "Le parquet de Douai a ouvert une enquête. Il précise que 158 personnes ont été arrêtées.",
            "Le parquet de Douai",
        ),
        (
            "Selon la gendarmerie, le réseau est tombé. Elle annonce 158 arrestations.",
            "la gendarmerie",
        ),
    ],
)
def test_who_spoke_before(text: str, speaker: str | None, extractor: Extractor) -> None:
    """A pronoun, « la même source » or « ce dernier » is who spoke, or opened a sentence, before."""
    assert [speaker] == [claim.attribution for claim in extraction_of(text, extractor).claims]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "« Nous avons arrêté 158 personnes », a déclaré à la presse le commandant de la compagnie de Metz.",
            "le commandant de la compagnie de Metz",
        ),
        (
            "158 personnes ont été arrêtées, a détaillé la procureure de la République de Nantes, Hélène Morin.",
            "la procureure de la République de Nantes",
        ),
        (
            "Selon le directeur de la police judiciaire, 158 personnes ont été arrêtées.",
            "le directeur de la police judiciaire",
        ),
        (
            "158 personnes ont été arrêtées, d'après le porte-parole du gouvernement.",
            "le porte-parole du gouvernement",
        ),
        (
            "Le wali de Casablanca a annoncé 158 arrestations.",
            "Le wali de Casablanca",
        ),
        (
            "158 personnes ont été arrêtées, a fait savoir l'état-major de l'armée.",
            "l'état-major de l'armée",
        ),
        (
            "Le chef de la sûreté a confirmé 158 arrestations.",
            "Le chef de la sûreté",
        ),
        (
            "Un responsable d'Interpol a évoqué 158 arrestations.",
            "Un responsable d'Interpol",
        ),
        (
            "Dans un communiqué, la direction générale de la sûreté nationale annonce 158 arrestations.",
            "la direction générale de la sûreté nationale",
        ),
        (
            "Sur X, le ministre de l'Intérieur a salué 158 arrestations.",
            "le ministre de l'Intérieur",
        ),
    ],
)
def test_offices(text: str, speaker: str | None, extractor: Extractor) -> None:
    """An office with all of its name."""
    assert [speaker] == [claim.attribution for claim in extraction_of(text, extractor).claims]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "« Selon le procureur, “158 personnes ont été arrêtées” », écrit le ministère.",
            "le procureur",
        ),
        (
            "« Interpol nous a dit que 158 personnes avaient été arrêtées », explique le commissaire.",
            "Interpol",
        ),
        (
            '« Le juge m\'a dit : "158 personnes ont été arrêtées" », raconte le maire de Sevran.',
            "Le juge",
        ),
        (
            "Le préfet a cité Interpol : « Selon Interpol, 158 personnes ont été arrêtées. »",
            "Interpol",
        ),
        (
            '« 158 personnes ont été arrêtées et "le réseau est tombé" », a résumé le procureur.',
            "le procureur",
        ),
        (
            "« Nos policiers ont arrêté 158 personnes », s'est réjoui le ministre.",
            "le ministre",
        ),
        (
            "« La police parle de 158 arrestations », rapporte le maire, « mais nous attendons des preuves ».",
            "le maire",
        ),
        (
            "Le procureur l'affirme : « 158 personnes ont été arrêtées. »",
            "Le procureur",
        ),
        (
            "« 158 arrestations, “du jamais vu” », souligne la préfecture.",
            "la préfecture",
        ),
        (
            "Citant une source policière, Le Soir rapporte 158 arrestations.",
            "une source policière",
        ),
    ],
)
def test_quotes_inside_quotes(text: str, speaker: str | None, extractor: Extractor) -> None:
    """The innermost one who speaks gave the figure."""
    assert [speaker] == [claim.attribution for claim in extraction_of(text, extractor).claims]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "158 personnes ont été arrêtées, a appris l'AFP auprès du parquet.",
            "parquet",
        ),
        (
            "158 personnes ont été arrêtées, a indiqué à l'AFP le parquet de Lille.",
            "le parquet de Lille",
        ),
        (
            "158 personnes ont été arrêtées, a constaté un journaliste de l'AFP.",
            "AFP",
        ),
        (
            "158 personnes ont été arrêtées, rapporte l'agence Belga.",
            "l'agence Belga",
        ),
        (
            "158 personnes ont été arrêtées, selon l'agence Reuters.",
            "l'agence Reuters",
        ),
        (
            "158 personnes ont été arrêtées, a-t-on appris de source proche du dossier.",
            "source proche du dossier",
        ),
        (
            "158 personnes ont été arrêtées, a-t-on appris de sources concordantes.",
            "sources concordantes",
        ),
        (
            "Selon un communiqué d'Europol, 158 personnes ont été arrêtées.",
            "communiqué d'Europol",
        ),
        (
            "158 personnes ont été arrêtées, a affirmé à La Presse canadienne la Sûreté du Québec.",
            "Sûreté du Québec",
        ),
        (
            "158 personnes ont été arrêtées (avec AFP).",
            None,
        ),
    ],
)
def test_agencies(text: str, speaker: str | None, extractor: Extractor) -> None:
    """Whom something was told is not who said it; a credit line says nothing."""
    assert [speaker] == [claim.attribution for claim in extraction_of(text, extractor).claims]
