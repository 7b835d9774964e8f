"""The schema of sources.yaml: who is official, agency, press or blog, by name and by domain."""

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extractor.errors import PackError
from extractor.model import Kind
from extractor.packs.files.base import Forms, Text
from extractor.packs.lines import Line
from extractor.packs.loading import pack_root
from extractor.packs.words import fold
from extractor.packs.yaml12 import find_line, read_yaml

KINDS: tuple[Kind, ...] = ("official", "agency", "press", "blog")


class KnownSource(BaseModel):
    """One publisher: its name, the other names it goes by, and its domains, their subdomains included."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Text
    names: Forms = ()
    domains: Forms = ()
    country: Annotated[Text, Field(pattern="^[A-Z]{2}$")] | None = None
    """ISO 3166-1 alpha-2 code."""
    language: Annotated[Text, Field(pattern="^[a-z]{2,3}$")] | None = None
    """ISO 639 code of the language that it writes in, where it is one."""


class SourcesFile(BaseModel):
    """All known publishers by kind, and domains whose every subdomain is of one kind.

    A name in capitals (« AP ») is only found in capitals.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    official: tuple[KnownSource, ...] = ()
    agency: tuple[KnownSource, ...] = ()
    press: tuple[KnownSource, ...] = ()
    blog: tuple[KnownSource, ...] = ()
    official_domains: Forms = ()
    """Domains of governments and of bodies of states (« gouv.fr »)."""
    blog_domains: Forms = ()
    """Domains under which anybody writes (« wordpress.com »)."""

    @cached_property
    def by_name(self) -> Mapping[str, tuple[KnownSource, Kind]]:
        """Return every source with its kind, by each of its names as `name_key` writes them."""
        return {
            name_key(name): (source, kind) for source, kind in self._all() for name in (source.name, *_texts(source))
        }

    @cached_property
    def by_domain(self) -> Mapping[str, tuple[KnownSource | None, Kind]]:
        """Return the kind of every domain, with the source where it is that of one."""
        general: list[tuple[Line, Kind]] = [(line, "official") for line in self.official_domains]
        general += [(line, "blog") for line in self.blog_domains]
        domains: dict[str, tuple[KnownSource | None, Kind]] = {line.text: (None, kind) for line, kind in general}
        return domains | {line.text: (source, kind) for source, kind in self._all() for line in source.domains}

    def named(self, name: str) -> tuple[KnownSource, Kind] | None:
        """Return the source of this name, with its kind."""
        name = " ".join(name.split())
        return self.by_name.get(name) or self.by_name.get(fold(name))

    def hosted(self, host: str) -> tuple[KnownSource | None, Kind] | None:
        """Return the source and the kind of a host: those of its longest known domain."""
        labels = fold(host).strip(".").split(".")
        for first in range(len(labels)):
            if (found := self.by_domain.get(".".join(labels[first:]))) is not None:
                return found
        return None

    def _all(self) -> tuple[tuple[KnownSource, Kind], ...]:
        return tuple((source, kind) for kind in KINDS for source in getattr(self, kind))

    def faults(self) -> tuple[tuple[tuple[str | int, ...], str], ...]:
        """Return the names and domains that stand twice: where, and what to do."""
        seen: dict[tuple[str, str], str] = {}
        found: list[tuple[tuple[str | int, ...], str]] = []
        for kind in KINDS:
            for number, source in enumerate(getattr(self, kind)):
                keys = [("name", name_key(name)) for name in (source.name, *_texts(source))]
                keys += [("domain", line.text) for line in source.domains]
                for key in keys:
                    if key in seen:
                        message = f"the {key[0]} {key[1]!r} of {source.name!r} is {seen[key]!r}'s; keep one"
                        found.append(((kind, number), message))
                    seen[key] = source.name
        return tuple(found)


def name_key(name: str) -> str:
    """Return the name as it is looked up: in lower case unless it is an abbreviation in capitals."""
    return name if name.isupper() else fold(name)


def _texts(source: KnownSource) -> tuple[str, ...]:
    return tuple(line.text for line in source.names)


@lru_cache(maxsize=8)
def load_sources(path: Path | None = None) -> SourcesFile:
    """Return the known sources, from a file or from the installed `sources.yaml`.

    Raises:
        PackError: the file is broken, or a name or a domain stands twice; all faults at once.
    """
    path = path or pack_root() / "sources.yaml"
    if not path.is_file():
        raise PackError([f"{path}: the file is missing; install recoupe again"])
    return read_sources(path, path.name)


def read_sources(path: Path, name: str) -> SourcesFile:
    """Return the sources of a file, `name` being the file in messages.

    Raises:
        PackError: the file is broken, or a name or a domain stands twice; all faults at once, with file and line.
    """
    try:
        sources = SourcesFile.model_validate(read_yaml(path, name) or {})
    except ValidationError as error:
        raise PackError([_explain(detail["loc"], detail["msg"], path, name) for detail in error.errors()]) from error
    if faults := sources.faults():
        raise PackError([f"{name}:{find_line(path, location)}: {message}" for location, message in faults])
    return sources


def _explain(location: tuple[str | int, ...], message: str, path: Path, name: str) -> str:
    where = ".".join(str(part) for part in location)
    return f"{name}:{find_line(path, location)}: {where or KINDS[0]}: {message}; see sources.yaml for the shape"
