"""What holds no claims, and what does although it looks like it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.packs import Line, Pack
from extractor.reading import exercised_lines, mark_boilerplate
from tests.reading.spans import read_spans

HEADLINE = "Coup de filet dans les ports du Nord\n\n"
BODY = (
    "Les douaniers ont fouillé trois navires dans la nuit de lundi à mardi, sur la foi d’un renseignement.\n"
    "Le parquet de Lille a ouvert une information judiciaire et confié les investigations à la police judiciaire.\n"
)
FIELDS = (
    *("whole_lines", "links", "headings", "line_starts", "menus", "prompts", "counters", "ends"),
    *("published_labels", "updated_labels", "announcements", "credit_words", "bylines", "source_labels"),
    *("agencies", "outlet_starts", "not_outlets"),
)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦top of page⟧\n\nTrois navires fouillés\n\nLes douaniers ont fouillé trois navires.\n\n⟦bottom of page⟧",
        "⟦Accueil | Police | Justice⟧\nTrois navires fouillés dans le port\nLes douaniers ont fouillé trois navires.",
        "⟦Publié le 02/03/2017 à 18H05⟧, ⟦mis à jour le 03/03/2017 à 9H40⟧\nTrois navires fouillés dans le port",
        "Par Jean Dupré | ⟦Publié le 3 mai 2022 à 13h07⟧ • ⟦Mis à jour le 4 mai 2022⟧\nTrois navires fouillés",
        "Trois navires fouillés\nPar Jean Dupré – ⟦14 commentaires⟧ – ⟦J’aime (203)⟧",
        "Trois navires fouillés\n⟦Posté par Jean le 11.12.22 dans Humeurs⟧ | ⟦6 commentaires⟧",
        "⟦Vous êtes ici : Accueil / Police / 24 heures⟧\nTrois navires fouillés",
        "Trois navires fouillés\n  ⟦• il y a 5 heures⟧\n  ⟦• 4 min de lecture⟧\n",
    ],
)
def test_the_top_of_a_page(marked: str, french: Pack) -> None:
    """Menus, dates of publication and reading times are boilerplate above the headline too."""
    text, expected = read_spans(marked)

    assert expected == spans(text, french)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦Lire aussi | Article réservé à nos abonnés Les 12 ports que les trafiquants préfèrent⟧",
        "⟦→ LIRE : Équateur, 30 dockers menacés⟧",
        "⟦À lire aussi : la carte des 12 ports⟧",
        "⟦LIRE AUSSI\nPêche : 15 tonnes de thon rejetées\nRégate : 60 voiliers au départ⟧",
        "⟦Sur le même sujet\nLe port en chiffres (8)\nNewsletter : 3 alertes par jour⟧",
        "⟦7 COMMENTAIRES | 41 PARTAGES⟧",
        "⟦Partager : 5 | Vues : 2.718 | Note : 3,7/5⟧",
        "⟦Note aux rédacteurs\nLe programme a reçu 7 millions d’euros.\nContact presse : 01 00 00 00 00⟧",
        "⟦Sondage : faut-il plus de caméras ? Pour 51 % – Contre 49 % (3 210 votes)⟧",
        "⟦Abonnement : 11 numéros, 45 € – ISSN 1234-5678⟧",
        "⟦Crédit photo : D. R. 2021⟧",
        "⟦© 2021 Le Phare⟧",
        "Il a été écroué. ⟦Abonnez-vous pour 1 euro par mois.⟧ Son procès aura lieu en mars.",
        "⟦Il vous reste 65 % de cet article à lire.⟧ ⟦La suite est réservée aux abonnés.⟧",
    ],
)
def test_below_the_article(marked: str, french: Pack) -> None:
    """Links, counters, polls, contacts and subscriptions hold no claims."""
    text, expected = read_spans(HEADLINE + BODY + marked)

    assert expected == spans(text, french)


@pytest.mark.parametrize(
    "marked",
    [
        "Le réseau est démantelé. ⟦Lire aussi : Trois tonnes saisies à Anvers.⟧ Les 12 suspects sont écroués.",
        "Le réseau est démantelé.⟦Lire aussi : Trois tonnes saisies à Anvers.⟧Les 12 suspects sont écroués.",
        "Le réseau est démantelé. (⟦Lire aussi : Trois tonnes ?⟧) Les 12 suspects sont écroués.",
        "Le réseau est démantelé. ⟦À lire : « Trois tonnes à Anvers », 2.500 euros le kilo.⟧ Les 12 sont écroués.",
        "Le réseau est démantelé. ⟦Voir aussi Trois tonnes saisies à Anvers⟧",
    ],
)
def test_a_link_inside_a_paragraph(marked: str, french: Pack) -> None:
    """A link takes its title with it and leaves the sentences around it."""
    text, expected = read_spans(HEADLINE + BODY + marked + "\n\nLa fin.")

    assert expected == spans(text, french)


def test_a_link_glued_to_a_long_paragraph(french: Pack) -> None:
    """Where the title of a link has no end in sight, only the words of the link are taken."""
    text = HEADLINE + BODY + "Fini. Lire aussi : Trois tonnes " + "et les 12 suspects sont écroués à la prison " * 9

    assert [quote.text for quote in mark_boilerplate(text, french)] == ["Lire aussi"]


@pytest.mark.parametrize(
    "sentence",
    [
        "À lire le communiqué, 2 500 personnes ont été arrêtées.",
        "Publié le 3 mai 2022, le rapport recense 116 pays.",
        "Accueil des migrants : 300 arrestations en une semaine.",
        "La note aux rédacteurs précise que 30 personnes ont été arrêtées.",
        "Le contact presse du parquet confirme 30 arrestations.",
        "Les pirates utilisent des cookies volés à 300 entreprises.",
        "Il y a 3 jours, 12 personnes ont été arrêtées.",
        "- 203 tonnes de cocaïne saisies ;",
        "3 222",
        "Page de garde : 12 faux passeports saisis.",
        "Les policiers vont lire aussi les 300 téléphones saisis.",
        "Photo d’illustration détournée : 3 arrestations.",
        "Partager 300 photos de victimes lui a valu la prison.",
    ],
)
def test_sentences_that_only_sound_like_it(sentence: str, french: Pack) -> None:
    """Better to leave a line too many than to take a claim."""
    expected: tuple[tuple[int, int], ...] = ()

    assert expected == spans(HEADLINE + BODY + sentence + "\n" + BODY, french)


@pytest.mark.parametrize(
    "headline",
    [
        "À lire aussi : 300 arrestations en une nuit",
        "Abonnez-vous : 300 arrestations pour une arnaque à l’abonnement",
        "Contact presse : 300 arrestations",
        "© 300 arrestations",
    ],
)
def test_the_headline_is_never_boilerplate(headline: str, french: Pack) -> None:
    """Whatever the first line of prose says, its figures count."""
    assert spans(f"{headline}\n\n{BODY}", french) == ()


def test_an_ending_in_the_first_half_ends_nothing(french: Pack) -> None:
    """A contact that stands above the article does not take the article with it."""
    text = HEADLINE + "Contact presse : 01 00 00 00 00\n" + BODY * 3

    assert spans(text, french) == ()


def test_a_heading_in_the_middle_takes_only_its_titles(french: Pack) -> None:
    """The list of links ends at the blank line; what follows is the article again."""
    marked = f"{HEADLINE}{BODY}⟦LIRE AUSSI\nRégate : 60 voiliers au départ⟧\n\nBilan des saisies\n- 203 tonnes\n{BODY}"
    text, expected = read_spans(marked)

    assert expected == spans(text, french)


PAGES = st.lists(
    st.one_of(
        st.sampled_from(
            ["Lire aussi : ", "Contact presse", "Publié le 3 mai 2022", "1 partage", "\n", "\r\n", "İ", "🔗"]
        ),
        st.text(max_size=30),
    ),
    max_size=30,
)


@given(pieces=PAGES)
def test_quotes_are_exact_and_apart(pieces: list[str], french: Pack) -> None:
    """Every span quotes the untouched text, in order, and none touches the next."""
    text = " ".join(pieces)

    quotes = mark_boilerplate(text, french)

    assert [text[quote.start : quote.end] for quote in quotes] == [quote.text for quote in quotes]
    assert all(left.end < right.start for left, right in pairwise(quotes))


def test_every_line_of_the_file_is_proved(french: Pack) -> None:
    """The examples of boilerplate.yaml put every one of its lines to use."""
    expected = {line for name in FIELDS for line in getattr(french.boilerplate, name)}

    assert expected == exercised(french)


def exercised(pack: Pack) -> set[Line]:
    """Return the lines that the examples of boilerplate.yaml put to use."""
    return {line for example in pack.boilerplate.examples for line in exercised_lines(example.text, pack)}


def spans(text: str, pack: Pack) -> tuple[tuple[int, int], ...]:
    """Return where the boilerplate of a text stands."""
    return tuple((quote.start, quote.end) for quote in mark_boilerplate(text, pack))
