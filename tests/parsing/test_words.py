"""The words of a text: glued ones, elisions, capitals."""

import pytest

from extractor.packs import split_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la police agit", ["la", "police", "agit"]),
        ("l'enquête", ["l'", "enquête"]),
        ("l’enquête", ["l'", "enquête"]),
        ("d'Interpol", ["d'", "interpol"]),
        ("qu'il", ["qu'", "il"]),
        ("aujourd'hui", ["aujourd'", "hui"]),
        ("Interpol's agents' homes", ["interpol", "'s", "agents", "'", "homes"]),
        ("s' est", ["s'", "est"]),
        ("saisiesEn pleine nuit", ["saisies", "en", "pleine", "nuit"]),
        ("158personnes", ["158", "personnes"]),
        ("personnes.La", ["personnes", ".", "la"]),
        ("2 517", ["2", "517"]),
        ("2.517", ["2", ".", "517"]),
        ("dix-huit", ["dix", "-", "huit"]),
        ("ARRÊTÉS", ["arrêtés"]),
        ("INTERPOLa", ["interpo", "la"]),
        ("« Mistral »", ["«", "mistral", "»"]),
        ("l'«étoile»", ["l'", "«", "étoile", "»"]),
        ("69M€", ["69", "m", "€"]),
        ("coeur_bleu", ["coeur", "_", "bleu"]),
        ("(103)", ["(", "103", ")"]),
        ("18h30", ["18", "h", "30"]),
        ("Mistral\u00a0II", ["mistral", "ii"]),
        ("L'ÉTAT", ["l'", "état"]),
        ("", []),
        ("…", ["…"]),
        ("e-mail", ["e", "-", "mail"]),
        ("presqu'île", ["presqu'", "île"]),
        ("l' enquête", ["l'", "enquête"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    """Letters with the apostrophe of an elision, digits, or one other sign, folded."""
    assert expected == [word.text for word in split_words(text)]


@pytest.mark.parametrize(
    ("text", "capital", "loose"),
    [
        ("police", False, False),
        ("Police", True, False),
        ("POLICE", True, True),
        ("Etats", True, True),
        ("États", True, False),
        ("158", False, False),
        ("«", False, False),
    ],
)
def test_capitals(text: str, capital: bool, loose: bool) -> None:  # noqa: FBT001 (columns of the table)
    """Capitals may have lost their accents: « ARRETES », « Etats »."""
    (word,) = split_words(text)

    assert (capital, loose) == (word.capital, word.loose)
