"""`recoupe pack`: check, show, try and begin language packs."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from extractor.model import Claim
    from extractor.packs import Pack

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Run = Callable[[argparse.Namespace], int]
WIDTH = 78
"""Characters of a line; a terminal of 80 columns leaves a margin."""


def add_pack_commands(commands: Commands) -> None:
    """Add `pack` and its own commands; each sets `run`, which takes the arguments and returns the exit code."""
    summary = "check, show, try and begin language packs"
    pack = commands.add_parser("pack", help=summary, description=summary.capitalize() + ".")
    inner = pack.add_subparsers(metavar="COMMAND", required=True)
    check = _add(inner, "check", "name the lines that no example proves, and all else that is wrong", run_check)
    check.add_argument(
        "packs", nargs="*", metavar="PACK", help="a language, or a folder (all packs when none is given)"
    )
    show = _add(inner, "show", "show what a pack holds", run_show)
    _add_pack(show)
    show.add_argument("file", nargs="?", metavar="FILE", help="one of its files, to see its lines")
    show.add_argument("--forms", action="store_true", help="with FILE: every way of writing each line")
    attempt = _add(inner, "try", "show what a pack finds in a sentence, and by which of its lines", run_try)
    _add_pack(attempt)
    attempt.add_argument("text", metavar="TEXT", help="a sentence, or several, in quotes")
    attempt.add_argument("--lines", action="store_true", help="list every line of the pack that was used")
    new = _add(inner, "new", "write a new pack, with every key and no words", run_new)
    new.add_argument("language", metavar="LANGUAGE", help="the code of the language")
    new.add_argument("--to", metavar="FOLDER", type=Path, help="the folder to write (by default, named by the code)")
    new.add_argument("--like", metavar="PACK", help="the pack whose words are shown as comments")
    _add(inner, "schema", "print the JSON Schema of packs, for editors", run_schema)


def _add(commands: Commands, name: str, summary: str, run: Run) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=summary, description=summary[0].upper() + summary[1:] + ".")
    parser.set_defaults(run=run)
    return parser


def _add_pack(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pack", metavar="PACK", help="a language, or the folder of a pack")


def run_check(arguments: argparse.Namespace) -> int:
    """Print what is wrong with packs; return 1 if anything is, else 0."""
    from extractor.packs import available_languages

    return max([_check(name) for name in arguments.packs or available_languages()], default=0)


def _check(name: str) -> int:
    from extractor.errors import PackError

    try:
        pack = _load(name)
    except PackError as error:
        print(error)
        return 1
    from extractor.cli.proving import EXERCISES, prove
    from extractor.packs.checking import check_pack
    from extractor.packs.contents import listings

    faults = check_pack(pack, EXERCISES, prove)
    for fault in faults:
        print(fault)
    count = sum(len(listing.lines) for listing in listings(pack))
    print(f"{pack.language.code}: {count} lines, {len(faults) or 'nothing'} to report")
    return 1 if faults else 0


def run_show(arguments: argparse.Namespace) -> int:
    """Print an overview of a pack, or the lines of one of its files; return 0."""
    from extractor.errors import UsageError

    pack = _load(arguments.pack)
    names = tuple(type(pack).model_fields)
    if arguments.file is None:
        shown = _overview(pack, names)
    elif arguments.file in names:
        shown = _lines_of(pack, arguments.file, forms=arguments.forms)
    else:
        raise UsageError(f"no file {arguments.file!r} in a pack; there are: {', '.join(names)}")
    for line in shown:
        print(line)
    return 0


def _overview(pack: "Pack", names: tuple[str, ...]) -> Iterator[str]:
    from extractor.packs.contents import examples, listings, variants

    language = pack.language
    yield f"{language.code}  {language.name}  ({language.status})"
    yield f"model: {_model(language.model)}"
    yield ""
    yield f"{'file':<14}{'lists':>7}{'lines':>7}{'forms':>8}{'examples':>10}"
    totals = [0, 0, 0, 0]
    for name in names:
        lists = [listing for listing in listings(pack) if listing.path[0] == name]
        lines = [line for listing in lists for line in listing.lines]
        proofs = [line for listing in examples(pack) if listing.path[0] == name for line in listing.lines]
        row = [len(lists), len(lines), sum(len(variants(line)) for line in lines), len(proofs)]
        totals = [sum(pair) for pair in zip(totals, row, strict=True)]
        yield _row(name, row)
    yield _row("", totals)


def _row(name: str, counts: list[int]) -> str:
    lists, lines, forms, proofs = counts
    return f"{name:<14}{lists:>7}{lines:>7}{forms:>8}{proofs:>10}"


def _model(name: str | None) -> str:
    from importlib.metadata import PackageNotFoundError, version

    if name is None:
        return "none; a blank pipeline is used"
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name}, which is not installed; pip install {name.replace('_', '-')}"


def _lines_of(pack: "Pack", file: str, *, forms: bool) -> Iterator[str]:
    from extractor.packs.contents import examples, listings, variants

    for listing in sorted((*listings(pack), *examples(pack)), key=lambda listing: listing.lines[0].number):
        if listing.path[0] != file:
            continue
        yield str(listing)
        for line in listing.lines:
            yield f"{line.number:>5}  {line.text}"
            if forms and (ways := variants(line)) != (line.text,):
                yield f"{'':>7}= {', '.join(ways)}"
        yield ""


def run_try(arguments: argparse.Namespace) -> int:
    """Print each claim that a pack finds in a text, its words underlined, and the line that found it; return 0."""
    from extractor.cli.proving import EXERCISES, extract
    from extractor.packs import Line

    pack = _load(arguments.pack)
    extraction = extract(arguments.text, pack)
    used = frozenset[Line]().union(*(exercise(arguments.text, pack) for exercise in EXERCISES))
    texts = {str(line): line.text for line in used}
    for claim in extraction.claims:
        for shown in _claim(claim, extraction.article.text, texts):
            print(shown)
        print()
    if not extraction.claims:
        print("nothing is claimed here")
    if arguments.lines:
        for line in sorted(used, key=lambda line: (line.file, line.number)):
            print(f"{line!s:<28}{line.text}")
    return 0


def _claim(claim: "Claim", text: str, texts: dict[str, str]) -> Iterator[str]:
    from extractor.cli.proving import mark_of
    from extractor.cli.underline import CUE, NUMBER, underline
    from extractor.packs.checking import write_mark

    first, last = (claim.sentence.start, claim.sentence.end) if claim.sentence else (0, len(text))
    quotes = [(cue.quote, CUE) for cue in claim.cues] + [(claim.quote, NUMBER)]
    inside = [(quote, sign) for quote, sign in quotes if first <= quote.start and quote.end <= last]
    spans = [(quote.start - first, quote.end - first, sign) for quote, sign in inside]
    yield from underline(text[first:last], spans, WIDTH)
    yield f"  {write_mark(text, mark_of(claim))}"
    for cue in claim.cues:
        yield f"  {cue.role}: {cue.quote.text}"
    if claim.confidence is not None:
        yield f"  confidence {claim.confidence:.2f}"
    if claim.rule:
        yield f"  {claim.rule}  {texts.get(claim.rule, '')}".rstrip()


def run_new(arguments: argparse.Namespace) -> int:
    """Write a new pack and print its files; return 0."""
    from babel import Locale, UnknownLocaleError

    from extractor.errors import UsageError
    from extractor.packs import default_language
    from extractor.packs.skeleton import Tongue, write_skeleton

    code = arguments.language
    try:
        name = Locale.parse(code).get_display_name(code) or code
    except (UnknownLocaleError, ValueError) as error:
        raise UsageError(f"no language has the code {code!r}; see ISO 639") from error
    like = _load(arguments.like or default_language())
    for path in write_skeleton(Tongue(code, name), arguments.to or Path(code), like):
        print(path)
    return 0


def run_schema(_: argparse.Namespace) -> int:
    """Print the JSON Schema of packs; return 0."""
    from extractor.packs.schema import write_schema

    print(write_schema(), end="")
    return 0


def _load(name: str) -> "Pack":
    """Return the pack of a language, or that of a folder."""
    from extractor.packs import available_languages, load_pack

    folder = Path(name)
    if name not in available_languages() and folder.is_dir():
        return load_pack(folder.resolve().name, folder.resolve())
    return load_pack(name)
