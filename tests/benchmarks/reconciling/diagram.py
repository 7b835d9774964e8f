"""A reliability diagram as SVG: what was stated against what came true."""

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from tests.benchmarks.reconciling.metrics import Forecasts, bins

SIZE, MARGIN, LEGEND = 320, 48, 150
COLOURS = ("#1b6ca8", "#c4501b", "#4b8b3b", "#7a4ea3", "#8a8a8a", "#b8860b")
LARGEST, SMALLEST = 7.0, 2.5
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


def draw(curves: Mapping[str, Forecasts], title: str) -> str:
    """Return the diagram of some methods, each a line through its bins, a circle as large as the share of its bin."""
    width, height = SIZE + 2 * MARGIN + LEGEND, SIZE + 2 * MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label={quoteattr(title)} font-family="sans-serif" font-size="11">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        f'<text x="{MARGIN}" y="{MARGIN - 20}" font-size="13">{escape(title)}</text>',
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIZE}" height="{SIZE}" fill="none" stroke="#999"/>',
        _line([(0.0, 0.0), (1.0, 1.0)], "#999", dashed=True),
        *_axes(),
    ]
    for number, (name, found) in enumerate(curves.items()):
        parts += _curve(name, found, COLOURS[number % len(COLOURS)], number)
    return "\n".join([*parts, "</svg>"]) + "\n"


def _place(stated: float, true: float) -> tuple[float, float]:
    return round(MARGIN + SIZE * stated, 1), round(MARGIN + SIZE * (1 - true), 1)


def _line(points: Sequence[tuple[float, float]], colour: str, *, dashed: bool = False) -> str:
    places = " ".join("{},{}".format(*_place(*point)) for point in points)
    dash = ' stroke-dasharray="4 4"' if dashed else ""
    return f'<polyline points="{places}" fill="none" stroke="{colour}" stroke-width="1.5"{dash}/>'


def _axes() -> list[str]:
    bottom, middle = MARGIN + SIZE, MARGIN + SIZE / 2
    parts = []
    for tick in TICKS:
        x, y = _place(tick, tick)
        parts.append(f'<text x="{x}" y="{bottom + 16}" text-anchor="middle">{tick:g}</text>')
        parts.append(f'<text x="{MARGIN - 6}" y="{y + 4}" text-anchor="end">{tick:g}</text>')
    parts.append(f'<text x="{middle}" y="{bottom + 34}" text-anchor="middle">confidence stated</text>')
    parts.append(
        f'<text x="14" y="{middle}" text-anchor="middle" transform="rotate(-90 14 {middle})">share that is right</text>'
    )
    return parts


def _curve(name: str, found: Forecasts, colour: str, number: int) -> list[str]:
    groups = bins(found)
    points = [(float(group.confidence.mean()), float(group.right.mean())) for group in groups]
    most = max(len(group.right) for group in groups)
    circles = []
    for group, point in zip(groups, points, strict=True):
        x, y = _place(*point)
        radius = max(SMALLEST, LARGEST * (len(group.right) / most) ** 0.5 / 2)
        circles.append(f'<circle cx="{x}" cy="{y}" r="{radius:.1f}" fill="{colour}"/>')
    x, y = MARGIN + SIZE + 16, MARGIN + 14 + 18 * number
    key = f'<rect x="{x}" y="{y - 8}" width="10" height="10" fill="{colour}"/><text x="{x + 16}" y="{y}">{escape(name)}'
    return [_line(points, colour), *circles, f"{key}</text>"]
