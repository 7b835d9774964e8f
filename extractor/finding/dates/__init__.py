"""Finder of dates: days, ranges, months, seasons, years, weekdays, distances and durations."""

from extractor.finding.dates.finder import exercised_lines, find_periods, read_dates
from extractor.finding.dates.marks import read_date_marks, write_date_marks

__all__ = ["exercised_lines", "find_periods", "read_date_marks", "read_dates", "write_date_marks"]
