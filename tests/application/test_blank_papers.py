"""The papers that are printed empty: whole, of the length that was meant, and without anything of a vault."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path
from typing import get_args

import pikepdf
import pytest

from tests.application.conftest import TextPrinter
from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.application.blank.home_list import CHOICES
from weerbaar_desktop.application.blank.making import REPORTS, BlankKind, BlankPapers
from weerbaar_desktop.application.diary import Diary, no_one_cancels
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.report import Checklist, Ticks, WriteIn
from weerbaar_desktop.pdf.printer import print_report
from weerbaar_desktop.system.new_file import write_new_file

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
KINDS: tuple[BlankKind, ...] = get_args(BlankKind)


@pytest.fixture
def papers(diary: Diary, library: Library, printer: TextPrinter) -> BlankPapers:
    return BlankPapers(diary.vault, library, printer, write_new_file)


def pages(pdf: bytes) -> int:
    """How many sheets."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return len(opened.pages)


@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_is_tagged_and_leaves_room_to_write(kind: BlankKind, library: Library) -> None:
    report = REPORTS[kind](library)
    assert faults(read(print_report(report, FONTS))) == []
    assert any(isinstance(block, WriteIn | Checklist) for block in report.blocks)


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_is_saved_and_nothing_of_it_stands_in_the_vault(
    kind: BlankKind, papers: BlankPapers, tmp_path: Path
) -> None:
    head = papers.vault.head()
    made = papers.make(kind, tmp_path / "leeg", no_one_cancels)
    assert made == tmp_path / "leeg.pdf"
    assert papers.vault.head() == head
    with pytest.raises(CannotContinue, match="Er staat al een bestand"):
        papers.make(kind, made, no_one_cancels)
    with pytest.raises(CannotContinue, match="in de kluis zelf"):
        papers.make(kind, papers.vault.description.folder / "leeg.pdf", no_one_cancels)


def test_the_home_list_holds_every_item_with_its_choices_and_who_pays(library: Library) -> None:
    home = library.home
    report = REPORTS["woningscan"](library)
    lists = [block for block in report.blocks if isinstance(block, Checklist)]
    assert [len(one.rows) for one in lists] == [len(home.of_zone(zone.id)) for zone in home.zones]
    assert all(5 <= len(one.rows) <= 8 for one in lists)
    pdf = print_report(report, FONTS)
    assert 4 <= pages(pdf) <= 8
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    text = " ".join(done.stdout.decode().split())
    for item in home.items:
        assert f"{item.look_at} {item.how} {' '.join(CHOICES)}" in text
        assert home.payer(item.pays).short[1:] in text


def test_the_first_sheet_asks_consent_and_says_what_the_list_is_not(library: Library) -> None:
    blocks = REPORTS["woningscan"](library).blocks
    (asked,) = [block for block in blocks if isinstance(block, Ticks)]
    assert len(asked.sentences) == 4
    told = " ".join(getattr(block, "text", "") for block in blocks)
    assert "zegt niet of een huis voldoet" in told
    pdf = print_report(REPORTS["woningscan"](library), FONTS)
    done = subprocess.run(["pdftotext", "-l", "1", "-", "-"], input=pdf, capture_output=True, check=True)
    assert "Handtekening bewoner" in done.stdout.decode()


def test_the_starterspakket_holds_every_action_by_week_with_its_days_and_source(library: Library) -> None:
    report = REPORTS["starterspakket"](library)
    rows = [row for block in report.blocks if isinstance(block, Checklist) for row in block.rows]
    assert {row[0] for row in rows} == {action.title for action in library.starter}
    for action in library.starter:
        (row,) = [row for row in rows if row[0] == action.title]
        assert row[1] == action.words
        assert row[2].startswith(f"Dag {action.from_day} tot en met {action.until_day}. Door {action.who}")
    sources = " ".join(getattr(block, "text", "") for block in report.blocks)
    assert all(action.source in sources for action in library.starter)
    assert pages(print_report(report, FONTS)) <= 4


def test_thuisfront_asks_for_no_secret_and_fits_both_sides_of_a_sheet(library: Library) -> None:
    report = REPORTS["thuisfront"](library)
    asked = [label for block in report.blocks if isinstance(block, WriteIn) for label, _ in block.rows]
    assert not [label for label in asked if any(word in label.lower() for word in ("woord", "kamer", "code", "adres"))]
    assert {one for part in library.family for one in part.write} <= {*asked}
    assert pages(print_report(report, FONTS)) <= 2
