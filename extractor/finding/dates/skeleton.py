"""A text in which one sign stands for every moment that was read, and the way back to the text."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.finding.dates.folding import MOMENT_SIGNS
from extractor.finding.dates.moments import Point


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The text with signs for moments, and where each of them stands in it."""

    text: str
    points: tuple[Point, ...]
    places: tuple[int, ...]
    """Offset in `text` of the sign of each point."""

    def point_at(self, place: int) -> Point:
        """Return the point whose sign stands here."""
        return self.points[bisect_right(self.places, place) - 1]

    def offset(self, place: int) -> int:
        """Return the offset in the article of a place in the skeleton."""
        before = bisect_right(self.places, place - 1)
        if not before:
            return place
        return self.points[before - 1].end + place - self.places[before - 1] - 1


def build_skeleton(text: str, points: Sequence[Point]) -> Skeleton:
    """Return the skeleton of a folded text."""
    pieces: list[str] = []
    places: list[int] = []
    last = length = 0
    for point in points:
        pieces += (text[last : point.start], MOMENT_SIGNS[point.moment.kind])
        length += point.start - last
        places.append(length)
        length += 1
        last = point.end
    pieces.append(text[last:])
    return Skeleton("".join(pieces), tuple(points), tuple(places))
