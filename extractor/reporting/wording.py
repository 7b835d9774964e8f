"""From structured findings to sentences in the reader's language: discrepancies and advice."""

from collections.abc import Iterable
from string import Formatter
from typing import TypeGuard

from extractor.model import Advice, Breach, Choice, Discrepancy, Event, Figure, Record, Source, Statement
from extractor.model.records import value_key
from extractor.reporting.cleaning import clean
from extractor.reporting.formats import Formats

NAMED = 3
"""Sources named before the rest is only counted; more do not fit on two lines of 80 columns."""
PERIOD_SIGN = "/"
"""Between the two days of a period, where a discrepancy is about dates (ISO 8601)."""

TELLING = 9.5
"""A factor from here on is told: « × 10 »; a smaller one is what a reader sees in the numbers."""


def word_record(record: Record, formats: Formats) -> Record:
    """Return the record with the explanation of every discrepancy and the text of every advice filled in."""
    wording = Wording(record, formats)
    return record.model_copy(
        update={
            "figures": {measure: wording.figure(figure) for measure, figure in record.figures.items()},
            "others": tuple(wording.figure(figure) for figure in record.others),
            "discrepancies": tuple(wording.discrepancy(found, ()) for found in record.discrepancies),
            "breaches": tuple(map(wording.breach, record.breaches)),
        }
    )


def name_source(source: Source, formats: Formats) -> str:
    """Return the name of a source: « lemonde.fr avec AFP », or its article's where it has no outlet."""
    outlet = clean(source.outlet or source.article)
    credit = clean(source.credit or "")
    if not credit or credit.casefold() in outlet.casefold():
        return outlet
    return formats.words.labels.credited.format(outlet=outlet, credit=credit)


class Wording:
    """The sentences about one record, in one language."""

    def __init__(self, record: Record, formats: Formats) -> None:
        """Take the record, for the names of its sources."""
        self._sources = {source.article: source for source in record.sources}
        self._formats = formats
        self._words = formats.words

    def figure(self, figure: Figure) -> Figure:
        """Return the figure with its explanations and its advice in words."""
        found = tuple(self.discrepancy(discrepancy, figure.claims) for discrepancy in figure.discrepancies)
        return figure.model_copy(
            update={
                "discrepancies": found,
                "advice": self.advice(figure.advice) if figure.advice else None,
                "choice": self.choice(figure.choice, figure) if figure.choice else None,
                "history": tuple(map(self.event, figure.history)),
            }
        )

    def choice(self, choice: Choice, figure: Figure) -> Choice:
        """Return the choice of a policy with its reason in words."""
        name = "undecided" if choice.value is None else choice.policy
        text = self._words.choices[name].format(
            value="" if choice.value is None else self._formats.amount(choice.value, figure.unit),
            sources=self.names(choice.articles),
            date=self._formats.day(choice.date) if choice.date else self._words.labels.undated,
            count=self._formats.number(choice.witnesses),
            total=self._formats.number(choice.total),
            confidence=self._formats.confidence(figure.confidence),
        )
        return choice.model_copy(update={"text": text})

    def event(self, event: Event) -> Event:
        """Return one step of the history with its words."""
        text = self._words.history[event.kind].format(
            date=self._formats.day(event.date) if event.date else self._words.labels.undated,
            source=self._name(event.article),
            value=self._formats.statement(event.value, event.high, event.modifier, event.unit),
            origin=self._name(event.origin) if event.origin else "",
            replaced="" if event.replaced is None else self._formats.amount(event.replaced, event.unit),
        )
        return event.model_copy(update={"text": text})

    def discrepancy(self, discrepancy: Discrepancy, statements: tuple[Statement, ...]) -> Discrepancy:
        """Return the discrepancy with one sentence that explains it, and the words that told its kind."""
        sides = self._formats.names([self._side(value, discrepancy, statements) for value in discrepancy.values])
        factor = f" (× {self._formats.number(round(discrepancy.factor))})" if _is_telling(discrepancy.factor) else ""
        explanation = self._words.discrepancies[discrepancy.kind].format(sides=sides, factor=factor)
        if discrepancy.quotes:
            quotes = [self._words.labels.quote.format(text=clean(quote)) for quote in discrepancy.quotes[:NAMED]]
            explanation += " " + self._words.labels.cues.format(quotes=self._formats.names(quotes))
        return discrepancy.model_copy(update={"explanation": explanation})

    def breach(self, breach: Breach) -> Breach:
        """Return the figures that cannot be added up with one sentence that says so."""
        articles = dict.fromkeys([breach.against.article, *(each.article for each in breach.addends)])
        explanation = self._words.breaches[breach.kind].format(
            part=self._formats.amount(breach.part, breach.unit),
            total=self._formats.amount(breach.total, breach.unit),
            addends=self._addends(breach),
            sources=self.names(articles),
        )
        return breach.model_copy(update={"explanation": f"{self._measure(breach.measure)} {explanation}"})

    def _measure(self, measure: str) -> str:
        name = self._words.measures.get(measure, clean(measure))
        return self._words.labels.about.format(measure=name[0].upper() + name[1:])

    def _addends(self, breach: Breach) -> str:
        if breach.countries:
            return self._formats.names([self._formats.country(code) for code in breach.countries])
        places = [
            f"{self._formats.country(each.place)} {self._formats.amount(each.value, breach.unit)}"
            for each in breach.addends
            if each.place
        ]
        return self._formats.names(places)

    def advice(self, advice: Advice) -> Advice:
        """Return the advice with its sentence: the fullest whose slots are all known."""
        words = self._words.advice.get(advice.name)
        if words is None:
            return advice
        known = {
            "speaker": clean(advice.speaker or ""),
            "date": self._formats.day(advice.date) if advice.date else "",
            "article": self.names([advice.article]) if advice.article else "",
        }
        fullest = next(
            template
            for template in (words.article, words.dated, words.speaker, words.plain)
            if template and all(known[slot] for slot in _slots(template))
        )
        return advice.model_copy(update={"text": fullest.format(**known)})

    def names(self, articles: Iterable[str]) -> str:
        """Return the names of the sources of some articles, each once: the first few and a count of the others."""
        return self._listed([self._name(article) for article in articles])

    def _listed(self, repeated: Iterable[str]) -> str:
        names = list(dict.fromkeys(repeated))
        if len(names) > NAMED + 1:
            names = [*names[:NAMED], self._formats.count(self._words.totals.more, len(names) - NAMED)]
        return self._formats.names(names)

    def _name(self, article: str) -> str:
        source = self._sources.get(article)
        return clean(article) if source is None else name_source(source, self._formats)

    def _side(self, value: float | str, discrepancy: Discrepancy, statements: tuple[Statement, ...]) -> str:
        key = value_key(value)
        articles = discrepancy.articles.get(key, ())
        behind = [said for said in statements if said.value == value and (not articles or said.article in articles)]
        stated = self._stated(value, behind, discrepancy.units.get(key))
        names = self.names(articles) or self._listed([clean(name) for name in discrepancy.speakers.get(key, ())])
        if not names:
            return stated
        if discrepancy.kind == "update" and (date := self._date(key, discrepancy)):
            return self._words.labels.side_dated.format(value=stated, sources=names, date=date)
        return self._words.labels.side.format(value=stated, sources=names)

    def _date(self, key: str, discrepancy: Discrepancy) -> str | None:
        sources = [self._sources.get(article) for article in discrepancy.articles.get(key, ())]
        days = sorted(source.published for source in sources if source and source.published)
        first = discrepancy.dates.get(key) or next(iter(days), None)
        return self._formats.day(first) if first else None

    def _stated(self, value: float | str, statements: list[Statement], unit: str | None) -> str:
        """Return a value as its sources put it, « plus de 2 500 », or as a period."""
        if isinstance(value, str):
            start, sign, end = value.partition(PERIOD_SIGN)
            return self._formats.period(start or None, end or None) if sign else self._formats.day(value)
        if not statements:
            return self._formats.amount(value, unit)
        said = min(statements, key=lambda said: (said.modifier != "exact", said.article, said.start))
        return self._formats.statement(value, said.high, said.modifier, said.unit or unit)


def _slots(template: str) -> tuple[str, ...]:
    return tuple(name for _, name, _, _ in Formatter().parse(template) if name is not None)


def _is_telling(factor: float | None) -> TypeGuard[float]:
    return factor is not None and factor >= TELLING
