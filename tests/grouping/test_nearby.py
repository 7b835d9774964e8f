"""The index over what articles of one event share: no pair that would be judged one event is left out."""

from itertools import combinations
from random import Random

import pytest

from extractor.grouping.nearby import find_nearby
from extractor.grouping.outlines import outline
from extractor.grouping.traces import WINDOW_DAYS, Trace
from extractor.grouping.unnamed import judge_event, read_traces
from extractor.model import Article, Claim, Extraction, Operation, Quantity, Quote

NAMES = ("Lyon", "Nice", "Vannes", "Colmar", "Duval", "Benali", "Keller", "Traoré", "Castel", "Roux", "Namur", "Sion")
WORDS = (
    "entrepôt",
    "cigarettes",
    "contrebande",
    "cargaison",
    "conteneur",
    "cocaïne",
    "laboratoire",
    "parquet",
    "caches",
)
MEASURES = ("arrests", "weapons", "vehicles", "searches")


def drawn(number: int, random: Random) -> Extraction:
    """Return an article with a few names, words, figures and days, of few so that many are shared."""
    names = " ".join(f"vers {name}" for name in random.sample(NAMES, random.randint(0, 5)))
    text = f"Ici {names} {' '.join(random.sample(WORDS, random.randint(0, 6)))} {number}"
    named = random.random() < 0.3
    key = f"cuivre-{random.randint(2, 4)}" if named else ""
    first = random.randint(1, 20)
    last = min(28, first + random.choice((0, 0, 0, 2)))
    days = (f"2024-03-{first:02}", f"2024-03-{last:02}") if random.random() < 0.8 else ("2024", "2024")
    claims = tuple(
        Claim(
            operation=key,
            measure=random.choice(MEASURES),
            quantity=Quantity(value=random.choice((2, 3, 4, 12, 40, 158))),
            scope="local" if random.random() < 0.4 else "total",
            place=random.choice(("FR", "BE", None)),
            quote=Quote(start=0, end=3, text="Ici"),
        )
        for _ in range(random.randint(0, 5))
    )
    published = f"2024-03-{random.randint(1, 28):02}"
    operation = Operation(key=key, name=key, start=days[0], end=days[1], main=random.random() < 0.8)
    return Extraction(
        article=Article(id=f"{number:03}", text=text, published=published), operations=(operation,), claims=claims
    )


def is_in_reach(one: Trace, two: Trace) -> bool:
    """Return whether two articles, one of them at least without a name, are of days that can be one event's."""
    if one.days is None or two.days is None or one.article == two.article or (one.is_named and two.is_named):
        return False
    return one.days.gap(two.days) <= WINDOW_DAYS


@pytest.mark.parametrize("seed", range(12))
def test_no_event_is_left_out(seed: int) -> None:
    """What looking at all pairs finds, the index finds; and it looks at fewer."""
    random = Random(seed)
    outlined = outline(drawn(number, random) for number in range(120))
    traces = read_traces(outlined.mentions, outlined.terms)
    pairs = [pair for pair in combinations(range(len(traces)), 2) if is_in_reach(traces[pair[0]], traces[pair[1]])]
    expected = {(left, right) for left, right in pairs if judge_event(traces[left], traces[right]).holds}

    looked_at = set(find_nearby(traces))

    assert expected == {(left, right) for left, right in looked_at if judge_event(traces[left], traces[right]).holds}
    assert expected
    assert looked_at < set(pairs)
