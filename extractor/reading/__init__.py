"""Files and dumps → Article: formats, encodings, what a file says of itself, dates and signatures, boilerplate."""

from extractor.reading.boilerplate import mark_boilerplate
from extractor.reading.exercising import exercised_lines
from extractor.reading.formats import FORMATS
from extractor.reading.framing import find_raws
from extractor.reading.inputs import Input, find_inputs
from extractor.reading.languages import find_language, installed_languages, language_of_paragraphs
from extractor.reading.raws import Raw
from extractor.reading.reader import Look, Reading, read, read_input, read_raw, refuse_repeats

__all__ = [
    "FORMATS",
    "Input",
    "Look",
    "Raw",
    "Reading",
    "exercised_lines",
    "find_inputs",
    "find_language",
    "find_raws",
    "installed_languages",
    "language_of_paragraphs",
    "mark_boilerplate",
    "read",
    "read_input",
    "read_raw",
    "refuse_repeats",
]
