"""Number expressions: what they are worth, what kind they are, how surely they are meant."""

from extractor.finding.numbers.finder import find_numbers
from extractor.finding.numbers.ones import exercised_lines, read_numbers

__all__ = ["exercised_lines", "find_numbers", "read_numbers"]
