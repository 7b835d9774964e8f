"""The words of a report: one file of a pack, read without the others."""

from functools import lru_cache

from pydantic import ValidationError

from extractor.errors import PackError, UsageError
from extractor.packs.files.report import ReportFile
from extractor.packs.loading import default_language, pack_root
from extractor.packs.yaml12 import read_yaml

FILE = "report.yaml"


def report_languages() -> tuple[str, ...]:
    """Return the codes of the languages that reports can be written in, in order."""
    return tuple(sorted(path.parent.name for path in pack_root().glob(f"*/{FILE}")))


@lru_cache(maxsize=32)
def load_report_words(language: str | None = None) -> ReportFile:
    """Return the words of a report in a language, by default in that of the packs.

    Raises:
        UsageError: no report can be written in this language.
        PackError: the file is broken; all its faults at once, with the file.
    """
    language = default_language() if language is None else language
    if language not in report_languages():
        raise UsageError(f"no report in {language!r}; there are: {', '.join(report_languages())}")
    name = f"{language}/{FILE}"
    tree = read_yaml(pack_root() / language / FILE, name)
    try:
        return ReportFile.model_validate(tree)
    except ValidationError as error:
        faults = [f"{name}: {'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()]
        raise PackError(faults) from error
