"""Names of operations in a text: after a head word, after *baptisée*, in quotes, with an edition."""

from extractor.finding.operations.introduced import find_introduced
from extractor.finding.operations.mentions import HeadMention, OperationMention, Search, find_heads, lexicon
from extractor.finding.operations.recognised import (
    find_headed,
    find_numbered,
    find_repeated,
    find_sized,
    find_titled,
)
from extractor.packs import Pack, Word

__all__ = ["HeadMention", "OperationMention", "find_heads", "find_operations", "find_titles", "lexicon"]


def find_operations(
    text: str, words: tuple[Word, ...], pack: Pack, heads: tuple[HeadMention, ...] | None = None
) -> tuple[OperationMention, ...]:
    """Return the mentions of named operations, in order, not overlapping; `heads` where they are known already.

    « une opération d'envergure baptisée Liberterra II », « la huitième opération « PANGEA » ».
    """
    search = _search(text, words, pack, heads)
    found = list(find_introduced(search))
    found += find_numbered(search, {mention.name.stem.lower() for mention in found})
    found += find_sized(search)
    found += find_headed(search, found)
    found += find_repeated(search, found)
    return _without_overlaps(found)


def find_titles(text: str, words: tuple[Word, ...], pack: Pack) -> tuple[OperationMention, ...]:
    """Return the names in quotes of the title, and their repeats: for an article that names none otherwise."""
    search = _search(text, words, pack)
    found = list(find_titled(search))
    return _without_overlaps([*found, *find_repeated(search, found)])


def _search(text: str, words: tuple[Word, ...], pack: Pack, heads: tuple[HeadMention, ...] | None = None) -> Search:
    return Search(text, words, find_heads(words, pack) if heads is None else heads, lexicon(pack))


def _without_overlaps(found: list[OperationMention]) -> tuple[OperationMention, ...]:
    kept: list[OperationMention] = []
    for mention in sorted(found, key=lambda m: (m.start, m.start - m.end, m.line is None)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)
