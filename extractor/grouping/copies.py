"""Which articles carry one text: an agency dispatch in six papers, a release with a new headline.

Two steps.  An inverted index over runs of five words names the pairs that share any; then each pair
is read closely: how much of the shorter text stands in the other (containment of runs of four
words, Broder 1997), and how evenly its runs of three stand there in the same order.  An edited copy
shares a little everywhere; two articles with one release behind them share much in one place.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from extractor.grouping.chains import RUN, find_chain
from extractor.grouping.clusters import Clusters
from extractor.grouping.shingles import Numbers, Words, shingles

INDEX_RUN = 5
INDEX_SHARED = 2
"""Words a run in the index, and runs that a pair must share to be read closely."""
CLOSE_RUN = 4
STRETCH = 25
"""Words a stretch: about a sentence."""
FEWEST_STRETCHES = 4
SHORTEST = 2
"""Stretches of a text that the bounds below are measured on, and of a shorter one that its chain must fill."""
CONTAINED = 0.30
"""Containment of runs of four that makes a copy by itself (partial reuse).  Same set: follow-ups that repeat the
background of an earlier article of the agency, and are no copies, reach .25; copies edited in runs of three words
begin at .28."""
LEAST = 0.04
"""Containment below which a pair is not read for its chain."""
CHAINED_ONCE = 0.70
CHAINED_TWICE = 0.66
CHAINED = 0.10
CHAINED_SHORT = 0.15
"""Shares of the stretches that hold one run of the chain, and two, and the share of all runs in it, that make a copy.
With these bounds no pair of 233 French articles (press, agencies, releases; 67 pairs worth a look) is wrong."""
CREDITED = 0.6
"""Share of these thresholds that suffices between two articles that credit one agency; not fitted."""
WHOLE_BUCKET = 48
"""A run in more articles than this links each of them to the first alone: memory stays linear."""
PART = 2_000_000
"""Runs that are indexed at once: what the index takes is theirs, however many articles there are."""


def find_copies(words: Sequence[Words], credits: Sequence[str | None], clusters: Clusters) -> Iterator[tuple[int, int]]:
    """Yield the pairs of articles, by position, that carry one text, in order, given the words of each.

    `credits` holds for each article the agency that it credits, None where it credits none.  Pairs that are
    joined in `clusters` meanwhile are passed over.
    """
    for left, right in _candidates(words):
        if clusters.root(left) == clusters.root(right):
            continue
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
    if containment < LEAST or len(left) < STRETCH * SHORTEST:
        return False
    return _is_chained(left, right, ease)


def _is_chained(left: Words, right: Words, ease: float) -> bool:
    """Return whether the shorter text shares runs with the longer one throughout, and in its order."""
    chain = np.array(find_chain(left, right), dtype=np.int64)
    stretches = len(left) // STRETCH
    hits = np.bincount(chain // STRETCH, minlength=stretches)[:stretches]
    once, twice = float((hits >= 1).mean()), float((hits >= 2).mean())
    share = len(chain) / (len(left) - RUN + 1)
    if stretches < FEWEST_STRETCHES:
        return twice == 1.0 and share >= CHAINED_SHORT * ease
    return once >= CHAINED_ONCE * ease and twice >= CHAINED_TWICE * ease and share >= CHAINED * ease


def _candidates(words: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that share runs of words, by the inverted index, in order."""
    runs = sum(max(0, len(numbers) - INDEX_RUN + 1) for numbers in words)
    parts = runs // PART + 1
    tally = _Tally()
    for part in range(parts):
        for pairs in _pairs_in(*_index(words, part, parts), len(words)):
            tally.add(pairs)
    for pair in tally.codes(INDEX_SHARED):
        yield divmod(int(pair), len(words))


class _Tally:
    """How often every pair came, by its code."""

    def __init__(self) -> None:
        self._codes, self._counts = np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
        self._waiting: list[npt.NDArray[np.int64]] = []
        self._size = 0

    def add(self, codes: npt.NDArray[np.int64]) -> None:
        self._waiting.append(codes)
        self._size += len(codes)
        if self._size >= PART:
            self._merge()

    def _merge(self) -> None:
        new, counts = np.unique(np.concatenate([self._codes[:0], *self._waiting]), return_counts=True)
        codes, where = np.unique(np.concatenate([self._codes, new]), return_inverse=True)
        total = np.bincount(where, weights=np.concatenate([self._counts, counts]), minlength=len(codes))
        self._codes, self._counts, self._waiting, self._size = codes, total.astype(np.int64), [], 0

    def codes(self, least: int) -> npt.NDArray[np.int64]:
        """Return the pairs that came so often, in order."""
        self._merge()
        return self._codes[self._counts >= least]


def _index(words: Sequence[Words], part: int, parts: int) -> tuple[Numbers, npt.NDArray[np.uint32]]:
    """Return the runs of every article whose hash falls into a part, each once, and the article that it stands in."""
    hashes, owners = [np.empty(0, dtype=np.uint64)], [np.empty(0, dtype=np.uint32)]
    for article, numbers in enumerate(words):
        runs = shingles(numbers, INDEX_RUN)
        runs = np.unique(runs[runs % np.uint64(parts) == np.uint64(part)] if parts > 1 else runs)
        hashes.append(runs)
        owners.append(np.full(len(runs), article, dtype=np.uint32))
    return np.concatenate(hashes), np.concatenate(owners)


def _pairs_in(hashes: Numbers, owners: npt.NDArray[np.uint32], articles: int) -> Iterator[npt.NDArray[np.int64]]:
    """Yield a code for each two articles that share a run, once a run, so many at a time."""
    order = np.lexsort((owners, hashes))
    hashes, owners = hashes[order], owners[order].astype(np.int64)
    starts = np.flatnonzero(np.r_[True, hashes[1:] != hashes[:-1]]) if len(hashes) else np.empty(0, dtype=np.int64)
    sizes = np.diff(np.r_[starts, len(hashes)])
    for size in np.unique(sizes[sizes > 1]).tolist():
        lefts, rights = np.triu_indices(size, 1)
        if size > WHOLE_BUCKET:
            lefts, rights = np.zeros(size - 1, dtype=np.int64), np.arange(1, size)
        alike = starts[sizes == size]
        step = max(1, PART // (2 * len(lefts)))
        for first in range(0, len(alike), step):
            members = owners[alike[first : first + step, None] + np.arange(size)]
            yield (members[:, lefts] * articles + members[:, rights]).ravel()
