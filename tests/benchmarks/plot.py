"""A line of measurements as a small SVG."""

from collections.abc import Sequence

WIDTH, HEIGHT, MARGIN = 640, 280, 48
FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">'
    '<rect width="100%" height="100%" fill="white"/><text x="{margin}" y="20">{title}</text>{body}</svg>\n'
)


def plot(points: Sequence[tuple[float, float]], title: str, unit: str) -> str:
    """Return the points joined by a line, from zero up, each with its value."""
    top = 1.25 * max(value for _, value in points)
    last = max(place for place, _ in points)
    spots = [
        (
            MARGIN + (WIDTH - 2 * MARGIN) * place / last,
            HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * value / top,
            place,
            value,
        )
        for place, value in points
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y, _, _ in spots)
    base = HEIGHT - MARGIN
    body = f'<line x1="{MARGIN}" y1="{base}" x2="{WIDTH - MARGIN}" y2="{base}" stroke="#999"/>'
    body += f'<polyline points="{line}" fill="none" stroke="#1b5e9e" stroke-width="2"/>'
    for x, y, place, value in spots:
        body += f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="#1b5e9e"/>'
        body += f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="middle">{value:.1f} {unit}</text>'
        body += f'<text x="{x:.1f}" y="{base + 16}" text-anchor="middle">{place:,.0f}</text>'
    return FRAME.format(width=WIDTH, height=HEIGHT, margin=MARGIN, title=title, body=body)
