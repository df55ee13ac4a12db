"""How easy the content is to read, a line for each file, and how many of its facts have a source and a date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Final

from weerbaar_desktop.content.checking import NOT_READ, SPOKEN, content_files
from weerbaar_desktop.content.places import line_of
from weerbaar_desktop.content.plain_words import A_SENTENCE, Measures, Sentence, measures, split, worst
from weerbaar_desktop.content.source_file import SourceFile, named, read_source, walk

_COLUMNS: Final = ("zinnen", "gemiddeld", "langste", "lang %", "lijdend %", "zwaar")
_FACTS: Final = ("feiten", "met bron en datum")
_EVERYTHING: Final = "alles"


@dataclass(frozen=True, slots=True)
class Facts:
    """What of a file names a source, and how much of that has a day on which somebody looked."""

    sourced: int
    dated: int


def files(folder: Path) -> tuple[SourceFile, ...]:
    """The files of `folder` that people read; raises Unreadable. Not the diary that invented people write."""
    return tuple(read_source(folder / name) for name in sorted(content_files()) if name != SPOKEN)


def sentences(source: SourceFile) -> tuple[Sentence, ...]:
    """Its sentences of at least A_SENTENCE words."""
    return tuple(one for one in _all(source) if one.length >= A_SENTENCE)


def _all(source: SourceFile) -> Iterator[Sentence]:
    for place, value in walk(source.values, ()):
        if isinstance(value, str) and not any(str(step).endswith(tuple(NOT_READ)) for step in place):
            for words in split(value):
                yield Sentence(words, source.name, line_of(source.lines, place), named(source, place))


def facts(source: SourceFile) -> Facts:
    """Of everything in it that names a source; a day counts for what stands below it as well."""
    days = {place[:-1] for place, value in walk(source.values, ()) if place and isinstance(value, date)}
    sourced = [
        place[:-1]
        for place, value in walk(source.values, ())
        if place and str(place[-1]).endswith("source") and isinstance(value, str) and value.strip()
    ]
    dated = [place for place in sourced if any(place[:depth] in days for depth in range(len(place) + 1))]
    return Facts(len(sourced), len(dated))


def table(folder: Path) -> Iterator[str]:
    """The lines of the table of `folder`, and the ten worst sentences below it; raises Unreadable."""
    read = files(folder)
    return lines({one.name: sentences(one) for one in read}, {one.name: facts(one) for one in read})


def lines(groups: Mapping[str, Sequence[Sentence]], held: Mapping[str, Facts] | None = None) -> Iterator[str]:
    """A line for each group, one for all of them, and the ten worst sentences; `held` gives two more columns."""
    told = tuple(chain.from_iterable(groups.values()))
    width = max(map(len, (*groups, _EVERYTHING)))
    heads = (*_COLUMNS, *(_FACTS if held else ()))
    yield "  ".join((" " * width, *heads))
    rows = {**groups, _EVERYTHING: told}
    both = {**(held or {}), _EVERYTHING: Facts(*_sums(held or {}))}
    for name, ones in rows.items():
        cells = [*_cells(measures(ones)), *(_counted(both[name]) if held else ())]
        yield "  ".join((name.ljust(width), *(cell.rjust(len(head)) for cell, head in zip(cells, heads, strict=True))))
    yield ""
    yield "De tien moeilijkste zinnen:"
    for number, one in enumerate(worst(told), 1):
        yield f"{number}. {one.told()}"


def _sums(held: Mapping[str, Facts]) -> tuple[int, int]:
    return sum(one.sourced for one in held.values()), sum(one.dated for one in held.values())


def _cells(found: Measures) -> tuple[str, ...]:
    shares = (f"{found.long_words:.1f}", f"{found.passive:.1f}", str(found.heavy))
    return (
        str(found.sentences),
        f"{found.mean:.1f}".replace(".", ","),
        str(found.longest),
        *(one.replace(".", ",") for one in shares),
    )


def _counted(held: Facts) -> tuple[str, ...]:
    return str(held.sourced), str(held.dated)
