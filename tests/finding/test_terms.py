"""What the words of measures.yaml mean, and where a longer phrase takes their meaning away."""

import pytest

from extractor.finding.terms import find_terms
from extractor.packs import Pack, split_words

Found = list[tuple[str, str]]


def found(text: str, pack: Pack) -> Found:
    """Return the nouns, acts and events of a text: its words, and what they mean."""
    words = split_words(text)
    return [
        (
            text[words[mention.first].start : words[mention.last - 1].end],
            " ".join(part for part in (mention.term.role, mention.term.name, mention.term.form) if part),
        )
        for mention in find_terms(words, pack).between(0, len(words))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("douze fusils", [("fusils", "noun weapon")]),
        ("douze fusils-mitrailleurs", [("fusils-mitrailleurs", "noun weapon")]),
        ("six cartouches", [("cartouches", "noun ammunition")]),
        ("six cartouches de cigarettes", [("cartouches de cigarettes", "noun good")]),
        ("six bouteilles de gaz", [("bouteilles de gaz", "noun good")]),
        ("huit personnes", [("personnes", "noun person")]),
        ("huit personnes séquestrées", [("personnes séquestrées", "noun victim")]),
        ("huit étrangers en situation irrégulière", [("étrangers en situation irrégulière", "noun migrant")]),
        ("trois passagers clandestins", [("passagers clandestins", "noun migrant")]),
        ("deux agents", [("agents", "noun officer")]),
        ("deux agents recruteurs", [("agents recruteurs", "noun suspect")]),
        ("cent adresses", [("adresses", "noun site")]),
        ("cent adresses IP", [("adresses IP", "noun server")]),
        ("quatre usines", [("usines", "noun site")]),
        ("quatre usines clandestines", [("usines clandestines", "noun network")]),
        ("trois mineurs isolés", [("mineurs isolés", "noun migrant")]),
        ("cinq points de deal", [("points de deal", "noun network")]),
        ("cinq points de contrôle", [("points de contrôle", "noun site")]),
    ],
)
def test_the_longest_phrase_names_the_class(text: str, expected: Found, french: Pack) -> None:
    """« cartouches de cigarettes » are no ammunition."""
    assert expected == found(text, french)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ont été arrêtés", [("arrêtés", "event arrest participle")]),
        ("sont sous les verrous", [("sous les verrous", "event arrest state")]),
        ("placées en garde à vue", [("placées en garde à vue", "event charge participle")]),
        ("mis à l'abri", [("mis à l'abri", "event rescue participle")]),
        ("ont perdu la vie", [("perdu la vie", "event kill subject")]),
        ("mortellement blessé", [("mortellement blessé", "event kill participle")]),
        ("grièvement blessé", [("grièvement blessé", "event wound participle")]),
        ("retrouvées saines et sauves", [("retrouvées saines et sauves", "event rescue participle")]),
        ("mettre la main sur", [("mettre la main sur", "event catch active")]),
        ("à leurs trousses", [("à leurs trousses", "event deploy state")]),
        ("en petites coupures", [("en petites coupures", "event value state")]),
    ],
)
def test_phrases_say_events(text: str, expected: Found, french: Pack) -> None:
    """A phrase says what none of its words says alone."""
    assert expected == found(text, french)


@pytest.mark.parametrize(
    "text",
    [
        "a saisi le tribunal",
        "a saisi l'occasion",
        "saisie immobilière",
        "interpelle le ministre",
        "un arrêté préfectoral",
        "arrêter de fumer",
        "arrêt de travail",
        "ont ouvert le feu",
        "condamné l'attaque",
        "ont perdu leur emploi",
        "États membres",
        "réseaux sociaux",
        "équipe de France",
        "bandes dessinées",
        "sites touristiques",
        "arme à double tranchant",
        "dossiers de candidature",
        "projets ont été retenus",
    ],
)
def test_phrases_of_ordinary_prose_say_nothing(text: str, french: Pack) -> None:
    """A court is seized and a minister interpellated every day."""
    assert found(text, french) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mis 12 personnes en examen", [("personnes", "noun person"), ("en examen", "event charge state")]),
        ("mis 16 enfants en sécurité", [("enfants", "noun person"), ("en sécurité", "event rescue state")]),
        ("placé six motos sous scellés", [("motos", "noun vehicle"), ("sous scellés", "event seize state")]),
    ],
)
def test_what_stands_inside_a_phrase_is_not_swallowed(text: str, expected: Found, french: Pack) -> None:
    """The number and its noun stand between the verb and the rest of its phrase."""
    assert expected == found(text, french)
