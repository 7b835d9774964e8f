"""The page of the tables, written from their definitions: `python -m tests.dossier.page`."""

from collections.abc import Iterator

from extractor.dossier import TABLES
from tests.house.source import ROOT

PAGE = ROOT / "extractor" / "dossier" / "README.md"
BEGIN = "<!-- tables -->\n"
END = "<!-- end of tables -->\n"
TYPES = {
    "string": "text",
    "double": "number",
    "int64": "whole number",
    "bool": "true or false",
    "list<element: string>": "list of texts",
    "list<item: string>": "list of texts",
}
"""The words for Arrow's types; a list of structures is written with its fields."""


def rendered() -> str:
    """Return the tables as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    for table, columns in TABLES.items():
        yield from ("", f"### {table}", "", "| column | type | what it holds |", "| --- | --- | --- |")
        for name, (kind, meaning) in columns.items():
            yield f"| `{name}` | {TYPES.get(str(kind), 'list of (file, record)')} | {meaning} |"
    yield ""


def with_tables(page: str) -> str:
    """Return a page with its tables as they are defined now."""
    before, rest = page.split(BEGIN)
    return f"{before}{BEGIN}{rendered()}{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
