"""The bin: an entry goes there with a reason, comes back whole, and is erased only after a second yes."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtGui import QAccessible

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.bin.bin_page import BinPage
from weerbaar_desktop.gui.bin.put_away_page import PutAwayPage
from weerbaar_desktop.gui.bin.trashed_page import TrashedPage
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.widgets.button import Button


def put_away(opened: Opened, stored: StoredIncident, reason: str = "Dubbel") -> BinPage:
    """Through the page of the incident, with a reason."""
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage).away.click()
    page = opened.until_page(PutAwayPage)
    page._text.set_text(reason)
    page.save_button.click()
    shown = opened.until_page(BinPage)
    opened.settled()
    return shown


def test_an_entry_goes_to_the_bin_with_a_reason_and_comes_back_whole(opened: Opened, stored: StoredIncident) -> None:
    page = put_away(opened, stored)
    assert opened.vault.incidents() == ()
    assert page.foot is not None
    assert page.foot.status() == "In de prullenbak gelegd"
    page.view.choose(stored.record)
    page.bring_back.click()
    page.bring_back.click()  # as who clicks twice does
    opened.until_page(IncidentPage)
    opened.settled()
    assert opened.vault.in_bin() == ()
    assert opened.vault.incident(stored.record).incident == stored.incident
    reasons = [content.document.get("reason") for _, content in opened.vault.history(stored.record) if content]
    assert reasons == [None, "Dubbel", "Teruggehaald uit de prullenbak."]


def test_the_page_of_an_entry_says_that_it_lies_in_the_bin(opened: Opened, stored: StoredIncident) -> None:
    put_away(opened, stored)
    opened.pages.open_incident(stored.record)  # as from a filing or a measure that tells of it
    page = opened.until_page(IncidentPage)
    assert page.in_bin.title.text() == "In de prullenbak sinds 22 november 2026"
    assert not page.use.isVisible()
    assert not page.away.isVisible()
    page.bring_back.click()
    opened.until(lambda: not page.in_bin.isVisible())
    assert opened.vault.in_bin() == ()
    assert page.away.isVisible()


def test_without_a_reason_nothing_is_put_away(opened: Opened, stored: StoredIncident) -> None:
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage).away.click()
    page = opened.until_page(PutAwayPage)
    page._text.set_text("  ")
    page.save_button.click()
    assert "waarom u deze aantekening weglegt" in page.reason.error.words.text()
    assert opened.vault.incident(stored.record).revisions == 1
    page.keep.click()
    opened.until_page(IncidentPage)


def test_on_a_full_disk_the_reason_stays_on_the_screen(opened: Opened, stored: StoredIncident) -> None:
    opened.pages.open_incident(stored.record)
    opened.until_page(IncidentPage).away.click()
    page = opened.until_page(PutAwayPage)
    page._text.set_text("Dubbel")
    opened.vault.full = True
    page.save_button.click()
    opened.until(page.trouble.isVisible)
    assert page._text.text() == "Dubbel"
    opened.vault.full = False
    page.save_button.click()
    opened.until_page(BinPage)


def test_a_row_in_the_bin_says_since_when(opened: Opened, stored: StoredIncident) -> None:
    page = put_away(opened, stored)
    spoken = page.view.model().index(1, 0).data(0x000B)  # AccessibleTextRole
    assert "In de prullenbak sinds 22 november 2026" in spoken


def test_erasing_takes_a_tick_and_then_only_the_lines_stay(opened: Opened, stored: StoredIncident) -> None:
    page = put_away(opened, stored, "Van een ander")
    page.view.opened.emit(stored.record)
    entry = opened.until_page(TrashedPage)
    assert "Reden: Van een ander" in entry._since.text()
    entry.erase.click()
    assert entry.error.words.text().startswith("Zet eerst een vinkje")
    assert len(opened.vault.in_bin()) == 1
    entry.sure.click()
    entry.erase.click()
    shown = opened.until_page(BinPage)
    opened.settled()
    assert opened.vault.in_bin() == ()
    assert {content for _, content in opened.vault.history(stored.record)} == {None}
    assert shown.foot is not None
    assert shown.foot.status() == "De aantekening is gewist"
    assert not shown.view.isVisible()
    assert "leeg" in shown._words.text()


def test_the_tick_is_gone_when_another_entry_is_opened(opened: Opened, vault: FakeVault, clock: StoppedClock) -> None:
    first, second = (vault.add_incident(make(clock, f"{number}"), clock.now()) for number in range(2))
    put_away(opened, first)
    page = put_away(opened, second)
    page.view.opened.emit(first.record)
    entry = opened.until_page(TrashedPage)
    entry.sure.click()
    entry.back.click()
    opened.until_page(BinPage).view.opened.emit(second.record)
    opened.until_page(TrashedPage)
    opened.settled()
    assert not entry.sure.isChecked()
    assert entry._account.text() == "1"


def test_what_goes_to_the_bin_leaves_the_aangifte_that_was_begun(opened: Opened, stored: StoredIncident) -> None:
    opened.pages.aangifte().use(stored.record)
    assert opened.until_page(ChoosePage).records() == (stored.record,)
    put_away(opened, stored)
    opened.pages.aangifte()._go_on()
    page = opened.until_page(ChoosePage)
    opened.settled()
    assert page.records() == ()


def test_after_thirty_days_the_diary_asks_and_the_program_erases_nothing(
    vault: FakeVault, clock: StoppedClock, stored: StoredIncident, opened: Opened
) -> None:
    Diary(vault, clock).put_away(stored.record, "Dubbel")
    for days, asks in ((29, False), (1, True), (400, True)):
        clock.moment += timedelta(days=days)
        opened.pages.diary.show()
        opened.settled()
        page = opened.until_page(DiaryPage)
        assert page.overdue.isVisible() is asks, days
    assert "Het programma wist zelf niets" in page.overdue.words.text()
    assert len(vault.in_bin()) == 1
    page.offer_bin("x")
    page.overdue.findChildren(Button)[0].click()
    opened.until_page(BinPage)


def test_the_pages_have_their_own_names(opened: Opened, stored: StoredIncident) -> None:
    page = put_away(opened, stored)
    name = QAccessible.queryAccessibleInterface(page.view).text(QAccessible.Text.Name)
    assert name == "Aantekeningen in de prullenbak"
