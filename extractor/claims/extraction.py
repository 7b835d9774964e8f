"""From a document and its mentions to operations and claims."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extractor.claims.allotting import Allotted
from extractor.claims.choices import Choice, State
from extractor.claims.confidence import with_confidence
from extractor.claims.discourse import Discourse, read_discourse
from extractor.claims.filling import fill
from extractor.claims.ground import Ground, read_ground
from extractor.claims.judging import is_fiction, is_operation, tells_operation
from extractor.claims.listing import with_lists, with_regions
from extractor.claims.mentions import Mentions
from extractor.claims.periods import find_period
from extractor.claims.saying import speaker_of, status_of
from extractor.claims.scenes import Scene
from extractor.claims.scoping import read_scopes
from extractor.claims.selecting import select
from extractor.claims.staging import named_sentences, read_scene, sentences_of
from extractor.claims.timing import DEEDS, SEIZED, Evidence
from extractor.finding.names import slug_of
from extractor.finding.operations import find_titles
from extractor.model import Claim, Cue, Extraction, Operation, PeriodMention, Scope
from extractor.packs import Pack
from extractor.parsing import Document

COUNTRIES = "countries"
FIGURE = "figure"
"""What tells of a date beside a figure that was counted under no event."""
COMPARED = 5
"""Words between « contre » and the date of its figure."""
APART_BEFORE = 2
"""The same where the sentence says that it had happened before."""
APART = 21
"""Days before an operation from which on a dated figure is of something else."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One article while its claims are put together."""

    document: Document
    mentions: Mentions
    discourse: Discourse
    ground: Ground
    choices: tuple[Choice, ...]
    keys: tuple[str, ...]
    """Key of the operation of each choice."""
    allotted: Allotted


def extract_claims(document: Document, mentions: Mentions, pack: Pack, scene: Scene | None = None) -> Extraction:
    """Return the operations and claims of a document; none where it tells no operation.

    `scene` is that of the document before its parse, where it was read already.
    """
    scene = read_scene(document, mentions) if scene is None else replace(scene, document=document)
    discourse = read_discourse(document, mentions.operations, mentions.heads)
    named = named_sentences(document, mentions)
    choices = select(scene, mentions.qualifiers, named)
    if is_fiction(mentions.heads):
        return Extraction(article=document.article)
    known = any(choice.link.measure == COUNTRIES for choice in choices) or any(
        is_operation(document, mention, mentions.heads) for mention in discourse.mentions
    )
    if not (known and discourse.default) and not tells_operation(document, choices, mentions):
        return Extraction(article=document.article)
    if not discourse.default and (titles := find_titles(document.text, document.words, pack)):
        discourse = read_discourse(document, titles, mentions.heads)
    state = State(scene, mentions.qualifiers, named, choices=list(choices))
    choices, allotted = fill(state, mentions, discourse.mentions)
    keys = tuple(_key_of(document, discourse, allotted, choice) for choice in choices)
    ground = read_ground(document, mentions.places, mentions.qualifiers, scene.counted)
    ground = replace(ground, spoken=named | sentences_of(document, mentions, "anaphor"))
    reading = _Reading(document, mentions, discourse, ground, choices, keys, allotted)
    operations = _operations(reading)
    reading = _without_other_years(reading, operations)
    claims = tuple(
        _claim(reading, choice, key, scope)
        for (choice, key), scope in zip(_keyed(reading), _scopes(reading), strict=True)
    )
    claims = with_regions(with_lists(claims, document, mentions.places, pack), document, pack)
    confident = with_confidence(claims, reading.choices)
    return Extraction(article=document.article, operations=operations, claims=confident)


def _key_of(document: Document, discourse: Discourse, allotted: Allotted, choice: Choice) -> str:
    """Return the key of the operation of a figure: as its place in a row says, else by what is spoken of there."""
    start = allotted.operations.get(choice.counted.first)
    mention = next((mention for mention in discourse.mentions if mention.start == start), None)
    return mention.key if mention else discourse.operation_at(document, choice.counted.number.start)


def _operations(reading: _Reading) -> tuple[Operation, ...]:
    keys = reading.discourse.keys()
    if "" in reading.keys or not keys:
        keys = ("", *keys)
    return tuple(_operation(reading, key) for key in keys)


def _operation(reading: _Reading, key: str) -> Operation:
    mine = [mention for mention in reading.discourse.mentions if mention.key == key]
    named = [mention.sentence for mention in mine]
    recalled = bool(mine) and all(mention.recalled for mention in mine)
    results = [choice for choice, other in _keyed(reading) if other == key]
    evidence = Evidence(
        periods=reading.mentions.periods,
        heads=reading.mentions.heads,
        events={
            c.counted.first if c.link.event is None else c.link.event.first: (
                FIGURE if c.link.event is None else c.link.event.term.name
            )
            for c in results
        },
        published=reading.document.article.published,
        boilerplate=tuple((quote.start, quote.end) for quote in reading.document.article.boilerplate),
        deeds=_deeds(reading.mentions),
    )
    spoken = [
        index
        for index, carried in enumerate(reading.discourse.carried)
        if carried == key and not any(m.sentence == index and m.key != key for m in reading.discourse.mentions)
    ]
    start, end = find_period(
        reading.document, evidence, spoken=() if recalled else spoken, named=named if key else None
    )
    others = set(reading.keys) - {key}
    main = not recalled and (bool(results) or not others)
    name = mine[0].name if mine else None
    return Operation(
        key=key,
        name=name.text if name else "",
        stem=slug_of(name.stem) if name else "",
        edition=name.edition if name else None,
        start=start,
        end=end,
        main=main,
        quotes=tuple(reading.document.quote(mention.start, mention.end) for mention in mine),
    )


def _deeds(mentions: Mentions) -> dict[int, str]:
    """Return the first words of what police do or an attack does, whether a figure was counted under it or not."""
    told = {head.first: head.role for head in mentions.heads if head.role == "attack"}
    terms = (mention for mention in mentions.terms.mentions if mention.term.role in ("event", "act"))
    for mention in terms:
        if mention.term.name in DEEDS and told.get(mention.first) not in SEIZED:
            told[mention.first] = mention.term.name
    return told


def _without_other_years(reading: _Reading, operations: Sequence[Operation]) -> _Reading:
    """Leave out figures of a sentence that is about an earlier time than the operation."""
    starts = {operation.key: operation.start for operation in operations if operation.main}
    kept: list[int] = []
    for index, (choice, key) in enumerate(zip(reading.choices, reading.keys, strict=True)):
        start = starts.get(key)
        if start is None or not _is_earlier(reading, choice, start):
            kept.append(index)
    return replace(reading, choices=tuple(reading.choices[i] for i in kept), keys=tuple(reading.keys[i] for i in kept))


def _is_earlier(reading: _Reading, choice: Choice, start: str) -> bool:
    """Whether every date of the sentence lies well before the operation."""
    sentence = reading.document.sentences[choice.counted.sentence]
    dates = [
        period
        for period in reading.mentions.periods
        if sentence.start <= period.start < sentence.end
        and period.last is not None
        and not _is_compared(reading, period)
    ]
    first = _first_day(start)
    past = any(head.role == "past" and sentence.first <= head.first < sentence.last for head in reading.mentions.heads)
    apart = APART_BEFORE if past and len(start) == len("2024-11-06") else APART
    return bool(dates) and all(period.last is not None and (first - period.last).days > apart for period in dates)


def _is_compared(reading: _Reading, period: PeriodMention) -> bool:
    """Whether a date belongs to a figure to compare with: « contre 90 en 2021 »."""
    position = reading.document.word_at(period.start)
    return any(
        qualifier.name == "comparison" and 0 <= position - qualifier.last <= COMPARED
        for qualifier in reading.mentions.qualifiers
    )


def _first_day(iso: str) -> date:
    """Return the first day of a day, month or year in ISO form."""
    year, month, day = (*iso.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))


def _keyed(reading: _Reading) -> list[tuple[Choice, str]]:
    return list(zip(reading.choices, reading.keys, strict=True))


def _scopes(reading: _Reading) -> list[tuple[Scope, str | None]]:
    """Return scope and country of each choice, decided operation by operation."""
    scopes: list[tuple[Scope, str | None]] = [("total", None)] * len(reading.choices)
    for key in set(reading.keys):
        mine = [index for index, other in enumerate(reading.keys) if other == key]
        mentions = [mention for mention in reading.discourse.mentions if mention.key == key]
        recalled = bool(mentions) and all(mention.recalled for mention in mentions)
        ground = replace(reading.ground, carried=()) if recalled else reading.ground
        found = read_scopes(reading.document, ground, [reading.choices[i] for i in mine], named=bool(key))
        for index, scope in zip(mine, found, strict=True):
            scopes[index] = reading.allotted.scopes.get(reading.choices[index].counted.first, scope)
    return scopes


def _claim(reading: _Reading, choice: Choice, key: str, scope: tuple[Scope, str | None]) -> Claim:
    document, number = reading.document, choice.counted.number
    sentence = document.sentences[choice.counted.sentence]
    attribution = speaker_of(document, reading.mentions, choice.counted)
    event = choice.link.event
    return Claim(
        operation=key,
        measure=choice.link.measure,
        quantity=number.quantity,
        scope=scope[0],
        place=scope[1],
        attribution=attribution[0],
        status=status_of(document, reading.mentions, choice.counted),
        quote=document.quote(number.start, number.end),
        sentence=document.quote(sentence.start, sentence.end),
        counted=_counted_words(reading, choice),
        cues=_cues(reading, choice, attribution[1]),
        rule=str(event.line) if event is not None else _noun_rule(choice),
    )


def _noun_rule(choice: Choice) -> str | None:
    return str(choice.counted.terms[0].line) if choice.counted.terms else None


def _counted_words(reading: _Reading, choice: Choice) -> str | None:
    """Return the words for what is counted, without unit and linking words before them: « or » of « 2 kilos d'or »."""
    counted, document = choice.counted, reading.document
    if counted.last <= counted.number_last or (choice.part and not counted.classes):
        return None
    first = document.word_at(max(counted.number.unit_end, counted.number.end) - 1) + 1
    while first < counted.last and reading.mentions.terms.is_grammar(first, "of", "determiner"):
        first += 1
    if first == counted.last:
        return None
    return document.text[document.words[first].start : document.words[counted.last - 1].end]


def _cues(reading: _Reading, choice: Choice, speaker: tuple[int, int] | None) -> tuple[Cue, ...]:
    document, cues = reading.document, []
    if (event := choice.link.event) is not None:
        words = document.words
        cues.append(Cue(role="event", quote=document.quote(words[event.first].start, words[event.last - 1].end)))
    if (hedge := choice.counted.number.hedge) is not None:
        cues.append(Cue(role="hedge", quote=document.quote(*hedge)))
    if speaker is not None:
        cues.append(Cue(role="speaker", quote=document.quote(*speaker)))
    return tuple(cues)
