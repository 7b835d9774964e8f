"""What a pack finds in a sentence, as `pack try` shows it and `pack check` compares it."""

import pytest

from extractor.cli import main
from extractor.cli.proving import EXERCISES, prove
from extractor.packs import Pack


@pytest.mark.model
def test_a_try_shows_each_claim_its_words_and_its_line(french: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence, underlined; the claim as a mark; the words that decided; the pack line that found it."""
    line = french.measures.acts["arrests"][0]

    assert main(["pack", "try", "fr", "Plus de 2 500 arrestations dans 116 pays"]) == 0

    printed = capsys.readouterr().out.splitlines()
    assert printed[:4] == [
        "Plus de 2 500 arrestations dans 116 pays",
        "~~~~~~~ =====",
        "  [2 500](arrests > 2500)",
        "  hedge: Plus de",
    ]
    assert f"  {line}  {line.text}" in printed
    assert "  [116](countries = 116)" in printed


@pytest.mark.model
def test_a_try_without_claims_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    """Silence would look like a failure."""
    assert main(["pack", "try", "fr", "Il a plu sur Lomé toute la nuit."]) == 0

    assert capsys.readouterr().out == "nothing is claimed here\n"


@pytest.mark.model
def test_a_try_lists_the_lines_that_were_used(french: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever finder used them."""
    line = french.measures.nouns["country"][0]

    assert main(["pack", "try", "fr", "L'opération a mobilisé 116 pays.", "--lines"]) == 0

    assert f"{line!s:<28}{line.text}" in capsys.readouterr().out.splitlines()


@pytest.mark.model
@pytest.mark.parametrize(
    ("file", "example", "expected"),
    [
        ("measures", "L'opération Boréal a permis [12](arrests = 12) arrestations.", []),
        ("measures", "L'opération Boréal a permis 12 arrestations.", ["[12](arrests = 12 @boreal) is found and not"]),
        ("measures", "L'opération Boréal a permis [12](rescues = 12) arrestations.", ["[12](rescues = 12) is read as"]),
        ("qualifiers", "L'opération Boréal a permis 12 arrestations.", []),
        ("dates", "Publié le [6 novembre 2024](2024-11-06).", []),
        ("dates", "Publié le 6 novembre 2024.", ["[6 novembre 2024](2024-11-06) is found and not marked"]),
        ("dates", "[Rien](2024-11-06) à signaler.", ["[Rien](2024-11-06) is not found"]),
    ],
)  # fmt: skip
def test_an_example_is_proved_by_its_own_notation(file: str, example: str, expected: list[str], french: Pack) -> None:
    """Claims everywhere, dates in the file of dates; an unmarked example of another file says nothing."""
    actual = list(prove(file, example, french))

    assert [True] * len(expected) == [
        message.startswith(begin) for begin, message in zip(expected, actual, strict=True)
    ]


def test_lines_are_used_by_the_sentence_that_has_their_words(french: Pack) -> None:
    """A finder names the lines it used, and no others."""
    line = french.measures.acts["arrests"][0]
    used = frozenset(place for exercise in EXERCISES for place in exercise("Trois arrestations à Lomé.", french))

    assert line in used
    assert not used & set(french.measures.nouns["vehicle"])
