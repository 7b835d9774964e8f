"""Files and dumps → Article: formats, encodings, what a file says of itself, dates and signatures, boilerplate."""

from extractor.reading.boilerplate import mark_boilerplate
from extractor.reading.exercising import exercised_lines
from extractor.reading.inputs import FORMATS, Input, find_inputs
from extractor.reading.languages import find_language
from extractor.reading.reader import read, read_input, refuse_repeats

__all__ = [
    "FORMATS",
    "Input",
    "exercised_lines",
    "find_inputs",
    "find_language",
    "mark_boilerplate",
    "read",
    "read_input",
    "refuse_repeats",
]
