"""What `recoupe pack check` has to say about a pack."""

from collections.abc import Iterable

import pytest

from extractor.packs import Lexicon, Line, Pack, split_words
from extractor.packs.checking import CLAIMING, agrees, check_pack, compare, find_rivals, write_mark
from extractor.packs.contents import examples, listings
from extractor.packs.marks import read_marks
from extractor.packs.measures import load_measures
from tests.packs.toys import Hedges, Measures, Words, lines, toy

ARRESTS = lines("fr/measures.yaml", "arrestation(s)", "interpellation(s)")
PROOF = lines("fr/measures.yaml", "[2 517](arrests = 2517) arrestations", first=10)


def prove(file: str, example: str, pack: Pack) -> Iterable[str]:
    """Compare an example with « [2 517](arrests = 2517) arrestations », the only claim ever found."""
    text, marks = read_marks(example)
    found = read_marks("[2 517](arrests = 2517) arrestations")[1]
    return compare(text, marks, found) if marks or file in CLAIMING else ()


def exercise(text: str, pack: Pack) -> frozenset[Line]:
    """Return the lines of the pack whose forms stand in a text."""
    lexicon = Lexicon((line, None) for listing in listings(pack) for line in listing.lines)
    return frozenset(match.line for match in lexicon.find(split_words(text)))


def messages(pack: Pack) -> list[str]:
    """Return the faults of a pack in which every example has one claim."""
    return [str(fault) for fault in check_pack(pack, [exercise], prove)]


def proved(*counted: Line) -> Pack:
    """Return a pack that counts arrests by these lines, with one example."""
    return toy(Measures(acts={"arrests": counted}, examples=PROOF))


def test_lists_are_named_by_their_keys() -> None:
    """A list bears the keys that lead to it, from the file's name on."""
    pack = toy(Measures(events={"arrest": Words(noun=ARRESTS, examples=PROOF)}), Hedges(over=PROOF))

    assert [str(listing) for listing in listings(pack)] == ["measures.events.arrest.noun", "qualifiers.over"]
    assert [str(listing) for listing in examples(pack)] == ["measures.events.arrest.examples"]


def test_a_proved_pack_has_no_faults() -> None:
    """Every line exercised, every mark found: nothing to report."""
    assert messages(proved(*ARRESTS[:1])) == []


def test_a_line_without_example_is_named() -> None:
    """A line that nobody has seen at work is a guess."""
    assert messages(proved(*ARRESTS)) == [
        "fr/measures.yaml:2: measures.acts.arrests: "
        "no example exercises 'interpellation(s)'; add one, or take the line out"
    ]


def test_an_example_of_any_file_proves_a_line() -> None:
    """Where the example stands is the writer's choice."""
    hedges = Hedges(examples=lines("fr/qualifiers.yaml", "Une arrestation à Lomé."))

    assert messages(toy(Measures(acts={"arrests": ARRESTS[:1]}), hedges)) == []


def test_a_form_that_stands_twice_in_a_list_is_named() -> None:
    """« arrestations » is one of the forms of « arrestation(s) »."""
    assert messages(proved(ARRESTS[0], Line("arrestations", "fr/measures.yaml", 2))) == [
        "fr/measures.yaml:2: measures.acts.arrests: 'arrestations' stands on line 1 already; keep one"
    ]


def test_many_shared_forms_are_one_fault() -> None:
    """A line is named once, with some of its forms."""
    twice = Line("arrest(ation|ations|ant|ants|ée)", "fr/measures.yaml", 2)
    first = Line("arrest(ation|ations|ant|ants|ée|és)", "fr/measures.yaml", 1)

    assert messages(proved(first, twice)) == [
        "fr/measures.yaml:2: measures.acts.arrests: "
        "'arrestation', 'arrestations', 'arrestant' and 2 more stand on line 1 already; keep one"
    ]


@pytest.mark.parametrize(
    ("measures", "expected"),
    [
        ({"acts": {"arrests": ["saisie(s)"], "charged": ["saisie"]}}, ["'saisie' stands in measures.acts.arrests too"]),
        ({"nouns": {"person": ["exilé"], "migrant": ["exilé"]}}, ["'exilé' stands in measures.nouns.person too"]),
        ({"nouns": {"site": ["site(s)"], "server": ["site"]}}, []),
        ({"nouns": {"country": ["bande"], "network": ["bande"]}}, []),
        ({"events": {"rescue": ["pris"], "arrest": ["pris"]}}, ["'pris' stands in measures.events.rescue.noun too"]),
        ({"events": {"rescue": ["récupéré"], "seize": ["récupéré"]}}, []),
        ({"events": {"seize": ["bloqué"], "catch": ["bloqué"]}}, []),
        ({"nouns": {"suspect": ["pris"]}, "acts": {"arrests": ["pris"]}}, []),
    ],
)  # fmt: skip
def test_a_form_that_two_measures_claim_is_named(
    measures: dict[str, dict[str, list[str]]], expected: list[str]
) -> None:
    """Two lists may share a form where the class of what is counted, or the event, tells the measure all the same."""
    made = {
        section: {name: lines("fr/measures.yaml", *texts) for name, texts in named.items()}
        for section, named in measures.items()
    }
    events = {name: Words(noun=forms) for name, forms in made.pop("events", {}).items()}

    actual = [fault.message for fault in find_rivals(toy(Measures(**made, events=events)), load_measures())]

    assert [True] * len(expected) == [begin in message for begin, message in zip(expected, actual, strict=True)]


def test_an_unreadable_mark_is_named() -> None:
    """The rest of the pack is checked all the same."""
    proof = lines("fr/measures.yaml", "[3](arrests = 3 totally) arrestations", first=10)
    pack = toy(Measures(acts={"arrests": ARRESTS[:1]}, examples=(*PROOF, *proof)))

    (actual,) = messages(pack)

    assert actual.startswith("fr/measures.yaml:10: cannot read 'totally' in the mark '[3](arrests = 3 totally)'")


def test_an_unmarked_example_of_a_measure_claims_nothing() -> None:
    """In measures.yaml the lack of a mark is a statement; elsewhere it is none."""
    plain = lines("fr/measures.yaml", "2 517 arrestations", first=10)
    pack = toy(Measures(acts={"arrests": ARRESTS[:1]}, examples=plain), Hedges(examples=plain))

    assert messages(pack) == [
        "fr/measures.yaml:10: [2 517](arrests = 2517) is found and not marked; mark it, or mend the line that finds it"
    ]


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ("[158](arrests = 158)", "[158](arrests = 158)", []),
        ("[158](arrests = 158)", "[158](arrests = 158 by \"la police\")", []),
        ("[158](arrests|charged = 158)", "[158](charged = 158)", []),
        ("[158](arrests = 158)", "158", ["[158](arrests = 158) is not found"]),
        ("158", "[158](arrests = 158)", ["[158](arrests = 158) is found and not marked"]),
        ("[158](arrests = 158)", "[158](rescues = 158)", ["[158](arrests = 158) is read as [158](rescues = 158)"]),
        ("[158](arrests > 158)", "[158](arrests = 158)", ["[158](arrests > 158) is read as [158](arrests = 158)"]),
        ("[158](arrests = 158 part)", "[158](arrests = 158)", ["[158](arrests = 158 part) is read as"]),
        ("[158](arrests = 158 local ML)", "[158](arrests = 158 local)", ["[158](arrests = 158 local ML) is read as"]),
        ("[8](money = 8 EUR)", "[8](money = 8 USD)", ["[8](money = 8 EUR) is read as [8](money = 8 USD)"]),
    ],
)  # fmt: skip
def test_an_example_is_compared_with_what_is_found(gold: str, found: str, expected: list[str]) -> None:
    """What the mark leaves out may be anything; what it says must be found."""
    text, wanted = read_marks(gold)

    actual = list(compare(text, wanted, read_marks(found)[1]))

    assert [message.startswith(begin) for message, begin in zip(actual, expected, strict=True)] == [True] * len(
        expected
    )


@pytest.mark.parametrize(
    "marked",
    [
        "[2 500](arrests > 2500)",
        "[100 et 150](rescues = 100..150 part)",
        "[1,2 million](money ~ 1200000 EUR)",
        "[3](arrests = 3 local ML)",
        "[12](arrests <= 12 @liberterra-2)",
        '[12](arrests >= 12 by "le parquet de Paris")',
    ],
)
def test_a_mark_is_written_as_it_is_read(marked: str) -> None:
    """The notation of messages is that of the examples."""
    text, (mark,) = read_marks(marked)

    assert write_mark(text, mark) == marked


def test_the_bound_of_an_example_is_part_of_it() -> None:
    """« plus de 158 » and « 158 » are two statements."""
    _, (over,) = read_marks("[158](arrests > 158)")
    _, (exact,) = read_marks("[158](arrests = 158)")

    assert not agrees(over, exact)
