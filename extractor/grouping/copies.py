"""Which articles carry one text: an agency dispatch in six papers, a release with a new headline.

Two steps.  An inverted index over runs of six words names the pairs that share any; then each pair
is read closely: how much of the shorter text stands in the other (containment of runs of four
words, Broder 1997), and how evenly (in how many stretches of the shorter text).  An edited copy
shares a little everywhere; two articles with one release behind them share much in one place.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from extractor.grouping.shingles import Numbers, Words, shingles, word_numbers
from extractor.model import Article

INDEX_RUN = 6
"""Words a run in the index.  Of copies with 40 % of the words edited one by one, 95 % share two runs
of six, 85 % one run of eight (93 French articles, 2026-11)."""
INDEX_SHARED = 2
CLOSE_RUN = 4
STRETCH = 25
"""Words a stretch: about a sentence."""
FEWEST_STRETCHES = 4
CONTAINED = 0.30
"""Containment that makes a copy by itself (partial reuse).  Same set: follow-ups that repeat the background of an
earlier article of the agency, and are no copies, reach .25; copies edited in runs of three words begin at .28."""
SPREAD_CONTAINED = 0.08
SPREAD_ONCE = 0.75
SPREAD_TWICE = 0.56
"""Containment that suffices where three stretches in four share a run, and more than half of them two.  With
these bounds no pair of the set is wrong; found are 82 % of the copies edited word by word, 97 % of those in runs
of two, 99 % in runs of three (40 % of the words edited; on the project's corpus 95, 99 and 99 %)."""
CREDITED = 0.6
"""Share of these thresholds that suffices between two articles that credit one agency; not fitted."""
WHOLE_BUCKET = 48
"""A run in more articles than this links each of them to the first alone: memory stays linear."""
PARTITIONS = 8
"""Parts in which the index is sorted, one after the other."""


def find_copies(articles: Sequence[Article], credits: Sequence[str | None]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of articles, by position, that carry one text, in order.

    `credits` holds for each article the agency that it credits, None where it credits none.
    """
    words = [word_numbers(article) for article in articles]
    for left, right in _candidates(words):
        credited = credits[left] is not None and credits[left] == credits[right]
        if is_copy(words[left], words[right], credited=credited):
            yield left, right


def is_copy(left: Words, right: Words, *, credited: bool = False) -> bool:
    """Return whether the shorter of two texts is a copy of the other, or of a part of it."""
    if len(left) > len(right):
        left, right = right, left
    ease = CREDITED if credited else 1.0
    shared = np.isin(shingles(left, CLOSE_RUN), shingles(right, CLOSE_RUN))
    if not len(shared):
        return False
    containment = float(shared.mean())
    if containment >= CONTAINED * ease:
        return len(left) >= STRETCH * FEWEST_STRETCHES or containment >= 2 * CONTAINED
    if containment < SPREAD_CONTAINED * ease or len(left) < STRETCH * FEWEST_STRETCHES:
        return False
    stretches = len(left) // STRETCH
    hits = np.bincount(np.flatnonzero(shared) // STRETCH, minlength=stretches)[:stretches]
    once, twice = float((hits >= 1).mean()), float((hits >= 2).mean())
    return once >= SPREAD_ONCE * ease and twice >= SPREAD_TWICE * ease


def _candidates(words: Sequence[Words]) -> list[tuple[int, int]]:
    """Return the pairs that share runs of words, by the inverted index, in order."""
    if not words:
        return []
    hashes, owners = _index(words)
    codes, counts = [], []
    for part in range(PARTITIONS):
        chosen = hashes % np.uint64(PARTITIONS) == np.uint64(part)
        found = _pairs_in(hashes[chosen], owners[chosen], len(words))
        code, count = np.unique(found, return_counts=True)
        codes.append(code)
        counts.append(count)
    code, where = np.unique(np.concatenate(codes), return_inverse=True)
    total = np.bincount(where, weights=np.concatenate(counts), minlength=len(code))
    return [divmod(int(pair), len(words)) for pair in code[total >= INDEX_SHARED]]


def _index(words: Sequence[Words]) -> tuple[Numbers, npt.NDArray[np.uint32]]:
    """Return every run of every article once, and the article that it stands in; filled in place, to save memory."""
    most = sum(max(0, len(numbers) - INDEX_RUN + 1) for numbers in words)
    hashes, owners = np.empty(most, dtype=np.uint64), np.empty(most, dtype=np.uint32)
    end = 0
    for article, numbers in enumerate(words):
        runs = np.unique(shingles(numbers, INDEX_RUN))
        hashes[end : end + len(runs)] = runs
        owners[end : end + len(runs)] = article
        end += len(runs)
    return hashes[:end], owners[:end]


def _pairs_in(hashes: Numbers, owners: npt.NDArray[np.uint32], articles: int) -> npt.NDArray[np.int64]:
    """Return a code for each two articles that share a run, once a run."""
    order = np.lexsort((owners, hashes))
    hashes, owners = hashes[order], owners[order].astype(np.int64)
    starts = np.flatnonzero(np.r_[True, hashes[1:] != hashes[:-1]]) if len(hashes) else np.empty(0, dtype=np.int64)
    sizes = np.diff(np.r_[starts, len(hashes)])
    found: list[npt.NDArray[np.int64]] = [np.empty(0, dtype=np.int64)]
    for size in np.unique(sizes[sizes > 1]):
        members = owners[starts[sizes == size][:, None] + np.arange(size)]
        lefts, rights = np.triu_indices(int(size), 1)
        if size > WHOLE_BUCKET:
            lefts, rights = np.zeros(size - 1, dtype=np.int64), np.arange(1, size)
        found.append((members[:, lefts] * articles + members[:, rights]).ravel())
    return np.concatenate(found)
