"""Who is said to give a figure, by which words."""

import pytest

from extractor.finding.speakers import find_speakers
from extractor.packs import Pack, split_words
from tests.finding.notes import Notes, read_notes


def found(text: str, pack: Pack) -> Notes:
    """Return who speaks in a sentence; the words of every speaker once."""
    words = split_words(text)
    speakers = find_speakers(words, pack, [(0, len(words))])
    spans = dict.fromkeys((words[speaker.first].start, words[speaker.last - 1].end) for speaker in speakers)
    return tuple((text[start:end], "speaker") for start, end in spans)


@pytest.mark.parametrize(
    "noted",
    [
        "Selon [Interpol](speaker), 158 suspects sont connus.",
        "D'après [Europol](speaker), 158 suspects sont connus.",
        "Selon [le parquet de Nice](speaker), 158 suspects sont connus.",
        "Selon [la police](speaker), 158 suspects sont connus.",
        "Selon les chiffres publiés par [l'ONU](speaker), 158 suspects sont connus.",
        "Cité par l'[AFP](speaker), il parle de 158 suspects.",
        "Le bilan, révélé par [Belga](speaker), a surpris.",
        "[Le parquet de Paris](speaker) a annoncé 158 arrestations.",
        "[Le ministère de l'Intérieur](speaker) a fait savoir que 158 suspects sont connus.",
        "158 suspects sont connus, a indiqué [la préfecture](speaker).",
        "158 suspects sont connus, a indiqué samedi [le parquet de Lyon](speaker).",
        "158 suspects sont connus, précise [la gendarmerie](speaker).",
        "158 suspects sont connus, rappelle [le préfet](speaker).",
        "158 suspects sont connus, ont indiqué [les enquêteurs](speaker).",
        "158 suspects sont connus, a-t-on appris auprès du [parquet](speaker).",
        "158 suspects sont connus, selon [une source policière](speaker).",
        "« Un succès », s'est félicité [le procureur de la République](speaker).",
        "[Fedpol](speaker) a rendu public le nombre de suspects.",
        "Le bateau a été suivi, a signalé [la préfecture maritime de l'Atlantique](speaker).",
        "À en croire [les autorités](speaker), 158 suspects sont connus.",
    ],
)
def test_who_speaks(noted: str, french: Pack) -> None:
    """A body beside a cue speaks, with its article and its name."""
    text, expected = read_notes(noted)

    assert expected == found(text, french)


@pytest.mark.parametrize(
    "sentence",
    [
        "La police a arrêté 158 suspects.",
        "Les douaniers ont saisi 12 kg de cocaïne.",
        "158 suspects sont connus.",
        "Selon un voisin, 158 suspects sont connus.",
        "Selon un voisin, la police a arrêté 158 suspects.",
        "Il a raconté sa nuit.",
    ],
)
def test_nobody_speaks(sentence: str, french: Pack) -> None:
    """Who acts does not speak, and nobody official speaks without a cue."""
    assert found(sentence, french) == ()
