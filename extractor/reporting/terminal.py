"""A report for the terminal, as what rich prints: readable at 80 columns, and without colours."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from extractor.model import Record, Source
from extractor.reporting.cleaning import clean
from extractor.reporting.figures import BETWEEN, FINDING, SIGNS, FigureTable, render_bullet, unbroken
from extractor.reporting.formats import Formats
from extractor.reporting.references import References
from extractor.reporting.report import STANCES, Report, arrange_rows, arrange_sides, count_conflicts
from extractor.reporting.wording import name_source
from extractor.reporting.wrapping import Paragraph


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is to look."""

    formats: Formats
    width: int
    quotes: bool = False
    """Whether the sentences stand under each figure."""


def render_report(report: Report, look: Look) -> Iterator[RenderableType]:
    """Yield what a terminal shows of a report, an operation at a time."""
    formats, totals = look.formats, look.formats.words.totals
    summary = [
        formats.count(totals.articles, report.articles),
        formats.count(totals.operations, len(report.records)),
        formats.count(totals.conflicts, report.conflicts),
    ]
    yield Paragraph(Text(BETWEEN.join(summary), style="bold"))
    if report.policy:
        policy = formats.words.policies.get(report.policy, report.policy)
        yield Paragraph(Text(formats.words.labels.policy.format(policy=policy), style="dim"))
    for record in report.records:
        yield Text()
        yield from render_record(record, report, look)
    yield from _closing(report, formats)


def _closing(report: Report, formats: Formats) -> Iterator[RenderableType]:
    totals = formats.words.totals
    lines = [(totals.without, report.without), (totals.rejected, report.rejected)]
    shown = [formats.count(plural, count) for plural, count in lines if count]
    if legend := _legend(report, formats):
        shown.insert(0, legend)
    if shown:
        yield Text()
        yield Paragraph(Text("\n".join(shown), style="dim"))


def _legend(report: Report, formats: Formats) -> str:
    """Return what the signs before the statements mean, of those that the report uses; two that differ share one."""
    figures = [figure for record in report.records for figure in (*record.figures.values(), *record.others)]
    totals = [figure for figure in figures if figure.scope == "total" and len(arrange_sides(figure)) > 1]
    used = {SIGNS[said.stance][0] for figure in totals for said in figure.claims}
    meanings = {SIGNS[stance][0]: formats.words.stances[stance] for stance in STANCES}
    entries = (f"{sign} {meaning}" for sign, meaning in meanings.items() if sign in used)
    return BETWEEN.join(unbroken(entry) for entry in entries)


def render_record(record: Record, report: Report, look: Look) -> Iterator[RenderableType]:
    """Yield one operation: its name, when and where, who reports it, and its figures."""
    formats = look.formats
    references = References(record, formats)
    yield _title(record, look)
    if facts := list(_facts(record, formats)):
        yield Paragraph(Text(BETWEEN.join(facts)))
    yield from _sources(record, references, formats)
    for discrepancy in record.discrepancies:
        yield _finding(discrepancy.explanation)
    for breach in record.breaches:
        yield _finding(breach.explanation)
    rows = arrange_rows(record, tuple(formats.words.measures), formats.words.mixed)
    if rows:
        yield Text()
        yield from FigureTable(rows, references, formats, look.width).render(report if look.quotes else None)


def _title(record: Record, look: Look) -> Paragraph:
    formats = look.formats
    name = clean(record.name) or formats.words.labels.unnamed
    conflicts = count_conflicts(record)
    right = f" {formats.count(formats.words.totals.conflicts, conflicts)}" if conflicts else ""
    line = "─" * max(2, look.width - cell_len(name) - cell_len(right) - 1)
    return Paragraph(Text.assemble((name, "bold"), (f" {line}", "dim"), (right, "bold red")))


def _facts(record: Record, formats: Formats) -> Iterator[str]:
    if period := formats.period(record.start, record.end):
        yield period
    if (countries := record.figures.get("countries")) and countries.best is not None:
        yield formats.count(formats.words.totals.countries, round(countries.best))
    yield formats.count(formats.words.totals.articles, len(record.articles))
    witnesses = len(record.articles) - sum(len(group) - 1 for group in record.copies)
    if 0 < witnesses < len(record.articles):
        yield formats.count(formats.words.totals.sources, witnesses)


def _sources(record: Record, references: References, formats: Formats) -> Iterator[RenderableType]:
    labels = formats.words.labels
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True, style="dim")
    table.add_column()
    for source in record.sources:
        about = Text(BETWEEN.join(_about(source, record, references, formats)))
        table.add_row(references.number(source.article), Paragraph(about))
    yield Padding(table, (0, 0, 0, 1))
    places = sorted({formats.country(figure.place) for figure in record.others if figure.place})
    notes = [labels.places.format(names=", ".join(places))] if places else []
    if record.editions:
        notes.append(labels.series.format(names=", ".join(clean(edition.name) for edition in record.editions)))
    for note in notes:
        yield Padding(Paragraph(Text(note, style="dim")), (0, 0, 0, 1))


def _about(source: Source, record: Record, references: References, formats: Formats) -> Iterator[str]:
    labels = formats.words.labels
    yield name_source(source, formats)
    yield formats.day(source.published) if source.published else labels.undated
    if source.kind != "unknown":
        yield formats.words.kinds.get(source.kind, clean(source.kind))  # type: ignore[call-overload]
    for cited in record.citations:
        if source.article in cited.articles and source.article != cited.article and cited.name:
            yield labels.attributed.format(speaker=clean(cited.name))
    copies = [group for group in record.copies if source.article in group and source.article != group[0]]
    for group in copies:
        yield labels.copy_of.format(sources=references.number(group[0]))


def _finding(explanation: str) -> RenderableType:
    return Padding(render_bullet(FINDING, Text(clean(explanation)), "red"), (0, 0, 0, 1))
