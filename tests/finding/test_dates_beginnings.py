"""Where phrases of dates may begin: the quick look finds every place that the phrases match, and spares most others."""

from pathlib import Path

import pytest

from extractor.finding.dates.folding import view
from extractor.finding.dates.grammar import Level, grammar_of
from extractor.finding.dates.points import find_points
from extractor.finding.dates.skeleton import build_skeleton
from extractor.packs import load_pack

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def _places(level: Level, text: str) -> tuple[set[int], set[int]]:
    """Return where the phrases match and where the look says that they may."""
    matched = {match.start() for match in level.pattern.finditer(text, overlapped=True)}
    return matched, {match.start() for match in level.beginning.finditer(text)}


@pytest.mark.parametrize("language", ["fr", "en", "es"])
def test_no_phrase_is_overlooked(language: str) -> None:
    """Moments are looked for in the text, what stands around them in its skeleton; half of the capitals are changed."""
    grammar = grammar_of(load_pack(language))
    paths = sorted((CORPUS / language).glob("*.md"))[:30]
    looked = words = 0
    for path in paths:
        text = path.read_text(encoding="utf-8")
        for written in (text, text.upper(), text.replace(" ", "\u00a0"), text.replace(", ", ",\n")):
            folded = view(written)
            skeleton = build_skeleton(folded, list(find_points(folded, grammar))).text
            for level, seen in ((grammar.moments, folded), (grammar.periods, skeleton)):
                matched, begun = _places(level, seen)
                assert matched <= begun
                looked, words = looked + len(begun), words + len(seen.split())

    assert looked < words / 4
