"""The table of figures of one operation, with what stands below each figure."""

from collections.abc import Iterator, Sequence

import regex
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from extractor.model import Figure, Stance, Statement, Verdict
from extractor.reporting.cleaning import clean
from extractor.reporting.formats import Formats
from extractor.reporting.references import References
from extractor.reporting.report import STANCES, Report, Row, Side, arrange_sides
from extractor.reporting.wrapping import Paragraph

STYLES: dict[Verdict, str] = {"single": "yellow", "agree": "green", "compatible": "cyan", "conflict": "bold red"}
SIGNS: dict[Stance, tuple[str, str]] = {
    "agrees": ("=", "green"),
    "compatible": ("~", "cyan"),
    "early": ("←", "yellow"),
    "part": ("⊂", "dim"),
    "slip": ("≠", "red"),
    "differs": ("≠", "red"),
}
POLICY = "posterior"
"""The usual policy, which needs no explanation."""
FINDING, ADVICE, BETWEEN = "▲", "→", " · "
GAP = 2
WIDEST = {"measure": 18, "best": 16, "range": 21, "confidence": 8, "verdict": 13}
"""Columns that a cell may take before it is folded, so that the rest fits on 80."""
NARROWEST = 19
"""Columns that are left for who stands where, if those before can be narrowed without breaking a word."""
PLAIN_SPACE = regex.compile(r"[ \n]+")
WIDE = 110
"""Columns from which sources are named in the table, not only numbered."""
NEGLIGIBLE = 0.05
"""A weight below it would be written as 0."""
LISTED = 12
"""Parts or places in one line; the others are only counted."""
LONGEST_UNBROKEN = 36
"""Characters of an entry of a list that stays on one line: half of the narrowest report that is comfortable."""
CONTEXT = 240
"""Characters of a sentence shown on each side of its number; the press writes shorter ones."""


class FigureTable:
    """Rows of figures with columns of one width, and lines between them that use the whole width."""

    def __init__(self, rows: Sequence[Row], sources: References, formats: Formats, width: int) -> None:
        """Take the rows, and how the sources behind them are referred to."""
        self._rows, self._sources, self._formats, self._words = rows, sources, formats, formats.words
        self._is_wide = width >= WIDE
        heads = self._words.headings
        self._heads = [heads.measure, heads.best, heads.range, heads.confidence, heads.verdict, heads.sources]
        self._cells = [self._row(row) for row in rows]
        self._advised: set[str] = set()
        self._widths = self._measure(width)

    def render(self, report: Report | None) -> Iterator[RenderableType]:
        """Yield the heads and every row with its findings; the sentences too where a report is given."""
        yield self._line([Text(head, style="dim") for head in self._heads])
        for row, cells in zip(self._rows, self._cells, strict=True):
            yield self._line(cells)
            details = list(self._details(row, report))
            if details:
                yield Padding(Group(*details), (0, 0, 0, 3))

    def _measure(self, width: int) -> list[int]:
        caps = [*WIDEST.values()]
        columns = [*zip(*([Text(head) for head in self._heads], *self._cells), strict=True)]
        widths = [
            min(cap, max(max(map(cell_len, cell.plain.split("\n"))) for cell in column))
            for cap, column in zip(caps, columns, strict=False)
        ]
        rest = width - 1 - sum(widths) - GAP * len(widths)
        for number, column in enumerate(columns[:-1]):
            spare = widths[number] - max(cell_len(word) for cell in column for word in PLAIN_SPACE.split(cell.plain))
            narrowed = max(0, min(spare, NARROWEST - rest))
            widths[number] -= narrowed
            rest += narrowed
        return [*widths, max(rest, 2)]

    def _line(self, cells: Sequence[Text]) -> RenderableType:
        table = Table.grid(padding=(0, GAP, 0, 0))
        for number, width in enumerate(self._widths):
            table.add_column(width=width, justify="right" if number in (1, 3) else "left")
        table.add_row(*map(Paragraph, cells))
        return Padding(table, (0, 0, 0, 1))

    def _row(self, row: Row) -> list[Text]:
        figure, formats = row.figure, self._formats
        label = Text(self._words.measures.get(row.measure, clean(row.measure)))
        if figure is None:
            return [label, *(Text() for _ in self._heads[1:])]
        if figure.counted and row.is_told and figure.counted.casefold() != label.plain.casefold():
            label.append(f" ({clean(figure.counted)})", style="dim")
        style = STYLES[figure.verdict]
        extremes = formats.span(figure.low, figure.high, figure.unit) if _is_open(figure) else ""
        return [
            label,
            Text(self._best(figure), style="bold"),
            Text(unbroken(extremes)),
            Text(formats.confidence(figure.confidence)),
            Text(self._verdict(figure), style=style),
            self._stands(figure),
        ]

    def _best(self, figure: Figure) -> str:
        if figure.bound is not None:
            high = figure.high if figure.bound.modifier == "between" else None
            return self._formats.statement(figure.bound.value, high, figure.bound.modifier, figure.unit)
        if figure.best is not None:
            return self._formats.amount(figure.best, figure.unit)
        return self._words.labels.undecided

    def _verdict(self, figure: Figure) -> str:
        verdict, grade = self._words.verdicts[figure.verdict], self._words.grades[figure.grade]
        return f"{verdict}\n{grade}" if figure.grade in ("confirmed", "provisional") else verdict

    def _stands(self, figure: Figure) -> Text:
        sides = arrange_sides(figure)
        if len(sides) == 1 and self._state(sides[0].statement) == self._best(figure):
            return Text(self._name(sides[0].articles))
        return Text("\n").join(self._side(side) for side in sides)

    def _side(self, side: Side) -> Text:
        sign, style = SIGNS[side.statement.stance]
        return Text.assemble((sign, style), f" {self._state(side.statement)} ", (self._name(side.articles), "dim"))

    def _state(self, said: Statement) -> str:
        return self._formats.statement(said.value, said.high, said.modifier, said.unit)

    def _name(self, articles: Sequence[str]) -> str:
        """Return who stands behind a side: by name where there is room, else by number."""
        return self._sources.names(articles) if self._is_wide else self._sources.numbers(articles)

    def _details(self, row: Row, report: Report | None) -> Iterator[RenderableType]:
        figure, labels = row.figure, self._words.labels
        if figure is not None:
            for discrepancy in figure.discrepancies:
                yield render_bullet(FINDING, Text(clean(discrepancy.explanation)), "red")
            if figure.choice and figure.choice.policy != POLICY and is_disputed(figure):
                policy = self._words.policies[figure.choice.policy]
                chosen = labels.chosen.format(policy=policy, reason=figure.choice.text)
                yield render_bullet(ADVICE, Text(clean(chosen)), "bold")
            yield from self._advice(figure, is_wanted=is_disputed(figure) or report is not None)
            if figure.official_value is not None and figure.official_value != figure.best:
                official = self._formats.amount(figure.official_value, figure.unit)
                yield render_bullet(ADVICE, Text(labels.official.format(value=official)), "bold")
            if report is not None or figure.verdict == "conflict":
                yield from self._reasons(figure)
                yield from self._history(figure)
        if row.parts:
            yield self._list([self._part(figure, side) for figure in row.parts for side in arrange_sides(figure)])
        if row.places:
            yield self._list(list(self._places(row.places)))
        if report is not None:
            for shown in (*((figure,) if figure else ()), *row.parts, *row.places):
                yield from self._quotes(shown, report)

    def _advice(self, figure: Figure, *, is_wanted: bool) -> Iterator[RenderableType]:
        """Yield what would settle the figure, unless the same stands above."""
        text = figure.advice.text if figure.advice else ""
        if text and is_wanted and text not in self._advised:
            self._advised.add(text)
            yield render_bullet(ADVICE, Text(clean(text)), "bold")

    def _list(self, entries: Sequence[str]) -> Paragraph:
        return Paragraph(Text(BETWEEN.join(map(unbroken, self._first(entries))), style="dim"))

    def _first(self, entries: Sequence[str]) -> list[str]:
        """Return the first entries of a list, and a count of the others."""
        left = len(entries) - LISTED
        return [*entries[:LISTED], *([self._formats.count(self._words.totals.more, left)] if left > 0 else [])]

    def _part(self, figure: Figure, side: Side) -> str:
        labels, value = self._words.labels, self._state(side.statement)
        template = labels.part if figure.counted else labels.part_alone
        written = template.format(value=value, counted=clean(figure.counted or ""))
        return f"{written} {self._sources.numbers(side.articles)}"

    def _places(self, figures: Sequence[Figure]) -> Iterator[str]:
        """Yield what is said of each place: « Argentine : 14 [1], 45 [2] »."""
        said: dict[str, list[str]] = {}
        for figure in figures:
            place = self._formats.country(figure.place) if figure.place else self._words.labels.elsewhere
            sides = [
                f"{self._state(side.statement)} {self._sources.numbers(side.articles)}"
                for side in arrange_sides(figure)
            ]
            said.setdefault(place, []).extend(sides)
        for place, sides in said.items():
            yield self._words.labels.local.format(place=place, value=", ".join(sides))

    def _reasons(self, figure: Figure) -> Iterator[RenderableType]:
        if figure.reasons:
            sure, raw = (self._formats.confidence(odds) for odds in (figure.confidence, figure.raw_confidence))
            label = self._words.labels.because.format(confidence=sure, raw=raw)
            named = [
                f"{self._words.reasons.get(reason.name, clean(reason.name))} {self._formats.weight(reason.weight)}"
                for reason in figure.reasons
                if abs(reason.weight) >= NEGLIGIBLE
            ]
            yield Paragraph(Text(f"{label} {BETWEEN.join(named)}", style="dim"))

    def _history(self, figure: Figure) -> Iterator[RenderableType]:
        """Yield what was stated when, where more than one value was, and the days are known."""
        if len({event.value for event in figure.history if event.date}) > 1:
            events = BETWEEN.join(self._first([event.text for event in figure.history]))
            yield Paragraph(Text(self._words.labels.history.format(events=events), style="dim"))

    def _quotes(self, figure: Figure, report: Report) -> Iterator[RenderableType]:
        labels = self._words.labels
        for said in sorted(figure.claims, key=lambda said: (STANCES.index(said.stance), said.article, said.start)):
            facts = [
                f"{self._sources.number(said.article)} {clean(said.article)}",
                labels.characters.format(start=said.start, end=said.end),
                self._words.stances[said.stance],
                *([labels.attributed.format(speaker=clean(said.attribution))] if said.attribution else []),
            ]
            yield Paragraph(Text(BETWEEN.join(facts), style="dim"))
            yield Padding(Paragraph(self._sentence(said, report)), (0, 0, 0, 2))

    def _sentence(self, said: Statement, report: Report) -> Text:
        before, number, after = _around(said, report)
        template = self._words.labels.quote.partition("{text}")
        marked = self._words.labels.marked.format(number=number)
        return Text.assemble(template[0], before, (marked, "bold reverse"), after, template[2])


def render_bullet(sign: str, text: Text, style: str) -> RenderableType:
    """Return a paragraph that hangs from a sign."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(width=1, style=style)
    table.add_column(overflow="fold")
    table.add_row(sign, Paragraph(text))
    return table


def unbroken(entry: str) -> str:
    """Return an entry that a line does not end in the middle of, unless it is a long one."""
    return entry.replace(" ", "\N{NO-BREAK SPACE}") if len(entry) <= LONGEST_UNBROKEN else entry


def is_disputed(figure: Figure) -> bool:
    """Return whether a reader has to be told more of a figure than its value."""
    return figure.verdict == "conflict" or figure.grade == "provisional" or bool(figure.discrepancies)


def _is_open(figure: Figure) -> bool:
    return figure.bound is None and not figure.low == figure.high == figure.best


def _around(said: Statement, report: Report) -> tuple[str, str, str]:
    """Return the sentence in three: before its number, the number, after it."""
    sentence = report.sentences.get((said.article, said.start))
    text = sentence.text if sentence else said.sentence or said.quote
    first = said.start - sentence.start if sentence else max(text.find(said.quote), 0)
    last = first + len(said.quote)
    before, after = text[:first], text[last:]
    before = "…" + before[-CONTEXT:] if len(before) > CONTEXT else before
    after = after[:CONTEXT] + "…" if len(after) > CONTEXT else after
    return clean(before), clean(text[first:last]), clean(after)
