"""A year as counts: seen byte for byte before it leaves, saved as it was seen, and never over what stands there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.gui.work.resilience_walk import land, overview
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.domain.dutch import day
from weerbaar_desktop.gui.aangifte.confirming import ConfirmPage
from weerbaar_desktop.gui.land.overview_page import OverviewPage
from weerbaar_desktop.gui.resilience.resilience_page import ResiliencePage

CSV = "anoniem-overzicht-2026.csv"


@pytest.fixture
def six(vault: FakeVault, clock: StoppedClock) -> None:
    """In one year, and one in the year before."""
    for days in (1, 2, 3, 4, 5, 6, 400):
        vault.add_incident(make(clock, "Ik weet u te vinden.", days), clock.now())


def test_every_byte_is_read_before_it_leaves_and_the_journal_knows_that_it_left(
    six: None, opened: Opened, tmp_path: Path
) -> None:
    page = overview(opened)
    assert "bedreiging of intimidatie" in page.preview.text()
    assert QFontInfo(page.preview.font()).fixedPitch()
    page.year.setFocus()
    for _ in range(2):  # the year, the kind of file, what is in it
        QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Tab)
    assert opened.window.focusWidget() is page.preview
    QTest.keyClick(page.preview, Qt.Key.Key_Down)
    assert page.preview.textCursor().blockNumber() == 1
    opened.vault.add_incident(make(opened.clock, "Na het bekijken.", 1), opened.clock.now())
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    opened.settled()
    data = (tmp_path / CSV).read_bytes()
    assert data == ("\ufeff" + page.preview.text().replace("\n", "\r\n")).encode()
    assert f"Het hele bestand is {len(data):,} bytes.".replace(",", ".", 1) in page._size.text()
    line, content = opened.vault._memory.lines[-1]
    assert (line.kind, content and content.document) == ("export", {"what": "anoniem-overzicht", "year": 2026})
    assert "buiten uw kluis" in page.outcome.words()


def test_of_a_year_that_was_given_before_it_is_said_that_two_tell_a_single_incident(
    six: None, opened: Opened, clock: StoppedClock
) -> None:
    page = overview(opened)
    assert "Geef van een jaar liever één overzicht." in page._before.text()
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    opened.settled()
    opened.vault.add_incident(make(clock, "Nog een.", 1), clock.now())
    said = overview(opened)._before.text()
    assert f"Op {day(clock.now().date())} bewaarde u al een overzicht van 2026." in said
    assert "Het verschil kan één incident laten zien." in said


def test_what_stands_there_stays_and_a_disk_that_fails_is_said(six: None, opened: Opened, tmp_path: Path) -> None:
    page = overview(opened)
    page.kind._buttons["json"].click()
    assert page.preview.text().startswith('{\n  "aantal": 6')
    (tmp_path / "anoniem-overzicht-2026.json").write_text("van een ander", encoding="utf-8")
    lines = opened.vault.head().seq
    page.pdf.click()
    opened.until(page.trouble.isVisible)
    assert "Er staat al een bestand met deze naam." in labels(page)
    assert (tmp_path / "anoniem-overzicht-2026.json").read_text(encoding="utf-8") == "van een ander"
    opened.chooser.folder = tmp_path / "weg"
    page.pdf.click()
    opened.settled()
    opened.until(page.trouble.isVisible)
    assert {"Deze map is er niet.", "Er is niets geschreven of veranderd. Kies een andere plek."} <= {*labels(page)}
    assert opened.vault.head().seq == lines


def test_a_year_with_too_little_is_not_told(six: None, opened: Opened) -> None:
    page = overview(opened)
    page.year.choose("2025")
    page.year.activated.emit(page.year.currentIndex())
    opened.until(page._few.isVisible)
    assert not page.preview.isVisible()
    assert not page.pdf.isVisible()


def test_where_the_computer_opened_the_vault_the_passphrase_is_asked_first(
    six: None, opened: Opened, tmp_path: Path
) -> None:
    opened.vault.opened_by = "keyring"
    overview(opened).pdf.click()
    opened.until_page(ConfirmPage).back.click()
    opened.until_page(OverviewPage)
    assert not (tmp_path / CSV).exists()


def test_an_empty_diary_has_no_year_of_which_nothing_is_said(opened: Opened) -> None:
    page = land(opened)
    assert (page.own.text(), page._year.isHidden()) == ("Er staat nog niets in uw dagboek.", True)


def test_ones_own_year_stands_beside_the_figures_and_nothing_is_compared(six: None, opened: Opened) -> None:
    page = land(opened)
    opened.until(lambda: page.own.text() == "Bedreiging of intimidatie: 6 keer.")
    page.year.setCurrentIndex(1)
    page.year.activated.emit(1)
    opened.until(lambda: page.own.text() == "Bedreiging of intimidatie: 1 keer.")
    said = labels(page)
    assert "Cijfers zeggen hoe vaak iets gebeurt. Vaak is niet hetzelfde als gewoon." in said
    for figure in opened.pages.joined.work.library.monitor:
        assert figure.words in said
        assert any(one.startswith(f"Bron: {figure.source}.") for one in said)
    page.back.click()
    opened.until_page(ResiliencePage)
