"""Where the facts of the program come from: gathered out of the content, whatever its shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from weerbaar_desktop.application.content_labels import TITLES
from weerbaar_desktop.content.checking import content_files
from weerbaar_desktop.content.source_file import Unreadable, read_source
from weerbaar_desktop.domain.about_program import FactSource, FactSources


def fact_sources(folder: Path) -> tuple[FactSources, ...]:
    """By subject, in the order of their titles; a file that cannot be read or names no source is left out."""
    found = ((TITLES.get(name.removesuffix(".toml"), name), _sources_in(folder / name)) for name in content_files())
    return tuple(FactSources(title, sources) for title, sources in sorted(found) if sources)


def _sources_in(path: Path) -> tuple[FactSource, ...]:
    try:
        values = read_source(path).values
    except (Unreadable, OSError):
        return ()
    return tuple(dict.fromkeys(_named_in(values)))


def _named_in(value: object) -> Iterator[FactSource]:
    if isinstance(value, Mapping):
        source = value.get("source")
        if isinstance(source, str) and source:
            checked = next((value[key] for key in ("reviewed_on", "checked_on") if key in value), None)
            yield FactSource(source, checked if isinstance(checked, date) else None)
        for inner in value.values():
            yield from _named_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _named_in(inner)
