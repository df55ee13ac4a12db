"""All content as one document, for an expert who does not read TOML: a chapter a file, an entry for each thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.content_labels import LABELS, TITLES
from weerbaar_desktop.application.ports import Cancelled, ReportPrinter, WriteNewFile
from weerbaar_desktop.content.checking import content_files
from weerbaar_desktop.content.source_file import SourceFile, Unreadable, read_source
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.report import Block, Facts, Heading, PageBreak, Paragraph, Report
from weerbaar_desktop.domain.wording import tr

TITLE: Final = "Alle inhoud van Weerbaar"
LEFT_OUT: Final = "practice.toml"
_INTRO: Final = (
    "In dit document staat alles wat het programma in woorden weet. Elk bestand heeft een hoofdstuk.",
    "Boven elk onderdeel staat de id. Die blijft altijd hetzelfde. Moet er iets anders? Noem dan het bestand en de id.",
    f"Het verzonnen dagboek om mee te oefenen ({LEFT_OUT}) staat hier niet in. De woordenlijsten ook niet.",
)
_ALWAYS_TOLD: Final = ("naam", "nummer", "ook", "titel", "kop")
_BESIDE: Final = ("bron", "nagekeken op", "stand van de wet", "bewaakt door")


def book(files: Iterable[SourceFile]) -> Report:
    """Every string, number and day of the files, in their order."""
    blocks: list[Block] = [Heading(TITLE, 1), *(Paragraph(words) for words in _INTRO)]
    for number, source in enumerate(files):
        if number:
            blocks.append(PageBreak())
        blocks += _chapter(source)
    return Report(TITLE, TITLE, tuple(blocks))


def _chapter(source: SourceFile) -> Iterator[Block]:
    stem = source.name.removesuffix(".toml")
    yield Heading(f"{TITLES.get(stem, stem)} ({source.name})")
    if source.about:
        yield Paragraph(source.about, "muted")
    loose = {key: value for key, value in source.values.items() if not _is_entries(value)}
    if loose:
        yield Facts(tuple(_rows(loose, "")))
    for key, value in source.values.items():
        if _is_entries(value):
            for number, entry in enumerate(value, 1):
                yield from _entry(key, number, entry)


def _is_entries(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value) and bool(value)


def _entry(key: str, number: int, entry: Mapping[str, object]) -> Iterator[Block]:
    named = next((name for name in ("id", "key") if isinstance(entry.get(name), str)), "")
    yield Heading(str(entry[named]) if named else f"{_label(key)} {number}", 3)
    rows = [*_rows({name: value for name, value in entry.items() if name != named}, "")]
    if told := tuple(row for row in rows if _is_told(row)):
        yield Facts(told)
    if beside := [f"{label}: {value}" for label, value in rows if not _is_told((label, value))]:
        yield Paragraph("; ".join(beside), "muted")


def _is_told(row: tuple[str, str]) -> bool:
    """Whether it is a text that people read; sources, days and names of the program stand below it together."""
    label, value = row
    return (" " in value or label.endswith(_ALWAYS_TOLD)) and not label.endswith(_BESIDE)


def _rows(values: Mapping[str, object], before: str) -> Iterator[tuple[str, str]]:
    for key, value in values.items():
        label = f"{before}{_label(key)}"
        if isinstance(value, Mapping):
            yield from _rows(value, f"{label}: ")
        elif isinstance(value, list) and _is_entries(value):
            for number, entry in enumerate(value, 1):
                yield from _rows(entry, f"{label} {number}: ")
        else:
            yield label, _said(value)


def _label(key: str) -> str:
    return LABELS.get(key, key)


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return day(value)
    if isinstance(value, list):
        return "\n".join(map(_said, value))
    return str(value)


@dataclass(frozen=True, slots=True)
class ContentBooks:
    """Makes the document of the content in `folder` in the process for documents."""

    folder: Path
    printer: ReportPrinter
    write: WriteNewFile

    def make(self, target: Path, cancelled: Cancelled) -> Path:
        """The PDF in a new file that ends on .pdf; raises CannotContinue, and then there is none."""
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        self.write(file, self.printer.print(book(self._files()), cancelled))
        return file

    def _files(self) -> tuple[SourceFile, ...]:
        return tuple(self._read(name) for name in sorted(content_files()) if name != LEFT_OUT)

    def _read(self, name: str) -> SourceFile:
        try:
            return read_source(self.folder / name)
        except Unreadable as trouble:
            where = f"{name}, regel {trouble.line}" if trouble.line else name
            happened = f"{where}: {trouble.words}."
            raise CannotContinue(happened, tr("Er is niets geschreven."), tr("Kijk de inhoud eerst na.")) from trouble
