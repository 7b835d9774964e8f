"""Which operation a sentence speaks of: names, editions, recalled editions, what carries over."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractor.finding.names import Name, roman, slug_of
from extractor.finding.operations import HeadMention, OperationMention
from extractor.parsing import Document

BESIDE = 1
"""Words between « première » and « édition »."""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A mention with the operation it was resolved to, and its sentence."""

    key: str
    name: Name
    start: int
    end: int
    sentence: int
    recalled: bool


@dataclass(frozen=True, slots=True)
class Discourse:
    """The operations of an article in the order of their mentions, and who is spoken of where."""

    mentions: tuple[Mentioned, ...]
    default: str
    """Key of the operation that a sentence without any mention speaks of; "" for the unnamed one."""
    carried: tuple[str, ...]
    """By sentence: the key in force when it begins."""

    def operation_at(self, document: Document, offset: int) -> str:
        """Return the key of the operation that a figure at that character belongs to."""
        index = document.sentence_at(offset)
        here = [mention for mention in self.mentions if mention.sentence == index]
        before = [mention for mention in here if mention.end <= offset]
        if before:
            return before[-1].key
        after = [mention for mention in here if mention.start > offset and not mention.recalled]
        if after and self.carried[index] not in {mention.key for mention in here}:
            return after[0].key
        return self.carried[index]

    def keys(self) -> tuple[str, ...]:
        """Return the keys in the order of their first mention."""
        return tuple(dict.fromkeys(mention.key for mention in self.mentions))


def read_discourse(document: Document, mentions: Sequence[OperationMention], heads: Iterable[HeadMention]) -> Discourse:
    """Return who is spoken of where."""
    heads = tuple(heads)
    resolved = _resolve(document, mentions)
    resolved = tuple(sorted((*resolved, *_editions(document, resolved, heads)), key=lambda mention: mention.start))
    default = next((mention.key for mention in resolved if not mention.recalled), "")
    if not default and resolved:
        default = resolved[0].key if all(m.recalled for m in resolved) and len({m.key for m in resolved}) == 1 else ""
    anaphors = {document.sentence_at(document.words[head.first].start) for head in heads if head.role == "anaphor"}
    return Discourse(resolved, default, _carry(document, resolved, default, anaphors))


def _resolve(document: Document, mentions: Sequence[OperationMention]) -> tuple[Mentioned, ...]:
    """Give a bare name the edition that the article reports, unless it recalls another one."""
    editions: dict[str, Counter[int]] = {}
    for mention in mentions:
        if mention.name.edition:
            editions.setdefault(slug_of(mention.name.stem), Counter())[mention.name.edition] += 1
    reported = {slug: _reported_edition(document, mentions, slug, known) for slug, known in editions.items()}
    names = {(slug_of(m.name.stem), m.name.edition): m.name for m in reversed(mentions)}
    resolved: list[Mentioned] = []
    for mention in mentions:
        slug, name, recalled = slug_of(mention.name.stem), mention.name, mention.recalled
        known = editions.get(slug)
        if name.edition is None and known and not recalled:
            name = names[slug, reported[slug]]
        elif known and name.edition and name.edition != reported[slug]:
            recalled = True
        elif known and name.edition == reported[slug]:
            recalled = False
        sentence = document.sentence_at(mention.start)
        resolved.append(Mentioned(name.key, name, mention.start, mention.end, sentence, recalled))
    return tuple(resolved)


def _reported_edition(document: Document, mentions: Sequence[OperationMention], slug: str, known: Counter[int]) -> int:
    """Return the edition that the title names, else the one named most often: the next may be announced."""
    for mention in mentions:
        if slug_of(mention.name.stem) == slug and mention.name.edition and not mention.recalled:
            if document.sentence_at(mention.start) == 0:
                return mention.name.edition
            break
    return max(known, key=lambda edition: (known[edition], edition))


def _editions(document: Document, mentions: Sequence[Mentioned], heads: Sequence[HeadMention]) -> Iterator[Mentioned]:
    """Yield the editions that a sentence without any name speaks of: « La première édition, en 2021, … »."""
    main = next((mention for mention in mentions if not mention.recalled), None)
    if main is None:
        return
    named = {mention.sentence for mention in mentions}
    for head in heads:
        start = document.words[head.first].start
        sentence = document.sentence_at(start)
        number = _number_of(head, heads, main.name.edition) if head.role in ("edition", "head") else None
        if number is None or sentence in named:
            continue
        name = Name(main.name.stem, number, roman(number) if number > 1 else "")
        end = document.words[head.last - 1].end
        yield Mentioned(name.key, name, start, end, sentence, name.key != main.key)


def _number_of(head: HeadMention, heads: Sequence[HeadMention], edition: int | None) -> int | None:
    """Return the edition that the words beside « édition » say: an ordinal, or the one before this one."""
    for other in heads:
        if other.role.startswith("ordinal:") and 0 <= head.first - other.last <= BESIDE:
            return int(other.role.partition(":")[2])
    before = any(
        other.role == "recalled" and other.first <= head.last and head.first - other.last <= BESIDE for other in heads
    )
    return edition - 1 if before and edition and edition > 1 and head.role == "edition" else None


def _carry(document: Document, mentions: Sequence[Mentioned], default: str, anaphors: set[int]) -> tuple[str, ...]:
    carried: list[str] = []
    current, recalled = default, ""
    by_sentence: dict[int, list[Mentioned]] = {}
    for mention in mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    for index in range(len(document.sentences)):
        carried.append(recalled if recalled and index in anaphors else current)
        here = by_sentence.get(index, [])
        recalled = here[-1].key if here and here[-1].recalled else (recalled if index in anaphors else "")
        reported = [mention.key for mention in here if not mention.recalled]
        if reported:
            current = reported[0] if len(set(reported)) > 1 and current in reported else reported[-1]
            carried[index] = carried[index] if carried[index] in reported or index not in anaphors else current
    return tuple(carried)
