"""Which lines of boilerplate.yaml a text puts to use, so that the check of a pack can name those that none does."""

from extractor.packs import Line, Pack
from extractor.packs.files.sources import load_sources
from extractor.reading.boilerplate import find_boilerplate
from extractor.reading.credits import Signatures
from extractor.reading.lines import split_lines
from extractor.reading.published import find_published


def exercised_lines(text: str, pack: Pack) -> frozenset[Line]:
    """Return the lines of boilerplate.yaml that find something in a text: boilerplate, a date or a signature."""
    lines = split_lines(text)
    boilerplate = {found.line for found in find_boilerplate(text, pack, lines)}
    dated = {day.line for day in find_published(text, lines, pack, None) if day.line is not None}
    signed = {line for credit in Signatures(text, pack, load_sources()).find(lines) for line in credit.lines}
    return frozenset(boilerplate | dated | signed)
