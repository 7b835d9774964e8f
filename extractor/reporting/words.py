"""The words of a report: one file of a pack, read without the others."""

from functools import lru_cache

from pydantic import ValidationError

from extractor.errors import PackError, UsageError
from extractor.packs.files.report import ReportFile
from extractor.packs.loading import pack_root
from extractor.packs.yaml12 import read_yaml

FILE = "report.yaml"


def report_languages() -> tuple[str, ...]:
    """Return the codes of the languages that reports can be written in, in order."""
    return tuple(sorted(path.parent.name for path in pack_root().glob(f"*/{FILE}")))


@lru_cache(maxsize=32)
def load_report_words(language: str | None = None) -> ReportFile:
    """Return the words of a report in a language, or in the one that says it is the default.

    Raises:
        UsageError: no report can be written in this language.
        PackError: the file is broken; all its faults at once, with the file.
    """
    if language is None:
        return _default_words()
    if language not in report_languages():
        raise UsageError(f"no report in {language!r}; there are: {', '.join(report_languages())}")
    name = f"{language}/{FILE}"
    tree = read_yaml(pack_root() / language / FILE, name)
    try:
        return ReportFile.model_validate(tree)
    except ValidationError as error:
        faults = [f"{name}: {'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()]
        raise PackError(faults) from error


def _default_words() -> ReportFile:
    for language in report_languages():
        words = load_report_words(language)
        if words.default:
            return words
    raise PackError([f"no {FILE} has `default: true`; add it to the language that reports are written in"])
