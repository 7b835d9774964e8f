"""From a folder of pack files to a Pack."""

from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from extractor.errors import PackError, UsageError
from extractor.packs.files.attribution import AttributionFile
from extractor.packs.files.countries import CountriesFile
from extractor.packs.files.dates import DatesFile
from extractor.packs.files.language import LanguageFile
from extractor.packs.files.measures import MeasuresFile
from extractor.packs.files.numbers import NumbersFile
from extractor.packs.files.operations import OperationsFile
from extractor.packs.files.qualifiers import QualifiersFile
from extractor.packs.files.reading import BoilerplateFile
from extractor.packs.files.report import ReportFile
from extractor.packs.notation import expand
from extractor.packs.yaml12 import Tree, read_yaml

PACKAGE = Path(__file__).resolve().parents[1]


class Pack(BaseModel):
    """One language, read from its folder and checked.  Hashable by identity: compile from it once."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: LanguageFile
    numbers: NumbersFile
    dates: DatesFile
    measures: MeasuresFile
    operations: OperationsFile
    qualifiers: QualifiersFile
    attribution: AttributionFile
    boilerplate: BoilerplateFile
    countries: CountriesFile
    report: ReportFile

    def __hash__(self) -> int:
        """Return a hash of the identity, so that what is compiled from a pack can be cached."""
        return id(self)

    def __eq__(self, other: object) -> bool:
        """Return whether this is the same object."""
        return self is other


def pack_root() -> Path:
    """Return the folder `patterns`: inside the installed package, else in the checkout.

    Raises:
        UsageError: neither is there.
    """
    for folder in (PACKAGE / "patterns", PACKAGE.parent / "patterns"):
        if folder.is_dir():
            return folder
    raise UsageError("no folder `patterns` in the package or beside it; install recoupe again")


def available_languages() -> tuple[str, ...]:
    """Return the codes of the packs that are installed, in order."""
    return tuple(sorted(path.parent.name for path in pack_root().glob("*/language.yaml")))


@lru_cache(maxsize=1)
def default_language() -> str:
    """Return the language that is meant where none is named: the one whose report.yaml says `default: true`.

    Raises:
        PackError: none says so.
    """
    for language in available_languages():
        report = read_yaml(pack_root() / language / "report.yaml", f"{language}/report.yaml")
        if isinstance(report, dict) and report.get("default") is True:
            return language
    raise PackError([f"no report.yaml below {pack_root()} has `default: true`; add it to one"])


@lru_cache(maxsize=32)
def load_stopwords(language: str) -> tuple[str, ...]:
    """Return the frequent little words of a language, its pack being left alone but for language.yaml.

    Raises:
        PackError: the file is broken.
    """
    name = f"{language}/language.yaml"
    try:
        known = LanguageFile.model_validate(read_yaml(pack_root() / name, name) or {})
    except ValidationError as error:
        raise PackError(
            [_fault(("language", *detail["loc"]), detail["msg"], language) for detail in error.errors()]
        ) from error
    return tuple(form for word in known.stopwords for form in expand(word))


@lru_cache(maxsize=32)
def load_pack(language: str, folder: Path | None = None) -> Pack:
    """Return the pack of a language, from `folder` or from the installed packs.

    Raises:
        UsageError: there is no such pack.
        PackError: it is broken; all its faults at once, with file and line.
    """
    if folder is None:
        if language not in available_languages():
            raise UsageError(f"no pack for {language!r}; there are: {', '.join(available_languages())}")
        folder = pack_root() / language
    faults: list[str] = []
    trees: dict[str, Tree] = {}
    for name in Pack.model_fields:
        path = folder / f"{name}.yaml"
        if not path.is_file():
            faults.append(f"{folder.name}/{name}.yaml: the file is missing; `recoupe pack new` writes a skeleton")
            continue
        try:
            trees[name] = read_yaml(path, f"{folder.name}/{name}.yaml") or {}
        except PackError as error:
            faults.extend(error.faults)
    if faults:
        raise PackError(faults)
    try:
        return Pack.model_validate(trees)
    except ValidationError as error:
        raise PackError([_fault(detail["loc"], detail["msg"], folder.name) for detail in error.errors()]) from error


def _fault(location: tuple[int | str, ...], message: str, language: str) -> str:
    file, *path = [str(part) for part in location]
    return f"{language}/{file}.yaml: {'.'.join(path)}: {message}"
