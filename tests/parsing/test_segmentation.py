"""Where sentences begin and end in press text, and what kind of line each one is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.model import Article
from extractor.packs import Pack, load_pack, split_words
from extractor.parsing import Sentence, segment

FRENCH = load_pack("fr")
"""One for all examples: hypothesis allows no fixture of its own for each."""

NUMBERED = pytest.mark.xfail(strict=True, reason="the number of an item is taken for a sentence of its own")


def sentences(text: str, pack: Pack) -> list[str]:
    """Return the sentences of a text."""
    return [text[sentence.start : sentence.end] for sentence in lines(text, pack)]


def lines(text: str, pack: Pack) -> tuple[Sentence, ...]:
    """Return the sentences of a text, as spans."""
    return segment(Article(id="", text=text), pack).sentences


@pytest.mark.parametrize(
    "marked",
    [
        # Ends of sentences.
        "Il a plu.| La nuit tombe.",
        "Qui l'a vu ?| Personne.",
        "Quel bilan !| La police se félicite.",
        "On attend…| Puis plus rien.",
        "Vraiment ?!| Oui.",
        "Il a plu.| 158 personnes ont été arrêtées.",
        "Il a plu.| « Rien à signaler », dit-il.",
        "Il a plu.| L'enquête continue.",
        "Il a plu.| À Nice, il fait beau.",
        "Le bilan est lourd : 158 arrestations.",
        "Il a plu ; la nuit tombe.",
        # Glued sentences.
        "Les saisies ont commencé.|La police continue.",
        "« C'est fini. »| Il part.",
        "« C'est fini.| Nous partons. »| Il sort.",
        '"C\'est fini."| Il part.',
        "“C'est fini.”| Il part.",
        "(Voir plus bas.)| Il part.",
        # Full stops that end nothing.
        "M. Diallo et Mme. Koné sont là.",
        "Le Dr. Faye a signé.",
        "J. Dupont est arrivé.",
        "J.-P. Martin est arrivé.",
        "J.R.R. Tolkien est cité.",
        "Il pèse 2.517 tonnes.",
        "Le prix est de 3.50 euros.",
        "Il vit à St. Louis depuis mai.",
        "Consultez www.interpol.int pour en savoir plus.",
        "Écrivez à presse@interpol.int avant mardi.",
        "Selon l'art. 706 du code, il risque gros.",
        "Il a dit : « C'est fini. » avant de partir.",
        "L'O.N.U. siège à New York.",
        "La version 2.0 est sortie.",
        "Il s'est arrêté… puis il est reparti.",
        "L'opération Serengeti 2.0 a réuni 18 pays.| Elle est finie.",
        "Le total est de 2 517.| Il montera.",
        "Elle a eu lieu en 2024.| Rien depuis.",
        "Elle a mobilisé 61 pays.| Le ministre s'en félicite.",
        # Lines.
        "Vaste coup de filet|\nLa police a arrêté 12 personnes.",
        "• 214 arrestations ;|\n• 36 victimes secourues.",
        "Interpellations : 27|\nPerquisitions : 14",
        "Un paragraphe.|\n\nUn autre.",
        "- Brésil : 64|\n- Togo : 12",
        pytest.param("1. Les faits|\nIl a plu.", marks=NUMBERED),
        "Titre\r|\nIl a plu.",
    ],
)
def test_sentences(marked: str, french: Pack) -> None:
    """A bar stands where a sentence ends."""
    expected = [part.strip() for part in marked.split("|")]

    assert expected == sentences(marked.replace("|", ""), french)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vaste coup de filet\nLa police a arrêté 12 personnes.", [True, False]),
        ("Vaste coup de filet à Nice\n\nLa police agit.", [True, False]),
        ("La police agit.", [False]),
        ("OPÉRATION MISTRAL II", [True]),
        ("Qui a vu quoi ?\nPersonne n'a rien vu.", [True, False]),
        ("• 214 arrestations\n• 36 victimes", [False, False]),
        ("La police agit,\nla nuit tombe.", [False, False]),
        (f"{'mot ' * 30}\nFin.", [False, False]),
        ("« Nous avons gagné »\nIl est content.", [True, False]),
    ],
)
def test_headings(text: str, expected: list[bool], french: Pack) -> None:
    """A short line of its own without a full stop is a heading, an item of a list is not."""
    assert expected == [sentence.heading for sentence in lines(text, french)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("• 214 arrestations", True),
        ("- 214 arrestations", True),
        ("– 214 arrestations", True),
        ("— 214 arrestations", True),
        ("* 214 arrestations", True),
        ("► 214 arrestations", True),
        ("1) 214 arrestations", True),
        pytest.param("2. 214 arrestations", True, marks=NUMBERED),
        ("  • 214 arrestations", True),
        ("\u00a0• 214 arrestations", True),
        ("214 arrestations", False),
        ("-214 arrestations", False),
        ("2.517 arrestations", False),
        ("Arrestations - 214", False),
    ],
)
def test_bullets(line: str, expected: bool, french: Pack) -> None:  # noqa: FBT001 (a column of the table)
    """An item of a list begins with a bullet, a dash or a number, and a space."""
    assert [expected] == [sentence.bullet for sentence in lines(line, french)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un.\n\nDeux.", [0, 1]),
        ("Un. Deux.", [0, 0]),
        ("Un,\net deux.", [0, 0]),
        ("Titre\nUn. Deux.\n\nTrois.", [0, 1, 1, 2]),
        ("Un.\n\n\n\nDeux.", [0, 1]),
        ("Un.\nIntertitre\nDeux.", [0, 1, 2]),
    ],
)
def test_paragraphs(text: str, expected: list[int], french: Pack) -> None:
    """A blank line or a heading begins a new one."""
    assert expected == [sentence.paragraph for sentence in lines(text, french)]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0\n\u202f"])
def test_an_empty_text_has_no_sentence(text: str, french: Pack) -> None:
    """Nor any word."""
    document = segment(Article(id="", text=text), french)

    assert (document.words, document.sentences) == ((), ())


@given(st.text(alphabet=st.sampled_from("ab A.É!?…«»\"'’()-•1 2,;:\n\r\t\u00a0\u202fİßﬁ🚔e\u0301"), max_size=120))
@settings(max_examples=300, deadline=None)
def test_every_word_is_in_one_sentence(text: str) -> None:
    """Sentences follow each other, begin and end with a word, and leave none out."""
    document = segment(Article(id="", text=text), FRENCH)
    covered = [position for sentence in document.sentences for position in range(sentence.first, sentence.last)]

    assert list(range(len(document.words))) == covered


@given(st.text(max_size=120))
@settings(max_examples=300, deadline=None)
def test_offsets_are_those_of_the_text(text: str) -> None:
    """Sentences are cut where their first and last words are, whatever the characters."""
    document = segment(Article(id="", text=text), FRENCH)
    expected = [
        (document.words[sentence.first].start, document.words[sentence.last - 1].end) for sentence in document.sentences
    ]

    assert expected == [(sentence.start, sentence.end) for sentence in document.sentences]


@given(st.text(max_size=120))
@settings(max_examples=300, deadline=None)
def test_words_leave_out_nothing_but_spaces(text: str) -> None:
    """Words never overlap, have the length of their characters, and cover every letter and digit."""
    words = split_words(text)
    covered = {position for word in words for position in range(word.start, word.end)}

    assert sum(word.end - word.start for word in words) == len(covered)
    assert [len(word.text) for word in words] == [word.end - word.start for word in words]
    assert not [char for position, char in enumerate(text) if char.isalnum() and position not in covered]


@given(st.text(max_size=80), st.integers(min_value=0, max_value=79))
@settings(max_examples=300, deadline=None)
def test_the_word_at_a_character(text: str, offset: int) -> None:
    """Is the one that covers it or follows it."""
    document = segment(Article(id="", text=text), FRENCH)
    expected = [index for index, word in enumerate(document.words) if word.end > offset][:1]

    actual = document.word_at(offset)

    assert expected == [] or expected == [actual]
