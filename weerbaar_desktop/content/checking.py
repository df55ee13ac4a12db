"""What is wrong with a folder of content, and where: every file at once, for the expert who writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from weerbaar_desktop.content.fitting import misfits
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.content.loaders import LOADERS
from weerbaar_desktop.content.places import Place, line_of
from weerbaar_desktop.content.plain_words import MOST_WORDS, split
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.content.schemas import SHAPES
from weerbaar_desktop.content.source_file import SourceFile, Unreadable, named, read_source, walk

_YEAR: Final = 365
NOT_READ: Final = {"source", "tests"}
"""Names of other texts are as long as they are."""
SPOKEN: Final = "practice.toml"
"""Invented people write as long as they like."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing: `line` is None where it has none; `advice` is good to look at, and no fault."""

    file: str
    line: int | None
    place: str
    words: str
    advice: bool = False

    def told(self) -> str:
        """One Dutch line: the file, the line, the place, and what to do."""
        where = [self.file, *([f"regel {self.line}"] if self.line else []), *([self.place] if self.place else [])]
        return f"{', '.join(where)}: {self.words}."


def content_files() -> dict[str, str]:
    """Every file that belongs in a folder of content, with the name of its schema."""
    return {f"{schema.removesuffix('_words')}.toml": schema for schema in SHAPES}


def check_folder(folder: Path, today: date) -> tuple[Finding, ...]:
    """Everything that is to be said of the content in `folder`, by file and line."""
    found: list[Finding] = []
    sources: dict[str, SourceFile] = {}
    for name, schema in content_files().items():
        try:
            source = sources[name] = read_source(folder / name)
        except Unreadable as trouble:
            found.append(Finding(name, trouble.line, "", trouble.words))
            continue
        found += [_at(source, misfit.place, misfit.words) for misfit in misfits(source.values, SHAPES[schema])]
        found += _of_values(source, today)
    found += _strangers(folder)
    found += _crossed(folder, sources, {finding.file for finding in found if not finding.advice})
    return tuple(sorted(found, key=lambda one: (one.file, one.line or 0)))


def _at(source: SourceFile, place: Place, words: str, *, advice: bool = False) -> Finding:
    return Finding(source.name, line_of(source.lines, place), named(source, place), words, advice)


def _strangers(folder: Path) -> Iterator[Finding]:
    known = content_files()
    for path in sorted(folder.glob("*.toml")):
        if path.name not in known:
            yield Finding(path.name, None, "", "dit bestand kent het programma niet. Haal het weg of verander de naam")


def _of_values(source: SourceFile, today: date) -> Iterator[Finding]:
    """What holds for every file: ids that are used once, days that are past, sources, and sentences."""
    for place, value in walk(source.values, ()):
        if isinstance(value, list):
            yield from _twice(source, place, value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            yield from _day(source, place, value, today)
        elif isinstance(value, str):
            yield from _text(source, place, value)


def _twice(source: SourceFile, place: Place, entries: list[object]) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, entry in enumerate(entries):
        name = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(name, str) and name in seen:
            yield _at(source, (*place, number, "id"), f"de id ‘{name}’ komt twee keer voor. Geef deze een andere id")
        elif isinstance(name, str):
            seen.add(name)


def _day(source: SourceFile, place: Place, day: date, today: date) -> Iterator[Finding]:
    if day > today:
        yield _at(source, place, "deze dag moet nog komen. Zet hier de dag waarop u dit nakeek")
    elif place[-1] != "state_of_law" and (today - day).days > _YEAR:
        yield _at(source, place, "controleer dit: het is langer dan een jaar geleden nagekeken", advice=True)


def _text(source: SourceFile, place: Place, text: str) -> Iterator[Finding]:
    if "source" in place and not text.strip():
        yield _at(source, place, "noem hier de bron")
    if source.name == SPOKEN or not NOT_READ.isdisjoint(place):
        return
    for sentence in split(text):
        if (words := len(sentence.split())) > MOST_WORDS:
            start = " ".join(sentence.split()[:4])
            yield _at(source, place, f"een zin van {words} woorden is lang: ‘{start} …’. Maak er twee van", advice=True)


def _crossed(folder: Path, sources: Mapping[str, SourceFile], wrong: set[str]) -> Iterator[Finding]:
    """What the files ask of each other; a file with a finding of its own is not asked again."""
    seen: set[tuple[str, str]] = set()
    loaders: tuple[Callable[[Path], object], ...] = (*LOADERS, load_library)
    for load in loaders:
        try:
            load(folder)
        except ContentError as error:
            told = (error.path.name, error.reason.rstrip("."))
            if error.path.name not in wrong and told not in seen:
                seen.add(told)
                yield Finding(told[0], _spoken_of(sources.get(told[0]), told[1]), "", told[1])


def _spoken_of(source: SourceFile | None, reason: str) -> int | None:
    """The line of the entry whose id the reason begins with, if any."""
    name = reason.partition(":")[0].partition(".")[0]
    if source is None or not name:
        return None
    ids = (place for place, value in walk(source.values, ()) if place and place[-1] in ("id", "key") and value == name)
    place = next(ids, None)
    return line_of(source.lines, place) if place else None
