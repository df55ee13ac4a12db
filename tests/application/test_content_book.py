"""The document of all content holds every word of every file, in the report and on paper."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from weerbaar_desktop.application.content_book import LEFT_OUT, ContentBooks
from weerbaar_desktop.application.content_labels import LABELS
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.pdf.printer import print_report
from weerbaar_desktop.system.new_file import write_new_file

RESOURCES = Path(__file__).parents[2] / "resources"
SHIPPED = RESOURCES / "content" / "nl"


class Printer:
    """Prints in this process; `asked` are the reports."""

    def __init__(self) -> None:
        self.asked: list[Report] = []

    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        self.asked.append(report)
        return print_report(report, RESOURCES / "fonts")


def strings(value: object) -> Iterator[str]:
    """Every text in what a file holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def packed(text: str) -> str:
    """The text without white space: a long word may go on on the next line."""
    return "".join(text.split())


def test_every_text_of_every_file_stands_in_the_pdf(tmp_path: Path) -> None:
    printer = Printer()
    made = ContentBooks(SHIPPED, printer, write_new_file).make(tmp_path / "inhoud", no_one_cancels)
    assert made == tmp_path / "inhoud.pdf"
    text = subprocess.run(
        ["pdftotext", "-raw", str(made), "-"], capture_output=True, check=True, encoding="utf-8"
    ).stdout
    foot = "Alle inhoud van Weerbaar"
    sheets = [sheet.rpartition(foot)[0] for sheet in text.split("\f")]
    read = packed("".join(sheets))
    files = [path for path in sorted(SHIPPED.glob("*.toml")) if path.name != LEFT_OUT]
    assert len(files) > 19
    for path in files:
        assert path.name in read
        missing = [one for one in strings(tomllib.loads(path.read_text("utf-8"))) if packed(one) not in read]
        assert not missing, (path.name, missing)


def test_what_stands_in_an_entry_has_a_dutch_name() -> None:
    nameless = set()
    for path in SHIPPED.glob("*.toml"):
        found = tomllib.loads(path.read_text("utf-8")) if path.name != LEFT_OUT else {}
        lists = [value for value in found.values() if isinstance(value, list)]
        entries = [entry for entries in lists for entry in entries if isinstance(entry, dict)]
        nameless |= {(path.name, key) for entry in entries for key in entry.keys() - LABELS.keys() - {"id", "key"}}
    assert nameless == set()


def test_a_file_that_cannot_be_read_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "nl"))
    (folder / "klacht.toml").write_text('counting = "open\n', encoding="utf-8")
    with pytest.raises(CannotContinue) as trouble:
        ContentBooks(folder, Printer(), write_new_file).make(tmp_path / "inhoud.pdf", no_one_cancels)
    assert str(trouble.value).startswith("klacht.toml, regel 1: een tekst is niet gesloten")
    assert not (tmp_path / "inhoud.pdf").exists()
