"""Mentions are linked into claims: what is counted, of which operation, in which scope, said by whom, how surely."""

from extractor.claims.exercising import exercised_lines
from extractor.claims.extraction import extract_claims
from extractor.claims.gate import Gate, flat_page
from extractor.claims.gate.sentences import sentences_to_parse
from extractor.claims.mentions import Mentions, find_all_mentions, find_mentions
from extractor.claims.scenes import Scene
from extractor.claims.staging import read_scene

__all__ = [
    "Gate",
    "Mentions",
    "Scene",
    "exercised_lines",
    "extract_claims",
    "find_all_mentions",
    "find_mentions",
    "flat_page",
    "read_scene",
    "sentences_to_parse",
]
